// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QList>

namespace tandem {

/// What a figure is about: one plan, all plans of a memorandum, or (both null) the whole programme.
struct Scope
{
    IdOf<Memorandum> memorandum;
    IdOf<Plan> plan;

    static Scope of(const IdOf<Plan> &plan) { return {{}, plan}; }
    static Scope of(const IdOf<Memorandum> &memorandum) { return {memorandum, {}}; }
    bool isProgramme() const { return memorandum.isNull() && plan.isNull(); }
};

// An activity of several memoranda belongs to one plan and is shown in the others. Its people and its money count in
// the plan that it belongs to and nowhere else, so that the parts add up to the whole; that it was carried out counts
// in each plan in which it is shown.

/// The plans in scope, by memorandum's reference, year and id.
QList<const Plan *> plansIn(const Snapshot &snapshot, const Scope &scope);

/// The activities that belong to the plans in scope, by plan and position.
QList<const Activity *> activitiesIn(const Snapshot &snapshot, const Scope &scope);

/// The activities that are shown in this plan and belong to another, by code and id.
QList<const Activity *> activitiesShownIn(const Snapshot &snapshot, const IdOf<Plan> &plan);

/// The memorandum that an activity's plan belongs to; null when the plan is not there.
IdOf<Memorandum> memorandumOf(const Snapshot &snapshot, const Activity &activity);

/// Whether its people and money enter totals: all but cancelled activities.
inline bool counts(const Activity &activity)
{
    return activity.status != ActivityStatus::Cancelled;
}

/// Whether a plan is in operation: adopted, or closed after that.
inline bool isInOperation(const Plan &plan)
{
    return plan.status == PlanStatus::Adopted || plan.status == PlanStatus::Closed;
}

} // namespace tandem
