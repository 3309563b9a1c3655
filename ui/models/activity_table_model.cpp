// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activity_table_model.h"

#include "core/base/text.h"
#include "core/figures/lateness.h"
#include "core/figures/money_totals.h"
#include "core/figures/plan_figures.h"
#include "core/figures/scope.h"
#include "core/model/field_value.h"
#include "ui/whole_money.h"

#include <QCoreApplication>
#include <QHash>

namespace tandem {

namespace {

TableColumn computedColumn(const char *name, const char *label, int width, bool number, bool shown)
{
    TableColumn column;
    column.name = name;
    column.label = label;
    column.width = width;
    column.computedNumber = number;
    column.shown = shown;
    return column;
}

QList<TableColumn> activityColumns()
{
    constexpr EntityKind kKind = EntityKind::Activity;
    return {
        fieldColumn(kKind, "code", 60),
        fieldColumn(kKind, "title", 260),
        fieldColumn(kKind, "status", 126),
        dayColumn(kKind, "planned", ColumnPart::From, QT_TRANSLATE_NOOP("TableColumn", "Start"), 108, false),
        dayColumn(kKind, "planned", ColumnPart::To, QT_TRANSLATE_NOOP("TableColumn", "End"), 108),
        fieldColumn(kKind, "lead", 88),
        fieldColumn(kKind, "progress", 70),
        computedColumn("budget", QT_TRANSLATE_NOOP("TableColumn", "Budget"), 90, true, true),
        computedColumn("participants", QT_TRANSLATE_NOOP("TableColumn", "Participants"), 100, true, false),
        computedColumn("funders", QT_TRANSLATE_NOOP("TableColumn", "Funders"), 110, false, false),
        fieldColumn(kKind, "domain", 180, false),
        fieldColumn(kKind, "step", 180, false),
        fieldColumn(kKind, "objective", 180, false),
        fieldColumn(kKind, "kind", 120, false),
        fieldColumn(kKind, "responsible", 140, false),
        fieldColumn(kKind, "place", 120, false),
        fieldColumn(kKind, "country", 100, false),
        dayColumn(kKind, "actual", ColumnPart::From, QT_TRANSLATE_NOOP("TableColumn", "Real start"), 92, false),
        dayColumn(kKind, "actual", ColumnPart::To, QT_TRANSLATE_NOOP("TableColumn", "Real end"), 92, false),
        fieldColumn(kKind, "weight", 70, false),
        fieldColumn(kKind, "risk_level", 90, false),
    };
}

const Activity &activityOf(const void *row)
{
    return *static_cast<const Activity *>(row);
}

} // namespace

ActivityTableModel::ActivityTableModel(Workspace &workspace, const Phrases &phrases, QDate today, QObject *parent)
    : RowTableModel(workspace, phrases, EntityKind::Activity, activityColumns(), parent),
      m_today(today),
      m_code(columnOf("code")),
      m_title(columnOf("title")),
      m_status(columnOf("status")),
      m_progress(columnOf("progress")),
      m_start(columnOf("planned_from")),
      m_end(columnOf("planned_to")),
      m_budget(columnOf("budget")),
      m_people(columnOf("participants")),
      m_funders(columnOf("funders"))
{
}

void ActivityTableModel::setPlan(const IdOf<Plan> &plan)
{
    m_plan = plan;
    resetRows();
}

void ActivityTableModel::dropCaches()
{
    m_budgets.clear();
    m_participants.clear();
    m_names.clear();
}

bool ActivityTableModel::isShared(const Id &activity) const
{
    const Activity *row = snapshot().find(IdOf<Activity>(activity));
    return row && row->plan != m_plan;
}

QList<Id> ActivityTableModel::wantedRows() const
{
    QList<Id> rows;
    const auto own = snapshot().ownedBy<&Activity::plan>(m_plan);
    rows.reserve(own.size());
    for (const Activity *activity : own)
        rows.append(activity->id);
    QList<const Activity *> shared;
    for (const ActivityPlan *link : snapshot().ownedBy<&ActivityPlan::plan>(m_plan)) {
        const Activity *activity = snapshot().find(link->activity);
        if (activity && activity->plan != m_plan)
            shared.append(activity);
    }
    std::sort(shared.begin(), shared.end(), [](const Activity *a, const Activity *b) {
        return a->code != b->code ? a->code < b->code : a->id < b->id;
    });
    for (const Activity *activity : std::as_const(shared))
        rows.append(activity->id);
    return rows;
}

bool ActivityTableModel::movesRows(const RowChange &change) const
{
    return change.entity == EntityKind::ActivityPlan || RowTableModel::movesRows(change);
}

QVariant ActivityTableModel::special(const void *row, int column, int role) const
{
    const Activity &activity = activityOf(row);
    if (role == CellRole::Struck)
        return activity.status == ActivityStatus::Cancelled && column <= m_title;
    if (role == CellRole::Quiet)
        return column == m_code || activity.status == ActivityStatus::Cancelled || activity.plan != m_plan;
    if (column == m_code)
        return codeCell(activity, role);
    if (column == m_title && role == Qt::ToolTipRole)
        return titleTip(activity);
    if (column == m_status && role == CellRole::Status)
        return int(activity.status);
    if (column == m_progress)
        return progressCell(activity, role);
    if (column == m_budget)
        return budgetCell(activity, role);
    if (column == m_people && role == Qt::DisplayRole) {
        const qint64 people = peopleOf(activity);
        return people == 0 ? QString() : phrases().number(people);
    }
    if (column == m_funders && role == Qt::DisplayRole)
        return fundersText(activity);
    if (column == m_start || column == m_end)
        return dayCell(activity, column, role);
    return {};
}

QVariant ActivityTableModel::progressCell(const Activity &activity, int role) const
{
    if (role == CellRole::Share)
        return int(progressOf(activity));
    if (role == Qt::DisplayRole)
        return phrases().percent(double(progressOf(activity)) / 100.0);
    return {};
}

QVariant ActivityTableModel::dayCell(const Activity &activity, int column, int role) const
{
    if (role != CellRole::Late && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const Lateness lateness = latenessOf(activity, m_today);
    // The end says it in either case, for the start need not be shown.
    const bool late = lateness == Lateness::NotStarted || (column == m_end && lateness != Lateness::None);
    if (role == CellRole::Late)
        return late;
    const QDate day = column == m_start ? activity.planned.from : activity.planned.to;
    if (role == Qt::AccessibleTextRole)
        return late ? phrases().translate("ActivityTableModel", "%1, late").arg(phrases().date(day))
                    : phrases().date(day);
    if (!late)
        return {};
    return lateness == Lateness::NotStarted ? phrases()
                                                  .translate("ActivityTableModel", "Late: it was to start on %1.")
                                                  .arg(phrases().date(activity.planned.from))
                                            : phrases()
                                                  .translate("ActivityTableModel", "Late: it was to end on %1.")
                                                  .arg(phrases().date(activity.planned.to));
}

QVariant ActivityTableModel::budgetCell(const Activity &activity, int role) const
{
    if (role != Qt::DisplayRole && role != CellRole::Problem && role != Qt::ToolTipRole)
        return {};
    const Budget &budget = budgetOf(activity);
    if (role == CellRole::Problem)
        return budget.leftOut == 0 ? QString()
                                   : phrases().translate("ActivityTableModel",
                                                         "%n amount(s) are not in this total: no rate is known for "
                                                         "their currency.",
                                                         nullptr, budget.leftOut);
    if (budget.lines == 0)
        return QString();
    return role == Qt::ToolTipRole ? moneyText(budget.shown, phrases()) : wholeMoneyText(budget.shown, phrases());
}

const ActivityTableModel::Budget &ActivityTableModel::budgetOf(const Activity &activity) const
{
    auto found = m_budgets.constFind(activity.id);
    if (found == m_budgets.constEnd()) {
        const CountedMoney money = moneyOf(snapshot(), activity);
        const Budget budget{money.total.planned, inCurrency(money.total.planned), int(money.lines.size()),
                            int(money.leftOut.size())};
        found = m_budgets.insert(activity.id, budget);
    }
    return *found;
}

std::optional<double> ActivityTableModel::sortNumber(const void *row, int column) const
{
    const Activity &activity = activityOf(row);
    if (column == m_people) {
        const qint64 people = peopleOf(activity);
        return people == 0 ? std::nullopt : std::optional(double(people));
    }
    if (column == m_funders) {
        const qint32 group = facet("funder").of.at(std::size_t(rowOf(activity.id)));
        return group < 0 ? std::nullopt : std::optional(double(group));
    }
    const Budget &budget = budgetOf(activity);
    return budget.lines == 0 ? std::nullopt : std::optional(double(budget.planned));
}

QVariant ActivityTableModel::codeCell(const Activity &activity, int role) const
{
    const Plan *plan = snapshot().find(m_plan);
    if (role == Qt::DisplayRole && plan && !plan->code.isEmpty() && activity.code.startsWith(plan->code) &&
        activity.code.size() > plan->code.size() + 1)
        return QString(u'…' + activity.code.sliced(plan->code.size())); // what all of them share stands in the header
    if (role == CellRole::EndMatters)
        return true;
    if (role == Qt::ToolTipRole) {
        const Plan *owner = snapshot().find(activity.plan);
        if (owner && activity.plan != m_plan)
            return phrases()
                .translate("ActivityTableModel", "%1: belongs to the plan %2 and is shown here too.")
                .arg(activity.code, owner->code);
        return activity.code;
    }
    return {};
}

QVariant ActivityTableModel::titleTip(const Activity &activity) const
{
    QString tip = activity.title.best(phrases().language());
    if (activity.status == ActivityStatus::Cancelled || activity.status == ActivityStatus::Postponed) {
        const QString &reason = activity.statusReason.best(phrases().language());
        if (!reason.isEmpty())
            tip += u'\n' + choiceText(activity.status, phrases()) + u' ' + u'–' + u' ' + reason;
    }
    return tip;
}

QString ActivityTableModel::searchText(const void *row) const
{
    const Activity &activity = activityOf(row);
    return activity.code % u' ' % activity.title.fr.string() % u' ' % activity.title.en.string() % u' ' %
           activity.place % u' ' % nameOf(EntityKind::Institution, activity.lead) % u' ' %
           nameOf(EntityKind::Contact, activity.responsible) % u' ' % choiceText(activity.status, phrases());
}

QString ActivityTableModel::nameOf(EntityKind kind, const Id &id) const
{
    if (id.isNull())
        return {};
    auto found = m_names.constFind(id);
    if (found == m_names.constEnd()) {
        const QString name = rowShortName(kind, id, snapshot(), phrases().language()) % u' ' %
                             rowName(kind, id, snapshot(), Language::French) % u' ' %
                             rowName(kind, id, snapshot(), Language::English);
        found = m_names.insert(id, name);
    }
    return *found;
}

void ActivityTableModel::addTouchedColumns(const ChangeSet &changes, QList<int> &touched) const
{
    m_names.clear();
    RowTableModel::addTouchedColumns(changes, touched);
    for (const EntityKind kind :
         {EntityKind::BudgetLine, EntityKind::ExchangeRate, EntityKind::Plan, EntityKind::Programme}) {
        if (!changes.touches(kind))
            continue;
        m_budgets.clear();
        touched.append(m_budget);
        touched.append(m_funders);
        break;
    }
    if (changes.touches(EntityKind::Attendance)) {
        m_participants.clear();
        touched.append(m_people);
    }
    if (changes.touches(EntityKind::Institution))
        touched.append(m_funders);
}

} // namespace tandem

#include "moc_activity_table_model.cpp"
