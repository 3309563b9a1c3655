// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/scope.h"
#include "core/report/document.h"
#include "core/report/printed_state.h"
#include "core/report/wording.h"

namespace tandem::report {

struct ProgressReportOptions : PrintedState
{
    Scope scope; ///< a plan, a memorandum, the whole programme
    Period
        period; ///< both days; where it is not over on the day of printing, the report says so and goes as far as that day
    Edition edition = Edition::French;
};

/// What was planned and carried out within a period, carried out without having been planned, planned and not carried out;
/// results against targets; participants; money; what is late; risks; decisions. Amounts bear no dates: those of the
/// activities that the period concerns are told. A reversed or open period or an unknown plan or memorandum gives a document
/// without blocks.
Document progressReport(const Snapshot &snapshot, const ProgressReportOptions &options);

} // namespace tandem::report
