// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/search_texts.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <span>
#include <vector>

namespace tandem {

/// A property by which rows are chosen and gathered: their status, their lead, their funders.
struct Facet
{
    /// One of its values; what is chosen and remembered of it is the key.
    struct Key
    {
        QByteArray key;
        QString label;
        int status = -1; ///< an ActivityStatus whose symbol stands beside the label; -1: none
    };
    QString none;                         ///< "Without a lead"
    std::vector<Key> keys;                ///< in their order
    std::vector<std::vector<int>> groups; ///< each: places in `keys`; several where a row has several at once
    std::vector<qint32> of;               ///< of each row: its place in `groups`; -1: it has none
};

/// What a table keeps ready so that FilterModel can search, sort and group 100,000 rows while someone types.
class Searchable
{
public:
    virtual ~Searchable() = default;
    /// What each row is found by.
    virtual const SearchTexts &searchTexts() const = 0;
    /// The place of each row in this column's order: equal values share one, -1 has no value. Good until the next
    /// change of the rows.
    virtual const std::vector<qint32> &ranks(int column) const = 0;
    /// The property of this name; one without any value where there is none. Good until the next change of the rows.
    virtual const Facet &facet(const QByteArray &name) const;
    /// What the header of a group says in this column: the sum of its rows; empty: nothing.
    virtual QString groupText(std::span<const int> rows, int column) const;
};

} // namespace tandem
