// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/text_blocks.h"

#include <algorithm>

namespace tandem::print {

Strip TextBlock::strip(int)
{
    compose();
    Strip strip;
    strip.height = m_row.height();
    strip.before = spaceBefore();
    return strip;
}

Part TextBlock::cut(int, double after, double room, bool force)
{
    compose();
    return m_row.cut(after, room, force);
}

void TextBlock::paint(const Canvas &canvas, int, const Part &part, double y)
{
    compose();
    m_row.paint(canvas, part, y);
}

void ParagraphBlock::compose()
{
    m_row.clear();
    m_row.add(m_frame.left).set(m_paragraph, m_frame.width, {});
}

void EmptyBlock::compose()
{
    TextLook textLook;
    textLook.type.muted = true;
    m_row.clear();
    m_row.add(m_frame.left).set(m_text, m_frame.width, textLook);
}

std::size_t HeadingBlock::level() const
{
    return static_cast<std::size_t>(std::clamp(m_heading.level, 1, 3) - 1);
}

void HeadingBlock::compose()
{
    TextLook textLook;
    textLook.type = look::heading[level()];
    textLook.ink = level() == 2 ? look::ink : look::accent;
    m_row.clear();
    TextFlow &first = m_row.add(m_frame.left);
    first.set(m_heading.text, m_frame.width, textLook);
    if (m_heading.second.isEmpty())
        return;
    textLook.type = look::headingSecond[level()];
    m_row.add(m_frame.left, first.height()).set(m_heading.second, m_frame.width, textLook);
}

Strip HeadingBlock::strip(int index)
{
    Strip strip = TextBlock::strip(index);
    strip.keepWithNext = true;
    if (level() == 0)
        strip.height += pt(5); // its rule
    return strip;
}

void HeadingBlock::paint(const Canvas &canvas, int index, const Part &part, double y)
{
    TextBlock::paint(canvas, index, part, y);
    if (level() == 0 && part.last)
        canvas.painter.fillRect(QRectF(m_frame.left, y + part.height - pt(1.2), m_frame.width, pt(1)), look::accent);
}

} // namespace tandem::print
