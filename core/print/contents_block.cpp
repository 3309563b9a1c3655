// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/contents_block.h"

#include "core/base/text.h"

#include <QPen>

#include <cmath>

namespace tandem::print {

namespace {

constexpr double numberWidth = pt(34);
constexpr double indent = pt(14);
constexpr double padding = pt(2);

} // namespace

ContentsBlock::ContentsBlock(Words &words, const Frame &frame, const report::ContentsList &contents,
                             const Targets &targets)
    : m_row(words), m_number(words), m_frame(frame), m_contents(contents), m_targets(targets)
{
    for (std::size_t i = 0; i < targets.all.size(); ++i) {
        if (targets.all[i].heading && targets.all[i].level <= contents.depth)
            m_entries.push_back(static_cast<int>(i));
    }
}

int ContentsBlock::count() const
{
    return m_entries.empty() ? 0 : static_cast<int>(m_entries.size()) + (hasTitle() ? 1 : 0);
}

void ContentsBlock::compose(int index)
{
    m_row.clear();
    TextLook textLook;
    const int entry = hasTitle() ? index - 1 : index;
    if (entry < 0) {
        textLook.type = look::heading[1];
        m_row.add(m_frame.left).set(m_contents.title, m_frame.width, textLook);
        return;
    }
    const Target &target = m_targets.all[static_cast<std::size_t>(m_entries[static_cast<std::size_t>(entry)])];
    textLook.type.strong = target.level == 1;
    report::Paragraph text = report::paragraph(target.title);
    if (!target.second.isEmpty())
        text.runs.push_back({u" · "_s + target.second, report::Style::Muted});
    const double in = indent * (target.level - 1);
    m_row.add(m_frame.left + in).set(text, m_frame.width - in - numberWidth, textLook);
}

Strip ContentsBlock::strip(int index)
{
    compose(index);
    Strip strip;
    const bool title = hasTitle() && index == 0;
    strip.height = m_row.height() + 2 * padding + (title ? pt(4) : 0);
    strip.before = index == 0 ? look::headingGap[1] : 0;
    strip.keepWithNext = title;
    if (!title) {
        const auto entry = static_cast<std::size_t>(hasTitle() ? index - 1 : index);
        const bool first = entry > 0 && m_targets.all[static_cast<std::size_t>(m_entries[entry])].level == 1;
        strip.before = first ? pt(4) : strip.before;
    }
    return strip;
}

Part ContentsBlock::cut(int index, double after, double room, bool force)
{
    compose(index);
    Part part = m_row.cut(after, room - 2 * padding, force);
    if (part.height > 0)
        part.height += 2 * padding;
    return part;
}

void ContentsBlock::paint(const Canvas &canvas, int index, const Part &part, double y)
{
    compose(index);
    m_row.paint(canvas, part, y + padding);
    const int entry = hasTitle() ? index - 1 : index;
    if (entry < 0 || !part.last)
        return;
    const int number = m_entries[static_cast<std::size_t>(entry)];
    const Target &target = m_targets.all[static_cast<std::size_t>(number)];
    TextLook textLook;
    textLook.type.strong = target.level == 1;
    textLook.align = report::Align::Right;
    m_number.set(QString::number(target.page + 1), numberWidth, textLook);
    const TextFlow &text = m_row.flow(0);
    const int lastLine = text.lineCount() - 1;
    const double lineTop = y + padding + text.lineTop(lastLine) - part.from;
    m_number.paint(canvas, m_frame.left + m_frame.width - numberWidth, lineTop);

    const double in = indent * (target.level - 1);
    const double from = m_frame.left + in + text.lineWidth(lastLine) + pt(4);
    const double to = m_frame.left + m_frame.width - m_number.widest() - pt(4);
    if (to > from + pt(6)) {
        QPen pen(look::mutedInk, pt(0.5), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1, 5});
        canvas.painter.setPen(pen);
        const double baseline = lineTop + text.lineBaseline(lastLine) - text.lineTop(lastLine);
        canvas.painter.drawLine(QPointF(from, baseline), QPointF(to, baseline));
    }
    canvas.linkTo(number, QRectF(m_frame.left, y, m_frame.width, part.height));
}

} // namespace tandem::print
