// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/scope.h"

#include <optional>

namespace tandem {

/// A rate by which amounts were converted: how many of `currency` are one of the programme's.
struct RateUsed
{
    Currency currency;
    Decimal rate;
    QDate validFrom;

    bool operator==(const RateUsed &) const = default;
};

/// The rate valid on a day: of the newest entry that is not after it; none when there is no such entry.
std::optional<RateUsed> rateOn(const Snapshot &snapshot, const Currency &currency, QDate day);

/// The day at whose rates a plan's amounts are converted: its first; invalid when it is not known.
QDate rateDayOf(const Plan *plan);

enum class MoneyStage : unsigned char { Planned, Committed, Spent };

/// Sums in minor units of the programme's currency.
struct MoneySums
{
    qint64 planned = 0;
    qint64 committed = 0;
    qint64 spent = 0;

    bool operator==(const MoneySums &) const = default;
    MoneySums &operator+=(const MoneySums &other)
    {
        planned += other.planned;
        committed += other.committed;
        spent += other.spent;
        return *this;
    }
    bool isZero() const { return planned == 0 && committed == 0 && spent == 0; }
    /// Spent over planned, 0 to 1 and above; none when nothing is planned.
    std::optional<double> spendingRate() const;
};

/// An amount that no total holds, because no rate is known for its currency on its plan's first day.
struct LeftOut
{
    IdOf<BudgetLine> line;
    MoneyStage stage = MoneyStage::Planned;
    Money amount;

    bool operator==(const LeftOut &) const = default;
};

/// A budget line in the programme's currency: each amount converted at the rate valid on the first day of the plan
/// that its activity belongs to, and rounded half away from zero to the minor unit.
struct CountedLine
{
    const BudgetLine *line = nullptr;
    const Activity *activity = nullptr;
    MoneySums sums;
};

/// The budget lines in scope, of the activities that count, in the order of plans, activities and lines.
struct CountedMoney
{
    Currency currency; ///< the programme's
    QList<CountedLine> lines;
    MoneySums total;           ///< of the rounded lines
    QList<LeftOut> leftOut;    ///< named beside every total
    QList<RateUsed> ratesUsed; ///< by currency and day, without repetition

    /// What was counted of other activities, behind these.
    CountedMoney &operator+=(const CountedMoney &other);
};

/// `concerned`: only of activities that were planned for this period or took place in it (see period_lists.h); amounts
/// bear no dates of their own, so that each counts whole.
CountedMoney countMoney(const Snapshot &snapshot, const Scope &scope, const Period &concerned = {});
/// The same of one activity, also of a cancelled one.
CountedMoney moneyOf(const Snapshot &snapshot, const Activity &activity);

/// Sums of the programme's currency in another one, each at the rate by which that one's amounts are converted on this
/// day (a plan's first): how much a plan costs in its own currency. None when there is no such rate.
std::optional<MoneySums> sumsIn(const Snapshot &snapshot, const MoneySums &sums, const Currency &target, QDate day);

enum class MoneyBy : unsigned char { Funder, Category, Quarter, Plan, Memorandum, Domain, Activity };

/// A part of a total. What it is of stands in `row` (an institution, a plan, a domain, ...) or in `number`: a
/// BudgetCategory, or the quarter 1 to 4 in which the activity is planned to start (0: not known, or outside its plan's
/// year).
struct MoneyGroup
{
    Id row;
    int number = 0;
    MoneySums sums;

    bool operator==(const MoneyGroup &) const = default;
};

/// The parts by one property, in the order of the rows' positions or names (French), of the categories, of the
/// quarters; what has no such property last. Their sums add up to the total.
QList<MoneyGroup> moneyBy(const Snapshot &snapshot, const CountedMoney &money, MoneyBy by);

/// The quarter of its plan's year in which an activity is planned to start, 1 to 4; 0: not known or outside that year.
int quarterOf(const Snapshot &snapshot, const Activity &activity);

/// What the funders give to the programme, in its currency, at the rates valid on the programme's first day.
struct FundingTotals
{
    Currency currency;
    QList<std::pair<Id, qint64>> byFunder; ///< minor units, by the funder's name
    qint64 total = 0;
    QList<Money> leftOut; ///< no rate is known
};
FundingTotals countFunding(const Snapshot &snapshot);

} // namespace tandem
