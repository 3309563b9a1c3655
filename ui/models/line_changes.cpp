// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/line_changes.h"

#include <limits>

namespace tandem {

std::vector<LineChange> changesBetween(const std::vector<int> &from, const std::vector<int> &to,
                                       const std::function<qint64(int)> &rank, std::size_t most)
{
    constexpr qint64 kBehindAll = std::numeric_limits<qint64>::max();
    std::vector<LineChange> changes;
    const auto add = [&changes](bool insert, int at) {
        if (!changes.empty() && changes.back().insert == insert) {
            LineChange &last = changes.back();
            if (insert ? at == last.at + last.count : at == last.at) {
                ++last.count;
                return;
            }
        }
        changes.push_back({insert, at, 1});
    };
    std::size_t i = 0;
    std::size_t j = 0;
    int at = 0;
    while ((i < from.size() || j < to.size()) && changes.size() <= most) {
        if (i < from.size() && j < to.size() && from[i] == to[j]) {
            ++i;
            ++j;
            ++at;
            continue;
        }
        const qint64 left = i < from.size() ? rank(from[i]) : kBehindAll;
        const qint64 right = j < to.size() ? rank(to[j]) : kBehindAll;
        if (left < right) {
            add(false, at);
            ++i;
        } else {
            add(true, at);
            ++j;
            ++at;
        }
    }
    return changes;
}

} // namespace tandem
