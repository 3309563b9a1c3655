// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments and frozen plans: each is a file of the shared folder that is named by its hash.
#include "core/base/text.h"
#include "core/exchange/folder_names.h"
#include "core/exchange/shared_folder_private.h"

#include <QCryptographicHash>
#include <QFile>

namespace tandem {

namespace {

constexpr qsizetype kMostEntries = 10'000;         ///< of a folder
constexpr qint64 kMostBytes = 100LL * 1024 * 1024; ///< in a meeting, but for the first content
/// Seconds until those that were seen are looked for again, and until a file that is not what its name says gives way.
constexpr qint64 kDay = 24LL * 60 * 60;

} // namespace

void SharedFolder::Private::lookForContents()
{
    if (!memory.contentsAt.isValid() || memory.contentsAt > now || memory.contentsAt.secsTo(now) >= kDay) {
        memory.contents.clear();
        memory.contentsAt = now;
        changedMemory = true;
    }
    occupied.clear();
    // What is known of a content that is not here any more is of no use when it comes back one day.
    QSet<QByteArray> present;
    for (const BlobInfo &content : std::as_const(contents)) {
        if (content.present && content.use != BlobUse::None)
            present.insert(content.sha256);
    }
    const auto gone = [&present](const QByteArray &sha256) { return !present.contains(sha256); };
    qsizetype forgotten = memory.wrongSince.removeIf([&](const auto &entry) { return gone(entry.key()); });
    forgotten += memory.writing.removeIf([&](const auto &entry) {
        return folder::isContentPath(entry.key(), setup.document) && gone(entry.key().section(u'/', -1).toLatin1());
    });
    changedMemory = changedMemory || forgotten > 0;
    QMap<QString, QList<BlobInfo>> folders;
    for (const BlobInfo &content : std::as_const(contents)) {
        if (content.use != BlobUse::None && !(content.present && memory.contents.contains(content.sha256)))
            folders[folder::contentFolder(setup.document, content.sha256)].append(content);
    }
    qint64 bytes = 0;
    for (auto it = folders.constBegin(); it != folders.constEnd(); ++it) {
        const Result<QList<FileSystem::Entry>> entries = files->list(it.key(), kMostEntries);
        if (!entries)
            continue; // the next meeting may know more
        QHash<QByteArray, FileSystem::Entry> there;
        for (const FileSystem::Entry &entry : *entries) {
            if (!entry.isFolder)
                there.insert(entry.name.toLatin1(), entry);
        }
        for (const BlobInfo &content : it.value()) {
            const auto entry = there.constFind(content.sha256);
            if (content.present) {
                if (entry == there.constEnd() || entry->size == content.size || clearPart(content))
                    settleContent(content, entry != there.constEnd() && entry->size == content.size);
                else
                    occupied.insert(content.sha256);
                continue;
            }
            if (entry == there.constEnd() || entry->size > kMostBlobBytes)
                continue;
            if (bytes > 0 && bytes + entry->size > kMostBytes) {
                report.more = true;
            } else {
                bytes += entry->size;
                fetchContent(content, *entry);
            }
        }
    }
}

void SharedFolder::Private::settleContent(const BlobInfo &content, bool isThere)
{
    const QString path = folder::contentPath(setup.document, content.sha256);
    changedMemory = memory.writing.remove(path) > 0 || changedMemory;
    changedMemory = memory.wrongSince.remove(content.sha256) > 0 || changedMemory;
    if (isThere)
        memory.contents.insert(content.sha256);
}

bool SharedFolder::Private::clearPart(const BlobInfo &content)
{
    const QString path = folder::contentPath(setup.document, content.sha256);
    QDateTime &since = memory.wrongSince[content.sha256];
    if (!since.isValid() || since > now) {
        since = now;
        changedMemory = true;
    }
    // One's own is known; another's may still be on its way here. Who wrote it may be gone, and this is the whole of it.
    return (memory.writing.contains(path) || since.secsTo(now) >= kDay) && files->remove(path);
}

void SharedFolder::Private::fetchContent(const BlobInfo &wanted, const FileSystem::Entry &entry)
{
    const QString local = localPath();
    QFile file(local);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool whole = file.open(QIODevice::ReadWrite) &&
                       files->read(folder::contentPath(setup.document, wanted.sha256), file, entry.size) &&
                       file.seek(0) && hash.addData(&file) && hash.result().toHex() == wanted.sha256;
    if (!whole) {
        file.remove(); // not all of it is there yet
        return;
    }
    arrivedContents.append({wanted.sha256, local});
}

} // namespace tandem
