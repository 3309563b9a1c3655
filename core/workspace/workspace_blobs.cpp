// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_private.h"

namespace tandem {

Result<QByteArray> Workspace::blob(const QByteArray &sha256) const
{
    return d->store->blob(sha256);
}

Result<QList<BlobInfo>> Workspace::blobs() const
{
    return d->store->blobs();
}

bool Workspace::hasBlob(const QByteArray &sha256) const
{
    return d->store->hasBlob(sha256).valueOr(false);
}

Result<bool> Workspace::readBlob(const QByteArray &sha256, const BlobPieces &take) const
{
    return d->store->readBlob(sha256, take);
}

Result<bool> Workspace::putBlob(const QByteArray &sha256, const QByteArray &bytes)
{
    if (Result<void> ready = d->writable(); !ready)
        return ready.error();
    Result<bool> stored = d->store->putBlob(sha256, bytes);
    if (!stored || !*stored)
        return stored;
    ChangeSet changes;
    for (const Attachment &attachment : d->snapshot.all<Attachment>()) {
        if (attachment.sha256.toLatin1() == sha256)
            changes.rows.append(RowChange{EntityKind::Attachment, attachment.id, false, false, 0});
    }
    if (!changes.isEmpty())
        emit changed(changes);
    return stored;
}

} // namespace tandem
