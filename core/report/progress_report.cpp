// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progress_report.h"

#include "core/base/text.h"
#include "core/figures/programme_figures.h"
#include "core/model/field_value.h"
#include "core/report/period_name.h"
#include "core/report/progress_parts.h"

#include <algorithm>

namespace tandem::report {

namespace {

using C = ProgressContext;

/// The one memorandum that the report is about; null for the whole programme.
const Memorandum *memorandumOf(const C &context)
{
    const Scope &scope = context.options.scope;
    if (const Plan *plan = context.snapshot.find(scope.plan))
        return context.snapshot.find(plan->memorandum);
    return context.snapshot.find(scope.memorandum);
}

/// What the report is about, in the shortest words: a code or nothing.
QString scopeCode(const C &context)
{
    if (const Plan *plan = context.snapshot.find(context.options.scope.plan))
        return plan->code;
    const Memorandum *memorandum = memorandumOf(context);
    return memorandum ? memorandum->reference : QString();
}

std::vector<Paragraph> coverTitle(const C &context)
{
    const Plan *plan = context.snapshot.find(context.options.scope.plan);
    const Memorandum *memorandum = memorandumOf(context);
    if (plan)
        return plan->title.isEmpty() ? std::vector{paragraph(plan->code)} : context.words.text(plan->title);
    if (memorandum)
        return context.words.text(memorandum->title);
    const Programme *programme = context.snapshot.programme();
    return programme ? context.words.text(programme->name) : std::vector<Paragraph>();
}

std::vector<Paragraph> plansFact(const C &context)
{
    std::vector<Paragraph> plans;
    QStringList codes;
    for (const Plan *plan : context.plans)
        codes.append(plan->code);
    if (codes.isEmpty())
        return context.paragraphs(QT_TRANSLATE_NOOP("ProgressReport", "none in this period"));
    return {paragraph(codes.join(u", "_s))};
}

void addCover(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    const Memorandum *memorandum = memorandumOf(context);
    CoverPage cover;
    if (memorandum) {
        cover.first = party(context, memorandum->firstCountry, memorandum->firstInstitution);
        cover.second = party(context, memorandum->secondCountry, memorandum->secondInstitution);
    }
    cover.kind = context.paragraphs(QT_TRANSLATE_NOOP("ProgressReport", "Progress report"));
    cover.title = coverTitle(context);
    cover.subtitle =
        words.paragraphs([&](const Phrases &phrases) { return periodName(context.options.period, phrases); });
    if (!context.isOver()) {
        cover.mark = words.label([&](const Phrases &phrases) {
            return phrases.translate("ProgressReport", "The period is not over: state of %1")
                .arg(phrases.date(context.day));
        });
    }
    const auto add = [&](const char *label, std::vector<Paragraph> value) {
        if (!value.empty())
            cover.facts.push_back({context.label(label), std::move(value)});
    };
    add(QT_TRANSLATE_NOOP("ProgressReport", "Period"),
        words.paragraphs([&](const Phrases &phrases) { return periodText(context.options.period, phrases); }));
    if (const Plan *plan = context.snapshot.find(context.options.scope.plan)) {
        add(QT_TRANSLATE_NOOP("ProgressReport", "Annual plan"), {paragraph(plan->code)});
        add(QT_TRANSLATE_NOOP("ProgressReport", "Status of the plan"),
            words.paragraphs([&](const Phrases &phrases) { return choiceText(plan->status, phrases); }));
    } else {
        add(QT_TRANSLATE_NOOP("ProgressReport", "Annual plans"), plansFact(context));
    }
    if (memorandum && !context.options.scope.plan.isNull())
        add(QT_TRANSLATE_NOOP("ProgressReport", "Memorandum of understanding"), words.text(memorandum->title));
    if (const Programme *programme = context.snapshot.programme(); programme && memorandum)
        add(QT_TRANSLATE_NOOP("ProgressReport", "Programme"), words.text(programme->name));
    if (!memorandum) {
        std::vector<Paragraph> memoranda;
        for (const Memorandum *each : memorandaInForce(context.snapshot))
            memoranda = joined(memoranda, words.text(each->title));
        add(QT_TRANSLATE_NOOP("ProgressReport", "Memoranda of understanding"), memoranda);
    }
    if (const std::optional<Fact> open = notSettledYet(context, context.plans))
        cover.facts.push_back(*open);
    cover.remarks = words.paragraphs([&](const Phrases &phrases) { return stateText(context.options, phrases); });
    blocks.emplace_back(std::move(cover));
}

QList<const Plan *> plansConcerned(const Snapshot &snapshot, const Scope &scope, const Period &period)
{
    QList<const Plan *> plans = plansIn(snapshot, scope);
    if (!scope.plan.isNull())
        return plans;
    plans.removeIf([&](const Plan *plan) {
        const QList<const Activity *> activities = snapshot.ownedBy<&Activity::plan>(plan->id);
        return !plan->period.overlaps(period) &&
               std::none_of(activities.begin(), activities.end(),
                            [&](const Activity *activity) { return concerns(snapshot, *activity, period); });
    });
    return plans;
}

bool isKnown(const Snapshot &snapshot, const Scope &scope)
{
    return (scope.plan.isNull() || snapshot.find(scope.plan)) &&
           (scope.memorandum.isNull() || snapshot.find(scope.memorandum));
}

void addUsedAbbreviations(const C &context, Blocks &blocks)
{
    QList<IdOf<Institution>> used;
    const PeriodLists &lists = context.lists;
    for (const auto *list : {&lists.plannedAndCarriedOut, &lists.carriedOutUnplanned, &lists.plannedNotCarriedOut,
                             &lists.stillDue, &lists.underWay}) {
        for (const Activity *activity : *list)
            used.append(activity->lead);
    }
    for (const LateActivity &each : context.late)
        used.append(each.activity->lead);
    addAbbreviations(context, used, blocks);
}

} // namespace

std::vector<Row> headerOf(const C &context, std::initializer_list<const char *> names)
{
    Row header;
    for (const char *name : names)
        header.cells.push_back(context.head(name));
    return {header};
}

void addSummary(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    const Phrases &phrases = words.first();
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(ContentsList{words.label(sayShared(QT_TRANSLATE_NOOP("Report", "Contents"))), 1});
    blocks.emplace_back(
        words.heading(1, context.say(QT_TRANSLATE_NOOP("ProgressReport", "The period in figures")), u"summary"_s));
    FactTable facts;
    facts.columns = 2;
    const auto add = [&](const char *label, const QString &value) {
        facts.facts.push_back({context.label(label), {paragraph(value, Style::Strong)}});
    };
    const PeriodLists &lists = context.lists;
    add(QT_TRANSLATE_NOOP("ProgressReport", "Planned and carried out"),
        phrases.number(lists.plannedAndCarriedOut.size()));
    add(QT_TRANSLATE_NOOP("ProgressReport", "Participants"), phrases.number(context.people.total()));
    add(QT_TRANSLATE_NOOP("ProgressReport", "Carried out without having been planned"),
        phrases.number(lists.carriedOutUnplanned.size()));
    const std::optional<double> women = context.people.womenShare();
    add(QT_TRANSLATE_NOOP("ProgressReport", "Share of women"), women ? phrases.percent(*women) : u"–"_s);
    add(QT_TRANSLATE_NOOP("ProgressReport", "Planned and not carried out"),
        phrases.number(lists.plannedNotCarriedOut.size()));
    add(QT_TRANSLATE_NOOP("ProgressReport", "Planned amount"), context.amount(context.money.total.planned));
    add(QT_TRANSLATE_NOOP("ProgressReport", "Under way"), phrases.number(lists.underWay.size()));
    add(QT_TRANSLATE_NOOP("ProgressReport", "Committed"), context.amount(context.money.total.committed));
    add(QT_TRANSLATE_NOOP("ProgressReport", "Late activities"), phrases.number(context.late.size()));
    add(QT_TRANSLATE_NOOP("ProgressReport", "Spent"), context.amount(context.money.total.spent));
    blocks.emplace_back(std::move(facts));
    addNote(
        words, blocks,
        context.say(QT_TRANSLATE_NOOP(
            "ProgressReport",
            "Amounts bear no dates: they are those of the activities that were planned for the period or took place in it, as they were recorded on the day of printing.")));
}

Document progressReport(const Snapshot &snapshot, const ProgressReportOptions &options)
{
    const Period &period = options.period;
    if (!period.from.isValid() || !period.to.isValid() || period.isReversed() || !isKnown(snapshot, options.scope))
        return {};
    QDate day = period.to;
    if (options.printedOn.isValid())
        day = std::clamp(options.printedOn, period.from, period.to);
    const Period span{period.from, day};
    const C context{{snapshot, Wording(options.edition), "ProgressReport", day},
                    options,
                    day,
                    span,
                    plansConcerned(snapshot, options.scope, period),
                    periodLists(snapshot, options.scope, period, day),
                    participants(snapshot, options.scope, span),
                    countMoney(snapshot, options.scope, period),
                    lateOn(snapshot, options.scope, day),
                    carriedOn(snapshot)};
    Document document;
    document.title = context.label(QT_TRANSLATE_NOOP("ProgressReport", "Progress report"));
    if (const QString code = scopeCode(context); !code.isEmpty())
        document.title += u' ' + code;
    document.subtitle = context.words.label([&](const Phrases &phrases) { return periodName(period, phrases); });
    describe(document, context, options);
    addCover(context, document.blocks);
    addSummary(context, document.blocks);
    addActivities(context, document.blocks);
    addResults(context, document.blocks);
    addParticipants(context, document.blocks);
    addMoney(context, document.blocks);
    addLate(context, document.blocks);
    addRisks(context, document.blocks);
    addDecisions(context, document.blocks);
    addUsedAbbreviations(context, document.blocks);
    explainMarks(document, context.words);
    return document;
}

} // namespace tandem::report
