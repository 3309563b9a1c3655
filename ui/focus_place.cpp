// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus_place.h"

#include "core/base/text.h"
#include "ui/delegates/row_table_view.h"
#include "ui/forms/rows_panel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

/// Whoever chooses a row or gives the focus away may have a page make its controls anew.
using Names = QHash<QString, QPointer<QWidget>>;

/// What is shown (or will be, once the window has laid itself out), each under a name that it bears in the next window,
/// too. Pages that are kept beside the shown one would bear the same names.
void collect(const QWidget &parent, const QString &prefix, Names &names)
{
    QHash<QString, int> numbers;
    for (QObject *object : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(object);
        if (!widget || widget->isWindow())
            continue;
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            continue;
        QString name = widget->objectName();
        if (name.isEmpty())
            name = QString::fromLatin1(widget->metaObject()->className());
        const int number = numbers[name]++;
        const QString path = prefix + u'/' + name + (number ? u'#' + QString::number(number) : QString());
        names.insert(path, widget);
        collect(*widget, path, names);
    }
}

Names namesIn(const QWidget &window)
{
    Names names;
    collect(window, {}, names);
    return names;
}

void setCell(QAbstractItemView &view, int row, int column)
{
    // Which row it is, a table of the file's rows knows itself; they may be ordered by the words of the screen.
    const QModelIndex current = view.currentIndex();
    const bool knows = qobject_cast<RowTableView *>(&view);
    const QModelIndex index = knows ? current.siblingAtColumn(column) : view.model()->index(row, column);
    if (index.isValid() && index != current)
        view.setCurrentIndex(index);
}

void setCursor(QWidget &control, int cursor, int anchor)
{
    if (auto *line = qobject_cast<QLineEdit *>(&control)) {
        line->setCursorPosition(std::min(anchor, int(line->text().size())));
        line->cursorForward(true, cursor - anchor);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&control)) {
        const int end = int(text->toPlainText().size());
        QTextCursor at = text->textCursor();
        at.setPosition(std::min(anchor, end));
        at.setPosition(std::min(cursor, end), QTextCursor::KeepAnchor);
        text->setTextCursor(at);
    }
}

} // namespace

FocusPlace::FocusPlace(QWidget &window)
{
    const Names names = namesIn(window);
    QWidget *focus = window.focusWidget();
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        QWidget *widget = it.value().get();
        if (focus && (widget == focus || widget->isAncestorOf(focus)))
            m_focus.append(it.key());
        if (const auto *panel = qobject_cast<RowsPanel *>(widget); panel && !panel->current().isNull())
            m_rows.insert(it.key(), panel->current());
        // A header shares what is current with its table, which knows better where that is.
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (view && !qobject_cast<const QHeaderView *>(view)) {
            const QModelIndex current = view->currentIndex();
            if (current.isValid() && !current.parent().isValid())
                m_cells.insert(it.key(), {current.row(), current.column()});
        }
        if (const auto *area = qobject_cast<QAbstractScrollArea *>(widget))
            m_scrolled.insert(it.key(), {area->horizontalScrollBar()->value(), area->verticalScrollBar()->value()});
    }
    std::sort(m_focus.begin(), m_focus.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
    if (const auto *line = qobject_cast<QLineEdit *>(focus)) {
        m_cursor = line->cursorPosition();
        m_anchor = !line->hasSelectedText()             ? m_cursor
                   : line->selectionStart() == m_cursor ? line->selectionEnd()
                                                        : line->selectionStart();
    } else if (const auto *text = qobject_cast<QPlainTextEdit *>(focus)) {
        m_cursor = text->textCursor().position();
        m_anchor = text->textCursor().anchor();
    }
}

void FocusPlace::restore(QWidget &window) const
{
    Names names = namesIn(window);
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        auto *panel = qobject_cast<RowsPanel *>(names.value(it.key()).get());
        if (panel && panel->current() != it.value())
            panel->showRow(it.value());
    }
    names = namesIn(window); // the fields of a row that is chosen are shown now
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        if (auto *view = qobject_cast<QAbstractItemView *>(names.value(it.key()).get()))
            setCell(*view, it->row, it->column);
    }
    names = namesIn(window); // and what a page shows of the row that is current
    for (const QString &name : m_focus) {
        const QPointer<QWidget> control = names.value(name);
        if (!control || control->focusPolicy() == Qt::NoFocus || !control->isEnabled())
            continue;
        control->setFocus(Qt::OtherFocusReason);
        if (control && name == m_focus.first() && m_cursor >= 0)
            setCursor(*control, m_cursor, m_anchor);
        break;
    }
    // Later: how far something can be scrolled is known when it is laid out.
    for (auto it = m_scrolled.cbegin(); it != m_scrolled.cend(); ++it) {
        auto *area = qobject_cast<QAbstractScrollArea *>(names.value(it.key()).get());
        if (!area || qobject_cast<QPlainTextEdit *>(area))
            continue;
        QMetaObject::invokeMethod(
            area,
            [area, to = it.value()] {
                area->horizontalScrollBar()->setValue(to.x());
                area->verticalScrollBar()->setValue(to.y());
            },
            Qt::QueuedConnection);
    }
}

} // namespace tandem
