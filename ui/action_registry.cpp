// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_registry.h"

#include <QAction>

namespace tandem {

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

QAction *ActionRegistry::add(const QString &name, const ActionText &text, const QList<QKeySequence> &shortcuts,
                             const QIcon &icon)
{
    Q_ASSERT(!m_byName.contains(name));
    auto *action = new QAction(icon, text.shown, this);
    action->setObjectName(name);
    action->setShortcuts(shortcuts);
    m_actions.append(action);
    m_byName.insert(name, action);
    m_otherWords.insert(action, text.others);
    return action;
}

QAction *ActionRegistry::find(const QString &name) const
{
    return m_byName.value(name);
}

} // namespace tandem

#include "moc_action_registry.cpp"
