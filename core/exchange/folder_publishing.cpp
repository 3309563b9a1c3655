// SPDX-License-Identifier: GPL-3.0-or-later
// What is put into the shared folder: what nobody has put there yet.
#include "core/base/text.h"
#include "core/exchange/folder_names.h"
#include "core/exchange/package_frames.h"
#include "core/exchange/package_writer.h"
#include "core/exchange/shared_folder_private.h"
#include "core/workspace/workspace.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr qsizetype kMostInFile = 20'000;             ///< transactions
constexpr qint64 kMostContents = 100LL * 1024 * 1024; ///< bytes in a meeting, but for the first content

Error notWritten(const QString &path, const QString &words)
{
    return {ErrorCode::OutputNotWritten, {path, words}, {}, {}};
}

} // namespace

Result<void> SharedFolder::put()
{
    Result<void> all;
    if (!d->outgoing.empty()) {
        for (const Private::Outgoing &out : d->outgoing)
            d->memory.writing.insert(out.path, QFile(out.localFile).size());
        d->memory.save(d->setup.memoryFile);
    }
    for (const Private::Outgoing &out : d->outgoing) {
        if (const Result<void> put = d->files->put(out.localFile, out.path))
            d->published(out);
        else if (all)
            all = put.error(); // what can be put there is, all the same
        QFile::remove(out.localFile);
    }
    d->outgoing.clear();
    if (std::exchange(d->changedMemory, false))
        d->memory.save(d->setup.memoryFile);
    return all;
}

void SharedFolder::Private::published(const Outgoing &out)
{
    changedMemory = true;
    const qint64 size = memory.writing.take(out.path);
    if (!out.content.isEmpty()) {
        memory.contents.insert(out.content);
        ++report.publishedContents;
        return;
    }
    FolderFile &file = memory.files[out.path];
    file = {};
    file.state = FolderFileState::Read;
    file.size = size;
    file.ids = out.ids;
    if (out.replaced.isEmpty()) {
        ++report.publishedFiles;
        report.publishedTransactions += out.ids.size();
    } else {
        memory.segment = out.path;
        memory.replaced = out.replaced;
    }
}

Result<void> SharedFolder::Private::prepare(const Workspace &workspace)
{
    if (Result<void> prepared = prepareTransactions(workspace); !prepared)
        return prepared;
    if (Result<void> prepared = prepareContents(workspace); !prepared)
        return prepared;
    return prepareSegment(workspace);
}

Result<void> SharedFolder::Private::prepareTransactions(const Workspace &workspace)
{
    QSet<Id> missing = here;
    for (auto it = memory.files.constBegin(); it != memory.files.constEnd(); ++it) {
        // What has another name, or lies elsewhere, may lie on this computer only: a sync client's copy, somebody's mail.
        if (!folder::isPublished(it.key(), setup.document))
            continue;
        for (const Id &id : it->ids)
            missing.remove(id);
    }
    if (missing.isEmpty())
        return {};
    // In the journal's order, so that each file stands on those before it.
    QList<Id> ordered;
    Result<void> visited = workspace.visitTransactions(
        [&ordered](const Id &id, const QByteArray &) {
            ordered.append(id);
            return true;
        },
        &missing);
    if (!visited)
        return visited;
    for (qsizetype i = 0; i < ordered.size(); i += kMostInFile) {
        if (Result<void> written = write(workspace, ordered.mid(i, kMostInFile), now, {}); !written)
            return written;
    }
    return {};
}

Result<void> SharedFolder::Private::write(const Workspace &workspace, const QList<Id> &ids, const QDateTime &named,
                                          const QStringList &replaced)
{
    const QString local = localPath();
    QFile file(local);
    if (!file.open(QIODevice::ReadWrite))
        return notWritten(local, file.errorString());
    DeviceSink sink(file);
    PackageFrames frames(sink);
    PackageOptions options;
    const Person *person = workspace.person();
    options.person = person ? person->name : setup.person;
    PackageHeader header = packageHeader(workspace, options);
    header.transactions = ids.size();
    header.wanted.clear(); // contents lie in the folder of themselves
    bool ok = frames.begin(header);
    const QSet<Id> wanted(ids.begin(), ids.end());
    Result<void> visited = workspace.visitTransactions(
        [&](const Id &id, const QByteArray &body) {
            ok = ok && frames.transaction(id, body);
            return ok;
        },
        &wanted);
    if (!visited)
        return visited;
    ok = ok && frames.finish(ids.size(), 0) && file.flush() && file.seek(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!ok || !hash.addData(&file))
        return notWritten(local, file.errorString());
    const QString path =
        folder::ownFolder(setup.document, setup.device) + u'/' + folder::packageName(named, hash.result());
    outgoing.push_back({local, path, ids, {}, replaced});
    return {};
}

Result<void> SharedFolder::Private::prepareContents(const Workspace &workspace)
{
    qint64 bytes = 0;
    for (const BlobInfo &content : std::as_const(contents)) {
        if (!content.present || content.use == BlobUse::None || memory.contents.contains(content.sha256) ||
            occupied.contains(content.sha256))
            continue;
        if (bytes > 0 && bytes + content.size > kMostContents) {
            report.more = true;
            return {};
        }
        bytes += content.size;
        const QString local = localPath();
        QFile file(local);
        if (!file.open(QIODevice::WriteOnly))
            return notWritten(local, file.errorString());
        const Result<bool> read = workspace.readBlob(content.sha256, [&file](QByteArrayView piece) -> Result<void> {
            const bool written = file.write(piece.data(), piece.size()) == piece.size();
            return written ? Result<void>() : notWritten(file.fileName(), file.errorString());
        });
        if (!read)
            return read.error();
        outgoing.push_back({local, folder::contentPath(setup.document, content.sha256), {}, content.sha256, {}});
    }
    return {};
}

Result<void> SharedFolder::Private::prepareSegment(const Workspace &workspace)
{
    if (!memory.segment.isEmpty())
        return {}; // one after the other
    const QString own = folder::ownFolder(setup.document, setup.device) + u'/';
    const QDate month(now.date().year(), now.date().month(), 1);
    QMap<QDate, QStringList> months;
    for (auto it = memory.files.constBegin(); it != memory.files.constEnd(); ++it) {
        const QDateTime written = it.key().startsWith(own) ? folder::writtenAt(it.key().mid(own.size())) : QDateTime();
        const bool usable = it->state == FolderFileState::Read && !it->goneSince.isValid() && !it->ids.isEmpty();
        if (usable && written.isValid() && written.date() < month)
            months[QDate(written.date().year(), written.date().month(), 1)].append(it.key());
    }
    for (const QStringList &paths : std::as_const(months)) {
        if (paths.size() < 2)
            continue;
        QSet<Id> ids;
        QDateTime last;
        for (const QString &path : paths) {
            const FolderFile file = memory.files.value(path);
            ids.unite({file.ids.begin(), file.ids.end()});
            last = std::max(last, folder::writtenAt(path.mid(own.size())));
        }
        // A cloned computer writes and deletes here, too. Whoever clears away keeps the file that holds more, and of two
        // with the same the first by name: so no two of them ever delete each other's.
        const auto whole = std::find_if(paths.begin(), paths.end(), [&](const QString &path) {
            const QList<Id> held = memory.files.value(path).ids;
            return QSet<Id>(held.begin(), held.end()) == ids;
        });
        if (whole == paths.end())
            return write(workspace, QList<Id>(ids.begin(), ids.end()), last, paths);
        memory.segment = *whole;
        memory.replaced = paths;
        memory.replaced.removeOne(*whole);
        changedMemory = true;
        return {};
    }
    return {};
}

} // namespace tandem
