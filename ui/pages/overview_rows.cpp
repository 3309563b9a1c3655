// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_rows.h"

#include "core/base/text.h"
#include "core/figures/indicator_values.h"
#include "core/figures/lateness.h"
#include "core/figures/news.h"
#include "core/figures/plan_lists.h"
#include "core/figures/programme_figures.h"
#include "core/model/field_info.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/ui_context.h"
#include "ui/whole_money.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

/// For `lupdate`: the texts below stand in this context.
struct OverviewRows
{
    Q_DECLARE_TR_FUNCTIONS(OverviewRows)
};

Place placeOf(const Activity &activity)
{
    return {.kind = PlaceKind::Plan, .row = activity.plan, .chosen = activity.id};
}

QString codeOfPlan(const Snapshot &snapshot, const Activity &activity)
{
    const Plan *plan = snapshot.find(activity.plan);
    return plan ? plan->code : QString();
}

/// An activity's title, with its code in the tool tip.
FactCell activityCell(const UiContext &context, const Activity &activity)
{
    const QString name = activity.title.best(context.language());
    return {.text = name, .toolTip = OverviewRows::tr("%1: %2").arg(activity.code, name)};
}

FactCell planCell(const UiContext &context, const Activity &activity)
{
    return {.text = codeOfPlan(context.workspace->snapshot(), activity), .muted = true};
}

// ---- Results -----------------------------------------------------------------------------------------

void addMemoranda(const UiContext &context, FactRows &rows)
{
    const Snapshot &snapshot = context.workspace->snapshot();
    rows.columns = {OverviewRows::tr("Memorandum"), OverviewRows::tr("Annual plans"), OverviewRows::tr("In operation")};
    rows.none = OverviewRows::tr("No memorandum is in force.");
    for (const Memorandum *memorandum : memorandaInForce(snapshot)) {
        QStringList plans;
        for (const Plan *plan : snapshot.ownedBy<&Plan::memorandum>(memorandum->id)) {
            if (isInOperationOn(snapshot, *plan, context.today))
                plans.append(plan->code);
        }
        plans.sort();
        rows.rows.append(
            {{{.text = memorandum->title.best(context.language())},
              {.text = plans.join(u", "_s)},
              {.text = plans.isEmpty() ? OverviewRows::tr("no") : OverviewRows::tr("yes"),
               .activityStatus = int(plans.isEmpty() ? ActivityStatus::Planned : ActivityStatus::Completed)}},
             Place{.kind = PlaceKind::Memorandum, .row = memorandum->id}});
    }
}

void addCompleted(const UiContext &context, const IndicatorValue &value, FactRows &rows)
{
    const Snapshot &snapshot = context.workspace->snapshot();
    rows.columns = {OverviewRows::tr("Plan"), OverviewRows::tr("Carried out")};
    rows.right = {1};
    rows.note =
        OverviewRows::tr("The value is that of the plan with the fewest, because each of them must reach the target.");
    rows.none = OverviewRows::tr("No annual plan has been adopted yet.");
    for (const IndicatorPart &part : value.parts) {
        if (const Plan *plan = snapshot.find(IdOf<Plan>(part.row)))
            rows.rows.append({{{.text = planName(context, *plan)},
                               {.text = indicatorText(part.value, IndicatorUnit::Number, context.phrases)}},
                              Place{.kind = PlaceKind::Plan, .row = part.row, .filter = u"status=completed"_s}});
    }
}

void addPeople(const UiContext &context, const Scope &scope, FactRows &rows)
{
    const Snapshot &snapshot = context.workspace->snapshot();
    const Phrases &phrases = context.phrases;
    rows.columns = {OverviewRows::tr("Activity"), OverviewRows::tr("Plan"),         OverviewRows::tr("Women"),
                    OverviewRows::tr("Men"),      OverviewRows::tr("Not recorded"), OverviewRows::tr("Total")};
    rows.right = {2, 3, 4, 5};
    rows.none = OverviewRows::tr("No participants have been recorded yet.");
    rows.note = OverviewRows::tr("The share of women is that among the people whose sex was recorded.");
    const auto add = [&](const QList<FactCell> &first, const People &people, const std::optional<Place> &place,
                         bool strong) {
        const auto number = [&](qint64 value) {
            return FactCell{.text = value == 0 ? QString() : phrases.number(value)};
        };
        rows.rows.append({first + QList<FactCell>{number(people.women), number(people.men), number(people.notStated),
                                                  number(people.total())},
                          place, strong});
    };
    const Period held{{}, context.today};
    for (const PeopleGroup &group : participantsBy(snapshot, scope, PeopleBy::Activity, held)) {
        if (const Activity *activity = snapshot.find(IdOf<Activity>(group.row)))
            add({activityCell(context, *activity), planCell(context, *activity)}, group.people, placeOf(*activity),
                false);
    }
    if (!rows.rows.isEmpty())
        add({{.text = OverviewRows::tr("Total")}, {}}, participants(snapshot, scope, held), {}, true);
}

void addSpending(const UiContext &context, const Scope &scope, FactRows &rows)
{
    const Snapshot &snapshot = context.workspace->snapshot();
    const CountedMoney money = countMoney(snapshot, scope);
    rows.columns = {OverviewRows::tr("Plan"), OverviewRows::tr("Planned"), OverviewRows::tr("Spent"),
                    OverviewRows::tr("Spent of planned")};
    rows.right = {1, 2, 3};
    rows.none = OverviewRows::tr("No amounts have been planned yet.");
    const auto add = [&](const QString &name, const MoneySums &sums, const std::optional<Place> &place) {
        const std::optional<double> rate = sums.spendingRate();
        rows.rows.append({{{.text = name},
                           {.text = wholeMoneyText({sums.planned, money.currency}, context.phrases)},
                           {.text = wholeMoneyText({sums.spent, money.currency}, context.phrases)},
                           {.text = rate ? context.phrases.percent(*rate) : QString()}},
                          place,
                          !place});
    };
    for (const MoneyGroup &group : moneyBy(snapshot, money, MoneyBy::Plan)) {
        if (const Plan *plan = snapshot.find(IdOf<Plan>(group.row)))
            add(planName(context, *plan), group.sums, Place{.kind = PlaceKind::Plan, .row = group.row});
    }
    if (!rows.rows.isEmpty())
        add(OverviewRows::tr("Total"), money.total, {});
}

void addMeasurements(const UiContext &context, const Indicator &indicator, FactRows &rows)
{
    const Snapshot &snapshot = context.workspace->snapshot();
    rows.columns = {OverviewRows::tr("Measured on"), OverviewRows::tr("Country"), OverviewRows::tr("Note"),
                    OverviewRows::tr("Value")};
    rows.stretched = 2;
    rows.right = {3};
    rows.none = OverviewRows::tr("Nothing has been measured yet.");
    QList<const Measurement *> measurements = snapshot.ownedBy<&Measurement::indicator>(indicator.id);
    std::sort(measurements.begin(), measurements.end(), [](const Measurement *a, const Measurement *b) {
        return std::tie(b->measuredOn, b->id) < std::tie(a->measuredOn, a->id);
    });
    for (const Measurement *measurement : std::as_const(measurements)) {
        const Country *country = snapshot.find(measurement->country);
        rows.rows.append(
            {{{.text = context.phrases.date(measurement->measuredOn)},
              {.text = country ? country->name.best(context.language()) : QString(), .muted = true},
              {.text = measurement->note, .muted = true, .toolTip = measurement->note},
              {.text = measurement->value ? indicatorText(*measurement->value, indicator.unit, context.phrases)
                                          : QString()}},
             Place{.kind = PlaceKind::Indicators, .chosen = indicator.id}});
    }
}

} // namespace

QString planName(const UiContext &context, const Plan &plan)
{
    const Snapshot &snapshot = context.workspace->snapshot();
    const Memorandum *memorandum = snapshot.find(plan.memorandum);
    const Country *first = memorandum ? snapshot.find(memorandum->firstCountry) : nullptr;
    const Country *second = memorandum ? snapshot.find(memorandum->secondCountry) : nullptr;
    if (!first || !second || !plan.year)
        return plan.code;
    const Language language = context.language();
    return OverviewRows::tr("%1 – %2 %3")
        .arg(first->name.best(language), second->name.best(language), QString::number(*plan.year));
}

FactRows planRows(const UiContext &context, const QList<PlanFigures> &plans)
{
    const Phrases &phrases = context.phrases;
    FactRows rows;
    rows.title = OverviewRows::tr("Annual plans");
    rows.columns = {OverviewRows::tr("Plan"),     OverviewRows::tr("Status"),   OverviewRows::tr("Carried out"),
                    OverviewRows::tr("At least"), OverviewRows::tr("Progress"), QString(),
                    OverviewRows::tr("Late"),     OverviewRows::tr("Planned"),  OverviewRows::tr("Spent")};
    rows.right = {2, 3, 4, 6, 7, 8};
    for (const PlanFigures &each : plans) {
        const Plan *plan = context.workspace->snapshot().find(each.plan);
        if (!plan)
            continue;
        const auto money = [&](qint64 minor) { return wholeMoneyText({minor, each.currency}, phrases); };
        const auto leading = [&](const QString &filter) {
            return Place{.kind = PlaceKind::Plan, .row = each.plan, .filter = filter};
        };
        QList<double> bar;
        if (each.progress)
            bar.append(*each.progress / 100.0);
        FactCell late{.text = each.late > 0 ? phrases.number(qint64(each.late)) : QString(), .late = each.late > 0};
        if (each.late > 0)
            late.leadsTo = leading(u"late"_s);
        rows.rows.append(
            {{{.text = planName(context, *plan)},
              {.text = choiceText(plan->status, phrases), .planStatus = int(plan->status)},
              {.text = OverviewRows::tr("%1 of %2")
                           .arg(phrases.number(qint64(each.completed)),
                                phrases.number(qint64(each.activities + each.shown))),
               .toolTip = OverviewRows::tr("Show the activities that were carried out"),
               .leadsTo = leading(u"status=completed"_s)},
              {.text = phrases.number(each.minimum),
               .activityStatus = int(each.reachesMinimum() ? ActivityStatus::Completed : ActivityStatus::Planned),
               .muted = true,
               .toolTip = each.reachesMinimum() ? OverviewRows::tr("The least number of activities was carried out.")
                                                : OverviewRows::tr("Fewer activities than planned were carried out.")},
              {.text = each.progress ? phrases.percent(*each.progress / 100.0) : QString()},
              {.bar = bar},
              late,
              {.text = money(each.money.planned)},
              {.text = money(each.money.spent)}},
             Place{.kind = PlaceKind::Plan, .row = each.plan}});
    }
    return rows;
}

FactRows lateRows(const UiContext &context, const QList<const Activity *> &late, qsizetype most)
{
    FactRows rows;
    rows.title = OverviewRows::tr("Late");
    rows.note = OverviewRows::tr(
        "Past the planned end and neither carried out nor cancelled, or past the planned beginning and not begun.");
    rows.columns = {OverviewRows::tr("Activity"), OverviewRows::tr("Plan"), OverviewRows::tr("Days")};
    rows.right = {2};
    rows.none = OverviewRows::tr("Nothing is late.");
    rows.total = late.size();
    for (const Activity *activity : late.first(std::min(most, late.size()))) {
        FactCell name = activityCell(context, *activity);
        name.late = true;
        rows.rows.append({{name,
                           planCell(context, *activity),
                           {.text = OverviewRows::tr("%n day(s)", nullptr, int(daysLate(*activity, context.today)))}},
                          placeOf(*activity)});
    }
    return rows;
}

FactRows upcomingRows(const UiContext &context, const QList<Upcoming> &coming, qsizetype most)
{
    FactRows rows;
    rows.title = OverviewRows::tr("In the next %n day(s)", nullptr, kDaysAhead);
    rows.columns = {OverviewRows::tr("What"), OverviewRows::tr("Plan"), OverviewRows::tr("When")};
    rows.right = {2};
    rows.none = OverviewRows::tr("Nothing is planned to start, and no milestone is due.");
    rows.total = coming.size();
    for (const Upcoming &each : coming.first(std::min(most, coming.size()))) {
        FactCell name = activityCell(context, *each.activity);
        if (each.milestone)
            name.text = each.milestone->title.best(context.language());
        name.activityStatus = int(each.activity->status);
        rows.rows.append({{name, planCell(context, *each.activity), {.text = context.phrases.date(each.on)}},
                          placeOf(*each.activity)});
    }
    return rows;
}

FactRows silentRows(const UiContext &context, const QList<Silent> &silent, qsizetype most)
{
    FactRows rows;
    rows.title = OverviewRows::tr("Without news for %n day(s)", nullptr, kDaysWithoutNews);
    rows.note = OverviewRows::tr(
        "Activities that should be going on, of which no note, participants or milestone has told anything since.");
    rows.columns = {OverviewRows::tr("Activity"), OverviewRows::tr("Plan"), OverviewRows::tr("Last news")};
    rows.right = {2};
    rows.none = OverviewRows::tr("There is recent news of everything that is going on.");
    rows.total = silent.size();
    for (const Silent &each : silent.first(std::min(most, silent.size()))) {
        FactCell name = activityCell(context, *each.activity);
        name.activityStatus = int(each.activity->status);
        rows.rows.append(
            {{name,
              planCell(context, *each.activity),
              {.text = each.lastNews.isValid() ? context.phrases.date(each.lastNews) : OverviewRows::tr("none yet"),
               .toolTip = OverviewRows::tr("%n day(s)", nullptr, int(each.days))}},
             placeOf(*each.activity)});
    }
    return rows;
}

FactRows resultRows(const UiContext &context, const Indicator &indicator)
{
    FactRows rows;
    rows.title = indicator.title.best(context.language());
    const Scope scope = Scope::of(indicator.memorandum);
    switch (indicator.source) {
    case IndicatorSource::PlansAdopted:
        addMemoranda(context, rows);
        break;
    case IndicatorSource::ActivitiesCompletedPerPlan:
        addCompleted(context, indicatorValue(context.workspace->snapshot(), indicator, context.today), rows);
        break;
    case IndicatorSource::Participants:
    case IndicatorSource::WomenShare:
        addPeople(context, scope, rows);
        break;
    case IndicatorSource::SpendingRate:
        addSpending(context, scope, rows);
        break;
    case IndicatorSource::Measured:
        addMeasurements(context, indicator, rows);
        break;
    }
    return rows;
}

FactRows funderRows(const UiContext &context, const CountedMoney &money, const Id &funder)
{
    const Snapshot &snapshot = context.workspace->snapshot();
    FactRows rows;
    rows.title = funder.isNull() ? OverviewRows::tr("Funder not stated")
                                 : rowName(EntityKind::Institution, funder, snapshot, context.language());
    rows.columns = {OverviewRows::tr("Activity"), OverviewRows::tr("Plan"), OverviewRows::tr("Planned"),
                    OverviewRows::tr("Committed"), OverviewRows::tr("Spent")};
    rows.right = {2, 3, 4};
    CountedMoney own = money;
    own.lines.removeIf([&](const CountedLine &counted) { return counted.line->funder != funder; });
    const auto sums = [&](const MoneySums &each) {
        const auto text = [&](qint64 minor) {
            return FactCell{.text = wholeMoneyText({minor, money.currency}, context.phrases)};
        };
        return QList<FactCell>{text(each.planned), text(each.committed), text(each.spent)};
    };
    MoneySums total;
    for (const MoneyGroup &group : moneyBy(snapshot, own, MoneyBy::Activity)) {
        total += group.sums;
        if (const Activity *activity = snapshot.find(IdOf<Activity>(group.row)))
            rows.rows.append(
                {QList<FactCell>{activityCell(context, *activity), planCell(context, *activity)} + sums(group.sums),
                 placeOf(*activity)});
    }
    if (!rows.rows.isEmpty())
        rows.rows.append({QList<FactCell>{{.text = OverviewRows::tr("Total")}, {}} + sums(total), {}, true});
    return rows;
}

} // namespace tandem
