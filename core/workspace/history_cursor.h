// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/workspace/history.h"

#include <memory>

namespace tandem {

class Workspace;

/// Reads the history from its newest step on, a slice at a time, so that a million steps keep nobody waiting. Steps
/// that are made after the cursor are not read by it. The workspace must outlive it.
class HistoryCursor
{
public:
    HistoryCursor(const Workspace &workspace, const HistoryFilter &filter);
    ~HistoryCursor();

    /// Appends older steps: at most `count` (0: any number), as many as are found in about so many milliseconds (0: any
    /// time); true when there are none left.
    Result<bool> read(QList<HistoryEntry> &entries, qsizetype count, int milliseconds = 0);

    /// The rows of now and, as they were last, the deleted ones that the steps read so far tell of: what gives rows and
    /// references their names.
    const Snapshot &rows() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tandem
