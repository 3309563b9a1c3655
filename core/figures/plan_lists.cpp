// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/plan_lists.h"

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

/// When an activity came into a plan: it was created, or the link that shows it there was.
qint64 cameIntoPlan(const Snapshot &snapshot, const Activity &activity, const IdOf<Plan> &plan)
{
    if (activity.plan != plan) {
        for (const ActivityPlan *link : snapshot.ownedBy<&ActivityPlan::activity>(activity.id)) {
            if (link->plan == plan)
                return snapshot.state(EntityKind::ActivityPlan, link->id).madeAt;
        }
    }
    return snapshot.state(EntityKind::Activity, activity.id).madeAt;
}

} // namespace

const Baseline *adoptionOf(const Snapshot &snapshot, const IdOf<Plan> &plan)
{
    const Baseline *first = nullptr;
    for (const Baseline *row : snapshot.ownedBy<&Baseline::plan>(plan)) {
        if (!first || std::tie(row->number, row->id) < std::tie(first->number, first->id))
            first = row;
    }
    return first;
}

const Baseline *latestBaseline(const Snapshot &snapshot, const IdOf<Plan> &plan)
{
    const Baseline *last = nullptr;
    for (const Baseline *row : snapshot.ownedBy<&Baseline::plan>(plan)) {
        if (!last || std::tie(row->number, row->id) > std::tie(last->number, last->id))
            last = row;
    }
    return last;
}

bool isInOperationOn(const Snapshot &snapshot, const Plan &plan, QDate day)
{
    if (!isInOperation(plan))
        return false;
    const Baseline *adoption = adoptionOf(snapshot, plan.id);
    return !adoption || !adoption->adoptedOn.isValid() || adoption->adoptedOn <= day;
}

bool isAddedAfterAdoption(const Snapshot &snapshot, const Activity &activity, const IdOf<Plan> &plan)
{
    const Baseline *adoption = adoptionOf(snapshot, plan);
    if (!adoption)
        return false;
    return cameIntoPlan(snapshot, activity, plan) > snapshot.state(EntityKind::Baseline, adoption->id).madeAt;
}

PlanLists planLists(const Snapshot &snapshot, const IdOf<Plan> &plan)
{
    QList<const Activity *> activities = snapshot.ownedBy<&Activity::plan>(plan) + activitiesShownIn(snapshot, plan);
    std::sort(activities.begin(), activities.end(),
              [](const Activity *a, const Activity *b) { return std::tie(a->code, a->id) < std::tie(b->code, b->id); });
    PlanLists lists;
    for (const Activity *activity : activities) {
        const bool carriedOut = activity->status == ActivityStatus::Completed;
        const bool added = isAddedAfterAdoption(snapshot, *activity, plan);
        if (carriedOut)
            (added ? lists.carriedOutUnplanned : lists.plannedAndCarriedOut).append(activity);
        else if (!added)
            lists.plannedNotCarriedOut.append(activity);
    }
    return lists;
}

} // namespace tandem
