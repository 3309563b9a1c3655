// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/text_flow.h"

#include "core/base/text.h"
#include "core/print/symbols.h"

#include <QGlyphRun>

#include <algorithm>
#include <cmath>

namespace tandem::print {

using report::Paragraph;
using report::Style;
using report::Styles;
using report::Symbol;

namespace {

/// A line may end after these when they stand inside a word.
bool isHyphen(QChar c)
{
    return c == u'-' || c == u'/' || c.unicode() == 0x2010 || c.unicode() == 0x2013 || c.unicode() == 0x2014 ||
           c.unicode() == 0x200b;
}

/// Only between letters and digits, and never inside a date or a span of years.
bool breaksAfter(QStringView word, qsizetype i)
{
    if (i == 0 || i + 1 >= word.size() || !word[i + 1].isLetterOrNumber())
        return false;
    return word[i] == u'-' || !(word[i - 1].isDigit() && word[i + 1].isDigit());
}

bool isAsciiSign(QChar c)
{
    return c == u',' || c == u'.' || c == u';' || c == u':' || c == u')' || c == u'!' || c == u'?';
}

/// French signs that stand apart from their word stay with it, also where a plain space was typed.
bool holdsTogether(QStringView text, qsizetype space)
{
    const char16_t before = space > 0 ? text[space - 1].unicode() : u'x';
    const char16_t after = space + 1 < text.size() ? text[space + 1].unicode() : u'x';
    return before == 0x00ab || after == 0x00bb || after == u';' || after == u':' || after == u'!' || after == u'?' ||
           after == u'%' || after == 0x20ac;
}

} // namespace

void TextFlow::begin(double width, const TextLook &textLook)
{
    m_look = textLook;
    m_width = std::max(width, pt(4));
    m_height = 0;
    m_items.clear();
    m_lines.clear();
    m_marks.clear();
}

void TextFlow::set(const std::vector<Paragraph> &paragraphs, double width, const TextLook &textLook)
{
    begin(width, textLook);
    for (const Paragraph &each : paragraphs)
        add(each);
}

void TextFlow::set(const Paragraph &paragraph, double width, const TextLook &textLook)
{
    begin(width, textLook);
    add(paragraph);
}

void TextFlow::set(const QString &text, double width, const TextLook &textLook)
{
    m_own = report::paragraph(text);
    set(m_own, width, textLook);
}

double TextFlow::widest() const
{
    double widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest, line.width);
    return widest;
}

void TextFlow::add(const Paragraph &paragraph)
{
    const double base = paragraph.note ? std::min(m_look.type.size, look::note.size) : m_look.type.size;
    const double size = pt(base);
    double indent = 0;
    if (paragraph.symbol != Symbol::None)
        indent = size * 1.15;
    else if (paragraph.bullet)
        indent = size * 0.95;
    if (!m_lines.empty())
        m_height += m_look.paragraphGap;

    const std::size_t firstLine = m_lines.size();
    const auto close = [&] { breakLines(indent, m_width - indent, size); };
    for (const report::Run &run : paragraph.runs) {
        const bool muted = m_look.type.muted || run.style.testFlag(Style::Muted);
        const bool second = run.style.testFlag(Style::Muted) && !paragraph.note;
        const double points = second ? std::max(look::smallest, base * look::secondLanguage) : base;
        const int face = m_words.face(points, m_look.type.strong || run.style.testFlag(Style::Strong));
        const Styles style = m_look.struck ? run.style | Style::Struck : run.style;
        QStringView rest(run.text);
        for (;;) {
            const qsizetype end = rest.indexOf(u'\n');
            collect(end < 0 ? rest : rest.first(end), face, style, muted);
            if (end < 0)
                break;
            close();
            rest = rest.sliced(end + 1);
        }
    }
    close();
    if (indent > 0 || !paragraph.link.isEmpty())
        m_marks.push_back(
            {paragraph.symbol, paragraph.bullet, paragraph.link, firstLine, m_lines.size(), indent, size});
}

void TextFlow::collect(QStringView text, int face, Styles style, bool muted)
{
    const qsizetype size = text.size();
    qsizetype from = 0;
    const auto put = [&](qsizetype to, bool space) {
        const QStringView word = text.sliced(from, to - from);
        const bool mayBreak = !space || !holdsTogether(text, to);
        const Word *shaped = &m_words.word(face, word);
        if (shaped->rightToLeft && word.size() > 1 && isAsciiSign(word.back())) {
            // A comma behind an Arabic name belongs to the Latin sentence around it.
            const QStringView name = word.chopped(1);
            m_items.push_back({&m_words.word(face, name), 0, face, style, muted, false, false, name});
            m_items.push_back(
                {&m_words.word(face, word.last(1)), 0, face, style, muted, space, mayBreak, word.last(1)});
            return;
        }
        m_items.push_back({shaped, 0, face, style, muted, space, mayBreak, word});
    };
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = text[i];
        if (c == u' ' || c == u'\t') {
            put(i, true);
            from = i + 1;
        } else if (isHyphen(c) && breaksAfter(text.sliced(from), i - from)) {
            put(i + 1, false);
            from = i + 1;
        }
    }
    if (from < size) {
        put(size, false);
        m_items.back().breakBehind = false; // the next run may go on with the same word
    }
}

/// Breaks the items since the last line into lines.
void TextFlow::breakLines(double left, double width, double size)
{
    const std::size_t first = m_lines.empty() ? 0 : m_lines.back().to;
    std::size_t lineStart = first;
    double x = 0;
    std::size_t at = first;
    while (at < m_items.size()) {
        // What hangs together: up to the next place where a line may end.
        std::size_t end = at;
        double needed = 0;
        for (; end < m_items.size(); ++end) {
            needed += m_items[end].word->width;
            if (m_items[end].breakBehind) {
                ++end;
                break;
            }
        }
        if (x + needed > width && at > lineStart) {
            endLine(lineStart, at, left, width, size);
            lineStart = at;
            x = 0;
        }
        if (needed > width) {
            // No line is wide enough: it breaks wherever the line is full.
            for (std::size_t i = at; i < m_items.size(); ++i) {
                if (x + m_items[i].word->width > width) {
                    if (i > lineStart && x > 0 && m_items[i].word->width <= width) {
                        endLine(lineStart, i, left, width, size);
                        lineStart = i;
                        x = 0;
                    } else {
                        breakWord(i, x, width);
                        endLine(lineStart, i + 1, left, width, size);
                        lineStart = i + 1;
                        x = 0;
                        at = i + 1;
                        continue;
                    }
                }
                m_items[i].x = x;
                x += m_items[i].word->width;
                at = i + 1;
                if (m_items[i].spaceBehind)
                    x += m_words.spaceWidth(m_items[i].face);
                if (m_items[i].breakBehind)
                    break;
            }
            continue;
        }
        for (; at < end; ++at) {
            m_items[at].x = x;
            x += m_items[at].word->width;
            if (m_items[at].spaceBehind)
                x += m_words.spaceWidth(m_items[at].face);
        }
    }
    endLine(lineStart, m_items.size(), left, width, size);
}

/// Cuts the item `at` so that its first part fills the rest of the line; the second part follows as an item of its own.
void TextFlow::breakWord(std::size_t &at, double &x, double width)
{
    const Item whole = m_items[at];
    const double room = width - x;
    qsizetype low = x > 0 ? 0 : 1; // an empty line takes one letter, however narrow it is
    qsizetype high = whole.text.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (m_words.word(whole.face, whole.text.first(middle)).width <= room)
            low = middle;
        else
            high = middle - 1;
    }
    // Never between the halves of one character or before its accent.
    while (low > 1 && low < whole.text.size() && (whole.text[low].isLowSurrogate() || whole.text[low].isMark()))
        --low;
    if (low >= whole.text.size())
        low = whole.text.size() - 1;
    if (low == 0 && x == 0)
        low = 1;
    Item head = whole;
    head.text = whole.text.first(std::max<qsizetype>(low, 0));
    head.word = &m_words.word(whole.face, head.text);
    head.x = x;
    head.spaceBehind = false;
    head.breakBehind = true;
    Item tail = whole;
    tail.text = whole.text.sliced(head.text.size());
    tail.word = &m_words.word(whole.face, tail.text);
    m_items[at] = head;
    m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(at) + 1, tail);
}

void TextFlow::endLine(std::size_t from, std::size_t to, double left, double room, double size)
{
    Line line;
    line.from = from;
    line.to = to;
    line.top = m_height;
    line.bottom = m_height + std::round(size * look::leading);
    line.baseline = m_height + std::round(size * 0.97);
    if (to > from) {
        const Item &last = m_items[to - 1];
        line.width = last.x + last.word->width;
        // Right-to-left words that follow each other are read from the right.
        for (std::size_t i = from; i < to; ++i) {
            std::size_t end = i;
            while (end < to && m_items[end].word->rightToLeft)
                ++end;
            if (end - i < 2)
                continue;
            double right = m_items[end - 1].x + m_items[end - 1].word->width;
            for (std::size_t k = i; k < end; ++k) {
                right -= m_items[k].word->width;
                m_items[k].x = right;
                right -= m_words.spaceWidth(m_items[k].face);
            }
            i = end - 1;
        }
    }
    line.left = left;
    if (m_look.align == report::Align::Right || m_look.align == report::Align::Decimal)
        line.left = left + room - line.width;
    else if (m_look.align == report::Align::Center)
        line.left = left + std::round((room - line.width) / 2);
    m_height = line.bottom;
    m_lines.push_back(line);
}

void TextFlow::paint(const Canvas &canvas, double x, double y, double after, double to) const
{
    for (const Line &line : m_lines) {
        if (line.bottom <= after || line.bottom > to || line.from == line.to)
            continue;
        paintGlyphs(canvas, line, x + line.left, y + line.baseline);
    }
    paintMarks(canvas, x, y, after, to);
}

/// One call for as many glyphs as share font and colour: few words in the PDF, few changes of state.
void TextFlow::paintGlyphs(const Canvas &canvas, const Line &line, double x, double y) const
{
    static thread_local std::vector<quint32> glyphs;
    static thread_local std::vector<QPointF> places;
    glyphs.clear();
    places.clear();
    int font = -1;
    QColor ink;
    const auto flush = [&] {
        if (glyphs.empty())
            return;
        QGlyphRun run;
        run.setRawFont(m_words.font(font));
        run.setRawData(glyphs.data(), places.data(), static_cast<int>(glyphs.size()));
        if (canvas.painter.pen().color() != ink || canvas.painter.pen().style() == Qt::NoPen)
            canvas.painter.setPen(ink);
        canvas.painter.drawGlyphRun(QPointF(0, 0), run);
        glyphs.clear();
        places.clear();
    };
    for (std::size_t i = line.from; i < line.to; ++i) {
        const Item &item = m_items[i];
        const QColor wanted = item.muted ? look::mutedInk : m_look.ink;
        const double at = x + item.x;
        for (const Word::Stretch &stretch : item.word->stretches) {
            if (stretch.font != font || wanted != ink) {
                flush();
                font = stretch.font;
                ink = wanted;
            }
            for (int k = stretch.from; k < stretch.to; ++k) {
                const auto g = static_cast<std::size_t>(k);
                glyphs.push_back(item.word->glyphs[g]);
                places.emplace_back(at + item.word->places[g].x(), y + item.word->places[g].y());
            }
        }
        if (item.spaceBehind && font == m_words.mainFont(item.face)) {
            glyphs.push_back(m_words.spaceGlyph(item.face));
            places.emplace_back(at + item.word->width, y);
        }
    }
    flush();
    const double thickness = std::max(look::hairline, std::round(pt(m_look.type.size) * 0.06));
    for (std::size_t i = line.from; i < line.to; ++i) {
        const Item &item = m_items[i];
        if (!item.style.testFlag(Style::Struck))
            continue;
        const bool goesOn = item.spaceBehind && i + 1 < line.to && m_items[i + 1].style.testFlag(Style::Struck);
        const double width = item.word->width + (goesOn ? m_words.spaceWidth(item.face) : 0);
        canvas.painter.fillRect(QRectF(x + item.x, y - std::round(pt(m_look.type.size) * 0.27), width, thickness),
                                item.muted ? look::mutedInk : m_look.ink);
    }
}

void TextFlow::paintMarks(const Canvas &canvas, double x, double y, double after, double to) const
{
    for (const ParagraphMark &mark : m_marks) {
        const Line *first = nullptr;
        const Line *last = nullptr;
        for (std::size_t i = mark.fromLine; i < mark.toLine; ++i) {
            if (m_lines[i].bottom > after && m_lines[i].bottom <= to) {
                if (!first)
                    first = &m_lines[i];
                last = &m_lines[i];
            }
        }
        if (!first)
            continue;
        canvas.linkTo(mark.link, QRectF(x, y + first->top, m_width, last->bottom - first->top));
        if (first != &m_lines[mark.fromLine])
            continue; // goes on from the page before
        const double left = x + first->left - mark.indent;
        if (mark.symbol != Symbol::None) {
            const double side = std::round(mark.size * 0.78);
            paintSymbol(canvas.painter, mark.symbol,
                        QRectF(left, y + first->baseline - std::round(mark.size * 0.72), side, side), m_look.ink);
        } else if (mark.bullet) {
            canvas.painter.fillRect(QRectF(left, y + first->baseline - std::round(mark.size * 0.3),
                                           std::round(mark.size * 0.45), std::max(look::hairline, mark.size * 0.07)),
                                    m_look.ink);
        }
    }
}

} // namespace tandem::print
