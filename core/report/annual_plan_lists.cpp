// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's summary figures, milestones, commitments, abbreviations and signatures.
#include "core/base/text.h"
#include "core/figures/coverage.h"
#include "core/figures/plan_figures.h"
#include "core/figures/plan_lists.h"
#include "core/report/annual_plan_parts.h"

#include <algorithm>
#include <map>

namespace tandem::report {

namespace {

using C = PlanContext;

Fact numberFact(const C &context, const char *label, const QString &value)
{
    return {context.label(label), {paragraph(value, Style::Strong)}};
}

qsizetype milestonesOf(const C &context)
{
    qsizetype number = 0;
    for (const Activity *activity : context.own) {
        if (counts(*activity))
            number += context.snapshot.ownedBy<&Milestone::activity>(activity->id).size();
    }
    return number;
}

Table domainTable(const C &context)
{
    Table table;
    table.columns = {{30}, {10, Align::Right}, {14, Align::Right}, {9, Align::Right}};
    Row header;
    header.cells = {context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Domain")),
                    context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Activities")),
                    context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Planned amount")),
                    context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Share"))};
    table.header = {header};
    const QList<MoneyGroup> money = moneyBy(context.snapshot, context.money, MoneyBy::Domain);
    qsizetype total = 0;
    for (const Domain *domain : context.snapshot.sorted<Domain>()) {
        const qsizetype activities = std::count_if(context.own.begin(), context.own.end(), [&](const Activity *each) {
            return each->domain == domain->id && counts(*each);
        });
        const auto group =
            std::find_if(money.begin(), money.end(), [&](const MoneyGroup &each) { return each.row == domain->id; });
        if (activities == 0 && group == money.end())
            continue;
        const qint64 planned = group == money.end() ? 0 : group->sums.planned;
        Row row;
        row.cells = {cell(context.words.text(domain->name)), cell(context.words.first().number(activities)),
                     cell(context.amount(planned)), cell(context.share(planned))};
        table.rows.push_back(std::move(row));
        total += activities;
    }
    if (!table.rows.empty()) {
        Row row;
        row.kind = RowKind::Total;
        row.cells = {context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Total")), cell(context.words.first().number(total)),
                     cell(context.amount(context.money.total.planned)),
                     cell(context.share(context.money.total.planned))};
        table.rows.push_back(std::move(row));
    }
    table.empty =
        context.words.sentence(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "The plan has no activities yet.")));
    return table;
}

std::vector<Paragraph> codeLinks(const QList<const Activity *> &activities)
{
    std::vector<Paragraph> codes;
    for (const Activity *activity : activities)
        codes.push_back(codeLink(*activity));
    return codes;
}

struct DatedMilestone
{
    const Milestone *milestone = nullptr;
    const Activity *activity = nullptr;
};

std::vector<report::Signatory> signatoriesOf(const C &context, Side side)
{
    std::vector<report::Signatory> result;
    if (context.options.adopted) {
        for (const tandem::Signatory &signatory : context.options.adopted->signatories) {
            if (signatory.side == side)
                result.push_back({signatory.name, context.words.label([&](const Phrases &phrases) {
                                      return signatory.capacity.best(phrases.language());
                                  })});
        }
    }
    if (result.empty())
        result.push_back({});
    return result;
}

SignatureSide sideOf(const C &context, Side side)
{
    const Memorandum *memorandum = context.snapshot.find(context.plan.memorandum);
    SignatureSide block;
    if (memorandum) {
        const bool isFirst = side == Side::First;
        const Country *country = context.snapshot.find(isFirst ? memorandum->firstCountry : memorandum->secondCountry);
        const BilingualText institution =
            institutionOn(context.snapshot, isFirst ? memorandum->firstInstitution : memorandum->secondInstitution,
                          context.namesOn)
                .name;
        block.party = country ? context.words.text(country->name, Style::Strong) : std::vector<Paragraph>();
        for (const Paragraph &each : context.words.text(institution))
            block.party.push_back(each);
    }
    block.signatories = signatoriesOf(context, side);
    if (context.options.adopted) {
        block.place = context.options.adopted->at;
        block.date = context.words.label([&](const Phrases &p) { return p.date(context.options.adopted->on); });
    }
    return block;
}

} // namespace

void addSummary(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    const Phrases &phrases = words.first();
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(ContentsList{context.label(QT_TRANSLATE_NOOP("AnnualPlan", "Contents")), 1});
    blocks.emplace_back(words.heading(1, context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Summary")), u"summary"_s));
    const PlanFigures figures = planFigures(context.snapshot, context.plan.id, context.options.printedOn);
    FactTable facts;
    facts.columns = words.isBilingual() ? 2 : 3; // two languages need wide labels
    const auto add = [&](const char *label, const QString &value) {
        facts.facts.push_back(numberFact(context, label, value));
    };
    add(QT_TRANSLATE_NOOP("AnnualPlan", "Activities"), phrases.number(figures.activities));
    add(QT_TRANSLATE_NOOP("AnnualPlan", "Shown from other plans"), phrases.number(figures.shown));
    add(QT_TRANSLATE_NOOP("AnnualPlan", "Cancelled"),
        phrases.number(figures.byStatus[std::size_t(ActivityStatus::Cancelled)]));
    add(QT_TRANSLATE_NOOP("AnnualPlan", "To be carried out at least"), phrases.number(figures.minimum));
    add(QT_TRANSLATE_NOOP("AnnualPlan", "Milestones"), phrases.number(milestonesOf(context)));
    add(QT_TRANSLATE_NOOP("AnnualPlan", "Commitments served"),
        phrases.number(figures.served) + u" / "_s + phrases.number(figures.commitments));
    add(QT_TRANSLATE_NOOP("AnnualPlan", "Planned amount"), context.amount(figures.money.planned));
    if (!context.isFrozen() && isInOperation(context.plan)) {
        add(QT_TRANSLATE_NOOP("AnnualPlan", "Carried out"), phrases.number(figures.completed));
        add(QT_TRANSLATE_NOOP("AnnualPlan", "Progress"),
            figures.progress ? phrases.percent(*figures.progress / 100.0) : u"–"_s);
        add(QT_TRANSLATE_NOOP("AnnualPlan", "Committed"), context.amount(figures.money.committed));
        add(QT_TRANSLATE_NOOP("AnnualPlan", "Spent"), context.amount(figures.money.spent));
    }
    blocks.emplace_back(std::move(facts));
    blocks.emplace_back(domainTable(context));
    addMoneyNotes(context, blocks, false);
}

void addMilestones(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    blocks.emplace_back(words.heading(1, context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Milestones")), u"milestones"_s));
    QList<DatedMilestone> milestones;
    for (const Activity *activity : context.own) {
        if (!counts(*activity))
            continue;
        for (const Milestone *milestone : context.snapshot.ownedBy<&Milestone::activity>(activity->id))
            milestones.append({milestone, activity});
    }
    std::stable_sort(milestones.begin(), milestones.end(), [](const DatedMilestone &a, const DatedMilestone &b) {
        return a.milestone->dueOn < b.milestone->dueOn;
    });
    const bool withDone = !context.isFrozen() && isInOperation(context.plan);
    Table table;
    table.columns = {{12}, {36}, {14}};
    Row header;
    header.cells = {context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Due on")),
                    context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Milestone")),
                    context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Activity"))};
    if (withDone) {
        table.columns.push_back({12});
        header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Reached on")));
    }
    table.header = {header};
    for (const DatedMilestone &each : milestones) {
        Row row;
        row.cells = {cell(context.date(each.milestone->dueOn)), cell(words.text(each.milestone->title)),
                     cell(std::vector{codeLink(*each.activity)})};
        if (withDone) {
            Paragraph done = paragraph(words.first().date(each.milestone->doneOn));
            done.symbol = each.milestone->doneOn.isValid() ? Symbol::Reached : Symbol::None;
            row.cells.push_back(done.runs.empty() ? Cell() : cell(std::vector{done}));
        }
        table.rows.push_back(std::move(row));
    }
    table.empty = words.sentence(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "No milestones have been set.")));
    blocks.emplace_back(std::move(table));
}

void addCommitments(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    blocks.emplace_back(words.heading(1, context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Commitments of the memorandum")),
                                      u"commitments"_s));
    const QList<CommitmentCoverage> coverage = coverageOf(context.snapshot, context.plan.id);
    for (const bool served : {true, false}) {
        blocks.emplace_back(
            words.heading(2, served ? context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Served by this plan"))
                                    : context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Not served by this plan"))));
        Table table;
        table.columns = {{6}, {44}};
        Row header;
        header.cells = {context.head(QT_TRANSLATE_NOOP("AnnualPlan", "No.")),
                        context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Commitment"))};
        if (served) {
            table.columns.push_back({20});
            header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Activities")));
        }
        table.header = {header};
        for (const CommitmentCoverage &each : coverage) {
            if (each.isServed() != served)
                continue;
            Row row;
            row.cells = {cell(each.commitment->number), cell(words.text(each.commitment->text))};
            if (served)
                row.cells.push_back(cell(codeLinks(each.activities)));
            table.rows.push_back(std::move(row));
        }
        const bool none = coverage.isEmpty();
        table.empty = words.sentence(
            none ? context.say(QT_TRANSLATE_NOOP("AnnualPlan", "The memorandum’s commitments have not been entered."))
            : served
                ? context.say(QT_TRANSLATE_NOOP("AnnualPlan", "No activity of the plan serves a commitment yet."))
                : context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Every commitment is served by at least one activity.")));
        blocks.emplace_back(std::move(table));
    }
}

void addAbbreviations(const C &context, Blocks &blocks)
{
    QList<IdOf<Institution>> used;
    for (const Activity *activity : context.own + context.shown) {
        used.append(activity->lead);
        for (const ActivityInstitution *link : context.snapshot.ownedBy<&ActivityInstitution::activity>(activity->id))
            used.append(link->institution);
    }
    for (const CountedLine &counted : context.money.lines)
        used.append(counted.line->funder);
    addAbbreviations(context, used, blocks);
}

void addSignatures(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    blocks.emplace_back(words.heading(1, context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Signatures")), u"signatures"_s));
    if (!context.isFrozen() && isInOperation(context.plan)) {
        blocks.emplace_back(EmptySentence{words.sentence(context.say(QT_TRANSLATE_NOOP(
            "AnnualPlan",
            "This is the present state, which is not for signature: print the adopted version, or adopt an amendment.")))});
        return;
    }
    SignatureBlocks signatures;
    signatures.introduction = words.paragraphs([&](const Phrases &phrases) {
        return (context.isFrozen()
                    ? phrases.translate(
                          "AnnualPlan",
                          "The two parties have agreed on the annual action plan %1 as set out in this document.")
                    : phrases.translate("AnnualPlan",
                                        "For the adoption of the annual action plan %1 as set out in this document:"))
            .arg(context.plan.code);
    });
    signatures.first = sideOf(context, Side::First);
    signatures.second = sideOf(context, Side::Second);
    signatures.nameLabel = context.label(QT_TRANSLATE_NOOP("AnnualPlan", "Name"));
    signatures.capacityLabel = context.label(QT_TRANSLATE_NOOP("AnnualPlan", "Capacity"));
    signatures.placeLabel = context.label(QT_TRANSLATE_NOOP("AnnualPlan", "Place"));
    signatures.dateLabel = context.label(QT_TRANSLATE_NOOP("AnnualPlan", "Date"));
    signatures.signatureLabel = context.label(QT_TRANSLATE_NOOP("AnnualPlan", "Signature"));
    blocks.emplace_back(std::move(signatures));
}

} // namespace tandem::report
