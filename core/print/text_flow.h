// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/canvas.h"
#include "core/print/look.h"
#include "core/print/words.h"
#include "core/report/document.h"

#include <vector>

namespace tandem::print {

/// How paragraphs are set when nothing else is said of them.
struct TextLook
{
    look::Type type = look::body;
    report::Align align = report::Align::Left; ///< Decimal counts as Right
    bool struck = false;
    QColor ink = look::ink;
    double paragraphGap = pt(2); ///< between two paragraphs
};

/// Paragraphs broken into lines of a given width. Made to be used again and again: its memory stays.
class TextFlow
{
public:
    explicit TextFlow(Words &words) : m_words(words) {}

    /// Breaks the text; lines begin at 0. `width` in units, > 0.
    void set(const std::vector<report::Paragraph> &paragraphs, double width, const TextLook &textLook);
    void set(const report::Paragraph &paragraph, double width, const TextLook &textLook);
    void set(const QString &text, double width, const TextLook &textLook);

    double height() const { return m_height; }
    /// The widest line.
    double widest() const;

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// Units from the flow's top.
    double lineTop(int line) const { return m_lines[static_cast<std::size_t>(line)].top; }
    double lineBottom(int line) const { return m_lines[static_cast<std::size_t>(line)].bottom; }
    double lineWidth(int line) const { return m_lines[static_cast<std::size_t>(line)].width; }
    double lineBaseline(int line) const { return m_lines[static_cast<std::size_t>(line)].baseline; }

    /// Paints the lines that end below `after` and not below `to`, moved so that the flow's zero is at (x, y).
    void paint(const Canvas &canvas, double x, double y, double after = -1, double to = 1e9) const;

private:
    struct Item
    {
        const Word *word = nullptr;
        double x = 0;
        int face = 0;
        report::Styles style;
        bool muted = false;
        bool spaceBehind = false; ///< a space's glyph follows it on its line
        bool breakBehind = false; ///< a line may end after it
        QStringView text;
    };
    struct Line
    {
        double top = 0;
        double bottom = 0;
        double baseline = 0;
        double left = 0;
        double width = 0;
        std::size_t from = 0; ///< items
        std::size_t to = 0;
    };
    /// What a paragraph has beside its text.
    struct ParagraphMark
    {
        report::Symbol symbol = report::Symbol::None;
        bool bullet = false;
        QString link;
        std::size_t fromLine = 0;
        std::size_t toLine = 0;
        double indent = 0;
        double size = 0; ///< units
    };

    void begin(double width, const TextLook &textLook);
    void add(const report::Paragraph &paragraph);
    void collect(QStringView text, int face, report::Styles style, bool muted);
    void breakLines(double left, double width, double size);
    void breakWord(std::size_t &at, double &x, double width);
    void endLine(std::size_t from, std::size_t to, double left, double room, double size);
    void paintGlyphs(const Canvas &canvas, const Line &line, double x, double y) const;
    void paintMarks(const Canvas &canvas, double x, double y, double after, double to) const;

    Words &m_words;
    TextLook m_look;
    double m_width = 0;
    double m_height = 0;
    std::vector<Item> m_items;
    std::vector<Line> m_lines;
    std::vector<ParagraphMark> m_marks;
    report::Paragraph m_own; ///< of set(QString)
};

} // namespace tandem::print
