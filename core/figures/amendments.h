// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QList>

namespace tandem {

/// Something in a plan that is no longer as it was adopted: a value, or a row that came or went as a whole.
struct PlanChange
{
    enum class What : signed char { Changed, Added, Removed };

    What what = What::Changed;
    EntityKind entity = EntityKind::Activity;
    Id row;
    QByteArray field{};  ///< of a changed value; of a bilingual pair, the half that changed
    QByteArray before{}; ///< canonical; empty: absent
    QByteArray after{};
    Id activity{}; ///< that the row belongs to, or is; null: the plan itself or an objective
};

/// How a plan differs from what was adopted: what a next amendment would put before the committee. `adopted` is the
/// baseline's frozen content (readPlanSnapshot()). Following an activity is no change of the plan: real dates, progress,
/// money committed and spent, milestones reached, remarks and notes are left out, and so is a translation that was
/// added; of the status only that an activity was postponed or cancelled counts. A row that came or went counts once,
/// with all that belongs to it.
///
/// In the order of the plan: itself, objectives, activities with their parts by code; removed ones stand last.
QList<PlanChange> changesSince(const Snapshot &adopted, const Snapshot &now, const IdOf<Plan> &plan);

} // namespace tandem
