// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/figures/figures_json.h"
#include "core/figures/indicator_values.h"
#include "core/figures/programme_figures.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tandem::cli {

namespace {

QString share(std::optional<double> value, const Phrases &phrases)
{
    return value ? phrases.percent(*value) : u"–"_s;
}

void sayPeople(const Context &context, const People &people)
{
    const Phrases &phrases = context.phrases();
    context.say(
        phrases.translate("Cli", "Participants: %1, of whom women %2, men %3, sex not recorded %4; share of women %5")
            .arg(phrases.number(people.total()), phrases.number(people.women), phrases.number(people.men),
                 phrases.number(people.notStated), share(people.womenShare(), phrases)));
}

void sayMoney(const Context &context, const CountedMoney &money)
{
    const Phrases &phrases = context.phrases();
    const auto amount = [&](qint64 minor) { return moneyText({minor, money.currency}, phrases); };
    context.say(phrases.translate("Cli", "Money: planned %1, committed %2, spent %3")
                    .arg(amount(money.total.planned), amount(money.total.committed), amount(money.total.spent)));
    if (!money.leftOut.isEmpty()) {
        context.say(phrases.translate("Cli", "%n amount(s) left out, because no exchange rate is known for them",
                                      nullptr, int(money.leftOut.size())));
    }
}

QString plansText(const Snapshot &snapshot, const ProgrammeFigures &figures, const Phrases &phrases)
{
    TextTable table({{phrases.translate("Cli", "Plan")},
                     {phrases.translate("Cli", "Status")},
                     {phrases.translate("Cli", "Carried out"), true},
                     {phrases.translate("Cli", "Required"), true},
                     {phrases.translate("Cli", "Progress"), true},
                     {phrases.translate("Cli", "Late"), true},
                     {phrases.translate("Cli", "Participants"), true},
                     {phrases.translate("Cli", "Planned"), true},
                     {phrases.translate("Cli", "Spent"), true}});
    for (const PlanFigures &plan : figures.plans) {
        const Plan *row = snapshot.find(plan.plan);
        if (!row)
            continue;
        table.add({row->code, choiceText(row->status, phrases), phrases.number(qint64(plan.completed)),
                   phrases.number(plan.minimum), plan.progress ? phrases.percent(*plan.progress / 100) : u"–"_s,
                   phrases.number(qint64(plan.late)), phrases.number(plan.people.total()),
                   moneyText({plan.money.planned, plan.currency}, phrases),
                   moneyText({plan.money.spent, plan.currency}, phrases)});
    }
    return table.text();
}

QString resultsText(const Snapshot &snapshot, QDate on, const Phrases &phrases)
{
    TextTable table({{phrases.translate("Cli", "Result"), false, 60},
                     {phrases.translate("Cli", "Value"), true},
                     {phrases.translate("Cli", "Target"), true},
                     {phrases.translate("Cli", "Reached")}});
    for (const IndicatorValue &value : headlineResults(snapshot, on)) {
        const Indicator &indicator = *value.indicator;
        const auto text = [&](const std::optional<Decimal> &number) {
            return number ? indicatorText(*number, indicator.unit, phrases) : u"–"_s;
        };
        const QString reached = !value.reached   ? QString()
                                : *value.reached ? phrases.translate("Cli", "yes")
                                                 : phrases.translate("Cli", "no");
        table.add({indicator.title.best(phrases.language()), text(value.value), text(indicator.target), reached});
    }
    return table.text();
}

QString lateText(const QList<const Activity *> &late, QDate on, const Phrases &phrases)
{
    TextTable table({{phrases.translate("Cli", "Late activity")},
                     {QString(), false, 60},
                     {phrases.translate("Cli", "Days"), true}});
    for (const Activity *activity : late)
        table.add({activity->code, activity->title.best(phrases.language()), phrases.number(daysLate(*activity, on))});
    return table.text();
}

void say(const Context &context, const Snapshot &snapshot, const Scope &scope, QDate on)
{
    const Phrases &phrases = context.phrases();
    const ProgrammeFigures figures = programmeFigures(snapshot, scope, on);
    context.say(phrases.translate("Cli", "Figures on %1").arg(phrases.date(on)));
    if (scope.isProgramme()) {
        context.say(
            phrases.translate("Cli", "Memoranda in operation: %1 of %2")
                .arg(phrases.number(qint64(figures.memorandaInOperation)), phrases.number(qint64(figures.memoranda))));
    }
    sayPeople(context, figures.people);
    sayMoney(context, figures.money);
    QStringList tables{plansText(snapshot, figures, phrases)};
    if (scope.isProgramme())
        tables.append(resultsText(snapshot, on, phrases));
    tables.append(lateText(figures.late, on, phrases));
    for (const QString &table : tables) {
        if (!table.isEmpty())
            context.out().write('\n' + table.toUtf8());
    }
}

Result<int> run(Context &context)
{
    const Invocation &call = context.call();
    QDate on = context.today();
    if (call.has(u"on"_s)) {
        const Result<QDate> given = dayGiven(u"--on"_s, call.value(u"on"_s));
        if (!given)
            return given.error();
        on = *given;
    }
    const Result<std::unique_ptr<Workspace>> workspace = context.openToRead(context.argument(0));
    if (!workspace)
        return workspace.error();
    const Snapshot &snapshot = (*workspace)->snapshot();
    Scope scope;
    if (call.has(u"plan"_s)) {
        const Result<IdOf<Plan>> plan = planNamed(call.value(u"plan"_s), snapshot);
        if (!plan)
            return plan.error();
        scope = Scope::of(*plan);
    }
    if (context.json())
        context.out().write(QJsonDocument(figuresJson(snapshot, scope, on)).toJson());
    else
        say(context, snapshot, scope, on);
    return 0;
}

constexpr Argument kArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")}};
constexpr Option kOptions[] = {
    {"plan", "PLAN", QT_TRANSLATE_NOOP("Help", "only this plan")},
    {"on", "DAY", QT_TRANSLATE_NOOP("Help", "the day that counts as today")},
};

} // namespace

const Command kFiguresCommand{"figures",
                              QT_TRANSLATE_NOOP("Help", "Calculates results, participants, money and what is late."),
                              kArguments, kOptions, run};

} // namespace tandem::cli
