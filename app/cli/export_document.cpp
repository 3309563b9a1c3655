// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_document.h"

#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "core/base/text.h"
#include "core/figures/plan_lists.h"
#include "core/journal/plan_snapshot.h"
#include "core/report/annual_plan.h"
#include "core/report/progress_report.h"

namespace tandem::cli {

namespace {

constexpr qsizetype kShortFingerprint = 12; ///< hexadecimal digits: enough to tell two states apart on paper

const QStringList kPlanOptions{u"state"_s};
const QStringList kProgressOptions{u"memorandum"_s, u"from"_s, u"to"_s};

report::PrintedState stateOf(const Context &context, const Workspace &workspace)
{
    QStringList leaves;
    for (const Id &leaf : workspace.leaves())
        leaves.append(QString::fromLatin1(leaf.hex().first(kShortFingerprint)));
    leaves.sort();
    return {context.today(), workspace.transactionCount(), leaves.join(u' ')};
}

Result<report::Edition> editionCalledFor(const Invocation &call)
{
    const QString lang = call.has(u"lang"_s) ? call.value(u"lang"_s) : u"fr"_s;
    if (lang == "both"_L1)
        return report::Edition::Bilingual;
    if (lang == "en"_L1)
        return report::Edition::English;
    if (lang == "fr"_L1)
        return report::Edition::French;
    return wrong(call, u"lang"_s);
}

/// The plan as it was last adopted or as it is now, as the call says; without a word, as adopted if it was.
Result<report::Document> planDocument(const Workspace &workspace, report::AnnualPlanOptions options,
                                      const QString &state)
{
    const Snapshot &now = workspace.snapshot();
    const Baseline *baseline = latestBaseline(now, options.plan);
    if (!baseline && state == "adopted"_L1)
        return refusal(ErrorCode::OptionValue, {u"--state"_s, state});
    if (!baseline || state == "now"_L1)
        return report::annualPlan(now, options);
    const Result<QByteArray> frozen = workspace.blob(baseline->snapshot.toLatin1());
    if (!frozen)
        return frozen.error();
    const Result<Snapshot> then = readPlanSnapshot(*frozen);
    if (!then)
        return then.error();
    options.adopted = report::adoptedVersion(now, *baseline);
    return report::annualPlan(*then, options);
}

/// The two days of the call; those that are not given are the plan's.
Result<Period> periodCalledFor(const Invocation &call, const Snapshot &snapshot, const Scope &scope)
{
    Period period;
    if (const Plan *plan = snapshot.find(scope.plan))
        period = plan->period;
    for (const auto &[option, day] : {std::pair(u"from"_s, &period.from), std::pair(u"to"_s, &period.to)}) {
        if (!call.has(option)) {
            if (!day->isValid())
                return missing("--"_L1 + option + " DAY"_L1);
            continue;
        }
        const Result<QDate> given = dayGiven("--"_L1 + option, call.value(option));
        if (!given)
            return given.error();
        *day = *given;
    }
    if (period.isReversed())
        return wrong(call, call.has(u"to"_s) ? u"to"_s : u"from"_s);
    return period;
}

Result<Scope> scopeCalledFor(const Invocation &call, const Snapshot &snapshot)
{
    if (call.has(u"plan"_s) && call.has(u"memorandum"_s))
        return refusal(ErrorCode::UsageWrong, {u"--memorandum"_s});
    if (call.has(u"plan"_s)) {
        const Result<IdOf<Plan>> plan = planNamed(call.value(u"plan"_s), snapshot);
        return plan ? Result<Scope>(Scope::of(*plan)) : Result<Scope>(plan.error());
    }
    if (call.has(u"memorandum"_s)) {
        const Result<Id> row = rowNamed(call.value(u"memorandum"_s), EntityKind::Memorandum, snapshot);
        return row ? Result<Scope>(Scope::of(IdOf<Memorandum>(*row))) : Result<Scope>(row.error());
    }
    return Scope();
}

} // namespace

Result<report::Document> documentCalledFor(const Context &context)
{
    const Invocation &call = context.call();
    const Result<report::Edition> edition = editionCalledFor(call);
    if (!edition)
        return edition.error();
    const QString name = call.has(u"document"_s) ? call.value(u"document"_s) : u"plan"_s;
    if (name != "plan"_L1 && name != "progress"_L1)
        return wrong(call, u"document"_s);
    const bool progress = name == "progress"_L1;
    // An option of another document would be passed over in silence.
    for (const QString &option : progress ? kPlanOptions : kProgressOptions) {
        if (call.has(option))
            return refusal(ErrorCode::UsageWrong, {"--"_L1 + option});
    }
    const QString state = call.value(u"state"_s);
    if (call.has(u"state"_s) && state != "adopted"_L1 && state != "now"_L1)
        return wrong(call, u"state"_s);
    if (!progress && !call.has(u"plan"_s))
        return missing(u"--plan PLAN"_s);
    const Result<std::unique_ptr<Workspace>> opened = context.openToRead(context.argument(0));
    if (!opened)
        return opened.error();
    const Workspace &workspace = **opened;
    const Result<Scope> scope = scopeCalledFor(call, workspace.snapshot());
    if (!scope)
        return scope.error();
    if (!progress) {
        report::AnnualPlanOptions options{stateOf(context, workspace), scope->plan, *edition, {}};
        return planDocument(workspace, std::move(options), state);
    }
    const Result<Period> period = periodCalledFor(call, workspace.snapshot(), *scope);
    if (!period)
        return period.error();
    return report::progressReport(workspace.snapshot(), {stateOf(context, workspace), *scope, *period, *edition});
}

} // namespace tandem::cli
