// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace tandem::print {

/// A status symbol within a square; told apart by form alone.
void paintSymbol(QPainter &painter, report::Symbol symbol, const QRectF &square, const QColor &ink);

/// A quarter's bar within a rectangle.
void paintMark(QPainter &painter, report::Mark mark, const QRectF &bar);

/// A diamond: a milestone, filled when it was reached.
void paintDiamond(QPainter &painter, QPointF center, double radius, bool filled);

/// How many patterns differ.
inline constexpr int patternCount = 6;

/// Fills a rectangle with a series' pattern and an outline: by lightness and by drawing, never by colour alone.
void paintPattern(QPainter &painter, int series, const QRectF &area);

} // namespace tandem::print
