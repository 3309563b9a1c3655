// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/coverage.h"

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

template <class Accepts>
QList<CommitmentCoverage> covered(const Snapshot &snapshot, const IdOf<Memorandum> &memorandum, const Accepts &accepts)
{
    QList<CommitmentCoverage> result;
    for (const Commitment *commitment : snapshot.ownedBy<&Commitment::memorandum>(memorandum)) {
        CommitmentCoverage coverage{commitment, {}};
        for (const ActivityCommitment *link : snapshot.ownedBy<&ActivityCommitment::commitment>(commitment->id)) {
            const Activity *activity = snapshot.find(link->activity);
            if (activity && counts(*activity) && accepts(*activity))
                coverage.activities.append(activity);
        }
        std::sort(coverage.activities.begin(), coverage.activities.end(), [](const Activity *a, const Activity *b) {
            return std::tie(a->code, a->id) < std::tie(b->code, b->id);
        });
        result.append(coverage);
    }
    return result;
}

} // namespace

QList<CommitmentCoverage> coverageOf(const Snapshot &snapshot, const IdOf<Memorandum> &memorandum)
{
    return covered(snapshot, memorandum, [](const Activity &) { return true; });
}

QList<CommitmentCoverage> coverageOf(const Snapshot &snapshot, const IdOf<Plan> &plan)
{
    const Plan *row = snapshot.find(plan);
    if (!row)
        return {};
    const QList<const Activity *> shown = activitiesShownIn(snapshot, plan);
    return covered(snapshot, row->memorandum,
                   [&](const Activity &activity) { return activity.plan == plan || shown.contains(&activity); });
}

QList<const Commitment *> commitmentsOf(const Snapshot &snapshot, const Activity &activity)
{
    QList<const Commitment *> commitments;
    for (const ActivityCommitment *link : snapshot.ownedBy<&ActivityCommitment::activity>(activity.id)) {
        if (const Commitment *commitment = snapshot.find(link->commitment))
            commitments.append(commitment);
    }
    std::sort(commitments.begin(), commitments.end(), [](const Commitment *a, const Commitment *b) {
        return std::tie(a->memorandum, a->pos, a->id) < std::tie(b->memorandum, b->pos, b->id);
    });
    return commitments;
}

} // namespace tandem
