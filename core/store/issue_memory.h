// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/store/applier.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace tandem {

/// The issues of the open file as far as they are known, so that one change asks for those of its own rows only: after a
/// large merge hundreds may be open while people go on working. Whoever cannot say which rows changed forgets all of it.
struct IssueMemory
{
    QHash<RowKey, QList<Issue>> unseen; ///< K6 as the walk over the graph found them, whether they still count or not
    QHash<RowKey, QList<Issue>> ofRow;  ///< K1 and K6 that count; only rows that have some
    QSet<RowKey> changed;               ///< rows to be asked again
};

} // namespace tandem
