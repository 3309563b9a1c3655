// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house_style.h"

#include "core/base/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace tandem {

namespace {

void drawTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.53);
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
    tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.30);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

void drawIndicator(QPainter &painter, const QStyleOption &option, bool round, const Theme &theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool filled = partly || (option.state & QStyle::State_On);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const qreal edge = focused ? 2 : 1;
    box.adjust(edge / 2, edge / 2, -edge / 2, -edge / 2);

    const QColor ink = enabled ? theme.accent : option.palette.color(QPalette::Disabled, QPalette::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // On a filled one the ring would not be seen in its own colour.
    painter.setPen(QPen(focused ? (filled ? theme.text : theme.accent) : (filled ? ink : theme.muted), edge));
    painter.setBrush(filled ? ink : theme.surface);
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 3, 3);
    if (round && filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.onAccent);
        painter.drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else if (partly) {
        painter.setPen(QPen(theme.onAccent, 2));
        painter.drawLine(QPointF(box.left() + side * 0.28, box.center().y()),
                         QPointF(box.right() - side * 0.28, box.center().y()));
    } else if (filled) {
        drawTick(painter, box, theme.onAccent);
    }
    painter.restore();
}

} // namespace

HouseStyle::HouseStyle(const Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    // The style sheet gives these a ring.
    if (element == PE_FrameFocusRect &&
        (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget)))
        return;
    const bool round = element == PE_IndicatorRadioButton;
    if (round || element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawIndicator(*painter, *option, round, m_theme);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type != CT_ItemViewItem || !qobject_cast<const QTreeView *>(widget))
        return made;
    return {made.width() + spacing::kMedium, std::max(made.height(), rowHeight(true))};
}

} // namespace tandem

#include "moc_house_style.cpp"
