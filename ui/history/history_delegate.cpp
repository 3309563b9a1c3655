// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_delegate.h"

#include "core/base/text.h"
#include "ui/history/history_model.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTreeView>

namespace tandem {

namespace {

constexpr int kNarrow = 560;     ///< below, what a step is about has a line of its own
constexpr int kInset = 28;       ///< the place of the arrow that unfolds a step
constexpr int kWidestText = 820; ///< longer lines are hard to read

} // namespace

HistoryDelegate::HistoryDelegate(const Theme &theme, QTreeView *view)
    : QStyledItemDelegate(view), m_theme(theme), m_view(view)
{
}

bool HistoryDelegate::isNarrow() const
{
    return m_view->viewport()->width() < kNarrow;
}

int HistoryDelegate::textWidth() const
{
    return std::clamp(m_view->viewport()->width() - kInset - spacing::kMedium, 120, kWidestText);
}

void HistoryDelegate::fill(QTextDocument &document, const QModelIndex &index) const
{
    document.setDefaultFont(m_view->font());
    document.setDocumentMargin(0);
    document.setHtml(index.data(HistoryRole::Html).toString());
    document.setTextWidth(textWidth());
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.parent().isValid()) {
        QTextDocument document;
        fill(document, index);
        return QSize(textWidth(), int(document.size().height()) + spacing::kMedium);
    }
    const bool own = isNarrow() && !index.data(HistoryRole::Rows).toString().isEmpty();
    const int line = QFontMetrics(option.font).lineSpacing();
    return QSize(100, line * (own ? 3 : 2) + spacing::kMedium);
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem whole = option;
    whole.rect.setLeft(0); // the tree's own indentation is ours to paint
    if (index.parent().isValid())
        paintChanges(painter, whole, index);
    else
        paintStep(painter, whole, index);
    painter->restore();
}

void HistoryDelegate::paintStep(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    const bool focused = chosen && (option.state & QStyle::State_HasFocus);
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (chosen) {
        painter->setPen(focused ? QPen(m_theme.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(m_theme.soft);
        painter->drawRoundedRect(ground, sizes::kCorner, sizes::kCorner);
    } else {
        painter->setPen(QPen(m_theme.border, 1));
        painter->drawLine(QPointF(option.rect.left() + kInset, option.rect.bottom() + 0.5),
                          QPointF(option.rect.right() - spacing::kSmall, option.rect.bottom() + 0.5));
    }
    // The arrow.
    painter->setPen(QPen(m_theme.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const int line = QFontMetrics(option.font).lineSpacing();
    painter->save();
    painter->translate(kInset / 2.0, option.rect.top() + spacing::kMedium / 2 + line / 2.0);
    if (m_view->isExpanded(index))
        painter->rotate(90);
    painter->drawPolyline(QPolygonF{{-2, -4}, {2, 0}, {-2, 4}});
    painter->restore();

    const bool takenBack = index.data(HistoryRole::TakenBack).toBool();
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    QFont plain = option.font;
    strong.setStrikeOut(takenBack);
    const QString rows = index.data(HistoryRole::Rows).toString();
    const QString source = index.data(HistoryRole::Source).toString();
    QRect at(option.rect.left() + kInset, option.rect.top() + spacing::kMedium / 2,
             option.rect.width() - kInset - spacing::kMedium, line);
    const auto draw = [painter](const QFont &font, const QColor &colour, const QRect &where, const QString &text) {
        const QFontMetrics metrics(font);
        const QString fitting = metrics.elidedText(text, Qt::ElideRight, where.width());
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(where, Qt::AlignVCenter | Qt::AlignLeft, fitting);
        return metrics.horizontalAdvance(fitting);
    };
    const int used = draw(strong, m_theme.text, at, index.data(HistoryRole::Name).toString());
    if (!rows.isEmpty() && isNarrow()) {
        at.translate(0, line);
        draw(plain, m_theme.text, at, rows);
    } else if (!rows.isEmpty()) {
        draw(plain, m_theme.text, at.adjusted(used + spacing::kMedium, 0, 0, 0), rows);
    }
    at.translate(0, line);
    draw(plain, m_theme.muted, at, source);
}

void HistoryDelegate::paintChanges(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(kInset - 6, 1, -2, -2), sizes::kCorner, sizes::kCorner);
    }
    QTextDocument document;
    fill(document, index);
    painter->translate(option.rect.left() + kInset, option.rect.top() + spacing::kTiny);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_theme.text);
    document.documentLayout()->draw(painter, context);
}

} // namespace tandem

#include "moc_history_delegate.cpp"
