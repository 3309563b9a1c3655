// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace tandem {

/// What a table keeps ready so that FilterModel can search and sort 100,000 rows while someone types.
class Searchable
{
public:
    virtual ~Searchable() = default;
    /// What a row is found by, folded (see folded()).
    virtual const std::vector<QString> &searchTexts() const = 0;
    /// The place of each row in this column's order: equal values share one, -1 has no value. Good until the next
    /// change of the rows.
    virtual const std::vector<qint32> &ranks(int column) const = 0;
};

} // namespace tandem
