// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/participants.h"
#include "core/figures/period_lists.h"
#include "core/report/progress_report.h"
#include "core/report/report_context.h"

#include <functional>

/// The parts of the progress report, one function a section; private to core/report/progress_*.cpp.
namespace tandem::report {

/// What every section needs.
struct ProgressContext : ReportContext
{
    const ProgressReportOptions &options;
    QDate day;                 ///< to which the report goes: the period's last or that of printing
    Period span;               ///< from the period's first day to that one
    QList<const Plan *> plans; ///< in scope that the period concerns
    PeriodLists lists;
    People people;
    CountedMoney money;
    QList<LateActivity> late;
    QHash<Id, const Activity *> carriedOn; ///< what takes an activity up again, by that activity

    bool isOver() const { return day == options.period.to; }
};

void addSummary(const ProgressContext &context, Blocks &blocks);
void addActivities(const ProgressContext &context, Blocks &blocks);
void addResults(const ProgressContext &context, Blocks &blocks);
void addParticipants(const ProgressContext &context, Blocks &blocks);
void addMoney(const ProgressContext &context, Blocks &blocks);
void addLate(const ProgressContext &context, Blocks &blocks);
void addRisks(const ProgressContext &context, Blocks &blocks);
void addDecisions(const ProgressContext &context, Blocks &blocks);

/// A table's header of these names.
std::vector<Row> headerOf(const ProgressContext &context, std::initializer_list<const char *> names);

/// The newest note on an activity up to the day of the report; null when there is none.
const ProgressNote *latestNote(const ProgressContext &context, const Activity &activity);

/// What was carried out, by when: "Carried out later, on 12/07/2020", "Under way, 40 %", …
std::vector<Paragraph> stateOf(const ProgressContext &context, const Activity &activity);

/// Activities in rows beneath the names of their plans, where there are several; `row` makes an activity's row. A shown
/// activity stands beneath the plan that it belongs to.
void addByPlan(const ProgressContext &context, const QList<const Activity *> &activities, int columns, Table &table,
               const std::function<Row(const Activity &)> &row);

} // namespace tandem::report
