// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/ingest_report.h"
#include "core/model/change_set.h"
#include "core/model/snapshot.h"

namespace tandem {

/// What others' transactions do to the open file: looked at before they are accepted, and reported afterwards. The rows
/// before and after share what is the same in both.
struct Merge
{
    IngestReport report;
    ChangeSet changes;
    Snapshot before;
    Snapshot after;

    /// Whether anything at all comes of it.
    bool isEmpty() const { return report.newTransactions == 0 && report.blobs == 0; }
    /// What needs somebody's eye after it and did not before; sorted.
    QList<Issue> opened() const;
    /// What was settled by it; sorted.
    QList<Issue> closed() const;
};

} // namespace tandem
