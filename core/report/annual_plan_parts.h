// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/annual_plan.h"
#include "core/report/report_context.h"

/// The parts of the annual plan, one function a section; private to core/report/annual_plan*.cpp.
namespace tandem::report {

/// What every section needs.
struct PlanContext : ReportContext
{
    const AnnualPlanOptions &options;
    const Plan &plan;
    QList<const Activity *> own;   ///< that belong to the plan, cancelled ones too
    QList<const Activity *> shown; ///< that belong to other plans
    CountedMoney money;

    bool isFrozen() const { return options.adopted.has_value(); }
    /// How much of the planned total an amount is, or nothing without a total.
    QString share(qint64 minor) const;
};

void addCover(const PlanContext &context, Blocks &blocks);
void addSummary(const PlanContext &context, Blocks &blocks);
void addMatrix(const PlanContext &context, Blocks &blocks);
void addTimeline(const PlanContext &context, Blocks &blocks);
void addBudget(const PlanContext &context, Blocks &blocks);
void addMilestones(const PlanContext &context, Blocks &blocks);
void addCommitments(const PlanContext &context, Blocks &blocks);
void addAbbreviations(const PlanContext &context, Blocks &blocks);
void addSignatures(const PlanContext &context, Blocks &blocks);

/// The rates used and the amounts that no total holds: beneath every table of amounts. `withMarks`: the table marks
/// these amounts by an asterisk, and strikes cancelled activities through.
void addMoneyNotes(const PlanContext &context, Blocks &blocks, bool withMarks);

} // namespace tandem::report
