// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/lateness.h"
#include "core/figures/scope.h"

#include <QHash>

namespace tandem {

// What happened in a period, as far as dates tell: a row's status is known as it is now, but what was carried out after a
// day was still open on that day.

/// The last day planned for an activity: its planned end, else its planned start, else the last day of its plan.
QDate dueOn(const Snapshot &snapshot, const Activity &activity);

/// When an activity was carried out: its real end, else the best day that is known. Invalid while it is not completed.
QDate carriedOutOn(const Snapshot &snapshot, const Activity &activity);

/// Whether an activity was carried out by the end of a day.
bool isCarriedOutBy(const Snapshot &snapshot, const Activity &activity, QDate day);

/// Whether an activity was planned for a period or took place in it; one without dates is of its plan's period.
bool concerns(const Snapshot &snapshot, const Activity &activity, const Period &period);

/// The activities that belong to the plans in scope and those that are only shown in them, each once, by code.
QList<const Activity *> activitiesSeenIn(const Snapshot &snapshot, const Scope &scope);

/// The lists of a report on a period, each by code. What was there when its plan was adopted was planned; before the
/// adoption everything is.
struct PeriodLists
{
    QList<const Activity *> plannedAndCarriedOut; ///< carried out within the period
    QList<const Activity *> carriedOutUnplanned;  ///< the same, of what came into its plan after the adoption
    /// Due within the period and not carried out by its end: also cancelled and postponed ones, whose reasons are told.
    QList<const Activity *> plannedNotCarriedOut;
    QList<const Activity *> stillDue; ///< of a period that is not over: due within it, after the day that is looked at
    /// Begun by the end of the period, not carried out by then and not due before; none that another list names.
    QList<const Activity *> underWay;
};

/// `period` has both days; `day` is the one that is looked at: the period's last or, of a period that is not over, today.
PeriodLists periodLists(const Snapshot &snapshot, const Scope &scope, const Period &period, QDate day);

/// An activity that was late at the end of a day.
struct LateActivity
{
    const Activity *activity = nullptr;
    Lateness lateness = Lateness::None; ///< never None in a list
    qint64 days = 0;                    ///< since the date that makes it late

    bool operator==(const LateActivity &) const = default;
};

/// Those in scope that were late at the end of a day, the longest overdue first.
QList<LateActivity> lateOn(const Snapshot &snapshot, const Scope &scope, QDate day);

/// By the id of each activity that another one carries on (`carried_over_from`) that other one; of several, the first by
/// code.
QHash<Id, const Activity *> carriedOn(const Snapshot &snapshot);

} // namespace tandem
