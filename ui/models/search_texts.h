// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <string_view>
#include <vector>

namespace tandem {

/// The texts that rows are found by, one behind the other in one piece of memory: looking through 100,000 of them while
/// someone types takes as long as reading them, and strings that lie apart are read at a third of the speed.
class SearchTexts
{
public:
    std::size_t size() const { return m_places.size(); }
    void clear();
    void reserve(std::size_t rows) { m_places.reserve(rows); }
    /// `folded`: see folded() of core/base/text.h.
    void append(QStringView folded);
    /// The text of a row that is there already. What stood there keeps its room until clear().
    void replace(std::size_t row, QStringView folded);
    /// `word`: folded, in UTF-8.
    bool contains(std::size_t row, std::string_view word) const
    {
        const Place &at = m_places[row];
        return std::string_view(m_bytes.constData() + at.from, at.size).find(word) != std::string_view::npos;
    }

private:
    struct Place
    {
        std::size_t from;
        std::size_t size;
    };
    Place put(QStringView folded);

    QByteArray m_bytes;
    std::vector<Place> m_places;
};

} // namespace tandem
