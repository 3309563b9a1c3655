// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in the shared folder, and which of it is read.
#include "core/base/text.h"
#include "core/exchange/folder_names.h"
#include "core/exchange/shared_folder_private.h"
#include "core/journal/transaction.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

// What anybody can put there is bounded; the rest has to wait.
constexpr qsizetype kMostEntries = 20'000;
constexpr qsizetype kMostFolders = 500;
constexpr qsizetype kMostFiles = 200;              ///< in a meeting
constexpr qint64 kMostBytes = 256LL * 1024 * 1024; ///< of a file; in a meeting, but for the first file

constexpr qint64 kFirstWait = 60;          ///< seconds until a file is tried again; twice as long each time
constexpr qint64 kLongestWait = 60LL * 60; ///< seconds
constexpr qint64 kDay = 24LL * 60 * 60;    ///< seconds: what is there so long unread is reported, what is gone is gone

/// Complete, of this programme, and every transaction as it must be, under its own id: whoever believed a file's word that
/// it holds what it does not would never publish that. Their ids.
Result<QList<Id>> lookOver(PackageReader &reader, const Id &document)
{
    if (const Result<void> again = reader.rewind(); !again)
        return again.error();
    QList<Id> ids;
    for (;;) {
        const Result<std::optional<TransactionSource::Item>> item = reader.next();
        if (!item)
            return item.error();
        if (!item->has_value())
            return ids;
        if (transactionId((*item)->body) != (*item)->id)
            return Error{ErrorCode::TransactionInvalid, {u"its id is not its bytes' own"_s}, {}, {}};
        const Result<Transaction> transaction = decodeTransaction((*item)->body);
        if (!transaction)
            return transaction.error();
        if (transaction->document != document)
            return Error{ErrorCode::OtherProgramme, {}, {}, {}};
        ids.append((*item)->id);
    }
}

FolderFileState stateFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PassphraseRequired:
        return FolderFileState::Protected;
    case ErrorCode::PackageNewer:
        return FolderFileState::Newer;
    default: // cut short, filled with zeros so far, only a placeholder: it may come
        return FolderFileState::Waiting;
    }
}

} // namespace

Result<void> SharedFolder::look()
{
    const Result<QList<Private::Found>> found = d->list();
    if (!found)
        return found.error();
    d->clearUnfinished(*found);
    d->forgetGone(*found);
    d->clearReplaced();
    if (!d->report.away)
        d->readPackages(*found);
    d->reportUnread();
    if (!d->report.away)
        d->lookForContents();
    return {};
}

Result<QList<SharedFolder::Private::Found>> SharedFolder::Private::list()
{
    QList<Found> found;
    qsizetype left = kMostEntries;
    qsizetype folders = kMostFolders;
    // The shared folder itself, the programme's folders in it, and those of the installations.
    QStringList level{QString()};
    for (int depth = 0; depth < 3; ++depth) {
        QStringList below;
        for (const QString &folder : std::as_const(level)) {
            if (left == 0 || folders-- == 0) {
                report.crowded = true;
                return found;
            }
            const Result<QList<FileSystem::Entry>> entries = files->list(folder, left);
            if (!entries && folder.isEmpty())
                return entries.error();
            if (!entries)
                continue; // as if it were gone; the next meeting may see more
            left -= entries->size();
            for (const FileSystem::Entry &entry : *entries) {
                const QString path = folder.isEmpty() ? entry.name : folder + u'/' + entry.name;
                if (!entry.isFolder && folder::looksLikePackage(entry.name))
                    found.append({path, entry.size, entry.changed});
                else if (entry.isFolder && (depth == 0 ? folder::isProgrammeFolder(entry.name, setup.document)
                                                       : depth == 1 && entry.name != "blobs"_L1))
                    below.append(path);
            }
        }
        level = below;
    }
    report.crowded = left == 0;
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.path < b.path; });
    return found;
}

void SharedFolder::Private::forgetGone(const QList<Found> &found)
{
    QSet<QString> present;
    for (const Found &file : found)
        present.insert(file.path);
    bool known = false; // something was read here
    bool left = false;
    for (auto it = memory.files.begin(); it != memory.files.end();) {
        FolderFile &file = it.value();
        if (present.contains(it.key())) {
            changedMemory = changedMemory || file.goneSince.isValid();
            file.goneSince = {};
            known = left = true;
            ++it;
            continue;
        }
        // A clock that was put back must not make it wait for years.
        if (!file.goneSince.isValid() || file.goneSince > now) {
            file.goneSince = now;
            changedMemory = true;
        }
        // What is only away for a while (another computer's client is putting it in order) comes back; what is lost is
        // published again, by everybody who has it.
        if (file.state != FolderFileState::Read || file.goneSince.secsTo(now) >= kDay) {
            it = memory.files.erase(it);
            changedMemory = true;
            continue;
        }
        known = true;
        ++it;
    }
    report.away = known && !left && found.isEmpty();
}

void SharedFolder::Private::readPackages(const QList<Found> &found)
{
    QList<Found> due;
    for (const Found &file : found) {
        if (isDue(file))
            due.append(file);
    }
    // Those that failed often let the others go first.
    std::stable_sort(due.begin(), due.end(), [this](const Found &a, const Found &b) {
        return memory.files.value(a.path).attempts < memory.files.value(b.path).attempts;
    });
    qsizetype count = 0;
    qint64 bytes = 0;
    for (const Found &file : due) {
        if (count > 0 && (count >= kMostFiles || bytes + file.size > kMostBytes)) {
            report.more = true;
            break;
        }
        ++count;
        bytes += file.size;
        readPackage(file);
    }
}

bool SharedFolder::Private::isDue(const Found &found)
{
    const auto known = memory.files.constFind(found.path);
    if (known == memory.files.constEnd() || known->size != found.size)
        return true;
    if (known->state == FolderFileState::Read)
        return false; // what is complete never changes
    if (known->changed != found.changed)
        return true;
    const bool again = known->state == FolderFileState::Waiting || known->state == FolderFileState::Newer;
    return again &&
           (asked || !known->nextTry.isValid() || known->nextTry <= now || now.secsTo(known->nextTry) > kLongestWait);
}

void SharedFolder::Private::readPackage(const Found &found)
{
    if (found.size > kMostBytes) {
        settle(found, FolderFileState::TooLarge);
        return;
    }
    // From here on the folder is not asked again: a file that is verified and then read once more might be another.
    const QString local = localPath();
    QFile file(local);
    const bool copied = found.size > 0 && file.open(QIODevice::WriteOnly) &&
                        files->read(found.path, file, found.size) && file.size() == found.size;
    file.close();
    if (!copied) {
        settle(found, FolderFileState::Waiting);
        file.remove();
        return;
    }
    Result<std::unique_ptr<PackageReader>> reader = PackageReader::open(local, {}, {});
    if (!reader) {
        settle(found, stateFor(reader.error().code));
        file.remove();
        return;
    }
    if ((*reader)->header().document != setup.document) {
        settle(found, FolderFileState::Foreign);
        file.remove();
        return;
    }
    const Result<QList<Id>> ids = lookOver(**reader, setup.document);
    if (!ids || !(*reader)->release()) {
        settle(found, FolderFileState::Refused);
        file.remove();
        return;
    }
    memory.files.remove(found.path); // known when it has been taken in
    arrived.push_back({found.path, found.size, found.changed, std::move(reader).value(), *ids});
}

void SharedFolder::Private::settle(const Found &found, FolderFileState state)
{
    FolderFile &file = memory.files[found.path];
    changedMemory = true;
    if (!file.firstSeen.isValid() || file.firstSeen > now)
        file.firstSeen = now;
    file.attempts = file.size == found.size && file.changed == found.changed ? file.attempts + 1 : 1;
    file.nextTry = now.addSecs(std::min(kLongestWait, kFirstWait << std::min(file.attempts - 1, 10)));
    file.size = found.size;
    file.changed = found.changed;
    file.state = state;
    file.ids.clear();
}

void SharedFolder::Private::clearReplaced()
{
    if (memory.segment.isEmpty())
        return;
    const FolderFile segment = memory.files.value(memory.segment);
    const bool lost = segment.state != FolderFileState::Read; // then they stay, until the next one is written
    if (!lost && (segment.goneSince.isValid() || !isWhole(memory.segment)))
        return;
    // Everything that they hold is in the one that has been seen there.
    const QSet<Id> inSegment(segment.ids.begin(), segment.ids.end());
    const QStringList superseded = lost ? QStringList() : memory.replaced;
    for (const QString &path : superseded) {
        const QList<Id> ids = memory.files.value(path).ids;
        const bool ours = path.startsWith(folder::ownFolder(setup.document, setup.device) + u'/');
        const bool contained =
            !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](const Id &id) { return inSegment.contains(id); });
        if (ours && contained && files->remove(path))
            memory.files.remove(path);
    }
    memory.segment.clear();
    memory.replaced.clear();
    changedMemory = true;
}

void SharedFolder::Private::clearUnfinished(const QList<Found> &found)
{
    if (found.isEmpty())
        return; // not connected, perhaps
    QMap<QString, qint64> sizes;
    for (const Found &file : found)
        sizes.insert(file.path, file.size);
    const qsizetype gone = memory.writing.removeIf([&](const auto &meant) {
        if (folder::isContentPath(meant.key(), setup.document))
            return false; // lookForContents()
        const auto there = sizes.constFind(meant.key());
        if (there == sizes.constEnd() || *there == meant.value() ||
            memory.files.value(meant.key()).state == FolderFileState::Read)
            return true;
        return bool(files->remove(meant.key())); // what it was to hold is published again
    });
    changedMemory = changedMemory || gone > 0;
}

bool SharedFolder::Private::isWhole(const QString &path)
{
    QFile copy(localPath());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool read = copy.open(QIODevice::ReadWrite) && files->read(path, copy, memory.files.value(path).size) &&
                      copy.seek(0) && hash.addData(&copy);
    copy.remove();
    return read && hash.result().toHex().startsWith(folder::hashIn(path.section(u'/', -1)).toLatin1());
}

void SharedFolder::Private::reportUnread()
{
    for (auto it = memory.files.constBegin(); it != memory.files.constEnd(); ++it) {
        if (it->state == FolderFileState::Read || it->state == FolderFileState::Foreign)
            continue;
        const bool overdue = it->state != FolderFileState::Waiting || it->firstSeen.secsTo(now) >= kDay;
        report.unread.append({it.key(), it->state, it->firstSeen, overdue});
    }
}

} // namespace tandem
