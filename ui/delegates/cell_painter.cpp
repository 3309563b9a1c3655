// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/cell_painter.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "ui/delegates/cell_texts.h"
#include "ui/models/cell_roles.h"
#include "ui/theme.h"

#include <QApplication>
#include <QModelIndex>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kPadding = spacing::kSmall;

TextMark markOf(const QModelIndex &index)
{
    return TextMark(index.data(CellRole::Mark).toInt());
}

/// The language whose text is shown though the other one is the screen's; or the screen's own, when it is older.
QString markText(TextMark mark, const Phrases &phrases)
{
    const Language shown = mark == TextMark::Missing ? otherLanguage(phrases.language()) : phrases.language();
    return languageCode(shown).toUpper();
}

/// A small label at the right of `rect`, which loses its width.
void paintChip(QPainter &painter, QRect &rect, const QString &text, const QColor &colour)
{
    const QFont font = fontOf(TextRole::Small);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text) + 8;
    const QRectF chip(rect.right() - width, rect.center().y() - metrics.height() / 2.0, width, metrics.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(font);
    painter.drawText(chip, Qt::AlignCenter, text);
    painter.restore();
    rect.setRight(int(chip.left()) - spacing::kTiny);
}

void paintShare(QPainter &painter, QRect &rect, int share, const Theme &theme)
{
    constexpr int kHeight = 3;
    const QRectF track(rect.left(), rect.bottom() - kHeight - 2, rect.width(), kHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(track, 1.5, 1.5);
    if (share > 0) {
        QRectF done = track;
        done.setWidth(track.width() * std::clamp(share, 0, 100) / 100.0);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(done, 1.5, 1.5);
    }
    painter.restore();
    rect.setBottom(rect.bottom() - kHeight - 1);
}

void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.soft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.window);
    painter.setPen(theme.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintRing(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 3, 3);
    painter.restore();
}

void paintCorner(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corner;
    corner.moveTo(rect.right() + 1, rect.top());
    corner.lineTo(rect.right() - 6, rect.top());
    corner.lineTo(rect.right() + 1, rect.top() + 7);
    corner.closeSubpath();
    painter.fillPath(corner, theme.postponed);
    painter.restore();
}

QString oneLine(const QModelIndex &index)
{
    QString text = index.data(Qt::DisplayRole).toString();
    return text.replace(u'\n', u' ');
}

QFont fontFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setStrikeOut(index.data(CellRole::Struck).toBool());
    font.setItalic(markOf(index) == TextMark::Missing);
    return font;
}

} // namespace

void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme,
               const Phrases &phrases, CellTexts &texts)
{
    painter.save();
    paintFrame(painter, option, theme);
    QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    QColor colour = index.data(CellRole::Quiet).toBool() ? theme.muted : theme.text;

    if (const QVariant status = index.data(CellRole::Status); status.isValid() && status.toInt() >= 0) {
        const auto value = ActivityStatus(status.toInt());
        const QRectF square(rect.left(), rect.center().y() - sizes::kSymbol / 2.0 + 0.5, sizes::kSymbol,
                            sizes::kSymbol);
        drawStatusSymbol(painter, value, square, theme);
        rect.setLeft(rect.left() + sizes::kSymbol + 6);
        colour = theme.colour(value);
    }
    if (index.data(CellRole::Late).toBool()) {
        const QRectF square(rect.left() - 2, rect.center().y() - sizes::kSymbol / 2.0 + 0.5, sizes::kSymbol,
                            sizes::kSymbol);
        drawLateSymbol(painter, square, theme);
        rect.setLeft(rect.left() + sizes::kSymbol);
        colour = theme.late;
    }
    if (const QVariant share = index.data(CellRole::Share); share.isValid())
        paintShare(painter, rect, share.toInt(), theme);
    if (const TextMark mark = markOf(index); mark != TextMark::None)
        paintChip(painter, rect, markText(mark, phrases), mark == TextMark::Missing ? theme.muted : theme.postponed);
    if (!index.data(CellRole::Problem).toString().isEmpty())
        paintCorner(painter, option.rect, theme);

    painter.setFont(fontFor(option, index));
    painter.setPen(option.state & QStyle::State_Enabled ? colour : theme.muted);
    const Qt::TextElideMode cut = index.data(CellRole::EndMatters).toBool() ? Qt::ElideLeft : Qt::ElideRight;
    texts.draw(painter, rect, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), cut, oneLine(index));
    if (option.state & QStyle::State_HasFocus)
        paintRing(painter, option.rect, theme);
    painter.restore();
}

void paintRefused(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.late, 1));
    painter.setBrush(theme.softProblem);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
    const QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    painter.setFont(option.font);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    painter.restore();
}

bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    int room = option.rect.width() - 2 * kPadding;
    if (index.data(CellRole::Status).isValid())
        room -= sizes::kSymbol + 6;
    if (markOf(index) != TextMark::None)
        room -= 28;
    const QString text = oneLine(index);
    const bool right = (Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight) != 0;
    QString seen = CellTexts::shown(fontFor(option, index), QSize(room, right ? 0 : option.rect.height() - 1), text);
    return seen.remove(QChar::LineSeparator) != text;
}

QString cellTip(const QModelIndex &index, bool cut, const Phrases &phrases)
{
    QStringList lines;
    const QString own = index.data(Qt::ToolTipRole).toString();
    if (!own.isEmpty())
        lines.append(own);
    else if (cut)
        lines.append(index.data(Qt::DisplayRole).toString());
    const bool french = phrases.language() == Language::French;
    switch (markOf(index)) {
    case TextMark::None:
        break;
    case TextMark::Missing:
        lines.append(french ? phrases.translate("CellTip", "Not written in French yet; the English text is shown.")
                            : phrases.translate("CellTip", "Not written in English yet; the French text is shown."));
        break;
    case TextMark::Older:
        lines.append(french ? phrases.translate("CellTip", "The English text was changed later than this one.")
                            : phrases.translate("CellTip", "The French text was changed later than this one."));
        break;
    }
    if (const QString problem = index.data(CellRole::Problem).toString(); !problem.isEmpty())
        lines.append(problem);
    return lines.join(u'\n');
}

} // namespace tandem
