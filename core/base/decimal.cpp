// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include "core/base/phrases.h"

#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <limits>

namespace tandem {

namespace {

constexpr int kMostDigits = 15;
constexpr int kMostScale = 9;

struct Wide // unsigned 128 bits; the compiler's own type is not portable
{
    quint64 high = 0;
    quint64 low = 0;
};

Wide multiply(quint64 a, quint64 b)
{
    const quint64 a0 = a & 0xFFFFFFFFu;
    const quint64 a1 = a >> 32;
    const quint64 b0 = b & 0xFFFFFFFFu;
    const quint64 b1 = b >> 32;
    const quint64 low = a0 * b0;
    const quint64 middle1 = a1 * b0 + (low >> 32);
    const quint64 middle2 = a0 * b1 + (middle1 & 0xFFFFFFFFu);
    return {a1 * b1 + (middle1 >> 32) + (middle2 >> 32), (middle2 << 32) | (low & 0xFFFFFFFFu)};
}

/// Quotient and remainder by long division, bit by bit; none when the quotient needs more than 64 bits.
std::optional<std::pair<quint64, quint64>> divide(Wide value, quint64 divisor)
{
    if (value.high >= divisor)
        return std::nullopt;
    quint64 remainder = value.high;
    quint64 quotient = 0;
    for (int bit = 63; bit >= 0; --bit) {
        const bool carry = remainder >> 63;
        remainder = (remainder << 1) | ((value.low >> bit) & 1u);
        quotient <<= 1;
        if (carry || remainder >= divisor) {
            remainder -= divisor;
            quotient |= 1u;
        }
    }
    return std::pair(quotient, remainder);
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(-(value + 1)) + 1 : quint64(value);
}

bool isGroupSpace(QChar c)
{
    return c == u' ' || c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2009);
}

} // namespace

QByteArray Decimal::text() const
{
    QByteArray digits = QByteArray::number(qulonglong(magnitude(coefficient)));
    if (scale > 0) {
        if (digits.size() <= scale)
            digits.prepend(QByteArray(scale + 1 - digits.size(), '0'));
        digits.insert(digits.size() - scale, '.');
    }
    return coefficient < 0 ? '-' + digits : digits;
}

std::optional<Decimal> Decimal::fromCanonical(QByteArrayView text)
{
    const std::optional<Decimal> value = fromInput(QString::fromLatin1(text));
    if (!value || value->text() != text)
        return std::nullopt;
    return value;
}

std::optional<Decimal> Decimal::fromInput(QStringView text)
{
    Decimal value;
    bool negative = false;
    bool point = false;
    bool any = false;
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c >= u'0' && c <= u'9') {
            any = true;
            if (digits > 0 || c != u'0')
                ++digits;
            if (digits > kMostDigits || (point && value.scale == kMostScale))
                return std::nullopt;
            value.coefficient = value.coefficient * 10 + (c.unicode() - u'0');
            if (point)
                ++value.scale;
        } else if ((c == u'.' || c == u',') && !point && any) {
            point = true;
        } else if ((c == u'-' || c == QChar(0x2212)) && !any && !negative) {
            negative = true;
        } else if (!isGroupSpace(c)) {
            return std::nullopt;
        }
    }
    if (!any)
        return std::nullopt;
    while (value.scale > 0 && value.coefficient % 10 == 0) {
        value.coefficient /= 10;
        --value.scale;
    }
    if (negative)
        value.coefficient = -value.coefficient;
    return value;
}

double Decimal::toDouble() const
{
    return double(coefficient) / double(powerOfTen(scale));
}

QString decimalText(const Decimal &value, const Phrases &phrases)
{
    const qint64 unit = powerOfTen(value.scale);
    QString text = phrases.number(value.coefficient / unit);
    if (value.scale == 0)
        return text;
    if (value.coefficient < 0 && value.coefficient > -unit)
        text.prepend(u'-');
    const QString digits = QString::number(qAbs(value.coefficient % unit)).rightJustified(value.scale, u'0');
    return text + phrases.locale().decimalPoint() + digits;
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    // At most 15 digits and 9 more places: the integer parts first, so that nothing overflows.
    const qint64 unitA = powerOfTen(a.scale);
    const qint64 unitB = powerOfTen(b.scale);
    if (const auto order = a.coefficient / unitA <=> b.coefficient / unitB; order != 0)
        return order;
    const qint64 restA = a.coefficient % unitA * powerOfTen(kMostScale - a.scale);
    const qint64 restB = b.coefficient % unitB * powerOfTen(kMostScale - b.scale);
    return restA <=> restB;
}

qint64 powerOfTen(int exponent)
{
    Q_ASSERT(exponent >= 0 && exponent <= 18);
    qint64 value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

std::optional<qint64> multiplyDivideRounded(qint64 value, qint64 multiplier, qint64 divisor)
{
    if (divisor == 0)
        return std::nullopt;
    const bool negative = ((value < 0) != (multiplier < 0)) != (divisor < 0);
    const quint64 by = magnitude(divisor);
    const auto parts = divide(multiply(magnitude(value), magnitude(multiplier)), by);
    if (!parts)
        return std::nullopt;
    auto [quotient, remainder] = *parts;
    if (remainder >= by - remainder)
        ++quotient;
    if (quotient > quint64(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return negative ? -qint64(quotient) : qint64(quotient);
}

} // namespace tandem
