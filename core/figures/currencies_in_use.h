// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/money_totals.h"

namespace tandem {

/// A currency other than the programme's in which amounts stand, and whether they can be counted.
struct CurrencyInUse
{
    Currency currency;
    qsizetype amounts = 0;        ///< of budget lines and fundings
    std::optional<RateUsed> rate; ///< valid today
    qsizetype leftOut = 0;        ///< of the amounts: those for which no rate is known on the day that counts
    QDate neededFrom;             ///< the earliest day for which a rate is missing; invalid: none is

    bool operator==(const CurrencyInUse &) const = default;
};

/// The currencies of plans, budget lines and fundings, by code. The day that counts is the first of the plan, or of the
/// programme for what a funder gives to it.
QList<CurrencyInUse> currenciesInUse(const Snapshot &snapshot, QDate today);

/// A rate that is set by law and never changes.
struct FixedParity
{
    Decimal rate; ///< how many of the one currency are one of the other
    QDate since;
};
/// XOF and XAF for EUR: 655.957 since the euro began.
std::optional<FixedParity> fixedParity(const Currency &currency, const Currency &target);

} // namespace tandem
