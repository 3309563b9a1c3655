// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/money_totals.h"

#include "core/base/text.h"
#include "core/figures/period_lists.h"
#include "core/model/field_value.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

void sortRates(QList<RateUsed> &rates)
{
    std::sort(rates.begin(), rates.end(), [](const RateUsed &a, const RateUsed &b) {
        return std::tie(a.currency, a.validFrom) < std::tie(b.currency, b.validFrom);
    });
}

/// Converts amounts of one plan: the rates are looked up once a currency.
class Converter
{
public:
    Converter(const Snapshot &snapshot, const Currency &target) : m_snapshot(snapshot), m_target(target) {}

    void startPlan(QDate firstDay)
    {
        m_day = firstDay;
        m_rates.clear();
    }
    std::optional<Money> convert(const Money &money)
    {
        if (m_target.isNull())
            return std::nullopt;
        if (money.currency == m_target)
            return money;
        auto it = m_rates.find(money.currency);
        if (it == m_rates.end())
            it = m_rates.insert(money.currency, rateOn(m_snapshot, money.currency, m_day));
        if (!*it)
            return std::nullopt;
        if (!m_used.contains(**it))
            m_used.append(**it);
        return converted(money, (*it)->rate, m_target);
    }
    QList<RateUsed> used() const
    {
        QList<RateUsed> rates = m_used;
        sortRates(rates);
        return rates;
    }

private:
    const Snapshot &m_snapshot;
    Currency m_target;
    QDate m_day;
    QHash<Currency, std::optional<RateUsed>> m_rates;
    QList<RateUsed> m_used;
};

void countActivity(const Snapshot &snapshot, const Activity &activity, Converter &converter, CountedMoney &money)
{
    for (const BudgetLine *line : snapshot.ownedBy<&BudgetLine::activity>(activity.id)) {
        CountedLine counted{line, &activity, {}};
        const auto count = [&](const std::optional<Money> &amount, MoneyStage stage, qint64 &sum) {
            if (!amount)
                return;
            if (const std::optional<Money> own = converter.convert(*amount))
                sum = own->minor;
            else
                money.leftOut.append({line->id, stage, *amount});
        };
        count(line->planned, MoneyStage::Planned, counted.sums.planned);
        count(line->committed, MoneyStage::Committed, counted.sums.committed);
        count(line->spent, MoneyStage::Spent, counted.sums.spent);
        money.total += counted.sums;
        money.lines.append(counted);
    }
}

MoneyGroup groupOf(const Snapshot &snapshot, const CountedLine &counted, MoneyBy by)
{
    switch (by) {
    case MoneyBy::Funder:
        return {counted.line->funder, 0, {}};
    case MoneyBy::Category:
        return {{}, int(counted.line->category), {}};
    case MoneyBy::Quarter:
        return {{}, quarterOf(snapshot, *counted.activity), {}};
    case MoneyBy::Plan:
        return {counted.activity->plan, 0, {}};
    case MoneyBy::Memorandum:
        return {memorandumOf(snapshot, *counted.activity), 0, {}};
    case MoneyBy::Domain:
        return {counted.activity->domain, 0, {}};
    case MoneyBy::Activity:
        return {counted.activity->id, 0, {}};
    }
    return {};
}

/// What groups are sorted by: nothing known comes last, then position, then name.
struct GroupOrder
{
    bool unknown = false;
    QByteArray pos;
    QString name;
    Id row;
    int number = 0;
    auto tied() const { return std::tie(unknown, pos, name, row, number); }
};

GroupOrder orderOf(const Snapshot &snapshot, const MoneyGroup &group, MoneyBy by)
{
    GroupOrder order;
    order.row = group.row;
    order.number = group.number;
    switch (by) {
    case MoneyBy::Category:
        return order;
    case MoneyBy::Quarter:
        order.unknown = group.number == 0;
        return order;
    case MoneyBy::Funder:
        order.name = folded(rowName(EntityKind::Institution, group.row, snapshot, Language::French));
        break;
    case MoneyBy::Plan:
        order.name = folded(rowName(EntityKind::Plan, group.row, snapshot, Language::French));
        break;
    case MoneyBy::Memorandum:
        order.name = folded(rowName(EntityKind::Memorandum, group.row, snapshot, Language::French));
        break;
    case MoneyBy::Domain:
        if (const Domain *domain = snapshot.find(IdOf<Domain>(group.row))) {
            order.pos = domain->pos.toByteArray();
            order.name = folded(domain->code);
        }
        break;
    case MoneyBy::Activity:
        if (const Activity *activity = snapshot.find(IdOf<Activity>(group.row)))
            order.name = folded(activity->code);
        break;
    }
    order.unknown = order.name.isEmpty();
    return order;
}

} // namespace

QDate rateDayOf(const Plan *plan)
{
    if (!plan)
        return {};
    if (plan->period.from.isValid())
        return plan->period.from;
    return plan->year ? QDate(int(*plan->year), 1, 1) : QDate();
}

std::optional<RateUsed> rateOn(const Snapshot &snapshot, const Currency &currency, QDate day)
{
    const ExchangeRate *best = nullptr;
    for (const ExchangeRate &row : snapshot.all<ExchangeRate>()) {
        const bool valid = row.currency == currency && row.rate && row.rate->coefficient > 0 && row.fromOn.isValid() &&
                           day.isValid() && row.fromOn <= day;
        // Two entries of one day: the lesser id, so that every copy takes the same one.
        if (valid && (!best || row.fromOn > best->fromOn || (row.fromOn == best->fromOn && row.id < best->id)))
            best = &row;
    }
    if (!best)
        return std::nullopt;
    return RateUsed{currency, *best->rate, best->fromOn};
}

std::optional<double> MoneySums::spendingRate() const
{
    if (planned <= 0)
        return std::nullopt;
    return double(spent) / double(planned);
}

CountedMoney &CountedMoney::operator+=(const CountedMoney &other)
{
    lines += other.lines;
    total += other.total;
    leftOut += other.leftOut;
    for (const RateUsed &rate : other.ratesUsed) {
        if (!ratesUsed.contains(rate))
            ratesUsed.append(rate);
    }
    sortRates(ratesUsed);
    return *this;
}

CountedMoney countMoney(const Snapshot &snapshot, const Scope &scope, const Period &concerned)
{
    CountedMoney money;
    money.currency = snapshot.currency();
    Converter converter(snapshot, money.currency);
    for (const Plan *plan : plansIn(snapshot, scope)) {
        converter.startPlan(rateDayOf(plan));
        for (const Activity *activity : snapshot.ownedBy<&Activity::plan>(plan->id)) {
            if (counts(*activity) && (concerned.isNull() || concerns(snapshot, *activity, concerned)))
                countActivity(snapshot, *activity, converter, money);
        }
    }
    money.ratesUsed = converter.used();
    return money;
}

CountedMoney moneyOf(const Snapshot &snapshot, const Activity &activity)
{
    CountedMoney money;
    money.currency = snapshot.currency();
    Converter converter(snapshot, money.currency);
    converter.startPlan(rateDayOf(snapshot.find(activity.plan)));
    countActivity(snapshot, activity, converter, money);
    money.ratesUsed = converter.used();
    return money;
}

std::optional<MoneySums> sumsIn(const Snapshot &snapshot, const MoneySums &sums, const Currency &target, QDate day)
{
    const Currency own = snapshot.currency();
    if (own == target)
        return sums;
    const std::optional<RateUsed> used = rateOn(snapshot, target, day);
    if (own.isNull() || !used)
        return std::nullopt;
    const int exponent = target.minorDigits() - own.minorDigits() - used->rate.scale;
    MoneySums result;
    for (qint64 MoneySums::*stage : {&MoneySums::planned, &MoneySums::committed, &MoneySums::spent}) {
        const std::optional<qint64> grown =
            exponent < 0 ? multiplyDivideRounded(sums.*stage, used->rate.coefficient, powerOfTen(-exponent))
                         : multiplyDivideRounded(sums.*stage, used->rate.coefficient * powerOfTen(exponent), 1);
        if (!grown)
            return std::nullopt;
        result.*stage = *grown;
    }
    return result;
}

QList<MoneyGroup> moneyBy(const Snapshot &snapshot, const CountedMoney &money, MoneyBy by)
{
    QList<MoneyGroup> groups;
    QHash<std::pair<Id, int>, qsizetype> places;
    for (const CountedLine &counted : money.lines) {
        const MoneyGroup group = groupOf(snapshot, counted, by);
        const auto it = places.constFind({group.row, group.number});
        const qsizetype place = it != places.cend() ? *it : groups.size();
        if (place == groups.size()) {
            places.insert({group.row, group.number}, place);
            groups.append(group);
        }
        groups[place].sums += counted.sums;
    }
    QList<std::pair<GroupOrder, MoneyGroup>> ordered;
    ordered.reserve(groups.size());
    for (const MoneyGroup &group : groups)
        ordered.append({orderOf(snapshot, group, by), group});
    std::sort(ordered.begin(), ordered.end(),
              [](const auto &a, const auto &b) { return a.first.tied() < b.first.tied(); });
    for (qsizetype i = 0; i < ordered.size(); ++i)
        groups[i] = ordered.at(i).second;
    return groups;
}

int quarterOf(const Snapshot &snapshot, const Activity &activity)
{
    const QDate start = activity.planned.from.isValid() ? activity.planned.from : activity.planned.to;
    if (!start.isValid())
        return 0;
    const Plan *plan = snapshot.find(activity.plan);
    if (plan && plan->year && *plan->year != start.year())
        return 0;
    return (start.month() - 1) / 3 + 1;
}

FundingTotals countFunding(const Snapshot &snapshot)
{
    FundingTotals totals;
    totals.currency = snapshot.currency();
    Converter converter(snapshot, totals.currency);
    const Programme *programme = snapshot.programme();
    converter.startPlan(programme ? programme->period.from : QDate());
    for (const Funding *funding : snapshot.sorted<Funding>()) {
        if (!funding->money)
            continue;
        const std::optional<Money> own = converter.convert(*funding->money);
        if (!own) {
            totals.leftOut.append(*funding->money);
            continue;
        }
        totals.total += own->minor;
        const auto it = std::find_if(totals.byFunder.begin(), totals.byFunder.end(),
                                     [&](const auto &entry) { return entry.first == funding->funder; });
        if (it != totals.byFunder.end())
            it->second += own->minor;
        else
            totals.byFunder.append({funding->funder, own->minor});
    }
    const auto nameOf = [&](const Id &id) {
        return folded(rowName(EntityKind::Institution, id, snapshot, Language::French));
    };
    std::sort(totals.byFunder.begin(), totals.byFunder.end(), [&](const auto &a, const auto &b) {
        const QString nameA = nameOf(a.first);
        const QString nameB = nameOf(b.first);
        return std::tie(nameA, a.first) < std::tie(nameB, b.first);
    });
    return totals;
}

} // namespace tandem
