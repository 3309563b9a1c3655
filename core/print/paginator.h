// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/block_layout.h"

#include <deque>
#include <memory>
#include <vector>

namespace tandem::print {

/// A block with the room it was laid out for.
struct BlockEntry
{
    std::unique_ptr<BlockLayout> layout;
    int frame = 0;        ///< which page frame (orientation) it needs
    bool newPage = false; ///< begins a page
};

/// Where text begins and ends on the pages of a frame, units from the page's top.
struct PageRoom
{
    double top = 0;
    double bottom = 0;

    double height() const { return bottom - top; }
};

/// A strip, or a piece of one, on its page.
struct Placement
{
    int block = 0;
    int strip = 0;
    double y = 0;    ///< units from the page's top
    double head = 0; ///< height of what is repeated above it; 0: nothing
    Part part;
};

struct PagePlan
{
    int frame = 0;
    std::vector<Placement> placements;
};

/// Puts strips on pages:
/// - what is lower than half a page is never split; what is higher may be split between lines, and goes on for as many
///   pages as it needs;
/// - headings and group names stay with what follows, sums with what is before;
/// - no low row stands alone on a page, neither a table's first nor its last;
/// - what a table repeats stands above its first row on every page.
class Paginator
{
public:
    Paginator(std::vector<BlockEntry> &blocks, const std::vector<PageRoom> &rooms) : m_blocks(blocks), m_rooms(rooms) {}

    /// At least one page. `firstFrame`: that of a document without blocks.
    std::vector<PagePlan> run(int firstFrame);

private:
    struct Next
    {
        int block = 0;
        int index = 0;
        Strip strip;
    };

    bool load(std::size_t ahead);
    double chainHeight(bool pageTop, std::size_t most);
    bool staysWithNext(std::size_t ahead);
    double leastHeight(const Next &next) const;
    bool needsHead(const Next &next) const;
    void place(const Next &next);
    void placeInParts(const Next &next, double head);
    void newPage(int frame);
    PagePlan &page() { return m_pages.back(); }
    const PageRoom &room() const { return m_rooms[static_cast<std::size_t>(m_pages.back().frame)]; }
    bool atTop() const { return m_pages.back().placements.empty(); }

    std::vector<BlockEntry> &m_blocks;
    const std::vector<PageRoom> &m_rooms;
    std::vector<PagePlan> m_pages;
    std::deque<Next> m_ahead; ///< measured, not yet placed
    int m_nextBlock = 0;
    int m_nextIndex = 0;
    double m_y = 0;
    bool m_pageAfter = false;
};

} // namespace tandem::print
