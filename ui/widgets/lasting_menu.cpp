// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lasting_menu.h"

#include <QActionGroup>
#include <QKeyEvent>

namespace tandem {

bool LastingMenu::tick()
{
    QAction *action = activeAction();
    // Where one choice puts an end to another there is nothing to stay open for.
    if (!action || !action->isEnabled() || !action->isCheckable() || action->actionGroup())
        return false;
    action->trigger();
    return true;
}

void LastingMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick())
        QMenu::mouseReleaseEvent(event);
}

void LastingMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !tick())
        QMenu::keyPressEvent(event);
}

} // namespace tandem

#include "moc_lasting_menu.cpp"
