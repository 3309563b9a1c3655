// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/lateness.h"
#include "core/figures/money_totals.h"
#include "core/figures/participants.h"

#include <array>
#include <optional>

namespace tandem {

inline constexpr std::size_t kActivityStatuses = std::size_t(ActivityStatus::Cancelled) + 1;

/// The figures of one plan.
struct PlanFigures
{
    IdOf<Plan> plan;
    std::array<qsizetype, kActivityStatuses> byStatus{}; ///< activities that belong to the plan, by ActivityStatus
    qsizetype activities = 0;                            ///< that belong to the plan, without the cancelled ones
    qsizetype shown = 0;            ///< that belong to another plan and are shown here, without the cancelled ones
    qsizetype completed = 0;        ///< carried out: of both kinds
    qint64 minimum = 0;             ///< that must be carried out
    std::optional<double> progress; ///< 0 to 100: the mean of its own activities' progress by weight
    qsizetype late = 0;
    qsizetype commitments = 0; ///< of the memorandum
    qsizetype served = 0;      ///< of these, by an activity of this plan
    Currency currency;
    MoneySums money;
    qsizetype leftOut = 0; ///< amounts that the sums do not hold
    People people;

    bool reachesMinimum() const { return completed >= minimum; }
};

PlanFigures planFigures(const Snapshot &snapshot, const IdOf<Plan> &plan, QDate today);
/// The same where the activities that belong to the plan, and its money, were found already.
PlanFigures planFigures(const Snapshot &snapshot, const Plan &plan, const QList<const Activity *> &own,
                        const CountedMoney &money, QDate today);

/// An activity's progress, 0 to 100: as entered; otherwise 100 when it is completed and 0 when it is not.
qint64 progressOf(const Activity &activity);

/// The mean of the activities' progress by weight, cancelled ones left out; none when nothing has a weight.
std::optional<double> meanProgress(const QList<const Activity *> &activities);

/// How many activities were carried out in a plan, by the end of a day where one is given: those that belong to it and
/// those that are shown in it.
qsizetype completedIn(const Snapshot &snapshot, const IdOf<Plan> &plan, QDate by = {});

} // namespace tandem
