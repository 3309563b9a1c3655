// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/issue_memory.h"
#include "core/store/row_loader.h"
#include "core/store/row_reader.h"
#include "core/store/session_oracle.h"
#include "core/store/store.h"

namespace tandem {

/// What the store's files share.
class Store::Private
{
public:
    /// `shownPath`: what errors name; another one than the database's when a file is read through memory.
    Private(const QString &databasePath, Database::Mode mode, const QString &shownPath);
    /// An empty store of this programme that no file holds.
    static std::unique_ptr<Private> inMemory(const Id &document, const QString &shownPath);

    Database database;
    QString path;
    WriteGate gate; ///< the journal's own statements are prepared under it; nothing else reaches the connection
    std::optional<JournalTables> journal;
    Projection projection;
    std::optional<Applier> applier;
    UnreadTables unread;
    std::optional<RowReader> reader;
    std::unique_ptr<RowLoader> loader;
    SessionOracle oracle;
    Id document;
    Stamp last;
    qint64 dataVersion = 0;
    bool readOnly = false;
    bool refreshed = true;   ///< what is remembered of the tables is what stands in them
    qint64 highestKnown = 0; ///< the journal's last number when the last transaction began
    std::optional<IssueMemory> issues;

    /// Prepares what needs the tables to be there.
    void start();
    /// After a failure: reads again what is remembered of the tables. SQLite itself counts a new version of the data when
    /// it has to take back a commit that failed at its end; as long as the journal is no longer, that was not somebody.
    void refresh();
    /// Runs `body` in one SQL transaction; on any failure everything is as before, in memory too.
    template <class Body>
    auto inTransaction(Body &&body) -> Result<decltype(body())>;

    void append(const Transaction &transaction, const Id &id, const QByteArray &body);
    /// The issues of what the applier touched are asked again.
    void noteTouched();
    /// Fossil's self-check: what was stored reads back as what was meant, and the tables show the winners.
    void verify(const Id &id, const Transaction &transaction);
    void verifyCells(const QList<Cell> &cells);
    /// Stores a content under its hash (32 bytes) unless it is here; the caller knows that it is that hash's.
    void putBlob(const QByteArray &hash, const QByteArray &bytes);
    void putBlob(const BlobFile &file);
    /// Stores what comes with an ingest; how many contents were not here. `waiting`: something waits for others.
    qsizetype ingestBlobs(TransactionSource &source, bool waiting);
    void rebuild();
    /// Writes the journal down again with parents before children.
    void renumber();
    /// A copy without what nothing refers to, not yet on the disk as a whole.
    void writeTo(const QString &target, const Progress &progress);
    /// How far a copy is, from 0 to 1, when its intermediate one stands on this computer, and when it stands where it is to.
    struct Shares
    {
        double here = 0;
        double there = 0;
    };
    Shares shares(const QSet<QByteArray> &without);
    /// Contents, by SHA-256, hexadecimal.
    void dropContents(const QSet<QByteArray> &dropped, const Progress &progress);
    void setMeta(const QByteArray &key, const QByteArray &value);
    QByteArray meta(const QByteArray &key);
    QByteArray digest();
    [[noreturn]] void mismatch() const;
};

template <class Body>
auto Store::Private::inTransaction(Body &&body) -> Result<decltype(body())>
{
    if (readOnly)
        return Error{ErrorCode::FileReadOnly, {path.section(u'/', -1)}, {}, {}};
    const Stamp stampBefore = last;
    auto result = guarded([&] {
        SqlTransaction transaction(database);
        if (!refreshed)
            refresh();
        highestKnown = journal->highest();
        // Nobody else writes while we hold the lock file; if somebody did, what we remember is no longer true.
        if (database.number("PRAGMA data_version") != dataVersion)
            throw SqlFailure{Error{ErrorCode::FileInUse, {path.section(u'/', -1), QString()}, {}, {}}};
        if constexpr (std::is_void_v<decltype(body())>) {
            body();
            transaction.commit();
        } else {
            auto value = body();
            transaction.commit();
            return value;
        }
    });
    if (!result) {
        issues.reset();
        last = stampBefore;
        // The error that counts is the first one; if even reading fails now, the next transaction begins with it.
        refreshed = false;
        static_cast<void>(guarded([&] { refresh(); }));
    }
    return result;
}

} // namespace tandem
