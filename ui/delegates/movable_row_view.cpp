// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/movable_row_view.h"

#include "ui/models/filter_model.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace tandem {

MovableRowView::MovableRowView(const UiContext &context, QWidget *parent)
    : RowTableView(context, parent), m_context(context)
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false); // ours lies between rows
}

void MovableRowView::startDrag(Qt::DropActions)
{
    if (selectedIds().isEmpty() || !m_copy)
        return;
    QDrag drag(this);
    drag.setMimeData(m_copy().release());
    drag.exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    showLine(-1);
}

void MovableRowView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == this)
        event->acceptProposedAction();
    else
        event->ignore();
}

void MovableRowView::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() != this) {
        event->ignore();
        return;
    }
    constexpr int kMargin = 24;
    const int y = event->position().toPoint().y();
    showLine(lineAt(y));
    if (y < kMargin || y > viewport()->height() - kMargin)
        startAutoScroll();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void MovableRowView::dragLeaveEvent(QDragLeaveEvent *)
{
    stopAutoScroll();
    showLine(-1);
}

void MovableRowView::dropEvent(QDropEvent *event)
{
    stopAutoScroll();
    showLine(-1);
    if (event->source() != this) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    emit rowsDropped(lineAt(event->position().toPoint().y()));
}

int MovableRowView::lineAt(int y) const
{
    const int line = rowAt(y);
    if (line < 0)
        return model()->rowCount();
    const bool lower = y > rowViewportPosition(line) + rowHeight(line) / 2;
    return lower ? line + 1 : line;
}

void MovableRowView::showLine(int line)
{
    if (line == m_line)
        return;
    m_line = line;
    viewport()->update();
}

void MovableRowView::paintEvent(QPaintEvent *event)
{
    RowTableView::paintEvent(event);
    if (m_line < 0)
        return;
    const int last = model()->rowCount() - 1;
    const int y = m_line <= last ? rowViewportPosition(m_line) : rowViewportPosition(last) + rowHeight(last);
    QPainter painter(viewport());
    painter.setPen(QPen(m_context.theme.accent, 2));
    painter.drawLine(0, y, viewport()->width(), y);
}

} // namespace tandem

#include "moc_movable_row_view.cpp"
