// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_dragger.h"

#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <cstdlib>

namespace tandem {

namespace {

constexpr int kLineHeight = 3;

class DropLine final : public QWidget
{
public:
    DropLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_theme.accent); }

private:
    const Theme &m_theme;
};

} // namespace

RowDragger::RowDragger(QTableView *view, const Theme &theme)
    : QObject(view), m_view(view), m_line(new DropLine(theme, view->viewport()))
{
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
}

int RowDragger::gapAt(const QPoint &position) const
{
    const QModelIndex index = m_view->indexAt(QPoint(1, position.y()));
    if (!index.isValid())
        return position.y() < 0 ? 0 : m_view->model()->rowCount();
    return index.row() + (position.y() > m_view->visualRect(index).center().y() ? 1 : 0);
}

void RowDragger::showLine(int gap)
{
    const int rows = m_view->model()->rowCount();
    const QRect last = m_view->visualRect(m_view->model()->index(qMin(gap, rows - 1), 0));
    const int y = gap < rows ? last.top() : last.bottom();
    m_line->setGeometry(0, qMax(0, y - kLineHeight / 2), m_view->viewport()->width(), kLineHeight);
    m_line->show();
    m_line->raise();
}

void RowDragger::end()
{
    m_from = -1;
    m_line->hide();
    if (m_dragging)
        m_view->viewport()->unsetCursor();
    m_dragging = false;
}

bool RowDragger::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view) {
        const bool escape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (!escape || !m_dragging)
            return false;
        end();
        return true;
    }
    const bool ofMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                         event->type() == QEvent::MouseButtonRelease;
    if (!m_enabled || !ofMouse)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() == Qt::LeftButton) {
            m_from = m_view->indexAt(mouse->position().toPoint()).row();
            m_pressedAt = mouse->position().toPoint().y();
        }
        return false;
    case QEvent::MouseMove:
        if (m_from < 0 || !(mouse->buttons() & Qt::LeftButton))
            return false;
        if (!m_dragging &&
            std::abs(mouse->position().toPoint().y() - m_pressedAt) >= QApplication::startDragDistance()) {
            m_dragging = true;
            m_view->viewport()->setCursor(Qt::ClosedHandCursor);
        }
        if (m_dragging)
            showLine(gapAt(mouse->position().toPoint()));
        return true; // the table would begin to select
    case QEvent::MouseButtonRelease: {
        const int from = m_from;
        const bool dragged = m_dragging;
        const int gap = gapAt(mouse->position().toPoint());
        end();
        if (dragged && from >= 0 && gap != from && gap != from + 1)
            emit dropped(from, gap);
        return dragged;
    }
    default:
        return false;
    }
}

} // namespace tandem

#include "moc_row_dragger.cpp"
