// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace tandem {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    // Lines first, then what room is left goes to the first widget.
    QList<QList<QLayoutItem *>> lines;
    int x = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = item == m_items.first() ? item->minimumSize().width() : item->sizeHint().width();
        if (lines.isEmpty() || x + width > rect.width()) {
            lines.append(QList<QLayoutItem *>());
            x = 0;
        }
        lines.last().append(item);
        x += width + spacing();
    }
    int y = rect.top();
    for (const QList<QLayoutItem *> &line : std::as_const(lines)) {
        int height = 0;
        int others = 0;
        for (QLayoutItem *item : line) {
            height = std::max(height, item->sizeHint().height());
            others += item == m_items.first() ? 0 : item->sizeHint().width() + spacing();
        }
        int left = rect.left();
        for (QLayoutItem *item : line) {
            int width = item->sizeHint().width();
            if (item == m_items.first())
                width = std::clamp(rect.width() - others, item->minimumSize().width(), item->maximumSize().width());
            width = std::min(width, rect.width());
            const int own = std::min(item->sizeHint().height(), item->maximumSize().height());
            if (apply)
                item->setGeometry(QRect(left, y + (height - own) / 2, width, own));
            left += width + spacing();
        }
        y += height + spacing();
    }
    return std::max(0, y - rect.top() - (lines.isEmpty() ? 0 : spacing()));
}

} // namespace tandem

#include "moc_flow_layout.cpp"
