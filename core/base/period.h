// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace tandem {

class Phrases;

/// From a day to a day, both included. Either may be missing (work that has begun has no real end yet), not both.
/// A period whose end lies before its start can be held, because two people may have moved one side each; the rules
/// say so where it shows.
struct Period
{
    QDate from;
    QDate to;

    bool operator==(const Period &) const = default;
    bool isNull() const { return !from.isValid() && !to.isValid(); }
    bool isReversed() const { return from.isValid() && to.isValid() && to < from; }
    bool contains(QDate day) const;
    bool overlaps(const Period &other) const;

    /// `2020-03-10/2020-03-14`, `2020-03-10/`, `/2020-03-14`; empty when null.
    QByteArray text() const;
    static std::optional<Period> fromCanonical(QByteArrayView text);
};

/// As the language writes it: `10/03/2020 – 14/03/2020`, `depuis le 10/03/2020`.
QString periodText(const Period &period, const Phrases &phrases);

} // namespace tandem
