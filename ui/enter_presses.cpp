// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter_presses.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace tandem {

namespace {

/// Whether it is a button that would not hear `Enter` by itself.
bool isDeaf(QObject *object)
{
    if (const auto *button = qobject_cast<QPushButton *>(object))
        return !button->autoDefault() && !button->isDefault();
    return qobject_cast<QToolButton *>(object);
}

} // namespace

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->modifiers() & ~Qt::KeypadModifier || !isDeaf(watched))
        return false;
    QKeyEvent space(event->type(), Qt::Key_Space, Qt::NoModifier, QString(u' '), key->isAutoRepeat());
    QCoreApplication::sendEvent(watched, &space);
    event->accept();
    return true;
}

} // namespace tandem

#include "moc_enter_presses.cpp"
