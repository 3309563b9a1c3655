// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/operation.h"

namespace tandem {

/// The ways of a plan from one state to another that ask for less than an adoption does (see adoptPlan()).

/// A draft is put before the joint committee on a day.
Operation submitPlan(const IdOf<Plan> &plan, QDate day);

/// What was adopted is carried out and accounted for; a closed plan can still be edited.
Operation closePlan(const IdOf<Plan> &plan);

/// Back to an earlier state. The reason is kept with the plan: a paragraph with the day and the state stands behind its
/// notes, in each language in which the reason is given. Going back to a draft clears the day of the submission; what
/// was adopted stays as it was frozen. StatusBackward when no reason is given, ValueNotAllowed when `to` is not earlier.
Operation sendBackPlan(const IdOf<Plan> &plan, PlanStatus to, const BilingualText &reason, QDate day);

} // namespace tandem
