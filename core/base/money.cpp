// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/base/whole_number.h"

#include <QHashFunctions>

#include <algorithm>
#include <span>

namespace tandem {

namespace {

// ISO 4217, table A.1: the currencies whose minor unit is not a hundredth.
constexpr const char *kNoMinorUnit[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                        "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr const char *kThousandths[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr qint64 kMostMinor = 1'000'000'000'000'000; // ten million millions of cents: beyond any programme

bool isOneOf(const Currency &currency, std::span<const char *const> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const char *code) {
        return std::equal(currency.letters.begin(), currency.letters.end(), code);
    });
}

QString symbolOf(const Currency &currency)
{
    const QByteArray code = currency.code();
    if (code == "EUR")
        return u"€"_s;
    if (code == "XOF")
        return u"FCFA"_s;
    return QString::fromLatin1(code);
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    return fromCode(QByteArrayView(code.toUtf8()));
}

std::optional<Currency> Currency::fromCode(QByteArrayView code)
{
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return std::nullopt;
    Currency currency;
    std::copy(code.begin(), code.end(), currency.letters.begin());
    return currency;
}

int Currency::minorDigits() const
{
    if (isOneOf(*this, kNoMinorUnit))
        return 0;
    return isOneOf(*this, kThousandths) ? 3 : 2;
}

size_t qHash(const Currency &currency, size_t seed) noexcept
{
    return qHashBits(currency.letters.data(), currency.letters.size(), seed);
}

QByteArray Money::text() const
{
    return QByteArray::number(minor) + ' ' + currency.code();
}

std::optional<Money> Money::fromCanonical(QByteArrayView text)
{
    const qsizetype space = text.indexOf(' ');
    if (space < 1)
        return std::nullopt;
    const std::optional<qint64> minor = wholeNumber(text.first(space));
    const std::optional<Currency> currency = Currency::fromCode(text.sliced(space + 1));
    return minor && currency ? std::optional(Money{*minor, *currency}) : std::nullopt;
}

QString Money::majorText() const
{
    const int digits = currency.minorDigits();
    QString number = QString::number(qAbs(minor));
    if (digits > 0) {
        number = number.rightJustified(digits + 1, u'0');
        number.insert(number.size() - digits, u'.');
    }
    return (minor < 0 ? u"-"_s : QString()) + number + u' ' + currency.name();
}

std::optional<Money> Money::fromInput(QStringView text, const Currency &fallback)
{
    QString number = text.toString();
    Currency currency = fallback;
    number.replace(u"€"_s, u"EUR"_s);
    number.replace("FCFA"_L1, "XOF"_L1, Qt::CaseInsensitive);
    QString letters;
    for (qsizetype i = number.size() - 1; i >= 0; --i) {
        if (number.at(i).isLetter()) {
            letters.prepend(number.at(i).toUpper());
            number.remove(i, 1);
        }
    }
    if (!letters.isEmpty()) {
        const std::optional<Currency> named = Currency::fromCode(letters);
        if (!named)
            return std::nullopt;
        currency = *named;
    }
    const std::optional<Decimal> amount = Decimal::fromInput(number);
    if (!amount || currency.isNull() || amount->scale > currency.minorDigits())
        return std::nullopt;
    const qint64 unit = powerOfTen(currency.minorDigits() - amount->scale);
    if (qAbs(amount->coefficient) > kMostMinor / unit)
        return std::nullopt;
    return Money{amount->coefficient * unit, currency};
}

QString moneyText(const Money &money, const Phrases &phrases)
{
    const int digits = money.currency.minorDigits();
    const qint64 unit = powerOfTen(digits);
    QString number = phrases.number(qAbs(money.minor) / unit);
    if (digits > 0) {
        const QString rest = QString::number(qAbs(money.minor) % unit).rightJustified(digits, u'0');
        number += phrases.locale().decimalPoint() + rest;
    }
    const QString sign = money.minor < 0 ? QString(QChar(0x2212)) : QString();
    if (phrases.language() == Language::English && money.currency.code() == "EUR")
        return sign + u'€' + number;
    return sign + number + QChar(0x00A0) + symbolOf(money.currency);
}

std::optional<Money> converted(const Money &money, const Decimal &rate, const Currency &target)
{
    if (rate.coefficient <= 0)
        return std::nullopt;
    // amount / 10^from / (coefficient / 10^scale) * 10^to, in one division so that it is rounded once.
    const int exponent = rate.scale + target.minorDigits() - money.currency.minorDigits();
    qint64 multiplier = 1;
    qint64 divisor = rate.coefficient;
    if (exponent >= 0)
        multiplier = powerOfTen(exponent);
    else
        divisor *= powerOfTen(-exponent);
    const std::optional<qint64> minor = multiplyDivideRounded(money.minor, multiplier, divisor);
    if (!minor)
        return std::nullopt;
    return Money{*minor, target};
}

} // namespace tandem
