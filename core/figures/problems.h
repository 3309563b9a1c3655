// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/rules.h"

namespace tandem {

class Phrases;

/// Where a problem comes from; it decides its words.
enum class ProblemSource : unsigned char {
    Rule,                  ///< of the row by itself and against what it refers to (model/rules.h)
    Issue,                 ///< of the journal: two copies came together (model/issue.h)
    SpentAbovePlanned,     ///< of a budget line
    CommittedAbovePlanned, ///< the same
    SpentAboveCommitted,   ///< the same
    WithoutRate,           ///< an amount that no total holds, because its currency has no rate on the plan's first day
    CompletedPartly,       ///< a completed activity whose progress is not 100
};

/// Something that a person should mend, and where.
struct RowProblem
{
    ProblemSource source = ProblemSource::Rule;
    Severity severity = Severity::Warning;
    EntityKind entity = EntityKind::Programme;
    Id row;
    QString field;          ///< permanent name; empty: the row as a whole
    IdOf<Plan> plan;        ///< that the row belongs to; null: none
    Error error{};          ///< of a Rule
    Issue issue{};          ///< of an Issue
    QList<Money> amounts{}; ///< of the others: what is too much, and of what

    bool operator==(const RowProblem &) const = default;
};

/// The problems of one row, but for those of the journal; without broken rules that a waiver says are meant.
QList<RowProblem> problemsOf(const Snapshot &snapshot, EntityKind kind, const Id &row);

/// Those that the journal brought about and that are no broken rule of a single row, as Snapshot::issues() has them.
QList<RowProblem> journalProblems(const Snapshot &snapshot);

/// Those of one row about which people disagree, or of which there are several by the same number.
QList<RowProblem> disagreementsOf(const Snapshot &snapshot, EntityKind kind, const Id &row);

/// How many disagreements (K1 to K4) are open about a plan and what belongs to it: what is printed says so.
int openDisagreements(const Snapshot &snapshot, const IdOf<Plan> &plan);
/// Whether one of them is about this activity or what belongs to it.
bool isDisagreedAbout(const Snapshot &snapshot, const Activity &activity);

/// All of them: by plan (those of no plan first), entity, row and field. Looks at every row; FollowUp keeps it up.
QList<RowProblem> allProblems(const Snapshot &snapshot);

/// The order in which problems are listed.
void sortProblems(const Snapshot &snapshot, QList<RowProblem> &problems);

/// What is wrong and what to do, in a sentence.
QString problemText(const RowProblem &problem, const Snapshot &snapshot, const Phrases &phrases);

} // namespace tandem
