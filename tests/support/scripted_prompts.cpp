// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_prompts.h"

#include <QCoreApplication>
#include <QDialog>

namespace tandem {

int ScriptedPrompts::ask(QWidget *parent, const Question &question)
{
    if (m_other)
        return m_other->ask(parent, question);
    m_asked.append(question);
    if (question.answers.size() == 1)
        return 0; // told, not asked
    if (!m_answers.isEmpty())
        return m_answers.takeFirst();
    m_unexpected.append(question.text);
    return question.escape < 0 ? int(question.answers.size()) - 1 : question.escape;
}

QString ScriptedPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &folder,
                                    const FileFilter &filter)
{
    return m_other ? m_other->fileToOpen(parent, title, folder, filter) : nextFile(title);
}

QString ScriptedPrompts::fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                    const FileFilter &filter)
{
    return m_other ? m_other->fileToSave(parent, title, proposal, filter) : nextFile(title);
}

int ScriptedPrompts::run(QDialog &dialog)
{
    if (m_other)
        return m_other->run(dialog);
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
