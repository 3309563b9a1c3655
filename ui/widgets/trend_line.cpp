// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trend_line.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace tandem {

namespace {

constexpr double kDot = 3.5;

} // namespace

TrendLine::TrendLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendLine::setPoints(const QList<Point> &points, const std::optional<double> &target, const QString &targetText,
                          const QString &firstDay, const QString &lastDay)
{
    m_points = points;
    m_target = target;
    m_targetText = targetText;
    m_firstDay = firstDay;
    m_lastDay = lastDay;
    QStringList values;
    for (const Point &point : points)
        values.append(point.text);
    setAccessibleDescription(values.join(u", "_s));
    update();
}

QSize TrendLine::sizeHint() const
{
    return {320, 6 * fontMetrics().height()};
}

QSize TrendLine::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QPointF TrendLine::at(const QRectF &area, const Point &point) const
{
    double least = m_target.value_or(point.value);
    double most = least;
    for (const Point &each : m_points) {
        least = std::min(least, each.value);
        most = std::max(most, each.value);
    }
    const auto days = double(m_points.first().on.daysTo(m_points.last().on));
    const double across = days > 0 ? double(m_points.first().on.daysTo(point.on)) / days : 0.5;
    const double up = most > least ? (point.value - least) / (most - least) : 0.5;
    return {area.left() + across * area.width(), area.bottom() - up * area.height()};
}

void TrendLine::paintEvent(QPaintEvent *)
{
    if (m_points.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextRole::Small));
    const QFontMetrics metrics(painter.font());
    const double line = metrics.height();
    const double margin = metrics.horizontalAdvance(u"00,00 %"_s) / 2.0;
    const QRectF area(margin, 2 * line, width() - 2 * margin, height() - 4.0 * line);

    painter.setPen(m_theme.border);
    painter.drawLine(QPointF(0, height() - line - 3), QPointF(width(), height() - line - 3));
    painter.setPen(m_theme.muted);
    painter.drawText(QRectF(0, height() - line, width(), line), Qt::AlignLeft, m_firstDay);
    if (m_lastDay != m_firstDay)
        painter.drawText(QRectF(0, height() - line, width(), line), Qt::AlignRight, m_lastDay);
    if (m_target) {
        const double y = at(area, {m_points.first().on, *m_target, {}}).y();
        painter.setPen(QPen(m_theme.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
        painter.drawText(QRectF(0, y - line - 1, width(), line), Qt::AlignLeft, m_targetText);
    }
    QPolygonF path;
    for (const Point &point : std::as_const(m_points))
        path.append(at(area, point));
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawPolyline(path);
    painter.setBrush(m_theme.surface);
    double free = -1; // values that would lie over the one before are left out; the table has them all
    for (qsizetype i = 0; i < path.size(); ++i) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawEllipse(path.at(i), kDot, kDot);
        const double half = metrics.horizontalAdvance(m_points.at(i).text) / 2.0;
        const bool last = i == path.size() - 1;
        const double lastLeft =
            path.last().x() - metrics.horizontalAdvance(m_points.last().text) / 2.0 - spacing::kTiny;
        if (path.at(i).x() - half < free || (!last && path.at(i).x() + half > lastLeft))
            continue;
        painter.setPen(m_theme.text);
        painter.drawText(QRectF(path.at(i).x() - half - 2, path.at(i).y() + kDot + 1, 2 * half + 4, line),
                         Qt::AlignCenter, m_points.at(i).text);
        free = path.at(i).x() + half + spacing::kTiny;
    }
}

} // namespace tandem

#include "moc_trend_line.cpp"
