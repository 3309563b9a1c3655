// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/chart_block.h"

#include "core/base/text.h"
#include "core/print/symbols.h"

#include <algorithm>
#include <cmath>

namespace tandem::print {

using report::BarChart;
using report::StackedChart;
using report::Timeline;

namespace {

constexpr double barHeight = pt(8);

/// Bars with the value behind each, and a mark where it should end.
class BarsBlock : public ChartBlock
{
public:
    BarsBlock(Words &words, const Frame &frame, const QString &caption, const BarChart &chart)
        : ChartBlock(words, frame, caption), m_chart(chart)
    {
        prepare({{Sign::Bar, 0, chart.valueLegend}, {Sign::Target, 0, chart.targetLegend}});
        double texts = 0;
        for (const BarChart::Bar &bar : chart.bars) {
            m_greatest = std::max({m_greatest, bar.value, bar.target.value_or(0)});
            texts = std::max(texts, measure(text(bar), {}));
        }
        m_scale = std::max(pt(20), m_plotWidth - texts - pt(12));
    }

protected:
    int lineCount() const override { return static_cast<int>(m_chart.bars.size()); }
    QString label(int line) const override { return m_chart.bars[static_cast<std::size_t>(line)].label; }
    double lineHeight() const override { return pt(17); }

    void paintDrawing(const Canvas &canvas, int line, const QRectF &box) override
    {
        const BarChart::Bar &bar = m_chart.bars[static_cast<std::size_t>(line)];
        const double y = box.top() + std::round((lineHeight() - barHeight) / 2);
        canvas.painter.fillRect(QRectF(box.left(), box.top() + pt(1), look::rule, box.height() - pt(2)), look::ink);
        const double end = width(bar.value);
        canvas.painter.fillRect(QRectF(box.left(), y, end, barHeight), look::accent);
        double text_ = end;
        if (bar.target) {
            const double at = width(*bar.target);
            text_ = std::max(text_, at);
            canvas.painter.fillRect(QRectF(box.left() + at - pt(0.8), y - pt(2.5), pt(1.6), barHeight + pt(5)),
                                    look::ink);
        }
        report::Paragraph words = report::paragraph(bar.valueText, report::Style::Strong);
        if (!bar.targetText.isEmpty())
            words.runs.push_back(
                {(bar.valueText.isEmpty() ? QString() : u" "_s) + bar.targetText, report::Style::Muted});
        TextFlow flow(m_words);
        flow.set(words, std::max(pt(20), m_plotWidth - text_ - pt(6)), {});
        flow.paint(canvas, box.left() + text_ + pt(6), box.top() + pt(3));
    }

private:
    static QString text(const BarChart::Bar &bar) { return bar.valueText + u"  "_s + bar.targetText; }
    double width(double value) const
    {
        return m_greatest <= 0 ? 0 : std::round(m_scale * std::clamp(value / m_greatest, 0.0, 1.0));
    }

    const BarChart &m_chart;
    double m_greatest = 0;
    double m_scale = 0;
};

/// Bars made of parts.
class StackedBlock : public ChartBlock
{
public:
    StackedBlock(Words &words, const Frame &frame, const QString &caption, const StackedChart &chart)
        : ChartBlock(words, frame, caption), m_chart(chart)
    {
        std::vector<LegendEntry> legend;
        for (std::size_t i = 0; i < chart.series.size(); ++i)
            legend.push_back({Sign::Pattern, static_cast<int>(i), chart.series[i]});
        prepare(std::move(legend));
        double texts = 0;
        for (const StackedChart::Bar &bar : chart.bars) {
            double sum = 0;
            for (const double value : bar.values)
                sum += std::max(0.0, value);
            m_greatest = std::max(m_greatest, sum);
            texts = std::max(texts, measure(bar.totalText, {}));
        }
        m_scale = std::max(pt(20), m_plotWidth - texts - pt(12));
    }

protected:
    int lineCount() const override { return static_cast<int>(m_chart.bars.size()); }
    QString label(int line) const override { return m_chart.bars[static_cast<std::size_t>(line)].label; }
    double lineHeight() const override { return pt(19); }

    void paintDrawing(const Canvas &canvas, int line, const QRectF &box) override
    {
        const StackedChart::Bar &bar = m_chart.bars[static_cast<std::size_t>(line)];
        const double height = pt(11);
        const double y = box.top() + std::round((lineHeight() - height) / 2);
        double sum = 0;
        double from = 0;
        for (std::size_t i = 0; i < bar.values.size(); ++i) {
            sum += std::max(0.0, bar.values[i]);
            const double to = m_greatest <= 0 ? 0 : std::round(m_scale * sum / m_greatest);
            paintPattern(canvas.painter, static_cast<int>(i), QRectF(box.left() + from, y, to - from, height));
            from = to;
        }
        canvas.painter.fillRect(QRectF(box.left(), box.top() + pt(1), look::rule, box.height() - pt(2)), look::ink);
        TextLook textLook;
        textLook.type.strong = true;
        paintText(canvas, bar.totalText, box.left() + from + pt(6), box.top() + pt(4),
                  std::max(pt(20), m_plotWidth - from - pt(6)), textLook);
    }

private:
    const StackedChart &m_chart;
    double m_greatest = 0;
    double m_scale = 0;
};

/// Lines over periods: planned outline, real fill, milestones.
class TimelineBlock : public ChartBlock
{
public:
    TimelineBlock(Words &words, const Frame &frame, const QString &caption, const Timeline &chart)
        : ChartBlock(words, frame, caption), m_chart(chart)
    {
        prepare({{Sign::Planned, 0, chart.plannedLegend},
                 {Sign::Actual, 0, chart.actualLegend},
                 {Sign::Milestone, 0, chart.milestoneLegend},
                 {Sign::Reached, 0, chart.reachedLegend},
                 {Sign::Today, 0, chart.today ? chart.todayLegend : QString()}});
        TextFlow flow(words);
        for (std::size_t i = 0; i < chart.periods.size(); ++i) {
            setPeriod(flow, i);
            m_periodHeight = std::max(m_periodHeight, flow.height() + pt(5));
        }
    }

    double headHeight(int index) override { return index == 0 && count() > lineCount() ? 0 : m_periodHeight; }

    void paintHead(const Canvas &canvas, int index, double y) override
    {
        if (headHeight(index) > 0)
            paintPeriods(canvas, y);
    }

    Strip strip(int index) override
    {
        Strip strip = ChartBlock::strip(index);
        if (index == 0 && count() > lineCount())
            strip.height += m_periodHeight; // the periods' names stand beneath the legend
        return strip;
    }

    void paint(const Canvas &canvas, int index, const Part &part, double y) override
    {
        ChartBlock::paint(canvas, index, part, y);
        if (index == 0 && count() > lineCount())
            paintPeriods(canvas, y + part.height - m_periodHeight);
    }

protected:
    int lineCount() const override { return static_cast<int>(m_chart.lines.size()); }
    QString label(int line) const override { return m_chart.lines[static_cast<std::size_t>(line)].label; }
    bool isGroup(int line) const override { return m_chart.lines[static_cast<std::size_t>(line)].group; }

    void paintDrawing(const Canvas &canvas, int index, const QRectF &box) override
    {
        const Timeline::Line &line = m_chart.lines[static_cast<std::size_t>(index)];
        QPainter &painter = canvas.painter;
        for (std::size_t i = 0; i <= m_chart.periods.size(); ++i) {
            painter.fillRect(QRectF(x(static_cast<double>(i)), box.top(), look::hairline, box.height()), look::line);
        }
        const double middle = box.top() + std::round(lineHeight() / 2);
        if (line.planned)
            paintMark(painter, report::Mark::Planned, span(*line.planned, middle, barHeight));
        if (line.actual)
            painter.fillRect(span(*line.actual, middle, line.planned ? pt(4) : barHeight), look::accent);
        if (m_chart.today && *m_chart.today >= 0 && *m_chart.today <= static_cast<double>(m_chart.periods.size())) {
            QPen pen(look::ink, pt(0.8), Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({3, 2});
            painter.setPen(pen);
            painter.drawLine(QPointF(x(*m_chart.today), box.top()), QPointF(x(*m_chart.today), box.bottom()));
        }
        for (const Timeline::Milestone &milestone : line.milestones) {
            const double at = std::clamp(x(milestone.at), m_plotLeft + pt(4), m_plotLeft + m_plotWidth - pt(4));
            paintDiamond(painter, QPointF(at, middle), pt(3.6), milestone.reached);
        }
    }

private:
    double x(double position) const
    {
        const double periods = std::max<double>(1, static_cast<double>(m_chart.periods.size()));
        return m_plotLeft + std::round((m_plotWidth - look::hairline) * std::clamp(position / periods, 0.0, 1.0));
    }

    QRectF span(const Timeline::Span &span, double middle, double height) const
    {
        const double from = x(span.from);
        // A day's work is still a bar that can be seen.
        const double to = std::max(x(span.to), from + pt(2.5));
        return {from, middle - std::round(height / 2), to - from, height};
    }

    void paintPeriods(const Canvas &canvas, double y)
    {
        canvas.painter.fillRect(QRectF(m_plotLeft, y, m_plotWidth, m_periodHeight), look::headFill);
        TextFlow flow(m_words);
        for (std::size_t i = 0; i < m_chart.periods.size(); ++i) {
            const double left = x(static_cast<double>(i));
            canvas.painter.fillRect(QRectF(left, y, look::hairline, m_periodHeight), look::line);
            setPeriod(flow, i);
            flow.paint(canvas, left + pt(1), y + pt(2.5));
        }
        canvas.painter.fillRect(QRectF(m_frame.left, y + m_periodHeight - look::rule, m_frame.width, look::rule),
                                look::accent);
    }

    void setPeriod(TextFlow &flow, std::size_t period)
    {
        TextLook textLook;
        textLook.type = {8, true};
        textLook.align = report::Align::Center;
        textLook.paragraphGap = 0;
        const double width = x(static_cast<double>(period + 1)) - x(static_cast<double>(period)) - pt(2);
        m_period = inLanguages(m_chart.periods[period]);
        flow.set(m_period, width, textLook);
    }

    const Timeline &m_chart;
    std::vector<report::Paragraph> m_period; ///< that was set last
    double m_periodHeight = pt(15);
};

} // namespace

std::unique_ptr<BlockLayout> ChartBlock::make(Words &words, const Frame &frame, const report::Chart &chart)
{
    if (const auto *bars = std::get_if<BarChart>(&chart.drawing))
        return std::make_unique<BarsBlock>(words, frame, chart.caption, *bars);
    if (const auto *stacked = std::get_if<StackedChart>(&chart.drawing))
        return std::make_unique<StackedBlock>(words, frame, chart.caption, *stacked);
    return std::make_unique<TimelineBlock>(words, frame, chart.caption, std::get<Timeline>(chart.drawing));
}

} // namespace tandem::print
