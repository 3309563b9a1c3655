// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/units.h"

#include <QColor>

/// The house's look on paper, in one place: type sizes, spaces, colours. Colours carry no meaning of their own: each
/// differs from its neighbours in lightness too, so that a black-and-white printer loses nothing.
namespace tandem::print::look {

/// A size of type, in points.
struct Type
{
    double size = 9;
    bool strong = false;
    bool muted = false;

    bool operator==(const Type &) const = default;
};

inline constexpr Type body{9};
inline constexpr Type table{9};
inline constexpr Type denseTable{8};
inline constexpr Type note{7.5};
inline constexpr Type heading[3] = {{16, true}, {11.5, true}, {9.5, true}};
inline constexpr Type headingSecond[3] = {{11, false, true}, {9.5, false, true}, {9, false, true}};
inline constexpr double smallest = 7.5;
/// The second language of a bilingual edition is a little smaller than the first, never below the smallest.
inline constexpr double secondLanguage = 0.92;

/// From one baseline to the next, as a multiple of the size.
inline constexpr double leading = 1.25;

inline constexpr double pageMargin = mm(16);
inline constexpr double footerGap = pt(14);                       ///< between the text and the footer's rule
inline constexpr double blockGap = pt(9);                         ///< between two blocks
inline constexpr double headingGap[3] = {pt(22), pt(16), pt(11)}; ///< above a heading
inline constexpr double cellPadX = pt(3.5);
inline constexpr double cellPadY = pt(3);
inline constexpr double hairline = pt(0.4);
inline constexpr double rule = pt(0.8);
inline constexpr double heavyRule = pt(1.4);

inline const QColor ink{0x1f, 0x23, 0x28};
inline const QColor mutedInk{0x5b, 0x60, 0x68};
inline const QColor accent{0x0b, 0x55, 0x50};      ///< headings, heavy rules, filled bars
inline const QColor line{0xb9, 0xb8, 0xb2};        ///< hairlines between rows
inline const QColor headFill{0xe6, 0xec, 0xea};    ///< behind header rows
inline const QColor groupFill{0xf3, 0xf2, 0xee};   ///< behind group names
inline const QColor plannedFill{0xde, 0xe7, 0xe4}; ///< inside the outline of what is planned
inline const QColor watermark{0xf1, 0xf0, 0xec};

} // namespace tandem::print::look
