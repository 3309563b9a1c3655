// SPDX-License-Identifier: GPL-3.0-or-later
// Risks, difficulties that were noted, decisions and recommendations and what became of them.
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/report/progress_parts.h"

#include <algorithm>
#include <tuple>

namespace tandem::report {

namespace {

using C = ProgressContext;

QList<const Activity *> riskyActivities(const C &context)
{
    QList<const Activity *> risky;
    for (const Activity *activity : activitiesIn(context.snapshot, context.options.scope)) {
        const bool named = activity->riskLevel.value_or(RiskLevel::None) != RiskLevel::None;
        if (named && counts(*activity) && concerns(context.snapshot, *activity, context.options.period) &&
            !isCarriedOutBy(context.snapshot, *activity, context.day))
            risky.append(activity);
    }
    std::stable_sort(risky.begin(), risky.end(), [](const Activity *a, const Activity *b) {
        return int(a->riskLevel.value_or(RiskLevel::None)) > int(b->riskLevel.value_or(RiskLevel::None));
    });
    return risky;
}

Cell nameCell(const C &context, const Activity &activity)
{
    std::vector<Paragraph> paragraphs = context.words.text(activity.title);
    paragraphs.insert(paragraphs.begin(), paragraph(activity.code, Style::Muted));
    return cell(std::move(paragraphs));
}

Table riskTable(const C &context)
{
    Table table;
    table.columns = {{10}, {32}, {44}};
    table.header =
        headerOf(context, {QT_TRANSLATE_NOOP("ProgressReport", "Risk"), QT_TRANSLATE_NOOP("ProgressReport", "Activity"),
                           QT_TRANSLATE_NOOP("ProgressReport", "What it is about")});
    for (const Activity *activity : riskyActivities(context)) {
        const RiskLevel level = *activity->riskLevel;
        std::vector<Paragraph> word = context.words.paragraphs([&](const Phrases &p) { return choiceText(level, p); },
                                                               level == RiskLevel::High ? Style::Strong : Style::Plain);
        if (level == RiskLevel::High)
            word.front().symbol = Symbol::Late;
        Row row;
        row.cells = {cell(std::move(word)), nameCell(context, *activity), cell(context.words.text(activity->risk))};
        table.rows.push_back(std::move(row));
    }
    table.empty = context.words.sentence(context.say(
        QT_TRANSLATE_NOOP("ProgressReport", "No risk is recorded for the activities that are not finished.")));
    return table;
}

struct DatedNote
{
    const ProgressNote *note = nullptr;
    const Activity *activity = nullptr;
};

QList<DatedNote> difficulties(const C &context)
{
    QList<DatedNote> notes;
    for (const Activity *activity : activitiesIn(context.snapshot, context.options.scope)) {
        for (const ProgressNote *note : context.snapshot.ownedBy<&ProgressNote::activity>(activity->id)) {
            if (note->assessment != Assessment::OnTrack && note->notedOn.isValid() &&
                context.span.contains(note->notedOn))
                notes.append({note, activity});
        }
    }
    std::stable_sort(notes.begin(), notes.end(),
                     [](const DatedNote &a, const DatedNote &b) { return a.note->notedOn < b.note->notedOn; });
    return notes;
}

Table difficultyTable(const C &context)
{
    Table table;
    table.columns = {{12}, {32}, {42}};
    table.header = headerOf(context, {QT_TRANSLATE_NOOP("ProgressReport", "Noted on"),
                                      QT_TRANSLATE_NOOP("ProgressReport", "Activity"),
                                      QT_TRANSLATE_NOOP("ProgressReport", "Difficulty")});
    for (const DatedNote &each : difficulties(context)) {
        const Assessment assessment = each.note->assessment;
        std::vector<Paragraph> text =
            context.words.paragraphs([&](const Phrases &p) { return choiceText(assessment, p); }, Style::Strong);
        Row row;
        row.cells = {cell(context.date(each.note->notedOn)), nameCell(context, *each.activity),
                     cell(joined(std::move(text), context.words.text(each.note->text)))};
        table.rows.push_back(std::move(row));
    }
    table.empty = context.words.sentence(
        context.say(QT_TRANSLATE_NOOP("ProgressReport", "No difficulty was noted within the period.")));
    return table;
}

// ---- Decisions ---------------------------------------------------------------------------------------

/// Taken within the period, and earlier ones that were still open at its beginning.
struct Decisions
{
    QList<const Decision *> taken;
    QList<const Decision *> earlier;
};

Decisions decisionsOf(const C &context)
{
    Decisions decisions;
    for (const Plan *plan : plansIn(context.snapshot, context.options.scope)) {
        for (const Decision *decision : context.snapshot.ownedBy<&Decision::plan>(plan->id)) {
            if (!decision->takenOn.isValid() || decision->takenOn > context.day)
                continue;
            if (decision->takenOn >= context.span.from)
                decisions.taken.append(decision);
            else if (!decision->doneOn.isValid() || decision->doneOn >= context.span.from)
                decisions.earlier.append(decision);
        }
    }
    for (QList<const Decision *> *list : {&decisions.taken, &decisions.earlier}) {
        std::sort(list->begin(), list->end(), [](const Decision *a, const Decision *b) {
            return std::tie(a->takenOn, a->id) < std::tie(b->takenOn, b->id);
        });
    }
    return decisions;
}

/// Done, and what came of it; still open, and since when it should not be.
std::vector<Paragraph> outcome(const C &context, const Decision &decision)
{
    std::vector<Paragraph> paragraphs;
    const bool done = decision.doneOn.isValid() && decision.doneOn <= context.day;
    const bool overdue = !done && decision.dueOn.isValid() && decision.dueOn < context.day;
    paragraphs = context.words.paragraphs([&](const Phrases &phrases) {
        if (done)
            return phrases.translate("ProgressReport", "Carried out on %1").arg(phrases.date(decision.doneOn));
        if (!decision.dueOn.isValid())
            return phrases.translate("ProgressReport", "Open");
        return (overdue ? phrases.translate("ProgressReport", "Open, was due on %1")
                        : phrases.translate("ProgressReport", "Open, due on %1"))
            .arg(phrases.date(decision.dueOn));
    });
    paragraphs.front().symbol = done ? Symbol::Completed : overdue ? Symbol::Late : Symbol::Planned;
    if (done || !decision.doneOn.isValid())
        paragraphs = joined(std::move(paragraphs), context.words.text(decision.outcome));
    return paragraphs;
}

Row decisionRow(const C &context, const Decision &decision)
{
    const Plan *plan = context.snapshot.find(decision.plan);
    std::vector<Paragraph> origin{paragraph(context.date(decision.takenOn))};
    for (Paragraph each : context.words.paragraphs([&](const Phrases &phrases) {
             QStringList words{choiceText(decision.kind, phrases)};
             if (decision.source)
                 words.append(choiceText(*decision.source, phrases));
             return words.join(u", "_s);
         })) {
        each.note = true;
        origin.push_back(std::move(each));
    }
    if (plan && context.options.scope.plan.isNull()) {
        origin.push_back(paragraph(plan->code, Style::Muted));
        origin.back().note = true;
    }
    const Contact *contact = context.snapshot.find(decision.responsible);
    Row row;
    row.cells = {cell(std::move(origin)), cell(context.words.text(decision.text)),
                 contact ? cell(contact->name) : Cell(), cell(outcome(context, decision))};
    return row;
}

Table decisionTable(const C &context, const QList<const Decision *> &decisions, const char *empty)
{
    Table table;
    table.columns = {{18}, {32}, {16}, {26}};
    table.header = headerOf(context, {QT_TRANSLATE_NOOP("ProgressReport", "Taken on"),
                                      QT_TRANSLATE_NOOP("ProgressReport", "Decision or recommendation"),
                                      QT_TRANSLATE_NOOP("ProgressReport", "Responsible"),
                                      QT_TRANSLATE_NOOP("ProgressReport", "What became of it")});
    for (const Decision *decision : decisions)
        table.rows.push_back(decisionRow(context, *decision));
    table.empty = context.words.sentence(context.say(empty));
    return table;
}

} // namespace

void addRisks(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    blocks.emplace_back(
        words.heading(1, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Risks and difficulties")), u"risks"_s));
    blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Risks"))));
    blocks.emplace_back(riskTable(context));
    blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Difficulties noted"))));
    blocks.emplace_back(difficultyTable(context));
}

void addDecisions(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    const Decisions decisions = decisionsOf(context);
    blocks.emplace_back(words.heading(
        1, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Decisions and recommendations")), u"decisions"_s));
    blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Taken within the period"))));
    blocks.emplace_back(decisionTable(
        context, decisions.taken,
        QT_TRANSLATE_NOOP("ProgressReport", "No decision was taken and no recommendation made within the period.")));
    blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Taken earlier"))));
    blocks.emplace_back(decisionTable(
        context, decisions.earlier,
        QT_TRANSLATE_NOOP("ProgressReport", "No earlier decision was open at the beginning of the period.")));
}

} // namespace tandem::report
