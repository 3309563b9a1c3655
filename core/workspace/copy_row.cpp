// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/operations_private.h"

namespace tandem {

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

void startAnew(FieldValues &values)
{
    replaceValue(values, "status", "planned");
    for (const char *name : {"actual", "progress", "status_reason_fr", "status_reason_en", "carried_over_from"})
        replaceValue(values, name, {});
}

Result<void> copyParts(Draft &draft, const Id &from, const Id &to,
                       const std::function<void(EntityKind, FieldValues &)> &adapt)
{
    for (const EntityKind part : {EntityKind::BudgetLine, EntityKind::Milestone, EntityKind::ActivityInstitution,
                                  EntityKind::ActivityCommitment}) {
        const EntityInfo &info = entityInfo(part);
        for (const Id &id : draft.snapshot().table(part).ownedBy(info.indexOf("activity"), from)) {
            FieldValues values = valuesOf(info, draft.snapshot().find(part, id));
            replaceValue(values, "activity", to.hex());
            for (const char *name : {"committed", "spent", "done_on"})
                replaceValue(values, name, {});
            if (adapt)
                adapt(part, values);
            if (const Result<Id> made = draft.create(part, values); !made)
                return made.error();
        }
    }
    return {};
}

} // namespace tandem
