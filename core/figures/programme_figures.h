// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/plan_figures.h"

namespace tandem {

/// The figures of the whole programme, of one memorandum or of one plan.
struct ProgrammeFigures
{
    qsizetype memoranda = 0;            ///< signed or in force
    qsizetype memorandaInOperation = 0; ///< of these, with at least one plan adopted by that day
    QList<PlanFigures> plans;           ///< by memorandum and year
    People people;
    CountedMoney money;
    QList<const Activity *> late; ///< the longest overdue first
};

struct MemorandumCounts
{
    qsizetype inForce = 0;     ///< signed or in force
    qsizetype inOperation = 0; ///< of these, with at least one plan adopted by that day
};
MemorandumCounts countMemoranda(const Snapshot &snapshot, const Scope &scope, QDate today);

ProgrammeFigures programmeFigures(const Snapshot &snapshot, const Scope &scope, QDate today);

/// The memoranda that are signed or in force, by reference.
QList<const Memorandum *> memorandaInForce(const Snapshot &snapshot);

/// Whether a memorandum has a plan that was adopted by the end of a day.
bool isInOperation(const Snapshot &snapshot, const Memorandum &memorandum, QDate day);

} // namespace tandem
