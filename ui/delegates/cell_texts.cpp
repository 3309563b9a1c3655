// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell_texts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace tandem {

namespace {

/// No letter is narrower: a text with more letters than fit at this width need not be measured whole.
constexpr int kNarrowestLetter = 2;

/// What stands at the right is a number, which is not gone on with in another line.
QSize oneLine(const QRect &rect)
{
    return {rect.width(), 0};
}

qsizetype lettersIn(int width)
{
    return width / kNarrowestLetter + 1;
}

/// A text whose end is what matters stays in one line: it is a code.
int linesIn(const QFontMetrics &metrics, const QSize &room, Qt::TextElideMode elide)
{
    return elide == Qt::ElideRight && room.height() >= 2 * metrics.height() ? 2 : 1;
}

QString elided(const QFontMetrics &metrics, const QString &text, Qt::TextElideMode elide, int width)
{
    if (const qsizetype most = lettersIn(width); text.size() > most) {
        const QString seen = elide == Qt::ElideLeft ? text.right(most) : text.left(most);
        if (const QString shown = metrics.elidedText(seen, elide, width); shown != seen)
            return shown;
    }
    return metrics.elidedText(text, elide, width);
}

} // namespace

void CellTexts::draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, Qt::TextElideMode elide,
                     const QString &text)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QFont &font = painter.font();
    const bool mayFit = text.size() * kNarrowestLetter <= rect.width();
    const QStaticText *line = mayFit ? &whole(font, text) : nullptr;
    if (!line || line->size().width() > rect.width())
        line = &cut(font, text, elide, (alignment & (Qt::AlignRight | Qt::AlignHCenter)) ? oneLine(rect) : rect.size());
    const QSizeF size = line->size();
    double left = rect.left();
    if (alignment & Qt::AlignRight)
        left += rect.width() - size.width();
    else if (alignment & Qt::AlignHCenter)
        left += (rect.width() - size.width()) / 2;
    painter.drawStaticText(QPointF(left, rect.top() + int((rect.height() - size.height()) / 2)), *line);
}

const QStaticText &CellTexts::whole(const QFont &font, const QString &text)
{
    const Key key{text, font, -1, 1, Qt::ElideNone};
    const QStaticText *known = m_lines.object(key);
    return known ? *known : keep(key, text);
}

const QStaticText &CellTexts::cut(const QFont &font, const QString &text, Qt::TextElideMode elide, const QSize &room)
{
    const int lines = linesIn(QFontMetrics(font), room, elide);
    const Key key{text, font, room.width(), lines, elide};
    if (const QStaticText *known = m_lines.object(key))
        return *known;
    return keep(key, lines > 1 ? shown(font, room, text) : elided(QFontMetrics(font), text, elide, room.width()));
}

QString CellTexts::shown(const QFont &font, const QSize &room, const QString &text)
{
    const QFontMetrics metrics(font);
    if (linesIn(metrics, room, Qt::ElideRight) < 2 || room.width() <= 0)
        return elided(metrics, text, Qt::ElideRight, room.width());
    QTextLayout layout(text.left(lettersIn(room.width())), font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (!first.isValid())
        return text;
    first.setLineWidth(room.width());
    layout.endLayout();
    if (first.naturalTextWidth() > room.width()) // one word is too long
        return elided(metrics, text, Qt::ElideRight, room.width());
    const qsizetype end = first.textLength();
    if (end >= text.size())
        return text;
    return text.left(end) + QChar(QChar::LineSeparator) + elided(metrics, text.mid(end), Qt::ElideRight, room.width());
}

const QStaticText &CellTexts::keep(const Key &key, const QString &shown)
{
    auto *line = new QStaticText(shown);
    line->setTextFormat(Qt::PlainText);
    line->setPerformanceHint(QStaticText::AggressiveCaching);
    if (shown.contains(QChar::LineSeparator))
        line->setTextWidth(key.width); // without one it breaks no line
    line->prepare({}, key.font);
    m_lines.insert(key, line);
    return *line;
}

} // namespace tandem
