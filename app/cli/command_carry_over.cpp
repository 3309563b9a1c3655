// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_report.h"
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "core/base/text.h"
#include "core/workspace/carry_over.h"

#include <QCoreApplication>

namespace tandem::cli {

namespace {

Result<CarryOver> carriedOver(const Context &context, const Snapshot &snapshot)
{
    const Invocation &call = context.call();
    const Result<IdOf<Plan>> plan = planNamed(context.argument(1), snapshot);
    if (!plan)
        return plan.error();
    bool number = false;
    const int year = context.argument(2).toInt(&number);
    if (!number)
        return refusal(ErrorCode::ValueNotNumber, {context.argument(2)});
    const QString only = call.has(u"only"_s) ? call.value(u"only"_s) : u"unfinished"_s;
    if (only != "unfinished"_L1 && only != "all"_L1)
        return refusal(ErrorCode::OptionValue, {u"--only"_s, only});
    CarryOver what{*plan, year, {}, call.has(u"figures"_s)};
    const QList<const Activity *> activities =
        only == "all"_L1 ? snapshot.ownedBy<&Activity::plan>(*plan) : unfinishedActivities(snapshot, *plan);
    for (const Activity *activity : activities)
        what.activities.append(activity->id);
    return what;
}

Result<int> run(Context &context)
{
    const Result<std::unique_ptr<Workspace>> workspace = context.openToWrite(context.argument(0));
    if (!workspace)
        return workspace.error();
    const Result<CarryOver> what = carriedOver(context, (*workspace)->snapshot());
    if (!what)
        return what.error();
    const Result<Outcome> outcome = context.run(**workspace, carryOver(*what));
    if (!outcome)
        return outcome.error();
    return reportChange(context, *outcome);
}

constexpr Argument kArguments[] = {
    {"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")},
    {"PLAN", QT_TRANSLATE_NOOP("Help", "the plan: its code or id")},
    {"YEAR", QT_TRANSLATE_NOOP("Help", "the year of the plan that is made")},
};
constexpr Option kOptions[] = {
    {"only", "unfinished|all",
     QT_TRANSLATE_NOOP("Help",
                       "which activities are carried over; those that are not finished, unless told otherwise")},
    {"figures", nullptr, QT_TRANSLATE_NOOP("Help", "keep the planned amounts instead of starting from nothing")},
};

} // namespace

const Command kCarryOverCommand{"carry-over",
                                QT_TRANSLATE_NOOP("Help", "Makes the plan of another year from an earlier one."),
                                kArguments, kOptions, run};

} // namespace tandem::cli
