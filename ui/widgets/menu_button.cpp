// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu_button.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QPainter>

namespace tandem {

MenuButton::MenuButton(Look look, const Theme &theme, QWidget *parent) : QToolButton(parent), m_theme(theme)
{
    setProperty("role", look == Look::Chip ? u"chip"_s : u"opens"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
}

void MenuButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled() ? m_theme.muted : m_theme.border, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip(width() - 12, height() / 2.0 + 2);
    painter.drawPolyline(QPolygonF{tip + QPointF(-3.5, -3.5), tip, tip + QPointF(3.5, -3.5)});
}

} // namespace tandem

#include "moc_menu_button.cpp"
