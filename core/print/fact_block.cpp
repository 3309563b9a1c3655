// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/fact_block.h"

#include <algorithm>
#include <cmath>

namespace tandem::print {

namespace {

constexpr double gutter = pt(14);
constexpr double padding = pt(2.6);

} // namespace

FactBlock::FactBlock(Words &words, const Frame &frame, const std::vector<report::Fact> &facts, int columns)
    : m_row(words), m_frame(frame), m_facts(facts), m_columns(std::clamp(columns, 1, 4))
{
    // As wide as the longest label, within reason: labels are short, values are what is read.
    const double pair = (m_frame.width - gutter * (m_columns - 1)) / m_columns;
    double widest = 0;
    TextFlow flow(words);
    TextLook textLook;
    textLook.type.muted = true;
    for (const report::Fact &fact : m_facts) {
        flow.set(fact.label, pair, textLook);
        widest = std::max(widest, flow.widest());
    }
    m_labelWidth = std::clamp(widest + pt(10), pair * 0.18, pair * 0.42);
}

int FactBlock::count() const
{
    return (static_cast<int>(m_facts.size()) + m_columns - 1) / m_columns;
}

void FactBlock::compose(int index)
{
    m_row.clear();
    const double pair = std::floor((m_frame.width - gutter * (m_columns - 1)) / m_columns);
    for (int c = 0; c < m_columns; ++c) {
        const auto i = static_cast<std::size_t>(index * m_columns + c);
        if (i >= m_facts.size())
            break;
        const double left = m_frame.left + c * (pair + gutter);
        TextLook label;
        label.type.muted = true;
        m_row.add(left).set(m_facts[i].label, m_labelWidth - pt(6), label);
        m_row.add(left + m_labelWidth).set(m_facts[i].value, pair - m_labelWidth, {});
    }
}

Strip FactBlock::strip(int index)
{
    compose(index);
    Strip strip;
    strip.height = m_row.height() + 2 * padding;
    strip.before = index == 0 ? look::blockGap : 0;
    return strip;
}

Part FactBlock::cut(int index, double after, double room, bool force)
{
    compose(index);
    Part part = m_row.cut(after, room - 2 * padding, force);
    if (part.height > 0)
        part.height += 2 * padding;
    return part;
}

void FactBlock::paint(const Canvas &canvas, int index, const Part &part, double y)
{
    compose(index);
    const double pair = std::floor((m_frame.width - gutter * (m_columns - 1)) / m_columns);
    for (int c = 0; c < m_columns; ++c) {
        if (static_cast<std::size_t>(index * m_columns + c) >= m_facts.size())
            break;
        const double left = m_frame.left + c * (pair + gutter);
        if (index == 0 && part.after < 0)
            canvas.painter.fillRect(QRectF(left, y, pair, look::hairline), look::line);
        canvas.painter.fillRect(QRectF(left, y + part.height - look::hairline, pair, look::hairline), look::line);
    }
    m_row.paint(canvas, part, y + padding);
}

} // namespace tandem::print
