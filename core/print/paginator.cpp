// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/paginator.h"

#include <algorithm>

namespace tandem::print {

namespace {

/// A part that begins at a page's foot is worth it only if this share of the page is still free.
constexpr double leastShare = 0.25;

constexpr std::size_t wholeChain = static_cast<std::size_t>(-1);
constexpr std::size_t shortChain = 4;

} // namespace

std::vector<PagePlan> Paginator::run(int firstFrame)
{
    m_pages.clear();
    if (!load(0)) {
        newPage(firstFrame);
        return std::move(m_pages);
    }
    newPage(m_blocks[static_cast<std::size_t>(m_ahead.front().block)].frame);
    while (load(0)) {
        const Next next = m_ahead.front();
        const BlockEntry &entry = m_blocks[static_cast<std::size_t>(next.block)];
        const bool asked = m_pageAfter || next.strip.newPage || (entry.newPage && next.index == 0);
        if (atTop())
            page().frame = entry.frame;
        if (!atTop() && (asked || entry.frame != page().frame))
            newPage(entry.frame);
        m_pageAfter = false;
        m_y = std::max(m_y, room().top);
        if (!atTop()) {
            // What should stay together but is longer than a page is parted after its first strips, not before them.
            const bool fitsAPage = chainHeight(true, wholeChain) <= room().height();
            const std::size_t most = fitsAPage ? wholeChain : shortChain;
            if (m_y + chainHeight(false, most) > room().bottom && chainHeight(true, most) <= room().height())
                newPage(entry.frame);
        }
        place(next);
        m_pageAfter = next.strip.pageAfter;
        m_ahead.pop_front();
    }
    return std::move(m_pages);
}

/// Measures strips until the one `ahead` places after the next is known. False: there are not so many.
bool Paginator::load(std::size_t ahead)
{
    while (m_ahead.size() <= ahead) {
        while (m_nextBlock < static_cast<int>(m_blocks.size()) &&
               m_nextIndex >= m_blocks[static_cast<std::size_t>(m_nextBlock)].layout->count()) {
            ++m_nextBlock;
            m_nextIndex = 0;
        }
        if (m_nextBlock >= static_cast<int>(m_blocks.size()))
            return false;
        const auto block = static_cast<std::size_t>(m_nextBlock);
        m_ahead.push_back({m_nextBlock, m_nextIndex, m_blocks[block].layout->strip(m_nextIndex)});
        ++m_nextIndex;
    }
    return true;
}

/// The least that must stand on this page for the strip to begin here.
double Paginator::leastHeight(const Next &next) const
{
    const double whole = room().height();
    return next.strip.height <= whole / 2 ? next.strip.height : std::min(next.strip.height, whole * leastShare);
}

/// Two rows that would fill much of a page are no pair: to keep them together would leave as much of it white.
bool Paginator::staysWithNext(std::size_t ahead)
{
    const Strip &strip = m_ahead[ahead].strip;
    if (strip.keepWithNext || !strip.pairWithNext || !load(ahead + 1))
        return strip.keepWithNext;
    return strip.height + m_ahead[ahead + 1].strip.height <= room().height() * leastShare;
}

/// The next strip with all that must stay with it, `most` strips of it.
double Paginator::chainHeight(bool pageTop, std::size_t most)
{
    double height = 0;
    for (std::size_t i = 0; i < most && load(i); ++i) {
        const Next &next = m_ahead[i];
        const bool first = i == 0;
        const bool beginsBlock = next.index == 0 && m_blocks[static_cast<std::size_t>(next.block)].newPage;
        if (!first && (next.strip.newPage || beginsBlock))
            break;
        if (!(first && pageTop))
            height += next.strip.before;
        if (next.index == 0 || (first && pageTop))
            height += m_blocks[static_cast<std::size_t>(next.block)].layout->headHeight(next.index);
        const bool stays = staysWithNext(i);
        height += stays ? next.strip.height : leastHeight(next);
        if (!stays || height > room().height())
            break;
    }
    return height;
}

bool Paginator::needsHead(const Next &next) const
{
    return next.index == 0 || m_pages.back().placements.empty() || m_pages.back().placements.back().block != next.block;
}

void Paginator::place(const Next &next)
{
    BlockLayout &layout = *m_blocks[static_cast<std::size_t>(next.block)].layout;
    for (;;) {
        double y = atTop() ? m_y : m_y + next.strip.before;
        if (next.strip.at)
            y = std::max(y, room().top + *next.strip.at);
        const double head = needsHead(next) ? layout.headHeight(next.index) : 0;
        if (next.strip.atFoot)
            y = std::max(y, room().bottom - next.strip.height - head);
        if (y + head + next.strip.height <= room().bottom) {
            Placement placement{next.block, next.index, y + head, head, {}};
            placement.part.height = next.strip.height;
            page().placements.push_back(placement);
            m_y = placement.y + next.strip.height;
            return;
        }
        const bool roomForPart = m_y + head + room().height() * leastShare <= room().bottom;
        const bool mayBegin = next.strip.height > room().height() / 2 && roomForPart;
        if (atTop() || mayBegin) {
            m_y = atTop() ? m_y : y;
            placeInParts(next, head);
            return;
        }
        newPage(page().frame);
    }
}

void Paginator::placeInParts(const Next &next, double head)
{
    BlockLayout &layout = *m_blocks[static_cast<std::size_t>(next.block)].layout;
    double after = -1;
    for (;;) {
        // A head as high as the page leaves no room for what it heads.
        if (head > room().height() * 0.7)
            head = 0;
        Part part = layout.cut(next.index, after, room().bottom - m_y - head, atTop());
        if (part.height <= 0) {
            if (atTop())
                return; // nothing is left
            newPage(page().frame);
            head = layout.headHeight(next.index);
            continue;
        }
        page().placements.push_back({next.block, next.index, m_y + head, head, part});
        m_y += head + part.height;
        if (part.last)
            return;
        after = part.to;
        newPage(page().frame);
        head = layout.headHeight(next.index);
    }
}

void Paginator::newPage(int frame)
{
    PagePlan plan;
    plan.frame = frame;
    m_pages.push_back(std::move(plan));
    m_y = room().top;
}

} // namespace tandem::print
