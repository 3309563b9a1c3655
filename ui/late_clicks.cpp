// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/late_clicks.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace tandem {

LateClicks::LateClicks(QWidget *pages, QObject *parent) : QObject(parent), m_pages(pages)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LateClicks::eventFilter(QObject *watched, QEvent *event)
{
    const bool twice = event->type() == QEvent::MouseButtonDblClick;
    if (!twice && event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget) // the window's own event comes first, and decides nothing
        return false;
    const bool late = std::exchange(m_wentOn, false) && twice;
    return late && m_pages && m_pages->isAncestorOf(widget);
}

} // namespace tandem
