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
    Id ref; ///< the transaction that is undone, redone or resolved
    /// Written even when it changes nothing. An undo is: otherwise a step whose every value has been changed since would
    /// stay the one that is taken back next, for ever.
    bool always = false;
};

/// A value that an undo left as it is, because somebody has changed it since.
struct SkippedChange
{
    EntityKind entity = EntityKind::Programme;
    Id row;
    QByteArray field; ///< `_`: the row itself
    QString by;       ///< who changed it last; empty: not known
};

/// What came of it.
struct Outcome
{
    Id transaction;    ///< null: nothing had to be changed
    QList<Id> created; ///< ids of the rows that the operation created, in order
    qsizetype removedRows = 0;
    QList<SkippedChange> skipped; ///< of an undo; worded by skippedText()
    bool nothingDone = false;     ///< of an undo: nothing was left to take back, and the step counts as taken back
};

} // namespace tandem
