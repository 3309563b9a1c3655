// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/chart_block.h"

#include "core/print/symbols.h"

#include <algorithm>
#include <cmath>

namespace tandem::print {

namespace {

constexpr double signWidth = pt(16);
constexpr double signHeight = pt(7);
constexpr double signGap = pt(4);
constexpr double legendGap = pt(14); ///< between two of its entries
constexpr double legendLine = pt(12);
constexpr double padding = pt(2);
constexpr int fewLines = 12;

TextLook captionLook()
{
    TextLook textLook;
    textLook.type.strong = true;
    return textLook;
}

TextLook legendLook()
{
    TextLook textLook;
    textLook.type.size = 8;
    return textLook;
}

} // namespace

ChartBlock::ChartBlock(Words &words, const Frame &frame, const QString &caption)
    : m_words(words), m_frame(frame), m_row(words), m_flow(words), m_caption(caption)
{
}

void ChartBlock::prepare(std::vector<LegendEntry> legend)
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, measure(label(i), {}));
    const double labels =
        std::round(std::clamp(widest + 2 * look::cellPadX + pt(4), m_frame.width * 0.12, m_frame.width * 0.38));
    m_plotLeft = m_frame.left + labels;
    m_plotWidth = m_frame.width - labels;
    m_short = lineCount() <= fewLines;

    double y = 0;
    if (!m_caption.isEmpty()) {
        m_flow.set(m_caption, m_frame.width, captionLook());
        y = m_flow.height() + pt(3);
    }
    m_legendTop = y;
    double x = 0;
    double height = 0; // of the entries beside each other
    for (LegendEntry &entry : legend) {
        if (entry.text.isEmpty())
            continue;
        const double width = signWidth + signGap + measure(entry.text, legendLook()) + legendGap;
        if (x > 0 && x + width > m_frame.width) {
            x = 0;
            y += height;
            height = 0;
        }
        // A name in two languages may be longer than the frame is wide.
        m_flow.set(entry.text, m_frame.width - signWidth - signGap, legendLook());
        height = std::max(height, legendLine - std::round(pt(8) * look::leading) + m_flow.height());
        m_legend.push_back({std::move(entry), x, y});
        x += width;
    }
    m_titleHeight = y + (m_legend.empty() ? 0 : height + pt(3));
}

std::vector<report::Paragraph> ChartBlock::inLanguages(const QString &name)
{
    return report::bilingual(name.section(u'\n', 0, 0), name.section(u'\n', 1));
}

double ChartBlock::measure(const QString &text, const TextLook &textLook)
{
    m_flow.set(text, 1e7, textLook);
    return m_flow.widest();
}

void ChartBlock::paintText(const Canvas &canvas, const QString &text, double x, double y, double width,
                           const TextLook &textLook)
{
    m_flow.set(text, width, textLook);
    m_flow.paint(canvas, x, y);
}

int ChartBlock::count() const
{
    return lineCount() == 0 ? 0 : lineCount() + (hasTitle() ? 1 : 0);
}

void ChartBlock::compose(int line)
{
    m_row.clear();
    TextLook textLook;
    textLook.type.strong = isGroup(line);
    const double width = (isGroup(line) ? m_frame.width : m_plotLeft - m_frame.left) - 2 * look::cellPadX;
    textLook.paragraphGap = 0;
    m_label = inLanguages(label(line));
    m_row.add(m_frame.left + look::cellPadX).set(m_label, width, textLook);
}

Strip ChartBlock::strip(int index)
{
    Strip strip;
    strip.before = index == 0 ? look::blockGap : 0;
    const int line = hasTitle() ? index - 1 : index;
    if (line < 0) {
        strip.height = m_titleHeight;
        strip.keepWithNext = true;
        return strip;
    }
    compose(line);
    strip.height = std::max(m_row.height() + 2 * padding, lineHeight());
    strip.keepWithNext = isGroup(line) || (m_short && index + 1 < count());
    strip.pairWithNext = index + 2 == count() || (line == 0 && lineCount() > 1);
    return strip;
}

Part ChartBlock::cut(int index, double after, double room, bool force)
{
    const int line = hasTitle() ? index - 1 : index;
    if (line < 0) {
        // Higher than a page only with a caption of hundreds of words: it then runs on as text would.
        m_row.clear();
        m_row.add(m_frame.left).set(m_caption, m_frame.width, captionLook());
    } else {
        compose(line);
    }
    Part part = m_row.cut(after, room - 2 * padding, force);
    if (part.height > 0)
        part.height += 2 * padding;
    return part;
}

void ChartBlock::paint(const Canvas &canvas, int index, const Part &part, double y)
{
    const int line = hasTitle() ? index - 1 : index;
    if (line < 0) {
        paintTitle(canvas, y);
        return;
    }
    compose(line);
    const double text = m_row.height() + 2 * padding;
    const bool whole = part.after < 0 && part.last;
    const double lift = whole && text < lineHeight() ? std::round((lineHeight() - text) / 2) : 0;
    if (isGroup(line))
        canvas.painter.fillRect(QRectF(m_frame.left, y, m_frame.width, part.height), look::groupFill);
    if (part.after < 0)
        paintDrawing(canvas, line, QRectF(m_plotLeft, y, m_plotWidth, part.height));
    m_row.paint(canvas, part, y + lift + padding);
    canvas.painter.fillRect(QRectF(m_frame.left, y + part.height - look::hairline, m_frame.width, look::hairline),
                            look::line);
}

void ChartBlock::paintTitle(const Canvas &canvas, double y)
{
    if (!m_caption.isEmpty())
        paintText(canvas, m_caption, m_frame.left, y, m_frame.width, captionLook());
    for (const Placed &placed : m_legend) {
        const double x = m_frame.left + placed.x;
        paintSign(canvas, placed.entry, QRectF(x, y + placed.y + pt(2), signWidth, signHeight));
        paintText(canvas, placed.entry.text, x + signWidth + signGap, y + placed.y, m_frame.width - signWidth - signGap,
                  legendLook());
    }
}

void ChartBlock::paintSign(const Canvas &canvas, const LegendEntry &entry, const QRectF &box)
{
    QPainter &painter = canvas.painter;
    switch (entry.sign) {
    case Sign::Pattern:
        paintPattern(painter, entry.pattern, box);
        break;
    case Sign::Bar:
    case Sign::Actual:
        painter.fillRect(box.adjusted(0, pt(1), 0, -pt(1)), look::accent);
        break;
    case Sign::Target:
        painter.fillRect(QRectF(box.center().x() - pt(0.8), box.top() - pt(1), pt(1.6), box.height() + pt(2)),
                         look::ink);
        break;
    case Sign::Planned:
        paintMark(painter, report::Mark::Planned, box);
        break;
    case Sign::Milestone:
    case Sign::Reached:
        paintDiamond(painter, box.center(), pt(3.6), entry.sign == Sign::Reached);
        break;
    case Sign::Today: {
        painter.setPen(QPen(look::ink, pt(0.8), Qt::CustomDashLine, Qt::FlatCap));
        QPen pen = painter.pen();
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(box.center().x(), box.top() - pt(1.5)),
                         QPointF(box.center().x(), box.bottom() + pt(1.5)));
        break;
    }
    }
}

} // namespace tandem::print
