// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>
#include <QtGlobal>

#include <compare>
#include <optional>

class QString;

namespace tandem {

class Phrases;

/// An exact decimal number of at most 15 digits, 9 of them after the point: rates and indicator values. Never a binary
/// floating point number: 655.957 must come back as 655.957.
struct Decimal
{
    qint64 coefficient = 0; ///< the digits without the point
    int scale = 0;          ///< how many of them stand after the point, 0 to 9; no trailing zeros

    bool operator==(const Decimal &) const = default;

    /// Canonical text: `-?digits[.digits]`, no exponent, no trailing zeros, no leading ones, no `-0`.
    QByteArray text() const;
    /// Reads canonical text only.
    static std::optional<Decimal> fromCanonical(QByteArrayView text);
    /// Reads what a person writes: point or comma, spaces of every kind between groups, trailing zeros.
    static std::optional<Decimal> fromInput(QStringView text);
    static Decimal fromInteger(qint64 value) { return {value, 0}; }
    /// For charts and shares only; nothing that is computed from it is stored.
    double toDouble() const;
};

/// As the language writes it, with all its digits: `655,957`.
QString decimalText(const Decimal &value, const Phrases &phrases);

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

/// 10 to the power of `exponent`, 0 to 18.
qint64 powerOfTen(int exponent);

/// value * multiplier / divisor, rounded half away from zero, exact in between (128 bits). None when the result does
/// not fit in 64 bits or the divisor is zero.
std::optional<qint64> multiplyDivideRounded(qint64 value, qint64 multiplier, qint64 divisor);

} // namespace tandem
