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
    return {TransactionKind::Delete,
            stepLabel("delete", kind),
            [kind, rows](Draft &draft) -> Result<void> {
                for (const Id &row : rows) {
                    if (const Result<qsizetype> removed = draft.remove(kind, row); !removed)
                        return removed.error();
                }
                return {};
            },
            {}};
}

} // namespace tandem
