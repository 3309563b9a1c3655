// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_report.h"
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "core/base/text.h"
#include "core/workspace/operations.h"

#include <QCoreApplication>

namespace tandem::cli {

namespace {

Result<int> run(Context &context)
{
    const QStringList words = context.call().arguments.sliced(3);
    if (words.isEmpty())
        return missing(u"FIELD=VALUE"_s);
    const Result<EntityKind> kind = entityNamed(context.argument(0));
    if (!kind)
        return kind.error();
    const Result<std::unique_ptr<Workspace>> workspace = context.openToWrite(context.argument(1));
    if (!workspace)
        return workspace.error();
    const Snapshot &snapshot = (*workspace)->snapshot();
    const Result<Id> row = rowNamed(context.argument(2), *kind, snapshot);
    if (!row)
        return row.error();
    Result<FieldValues> values = fieldValues(words, *kind, snapshot);
    if (!values)
        return values.error();
    const Result<Outcome> outcome = context.run(**workspace, setFields(*kind, *row, std::move(*values)));
    if (!outcome)
        return outcome.error();
    const Phrases &phrases = context.phrases();
    return reportChange(context, *outcome,
                        outcome->transaction.isNull() ? phrases.translate("Cli", "Nothing had to be changed.")
                                                      : phrases.translate("Cli", "Changed."));
}

constexpr Argument kArguments[] = {
    {"ENTITY", QT_TRANSLATE_NOOP("Help", "a table: activity, plan, memorandum, institution, …")},
    {"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")},
    {"ID", QT_TRANSLATE_NOOP("Help", "the row: its id or code")},
    {"FIELD=VALUE", QT_TRANSLATE_NOOP("Help", "a field's name and its new value; nothing behind the = clears it"),
     true},
};

} // namespace

const Command kSetCommand{"set", QT_TRANSLATE_NOOP("Help", "Changes fields of a row."), kArguments, {}, run};

} // namespace tandem::cli
