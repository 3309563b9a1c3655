// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_periods.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/report/period_name.h"

#include <QCoreApplication>

#include <set>

namespace tandem {

namespace {

/// For `lupdate`: the texts below stand in this context.
struct ReportPeriods
{
    Q_DECLARE_TR_FUNCTIONS(ReportPeriods)
};

} // namespace

QList<ReportPeriod> reportPeriods(const Snapshot &snapshot, QDate today, const Phrases &phrases)
{
    QList<ReportPeriod> periods;
    const auto add = [&](const QString &key, const QString &name, const Period &days) {
        periods.append({key, name.arg(report::periodName(days, phrases)), days});
    };
    const Period quarter = report::quarterAround(today);
    const Period half = report::halfYearAround(today);
    add(u"this-quarter"_s, ReportPeriods::tr("This quarter: %1"), quarter);
    add(u"last-quarter"_s, ReportPeriods::tr("Last quarter: %1"), report::quarterAround(quarter.from.addDays(-1)));
    add(u"this-half"_s, ReportPeriods::tr("This half-year: %1"), half);
    add(u"last-half"_s, ReportPeriods::tr("Last half-year: %1"), report::halfYearAround(half.from.addDays(-1)));
    add(u"this-year"_s, ReportPeriods::tr("This year: %1"), report::yearOf(today.year()));
    add(u"last-year"_s, ReportPeriods::tr("Last year: %1"), report::yearOf(today.year() - 1));
    std::set<int> years;
    for (const Plan &plan : snapshot.all<Plan>())
        years.insert(int(plan.year.value_or(today.year())));
    years.erase(today.year());
    years.erase(today.year() - 1);
    for (auto year = years.rbegin(); year != years.rend(); ++year)
        add(u"year-%1"_s.arg(*year), u"%1"_s, report::yearOf(*year));
    periods.append({u"days"_s, ReportPeriods::tr("From one day to another…"), {}});
    return periods;
}

} // namespace tandem
