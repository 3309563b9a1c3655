// SPDX-License-Identifier: GPL-3.0-or-later
// Results against their targets, what each plan achieved, and who took part.
#include "core/base/text.h"
#include "core/figures/indicator_values.h"
#include "core/figures/plan_figures.h"
#include "core/model/field_value.h"
#include "core/report/progress_parts.h"

#include <algorithm>

namespace tandem::report {

namespace {

using C = ProgressContext;

constexpr double kFarthest = 1.5; ///< a bar this much longer than its target is cut: one result would dwarf the others

QString valueOf(const IndicatorValue &value, const Phrases &phrases)
{
    return value.value ? indicatorText(*value.value, value.indicator->unit, phrases) : u"–"_s;
}

QString targetOf(const Indicator &indicator, const Phrases &phrases)
{
    return indicator.target ? indicatorText(*indicator.target, indicator.unit, phrases) : u"–"_s;
}

std::vector<Paragraph> judgement(const C &context, const IndicatorValue &value)
{
    if (!value.reached)
        return {};
    std::vector<Paragraph> paragraphs = *value.reached
                                            ? context.paragraphs(QT_TRANSLATE_NOOP("ProgressReport", "reached"))
                                            : context.paragraphs(QT_TRANSLATE_NOOP("ProgressReport", "on the way"));
    paragraphs.front().symbol = *value.reached ? Symbol::Completed : Symbol::UnderWay;
    return paragraphs;
}

/// What more is to be known about a value.
std::vector<Paragraph> remark(const C &context, const IndicatorValue &value)
{
    std::vector<Paragraph> paragraphs;
    if (value.measuredOn.isValid()) {
        paragraphs = context.words.paragraphs([&](const Phrases &phrases) {
            return phrases.translate("ProgressReport", "measured on %1").arg(phrases.date(value.measuredOn));
        });
    } else if (value.notStated > 0) {
        paragraphs = context.words.paragraphs([&](const Phrases &phrases) {
            return phrases.translate("ProgressReport", "without %n person(s) whose sex was not recorded", nullptr,
                                     int(value.notStated));
        });
    } else if (value.indicator->source == IndicatorSource::ActivitiesCompletedPerPlan) {
        paragraphs = context.paragraphs(QT_TRANSLATE_NOOP("ProgressReport", "in the plan with the fewest"));
    }
    for (Paragraph &each : paragraphs) {
        each.note = true;
        for (Run &run : each.runs)
            run.style |= Style::Muted;
    }
    return paragraphs;
}

Row resultRow(const C &context, const Indicator &indicator)
{
    const Phrases &phrases = context.words.first();
    const IndicatorValue before = indicatorValue(context.snapshot, indicator, context.options.period.from.addDays(-1));
    const IndicatorValue now = indicatorValue(context.snapshot, indicator, context.day);
    // Amounts bear no dates, so that nobody knows how much had been spent by an earlier day.
    const bool datable = indicator.source != IndicatorSource::SpendingRate;
    Row row;
    row.cells = {cell(joined(context.words.text(indicator.title), remark(context, now))),
                 cell(datable ? valueOf(before, phrases) : u"–"_s),
                 cell(valueOf(now, phrases), Style::Strong),
                 cell(targetOf(indicator, phrases)),
                 cell(context.date(indicator.targetOn)),
                 cell(judgement(context, now))};
    return row;
}

void addResultsChart(const C &context, const QList<const Indicator *> &indicators, Blocks &blocks)
{
    const Phrases &phrases = context.words.first();
    BarChart chart;
    for (const Indicator *indicator : indicators) {
        const IndicatorValue value = indicatorValue(context.snapshot, *indicator, context.day);
        const double target = indicator->target ? indicator->target->toDouble() : 0;
        if (!value.value || target <= 0)
            continue;
        const bool falling = indicator->direction == Direction::Decrease;
        const double share = falling ? value.share.value_or(0) : value.value->toDouble() / target;
        BarChart::Bar bar;
        bar.label = plainText(context.words.text(indicator->title));
        bar.value = std::clamp(share, 0.0, kFarthest);
        bar.valueText = valueOf(value, phrases);
        bar.target = 1;
        bar.targetText = u"/ "_s + targetOf(*indicator, phrases);
        chart.bars.push_back(std::move(bar));
    }
    if (chart.bars.empty())
        return;
    chart.valueLegend = context.label(QT_TRANSLATE_NOOP("ProgressReport", "achieved"));
    chart.targetLegend = context.label(QT_TRANSLATE_NOOP("ProgressReport", "target"));
    blocks.emplace_back(
        Chart{context.label(QT_TRANSLATE_NOOP("ProgressReport", "How far the targets are reached")), std::move(chart)});
}

QList<const Indicator *> indicatorsOf(const C &context)
{
    const Scope &scope = context.options.scope;
    IdOf<Memorandum> memorandum = scope.memorandum;
    if (const Plan *plan = context.snapshot.find(scope.plan))
        memorandum = plan->memorandum;
    QList<const Indicator *> indicators = context.snapshot.sorted<Indicator>();
    indicators.removeIf([&](const Indicator *indicator) { return indicator->memorandum != memorandum; });
    return indicators;
}

qsizetype completedWithin(const C &context, const Plan &plan)
{
    return completedIn(context.snapshot, plan.id, context.day) -
           completedIn(context.snapshot, plan.id, context.span.from.addDays(-1));
}

/// What each plan carried out, against what it has to.
void addPlans(const C &context, Blocks &blocks)
{
    const Phrases &phrases = context.words.first();
    blocks.emplace_back(context.words.heading(
        2, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Activities carried out in each plan"))));
    Table table;
    table.columns = {{36}, {14}, {12, Align::Right}, {12, Align::Right}, {12, Align::Right}, {12, Align::Right}};
    table.header = headerOf(
        context, {QT_TRANSLATE_NOOP("ProgressReport", "Annual plan"), QT_TRANSLATE_NOOP("ProgressReport", "Status"),
                  QT_TRANSLATE_NOOP("ProgressReport", "In the period"), QT_TRANSLATE_NOOP("ProgressReport", "In all"),
                  QT_TRANSLATE_NOOP("ProgressReport", "At least"), QT_TRANSLATE_NOOP("ProgressReport", "Activities")});
    BarChart chart;
    for (const Plan *plan : context.plans) {
        const PlanFigures figures = planFigures(context.snapshot, plan->id, context.day);
        const qsizetype completed = completedIn(context.snapshot, plan->id, context.day);
        Row row;
        row.cells = {cell(plan->title.isEmpty() ? std::vector{paragraph(plan->code)} : context.words.text(plan->title)),
                     cell(context.words.paragraphs([&](const Phrases &p) { return choiceText(plan->status, p); })),
                     cell(phrases.number(completedWithin(context, *plan))),
                     cell(phrases.number(completed), Style::Strong),
                     cell(phrases.number(figures.minimum)),
                     cell(phrases.number(figures.activities + figures.shown))};
        table.rows.push_back(std::move(row));
        BarChart::Bar bar;
        bar.label = plan->code;
        bar.value = double(completed);
        bar.valueText = phrases.number(completed);
        bar.target = double(figures.minimum);
        bar.targetText = u"/ "_s + phrases.number(figures.minimum);
        chart.bars.push_back(std::move(bar));
    }
    table.empty = context.words.sentence(
        context.say(QT_TRANSLATE_NOOP("ProgressReport", "No annual plan is concerned by this period.")));
    blocks.emplace_back(std::move(table));
    if (!context.plans.isEmpty()) {
        addNote(context.words, blocks, [&](const Phrases &p) {
            return p
                .translate(
                    "ProgressReport",
                    "Carried out by %1; activities of other plans that are shown in a plan are counted in it, too.")
                .arg(p.date(context.day));
        });
    }
    if (chart.bars.size() < 2)
        return;
    chart.valueLegend = context.label(QT_TRANSLATE_NOOP("ProgressReport", "carried out"));
    chart.targetLegend = context.label(QT_TRANSLATE_NOOP("ProgressReport", "least number"));
    blocks.emplace_back(
        Chart{context.label(QT_TRANSLATE_NOOP("ProgressReport", "Activities carried out in each plan")), chart});
}

// ---- Participants ------------------------------------------------------------------------------------

std::vector<Paragraph> groupName(const C &context, const PeopleGroup &group, PeopleBy by)
{
    if (by == PeopleBy::Kind) {
        const auto choices = choicesOf<ActivityKind>();
        for (std::size_t i = 0; i < choices.size(); ++i) {
            if (group.kind == QLatin1StringView(choices[i].word))
                return context.words.paragraphs([&](const Phrases &p) { return choiceText(ActivityKind(i), p); });
        }
        return {paragraph(group.kind)};
    }
    if (by == PeopleBy::Country) {
        if (const Country *country = context.snapshot.find(IdOf<Country>(group.row)))
            return context.words.text(country->name);
    } else if (const Plan *plan = context.snapshot.find(IdOf<Plan>(group.row))) {
        return {paragraph(plan->code)};
    }
    return context.paragraphs(QT_TRANSLATE_NOOP("ProgressReport", "not stated"));
}

Row peopleRow(const C &context, std::vector<Paragraph> name, const People &people, RowKind kind)
{
    const Phrases &phrases = context.words.first();
    const auto number = [&](qint64 value) { return value == 0 ? Cell() : cell(phrases.number(value)); };
    const std::optional<double> share = people.womenShare();
    Row row;
    row.kind = kind;
    row.cells = {cell(std::move(name)),
                 number(people.women),
                 number(people.men),
                 number(people.notStated),
                 cell(phrases.number(people.total()), Style::Strong),
                 share ? cell(phrases.percent(*share)) : Cell(),
                 number(people.young)};
    return row;
}

Table peopleTable(const C &context, const QList<PeopleGroup> &groups, PeopleBy by, const char *firstColumn)
{
    Table table;
    table.columns = {{30},
                     {10, Align::Right},
                     {10, Align::Right},
                     {13, Align::Right},
                     {10, Align::Right},
                     {13, Align::Right},
                     {13, Align::Right}};
    table.header = headerOf(
        context,
        {firstColumn, QT_TRANSLATE_NOOP("ProgressReport", "Women"), QT_TRANSLATE_NOOP("ProgressReport", "Men"),
         QT_TRANSLATE_NOOP("ProgressReport", "Not recorded"), QT_TRANSLATE_NOOP("ProgressReport", "Total"),
         QT_TRANSLATE_NOOP("ProgressReport", "Share of women"), QT_TRANSLATE_NOOP("ProgressReport", "Up to 35 years")});
    for (const PeopleGroup &group : groups)
        table.rows.push_back(peopleRow(context, groupName(context, group, by), group.people, RowKind::Body));
    if (!table.rows.empty()) {
        table.rows.push_back(peopleRow(context, context.paragraphs(QT_TRANSLATE_NOOP("ProgressReport", "Total")),
                                       context.people, RowKind::Total));
    }
    return table;
}

void addPeopleChart(const C &context, const QList<PeopleGroup> &groups, PeopleBy by, Blocks &blocks)
{
    StackedChart chart;
    chart.series = {context.label(QT_TRANSLATE_NOOP("ProgressReport", "Women")),
                    context.label(QT_TRANSLATE_NOOP("ProgressReport", "Men")),
                    context.label(QT_TRANSLATE_NOOP("ProgressReport", "Sex not recorded"))};
    for (const PeopleGroup &group : groups) {
        const People &people = group.people;
        chart.bars.push_back({plainText(groupName(context, group, by)),
                              {double(people.women), double(people.men), double(people.notStated)},
                              context.number(people.total())});
    }
    if (!chart.bars.empty())
        blocks.emplace_back(
            Chart{context.label(QT_TRANSLATE_NOOP("ProgressReport", "Participants by country and sex")), chart});
}

} // namespace

void addResults(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    blocks.emplace_back(words.heading(
        1, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Results against their targets")), u"results"_s));
    const QList<const Indicator *> indicators = indicatorsOf(context);
    Table table;
    table.columns = {{38}, {11, Align::Right}, {11, Align::Right}, {11, Align::Right}, {14, Align::Center}, {14}};
    table.header = headerOf(context, {QT_TRANSLATE_NOOP("ProgressReport", "Result")});
    const auto onDay = [&](QDate day) {
        Cell head = cell(words.paragraphs(
            [&](const Phrases &p) { return p.translate("ProgressReport", "On %1").arg(p.date(day)); }));
        table.header.front().cells.push_back(std::move(head));
    };
    onDay(context.span.from.addDays(-1));
    onDay(context.day);
    for (const char *name :
         {QT_TRANSLATE_NOOP("ProgressReport", "Target"), QT_TRANSLATE_NOOP("ProgressReport", "Until"),
          QT_TRANSLATE_NOOP("ProgressReport", "Assessment")})
        table.header.front().cells.push_back(context.head(name));
    for (const Indicator *indicator : indicators)
        table.rows.push_back(resultRow(context, *indicator));
    table.empty = words.sentence(
        context.say(context.options.scope.isProgramme()
                        ? QT_TRANSLATE_NOOP("ProgressReport", "The programme has no indicators yet.")
                        : QT_TRANSLATE_NOOP("ProgressReport", "No indicators belong to this memorandum alone.")));
    blocks.emplace_back(std::move(table));
    addResultsChart(context, indicators, blocks);
    addPlans(context, blocks);
}

void addParticipants(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    const Scope &scope = context.options.scope;
    blocks.emplace_back(
        words.heading(1, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Participants")), u"participants"_s));
    if (context.people.total() == 0) {
        blocks.emplace_back(EmptySentence{words.sentence(
            context.say(QT_TRANSLATE_NOOP("ProgressReport", "No participants were recorded within the period.")))});
        return;
    }
    const QList<PeopleGroup> countries = participantsBy(context.snapshot, scope, PeopleBy::Country, context.span);
    blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("ProgressReport", "By country"))));
    blocks.emplace_back(
        peopleTable(context, countries, PeopleBy::Country, QT_TRANSLATE_NOOP("ProgressReport", "Country")));
    if (context.people.notStated > 0) {
        addNote(words, blocks, [&](const Phrases &phrases) {
            return phrases.translate(
                "ProgressReport",
                "The share of women is that among the people whose sex was recorded; of %n person(s) it was not.",
                nullptr, int(context.people.notStated));
        });
    }
    addPeopleChart(context, countries, PeopleBy::Country, blocks);
    blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("ProgressReport", "By kind of activity"))));
    blocks.emplace_back(peopleTable(context, participantsBy(context.snapshot, scope, PeopleBy::Kind, context.span),
                                    PeopleBy::Kind, QT_TRANSLATE_NOOP("ProgressReport", "Kind of activity")));
    if (!scope.plan.isNull())
        return;
    blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("ProgressReport", "By annual plan"))));
    blocks.emplace_back(peopleTable(context, participantsBy(context.snapshot, scope, PeopleBy::Plan, context.span),
                                    PeopleBy::Plan, QT_TRANSLATE_NOOP("ProgressReport", "Annual plan")));
}

} // namespace tandem::report
