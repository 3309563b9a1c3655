// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sort_header.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kArrow = 9; ///< its width, with what is left beside it

void paintArrow(QPainter &painter, QPointF middle, bool down)
{
    const qreal way = down ? 1 : -1;
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-3.5, -2 * way), middle + QPointF(0, 2 * way), middle + QPointF(3.5, -2 * way)});
}

} // namespace

SortHeader::SortHeader(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setObjectName(u"columnTitles"_s);
    setHighlightSections(false);
    setSectionsMovable(true);
    setMinimumSectionSize(40);
    connect(this, &QHeaderView::sectionClicked, this,
            [this](int section) { choose(section, QApplication::keyboardModifiers() & Qt::ShiftModifier); });
}

void SortHeader::setSteps(const QList<SortStep> &steps)
{
    m_steps = steps;
    viewport()->update();
}

void SortHeader::choose(int section, bool further)
{
    const auto at = std::find_if(m_steps.begin(), m_steps.end(),
                                 [section](const SortStep &step) { return step.column == section; });
    const bool known = at != m_steps.end();
    const bool wasDown = known && at->order == Qt::DescendingOrder;
    const SortStep next{section, known ? Qt::DescendingOrder : Qt::AscendingOrder};
    if (!further) {
        m_steps = wasDown && m_steps.size() == 1 ? QList<SortStep>() : QList<SortStep>{next};
    } else if (wasDown) {
        m_steps.erase(at);
    } else if (known) {
        *at = next;
    } else {
        m_steps.append(next);
    }
    viewport()->update();
    emit stepsChosen(m_steps);
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, m_theme.window);
    painter->setPen(m_theme.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const bool right = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    QRect room = rect.adjusted(spacing::kSmall, 0, -spacing::kSmall, -1);
    const auto at = std::find_if(m_steps.begin(), m_steps.end(),
                                 [section](const SortStep &step) { return step.column == section; });
    const QFont strong = fontOf(TextRole::Strong);
    const QFontMetrics metrics(strong);
    if (at != m_steps.end()) {
        const QString number = m_steps.size() > 1 ? QString::number(at - m_steps.begin() + 1) : QString();
        const QFont small = fontOf(TextRole::Small);
        const int numberWidth = number.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(number) + 2;
        const int width = kArrow + numberWidth + 2;
        const int text = std::min(metrics.horizontalAdvance(title), std::max(0, room.width() - width));
        const int left = right ? room.right() - text - width : room.left() + text + 4;
        painter->setPen(QPen(m_theme.accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintArrow(*painter, QPointF(left + kArrow / 2.0, rect.center().y() + 0.5), at->order == Qt::DescendingOrder);
        painter->setFont(small);
        painter->drawText(QRect(left + kArrow, room.top(), numberWidth, room.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, number);
        if (right)
            room.setLeft(std::min(room.right(), left + width));
        else
            room.setRight(room.left() + text);
    }
    painter->setFont(strong);
    painter->setPen(m_theme.muted);
    painter->drawText(room, int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(title, Qt::ElideRight, room.width() + 1));
    painter->restore();
}

} // namespace tandem

#include "moc_sort_header.cpp"
