// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/news.h"

#include <algorithm>

namespace tandem {

QDate lastNewsOf(const Snapshot &snapshot, const Activity &activity, QDate today)
{
    QDate last;
    const auto look = [&](QDate day) {
        if (day.isValid() && day <= today && (!last.isValid() || day > last))
            last = day;
    };
    for (const ProgressNote *note : snapshot.ownedBy<&ProgressNote::activity>(activity.id))
        look(note->notedOn);
    for (const Attendance *attendance : snapshot.ownedBy<&Attendance::activity>(activity.id))
        look(attendance->heldOn);
    for (const Milestone *milestone : snapshot.ownedBy<&Milestone::activity>(activity.id))
        look(milestone->doneOn);
    look(activity.actual.from);
    return last;
}

QList<Silent> withoutNews(const Snapshot &snapshot, const Scope &scope, QDate today, int days)
{
    QList<Silent> silent;
    for (const Plan *plan : plansIn(snapshot, scope)) {
        if (plan->status == PlanStatus::Closed)
            continue;
        for (const Activity *activity : snapshot.ownedBy<&Activity::plan>(plan->id)) {
            const bool open = activity->status == ActivityStatus::Planned ||
                              activity->status == ActivityStatus::InPreparation ||
                              activity->status == ActivityStatus::UnderWay;
            const bool due = (activity->planned.from.isValid() && activity->planned.from <= today) ||
                             (activity->actual.from.isValid() && activity->actual.from <= today);
            if (!open || !due)
                continue;
            const QDate last = lastNewsOf(snapshot, *activity, today);
            const qint64 since = (last.isValid() ? last : activity->planned.from).daysTo(today);
            if (since > days)
                silent.append({activity, last, since});
        }
    }
    std::stable_sort(silent.begin(), silent.end(), [](const Silent &a, const Silent &b) { return a.days > b.days; });
    return silent;
}

} // namespace tandem
