// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <charconv>
#include <optional>

namespace tandem {

/// The number that this text is the canonical one of: digits without a plus, without zeros in front and without blanks,
/// as QByteArray::number() writes them; anything else is none. Copies nothing: every number of a file goes through it.
inline std::optional<qint64> wholeNumber(QByteArrayView canonical)
{
    const char *const end = canonical.data() + canonical.size();
    const char *digits = canonical.data();
    const bool negative = !canonical.isEmpty() && *digits == '-';
    digits += negative ? 1 : 0;
    const bool plain = digits != end && *digits >= '0' && *digits <= '9' && (*digits != '0' || end == digits + 1);
    if (!plain || (negative && *digits == '0'))
        return std::nullopt;
    qint64 number = 0;
    const auto [last, error] = std::from_chars(canonical.data(), end, number);
    return last == end && error == std::errc() ? std::optional(number) : std::nullopt;
}

} // namespace tandem
