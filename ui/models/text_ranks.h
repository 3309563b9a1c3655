// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

class QCollator;

namespace tandem {

/// The place of each text in the collator's order, from 0; texts that it holds equal share one.
///
/// 100,000 sort keys take longer than everything else about sorting. So the texts are first put nearly in order by
/// what a few of their letters weigh, and the collator is asked about neighbours, which it answers quickly.
std::vector<qint32> textRanks(const std::vector<QString> &texts, const QCollator &collator);

} // namespace tandem
