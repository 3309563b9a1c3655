// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/money_totals.h"
#include "core/report/annual_plan.h"
#include "core/report/institution_names.h"

#include <QCoreApplication>

/// The parts of the annual plan, one function a section; private to core/report/annual_plan*.cpp.
namespace tandem::report {

/// What every section needs.
struct PlanContext
{
    const Snapshot &snapshot;
    const AnnualPlanOptions &options;
    const Plan &plan;
    Wording words;
    QDate namesOn;                 ///< institutions bear their names of this day
    QList<const Activity *> own;   ///< that belong to the plan, cancelled ones too
    QList<const Activity *> shown; ///< that belong to other plans
    CountedMoney money;

    bool isFrozen() const { return options.adopted.has_value(); }
    /// What is said with a text of this document: `say(QT_TRANSLATE_NOOP("AnnualPlan", "Budget"))`.
    static Wording::Say say(const char *source)
    {
        return [source](const Phrases &phrases) { return phrases.translate("AnnualPlan", source); };
    }
    QString label(const char *source) const { return words.label(say(source)); }
    Cell head(const char *source) const { return cell(words.paragraphs(say(source))); }

    /// Acronym or name, as of that year.
    QString shortName(const IdOf<Institution> &institution) const;
    QString amount(qint64 minor) const { return moneyText({minor, money.currency}, words.first()); }
    QString amount(const Money &value) const { return moneyText(value, words.first()); }
    /// How much of the planned total an amount is, or nothing without a total.
    QString share(qint64 minor) const;
};

/// The key of an activity's row in the matrix, for links.
inline QString activityKey(const Activity &activity)
{
    return QLatin1StringView("activity-") + QString::fromLatin1(activity.id.hex());
}

using Blocks = std::vector<Block>;

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

/// A remark in small type.
void addNote(const PlanContext &context, Blocks &blocks, const Wording::Say &say);

} // namespace tandem::report
