// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screen_check.h"

#include "core/base/text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>
#include <QWidget>

namespace tandem {

namespace {

/// `plansPage > tools > QToolButton`, so that it can be found.
QString whereIs(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 5; at = at->parentWidget()) {
        const QString name = at->objectName();
        path.prepend(name.isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : name);
    }
    return path.join(u" > "_s);
}

/// Parts that a Qt control makes for itself: the control that they serve is what has the name.
bool isPartOfControl(const QWidget &widget)
{
    if (widget.objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(&widget) ||
        qobject_cast<const QHeaderView *>(&widget))
        return true;
    // An editor inside an item view is told of by the view's current cell.
    for (const QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(at))
            return true;
    }
    return widget.focusProxy() != nullptr;
}

QList<QWidget *> visibleChildren(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && !widget->visibleRegion().isEmpty())
            found.append(widget);
    }
    return found;
}

bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText || label.pixmap(Qt::ReturnByValue).width() > 0)
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1;
}

/// Whether a tab has less room than it asks for, or cannot be seen at all.
QStringList clippedTabs(const QTabBar &bar)
{
    QStringList clipped;
    for (int i = 0; i < bar.count(); ++i) {
        const int icon = bar.tabIcon(i).isNull() ? 0 : bar.iconSize().width();
        const int needed = bar.fontMetrics().horizontalAdvance(bar.tabText(i).remove(u'&')) + icon;
        if (bar.tabRect(i).width() < needed || !bar.rect().contains(bar.tabRect(i)))
            clipped.append(bar.tabText(i));
    }
    return clipped;
}

/// A list within a form, as opposed to a page's table, which may be wider than the page.
bool isWithinForm(const QAbstractItemView &view)
{
    for (const QWidget *at = view.parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(at))
            return true;
    }
    return false;
}

} // namespace

QStringList namelessControls(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : visibleChildren(window)) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || isPartOfControl(*widget))
            continue;
        if (widget->objectName().isEmpty())
            found.append(whereIs(*widget) + u": no object name"_s);
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
            found.append(whereIs(*widget) + u": no accessible name"_s);
        else if (told->role() == QAccessible::NoRole || told->role() == QAccessible::Client)
            found.append(whereIs(*widget) + u": no role"_s);
    }
    return found;
}

QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : visibleChildren(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (isClipped(*label))
                found.append(whereIs(*label) + u": "_s + label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            // A line edit's own little buttons show a picture; their text is for who listens.
            const bool inEdit = qobject_cast<const QLineEdit *>(button->parentWidget());
            if (!inEdit && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
                found.append(whereIs(*button) + u": "_s + button->text());
        } else if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (const QString &tab : clippedTabs(*bar))
                found.append(whereIs(*bar) + u": "_s + tab);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            if (isWithinForm(*view) && view->horizontalScrollBar()->maximum() > 0)
                found.append(u"%1: %2 pixels wider than its place"_s.arg(whereIs(*view))
                                 .arg(view->horizontalScrollBar()->maximum()));
        }
    }
    return found;
}

} // namespace tandem
