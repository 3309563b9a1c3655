// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tandem::cli {

class Context;

/// The first line of the file that --passphrase-file names; empty when the option was not given. InputNotRead, and
/// OptionValue when nothing stands there.
Result<QString> passphrase(const Context &context);

} // namespace tandem::cli
