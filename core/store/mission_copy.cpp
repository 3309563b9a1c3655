// SPDX-License-Identifier: GPL-3.0-or-later
// A copy for another computer, and what is not known elsewhere yet.
#include "core/base/text.h"
#include "core/store/store_private.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>

namespace tandem {

namespace {

/// Whoever may open the place that it stands in may read it: on a stick that is another account of another computer.
constexpr auto kForAnybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

/// Bytes: to bring all of them to a slow stick at the end would hold up the window.
constexpr qint64 kSyncedAtOnce = 4LL * 1024 * 1024;
constexpr qint64 kAskedEvery = 16; ///< looks

// How long things take, as bytes that are read and written on this computer.
constexpr double kOnStick = 3;
constexpr double kChecked = 2;
constexpr double kReplayed = 60'000; ///< of a transaction

Error notWritten(const QString &path, const QString &words = {})
{
    return {ErrorCode::OutputNotWritten, {path, words}, {}, {}};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, {}, {}, {}};
}

/// The share of a progress that lies between these two.
Store::Progress within(const Store::Progress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [&progress, from, to](double part) { return progress(from + (to - from) * std::clamp(part, 0.0, 1.0)); };
}

/// Without the pages that hold nothing.
qint64 bytesIn(Database &database)
{
    return (database.number("PRAGMA page_count") - database.number("PRAGMA freelist_count")) *
           database.number("PRAGMA page_size");
}

void writeInto(Database &database, const QString &target, const Store::Progress &progress)
{
    std::function<bool()> look;
    qint64 synced = 0;
    qint64 size = 0;
    qint64 looks = 0;
    if (progress) {
        look = [&, expected = double(std::max<qint64>(1, bytesIn(database)))] {
            if (looks++ % kAskedEvery == 0) // on a network each question is a journey
                size = QFileInfo(target).size();
            if (size - synced >= kSyncedAtOnce) {
                database.syncCopy();
                synced = size;
            }
            return progress(double(size) / expected);
        };
    }
    const WriteGate gate(database, WriteGate::Purpose::Backup);
    const Watch watch(database, std::move(look));
    Statement(database, "VACUUM INTO ?").bindText(1, target.toUtf8()).run();
}

void removeUnfinished(const QString &part)
{
    QFile::remove(part);
    QFile::remove(part + u"-journal"_s);
}

/// Held as long as the program is at work that has an intermediate copy there.
QString lockOf(const QString &place)
{
    return place + u"/lock"_s;
}

/// What copies left behind whose program was ended: nobody holds their locks any more.
void clearAway(const QDir &folder)
{
    const QFileInfoList places =
        folder.entryInfoList({u"copy-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &place : places) {
        bool ended = false;
        {
            QLockFile lock(lockOf(place.filePath()));
            lock.setStaleLockTime(0);
            ended = lock.tryLock();
        }
        if (ended)
            QDir(place.filePath()).removeRecursively();
    }
}

} // namespace

void Store::Private::writeTo(const QString &target, const Progress &progress)
{
    if (database.path() != path) {       // it was read into memory
        writeInto(database, target, {}); // at once: it is this very connection that others read through
        return;
    }
    // Through a connection of its own: whoever is told how far it is may read this store meanwhile.
    if (database.hasMoved())
        throw SqlFailure{Error{ErrorCode::FileMoved, {QFileInfo(path).fileName()}, {}, {}}};
    Database own(path, Database::Mode::ReadOnly);
    writeInto(own, target, progress);
}

Store::Private::Shares Store::Private::shares(const QSet<QByteArray> &without)
{
    const auto bytes = double(bytesIn(database));
    double staying = 0;
    Statement length(database, "SELECT length(data) FROM blob WHERE hash=?");
    for (const QByteArray &sha256 : without) {
        length.bindBlob(1, QByteArray::fromHex(sha256));
        staying += length.step() ? double(length.integer(0)) : 0;
        length.reset();
    }
    const double here = without.isEmpty() ? 0 : bytes;
    const double there = std::max(0.0, bytes - staying);
    const double all = here + (kOnStick + kChecked) * there + kReplayed * double(journal->count());
    return {here / all, (here + kOnStick * there) / all};
}

void Store::Private::dropContents(const QSet<QByteArray> &dropped, const Progress &progress)
{
    Statement drop(database, "UPDATE blob SET data=NULL WHERE hash=?");
    for (const QByteArray &sha256 : dropped) {
        drop.bindBlob(1, QByteArray::fromHex(sha256)).run();
        if (progress && !progress(0))
            throw SqlFailure{cancelled()};
    }
}

Result<void> Store::copyTo(const QString &target, const CopyContents &contents, const QString &workFolder,
                           const Progress &progress)
{
    const QString part = target + u".part"_s;
    removeUnfinished(part);
    const auto failed = [&part](const Error &error) {
        removeUnfinished(part);
        return error;
    };
    if (!workFolder.isEmpty())
        clearAway(QDir(workFolder));
    const QList<Id> ends = leaves();
    const Result<Private::Shares> shares = guarded([&] { return d->shares(contents.without); });
    if (!shares)
        return failed(shares.error());
    Result<void> done;
    if (contents.without.isEmpty()) {
        done = guarded([&] { d->writeTo(part, within(progress, 0, shares->there)); });
    } else {
        // What does not go along is taken away on this computer: a stick is slow, and may have no room for it.
        const QTemporaryDir place(
            QDir(workFolder.isEmpty() ? QDir::tempPath() : workFolder).filePath(u"copy-XXXXXX"_s));
        QLockFile lock(lockOf(place.path()));
        lock.setStaleLockTime(0);
        if (!place.isValid() || !lock.tryLock())
            return notWritten(target, place.errorString());
        const QString whole = place.filePath(u"whole.tandem"_s);
        done = guarded([&] { d->writeTo(whole, within(progress, 0, shares->here)); });
        if (!done)
            return failed(done.error());
        const Result<std::unique_ptr<Store>> copy = Store::open(whole, Access::Write);
        if (!copy)
            return failed(copy.error());
        Private &own = *(*copy)->d;
        const Progress told = within(progress, shares->here, shares->there);
        done = own.inTransaction([&] { own.dropContents(contents.without, told); });
        if (done)
            done = guarded([&] { writeInto(own.database, part, told); });
    }
    if (!done) // the open file can be read; it is its copy that could not be made there
        return failed(done.error().code == ErrorCode::FileNotReadable ? notWritten(target) : done.error());
    {
        // A transaction of its own brings the whole file to the disk.
        const Result<std::unique_ptr<Store>> copy = Store::open(part, Access::Write);
        if (!copy)
            return failed(copy.error());
        Private &own = *(*copy)->d;
        done = own.inTransaction([&] { own.setMeta("mission", contents.mark); });
        if (!done)
            return failed(done.error());
    }
    {
        const Result<std::unique_ptr<Store>> copy = Store::open(part, Access::Read);
        const Result<QStringList> findings =
            copy ? (*copy)->check(within(progress, shares->there, 1)) : Result<QStringList>(copy.error());
        if (!findings)
            return failed(findings.error());
        if (!findings->isEmpty() || (*copy)->leaves() != ends)
            return failed(Error{ErrorCode::FileDamaged, {QFileInfo(target).fileName()}, {}, {}});
    }
    if (progress && !progress(1))
        return failed(cancelled());
    QFile::setPermissions(part, kForAnybody);
    std::error_code refused;
    std::filesystem::rename(QFileInfo(part).filesystemFilePath(), QFileInfo(target).filesystemFilePath(), refused);
    if (refused)
        return failed(notWritten(target, QString::fromLocal8Bit(refused.message().c_str())));
    return {};
}

QByteArray Store::missionMark()
{
    return guarded([&] { return d->meta("mission"); }).valueOr({});
}

Result<void> Store::visitBeyond(const QList<Id> &known,
                                const std::function<void(const QDateTime &at, const QByteArray &label)> &visit)
{
    return guarded([&] {
        // Backwards from the end: children stand behind their parents, so whatever of the known ones builds on a
        // transaction has been met before it. Only the end of the journal is looked at.
        std::map<qint64, bool, std::greater<>> waiting; ///< and whether it is known
        qsizetype unknown = 0;
        const auto meet = [&](qint64 t, bool isKnown) {
            const auto [place, fresh] = waiting.try_emplace(t, isKnown);
            if (fresh) {
                unknown += isKnown ? 0 : 1;
            } else if (isKnown && !place->second) {
                place->second = true;
                --unknown;
            }
        };
        for (const Id &id : known) {
            if (const std::optional<qint64> t = d->journal->find(id))
                meet(*t, true);
        }
        for (const Id &id : d->journal->leaves()) {
            if (const std::optional<qint64> t = d->journal->find(id))
                meet(*t, false);
        }
        Statement parents(d->database, "SELECT parent FROM edge WHERE child=?");
        Statement header(d->database, "SELECT at,label FROM tx WHERE t=?");
        while (unknown > 0) {
            const auto [t, isKnown] = *waiting.begin();
            waiting.erase(waiting.begin());
            if (!isKnown) {
                --unknown;
                header.bind(1, t);
                if (header.step())
                    visit(QDateTime::fromMSecsSinceEpoch(header.integer(0), Qt::UTC), header.text(1).toByteArray());
                header.reset();
            }
            parents.bind(1, t);
            while (parents.step())
                meet(parents.integer(0), isKnown);
        }
    });
}

} // namespace tandem
