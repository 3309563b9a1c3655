// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

namespace tandem {

Operation removeRow(EntityKind kind, const Id &row)
{
    return removeRows(kind, {row});
}

Operation removeRows(EntityKind kind, const QList<Id> &rows)
{
    QList<std::pair<EntityKind, Id>> named;
    for (const Id &row : rows)
        named.append({kind, row});
    return removeRows(named);
}

Operation removeRows(const QList<std::pair<EntityKind, Id>> &rows)
{
    return {TransactionKind::Delete,
            rows.isEmpty() ? QByteArray() : stepLabel("delete", rows.first().first),
            [rows](Draft &draft) -> Result<void> {
                for (const auto &[kind, row] : rows) {
                    if (const Result<qsizetype> removed = draft.remove(kind, row); !removed)
                        return removed.error();
                }
                return {};
            },
            {}};
}

} // namespace tandem
