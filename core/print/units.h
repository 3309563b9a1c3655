// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem::print {

/// Layout counts in whole fiftieths of a point: finer than any printer's dots, and short to write into a PDF, where
/// every letter has its place. A document is laid out once in these units; screen, printer and PDF only scale them.
inline constexpr int unitsPerPoint = 50;

/// Points to units.
constexpr double pt(double points)
{
    return points * unitsPerPoint;
}

/// Millimetres to units.
constexpr double mm(double millimetres)
{
    return millimetres * 72.0 / 25.4 * unitsPerPoint;
}

} // namespace tandem::print
