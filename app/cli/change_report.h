// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/operation.h"

namespace tandem::cli {

class Context;

/// Answers what a change came to: with --json {"transaction": HEX, "created": [UUID, ...], "removed": N, "skipped": [...]};
/// otherwise the created rows' ids, or else `sentence`, and what was skipped. The exit status.
int reportChange(const Context &context, const Outcome &outcome, const QString &sentence = {});

} // namespace tandem::cli
