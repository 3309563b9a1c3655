// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/workspace.h"

#include <memory>

namespace tandem {

/// The identity of every demonstration file, so that two of them can exchange.
Id demonstrationDocument();

/// Makes the demonstration file at `path` by playing the story that is compiled into the program (`:/demo`; its form
/// stands in resources/demo/README.md): each step is a transaction of its author at its time. Nothing in it depends on
/// the clock or the computer: made twice, it has the same leaves anywhere. Takes a second or two.
///
/// The workspace that is returned has the given environment. Errors: FileExists and what a new file can meet; then
/// nothing is left at `path`.
Result<std::unique_ptr<Workspace>> makeDemonstration(const QString &path, const Environment &environment);

} // namespace tandem
