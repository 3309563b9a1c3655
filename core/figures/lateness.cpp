// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/lateness.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tandem {

namespace {

bool isOpen(const Activity &activity)
{
    return activity.status != ActivityStatus::Completed && activity.status != ActivityStatus::Cancelled;
}

} // namespace

Lateness latenessOf(const Activity &activity, QDate today)
{
    if (!isOpen(activity))
        return Lateness::None;
    if (activity.planned.to.isValid() && activity.planned.to < today)
        return Lateness::NotFinished;
    if (activity.status == ActivityStatus::Planned && activity.planned.from.isValid() && activity.planned.from < today)
        return Lateness::NotStarted;
    return Lateness::None;
}

qint64 daysLate(const Activity &activity, QDate today)
{
    switch (latenessOf(activity, today)) {
    case Lateness::None:
        break;
    case Lateness::NotStarted:
        return activity.planned.from.daysTo(today);
    case Lateness::NotFinished:
        return activity.planned.to.daysTo(today);
    }
    return 0;
}

QList<const Activity *> lateActivities(const Snapshot &snapshot, const Scope &scope, QDate today)
{
    QList<const Activity *> late;
    for (const Activity *activity : activitiesIn(snapshot, scope)) {
        if (latenessOf(*activity, today) != Lateness::None)
            late.append(activity);
    }
    sortByDaysLate(late, today);
    return late;
}

void sortByDaysLate(QList<const Activity *> &late, QDate today)
{
    QList<std::pair<qint64, const Activity *>> counted; // once each, not for each comparison
    counted.reserve(late.size());
    for (const Activity *activity : std::as_const(late))
        counted.append({daysLate(*activity, today), activity});
    std::stable_sort(counted.begin(), counted.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::transform(counted.begin(), counted.end(), late.begin(), [](const auto &each) { return each.second; });
}

QList<Upcoming> upcoming(const Snapshot &snapshot, const Scope &scope, QDate today, int days)
{
    const QDate last = today.addDays(days);
    const auto within = [&](QDate day) { return day.isValid() && day >= today && day <= last; };
    QList<Upcoming> result;
    for (const Activity *activity : activitiesIn(snapshot, scope)) {
        if (!isOpen(*activity))
            continue;
        if (within(activity->planned.from) && !activity->actual.from.isValid())
            result.append({activity->planned.from, activity, nullptr});
        for (const Milestone *milestone : snapshot.ownedBy<&Milestone::activity>(activity->id)) {
            if (within(milestone->dueOn) && !milestone->doneOn.isValid())
                result.append({milestone->dueOn, activity, milestone});
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const Upcoming &a, const Upcoming &b) {
        return std::tie(a.on, a.activity->code) < std::tie(b.on, b.activity->code);
    });
    return result;
}

} // namespace tandem
