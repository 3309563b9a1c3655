// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QIODevice;

namespace tandem::cli {

/// Runs one call of tandem-cli; `words` are what stands behind the program's name. The exit status: 0 done, 1 refused, 2
/// wrong usage.
int runProgram(const QStringList &words, QIODevice &out, QIODevice &err);

} // namespace tandem::cli
