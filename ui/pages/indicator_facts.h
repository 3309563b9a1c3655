// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/indicator_values.h"
#include "ui/pages/directory_part.h"

class QLabel;

namespace tandem {

class FactTable;
class ResultTile;
class TrendLine;

/// What an indicator says now beside its target, what that is made of, and, where it is measured, its measurements with
/// how they went over time.
class IndicatorFacts final : public DirectoryPart
{
    Q_OBJECT
public:
    IndicatorFacts(const UiContext &context, QWidget *parent);

    void setRow(const Id &row) override;
    void refresh() override;
    bool commit() override;
    QJsonObject pendingInput() const override;
    void restorePendingInput(const QJsonObject &input) override;
    RowsPanel *panel() const override { return m_measurements; }

private:
    RowsPanel *makeMeasurements();
    void showParts(const IndicatorValue &value);
    void showTrend(const Indicator &indicator);

    Id m_row;
    ResultTile *m_now;
    QLabel *m_source;
    FactTable *m_parts;
    QLabel *m_trendTitle;
    TrendLine *m_trend;
    RowsPanel *m_measurements;
};

} // namespace tandem
