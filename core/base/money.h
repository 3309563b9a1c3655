// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace tandem {

class Phrases;

/// An ISO 4217 code: three capital letters.
struct Currency
{
    std::array<char, 3> letters{};

    auto operator<=>(const Currency &) const = default;
    bool isNull() const { return letters[0] == '\0'; }
    QByteArray code() const { return isNull() ? QByteArray() : QByteArray(letters.data(), 3); }
    QString name() const { return QString::fromLatin1(code()); }

    static std::optional<Currency> fromCode(QStringView code);
    static std::optional<Currency> fromCode(QByteArrayView code);
    /// How many digits stand after the point: 2 for EUR and MAD, 0 for XOF (ISO 4217, table A.1).
    int minorDigits() const;
};

size_t qHash(const Currency &currency, size_t seed = 0) noexcept;

/// An exact amount: a whole number of the currency's minor unit.
struct Money
{
    qint64 minor = 0;
    Currency currency;

    bool operator==(const Money &) const = default;

    /// The journal's form, minor units: `1250050 EUR`.
    QByteArray text() const;
    static std::optional<Money> fromCanonical(QByteArrayView text);
    /// The form of the command line and CSV, major units with a point: `12500.50 EUR`.
    QString majorText() const;
    /// What a person writes: `12500.50 EUR`, `12 500,5`, `EUR 100`. Without a currency it is `fallback`'s; more digits
    /// after the point than the currency has are refused, not rounded.
    static std::optional<Money> fromInput(QStringView text, const Currency &fallback);
};

/// As the language writes it, with no-break spaces: `12 500,50 €`, `€12,500.50`, `12 500 000 FCFA`.
QString moneyText(const Money &money, const Phrases &phrases);

/// The amount in another currency, rounded half away from zero to its minor unit. `rate`: how many of the amount's
/// currency are one of the target's (XOF for EUR: 655.957).
std::optional<Money> converted(const Money &money, const Decimal &rate, const Currency &target);

} // namespace tandem
