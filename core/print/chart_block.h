// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/block_layout.h"
#include "core/print/text_row.h"
#include "core/report/document.h"

#include <memory>
#include <vector>

namespace tandem::print {

/// A chart: caption and legend, then one strip for each of its lines, a label at the left and a drawing at the right.
class ChartBlock : public BlockLayout
{
public:
    /// The right kind of block for the chart's drawing.
    static std::unique_ptr<BlockLayout> make(Words &words, const Frame &frame, const report::Chart &chart);

    int count() const override;
    Strip strip(int index) override;
    Part cut(int index, double after, double room, bool force) override;
    void paint(const Canvas &canvas, int index, const Part &part, double y) override;

protected:
    /// What stands before a legend's words.
    enum class Sign { Pattern, Bar, Target, Planned, Actual, Milestone, Reached, Today };
    struct LegendEntry
    {
        Sign sign = Sign::Pattern;
        int pattern = 0;
        QString text;
    };

    ChartBlock(Words &words, const Frame &frame, const QString &caption);

    virtual int lineCount() const = 0;
    virtual QString label(int line) const = 0;
    virtual bool isGroup(int) const { return false; }
    /// The least height of a line, label aside.
    virtual double lineHeight() const { return pt(15); }
    /// Paints a line's drawing; its box is as wide as the plot.
    virtual void paintDrawing(const Canvas &canvas, int line, const QRectF &box) = 0;

    /// To be called by the constructors, when lines and legend are known.
    void prepare(std::vector<LegendEntry> legend);

    void paintText(const Canvas &canvas, const QString &text, double x, double y, double width,
                   const TextLook &textLook);
    double measure(const QString &text, const TextLook &textLook);
    /// A name of one line a language as paragraphs, the second one muted; they must outlive their flow.
    static std::vector<report::Paragraph> inLanguages(const QString &name);

    Words &m_words;
    Frame m_frame;
    double m_plotLeft = 0;
    double m_plotWidth = 0;
    bool m_short = true; ///< few lines: they stay together

private:
    struct Placed
    {
        LegendEntry entry;
        double x = 0;
        double y = 0;
    };

    bool hasTitle() const { return !m_caption.isEmpty() || !m_legend.empty(); }
    void compose(int line);
    void paintTitle(const Canvas &canvas, double y);
    void paintSign(const Canvas &canvas, const LegendEntry &entry, const QRectF &box);

    TextRow m_row;
    TextFlow m_flow;
    const QString &m_caption;
    std::vector<report::Paragraph> m_label; ///< of the line that was composed last
    std::vector<Placed> m_legend;
    double m_titleHeight = 0;
    double m_legendTop = 0;
};

} // namespace tandem::print
