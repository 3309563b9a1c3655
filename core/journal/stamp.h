// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <optional>

namespace tandem {

/// A hybrid logical clock: 48 bits of Unix milliseconds and a 16-bit counter. It only chooses which of several
/// concurrent values is shown meanwhile, and helps to sort; it never decides what replaces what.
struct Stamp
{
    quint64 bits = 0;

    auto operator<=>(const Stamp &) const = default;
    qint64 milliseconds() const { return qint64(bits >> 16); }
    QByteArray hex() const; ///< 16 lower-case digits
    static std::optional<Stamp> fromHex(QByteArrayView text);
};

/// The next stamp of a copy whose highest was `last`, at this time: max(last + 1, now << 16).
Stamp nextStamp(Stamp last, qint64 nowMilliseconds);

/// What `last` becomes after a stamp from elsewhere: raised to it, but never by one more than 24 hours ahead of now, so
/// that a poisoned clock cannot spread (journal.md, section 5).
Stamp raised(Stamp last, Stamp foreign, qint64 nowMilliseconds);

} // namespace tandem
