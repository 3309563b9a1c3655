// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_prompts.h"

#include <QCoreApplication>
#include <QDialog>

namespace tandem {

int ScriptedPrompts::ask(QWidget *, const Question &question)
{
    m_asked.append(question);
    if (question.answers.size() == 1)
        return 0; // told, not asked
    if (!m_answers.isEmpty())
        return m_answers.takeFirst();
    m_unexpected.append(question.text);
    return question.escape < 0 ? int(question.answers.size()) - 1 : question.escape;
}

QString ScriptedPrompts::fileToOpen(QWidget *, const QString &title, const QString &, const FileFilter &)
{
    return nextFile(title);
}

QString ScriptedPrompts::fileToSave(QWidget *, const QString &title, const QString &, const FileFilter &)
{
    return nextFile(title);
}

int ScriptedPrompts::run(QDialog &dialog)
{
    if (m_dialogs.isEmpty()) {
        m_unexpected.append(dialog.objectName());
        return QDialog::Rejected;
    }
    const auto function = m_dialogs.takeFirst();
    dialog.show();
    QCoreApplication::processEvents();
    const int code = function(dialog);
    dialog.hide();
    return code;
}

QString ScriptedPrompts::nextFile(const QString &title)
{
    if (!m_files.isEmpty())
        return m_files.takeFirst();
    m_unexpected.append(title);
    return {};
}

} // namespace tandem
