// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace tandem {

struct Theme;

/// A value as it went over time: a line through its points, each with its value, and the target that it is to reach.
class TrendLine final : public QWidget
{
    Q_OBJECT
public:
    struct Point
    {
        QDate on;
        double value = 0;
        QString text; ///< the value as the language writes it
        bool operator==(const Point &) const = default;
    };

    TrendLine(const Theme &theme, QWidget *parent = nullptr);

    /// Points by day; texts of the days at both ends. `target`: none when there is none.
    void setPoints(const QList<Point> &points, const std::optional<double> &target, const QString &targetText,
                   const QString &firstDay, const QString &lastDay);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF at(const QRectF &area, const Point &point) const;

    const Theme &m_theme;
    QList<Point> m_points;
    std::optional<double> m_target;
    QString m_targetText;
    QString m_firstDay;
    QString m_lastDay;
};

} // namespace tandem
