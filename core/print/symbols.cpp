// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/symbols.h"

#include "core/print/look.h"

#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace tandem::print {

using report::Mark;
using report::Symbol;

namespace {

/// Parallel lines within a rectangle, worked out instead of clipped: short to write, and nothing for a printer to err
/// in. `slope` 1 rises to the right, -1 falls, 0 is level.
void hatch(QPainter &painter, const QRectF &area, double step, int slope)
{
    QVector<QLineF> lines;
    if (slope == 0) {
        for (double y = area.top() + step; y < area.bottom() - step / 4; y += step)
            lines.append(QLineF(area.left(), y, area.right(), y));
    } else {
        const double w = area.width();
        const double h = area.height();
        for (double c = step; c < w + h - step / 4; c += step) {
            // The line x + y = c in the rectangle's own coordinates, from the upper right to the lower left.
            const double x1 = std::min(c, w);
            const double x2 = std::max(0.0, c - h);
            const double y1 = c - x1;
            const double y2 = c - x2;
            const auto vertical = [&](double y) { return std::round(slope > 0 ? area.top() + y : area.bottom() - y); };
            lines.append(
                QLineF(std::round(area.left() + x1), vertical(y1), std::round(area.left() + x2), vertical(y2)));
        }
    }
    painter.drawLines(lines);
}

void outline(QPainter &painter, const QRectF &area, double width, const QColor &ink)
{
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const double half = width / 2;
    painter.drawRect(area.adjusted(half, half, -half, -half));
}

} // namespace

void paintSymbol(QPainter &painter, Symbol symbol, const QRectF &square, const QColor &ink)
{
    if (symbol == Symbol::None)
        return;
    painter.save();
    const double stroke = std::max(look::hairline, std::round(square.width() * 0.11));
    const QRectF ring = square.adjusted(stroke, stroke, -stroke, -stroke);
    const QPointF center = square.center();
    QPen pen(ink, stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (symbol) {
    case Symbol::None:
        break;
    case Symbol::Planned:
        painter.drawEllipse(ring);
        break;
    case Symbol::Preparing:
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(ring, 0, 90 * 16);
        break;
    case Symbol::UnderWay:
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(ring, -90 * 16, 180 * 16);
        break;
    case Symbol::Completed:
        painter.setBrush(ink);
        painter.drawEllipse(ring);
        break;
    case Symbol::Postponed:
        pen.setDashPattern({1.3, 1.3});
        painter.setPen(pen);
        painter.drawEllipse(ring);
        break;
    case Symbol::Cancelled:
        pen.setWidthF(stroke * 1.5);
        painter.setPen(pen);
        painter.drawLine(ring.topLeft(), ring.bottomRight());
        painter.drawLine(ring.topRight(), ring.bottomLeft());
        break;
    case Symbol::Late:
        painter.setPen(Qt::NoPen);
        painter.fillRect(QRectF(center.x() - stroke, ring.top(), 2 * stroke, ring.height() * 0.62), ink);
        painter.fillRect(QRectF(center.x() - stroke, ring.bottom() - 2 * stroke, 2 * stroke, 2 * stroke), ink);
        break;
    case Symbol::Milestone:
        paintDiamond(painter, center, square.width() / 2, false);
        break;
    case Symbol::Reached:
        paintDiamond(painter, center, square.width() / 2, true);
        break;
    }
    painter.restore();
}

/// Fills only: a plan has thousands of these, and a stroke costs several times what a fill costs in a PDF.
void paintMark(QPainter &painter, Mark mark, const QRectF &bar)
{
    constexpr double edge = pt(0.7);
    const auto inset = [&bar](double by) { return bar.adjusted(by, by, -by, -by); };
    switch (mark) {
    case Mark::None:
        return;
    case Mark::Planned:
        painter.fillRect(bar, look::ink);
        painter.fillRect(inset(edge), look::plannedFill);
        break;
    case Mark::Actual:
        painter.fillRect(bar, look::accent);
        break;
    case Mark::PlannedAndActual:
        painter.fillRect(bar, look::ink);
        painter.fillRect(inset(edge), QColor(Qt::white));
        painter.fillRect(inset(std::round(bar.height() * 0.26)), look::accent);
        break;
    }
}

void paintDiamond(QPainter &painter, QPointF center, double radius, bool filled)
{
    const double r = std::round(radius);
    const QPolygonF diamond{{center.x(), center.y() - r},
                            {center.x() + r, center.y()},
                            {center.x(), center.y() + r},
                            {center.x() - r, center.y()}};
    painter.setPen(QPen(look::ink, pt(0.7), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(filled ? look::ink : QColor(Qt::white));
    painter.drawPolygon(diamond);
    painter.setBrush(Qt::NoBrush);
}

void paintPattern(QPainter &painter, int series, const QRectF &area)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    const QPen thin(look::accent, pt(0.5));
    switch (series % patternCount) {
    case 0:
        painter.fillRect(area, look::accent);
        break;
    case 1:
        painter.fillRect(area, QColor(0xff, 0xff, 0xff));
        painter.setPen(thin);
        hatch(painter, area, pt(3), 1);
        break;
    case 2:
        painter.fillRect(area, QColor(0xb4, 0xc9, 0xc5));
        break;
    case 3:
        painter.fillRect(area, QColor(0xff, 0xff, 0xff));
        painter.setPen(thin);
        hatch(painter, area, pt(3), 1);
        hatch(painter, area, pt(3), -1);
        break;
    case 4:
        painter.fillRect(area, QColor(0xff, 0xff, 0xff));
        painter.setPen(thin);
        hatch(painter, area, pt(2.4), 0);
        break;
    default:
        painter.fillRect(area, QColor(0xff, 0xff, 0xff));
        break;
    }
    if (area.width() > pt(1.2))
        outline(painter, area, pt(0.6), look::accent);
}

} // namespace tandem::print
