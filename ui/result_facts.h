// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/indicator_values.h"
#include "ui/widgets/result_tile.h"

namespace tandem {

/// What a tile shows of an indicator's value: the value, the target beside it, and what a reader must know of it.
ResultTile::Facts resultFacts(const IndicatorValue &value, const Phrases &phrases);

} // namespace tandem
