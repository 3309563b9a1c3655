// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

namespace tandem {

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
                return kind == EntityKind::Activity ? copyParts(draft, row, *copy) : Result<void>();
            },
            {}};
}

} // namespace tandem
