// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QList>

#include <functional>

namespace tandem {

/// Answers in a person's place, in the order in which the answers were laid ready. What nobody laid an answer ready for
/// is refused as Escape would, and noted in unexpected().
class ScriptedPrompts final : public Prompts
{
public:
    void answer(int index) { m_answers.append(index); }
    /// Empty: the person cancels.
    void giveFile(const QString &path) { m_files.append(path); }
    /// Called with the dialog while it is shown; accepts, rejects or fills it in, and returns the dialog's code. A
    /// function that calls accept() in vain (a field is wrong) returns what it likes.
    void onDialog(std::function<int(QDialog &)> function) { m_dialogs.append(std::move(function)); }

    /// Who answers in place of the person from now on; nothing is laid ready, noted or refused any more.
    void leaveTo(Prompts &other) { m_other = &other; }

    const QList<Question> &asked() const { return m_asked; }
    const QStringList &unexpected() const { return m_unexpected; }
    bool isExhausted() const { return m_answers.isEmpty() && m_files.isEmpty() && m_dialogs.isEmpty(); }

    int ask(QWidget *parent, const Question &question) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &folder, const FileFilter &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                       const FileFilter &filter) override;
    int run(QDialog &dialog) override;

private:
    QString nextFile(const QString &title);

    QList<int> m_answers;
    QStringList m_files;
    QList<std::function<int(QDialog &)>> m_dialogs;
    QList<Question> m_asked;
    QStringList m_unexpected;
    Prompts *m_other = nullptr;
};

} // namespace tandem
