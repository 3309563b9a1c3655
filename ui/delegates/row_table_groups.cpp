// SPDX-License-Identifier: GPL-3.0-or-later
// The headers of a table's groups: how they are gone to, folded and painted.
#include "core/base/text.h"
#include "ui/delegates/group_painter.h"
#include "ui/delegates/row_table_view.h"
#include "ui/delegates/sticky_group.h"
#include "ui/models/filter_model.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace tandem {

bool RowTableView::isHeader(const QModelIndex &index) const
{
    return m_filter && index.isValid() && m_filter->isHeader(index.row());
}

void RowTableView::setFolded(int line, bool folded)
{
    m_filter->setFolded(line, folded);
    emit layoutChosen();
}

bool RowTableView::onHeaderKey(QKeyEvent *event)
{
    const int line = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Minus:
        setFolded(line, true);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Plus:
        setFolded(line, false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        setFolded(line, !m_filter->isFolded(line));
        return true;
    default:
        return false;
    }
}

void RowTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!isHeader(index)) {
        QTableView::mousePressEvent(event);
        return;
    }
    if (event->button() == Qt::LeftButton)
        goToHeader(index.row(), event->position().toPoint().x());
    event->accept();
}

void RowTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!isHeader(index)) {
        QTableView::mouseDoubleClickEvent(event);
        return;
    }
    // On the triangle, each click of the two counts.
    if (event->position().x() < kFoldWidth)
        goToHeader(index.row(), event->position().toPoint().x());
    else
        setFolded(index.row(), !m_filter->isFolded(index.row()));
    event->accept();
}

void RowTableView::goToHeader(int line, int x)
{
    setFocus(Qt::MouseFocusReason);
    selectionModel()->setCurrentIndex(m_filter->index(line, std::max(0, m_column)), QItemSelectionModel::NoUpdate);
    scrollTo(currentIndex());
    if (x < kFoldWidth)
        setFolded(line, !m_filter->isFolded(line));
}

void RowTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || !m_filter || isHeader(index))
        return;
    // What stays at the top must not lie over it.
    const int header = m_filter->headerOf(index.row());
    const int hidden = header < 0 ? 0 : rowHeight(header) - rowViewportPosition(index.row());
    if (hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
}

void RowTableView::paintHeaderLine(QPainter &painter, int line, const QRect &rect) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (const int column : shownColumns()) {
        option.rect = QRect(columnViewportPosition(column), rect.top(), columnWidth(column), rect.height());
        paintGroupLine(painter, option, m_filter->index(line, column), m_context.theme);
    }
    const int end = horizontalHeader()->length() - horizontalHeader()->offset();
    if (end < rect.width())
        painter.fillRect(QRect(end, rect.top(), rect.width() - end, rect.height()), m_context.theme.window);
}

void RowTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RowTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RowTableView::updateGeometries()
{
    QTableView::updateGeometries();
    m_sticky->refresh();
}

} // namespace tandem
