// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/operation.h"

#include <QHash>

namespace tandem {

/// What a plan that is made from an earlier one takes along.
struct CarryOver
{
    IdOf<Plan> from;
    qint64 year = 0;      ///< of the new plan of the same memorandum
    QList<Id> activities; ///< of the earlier plan; they keep their order
    bool figures = true;  ///< the planned amounts; otherwise the lines stand there with nothing planned
};

/// Makes a memorandum's plan of another year from an earlier one, in one step. Taken along: what the plan must reach,
/// its objectives and the chosen activities with milestones, institutions, commitments and budget lines. Dates move by
/// the years between the two plans (29 February becomes the 28th where the year has none); each activity is planned
/// anew, says what it was carried over from, and holds nothing that was done: no real dates, progress, remarks, money
/// committed or spent.
///
/// Outcome::created begins with the plan. Errors: PlanNotFound, RowNotFound for an activity that is not of this plan,
/// DuplicateRow when there is a plan of that year already.
Operation carryOver(const CarryOver &what);

/// What one proposes to carry over: the plan's activities that are neither completed nor cancelled, in their order.
QList<const Activity *> unfinishedActivities(const Snapshot &snapshot, const IdOf<Plan> &plan);

/// Of each activity that others were made from: those, by code.
QHash<Id, QList<IdOf<Activity>>> carriedOver(const Snapshot &snapshot);

/// The same day so many years later; where the year has no 29 February, the 28th.
QDate movedByYears(QDate day, int years);

} // namespace tandem
