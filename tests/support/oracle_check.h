// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QMap>

#include <functional>

namespace tandem::simulation {

/// Holds a file against what the oracle makes of its transactions (hashes to bodies); calls `fail` for each difference.
/// How many disagreements are open.
Result<qint64> compareWithOracle(Store &store, const QMap<QByteArray, QByteArray> &bodies,
                                 const std::function<void(const QString &)> &fail);

} // namespace tandem::simulation
