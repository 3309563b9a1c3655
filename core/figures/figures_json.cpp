// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figures_json.h"

#include "core/base/text.h"
#include "core/figures/indicator_values.h"
#include "core/figures/programme_figures.h"

#include <QJsonArray>

#include <cmath>

namespace tandem {

namespace {

QJsonValue rounded(std::optional<double> value, double places)
{
    if (!value)
        return QJsonValue::Null;
    return std::round(*value * places) / places;
}

QJsonValue share(std::optional<double> value)
{
    return rounded(value, 10'000);
}

QJsonObject money(qint64 minor, const Currency &currency)
{
    return {{u"minor"_s, minor}, {u"currency"_s, currency.name()}};
}

void addSums(QJsonObject &object, const MoneySums &sums, const Currency &currency)
{
    object[u"planned"_s] = money(sums.planned, currency);
    object[u"committed"_s] = money(sums.committed, currency);
    object[u"spent"_s] = money(sums.spent, currency);
    object[u"spending_rate"_s] = share(sums.spendingRate());
}

QJsonValue idOrNull(const Id &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.uuid());
}

QJsonArray moneyParts(const Snapshot &snapshot, const CountedMoney &counted, MoneyBy by, const QString &name)
{
    QJsonArray parts;
    for (const MoneyGroup &group : moneyBy(snapshot, counted, by)) {
        QJsonObject part;
        if (by == MoneyBy::Category)
            part[name] = choiceWord(BudgetCategory(group.number));
        else if (by == MoneyBy::Quarter)
            part[name] = group.number == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(group.number);
        else
            part[name] = idOrNull(group.row);
        addSums(part, group.sums, counted.currency);
        parts.append(part);
    }
    return parts;
}

void addPeople(QJsonObject &object, const People &people)
{
    object[u"participants"_s] = people.total();
    object[u"women"_s] = people.women;
    object[u"men"_s] = people.men;
    object[u"not_stated"_s] = people.notStated;
    object[u"young"_s] = people.young;
    object[u"women_share"_s] = share(people.womenShare());
}

QJsonArray peopleParts(const Snapshot &snapshot, const Scope &scope, PeopleBy by, const QString &name)
{
    QJsonArray parts;
    for (const PeopleGroup &group : participantsBy(snapshot, scope, by)) {
        QJsonObject part;
        if (by == PeopleBy::Year)
            part[name] = group.number;
        else if (by == PeopleBy::Kind)
            part[name] = group.kind;
        else
            part[name] = idOrNull(group.row);
        addPeople(part, group.people);
        parts.append(part);
    }
    return parts;
}

QJsonObject planJson(const Snapshot &snapshot, const PlanFigures &figures)
{
    const Plan *plan = snapshot.find(figures.plan);
    QJsonObject object{{u"plan"_s, plan ? plan->code : QString()}, {u"id"_s, figures.plan.uuid()}};
    object[u"status"_s] = plan ? choiceWord(plan->status) : QString();
    object[u"activities"_s] = figures.activities;
    object[u"shown"_s] = figures.shown;
    object[u"completed"_s] = figures.completed;
    object[u"minimum"_s] = figures.minimum;
    object[u"progress"_s] = rounded(figures.progress, 10);
    object[u"late"_s] = figures.late;
    object[u"commitments"_s] = figures.commitments;
    object[u"commitments_served"_s] = figures.served;
    QJsonObject statuses;
    for (std::size_t i = 0; i < kActivityStatuses; ++i)
        statuses[choiceWord(ActivityStatus(i))] = figures.byStatus[i];
    object[u"by_status"_s] = statuses;
    addPeople(object, figures.people);
    addSums(object, figures.money, figures.currency);
    object[u"left_out"_s] = figures.leftOut;
    return object;
}

QJsonArray leftOutJson(const CountedMoney &counted)
{
    static constexpr QLatin1StringView kStages[] = {"planned"_L1, "committed"_L1, "spent"_L1};
    QJsonArray array;
    for (const LeftOut &each : counted.leftOut) {
        array.append(QJsonObject{{u"budget_line"_s, each.line.uuid()},
                                 {u"stage"_s, kStages[std::size_t(each.stage)]},
                                 {u"amount"_s, money(each.amount.minor, each.amount.currency)}});
    }
    return array;
}

QJsonArray ratesJson(const CountedMoney &counted)
{
    QJsonArray array;
    for (const RateUsed &rate : counted.ratesUsed) {
        array.append(QJsonObject{{u"currency"_s, rate.currency.name()},
                                 {u"rate"_s, QString::fromLatin1(rate.rate.text())},
                                 {u"from_on"_s, rate.validFrom.toString(Qt::ISODate)}});
    }
    return array;
}

QJsonValue decimalJson(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toDouble()) : QJsonValue(QJsonValue::Null);
}

QJsonArray indicatorsJson(const Snapshot &snapshot, const Scope &scope, QDate on)
{
    QJsonArray array;
    for (const Indicator *indicator : snapshot.sorted<Indicator>()) {
        if (!scope.isProgramme() && indicator->memorandum != scope.memorandum)
            continue;
        const IndicatorValue value = indicatorValue(snapshot, *indicator, on);
        QJsonObject object{{u"indicator"_s, indicator->code}, {u"id"_s, indicator->id.uuid()}};
        object[u"source"_s] = choiceWord(indicator->source);
        object[u"unit"_s] = choiceWord(indicator->unit);
        object[u"value"_s] = decimalJson(value.value);
        object[u"baseline"_s] = decimalJson(indicator->baseline);
        object[u"target"_s] = decimalJson(indicator->target);
        object[u"reached"_s] = value.reached ? QJsonValue(*value.reached) : QJsonValue(QJsonValue::Null);
        object[u"measured_on"_s] = value.measuredOn.isValid() ? QJsonValue(value.measuredOn.toString(Qt::ISODate))
                                                              : QJsonValue(QJsonValue::Null);
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject figuresJson(const Snapshot &snapshot, const Scope &scope, QDate on)
{
    const ProgrammeFigures figures = programmeFigures(snapshot, scope, on);
    QJsonObject object;
    object[u"on"_s] = on.toString(Qt::ISODate);
    object[u"memoranda_in_operation"_s] = figures.memorandaInOperation;
    object[u"memoranda"_s] = figures.memoranda;
    QJsonArray plans;
    for (const PlanFigures &plan : figures.plans)
        plans.append(planJson(snapshot, plan));
    object[u"plans"_s] = plans;
    addPeople(object, figures.people);
    object[u"participants_by_country"_s] = peopleParts(snapshot, scope, PeopleBy::Country, u"country"_s);
    object[u"participants_by_year"_s] = peopleParts(snapshot, scope, PeopleBy::Year, u"year"_s);
    object[u"participants_by_kind"_s] = peopleParts(snapshot, scope, PeopleBy::Kind, u"kind"_s);
    object[u"participants_by_memorandum"_s] = peopleParts(snapshot, scope, PeopleBy::Memorandum, u"memorandum"_s);
    QJsonObject total;
    addSums(total, figures.money.total, figures.money.currency);
    object[u"money_total"_s] = total;
    object[u"money"_s] = moneyParts(snapshot, figures.money, MoneyBy::Funder, u"funder"_s);
    object[u"money_by_category"_s] = moneyParts(snapshot, figures.money, MoneyBy::Category, u"category"_s);
    object[u"money_by_domain"_s] = moneyParts(snapshot, figures.money, MoneyBy::Domain, u"domain"_s);
    object[u"money_by_plan"_s] = moneyParts(snapshot, figures.money, MoneyBy::Plan, u"plan"_s);
    object[u"left_out"_s] = leftOutJson(figures.money);
    object[u"rates"_s] = ratesJson(figures.money);
    QJsonArray late;
    for (const Activity *activity : figures.late)
        late.append(activity->id.uuid());
    object[u"late"_s] = late;
    object[u"indicators"_s] = indicatorsJson(snapshot, scope, on);
    return object;
}

} // namespace tandem
