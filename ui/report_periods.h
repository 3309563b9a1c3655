// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QString>

namespace tandem {

class Phrases;

/// A period that people report on.
struct ReportPeriod
{
    QString key;  ///< what is remembered: `this-quarter`, `year-2020`, `days`
    QString name; ///< "This quarter: 2nd quarter of 2020"
    Period days;  ///< null: two days that are asked for
};

/// The quarters, half-years and years around today, the years of the plans, and last the two days that are asked for.
QList<ReportPeriod> reportPeriods(const Snapshot &snapshot, QDate today, const Phrases &phrases);

} // namespace tandem
