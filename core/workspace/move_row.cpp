// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fractional_index.h"
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

#include <algorithm>

namespace tandem {

namespace {

/// Numbers all siblings anew: their positions have become too long, or two neighbours have the same one.
Result<void> renumber(Draft &draft, EntityKind kind, const QList<Id> &rows, const Id &before)
{
    QList<Id> order = siblingsOf(draft.snapshot(), entityInfo(kind), rows.first());
    order.removeIf([&rows](const Id &id) { return rows.contains(id); });
    qsizetype at = before.isNull() ? 0 : order.indexOf(before) + 1;
    for (const Id &row : rows)
        order.insert(at++, row);
    const QList<QByteArray> keys = evenPositions(order.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (Result<void> done = draft.set(kind, order.at(i), {{"pos", keys.at(i)}}); !done)
            return done;
    }
    return {};
}

} // namespace

QList<Id> siblingsOf(const Snapshot &snapshot, const EntityInfo &info, const Id &row)
{
    const TableBase &table = snapshot.table(info.kind);
    QList<Id> rows;
    bool owned = false;
    for (std::size_t i = 0; i < info.fields.size() && !owned; ++i) {
        if (info.fields[i].belongs()) {
            rows = table.ownedBy(int(i), Id::fromHex(info.fields[i].read(table.find(row))).value_or(Id()));
            owned = true;
        }
    }
    for (qsizetype i = 0; i < table.size() && !owned; ++i)
        rows.append(table.idAt(i));
    const FieldInfo &pos = *info.field(QByteArrayView("pos"));
    std::sort(rows.begin(), rows.end(), [&](const Id &a, const Id &b) {
        return std::pair(pos.read(table.find(a)), a) < std::pair(pos.read(table.find(b)), b);
    });
    return rows;
}

Result<void> placeRows(Draft &draft, EntityKind kind, const QList<Id> &rows, const Id &before, const Id &after)
{
    const EntityInfo &info = entityInfo(kind);
    const FieldInfo *pos = info.field(QByteArrayView("pos"));
    for (const Id &row : rows) {
        if (!pos || !draft.snapshot().find(kind, row))
            return Error{ErrorCode::RowNotFound, {row.uuid()}, info.name.string(), {}};
    }
    const auto positionOf = [&](const Id &id) {
        const void *found = draft.snapshot().find(kind, id);
        return found ? pos->read(found) : QByteArray();
    };
    QByteArray low = positionOf(before);
    const QByteArray high = positionOf(after);
    for (const Id &row : rows) {
        if (!high.isEmpty() && !(low < high))
            return renumber(draft, kind, rows, before);
        const QByteArray key = draft.positionBetween(low, high);
        if (key.size() > kLongPosition)
            return renumber(draft, kind, rows, before);
        if (Result<void> done = draft.set(kind, row, {{"pos", key}}); !done)
            return done;
        low = key;
    }
    return {};
}

Operation moveRow(EntityKind kind, const Id &row, const Id &before, const Id &after)
{
    return moveRows(kind, {row}, before, after);
}

Operation moveRows(EntityKind kind, const QList<Id> &rows, const Id &before, const Id &after, FieldValues values)
{
    return {TransactionKind::Edit,
            stepLabel("move", kind),
            [kind, rows, before, after, values](Draft &draft) -> Result<void> {
                if (Result<void> placed = placeRows(draft, kind, rows, before, after); !placed)
                    return placed;
                for (const Id &row : rows) {
                    FieldValues complete = values;
                    if (Result<void> ready = addConsequences(draft, kind, row, complete); !ready)
                        return ready;
                    if (Result<void> done = draft.set(kind, row, complete); !done)
                        return done;
                }
                return {};
            },
            {}};
}

} // namespace tandem
