// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "ui/models/row_table_model.h"

#include <QDate>

namespace tandem {

/// The activities of a plan: its own, in their order, and behind them those of other plans that it shares.
class ActivityTableModel final : public RowTableModel
{
    Q_OBJECT
public:
    /// `today` decides what is late.
    ActivityTableModel(Workspace &workspace, const Phrases &phrases, QDate today, QObject *parent = nullptr);

    void setPlan(const IdOf<Plan> &plan);
    const IdOf<Plan> &plan() const { return m_plan; }
    /// Whether the activity belongs to another plan and is only shown in this one.
    bool isShared(const Id &activity) const;

protected:
    QList<Id> wantedRows() const override;
    bool movesRows(const RowChange &change) const override;
    QVariant special(const void *row, int column, int role) const override;
    QString searchText(const void *row) const override;
    void addTouchedColumns(const ChangeSet &changes, QList<int> &touched) const override;

private:
    QVariant codeCell(const Activity &activity, int role) const;
    QVariant titleTip(const Activity &activity) const;
    QString nameOf(EntityKind kind, const Id &id) const;

    QDate m_today;
    IdOf<Plan> m_plan;
    int m_code;
    int m_title;
    int m_status;
    int m_progress;
    mutable QHash<Id, QString> m_names; ///< what institutions and contacts are found by
};

} // namespace tandem
