// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/command.h"
#include "core/base/phrases.h"
#include "core/base/text.h"

#include <QList>

#include <algorithm>

namespace tandem::cli {

namespace {

constexpr qsizetype kWidth = 100;

struct Line
{
    QString name;
    QString text;
};

/// The text beside its name, wrapped at word ends.
QString definitions(const QList<Line> &lines)
{
    qsizetype indent = 0;
    for (const Line &line : lines)
        indent = std::max(indent, line.name.size());
    indent += 4;
    QString out;
    for (const Line &line : lines) {
        QString row = u"  "_s;
        row = (row += line.name).leftJustified(indent);
        bool empty = true;
        for (const QString &word : line.text.split(u' ')) {
            if (!empty && row.size() + 1 + word.size() > kWidth) {
                out += row + u'\n';
                row = QString(indent, u' ');
                empty = true;
            }
            if (!empty)
                row += u' ';
            row += word;
            empty = false;
        }
        out += row + u'\n';
    }
    return out;
}

QString definitionOf(const Option &option)
{
    QString form = optionForm(option);
    if (option.letter)
        form.insert(2, u", --"_s + QLatin1StringView(option.name));
    return form;
}

QList<Line> optionLines(std::span<const Option> options, const Phrases &phrases)
{
    QList<Line> lines;
    for (const Option &option : options)
        lines.append({definitionOf(option), phrases.translate("Help", option.help)});
    return lines;
}

/// What the words of the usage lines mean.
QString notes(const Phrases &phrases)
{
    const QString lines[] = {
        phrases.translate("Help", "PLAN is a plan's code or id; ID is a row's id or code."),
        phrases.translate("Help", "Money is written 12500.50 EUR, a day 2020-03-10, a period 2020-03-10/2020-03-14."),
        phrases.translate("Help", "Commands that only read work while another Tandem has the file open."),
        phrases.translate("Help", "Exit status: 0 done, 1 refused with a sentence that says why, 2 wrong usage."),
    };
    return lines[0] + u'\n' + lines[1] + u'\n' + lines[2] + u'\n' + lines[3];
}

} // namespace

QString optionForm(const Option &option)
{
    QString form = option.letter ? u"-"_s : u"--"_s;
    form += option.letter ? QString(QLatin1Char(option.letter)) : QString::fromLatin1(option.name);
    if (option.value)
        form += u' ' + QString::fromLatin1(option.value);
    return form;
}

QString usageLine(const Command &command)
{
    QString line = "tandem-cli "_L1 + QString::fromLatin1(command.name);
    for (const Argument &argument : command.arguments)
        line += u' ' + QString::fromLatin1(argument.name) + (argument.repeats ? "..."_L1 : ""_L1);
    for (const Option &option : command.options) {
        line += option.required ? u" %1"_s.arg(optionForm(option)) : u" [%1]"_s.arg(optionForm(option));
        if (option.repeats)
            line += "..."_L1;
    }
    return line;
}

QString programHelp(const Phrases &phrases)
{
    QList<Line> commands;
    for (const Command *command : allCommands())
        commands.append({QString::fromLatin1(command->name), phrases.translate("Help", command->summary)});
    return phrases.translate("Help", "Works on Tandem programme files from the command line.") + "\n\n"_L1 +
           phrases.translate("Help", "Usage: %1").arg(u"tandem-cli COMMAND ..."_s) + "\n\n"_L1 + definitions(commands) +
           u'\n' + phrases.translate("Help", "Options of every command:") + u'\n' +
           definitions(optionLines(globalOptions(), phrases)) + u'\n' + notes(phrases) + u'\n' +
           phrases.translate("Help", "More about a command: %1").arg(u"tandem-cli COMMAND --help"_s) + u'\n';
}

QString commandHelp(const Command &command, const Phrases &phrases)
{
    QString out = phrases.translate("Help", "Usage: %1").arg(usageLine(command)) + "\n\n"_L1 +
                  phrases.translate("Help", command.summary) + "\n\n"_L1;
    QList<Line> lines;
    for (const Argument &argument : command.arguments)
        lines.append({QString::fromLatin1(argument.name), phrases.translate("Help", argument.help)});
    lines += optionLines(command.options, phrases);
    return out + definitions(lines) + u'\n' + phrases.translate("Help", "Options of every command:") + u'\n' +
           definitions(optionLines(globalOptions(), phrases)) + u'\n' + notes(phrases) + u'\n';
}

} // namespace tandem::cli
