// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/scope.h"

#include <QJsonObject>

namespace tandem {

/// The shape of `tandem-cli figures --json`, on which other programs rely. Shares and rates are 0 to 1, progress 0 to
/// 100; dates ISO 8601, money {"minor", "currency"}, rows by UUID; absent values are null.
QJsonObject figuresJson(const Snapshot &snapshot, const Scope &scope, QDate on);

} // namespace tandem
