// SPDX-License-Identifier: GPL-3.0-or-later
// What the monkey does with everything that waits for an answer.
#include "core/base/text.h"
#include "tests/support/monkey.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace tandem {

/// A menu that was run keeps everything waiting: something in it is chosen, or nothing. So does a dialog that Qt runs.
void Monkey::leaveModal()
{
    if (m_depth == 0)
        return;
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (dialog && !m_shown.contains(dialog)) {
        note(u"leave "_s + QString::fromLatin1(dialog->metaObject()->className()));
        dialog->reject();
        return;
    }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return;
    if (++m_menuTicks < 4 && chance(2)) {
        QList<QAction *> actions = menu->actions();
        actions.removeIf([](const QAction *action) {
            return !action->isEnabled() || action->isSeparator() || action->menu() ||
                   action->objectName() == "file-quit"_L1;
        });
        if (!actions.isEmpty()) {
            QAction *action = oneOf(actions);
            note(u"choose “"_s + action->text() + u"” in the menu"_s);
            menu->setActiveAction(action);
            QTest::sendKeyEvent(QTest::Click, menu, Qt::Key_Return, u"\r"_s, {});
            return;
        }
    }
    note(u"close the menu"_s);
    menu->close();
}

int Monkey::ask(QWidget *, const Question &question)
{
    const int answer = int(number(quint64(std::max(qsizetype(1), question.answers.size()))));
    note(u"answer “%1” with “%2”"_s.arg(question.text, question.answers.value(answer)));
    return answer;
}

QString Monkey::fileToOpen(QWidget *, const QString &title, const QString &, const FileFilter &)
{
    QString path;
    if (!chance(4)) {
        const QStringList names = QDir(m_driver.path({})).entryList(QDir::Files, QDir::Name);
        path = chance(6) || names.isEmpty() ? m_driver.path(u"nowhere.tandem"_s) : m_driver.path(oneOf(names));
    }
    m_fileNamed = !path.isEmpty();
    note(title + u": "_s + path);
    return path;
}

QString Monkey::fileToSave(QWidget *, const QString &title, const QString &proposal, const FileFilter &filter)
{
    QString path;
    if (chance(5))
        path.clear();
    else if (chance(6))
        path = m_driver.path(u"no folder/%1"_s.arg(QFileInfo(proposal).fileName()));
    else if (chance(6) && filter.suffixes.contains("tandem"_L1))
        path = m_driver.path(u"demo.tandem"_s); // exists, and is mostly open
    else
        path = m_driver.path(u"made-%1.%2"_s.arg(++m_files).arg(filter.suffixes.value(0)));
    m_fileNamed = !path.isEmpty();
    note(title + u": "_s + path);
    return path;
}

int Monkey::run(QDialog &dialog)
{
    // Printers are not ours, nor is what Qt asks about them.
    if (dialog.inherits("QAbstractPrintDialog"))
        return QDialog::Rejected;
    m_shown.append(&dialog);
    perform(u"dialog "_s + dialog.objectName(), [&dialog] {
        dialog.show();
        QCoreApplication::processEvents();
    });
    for (quint64 steps = number(8); steps > 0 && dialog.isVisible(); --steps) {
        stepIn(dialog);
        perform(u"(by itself)"_s, [] { QCoreApplication::processEvents(); });
    }
    if (dialog.isVisible() && !chance(3))
        perform(u"accept the dialog"_s, [&dialog] { dialog.accept(); });
    if (dialog.isVisible())
        perform(u"leave the dialog"_s, [&dialog] { dialog.reject(); });
    dialog.hide();
    m_shown.removeLast();
    return dialog.result();
}

} // namespace tandem
