// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/indicator_values.h"

#include "core/base/phrases.h"
#include "core/figures/participants.h"
#include "core/figures/plan_lists.h"
#include "core/figures/programme_figures.h"

#include <algorithm>

namespace tandem {

namespace {

/// A value as it is shown, and exactly enough to be compared with a target.
struct Computed
{
    std::optional<Decimal> shown;
    double exact = 0;
};

Computed ofNumber(qint64 number)
{
    return {Decimal::fromInteger(number), double(number)};
}

/// A percentage with one decimal. Whether a target is reached is decided before it is rounded: 19.96 is not 20.
Computed percentage(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    const std::optional<qint64> tenths = multiplyDivideRounded(part, 1000, whole);
    if (!tenths)
        return {};
    Decimal shown{*tenths, 1};
    if (shown.coefficient % 10 == 0)
        shown = {shown.coefficient / 10, 0};
    return {shown, double(part) * 100.0 / double(whole)};
}

bool isNewer(const Measurement *a, const Measurement *b)
{
    return !b || a->measuredOn > b->measuredOn || (a->measuredOn == b->measuredOn && a->id > b->id);
}

Computed measured(const Snapshot &snapshot, const Indicator &indicator, QDate today, IndicatorValue &result)
{
    const Measurement *whole = nullptr;
    const Measurement *any = nullptr;
    QList<const Measurement *> byCountry;
    for (const Measurement *row : snapshot.ownedBy<&Measurement::indicator>(indicator.id)) {
        if (!row->value || (row->measuredOn.isValid() && row->measuredOn > today))
            continue;
        if (isNewer(row, any))
            any = row;
        if (row->country.isNull()) {
            if (isNewer(row, whole))
                whole = row;
            continue;
        }
        const auto it = std::find_if(byCountry.begin(), byCountry.end(),
                                     [&](const Measurement *other) { return other->country == row->country; });
        if (it == byCountry.end())
            byCountry.append(row);
        else if (isNewer(row, *it))
            *it = row;
    }
    for (const Measurement *row : std::as_const(byCountry))
        result.parts.append({row->country, *row->value, row->measuredOn});
    const Measurement *chosen = whole ? whole : any;
    if (!chosen)
        return {};
    result.measuredOn = chosen->measuredOn;
    return {chosen->value, chosen->value->toDouble()};
}

Computed leastCompleted(const Snapshot &snapshot, const Scope &scope, QDate today, IndicatorValue &result)
{
    std::optional<qint64> least;
    for (const Plan *plan : plansIn(snapshot, scope)) {
        if (!isInOperationOn(snapshot, *plan, today))
            continue;
        const qint64 completed = completedIn(snapshot, plan->id, today);
        result.parts.append({plan->id, Decimal::fromInteger(completed), {}});
        least = std::min(least.value_or(completed), completed);
    }
    return least ? ofNumber(*least) : Computed{};
}

Computed compute(const Snapshot &snapshot, const Indicator &indicator, QDate today, IndicatorValue &result)
{
    const Scope scope = Scope::of(indicator.memorandum);
    switch (indicator.source) {
    case IndicatorSource::Measured:
        return measured(snapshot, indicator, today, result);
    case IndicatorSource::PlansAdopted:
        return ofNumber(countMemoranda(snapshot, scope, today).inOperation);
    case IndicatorSource::ActivitiesCompletedPerPlan:
        return leastCompleted(snapshot, scope, today, result);
    case IndicatorSource::Participants:
        return ofNumber(participants(snapshot, scope, {{}, today}).total());
    case IndicatorSource::WomenShare: {
        const People people = participants(snapshot, scope, {{}, today});
        result.notStated = people.notStated;
        return percentage(people.women, people.women + people.men);
    }
    case IndicatorSource::SpendingRate: {
        const MoneySums money = countMoney(snapshot, scope).total;
        return percentage(money.spent, money.planned);
    }
    }
    return {};
}

} // namespace

IndicatorValue indicatorValue(const Snapshot &snapshot, const Indicator &indicator, QDate today)
{
    IndicatorValue result;
    result.indicator = &indicator;
    const Computed computed = compute(snapshot, indicator, today, result);
    result.value = computed.shown;
    if (!result.value || !indicator.target)
        return result;
    const double target = indicator.target->toDouble();
    const double baseline = indicator.baseline ? indicator.baseline->toDouble() : 0.0;
    const bool decrease = indicator.direction == Direction::Decrease;
    result.reached = decrease ? computed.exact <= target : computed.exact >= target;
    if (target < baseline || target > baseline)
        result.share = std::clamp((computed.exact - baseline) / (target - baseline), 0.0, 1.0);
    return result;
}

QList<IndicatorValue> indicatorValues(const Snapshot &snapshot, const IdOf<Memorandum> &memorandum, QDate today)
{
    QList<IndicatorValue> values;
    for (const Indicator *indicator : snapshot.sorted<Indicator>()) {
        if (indicator->memorandum == memorandum)
            values.append(indicatorValue(snapshot, *indicator, today));
    }
    return values;
}

QList<IndicatorValue> headlineResults(const Snapshot &snapshot, QDate today)
{
    QList<IndicatorValue> values = indicatorValues(snapshot, {}, today);
    values.removeIf([](const IndicatorValue &value) { return !value.indicator->target; });
    return values;
}

QString indicatorText(const Decimal &value, IndicatorUnit unit, const Phrases &phrases)
{
    switch (unit) {
    case IndicatorUnit::Percent:
        if (phrases.language() == Language::French)
            return decimalText(value, phrases) + QChar(0x00A0) + u'%';
        return decimalText(value, phrases) + u'%';
    case IndicatorUnit::YesNo:
        return value.coefficient != 0 ? phrases.translate("Figures", "yes") : phrases.translate("Figures", "no");
    case IndicatorUnit::Number:
    case IndicatorUnit::Score:
        break;
    }
    return decimalText(value, phrases);
}

} // namespace tandem
