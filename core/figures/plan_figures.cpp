// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/plan_figures.h"

#include "core/figures/coverage.h"
#include "core/figures/period_lists.h"

#include <algorithm>

namespace tandem {

namespace {

qsizetype countCompleted(const Snapshot &snapshot, const QList<const Activity *> &activities, QDate by = {})
{
    return std::count_if(activities.begin(), activities.end(), [&](const Activity *activity) {
        return by.isValid() ? isCarriedOutBy(snapshot, *activity, by) : activity->status == ActivityStatus::Completed;
    });
}

} // namespace

qint64 progressOf(const Activity &activity)
{
    return activity.progress.value_or(activity.status == ActivityStatus::Completed ? 100 : 0);
}

std::optional<double> meanProgress(const QList<const Activity *> &activities)
{
    double sum = 0;
    double weights = 0;
    for (const Activity *activity : activities) {
        if (!counts(*activity))
            continue;
        const double weight = activity->weight ? activity->weight->toDouble() : 1.0;
        sum += weight * double(progressOf(*activity));
        weights += weight;
    }
    if (weights <= 0)
        return std::nullopt;
    return sum / weights;
}

qsizetype completedIn(const Snapshot &snapshot, const IdOf<Plan> &plan, QDate by)
{
    return countCompleted(snapshot, snapshot.ownedBy<&Activity::plan>(plan), by) +
           countCompleted(snapshot, activitiesShownIn(snapshot, plan), by);
}

PlanFigures planFigures(const Snapshot &snapshot, const IdOf<Plan> &plan, QDate today)
{
    if (const Plan *row = snapshot.find(plan))
        return planFigures(snapshot, *row, snapshot.ownedBy<&Activity::plan>(plan),
                           countMoney(snapshot, Scope::of(plan)), today);
    PlanFigures figures;
    figures.plan = plan;
    figures.currency = snapshot.currency();
    return figures;
}

PlanFigures planFigures(const Snapshot &snapshot, const Plan &plan, const QList<const Activity *> &own,
                        const CountedMoney &money, QDate today)
{
    PlanFigures figures;
    figures.plan = plan.id;
    figures.currency = money.currency;
    figures.minimum = plan.minimumCompleted.value_or(0);
    for (const Activity *activity : own) {
        ++figures.byStatus[std::size_t(activity->status)];
        if (counts(*activity))
            ++figures.activities;
        if (latenessOf(*activity, today) != Lateness::None)
            ++figures.late;
        if (counts(*activity))
            figures.people += participantsOf(snapshot, *activity);
    }
    const QList<const Activity *> shown = activitiesShownIn(snapshot, plan.id);
    figures.shown =
        std::count_if(shown.begin(), shown.end(), [](const Activity *activity) { return counts(*activity); });
    figures.completed = countCompleted(snapshot, own) + countCompleted(snapshot, shown);
    figures.progress = meanProgress(own);
    const QList<CommitmentCoverage> coverage = coverageOf(snapshot, plan.id);
    figures.commitments = coverage.size();
    figures.served =
        std::count_if(coverage.begin(), coverage.end(), [](const CommitmentCoverage &each) { return each.isServed(); });
    figures.money = money.total;
    figures.leftOut = money.leftOut.size();
    return figures;
}

} // namespace tandem
