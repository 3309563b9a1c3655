// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/scope.h"

#include <optional>

namespace tandem {

class Phrases;

/// A part of an indicator's value: of a plan (activities completed per plan) or of a country (measured).
struct IndicatorPart
{
    Id row;
    Decimal value;
    QDate measuredOn;

    bool operator==(const IndicatorPart &) const = default;
};

/// What an indicator says on a day, beside its baseline and target.
struct IndicatorValue
{
    const Indicator *indicator = nullptr;
    std::optional<Decimal> value; ///< none: nothing has been measured or there is nothing to compute from
    QDate measuredOn;             ///< of a measured value
    qint64 notStated = 0;         ///< women_share: participants whose sex is not recorded
    std::optional<bool> reached;  ///< none without value or target
    /// How much of the way from the baseline (0 without one) to the target is done, 0 to 1; none without value or
    /// target, or when they are the same.
    std::optional<double> share;
    QList<IndicatorPart> parts;
};

/// The value of one indicator as of the end of `today`: what was adopted, carried out, held or measured later is not in
/// it, while amounts, which bear no date, are as they are now. Measured: the newest measurement up to today that is of no
/// single country (of any when there is no such); shares and rates as percentages with one decimal; activities completed
/// per plan: the least of the adopted and closed plans, because each of them must reach the target.
IndicatorValue indicatorValue(const Snapshot &snapshot, const Indicator &indicator, QDate today);

/// The results against their targets: the indicators of the whole programme or those of a memorandum, in their order.
QList<IndicatorValue> indicatorValues(const Snapshot &snapshot, const IdOf<Memorandum> &memorandum, QDate today);

/// The headline results: the whole programme's indicators that have a target.
QList<IndicatorValue> headlineResults(const Snapshot &snapshot, QDate today);

/// A value in an indicator's unit as the language writes it: `31.4 %`, `3`, `yes`.
QString indicatorText(const Decimal &value, IndicatorUnit unit, const Phrases &phrases);

} // namespace tandem
