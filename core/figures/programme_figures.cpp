// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/programme_figures.h"

#include "core/base/halves.h"
#include "core/figures/plan_lists.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <vector>

namespace tandem {

namespace {

constexpr std::size_t kPlansWorthAThread = 50;

struct PlanPart
{
    PlanFigures figures;
    CountedMoney money;
    QList<const Activity *> late;
};

/// Whatever is asked of the activities is asked while they are at hand: there are many of them.
PlanPart partOf(const Snapshot &snapshot, const Plan &plan, QDate today)
{
    PlanPart part;
    const QList<const Activity *> own = snapshot.ownedBy<&Activity::plan>(plan.id);
    part.money = countMoney(snapshot, Scope::of(plan.id));
    part.figures = planFigures(snapshot, plan, own, part.money, today);
    std::copy_if(own.begin(), own.end(), std::back_inserter(part.late),
                 [today](const Activity *activity) { return latenessOf(*activity, today) != Lateness::None; });
    return part;
}

} // namespace

QList<const Memorandum *> memorandaInForce(const Snapshot &snapshot)
{
    QList<const Memorandum *> memoranda;
    for (const Memorandum &memorandum : snapshot.all<Memorandum>()) {
        if (memorandum.status == MemorandumStatus::Signed || memorandum.status == MemorandumStatus::InForce)
            memoranda.append(&memorandum);
    }
    std::sort(memoranda.begin(), memoranda.end(), [](const Memorandum *a, const Memorandum *b) {
        return std::tie(a->reference, a->id) < std::tie(b->reference, b->id);
    });
    return memoranda;
}

bool isInOperation(const Snapshot &snapshot, const Memorandum &memorandum, QDate day)
{
    const QList<const Plan *> plans = snapshot.ownedBy<&Plan::memorandum>(memorandum.id);
    return std::any_of(plans.begin(), plans.end(),
                       [&](const Plan *plan) { return isInOperationOn(snapshot, *plan, day); });
}

MemorandumCounts countMemoranda(const Snapshot &snapshot, const Scope &scope, QDate today)
{
    MemorandumCounts counts;
    IdOf<Memorandum> only = scope.memorandum;
    if (const Plan *plan = snapshot.find(scope.plan))
        only = plan->memorandum;
    for (const Memorandum *memorandum : memorandaInForce(snapshot)) {
        if (!only.isNull() && memorandum->id != only)
            continue;
        ++counts.inForce;
        if (isInOperation(snapshot, *memorandum, today))
            ++counts.inOperation;
    }
    return counts;
}

ProgrammeFigures programmeFigures(const Snapshot &snapshot, const Scope &scope, QDate today)
{
    ProgrammeFigures figures;
    const MemorandumCounts memoranda = countMemoranda(snapshot, scope, today);
    figures.memoranda = memoranda.inForce;
    figures.memorandaInOperation = memoranda.inOperation;
    figures.money.currency = snapshot.currency();
    const QList<const Plan *> plans = plansIn(snapshot, scope);
    std::vector<PlanPart> parts(std::size_t(plans.size()));
    inHalves(parts.size(), kPlansWorthAThread, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            parts[i] = partOf(snapshot, *plans.at(qsizetype(i)), today);
    });
    for (const PlanPart &part : parts) {
        figures.plans.append(part.figures);
        figures.people += part.figures.people;
        figures.money += part.money;
        figures.late += part.late;
    }
    sortByDaysLate(figures.late, today);
    return figures;
}

} // namespace tandem
