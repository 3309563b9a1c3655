// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace tandem {

/// As moneyText() writes it, rounded half away from zero to whole units: for tiles and tables that compare.
QString wholeMoneyText(const Money &money, const Phrases &phrases);

} // namespace tandem
