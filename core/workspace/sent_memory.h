// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace tandem {

/// What this computer remembers of what others have of a programme. It lies beside the installation, not in the file: a
/// copied file must not believe that it has sent what only another one did. Nothing but a hint.
struct SentMemory
{
    QList<Id> known;        ///< others have these transactions and all that they build on
    bool exchanged = false; ///< something went out or came in: whoever works alone is not told what they did not send
    QDateTime sentAt;       ///< when something last went out; invalid: never
    QDateTime missionAt;    ///< when a copy for a mission was made whose work has not come back yet; invalid: none
    QString missionPath;    ///< where it was put
    QList<QByteArray>
        wanted; ///< contents that were asked for, by SHA-256: told to whoever receives the next exchange file

    bool operator==(const SentMemory &) const = default;
};

/// None: this computer remembers nothing of this programme.
std::optional<SentMemory> recallSent(const QString &dataFolder, const Id &document);
/// Does nothing when it cannot: what is lost is a hint.
void keepSent(const QString &dataFolder, const Id &document, const SentMemory &memory);

} // namespace tandem
