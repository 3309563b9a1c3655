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

    PlainCell plainCell(int row, int column) const override;
    QString plainTitle(int column) const override;
    /// The objectives of the activity's plan.
    std::function<QList<Id>()> offered(const Id &row, int column) const override;
    /// Money and people of these rows, without cancelled activities and those of other plans.
    QString groupText(std::span<const int> rows, int column) const override;
    /// In which sums are told here: the plan's, or the programme's where there is no rate.
    Currency currency() const;

protected:
    QList<Id> wantedRows() const override;
    bool movesRows(const RowChange &change) const override;
    QVariant special(const void *row, int column, int role) const override;
    std::optional<double> sortNumber(const void *row, int column) const override;
    /// `funder`: of the budget lines; `late`: whether it is.
    Facet computeFacet(const QByteArray &name) const override;
    QString searchText(const void *row) const override;
    void addTouchedColumns(const ChangeSet &changes, QList<int> &touched) const override;

    void dropCaches() override;

private:
    struct Budget
    {
        qint64 planned = 0; ///< minor units of the programme's currency
        Money shown;        ///< the same in currency()
        int lines = 0;
        int leftOut = 0; ///< amounts that have no rate
    };
    const Budget &budgetOf(const Activity &activity) const;
    qint64 peopleOf(const Activity &activity) const;
    QList<Id> fundersOf(const Activity &activity) const;
    QString fundersText(const Activity &activity) const;
    Money inCurrency(qint64 minor) const;
    Facet funderFacet() const;
    Facet lateFacet() const;
    QVariant codeCell(const Activity &activity, int role) const;
    QVariant titleTip(const Activity &activity) const;
    QVariant progressCell(const Activity &activity, int role) const;
    QVariant dayCell(const Activity &activity, int column, int role) const;
    QVariant budgetCell(const Activity &activity, int role) const;
    QString nameOf(EntityKind kind, const Id &id) const;

    QDate m_today;
    IdOf<Plan> m_plan;
    int m_code;
    int m_title;
    int m_status;
    int m_progress;
    int m_start;
    int m_end;
    int m_budget;
    int m_people;
    int m_funders;
    mutable QHash<Id, Budget> m_budgets;
    mutable QHash<Id, qint64> m_participants;
    mutable QHash<Id, QString> m_names; ///< what institutions and contacts are found by
};

} // namespace tandem
