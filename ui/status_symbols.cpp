// SPDX-License-Identifier: GPL-3.0-or-later
// The symbols of states: shapes that differ without their colours, drawn so that no font can lack them.
#include "ui/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <functional>

namespace tandem {

namespace {

/// An icon that is drawn afresh at each size.
class DrawnEngine final : public QIconEngine
{
public:
    using Draw = std::function<void(QPainter &, const QRectF &)>;
    explicit DrawnEngine(Draw draw) : m_draw(std::move(draw)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override { m_draw(*painter, rect); }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    QIconEngine *clone() const override { return new DrawnEngine(*this); }

private:
    Draw m_draw;
};

/// A square drawing of 16 by 16 units with 2 around it, in one colour.
class Canvas
{
public:
    Canvas(QPainter &painter, const QRectF &square, const QColor &colour) : m_painter(painter)
    {
        const qreal side = std::min(square.width(), square.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(square.center());
        painter.scale(side / 16, side / 16);
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    }
    ~Canvas() { m_painter.restore(); }
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;

    QPainter *operator->() { return &m_painter; }
    void ring() { m_painter.drawEllipse(QPointF(), 5.6, 5.6); }
    /// A sector from the top, clockwise, in sixteenths of a degree.
    void sector(int span)
    {
        m_painter.setBrush(m_painter.pen().color());
        m_painter.setPen(Qt::NoPen);
        m_painter.drawPie(QRectF(-5.6, -5.6, 11.2, 11.2), 90 * 16, -span);
    }

private:
    QPainter &m_painter;
};

} // namespace

void drawStatusSymbol(QPainter &painter, ActivityStatus status, const QRectF &square, const Theme &theme)
{
    Canvas canvas(painter, square, theme.colour(status));
    switch (status) {
    case ActivityStatus::Planned:
        canvas.ring();
        break;
    case ActivityStatus::InPreparation:
        canvas.ring();
        canvas.sector(90 * 16);
        break;
    case ActivityStatus::UnderWay:
        canvas.ring();
        canvas.sector(180 * 16);
        break;
    case ActivityStatus::Completed:
        canvas.ring();
        canvas.sector(360 * 16);
        break;
    case ActivityStatus::Postponed: {
        QPen pen = canvas->pen();
        pen.setDashPattern({1.6, 2.2});
        pen.setCapStyle(Qt::FlatCap);
        canvas->setPen(pen);
        canvas.ring();
        break;
    }
    case ActivityStatus::Cancelled:
        canvas->drawLine(QPointF(-4.4, -4.4), QPointF(4.4, 4.4));
        canvas->drawLine(QPointF(-4.4, 4.4), QPointF(4.4, -4.4));
        break;
    }
}

void drawStatusSymbol(QPainter &painter, PlanStatus status, const QRectF &square, const Theme &theme)
{
    Canvas canvas(painter, square, theme.colour(status));
    canvas.ring();
    switch (status) {
    case PlanStatus::Draft:
        break;
    case PlanStatus::Submitted:
        canvas.sector(180 * 16);
        break;
    case PlanStatus::Adopted:
        canvas.sector(360 * 16);
        break;
    case PlanStatus::Closed:
        // A tick within the ring: over, and nothing left to do.
        canvas->drawPolyline(QPolygonF{{-2.8, 0.2}, {-0.8, 2.2}, {2.8, -2.2}});
        break;
    }
}

void drawLateSymbol(QPainter &painter, const QRectF &square, const Theme &theme)
{
    Canvas canvas(painter, square, theme.late);
    QPainterPath triangle;
    triangle.moveTo(0, -5.8);
    triangle.lineTo(6.2, 5.2);
    triangle.lineTo(-6.2, 5.2);
    triangle.closeSubpath();
    canvas->setBrush(theme.late);
    canvas->drawPath(triangle);
    canvas->setPen(QPen(theme.surface, 1.6, Qt::SolidLine, Qt::RoundCap));
    canvas->drawLine(QPointF(0, -1.8), QPointF(0, 1.4));
    canvas->drawPoint(QPointF(0, 3.6));
}

void drawMilestoneSymbol(QPainter &painter, bool reached, const QRectF &square, const Theme &theme)
{
    Canvas canvas(painter, square, reached ? theme.completed : theme.text);
    if (reached)
        canvas->setBrush(theme.completed);
    canvas->drawPolygon(QPolygonF{{0, -5.6}, {5.6, 0}, {0, 5.6}, {-5.6, 0}});
}

QIcon statusIcon(ActivityStatus status, const Theme &theme)
{
    return QIcon(new DrawnEngine([status, theme](QPainter &painter, const QRectF &square) {
        drawStatusSymbol(painter, status, square, theme);
    }));
}

QIcon statusIcon(PlanStatus status, const Theme &theme)
{
    return QIcon(new DrawnEngine([status, theme](QPainter &painter, const QRectF &square) {
        drawStatusSymbol(painter, status, square, theme);
    }));
}

QIcon lateIcon(const Theme &theme)
{
    return QIcon(
        new DrawnEngine([theme](QPainter &painter, const QRectF &square) { drawLateSymbol(painter, square, theme); }));
}

} // namespace tandem
