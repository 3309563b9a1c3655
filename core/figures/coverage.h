// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/scope.h"

namespace tandem {

/// A commitment of a memorandum and the activities that serve it; cancelled ones do not.
struct CommitmentCoverage
{
    const Commitment *commitment = nullptr;
    QList<const Activity *> activities; ///< by code

    bool isServed() const { return !activities.isEmpty(); }
};

/// Every commitment of a memorandum, in its order, with the activities of all plans that serve it.
QList<CommitmentCoverage> coverageOf(const Snapshot &snapshot, const IdOf<Memorandum> &memorandum);

/// The same for one plan: activities that belong to it or are shown in it.
QList<CommitmentCoverage> coverageOf(const Snapshot &snapshot, const IdOf<Plan> &plan);

/// The commitments that an activity serves, by memorandum, position and number.
QList<const Commitment *> commitmentsOf(const Snapshot &snapshot, const Activity &activity);

} // namespace tandem
