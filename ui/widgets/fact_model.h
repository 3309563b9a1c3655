// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fact_table.h"

#include <QAbstractTableModel>

namespace tandem {

/// What FactTable's delegate asks a cell, beside what every delegate asks.
enum FactRole { PlaceRole = Qt::UserRole + 1, ActivityRole, PlanRole, LateRole, MutedRole, BarRole, StrongRole };

/// The rows of a FactTable, as they were given: no object for each cell, because a page shows some thousands of them.
class FactModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit FactModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Columns whose number is in `right` are right-aligned.
    void setColumns(const QStringList &titles, const QList<int> &right);
    void setRows(const QList<FactRow> &rows);
    void add(const FactRow &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int alignmentOf(int column) const;

    QStringList m_titles;
    QList<int> m_right;
    QList<FactRow> m_rows;
};

} // namespace tandem
