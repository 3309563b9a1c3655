// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell_texts.h"

#include <QFontMetrics>
#include <QPainter>

namespace tandem {

namespace {

/// No letter is narrower: a text with more letters than fit at this width need not be measured whole.
constexpr int kNarrowestLetter = 2;

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
        line = &cut(font, text, elide, rect.width());
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
    const Key key{text, font, -1, Qt::ElideNone};
    const QStaticText *known = m_lines.object(key);
    return known ? *known : keep(key, text);
}

const QStaticText &CellTexts::cut(const QFont &font, const QString &text, Qt::TextElideMode elide, int width)
{
    const Key key{text, font, width, elide};
    if (const QStaticText *known = m_lines.object(key))
        return *known;
    const QFontMetrics metrics(font);
    const qsizetype most = width / kNarrowestLetter + 1;
    if (text.size() > most) {
        const QString seen = elide == Qt::ElideLeft ? text.right(most) : text.left(most);
        if (const QString shown = metrics.elidedText(seen, elide, width); shown != seen)
            return keep(key, shown);
    }
    return keep(key, metrics.elidedText(text, elide, width));
}

const QStaticText &CellTexts::keep(const Key &key, const QString &shown)
{
    auto *line = new QStaticText(shown);
    line->setTextFormat(Qt::PlainText);
    line->setPerformanceHint(QStaticText::AggressiveCaching);
    line->prepare({}, key.font);
    m_lines.insert(key, line);
    return *line;
}

} // namespace tandem
