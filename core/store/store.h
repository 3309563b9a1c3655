// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/transaction.h"
#include "core/model/issue.h"
#include "core/model/snapshot.h"
#include "core/store/applier.h"
#include "core/store/blob_info.h"
#include "core/store/ingest.h"

#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace tandem {

/// One value that somebody wants to write. Without `preds` it replaces the cell's present heads; a form says what it
/// had shown instead.
struct Edit
{
    QByteArray entity;
    Id row;
    QByteArray field;
    QByteArray value; ///< canonical; empty: absent
    std::optional<QList<Id>> preds;
};

/// A transaction that is to be written.
struct CommitRequest
{
    TransactionKind kind = TransactionKind::Edit;
    QByteArray label;
    Id ref;
    Id by;
    QByteArray device;
    QDateTime at;
    QList<Edit> edits;
    QList<QByteArray> blobs; ///< contents that the edits name by their SHA-256
    QList<BlobFile> files;   ///< the same, of files that are read when it is written
    bool always = false;     ///< written even when every edit leaves things as they are
};

/// The programme file: journal, index and tables behind one door. Knows nothing of rules or people; what it is given
/// has been checked. No exception leaves it.
class Store
{
public:
    enum class Access { Write, Read };

    /// A new file with this identity; FileExists.
    static Result<std::unique_ptr<Store>> create(const QString &path, const Id &document, const QDateTime &at);
    /// Opens a file that probeFile() has let pass. An older one is migrated (with write access), a file whose tables
    /// have another shape is filled again from its journal. `beforeMigration` runs before anything is changed.
    static Result<std::unique_ptr<Store>> open(const QString &path, Access access,
                                               const std::function<Result<void>(Store &)> &beforeMigration = {});
    ~Store();

    QString path() const;
    Id document() const;
    bool isReadOnly() const;

    /// Begins to read all living rows in another thread, where `then` is called with them at the end.
    void startLoading(const std::function<void(const Snapshot &)> &then);
    /// Puts the living rows into the snapshot; true when all are there. Where another thread reads them it is waited for
    /// so many milliseconds; 0: to the end. Otherwise `then` is called here.
    Result<bool> load(Snapshot &snapshot, int milliseconds, const std::function<void(const Snapshot &)> &then);

    /// Writes one transaction (journal.md, section 5); its id, or none when every edit left things as they are. The
    /// rows that may look different are in touched().
    Result<Id> commit(const CommitRequest &request);
    /// The set union with others' transactions (journal.md, section 6), and the contents that come with them. With `keep`
    /// false all is taken back after the report has been made. `now` bounds how far a foreign clock may pull this file's
    /// own stamps. `beforeEnd` sees the file as it is then (touched(), row()), before anything is kept or taken back.
    Result<IngestReport> ingest(TransactionSource &source, const QDateTime &now, bool keep = true,
                                const std::function<void(const IngestReport &)> &beforeEnd = {});
    /// Rows that the last commit or ingest touched.
    QList<RowKey> touched() const;
    /// Their present values; none when a row is not alive.
    Result<std::optional<Projection::Row>> row(const RowKey &key);

    /// What only the journal knows of issues: K1, K2, K3, K6, K8 and K9.
    Result<QList<Issue>> journalIssues();

    /// The heads of a cell, with their values.
    Result<QList<Head>> heads(const Cell &cell);
    /// The heads of all cells of a row, by field name.
    Result<QHash<QByteArray, QList<Id>>> rowHeads(EntityKind kind, const Id &row);

    Result<Transaction> transaction(const Id &id);
    /// Where one is on the way through the journal from its end, and what one looks at there.
    struct Walk
    {
        qint64 at = 0;      ///< the place in the journal that was visited last; 0: none yet
        bool ended = false; ///< there is nothing left
        Id by;              ///< null: everybody
        QDateTime from;     ///< invalid: from the start
        QDateTime to;       ///< invalid: to the end
    };
    /// Goes on until `visit` says false or about so many milliseconds are over (0: to the end).
    Result<void> visitBackwards(Walk &walk, const std::function<bool(const Id &, const Transaction &)> &visit,
                                int milliseconds = 0);
    /// The same without reading bodies: kind, label, ref, person and time only.
    struct Header
    {
        Id id;
        Id by;
        QByteArray kind;
        QByteArray label;
        Id ref;
    };
    Result<void> visitHeaders(const std::function<bool(const Header &)> &visit);
    /// Only those of one person, without a look at the others.
    Result<void> visitHeadersOf(const Id &person, const std::function<bool(const Header &)> &visit);
    /// The transactions that wrote a row (or one field of it), newest in this file first.
    Result<QList<Id>> writersOf(EntityKind kind, const Id &row, const QByteArray &field);
    /// The transactions that wrote any of these rows, newest in this file first.
    Result<QList<Id>> writersOf(const QList<RowKey> &rows);
    /// A row with everything that belongs to it, whatever is deleted of it.
    Result<QList<RowKey>> family(const RowKey &row);
    /// What a row held last, deleted or not; none when there never was one.
    Result<std::optional<QList<QByteArray>>> lastValues(const RowKey &key);
    /// A transaction with all its ancestors, parents first.
    Result<QList<std::pair<Id, Transaction>>> ancestry(const Id &id);
    /// All bodies, parents first, and those that wait: what a package or a check reads.
    Result<void> visitBodies(const std::function<bool(const Id &, const QByteArray &)> &visit);
    Result<void> visitHeld(const std::function<bool(const Id &, const QByteArray &)> &visit);

    qint64 transactionCount() const;
    QList<Id> leaves() const;
    qint64 heldCount() const;
    bool contains(const Id &transaction) const;

    /// Every content that a row names or that is stored, by hash, without reading any.
    Result<QList<BlobInfo>> blobs();
    Result<bool> hasBlob(const QByteArray &sha256);
    /// A content as a whole; empty when it is not here.
    Result<QByteArray> blob(const QByteArray &sha256);
    /// The same in pieces of at most 256 KiB, for what may be large; false when it is not here, ContentDamaged after the
    /// last piece when the bytes are not those of the hash. `take` must not write to this store.
    Result<bool> readBlob(const QByteArray &sha256, const BlobPieces &take);
    /// Stores a content that came from elsewhere, in a transaction of its own; true when it was not here. ContentDamaged
    /// when its bytes are not those of the hash, none, or more than kMostBlobBytes.
    Result<bool> putBlob(const QByteArray &sha256, const QByteArray &bytes);

    /// How much of long work is done, from 0 to 1; false: stop (Cancelled). Whoever is told may read this store, not write.
    using Progress = std::function<bool(double part)>;

    /// quick_check, every hash, the graph, and whether the journal still produces the tables; technical sentences in
    /// English, empty when all is well.
    Result<QStringList> check(const Progress &progress = {});
    /// Fills index and tables again from the bodies.
    Result<void> rebuild();
    /// A digest of the entities' tables and what is derived beside them: equal sets of transactions give equal ones.
    Result<QByteArray> digest();

    /// A copy by VACUUM INTO, opened again and verified.
    Result<void> backUpTo(const QString &target);

    /// What is otherwise in a copy for another computer.
    struct CopyContents
    {
        QSet<QByteArray> without; ///< contents that stay here: known there, but absent; by SHA-256, hexadecimal
        QByteArray mark;          ///< what missionMark() of the copy says
    };
    /// The same as a file of its own that takes the place of `target`, read from end to end before it does. `workFolder`:
    /// where an intermediate copy may stand meanwhile; empty: where temporary files stand. OutputNotWritten, FileDamaged,
    /// Cancelled.
    Result<void> copyTo(const QString &target, const CopyContents &contents, const QString &workFolder,
                        const Progress &progress = {});
    /// Of a file that is such a copy; empty: it is none.
    QByteArray missionMark();

    /// The transactions that neither are among these nor are built upon by them, newest in this file first; ids that
    /// are not here count for nothing.
    Result<void> visitBeyond(const QList<Id> &known,
                             const std::function<void(const QDateTime &at, const QByteArray &label)> &visit);

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tandem
