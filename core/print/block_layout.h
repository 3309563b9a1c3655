// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/canvas.h"

#include <optional>

namespace tandem::print {

/// What a page needs to know of one strip: a paragraph, a table's row, a chart's line.
struct Strip
{
    double height = 0; ///< units, in one piece
    double before = 0; ///< space above, dropped at a page's top
    bool keepWithNext = false;
    bool pairWithNext = false; ///< the same while both are low: a table's first two rows and its last two
    bool newPage = false;      ///< begins a page
    bool pageAfter = false;    ///< what follows begins a page
    bool atFoot = false;       ///< stands at the page's foot if there is room
    std::optional<double> at;  ///< units from the text area's top, where it stands at the earliest
};

/// A piece of a strip, counted in the strip's own lines: those that end below `after` and not below `to`; the piece
/// begins at `from`. A whole strip is {-1, 0, everything}.
struct Part
{
    double after = -1;
    double from = 0;
    double to = 1e9;
    double height = 0; ///< what the piece takes on the page, with its padding
    bool last = true;  ///< nothing follows
};

/// The columns that text may use on a page.
struct Frame
{
    double left = 0;  ///< units from the page's left edge
    double width = 0; ///< units
};

/// One block of a document, ready to be broken into pages: a list of strips, measured in order and painted later,
/// strip by strip, in whatever order pages are asked for. Keeps no lines: what is painted is set again.
class BlockLayout
{
public:
    virtual ~BlockLayout() = default;

    virtual int count() const = 0;
    virtual Strip strip(int index) = 0;

    /// What is repeated above this strip when it is the first of its block on a page.
    virtual double headHeight(int) { return 0; }
    virtual void paintHead(const Canvas &, int, double) {}

    /// The next piece of a strip that does not fit: what follows `after` and needs no more than `room`. Its height is 0
    /// if not one line fits, unless `force`: then it is one line at least.
    virtual Part cut(int index, double after, double room, bool force) = 0;

    /// Paints a strip with its upper edge at `y`, units from the page's top.
    virtual void paint(const Canvas &canvas, int index, const Part &part, double y) = 0;

    /// The target that stands at this strip, or -1.
    virtual int target(int) const { return -1; }
};

} // namespace tandem::print
