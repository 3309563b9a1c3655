// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printed_documents.h"

#include "core/base/text.h"
#include "core/figures/plan_lists.h"
#include "core/journal/plan_snapshot.h"
#include "core/report/annual_plan.h"
#include "core/report/progress_report.h"
#include "core/workspace/workspace.h"

namespace tandem {

namespace {

constexpr int kShortDigits = 12;

/// The file's latest transactions, shortened: enough to tell two states apart on paper.
QString fileFingerprint(const Workspace &workspace)
{
    QStringList parts;
    for (const Id &leaf : workspace.leaves())
        parts.append(QString::fromLatin1(leaf.hex().left(kShortDigits)));
    parts.sort();
    return parts.join(u' ');
}

} // namespace

bool hasAdoptedState(const Workspace &workspace, const IdOf<Plan> &plan)
{
    return latestBaseline(workspace.snapshot(), plan) != nullptr;
}

namespace {

Result<report::Document> printedPlan(const Workspace &workspace, report::AnnualPlanOptions options, bool asAdopted)
{
    const Snapshot &now = workspace.snapshot();
    const Baseline *baseline = latestBaseline(now, options.plan);
    if (!asAdopted || !baseline)
        return report::annualPlan(now, options);
    const auto frozen = workspace.blob(baseline->snapshot.toLatin1());
    if (!frozen)
        return frozen.error();
    const auto snapshot = readPlanSnapshot(*frozen);
    if (!snapshot)
        return snapshot.error();
    options.adopted = report::adoptedVersion(now, *baseline);
    return report::annualPlan(*snapshot, options);
}

} // namespace

Result<report::Document> printedDocument(const Workspace &workspace, const PrintChoice &choice, QDate today)
{
    const report::PrintedState state{today, workspace.transactionCount(), fileFingerprint(workspace)};
    if (choice.kind == PrintedKind::AnnualPlan)
        return printedPlan(workspace, {state, choice.scope.plan, choice.edition, {}}, choice.asAdopted);
    return report::progressReport(workspace.snapshot(), {state, choice.scope, choice.period, choice.edition});
}

} // namespace tandem
