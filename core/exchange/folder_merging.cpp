// SPDX-License-Identifier: GPL-3.0-or-later
// What was found in the shared folder joins the programme file, a slice at a time.
#include "core/exchange/folder_words.h"
#include "core/exchange/shared_folder_private.h"
#include "core/workspace/workspace.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

// A slice is what a window can wait for.
constexpr qsizetype kSliceItems = 1000;
constexpr qsizetype kSliceBytes = qsizetype{8} * 1024 * 1024;

/// The contents that came inside an exchange file; its transactions have been taken in.
class AttachedContents final : public TransactionSource
{
public:
    explicit AttachedContents(PackageReader &reader) : m_reader(reader) {}
    Result<std::optional<Item>> next() override { return std::optional<Item>(); }
    Result<std::optional<Blob>> nextBlob() override { return m_reader.nextBlob(); }

private:
    PackageReader &m_reader;
};

/// Whether it is the file that is wrong, not this computer.
bool blamesFile(ErrorCode code)
{
    return code == ErrorCode::TransactionInvalid || code == ErrorCode::TransactionTooLarge ||
           code == ErrorCode::OtherProgramme || code == ErrorCode::PackageDamaged;
}

void addUp(IngestReport &sum, const IngestReport &report)
{
    sum.newTransactions += report.newTransactions;
    sum.known += report.known;
    sum.held = report.held;
    sum.rowsAdded += report.rowsAdded;
    sum.rowsChanged += report.rowsChanged;
    sum.rowsRemoved += report.rowsRemoved;
    sum.conflictsOpened += report.conflictsOpened;
    sum.conflictsClosed += report.conflictsClosed;
    sum.blobs += report.blobs;
}

} // namespace

Result<bool> SharedFolder::merge(Workspace &workspace)
{
    Result<bool> merged = d->mergePackages(workspace);
    if (!merged || !*merged)
        return merged;
    if (const Result<void> taken = d->takeContents(workspace); !taken)
        return taken.error();
    d->finishReading();
    d->report.received.held = workspace.heldCount();
    d->hereCount = workspace.transactionCount() + workspace.heldCount();
    d->hereLeaves = workspace.leaves();
    if (d->report.received.newTransactions > 0) {
        // What came names contents that were not looked for.
        const Result<QList<BlobInfo>> contents = workspace.blobs();
        if (!contents)
            return contents.error();
        d->report.more =
            d->report.more || std::any_of(contents->begin(), contents->end(), [this](const BlobInfo &each) {
                return each.use != BlobUse::None && !each.present && !d->lacks(each.sha256);
            });
    }
    if (d->report.more || d->report.away || workspace.isReadOnly())
        return true;
    if (const Result<void> prepared = d->prepare(workspace); !prepared)
        return prepared.error();
    return true;
}

bool SharedFolder::Private::lacks(const QByteArray &sha256) const
{
    return std::any_of(contents.begin(), contents.end(),
                       [&](const BlobInfo &each) { return each.sha256 == sha256 && !each.present; });
}

Result<bool> SharedFolder::Private::mergePackages(Workspace &workspace)
{
    QList<TransactionSource::Item> items;
    QList<std::size_t> owners;
    qsizetype bytes = 0;
    while (merging < arrived.size()) {
        Arrived &file = arrived[merging];
        if (!begunFile) {
            if (const Result<void> again = file.reader->rewind(); !again)
                return again.error();
            begunFile = true;
        }
        Result<std::optional<TransactionSource::Item>> item = file.reader->next();
        if (!item)
            return item.error();
        if (item->has_value()) {
            if (here.contains((*item)->id)) {
                ++report.received.known;
                continue;
            }
            bytes += (*item)->body.size();
            items.append(std::move(**item));
            owners.append(merging);
            if (items.size() < kSliceItems && bytes < kSliceBytes)
                continue;
            const Result<void> taken = takeIn(workspace, std::exchange(items, {}), owners);
            return taken ? Result<bool>(false) : taken.error();
        }
        if (file.reader->header().blobs > 0) {
            // Contents are kept only when a row names them: first what names them.
            if (const Result<void> taken = takeIn(workspace, std::exchange(items, {}), owners); !taken)
                return taken.error();
            owners.clear();
            bytes = 0;
            if (const Result<void> taken = takeAttached(workspace, file); !taken)
                return taken.error();
        }
        ++merging;
        begunFile = false;
    }
    if (const Result<void> taken = takeIn(workspace, items, owners); !taken)
        return taken.error();
    return true;
}

Result<void> SharedFolder::Private::takeIn(Workspace &workspace, const QList<TransactionSource::Item> &items,
                                           const QList<std::size_t> &owners)
{
    if (items.isEmpty())
        return {};
    ListSource source(items);
    const Result<Merge> merge = workspace.receive(source, MergeBackup::Daily);
    if (merge) {
        addUp(report.received, merge->report);
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!here.contains(items.at(i).id))
                met(owners.at(i), 1);
            here.insert(items.at(i).id);
        }
        return {};
    }
    if (!blamesFile(merge.error().code))
        return merge.error();
    const QSet<std::size_t> senders(owners.begin(), owners.end());
    if (senders.size() == 1) {
        refused.insert(owners.first());
        return {};
    }
    // One of several is wrong: each by itself.
    for (const std::size_t file : senders) {
        QList<TransactionSource::Item> own;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (owners.at(i) == file)
                own.append(items.at(i));
        }
        if (Result<void> taken = takeIn(workspace, own, QList<std::size_t>(own.size(), file)); !taken)
            return taken;
    }
    return {};
}

Result<void> SharedFolder::Private::takeAttached(Workspace &workspace, Arrived &file)
{
    AttachedContents source(*file.reader);
    const Result<Merge> merge = workspace.receive(source, MergeBackup::Daily);
    if (!merge)
        return merge.error();
    addUp(report.received, merge->report);
    return {};
}

Result<void> SharedFolder::Private::takeContents(Workspace &workspace)
{
    for (const ArrivedContent &content : std::as_const(arrivedContents)) {
        QFile file(content.localFile);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::InputNotRead, {file.fileName(), file.errorString()}, {}, {}};
        const Result<bool> stored = workspace.putBlob(content.sha256, file.readAll());
        file.remove();
        if (!stored)
            return stored.error();
        report.received.blobs += *stored ? 1 : 0;
        memory.contents.insert(content.sha256);
        changedMemory = true;
    }
    arrivedContents.clear();
    return {};
}

void SharedFolder::Private::met(std::size_t place, qsizetype transactions)
{
    const PackageHeader &header = arrived[place].reader->header();
    report.addSender({header.person, header.site, 0, transactions});
}

void SharedFolder::Private::finishReading()
{
    for (std::size_t i = 0; i < arrived.size(); ++i) {
        const Arrived &file = arrived[i];
        FolderFile &known = memory.files[file.path];
        known = {};
        known.state = refused.contains(i) ? FolderFileState::Refused : FolderFileState::Read;
        known.size = file.size;
        known.changed = file.changed;
        known.firstSeen = now;
        if (!refused.contains(i))
            known.ids = file.ids;
        changedMemory = true;
        const PackageHeader &header = file.reader->header();
        for (FolderReport::Sender &sender : report.senders) {
            if (sender.person == header.person && sender.site == header.site)
                ++sender.files;
        }
    }
    if (!report.senders.isEmpty()) {
        memory.metAt = now;
        memory.metWhom = senderNames(report.senders);
        memory.metBrought = report.received.newTransactions;
    }
    clearArrived();
}

void SharedFolder::Private::clearArrived()
{
    QStringList copies;
    for (const Arrived &file : arrived)
        copies.append(file.reader->facts().path);
    arrived.clear(); // closed before they are removed
    for (const QString &copy : std::as_const(copies))
        QFile::remove(copy);
}

} // namespace tandem
