// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace tandem::cli {

struct Invocation;

/// The sentence for an error of the command line: what is wrong, and what would have been right where that is one of a
/// few: tables, fields, choices, an option's values.
QString refusalText(const Error &error, const Invocation &call, const Phrases &phrases);

} // namespace tandem::cli
