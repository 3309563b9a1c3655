// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tandem {

/// How far one is with a file of the shared folder.
enum class FolderFileState : unsigned char {
    Read,      ///< complete, and what it holds is here
    Waiting,   ///< incomplete, or it cannot be read at this moment: tried again
    Foreign,   ///< of another programme
    Protected, ///< by a passphrase: somebody has to receive it
    Newer,     ///< of a newer Tandem
    Refused,   ///< complete, and not to be trusted
    TooLarge,
};

struct FolderFile
{
    FolderFileState state = FolderFileState::Waiting;
    qint64 size = 0;
    QDateTime changed;   ///< as the folder said
    QDateTime firstSeen; ///< as long as it is not read
    QDateTime nextTry;
    int attempts = 0;
    QDateTime goneSince; ///< invalid: it is there
    QList<Id> ids;       ///< the transactions in it, once it is read
};

/// What an installation remembers of a shared folder: which file holds what. Nothing but a shortcut. It is held against
/// the programme file each time that one is opened, so that neither a copy nor a restored backup believes that it has
/// what only an earlier file had; without it, everything is read once more.
struct FolderMemory
{
    QMap<QString, FolderFile> files; ///< by path in the folder
    QSet<QByteArray> contents;       ///< SHA-256, hexadecimal: seen in the folder
    QDateTime contentsAt;            ///< when they were looked at last
    QString segment;                 ///< takes the place of `replaced` as soon as it is seen there; empty: none does
    QStringList replaced;
    QMap<QString, qint64>
        writing; ///< files that were being put there, with their sizes: a power cut, a full disk leave a part
    /// Since when what has a content's name in the folder has been seen not to be the whole of it, by SHA-256.
    QMap<QByteArray, QDateTime> wrongSince;
    QDateTime metAt;          ///< when something last came in; invalid: never
    QString metWhom;          ///< from whom
    qsizetype metBrought = 0; ///< so many changes

    /// An empty one when there is none, or none that can be read. `path` empty: likewise.
    static FolderMemory load(const QString &path);
    /// Does nothing when it cannot: what is lost is a shortcut.
    void save(const QString &path) const;

    /// Where it lies in the person's data folder, for this programme and this shared folder; empty for an empty
    /// `dataFolder`.
    static QString fileFor(const QString &dataFolder, const Id &document, const QString &folder);
};

} // namespace tandem
