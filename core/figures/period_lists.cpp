// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/period_lists.h"

#include "core/figures/plan_lists.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

QDate firstValid(std::initializer_list<QDate> days)
{
    for (const QDate &day : days) {
        if (day.isValid())
            return day;
    }
    return {};
}

Period planPeriod(const Snapshot &snapshot, const Activity &activity)
{
    const Plan *plan = snapshot.find(activity.plan);
    return plan ? plan->period : Period();
}

/// The plan in scope that an activity belongs to or, where that one is not in scope, is shown in.
IdOf<Plan> planSeenIn(const Snapshot &snapshot, const Activity &activity, const QSet<Id> &plans)
{
    if (plans.contains(activity.plan))
        return activity.plan;
    for (const ActivityPlan *link : snapshot.ownedBy<&ActivityPlan::activity>(activity.id)) {
        if (plans.contains(link->plan))
            return link->plan;
    }
    return activity.plan;
}

QSet<Id> idsOf(const QList<const Plan *> &plans)
{
    QSet<Id> ids;
    for (const Plan *plan : plans)
        ids.insert(plan->id);
    return ids;
}

Lateness latenessAt(const Snapshot &snapshot, const Activity &activity, QDate day)
{
    if (activity.status == ActivityStatus::Cancelled || isCarriedOutBy(snapshot, activity, day))
        return Lateness::None;
    if (activity.planned.to.isValid() && activity.planned.to < day)
        return Lateness::NotFinished;
    const bool begun = activity.actual.from.isValid()
                           ? activity.actual.from <= day
                           : activity.status != ActivityStatus::Planned && activity.status != ActivityStatus::Completed;
    if (!begun && activity.planned.from.isValid() && activity.planned.from < day)
        return Lateness::NotStarted;
    return Lateness::None;
}

} // namespace

QDate dueOn(const Snapshot &snapshot, const Activity &activity)
{
    return firstValid({activity.planned.to, activity.planned.from, planPeriod(snapshot, activity).to});
}

QDate carriedOutOn(const Snapshot &snapshot, const Activity &activity)
{
    if (activity.status != ActivityStatus::Completed)
        return {};
    return firstValid({activity.actual.to, activity.actual.from, dueOn(snapshot, activity)});
}

bool isCarriedOutBy(const Snapshot &snapshot, const Activity &activity, QDate day)
{
    if (activity.status != ActivityStatus::Completed)
        return false;
    const QDate done = carriedOutOn(snapshot, activity);
    return !done.isValid() || done <= day; // of no known day: as it is now
}

bool concerns(const Snapshot &snapshot, const Activity &activity, const Period &period)
{
    const auto within = [&](const Period &days) {
        // A single day that is known stands for both.
        return !days.isNull() &&
               Period{firstValid({days.from, days.to}), firstValid({days.to, days.from})}.overlaps(period);
    };
    if (activity.planned.isNull() && activity.actual.isNull())
        return planPeriod(snapshot, activity).overlaps(period);
    return within(activity.planned) || within(activity.actual);
}

QList<const Activity *> activitiesSeenIn(const Snapshot &snapshot, const Scope &scope)
{
    QList<const Activity *> activities = activitiesIn(snapshot, scope);
    if (!scope.isProgramme()) {
        QSet<Id> known;
        for (const Activity *activity : std::as_const(activities))
            known.insert(activity->id);
        for (const Plan *plan : plansIn(snapshot, scope)) {
            for (const Activity *activity : activitiesShownIn(snapshot, plan->id)) {
                if (known.contains(activity->id))
                    continue;
                known.insert(activity->id);
                activities.append(activity);
            }
        }
    }
    std::sort(activities.begin(), activities.end(),
              [](const Activity *a, const Activity *b) { return std::tie(a->code, a->id) < std::tie(b->code, b->id); });
    return activities;
}

PeriodLists periodLists(const Snapshot &snapshot, const Scope &scope, const Period &period, QDate day)
{
    const QSet<Id> plans = idsOf(plansIn(snapshot, scope));
    PeriodLists lists;
    for (const Activity *activity : activitiesSeenIn(snapshot, scope)) {
        const QDate done = carriedOutOn(snapshot, *activity);
        const bool added = isAddedAfterAdoption(snapshot, *activity, planSeenIn(snapshot, *activity, plans));
        if (done.isValid() && done <= day && period.contains(done)) {
            (added ? lists.carriedOutUnplanned : lists.plannedAndCarriedOut).append(activity);
            continue;
        }
        if (isCarriedOutBy(snapshot, *activity, day))
            continue;
        const QDate due = dueOn(snapshot, *activity);
        if (!added && due.isValid() && period.contains(due)) {
            const bool given =
                activity->status == ActivityStatus::Cancelled || activity->status == ActivityStatus::Postponed;
            (given || due <= day ? lists.plannedNotCarriedOut : lists.stillDue).append(activity);
            continue;
        }
        const QDate begun = activity->actual.from;
        if (begun.isValid() && begun <= day && counts(*activity) && !(due.isValid() && due < period.from))
            lists.underWay.append(activity);
    }
    return lists;
}

QList<LateActivity> lateOn(const Snapshot &snapshot, const Scope &scope, QDate day)
{
    QList<LateActivity> late;
    for (const Activity *activity : activitiesIn(snapshot, scope)) {
        const Lateness lateness = latenessAt(snapshot, *activity, day);
        if (lateness == Lateness::None)
            continue;
        const QDate since = lateness == Lateness::NotFinished ? activity->planned.to : activity->planned.from;
        late.append({activity, lateness, since.daysTo(day)});
    }
    std::stable_sort(late.begin(), late.end(),
                     [](const LateActivity &a, const LateActivity &b) { return a.days > b.days; });
    return late;
}

QHash<Id, const Activity *> carriedOn(const Snapshot &snapshot)
{
    QHash<Id, const Activity *> result;
    for (const Activity &later : snapshot.all<Activity>()) {
        if (later.carriedOverFrom.isNull())
            continue;
        const Activity *&known = result[later.carriedOverFrom];
        if (!known || std::tie(later.code, later.id) < std::tie(known->code, known->id))
            known = &later;
    }
    return result;
}

} // namespace tandem
