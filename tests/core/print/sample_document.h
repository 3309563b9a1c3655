// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace tandem::test {

/// A plan as it should not be but may be: words longer than a column, a row three pages high, two languages in a cell,
/// every kind of block, an empty table.
report::Document nastyDocument();

/// A document of one table with `rows` short rows under a header, in groups of ten.
report::Document tableDocument(int rows);

/// A sentence repeated until it has about this many words.
QString words(int count, int seed = 0);

} // namespace tandem::test
