// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/stamp.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

} // namespace

QByteArray Stamp::hex() const
{
    return QByteArray::number(qulonglong(bits), 16).rightJustified(16, '0');
}

std::optional<Stamp> Stamp::fromHex(QByteArrayView text)
{
    if (text.size() != 16)
        return std::nullopt;
    quint64 bits = 0;
    for (const char c : text) {
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (digit < 0)
            return std::nullopt;
        bits = bits << 4 | quint64(digit);
    }
    // The upper half is kept free: SQLite's integers are signed.
    return bits >> 63 ? std::nullopt : std::optional(Stamp{bits});
}

Stamp nextStamp(Stamp last, qint64 nowMilliseconds)
{
    return Stamp{std::max(last.bits + 1, quint64(std::max<qint64>(0, nowMilliseconds)) << 16)};
}

Stamp raised(Stamp last, Stamp foreign, qint64 nowMilliseconds)
{
    return foreign.milliseconds() - nowMilliseconds > kDay ? last : std::max(last, foreign);
}

} // namespace tandem
