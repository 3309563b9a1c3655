// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

class QAction;

namespace tandem {

/// What an action is called on the screen, and in whichever languages else a person may look for it.
struct ActionText
{
    ActionText(const QString &text) : shown(text) {}
    ActionText(const QString &text, const QStringList &otherWords) : shown(text), others(otherWords) {}
    operator const QString &() const { return shown; }

    QString shown;
    QStringList others;
};

/// Every QAction of a window, by its name: menus, the list of shortcuts and tests find them here and nowhere else.
/// Names are words with hyphens (`edit-undo`) and never change; they are the actions' object names too.
class ActionRegistry final : public QObject
{
    Q_OBJECT
public:
    explicit ActionRegistry(QObject *parent = nullptr);

    /// Makes an action that the registry owns. A name is given once. Several shortcuts: the first one is shown.
    QAction *add(const QString &name, const ActionText &text, const QList<QKeySequence> &shortcuts = {},
                 const QIcon &icon = {});
    /// Null when there is none of this name.
    QAction *find(const QString &name) const;
    /// What it is called in other languages than the screen's.
    QStringList otherWords(const QAction *action) const { return m_otherWords.value(action); }
    /// In the order in which they were made.
    const QList<QAction *> &all() const { return m_actions; }

private:
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byName;
    QHash<const QAction *, QStringList> m_otherWords;
};

} // namespace tandem
