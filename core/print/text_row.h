// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/block_layout.h"
#include "core/print/text_flow.h"

#include <deque>

namespace tandem::print {

/// Several texts beside each other: a table's row, a label and its value, two sides of a signature. Knows how high they
/// are together and where they can be parted between lines. Made to be used again and again.
class TextRow
{
public:
    explicit TextRow(Words &words) : m_words(words) {}

    void clear() { m_used = 0; }
    /// A text at `x` (units from the page's left edge), its lines beginning `offset` below the row's top.
    TextFlow &add(double x, double offset = 0);

    int count() const { return m_used; }
    TextFlow &flow(int i) { return m_slots[static_cast<std::size_t>(i)].flow; }
    void move(int i, double x) { m_slots[static_cast<std::size_t>(i)].x = x; }

    /// The highest text.
    double height() const;

    /// See BlockLayout::cut; `room` and the piece's height are without padding.
    Part cut(double after, double room, bool force) const;

    /// The whole of it as a part.
    Part whole() const;

    /// Paints the part with its upper edge at `y`.
    void paint(const Canvas &canvas, const Part &part, double y) const;

private:
    struct Slot
    {
        explicit Slot(Words &words) : flow(words) {}
        TextFlow flow;
        double x = 0;
        double offset = 0;
    };
    Words &m_words;
    std::deque<Slot> m_slots; // a deque, so that a flow handed out stays where it is
    int m_used = 0;
};

} // namespace tandem::print
