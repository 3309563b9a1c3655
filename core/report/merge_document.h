// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/merge.h"
#include "core/report/document.h"
#include "core/report/printed_state.h"
#include "core/report/wording.h"

#include <QDateTime>

namespace tandem::report {

/// A file that was received, as it names itself.
struct MergeSource
{
    QString file;
    QString person; ///< may be empty, like the next ones
    QString site;
    QDateTime created; ///< invalid: unknown
};

struct MergeOptions : PrintedState
{
    QList<MergeSource> sources;
    bool accepted = false; ///< otherwise it tells what would happen
    Edition edition = Edition::French;
};

/// What others' changes do, or did, to the file: who wrote them, how many in which plan, what changes under the reader's
/// hands, what came and went, and what they have to decide afterwards. Long lists are cut, and say how much is left.
Document mergeDocument(const Merge &merge, const MergeOptions &options);

} // namespace tandem::report
