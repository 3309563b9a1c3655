// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/workspace/workspace_private.h"

#include <QFile>
#include <QFileInfo>

namespace tandem {

Result<BackupInfo> Workspace::Private::backUp(BackupReason reason)
{
    const QString path = newBackupPath(environment.dataFolder, store->document(), reason, environment.clock.now());
    if (path.isEmpty())
        return Error{ErrorCode::OutputNotWritten, {environment.dataFolder, {}}, {}, {}};
    if (Result<void> made = store->backUpTo(path); !made)
        return made.error();
    const QList<BackupInfo> all = listBackups(environment.dataFolder, store->document());
    for (const BackupInfo &backup : superfluousBackups(all)) {
        if (backup.path != path)
            QFile::remove(backup.path);
    }
    for (const BackupInfo &backup : all) {
        if (QFileInfo(backup.path) == QFileInfo(path))
            return backup;
    }
    return Error{ErrorCode::BackupNotFound, {path}, {}, {}};
}

Result<void> Workspace::Private::backUpDaily()
{
    const QDate today = environment.clock.now().toUTC().date();
    if (environment.dataFolder.isEmpty() || backedUpOn == today || store->transactionCount() == 0)
        return {};
    backedUpOn = today; // once a day, also when it fails: a full backup disk must not stop the work
    for (const BackupInfo &backup : listBackups(environment.dataFolder, store->document())) {
        if (backup.madeAt.date() == today)
            return {};
    }
    static_cast<void>(backUp(BackupReason::Daily));
    return {};
}

Result<BackupInfo> Workspace::backUp()
{
    if (d->environment.dataFolder.isEmpty())
        return Error{ErrorCode::OutputNotWritten, {QString(), QString()}, {}, {}};
    return d->backUp(BackupReason::Asked);
}

QList<BackupInfo> Workspace::backups() const
{
    return listBackups(d->environment.dataFolder, document());
}

void Workspace::Private::noticeOpening()
{
    const Installation::Memory memory = installation.recall(store->document());
    lastOwn = memory.lastTransaction;
    lastOwnAt = memory.when;
    if (memory.lastTransaction && !store->contains(memory.lastTransaction))
        notices.append({OpeningNotice::Kind::OlderThanLastTime, memory.path, memory.when, {}});
    else if (!memory.path.isEmpty() && memory.path != QFileInfo(store->path()).absoluteFilePath() &&
             QFileInfo::exists(memory.path)) // otherwise it was moved, or has another name now
        notices.append({OpeningNotice::Kind::OtherPath, memory.path, memory.when, {}});
    recallExchanges(memory.path.isEmpty());
    if (memory.path.isEmpty())
        noticeMission();
}

void Workspace::Private::rememberOpening()
{
    if (!readOnly)
        installation.remember(store->document(), {QFileInfo(store->path()).absoluteFilePath(), lastOwn, lastOwnAt});
}

} // namespace tandem
