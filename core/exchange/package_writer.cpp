// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_writer.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/exchange/package_frames.h"
#include "core/exchange/seal.h"
#include "core/store/schema.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace tandem {

namespace {

constexpr qint64 kSampled = 20'000; ///< transactions that an estimate looks at

/// Counts what would be written.
class CountingSink final : public ByteSink
{
public:
    bool write(QByteArrayView bytes) override
    {
        total += bytes.size();
        return true;
    }
    qint64 total = 0;
};

/// What travels. A content that no row names may belong to something that waits here for an earlier part.
QList<BlobInfo> travelling(const Workspace &workspace, const QList<BlobInfo> &blobs, bool attachments)
{
    const bool waiting = workspace.heldCount() > 0;
    QList<BlobInfo> result;
    for (const BlobInfo &blob : blobs) {
        const bool wanted = blob.use == BlobUse::Snapshot || attachments || (blob.use == BlobUse::None && waiting);
        if (blob.present && wanted && blob.size <= kMostBlobBytes)
            result.append(blob);
    }
    // Frozen plans first: they shrink, and a chunk of a picture does not.
    std::stable_partition(result.begin(), result.end(),
                          [](const BlobInfo &blob) { return blob.use == BlobUse::Snapshot; });
    return result;
}

Error notWritten(const QString &path, const QString &words)
{
    return {ErrorCode::OutputNotWritten, {path, words}, {}, {}};
}

} // namespace

PackageHeader packageHeader(const Workspace &workspace, const PackageOptions &options)
{
    PackageHeader header;
    header.document = workspace.document();
    if (const Programme *programme = workspace.snapshot().programme()) {
        header.programme = programme->acronym.isEmpty() ? programme->name.best(Language::French) : programme->acronym;
    }
    header.site = workspace.environment().site;
    header.person = options.person;
    header.app = QString::fromLatin1(TANDEM_VERSION);
    header.schema = schemaVersion();
    header.leaves = workspace.leaves();
    header.transactions = workspace.transactionCount() + workspace.heldCount();
    header.attachments = options.attachments;
    header.wanted = workspace.wantedContents();
    header.created = workspace.environment().clock.now();
    return header;
}

Result<PackageContents> packageContents(const Workspace &workspace)
{
    const Result<QList<BlobInfo>> blobs = workspace.blobs();
    if (!blobs)
        return blobs.error();
    PackageContents contents;
    contents.transactions = workspace.transactionCount() + workspace.heldCount();
    for (const BlobInfo &blob : *blobs) {
        if (blob.use == BlobUse::Snapshot && blob.present) {
            ++contents.frozenPlans;
            contents.frozenPlanBytes += blob.size;
        } else if (blob.use == BlobUse::Attachment) {
            ++(blob.present ? contents.attachments : contents.absentAttachments);
            contents.attachmentBytes += blob.present ? blob.size : 0;
        }
    }
    CountingSink counted;
    PackageFrames writer(counted);
    bool ok = writer.begin(packageHeader(workspace, {}));
    qint64 seen = 0;
    const Result<void> visited = workspace.visitTransactions([&](const Id &id, const QByteArray &body) {
        ok = ok && writer.transaction(id, body);
        return ok && ++seen < kSampled;
    });
    if (!visited)
        return visited.error();
    const qint64 sampled = counted.total;
    const QList<BlobInfo> alwaysSent = travelling(workspace, *blobs, false);
    for (const BlobInfo &blob : alwaysSent) {
        ok = ok && writer.beginBlob(blob);
        const Result<bool> read = workspace.readBlob(blob.sha256, [&](QByteArrayView piece) -> Result<void> {
            ok = ok && writer.piece(piece);
            return {};
        });
        if (!read)
            return read.error();
    }
    if (!ok || !writer.finish(seen, alwaysSent.size()))
        return notWritten({}, {});
    contents.estimatedBytes = counted.total;
    if (seen < contents.transactions && seen > 0)
        contents.estimatedBytes += sampled * (contents.transactions - seen) / seen;
    return contents;
}

Result<qint64> writePackage(const Workspace &workspace, const QString &path, const PackageOptions &options,
                            const PackageProgress &progress)
{
    if (QFileInfo(path) == QFileInfo(workspace.path()))
        return Error{ErrorCode::FileExists, {QFileInfo(path).fileName()}, {}, {}};
    const Result<QList<BlobInfo>> known = workspace.blobs();
    if (!known)
        return known.error();
    const QList<BlobInfo> blobs = travelling(workspace, *known, options.attachments);
    PackageHeader header = packageHeader(workspace, options);
    header.blobs = blobs.size();

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    DeviceSink device(file);
    std::optional<SealingSink> seal;
    if (!options.passphrase.isEmpty()) {
        const auto key = SealKey::make(options.passphrase, newSalt());
        if (!key)
            return notWritten(path, u"libsodium"_s);
        seal.emplace(device, key);
        if (!seal->begin())
            return notWritten(path, file.errorString());
    }
    PackageFrames writer(seal ? static_cast<ByteSink &>(*seal) : device);
    bool ok = writer.begin(header);
    const qint64 work = header.transactions + header.blobs;
    qint64 done = 0;
    bool stopped = false;
    const auto moveOn = [&] {
        ++done;
        stopped = progress && !progress(done, work);
        return !stopped;
    };
    const Result<void> visited = workspace.visitTransactions([&](const Id &id, const QByteArray &body) {
        ok = ok && writer.transaction(id, body);
        return ok && moveOn();
    });
    if (!visited)
        return visited.error();
    // The file did not change meanwhile: this thread has it.
    ok = ok && (stopped || done == header.transactions);
    for (const BlobInfo &blob : blobs) {
        if (!ok || stopped)
            break;
        ok = writer.beginBlob(blob);
        const Result<bool> read = workspace.readBlob(blob.sha256, [&](QByteArrayView piece) -> Result<void> {
            ok = ok && writer.piece(piece);
            return ok ? Result<void>() : notWritten(path, file.errorString());
        });
        if (!read)
            return read.error();
        ok = ok && *read;
        moveOn();
    }
    if (stopped)
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    ok = ok && writer.finish(header.transactions, header.blobs) && (!seal || seal->finish());
    const qint64 size = file.pos();
    if (!ok || !file.commit())
        return notWritten(path, file.errorString());
    return size;
}

} // namespace tandem
