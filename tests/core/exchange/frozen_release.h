// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/snapshot.h"

#include <QByteArray>
#include <QDir>
#include <QList>

namespace tandem::exchange {

/// What each release leaves behind for all later ones, in a folder of its own below tests/data:
///
///     programme.tandem.z   a programme file (qCompress(): most pages of a small file are empty) with an adopted plan, an
///                          attachment, a disagreement, a deletion and a step that was undone
///     exchange.tandemx     all of it as an exchange file, attachments included
///     sealed.tandemx       the same under kFrozenPassphrase
///     segment.tandemx      what the first meeting puts into a shared folder
///     newer.tandemx        what a later version might send: unknown entities, fields, choices and keys, and a body of a
///                          later form, which waits
///     facts.json           what must come out of them
struct FrozenFacts
{
    qint64 transactions = 0;
    QList<Id> leaves;
    QByteArray rows; ///< rowsDigest()
    Id newRow;       ///< an activity in newer.tandemx, with a status that nobody knows
};

inline constexpr char16_t kFrozenPassphrase[] = u"Thiès au marché 2020";

/// A hash over every value of every living row, by the names of entities and fields: the same for ever, because a later
/// version only adds names.
QByteArray rowsDigest(const Snapshot &snapshot);

/// Makes a release's folder; false when a file cannot be written.
bool freezeRelease(const QDir &folder);
FrozenFacts frozenFacts(const QDir &folder);

} // namespace tandem::exchange
