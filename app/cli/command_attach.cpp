// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_report.h"
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "core/base/text.h"
#include "core/workspace/attachments.h"
#include "core/workspace/operations.h"

#include <QCoreApplication>

namespace tandem::cli {

namespace {

using Owner = std::pair<EntityKind, Id>;

/// `activity:MA-SN-2020-04`, or the code alone where it means one row.
Result<Owner> ownerNamed(const QString &text, const Snapshot &snapshot)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0) {
        const Result<EntityKind> kind = entityNamed(text.first(colon));
        if (!kind)
            return kind.error();
        const Result<Id> row = rowNamed(text.sliced(colon + 1), *kind, snapshot);
        return row ? Result<Owner>(Owner(*kind, *row)) : Result<Owner>(row.error());
    }
    constexpr EntityKind kOwners[] = {EntityKind::Activity, EntityKind::Plan, EntityKind::Memorandum,
                                      EntityKind::Decision, EntityKind::Programme};
    for (const EntityKind kind : kOwners) {
        if (const Result<Id> row = rowNamed(text, kind, snapshot))
            return Owner(kind, *row);
    }
    return refusal(ErrorCode::RowNotFound, {text});
}

Result<int> run(Context &context)
{
    const Result<std::unique_ptr<Workspace>> workspace = context.openToWrite(context.argument(0));
    if (!workspace)
        return workspace.error();
    const Result<Owner> owner = ownerNamed(context.argument(1), (*workspace)->snapshot());
    if (!owner)
        return owner.error();
    const Result<Outcome> outcome =
        context.run(**workspace, attachFiles(owner->first, owner->second, {context.argument(2)}));
    if (!outcome)
        return outcome.error();
    for (const Id &id : outcome->created) {
        const Attachment *attachment = (*workspace)->snapshot().find(IdOf<Attachment>(id));
        if (const std::optional<Error> hint = attachment ? sizeHint(*attachment) : std::nullopt)
            context.remark(errorText(*hint, context.phrases()));
    }
    return reportChange(context, *outcome);
}

constexpr Argument kArguments[] = {
    {"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")},
    {"OWNER", QT_TRANSLATE_NOOP("Help", "what it is attached to: the id or code of an activity, plan, memorandum or "
                                        "decision, or ENTITY:ID")},
    {"PATH", QT_TRANSLATE_NOOP("Help", "the file that is attached, 25 MB at most; it is copied into the programme")},
};

} // namespace

const Command kAttachCommand{
    "attach", QT_TRANSLATE_NOOP("Help", "Attaches a file, and prints the attachment's id."), kArguments, {}, run};

} // namespace tandem::cli
