// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace tandem {

class Phrases;

/// A day, or a month or a year of which the day is not known: `2019-02-25`, `2013-06`, `2013` (ISO 8601).
struct PartialDate
{
    int year = 0;  ///< 0: no date at all; otherwise 1 to 9999
    int month = 0; ///< 0: not known
    int day = 0;   ///< 0: not known

    auto operator<=>(const PartialDate &) const = default;
    bool isNull() const { return year == 0; }
    QByteArray text() const;
    /// The earliest day that it can mean.
    QDate firstDay() const;

    static PartialDate of(QDate date);
    static std::optional<PartialDate> fromCanonical(QByteArrayView text);
    /// What a person writes: also `06/2013`, `25/02/2019`, `25.2.2019`, with day first as in both languages here.
    static std::optional<PartialDate> fromInput(QStringView text);
};

/// As the language writes it: `juin 2013`, `25 février 2019`.
QString partialDateText(const PartialDate &date, const Phrases &phrases);

/// A complete day as people write it (see PartialDate::fromInput); an invalid date for anything else.
QDate dateFromInput(QStringView text);

} // namespace tandem
