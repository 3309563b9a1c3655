// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/period_name.h"

#include "core/base/phrases.h"

#include <QCoreApplication>

#include <array>

namespace tandem::report {

namespace {

constexpr std::array kQuarters{
    QT_TRANSLATE_NOOP("Report", "First quarter of %1"), QT_TRANSLATE_NOOP("Report", "Second quarter of %1"),
    QT_TRANSLATE_NOOP("Report", "Third quarter of %1"), QT_TRANSLATE_NOOP("Report", "Fourth quarter of %1")};
constexpr std::array kHalves{QT_TRANSLATE_NOOP("Report", "First half of %1"),
                             QT_TRANSLATE_NOOP("Report", "Second half of %1")};

Period monthsFrom(QDate first, int months)
{
    return {first, first.addMonths(months).addDays(-1)};
}

} // namespace

Period quarterAround(QDate day)
{
    return monthsFrom(QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1), 3);
}

Period halfYearAround(QDate day)
{
    return monthsFrom(QDate(day.year(), (day.month() - 1) / 6 * 6 + 1, 1), 6);
}

Period yearOf(int year)
{
    return monthsFrom(QDate(year, 1, 1), 12);
}

QString periodName(const Period &period, const Phrases &phrases)
{
    if (!period.from.isValid() || !period.to.isValid())
        return periodText(period, phrases);
    const QString year = QString::number(period.from.year());
    if (period == yearOf(period.from.year()))
        return phrases.translate("Report", "Year %1").arg(year);
    if (period == halfYearAround(period.from))
        return phrases.translate("Report", kHalves[std::size_t(period.from.month() / 7)]).arg(year);
    if (period == quarterAround(period.from))
        return phrases.translate("Report", kQuarters[std::size_t((period.from.month() - 1) / 3)]).arg(year);
    return periodText(period, phrases);
}

} // namespace tandem::report
