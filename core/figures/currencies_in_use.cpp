// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/currencies_in_use.h"

#include "core/base/text.h"

#include <map>

namespace tandem {

namespace {

class Gathering
{
public:
    explicit Gathering(const Snapshot &snapshot) : m_snapshot(snapshot), m_own(snapshot.currency()) {}

    /// `amounts` of them are counted at the rate of this day.
    void add(const Currency &currency, QDate day, qsizetype amounts)
    {
        if (currency.isNull() || currency == m_own)
            return;
        CurrencyInUse &use = m_uses[currency];
        use.currency = currency;
        use.amounts += amounts;
        if (rateIsKnown(currency, day))
            return;
        use.leftOut += amounts;
        if (day.isValid() && (!use.neededFrom.isValid() || day < use.neededFrom))
            use.neededFrom = day;
    }
    void add(const std::optional<Money> &money, QDate day)
    {
        if (money)
            add(money->currency, day, 1);
    }
    QList<CurrencyInUse> uses(QDate today)
    {
        QList<CurrencyInUse> result;
        for (auto &[currency, use] : m_uses) {
            use.rate = rateOn(m_snapshot, currency, today);
            result.append(use);
        }
        return result;
    }

private:
    bool rateIsKnown(const Currency &currency, QDate day)
    {
        const auto [at, added] = m_known.try_emplace({currency, day}, false);
        if (added)
            at->second = rateOn(m_snapshot, currency, day).has_value();
        return at->second;
    }

    const Snapshot &m_snapshot;
    Currency m_own;
    std::map<Currency, CurrencyInUse> m_uses;
    std::map<std::pair<Currency, QDate>, bool> m_known;
};

} // namespace

QList<CurrencyInUse> currenciesInUse(const Snapshot &snapshot, QDate today)
{
    Gathering gathering(snapshot);
    for (const Plan &plan : snapshot.all<Plan>())
        gathering.add(plan.currency, rateDayOf(&plan), 0);
    for (const BudgetLine &line : snapshot.all<BudgetLine>()) {
        const Activity *activity = snapshot.find(line.activity);
        const QDate day = rateDayOf(activity ? snapshot.find(activity->plan) : nullptr);
        for (const auto &amount : {line.planned, line.committed, line.spent})
            gathering.add(amount, day);
    }
    const Programme *programme = snapshot.programme();
    for (const Funding &funding : snapshot.all<Funding>())
        gathering.add(funding.money, programme ? programme->period.from : QDate());
    return gathering.uses(today);
}

std::optional<FixedParity> fixedParity(const Currency &currency, const Currency &target)
{
    const QByteArray code = currency.code();
    if ((code != "XOF" && code != "XAF") || target.code() != "EUR")
        return std::nullopt;
    return FixedParity{{655'957, 3}, QDate(1999, 1, 1)};
}

} // namespace tandem
