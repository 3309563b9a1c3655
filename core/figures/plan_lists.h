// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/scope.h"

namespace tandem {

/// The three lists of an annual report: activities that belong to a plan or are shown in it, by code. What was there
/// when the plan was adopted was planned; what was created later was not. Before the adoption everything is planned.
struct PlanLists
{
    QList<const Activity *> plannedAndCarriedOut;
    QList<const Activity *> carriedOutUnplanned;  ///< carried out without having been planned
    QList<const Activity *> plannedNotCarriedOut; ///< also cancelled and postponed ones, whose reasons are told
};

PlanLists planLists(const Snapshot &snapshot, const IdOf<Plan> &plan);

/// The first adoption of a plan; null before it.
const Baseline *adoptionOf(const Snapshot &snapshot, const IdOf<Plan> &plan);
/// The newest adopted version: the adoption itself or the last amendment; null before the adoption.
const Baseline *latestBaseline(const Snapshot &snapshot, const IdOf<Plan> &plan);

/// Whether a plan is in operation and was so on a day: one without an adopted version counts as always in operation.
bool isInOperationOn(const Snapshot &snapshot, const Plan &plan, QDate day);

/// Whether an activity came into a plan after its adoption.
bool isAddedAfterAdoption(const Snapshot &snapshot, const Activity &activity, const IdOf<Plan> &plan);

} // namespace tandem
