// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"
#include "core/report/annual_plan.h"

#include <QDate>

namespace tandem {

class Workspace;

/// Whether a plan was adopted, so that its frozen content can be printed.
bool hasAdoptedState(const Workspace &workspace, const IdOf<Plan> &plan);

/// The annual plan of the open file: as it was last adopted, or as it is now.
Result<report::Document> printedPlan(const Workspace &workspace, const IdOf<Plan> &plan, report::Edition edition,
                                     bool asAdopted, QDate today);

} // namespace tandem
