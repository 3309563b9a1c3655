// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QDialog;
class QWidget;

namespace tandem {

/// A message with the answers that it offers.
struct Question
{
    QString title{};
    QString text{};        ///< one sentence
    QString explanation{}; ///< smaller, may be empty
    QStringList answers{}; ///< words on the buttons; the first is the proposed one
    int escape = -1;       ///< the answer that Escape and closing mean; -1: the last
};

/// Which files a file dialog shows.
struct FileFilter
{
    QString name;         ///< "Tandem programme"
    QStringList suffixes; ///< without the dot; an empty one: every file
};

/// Everything modal that the program puts before a person goes through here, so that a test can answer in their place.
class Prompts
{
public:
    virtual ~Prompts();

    /// The index of the answer that was chosen.
    virtual int ask(QWidget *parent, const Question &question) = 0;
    /// A path, or empty when the person thought better of it.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &folder,
                               const FileFilter &filter) = 0;
    /// The same for a file to be written; the suffix is added when it was left out or is another. The dialog asks before it lets an
    /// existing file be replaced.
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                               const FileFilter &filter) = 0;
    /// Runs a dialog; the QDialog::DialogCode that it ended with.
    virtual int run(QDialog &dialog) = 0;

    /// A sentence and one button.
    void tell(QWidget *parent, const QString &title, const QString &text, const QString &explanation,
              const QString &button);
};

/// The real ones.
class WidgetPrompts final : public Prompts
{
public:
    int ask(QWidget *parent, const Question &question) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &folder, const FileFilter &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                       const FileFilter &filter) override;
    int run(QDialog &dialog) override;
};

} // namespace tandem
