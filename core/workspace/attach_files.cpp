// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/workspace/attachments.h"
#include "core/workspace/operations.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace tandem {

namespace {

/// The file's hash and size; it may be larger than one wants in memory.
Result<BlobFile> lookAt(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.exists() && !info.isFile()) // a folder, or a pipe that would never end
        return Error{ErrorCode::InputNotRead, {name, u"not a file"_s}, u"attachment"_s, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputNotRead, {name, file.errorString()}, u"attachment"_s, {}};
    const qint64 size = file.size();
    if (size == 0)
        return Error{ErrorCode::AttachmentEmpty, {name}, u"attachment"_s, {}};
    if (size > kMostBlobBytes) {
        const auto megabytes = [](qint64 bytes) { return QString::number((bytes + (1 << 20) - 1) >> 20); };
        return Error{
            ErrorCode::AttachmentTooLarge, {name, megabytes(size), megabytes(kMostBlobBytes)}, u"attachment"_s, {}};
    }
    QCryptographicHash digest(QCryptographicHash::Sha256);
    if (!digest.addData(&file))
        return Error{ErrorCode::InputNotRead, {name, file.errorString()}, u"attachment"_s, {}};
    return BlobFile{path, digest.result().toHex(), size};
}

bool isAttached(const Snapshot &snapshot, const Id &owner, const QString &name, const QByteArray &sha256)
{
    for (const Attachment *attachment : snapshot.ownedBy<&Attachment::owner>(owner)) {
        if (attachment->name == name && attachment->sha256.toLatin1() == sha256)
            return true;
    }
    return false;
}

} // namespace

Operation attachFiles(EntityKind owner, const Id &row, const QStringList &paths)
{
    return {
        TransactionKind::Create,
        "attach_file",
        [owner, row, paths](Draft &draft) -> Result<void> {
            const QMimeDatabase types;
            bool attached = false;
            for (const QString &path : paths) {
                Result<BlobFile> file = lookAt(path);
                if (!file)
                    return file.error();
                const QString name = safeFileName(QFileInfo(path).fileName());
                if (isAttached(draft.snapshot(), row, name, file->sha256))
                    continue;
                const Result<Id> made =
                    draft.create(EntityKind::Attachment, {{"owner", attachmentOwner(owner, row)},
                                                          {"name", name.toUtf8()},
                                                          {"media_type", types.mimeTypeForFile(path).name().toUtf8()},
                                                          {"size", QByteArray::number(file->size)},
                                                          {"sha256", file->sha256}});
                if (!made)
                    return made.error();
                draft.addBlobFile(std::move(*file));
                attached = true;
            }
            return attached ? Result<void>() : Result<void>(Error{ErrorCode::DuplicateRow, {}, u"attachment"_s, {}});
        },
        {}};
}

} // namespace tandem
