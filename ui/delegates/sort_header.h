// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filter_model.h"

#include <QHeaderView>

namespace tandem {

struct Theme;

/// The titles of a table's columns. A click sorts by this column, upwards, then downwards, then not at all; with Shift
/// it becomes one more column of the order. An arrow says which way, and a small number which place it has among
/// several.
class SortHeader final : public QHeaderView
{
    Q_OBJECT
public:
    SortHeader(const Theme &theme, QWidget *parent);

    /// Shows an order; tells nobody.
    void setSteps(const QList<SortStep> &steps);
    const QList<SortStep> &steps() const { return m_steps; }
    /// As a click on this column does; `further`: with Shift.
    void choose(int section, bool further);

signals:
    void stepsChosen(const QList<tandem::SortStep> &steps);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Theme &m_theme;
    QList<SortStep> m_steps;
};

} // namespace tandem
