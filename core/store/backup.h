// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace tandem {

enum class BackupReason : unsigned char { Daily, Migration, Merge, Asked };

struct BackupInfo
{
    QString path;
    QString name;     ///< the file's name: what `backup --restore` takes
    QDateTime madeAt; ///< UTC
    BackupReason reason = BackupReason::Asked;
    qint64 size = 0; ///< bytes
};

/// Where a backup that is made now goes; empty when the folder cannot be made.
QString newBackupPath(const QString &dataFolder, const Id &document, BackupReason reason, const QDateTime &at);

/// The backups of one programme under the person's data folder, newest first.
QList<BackupInfo> listBackups(const QString &dataFolder, const Id &document);

/// Copies a backup to a new file after having verified it; FileExists when there is one, BackupNotFound.
Result<void> restoreBackup(const BackupInfo &backup, const QString &target);

/// Which of these may go: all but the 10 last, the last of each of 30 days and of each of 12 months.
QList<BackupInfo> superfluousBackups(const QList<BackupInfo> &backups);

} // namespace tandem
