// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shared_folder.h"

#include "core/base/clock.h"
#include "core/exchange/shared_folder_private.h"
#include "core/workspace/workspace.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr int kMostMeetings = 1000;

} // namespace

bool FolderReport::hasProblem() const
{
    return away || crowded ||
           std::any_of(unread.begin(), unread.end(), [](const Unread &file) { return file.overdue; });
}

void FolderReport::addEarlier(const FolderReport &earlier)
{
    received.newTransactions += earlier.received.newTransactions;
    received.known += earlier.received.known;
    received.rowsAdded += earlier.received.rowsAdded;
    received.rowsChanged += earlier.received.rowsChanged;
    received.rowsRemoved += earlier.received.rowsRemoved;
    received.conflictsOpened += earlier.received.conflictsOpened;
    received.conflictsClosed += earlier.received.conflictsClosed;
    received.blobs += earlier.received.blobs;
    const QList<Sender> later = std::exchange(senders, earlier.senders);
    for (const Sender &sender : later)
        addSender(sender);
    publishedFiles += earlier.publishedFiles;
    publishedTransactions += earlier.publishedTransactions;
    publishedContents += earlier.publishedContents;
}

void FolderReport::addSender(const Sender &sender)
{
    for (Sender &known : senders) {
        if (known.person == sender.person && known.site == sender.site) {
            known.files += sender.files;
            known.transactions += sender.transactions;
            return;
        }
    }
    senders.append(sender);
}

SharedFolder::SharedFolder(std::unique_ptr<FileSystem> files, const Setup &setup)
    : d(std::make_unique<Private>(std::move(files), setup))
{
}

std::shared_ptr<SharedFolder> SharedFolder::of(const Workspace &workspace, const QString &folder, const QString &person)
{
    const Environment &environment = workspace.environment();
    const Installation installation(environment.dataFolder, environment.site, environment.random);
    return std::make_shared<SharedFolder>(
        std::make_unique<DiskFileSystem>(folder),
        Setup{workspace.document(), installation.device(), person,
              FolderMemory::fileFor(environment.dataFolder, workspace.document(), folder)});
}

SharedFolder::~SharedFolder() = default;

const FolderReport &SharedFolder::report() const
{
    return d->report;
}

const FolderMemory &SharedFolder::memory() const
{
    return d->memory;
}

Result<void> SharedFolder::begin(const Workspace &workspace, bool asked)
{
    d->report = {};
    d->asked = asked;
    d->now = workspace.environment().clock.now().toUTC();
    d->report.at = d->now;
    d->clearArrived();
    for (const Private::ArrivedContent &content : std::as_const(d->arrivedContents))
        QFile::remove(content.localFile);
    for (const Private::Outgoing &out : d->outgoing)
        QFile::remove(out.localFile);
    d->arrivedContents.clear();
    d->outgoing.clear();
    d->merging = 0;
    d->begunFile = false;
    d->refused.clear();
    if (!d->scratch.isValid())
        return Error{ErrorCode::OutputNotWritten, {d->scratch.path(), d->scratch.errorString()}, {}, {}};
    const qsizetype count = workspace.transactionCount() + workspace.heldCount();
    if (count != d->hereCount || workspace.leaves() != d->hereLeaves) {
        const Result<QSet<Id>> ids = workspace.transactionIds();
        if (!ids)
            return ids.error();
        d->here = *ids;
        d->hereCount = count;
        d->hereLeaves = workspace.leaves();
    }
    const Result<QList<BlobInfo>> contents = workspace.blobs();
    if (!contents)
        return contents.error();
    d->contents = *contents;
    if (!d->verified) {
        // What an earlier file had read, and a restored backup or another copy has not, is read again.
        d->memory.files.removeIf([this](const auto &entry) {
            return entry.value().state == FolderFileState::Read && !d->isHere(entry.value().ids);
        });
        d->verified = true;
    }
    return {};
}

bool SharedFolder::Private::isHere(const QList<Id> &ids) const
{
    return std::all_of(ids.begin(), ids.end(), [this](const Id &id) { return here.contains(id); });
}

Result<FolderReport> meet(SharedFolder &folder, Workspace &workspace, bool asked)
{
    FolderReport all;
    for (int meeting = 0; meeting < kMostMeetings; ++meeting) {
        // Files that cannot be read are tried once, not in each round.
        if (const Result<void> begun = folder.begin(workspace, asked && meeting == 0); !begun)
            return begun.error();
        if (const Result<void> looked = folder.look(); !looked)
            return looked.error();
        for (;;) {
            const Result<bool> merged = folder.merge(workspace);
            if (!merged)
                return merged.error();
            if (*merged)
                break;
        }
        const QList<Id> there = workspace.leaves();
        const Result<void> put = folder.put();
        FolderReport report = folder.report();
        report.addEarlier(all);
        all = std::move(report);
        if (!put)
            return put.error();
        if (!folder.report().more) {
            if (!folder.report().away)
                workspace.rememberSent(there);
            break;
        }
    }
    return all;
}

} // namespace tandem
