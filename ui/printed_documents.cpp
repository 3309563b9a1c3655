// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printed_documents.h"

#include "core/base/text.h"
#include "core/figures/plan_lists.h"
#include "core/journal/plan_snapshot.h"
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

Result<report::Document> printedPlan(const Workspace &workspace, const IdOf<Plan> &plan, report::Edition edition,
                                     bool asAdopted, QDate today)
{
    const Snapshot &now = workspace.snapshot();
    report::AnnualPlanOptions options;
    options.plan = plan;
    options.edition = edition;
    options.printedOn = today;
    options.modifications = workspace.transactionCount();
    options.fileFingerprint = fileFingerprint(workspace);
    const Baseline *baseline = latestBaseline(now, plan);
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

} // namespace tandem
