// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <memory>

namespace tandem {

class ReceivedFiles;

struct NewCopy
{
    std::unique_ptr<Workspace> workspace;
    Merge merge; ///< what came in
};

/// Begins a colleague's work: a new file that is a copy of the programme that was received, and stays open. FileExists
/// when there is one of this name; on any failure none is left behind.
Result<NewCopy> makeCopy(ReceivedFiles &received, const QString &path, const Environment &environment);

} // namespace tandem
