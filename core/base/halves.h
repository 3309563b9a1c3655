// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <future>

namespace tandem {

/// Calls `work(first, last)` for the numbers from 0 to `count`, `last` excluded: below `worthIt` once, from there on for
/// both halves at the same time, the second in a thread of its own. Returns when both are done. `work` may read what
/// nobody changes meanwhile, and write only what belongs to its numbers.
template <class Work>
void inHalves(std::size_t count, std::size_t worthIt, const Work &work)
{
    if (count < worthIt) {
        work(std::size_t(0), count);
        return;
    }
    const std::size_t middle = count / 2;
    std::future<void> second = std::async(std::launch::async, [&] { work(middle, count); });
    work(std::size_t(0), middle);
    second.get();
}

} // namespace tandem
