// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/scope.h"

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

QString referenceOf(const Snapshot &snapshot, const Plan &plan)
{
    const Memorandum *memorandum = snapshot.find(plan.memorandum);
    return memorandum ? memorandum->reference : QString();
}

} // namespace

QList<const Plan *> plansIn(const Snapshot &snapshot, const Scope &scope)
{
    QList<const Plan *> plans;
    if (!scope.plan.isNull()) {
        if (const Plan *plan = snapshot.find(scope.plan))
            plans.append(plan);
        return plans;
    }
    for (const Plan &plan : snapshot.all<Plan>()) {
        if (scope.memorandum.isNull() || plan.memorandum == scope.memorandum)
            plans.append(&plan);
    }
    std::sort(plans.begin(), plans.end(), [&](const Plan *a, const Plan *b) {
        const QString referenceA = referenceOf(snapshot, *a);
        const QString referenceB = referenceOf(snapshot, *b);
        return std::tie(referenceA, a->year, a->id) < std::tie(referenceB, b->year, b->id);
    });
    return plans;
}

QList<const Activity *> activitiesIn(const Snapshot &snapshot, const Scope &scope)
{
    QList<const Activity *> activities;
    for (const Plan *plan : plansIn(snapshot, scope))
        activities += snapshot.ownedBy<&Activity::plan>(plan->id);
    return activities;
}

QList<const Activity *> activitiesShownIn(const Snapshot &snapshot, const IdOf<Plan> &plan)
{
    QList<const Activity *> activities;
    for (const ActivityPlan *link : snapshot.ownedBy<&ActivityPlan::plan>(plan)) {
        const Activity *activity = snapshot.find(link->activity);
        if (activity && activity->plan != plan)
            activities.append(activity);
    }
    std::sort(activities.begin(), activities.end(),
              [](const Activity *a, const Activity *b) { return std::tie(a->code, a->id) < std::tie(b->code, b->id); });
    return activities;
}

IdOf<Memorandum> memorandumOf(const Snapshot &snapshot, const Activity &activity)
{
    const Plan *plan = snapshot.find(activity.plan);
    return plan ? plan->memorandum : IdOf<Memorandum>();
}

} // namespace tandem
