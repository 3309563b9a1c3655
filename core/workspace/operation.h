// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/draft.h"

#include <functional>

namespace tandem {

/// One step of a person: what it is called and what it changes. Made by the verbs in operations.h, run by
/// Workspace::run().
struct Operation
{
    TransactionKind kind = TransactionKind::Edit;
    QByteArray label; ///< code of the step; stepText() words it
    std::function<Result<void>(Draft &)> prepare;
    Id ref;           ///< the transaction that is undone, redone or resolved
};

/// What came of it.
struct Outcome
{
    Id transaction;          ///< null: nothing had to be changed
    QList<Id> created;       ///< ids of the rows that the operation created, in order
    qsizetype removedRows = 0;
    QStringList skipped;     ///< undo: what others have changed since, left as it is; see UndoReport in words
};

} // namespace tandem
