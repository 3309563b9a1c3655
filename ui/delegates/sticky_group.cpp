// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sticky_group.h"

#include "core/base/text.h"
#include "ui/delegates/row_table_view.h"
#include "ui/models/filter_model.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tandem {

StickyGroup::StickyGroup(RowTableView &view) : QWidget(view.viewport()), m_view(view)
{
    setObjectName(u"stickyGroup"_s);
    hide();
}

void StickyGroup::refresh()
{
    const FilterModel *filter = m_view.filter();
    const int top = filter && !filter->grouping().isEmpty() ? m_view.rowAt(0) : -1;
    m_line = top < 0 ? -1 : filter->headerOf(top);
    if (m_line < 0 || m_view.rowViewportPosition(m_line) >= 0) {
        hide();
        return;
    }
    const int height = m_view.rowHeight(m_line);
    // The next group pushes it away.
    int y = 0;
    const int below = m_view.rowAt(height);
    if (below >= 0 && filter->headerOf(below) != m_line)
        y = std::min(0, m_view.rowViewportPosition(filter->headerOf(below)) - height);
    setGeometry(0, y, m_view.viewport()->width(), height);
    show();
    raise();
    update();
}

void StickyGroup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_view.paintHeaderLine(painter, m_line, rect());
}

void StickyGroup::mousePressEvent(QMouseEvent *event)
{
    m_view.goToHeader(m_line, event->position().toPoint().x());
}

} // namespace tandem

#include "moc_sticky_group.cpp"
