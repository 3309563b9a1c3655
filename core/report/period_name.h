// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

namespace tandem {
class Phrases;
}

namespace tandem::report {

/// What a period is called: "1er trimestre 2020", "2e semestre 2020", "année 2020"; other periods by their two days.
QString periodName(const Period &period, const Phrases &phrases);

/// The quarter, the half-year, the year that a day lies in.
Period quarterAround(QDate day);
Period halfYearAround(QDate day);
Period yearOf(int year);

} // namespace tandem::report
