// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include "core/base/text.h"

#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace tandem {

namespace {

QString filterText(const FileFilter &filter)
{
    QStringList patterns;
    for (const QString &suffix : filter.suffixes)
        patterns.append(suffix.isEmpty() ? u"*"_s : u"*."_s + suffix);
    return filter.name + u" ("_s + patterns.join(u' ') + u")"_s;
}

} // namespace

Prompts::~Prompts() = default;

void Prompts::tell(QWidget *parent, const QString &title, const QString &text, const QString &explanation,
                   const QString &button)
{
    ask(parent, {.title = title, .text = text, .explanation = explanation, .answers = {button}});
}

int WidgetPrompts::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(parent);
    box.setObjectName(u"question"_s);
    box.setWindowTitle(question.title);
    box.setText(question.text);
    box.setInformativeText(question.explanation);
    box.setTextFormat(Qt::PlainText);
    QList<QPushButton *> buttons;
    for (const QString &answer : question.answers)
        buttons.append(box.addButton(answer, buttons.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::ActionRole));
    const qsizetype escape = question.escape < 0 ? buttons.size() - 1 : question.escape;
    box.setDefaultButton(buttons.first());
    box.setEscapeButton(buttons.at(escape));
    box.exec();
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (buttons.at(i) == box.clickedButton())
            return int(i);
    }
    return int(escape);
}

QString WidgetPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &folder,
                                  const FileFilter &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filterText(filter));
}

QString WidgetPrompts::fileToSave(QWidget *parent, const QString &title, const QString &proposal,
                                  const FileFilter &filter)
{
    QFileDialog dialog(parent, title, QFileInfo(proposal).path(), filterText(filter));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(filter.suffixes.first());
    dialog.selectFile(QFileInfo(proposal).fileName());
    for (;;) {
        if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
            return {};
        const QString path = dialog.selectedFiles().first();
        if (filter.suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
            return path;
        // Another suffix would make a file that nobody finds again, or put a table in the place of a programme: it is
        // added, and asked again because there may be such a file.
        dialog.selectFile(QFileInfo(path).fileName() + u'.' + filter.suffixes.first());
    }
}

int WidgetPrompts::run(QDialog &dialog)
{
    return dialog.exec();
}

} // namespace tandem
