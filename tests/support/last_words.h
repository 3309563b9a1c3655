// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tandem {

/// From now on a process that dies, or that does nothing for a minute after lastWords(), says first what it did last.
/// `opening` stands above that: how to repeat it.
void sayLastWords(const QString &opening);

/// What it did last, newest last.
void lastWords(const QStringList &words);

} // namespace tandem
