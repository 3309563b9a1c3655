// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_texts.h"

namespace tandem {

void SearchTexts::clear()
{
    m_bytes.clear();
    m_places.clear();
}

void SearchTexts::append(QStringView folded)
{
    m_places.push_back(put(folded));
}

void SearchTexts::replace(std::size_t row, QStringView folded)
{
    m_places[row] = put(folded);
}

SearchTexts::Place SearchTexts::put(QStringView folded)
{
    const auto from = std::size_t(m_bytes.size());
    m_bytes += folded.toUtf8();
    return {from, std::size_t(m_bytes.size()) - from};
}

} // namespace tandem
