// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/text_row.h"

#include <algorithm>
#include <limits>

namespace tandem::print {

TextFlow &TextRow::add(double x, double offset)
{
    if (static_cast<std::size_t>(m_used) == m_slots.size())
        m_slots.emplace_back(m_words);
    Slot &slot = m_slots[static_cast<std::size_t>(m_used++)];
    slot.x = x;
    slot.offset = offset;
    return slot.flow;
}

double TextRow::height() const
{
    double height = 0;
    for (int i = 0; i < m_used; ++i) {
        const Slot &slot = m_slots[static_cast<std::size_t>(i)];
        height = std::max(height, slot.offset + slot.flow.height());
    }
    return height;
}

Part TextRow::whole() const
{
    Part part;
    part.to = height();
    part.height = part.to;
    return part;
}

Part TextRow::cut(double after, double room, bool force) const
{
    constexpr double none = std::numeric_limits<double>::max();
    double from = none;
    double least = none; // the end of the first line that is left
    double most = -1;    // the end of the last
    for (int i = 0; i < m_used; ++i) {
        const Slot &slot = m_slots[static_cast<std::size_t>(i)];
        for (int k = 0; k < slot.flow.lineCount(); ++k) {
            const double bottom = slot.offset + slot.flow.lineBottom(k);
            if (bottom <= after)
                continue;
            from = std::min(from, slot.offset + slot.flow.lineTop(k));
            least = std::min(least, bottom);
            most = std::max(most, bottom);
        }
    }
    Part part;
    part.after = after;
    part.to = after;
    if (from == none)
        return part;
    if (after < 0)
        from = 0; // what stands above the first line belongs to the first piece
    double to = -1;
    for (int i = 0; i < m_used; ++i) {
        const Slot &slot = m_slots[static_cast<std::size_t>(i)];
        for (int k = 0; k < slot.flow.lineCount(); ++k) {
            const double bottom = slot.offset + slot.flow.lineBottom(k);
            if (bottom > after && bottom <= from + room)
                to = std::max(to, bottom);
        }
    }
    if (to < 0 && force)
        to = least;
    part.from = from;
    part.to = to;
    part.height = to < 0 ? 0 : to - from;
    part.last = to >= most;
    return part;
}

void TextRow::paint(const Canvas &canvas, const Part &part, double y) const
{
    for (int i = 0; i < m_used; ++i) {
        const Slot &slot = m_slots[static_cast<std::size_t>(i)];
        slot.flow.paint(canvas, slot.x, y + slot.offset - part.from, part.after - slot.offset, part.to - slot.offset);
    }
}

} // namespace tandem::print
