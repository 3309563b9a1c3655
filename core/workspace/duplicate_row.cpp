// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

namespace tandem {

namespace {

Result<Id> duplicate(Draft &draft, EntityKind kind, const Id &row)
{
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
    if (!copy || kind != EntityKind::Activity)
        return copy;
    if (const Result<void> copied = copyParts(draft, row, *copy); !copied)
        return copied.error();
    return copy;
}

} // namespace

Operation duplicateRow(EntityKind kind, const Id &row)
{
    return duplicateRows(kind, {row});
}

Operation duplicateRows(EntityKind kind, const QList<Id> &rows)
{
    return {TransactionKind::Create,
            stepLabel("duplicate", kind),
            [kind, rows](Draft &draft) -> Result<void> {
                QList<Id> copies;
                for (const Id &row : rows) {
                    const Result<Id> copy = duplicate(draft, kind, row);
                    if (!copy)
                        return copy.error();
                    copies.append(*copy);
                }
                const EntityInfo &info = entityInfo(kind);
                if (copies.isEmpty() || !info.field(QByteArrayView("pos")))
                    return {};
                const QList<Id> order = siblingsOf(draft.snapshot(), info, rows.last());
                const Id after = order.value(order.indexOf(rows.last()) + 1);
                return after == copies.first() ? Result<void>() : placeRows(draft, kind, copies, rows.last(), after);
            },
            {}};
}

} // namespace tandem
