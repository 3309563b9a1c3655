// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

namespace tandem {

namespace {

FieldValues valuesOf(const EntityInfo &info, const void *row)
{
    FieldValues values;
    for (const FieldInfo &field : info.fields) {
        const QByteArray value = field.read(row);
        if (!value.isEmpty())
            values.append({field.name.bytes().toByteArray(), value});
    }
    return values;
}

void replaceValue(FieldValues &values, const QByteArray &name, const QByteArray &value)
{
    values.removeIf([&name](const auto &entry) { return entry.first == name; });
    if (!value.isEmpty())
        values.append({name, value});
}

/// What was done belongs to the original alone: real dates, progress and sums that were spent start anew.
void startAnew(FieldValues &values)
{
    replaceValue(values, "status", "planned");
    for (const char *name : {"actual", "progress", "status_reason_fr", "status_reason_en", "carried_over_from"})
        replaceValue(values, name, {});
}

} // namespace

Operation duplicateRow(EntityKind kind, const Id &row)
{
    return {TransactionKind::Create,
            stepLabel("duplicate", kind),
            [kind, row](Draft &draft) -> Result<void> {
                const EntityInfo &info = entityInfo(kind);
                const void *original = draft.snapshot().find(kind, row);
                if (!original)
                    return Error{ErrorCode::RowNotFound, {row.uuid()}, info.name.string(), {}};
                FieldValues values = valuesOf(info, original);
                replaceValue(values, "pos", {});
                if (kind == EntityKind::Activity) {
                    const Id plan = static_cast<const Activity *>(original)->plan;
                    replaceValue(values, "code", nextActivityCode(draft.snapshot(), plan));
                    startAnew(values);
                }
                const Result<Id> copy = draft.create(kind, values);
                if (!copy)
                    return copy.error();
                if (kind != EntityKind::Activity)
                    return {};
                for (const EntityKind child : {EntityKind::BudgetLine, EntityKind::Milestone,
                                               EntityKind::ActivityInstitution, EntityKind::ActivityCommitment}) {
                    const EntityInfo &childInfo = entityInfo(child);
                    const int owner = childInfo.indexOf("activity");
                    for (const Id &id : draft.snapshot().table(child).ownedBy(owner, row)) {
                        FieldValues childValues = valuesOf(childInfo, draft.snapshot().find(child, id));
                        replaceValue(childValues, "activity", copy->hex());
                        for (const char *name : {"committed", "spent", "done_on"})
                            replaceValue(childValues, name, {});
                        if (const Result<Id> made = draft.create(child, childValues); !made)
                            return made.error();
                    }
                }
                return {};
            },
            {}};
}

} // namespace tandem
