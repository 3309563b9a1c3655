// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QHash>
#include <QStringList>

namespace tandem::cli {

/// A call, taken apart.
struct Invocation
{
    const Command *command = nullptr;    ///< null: none was named
    QStringList arguments;               ///< in the order of Command::arguments
    QHash<QString, QStringList> options; ///< by long name; a switch has one empty value

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option).value(0); }
    QStringList values(const QString &option) const { return options.value(option); }
};

/// Takes the words behind the program's name apart. Options may stand anywhere, as `--name value` or `--name=value`; what
/// follows `--` is no option. With --help or --version nothing else has to be complete.
///
/// `call` holds what was understood also when the result is an error: UsageWrong, ArgumentMissing, OptionValue.
Result<void> readArguments(const QStringList &words, Invocation &call);

} // namespace tandem::cli
