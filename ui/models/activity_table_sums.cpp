// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan's activities are chosen and gathered by, and the sums of their groups.
#include "core/base/text.h"
#include "core/figures/lateness.h"
#include "core/figures/money_totals.h"
#include "core/figures/participants.h"
#include "core/figures/plan_figures.h"
#include "core/figures/scope.h"
#include "core/model/field_value.h"
#include "ui/models/activity_table_model.h"
#include "ui/whole_money.h"

#include <algorithm>
#include <map>

namespace tandem {

Currency ActivityTableModel::currency() const
{
    return inCurrency(0).currency;
}

Money ActivityTableModel::inCurrency(qint64 minor) const
{
    const Plan *plan = snapshot().find(m_plan);
    if (plan && !plan->currency.isNull()) {
        if (const auto sums = sumsIn(snapshot(), {.planned = minor}, plan->currency, plan->period.from))
            return {sums->planned, plan->currency};
    }
    return {minor, snapshot().currency()};
}

qint64 ActivityTableModel::peopleOf(const Activity &activity) const
{
    auto found = m_participants.constFind(activity.id);
    if (found == m_participants.constEnd())
        found = m_participants.insert(activity.id, participantsOf(snapshot(), activity).total());
    return *found;
}

QList<Id> ActivityTableModel::fundersOf(const Activity &activity) const
{
    QList<Id> funders;
    for (const BudgetLine *line : snapshot().ownedBy<&BudgetLine::activity>(activity.id)) {
        if (snapshot().find(line->funder) && !funders.contains(line->funder))
            funders.append(line->funder);
    }
    return funders;
}

QString ActivityTableModel::fundersText(const Activity &activity) const
{
    QStringList names;
    for (const Id &funder : fundersOf(activity))
        names.append(rowShortName(EntityKind::Institution, funder, snapshot(), phrases().language()));
    std::sort(names.begin(), names.end(), collator());
    return names.join(u", "_s);
}

QString ActivityTableModel::groupText(std::span<const int> rows, int column) const
{
    if (column != m_budget && column != m_people)
        return {};
    qint64 sum = 0;
    for (const int row : rows) {
        const auto *activity = static_cast<const Activity *>(rowPointer(row));
        if (!activity || !counts(*activity) || activity->plan != m_plan)
            continue;
        sum += column == m_budget ? budgetOf(*activity).planned : peopleOf(*activity);
    }
    if (sum == 0)
        return {};
    return column == m_budget ? wholeMoneyText(inCurrency(sum), phrases()) : phrases().number(sum);
}

PlainCell ActivityTableModel::plainCell(int row, int column) const
{
    const auto *activity = static_cast<const Activity *>(rowPointer(row));
    if (activity && column == m_budget && budgetOf(*activity).lines > 0)
        return {.number = budgetOf(*activity).shown.majorText().section(u' ', 0, 0)};
    if (activity && column == m_people && peopleOf(*activity) > 0)
        return {.number = QString::number(peopleOf(*activity))};
    if (activity && column == m_progress)
        return {.number = QString::number(progressOf(*activity))};
    if (activity && column == m_code)
        return {.text = activity->code}; // in full: elsewhere, no header says what all of them share
    return RowTableModel::plainCell(row, column);
}

QString ActivityTableModel::plainTitle(int place) const
{
    const QString title = RowTableModel::plainTitle(place);
    if (place == m_budget)
        return title + u" (" + currency().name() + u')';
    return place == m_progress ? QString(title + u" (%)") : title;
}

std::function<QList<Id>()> ActivityTableModel::offered(const Id &row, int place) const
{
    if (column(place).name != "objective")
        return {};
    return [this, row] {
        QList<Id> objectives;
        const Activity *activity = snapshot().find(IdOf<Activity>(row));
        for (const Objective *objective : snapshot().ownedBy<&Objective::plan>(activity ? Id(activity->plan) : Id()))
            objectives.append(objective->id);
        return objectives;
    };
}

Facet ActivityTableModel::computeFacet(const QByteArray &name) const
{
    if (name == "funder")
        return funderFacet();
    if (name == "late")
        return lateFacet();
    return {};
}

Facet ActivityTableModel::funderFacet() const
{
    QHash<Id, int> places;
    Facet facet;
    std::vector<QList<Id>> fundersOfRow;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *activity = static_cast<const Activity *>(rowPointer(row));
        fundersOfRow.push_back(activity ? fundersOf(*activity) : QList<Id>());
        for (const Id &funder : fundersOfRow.back()) {
            if (places.contains(funder))
                continue;
            places.insert(funder, 0);
            facet.keys.push_back(
                {funder.hex(), rowShortName(EntityKind::Institution, funder, snapshot(), phrases().language())});
        }
    }
    std::sort(facet.keys.begin(), facet.keys.end(), [this](const Facet::Key &a, const Facet::Key &b) {
        const int compared = collator().compare(a.label, b.label);
        return compared != 0 ? compared < 0 : a.key < b.key;
    });
    for (std::size_t i = 0; i < facet.keys.size(); ++i)
        places.insert(Id::fromHex(facet.keys[i].key).value_or(Id()), int(i));
    // Those who are financed by the same funders stand together: their sums are exact then.
    std::map<std::vector<int>, int> groups;
    std::vector<std::vector<int>> groupOfRow;
    for (const QList<Id> &funders : fundersOfRow) {
        std::vector<int> keys;
        for (const Id &funder : funders)
            keys.push_back(places.value(funder));
        std::sort(keys.begin(), keys.end());
        if (!keys.empty())
            groups.insert({keys, 0});
        groupOfRow.push_back(std::move(keys));
    }
    for (auto &[keys, place] : groups) {
        place = int(facet.groups.size());
        facet.groups.push_back(keys);
    }
    for (const std::vector<int> &keys : groupOfRow)
        facet.of.push_back(keys.empty() ? -1 : groups.at(keys));
    facet.none = phrases().translate("Facet", "Without a funder");
    return facet;
}

Facet ActivityTableModel::lateFacet() const
{
    Facet facet;
    facet.keys.push_back({"late", phrases().translate("Facet", "Late")});
    facet.groups.push_back({0});
    for (int row = 0; row < rowCount(); ++row) {
        const auto *activity = static_cast<const Activity *>(rowPointer(row));
        facet.of.push_back(activity && latenessOf(*activity, m_today) != Lateness::None ? 0 : -1);
    }
    facet.none = phrases().translate("Facet", "On time");
    return facet;
}

} // namespace tandem
