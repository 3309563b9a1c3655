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
    Result<FieldValues> values = fieldValues(context.call().arguments.sliced(2), *kind, (*workspace)->snapshot());
    if (!values)
        return values.error();
    const Result<Outcome> outcome = context.run(**workspace, addRow(*kind, std::move(*values)));
    if (!outcome)
        return outcome.error();
    return reportChange(context, *outcome);
}

constexpr Argument kArguments[] = {
    {"ENTITY", QT_TRANSLATE_NOOP("Help", "a table: activity, plan, memorandum, institution, …")},
    {"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")},
    {"FIELD=VALUE", QT_TRANSLATE_NOOP("Help", "a field's name and its value; another row is named by its id or code"),
     true},
};

} // namespace

const Command kAddCommand{"add", QT_TRANSLATE_NOOP("Help", "Adds a row and prints its id."), kArguments, {}, run};

} // namespace tandem::cli
