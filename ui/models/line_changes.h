// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <functional>
#include <vector>

namespace tandem {

/// One step on the way from one list of lines to another: lines that come or go together.
struct LineChange
{
    bool insert = false;
    int at = 0; ///< the line in the list as it is when the change is applied
    int count = 0;
};

/// How `from` becomes `to`, which keep the same order of what they share; more than `most` changes when it is not worth
/// the trouble. `rank(line)`: the line's place in the order that both follow; different for different lines.
std::vector<LineChange> changesBetween(const std::vector<int> &from, const std::vector<int> &to,
                                       const std::function<qint64(int)> &rank, std::size_t most = SIZE_MAX);

} // namespace tandem
