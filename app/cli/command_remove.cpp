// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_report.h"
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "core/workspace/operations.h"

#include <QCoreApplication>

namespace tandem::cli {

namespace {

Result<int> run(Context &context)
{
    const Result<EntityKind> kind = entityNamed(context.argument(0));
    if (!kind)
        return kind.error();
    const Result<std::unique_ptr<Workspace>> workspace = context.openToWrite(context.argument(1));
    if (!workspace)
        return workspace.error();
    const Result<Id> row = rowNamed(context.argument(2), *kind, (*workspace)->snapshot());
    if (!row)
        return row.error();
    const Result<Outcome> outcome = context.run(**workspace, removeRow(*kind, *row));
    if (!outcome)
        return outcome.error();
    return reportChange(context, *outcome,
                        context.phrases().translate("Cli", "%n row(s) removed; “undo” brings them back.", nullptr,
                                                    int(outcome->removedRows)));
}

constexpr Argument kArguments[] = {
    {"ENTITY", QT_TRANSLATE_NOOP("Help", "a table: activity, plan, memorandum, institution, …")},
    {"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")},
    {"ID", QT_TRANSLATE_NOOP("Help", "the row: its id or code")},
};

} // namespace

const Command kRemoveCommand{
    "remove", QT_TRANSLATE_NOOP("Help", "Removes a row with all that belongs to it."), kArguments, {}, run};

} // namespace tandem::cli
