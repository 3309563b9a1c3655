// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fractional_index.h"
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

#include <algorithm>

namespace tandem {

namespace {

/// The rows among which this one has its place, in their order.
QList<Id> siblings(const Snapshot &snapshot, const EntityInfo &info, const Id &row)
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

} // namespace

Operation moveRow(EntityKind kind, const Id &row, const Id &before, const Id &after)
{
    return {TransactionKind::Edit,
            stepLabel("move", kind),
            [kind, row, before, after](Draft &draft) -> Result<void> {
                const EntityInfo &info = entityInfo(kind);
                const FieldInfo *pos = info.field(QByteArrayView("pos"));
                const TableBase &table = draft.snapshot().table(kind);
                if (!pos || !table.find(row))
                    return Error{ErrorCode::RowNotFound, {row.uuid()}, info.name.string(), {}};
                const auto positionOf = [&](const Id &id) {
                    const void *found = table.find(id);
                    return found ? pos->read(found) : QByteArray();
                };
                const QByteArray low = positionOf(before);
                const QByteArray high = positionOf(after);
                const bool equal = !high.isEmpty() && !(low < high);
                const QByteArray key = equal ? QByteArray() : draft.positionBetween(low, high);
                if (!equal && key.size() <= kLongPosition)
                    return draft.set(kind, row, {{"pos", key}});
                // Too long, or two neighbours with the same key: number all of them anew, in this one step.
                QList<Id> order = siblings(draft.snapshot(), info, row);
                order.removeOne(row);
                order.insert(before ? order.indexOf(before) + 1 : 0, row);
                const QList<QByteArray> keys = evenPositions(order.size());
                for (qsizetype i = 0; i < order.size(); ++i) {
                    if (Result<void> done = draft.set(kind, order.at(i), {{"pos", keys.at(i)}}); !done)
                        return done;
                }
                return {};
            },
            {}};
}

} // namespace tandem
