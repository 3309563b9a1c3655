// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/snapshot.h"

#include <QByteArray>
#include <QDate>

namespace tandem {

/// A plan frozen as it is adopted: its rows and all that they refer to, as canonical JSON with sorted keys, with the
/// institutions' names of that day (journal.md, 9). The same rows give the same bytes on every computer; their SHA-256
/// is the fingerprint that is printed and signed.
///
/// `{"adopted_on":"2019-06-28","format":1,"plan":"<32 hex>","rows":{"activity":{"<32 hex>":{"code":"...",...}},...}}`:
/// values are the journal's canonical texts, absent ones are left out.
QByteArray planSnapshot(const Snapshot &snapshot, const IdOf<Plan> &plan, QDate day);

/// The rows of such a snapshot, to be printed and compared like any others.
Result<Snapshot> readPlanSnapshot(const QByteArray &json);

} // namespace tandem
