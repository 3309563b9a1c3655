// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/programme_figures.h"

#include "core/figures/plan_lists.h"

#include <algorithm>
#include <tuple>

namespace tandem {

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

ProgrammeFigures programmeFigures(const Snapshot &snapshot, const Scope &scope, QDate today)
{
    ProgrammeFigures figures;
    IdOf<Memorandum> only = scope.memorandum;
    if (const Plan *plan = snapshot.find(scope.plan))
        only = plan->memorandum;
    for (const Memorandum *memorandum : memorandaInForce(snapshot)) {
        if (!only.isNull() && memorandum->id != only)
            continue;
        ++figures.memoranda;
        if (isInOperation(snapshot, *memorandum, today))
            ++figures.memorandaInOperation;
    }
    figures.money.currency = snapshot.currency();
    for (const Plan *plan : plansIn(snapshot, scope)) {
        // Whatever is asked of the activities is asked while they are at hand: there are many of them.
        const QList<const Activity *> own = snapshot.ownedBy<&Activity::plan>(plan->id);
        const CountedMoney money = countMoney(snapshot, Scope::of(plan->id));
        figures.plans.append(planFigures(snapshot, *plan, own, money, today));
        figures.people += figures.plans.constLast().people;
        figures.money += money;
        for (const Activity *activity : own) {
            if (latenessOf(*activity, today) != Lateness::None)
                figures.late.append(activity);
        }
    }
    sortByDaysLate(figures.late, today);
    return figures;
}

} // namespace tandem
