// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/money_totals.h"
#include "core/report/institution_names.h"
#include "core/report/printed_state.h"
#include "core/report/wording.h"

#include <QCoreApplication>

#include <optional>

/// What the documents share: how institutions, amounts, activities and the state of the file are told; private to
/// core/report.
namespace tandem::report {

/// What every section of a document needs.
struct ReportContext
{
    const Snapshot &snapshot;
    Wording words;
    const char *texts; ///< the translation context of the document's texts
    QDate namesOn{};   ///< institutions bear their names of this day

    /// What is said with a text of the document: `context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Budget"))`.
    Wording::Say say(const char *source) const
    {
        return [texts = texts, source](const Phrases &phrases) { return phrases.translate(texts, source); };
    }
    QString label(const char *source) const { return words.label(say(source)); }
    std::vector<Paragraph> paragraphs(const char *source) const { return words.paragraphs(say(source)); }
    Cell head(const char *source) const { return cell(paragraphs(source)); }

    /// Acronym or name, as of that day.
    QString shortName(const IdOf<Institution> &institution) const;
    /// In the programme's currency, that of all totals.
    QString amount(qint64 minor) const { return moneyText({minor, snapshot.currency()}, words.first()); }
    QString amount(const Money &value) const { return moneyText(value, words.first()); }
    QString number(qint64 value) const { return words.first().number(value); }
    /// As the first language writes it: a day needs no translation.
    QString date(QDate day) const { return words.first().date(day); }
};

using Blocks = std::vector<Block>;

/// What is said with a text that documents share: `sayShared(QT_TRANSLATE_NOOP("Report", "Total"))`.
inline Wording::Say sayShared(const char *source)
{
    return [source](const Phrases &phrases) { return phrases.translate("Report", source); };
}

/// The key of an activity's row, for links.
inline QString activityKey(const Activity &activity)
{
    return QLatin1StringView("activity-") + QString::fromLatin1(activity.id.hex());
}
/// An activity's code, leading to its row.
Paragraph codeLink(const Activity &activity);

std::vector<Paragraph> joined(std::vector<Paragraph> paragraphs, const std::vector<Paragraph> &more);

/// A remark in small type.
void addNote(const Wording &words, Blocks &blocks, const Wording::Say &say);

/// "Printed on 01/08/2020, file with 321 modifications, state 3f2a 91bc"
QString stateText(const PrintedState &state, const Phrases &phrases);

/// A country and its institution, on a cover.
Party party(const ReportContext &context, const IdOf<Country> &country, const IdOf<Institution> &institution);

/// A funder's name, or that it is not named.
std::vector<Paragraph> funderName(const ReportContext &context, const Id &funder);

/// Why an activity is cancelled or postponed, with the word before the reason; nothing of any other one.
std::vector<Paragraph> reason(const ReportContext &context, const Activity &activity);

/// That people disagree about it, or about what belongs to it: what is printed is what is shown meanwhile. Mostly nothing.
std::vector<Paragraph> disagreement(const ReportContext &context, const Activity &activity);

/// How many disagreements are open about these plans, for a cover; nothing when there are none.
std::optional<Fact> notSettledYet(const ReportContext &context, const QList<const Plan *> &plans);

/// The rates used: "Rates valid on …: 1 EUR = …". `rule`: a text of the context "Report" with %1 for the rates.
void addRates(const ReportContext &context, const CountedMoney &money, const char *rule, Blocks &blocks);

/// The amounts that no total holds, each with its activity's code; `stages`: of which. `mark` goes before the sentence.
void addLeftOut(const ReportContext &context, const CountedMoney &money, std::initializer_list<MoneyStage> stages,
                const QString &mark, Blocks &blocks);

/// What names of pages and bookmarks are made of: page numbers, language, author, the state in the footer.
void describe(Document &document, const ReportContext &context, const PrintedState &state);

/// Where a text was given in the other language, the cover says what its mark means. To be called last.
void explainMarks(Document &document, const Wording &words);

/// A section with the acronyms of these institutions in full; none when they have none.
void addAbbreviations(const ReportContext &context, const QList<IdOf<Institution>> &institutions, Blocks &blocks);

} // namespace tandem::report
