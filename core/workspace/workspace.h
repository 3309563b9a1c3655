// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/merge.h"
#include "core/model/change_set.h"
#include "core/model/snapshot.h"
#include "core/store/backup.h"
#include "core/store/blob_info.h"
#include "core/store/ingest.h"
#include "core/workspace/history.h"
#include "core/workspace/installation.h"
#include "core/workspace/operation.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace tandem {

class Clock;
class Random;
class Store;

/// Which backup a merge makes first: one of its own, or only the day's (where merges come every minute).
enum class MergeBackup : unsigned char { Own, Daily };

/// What a workspace is handed from outside, so that nothing in it asks the computer behind anybody's back. Both
/// references must outlive the workspace.
struct Environment
{
    const Clock &clock;
    Random &random;
    QString dataFolder;         ///< of the person, outside the file: backups, installation; empty: no backups are made
    QString site;               ///< a label for this computer, e.g. its host name; only shown in the history
    bool waitForLoading = true; ///< open() loads all rows; false: a thread does, and loadSome() hands them over
    bool onlyReading = false;   ///< open() stands in nobody's way: no lock, nothing remembered of the opening
};

/// What nobody else has yet of a file, as far as this computer knows.
struct Unsent
{
    qsizetype steps = 0;
    QDateTime since; ///< of the oldest of them, UTC; invalid: there are none
};

/// A copy that was made for a mission, and whose work has not come back here.
struct MissionUnderWay
{
    QString path;
    QDateTime since;
};

/// The open file, and the only way into it: run(). Lives in one thread (the one that opened it).
class Workspace final : public QObject
{
    Q_OBJECT
public:
    /// A new file; FileExists when there is one already. It holds no programme until startProgramme() has run.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Environment &environment);
    /// A new file whose identity is given: the demonstration's, or a colleague's programme that is received.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Environment &environment,
                                                     const Id &document);
    /// Opens for work; files that may only be read, and newer ones, open read-only (see readOnlyReason()).
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Environment &environment);
    ~Workspace() override;

    QString path() const;
    Id document() const;
    bool isReadOnly() const { return readOnlyReason().has_value(); }
    /// Why nothing can be changed: FileNotWritable, FileNewer, FileInUse, or FileReadOnly; none when it can.
    std::optional<Error> readOnlyReason() const;

    /// Waits so many milliseconds for the rows (0: as long as it takes); true when all are there. Editing before that is
    /// refused.
    Result<bool> loadSome(int milliseconds);
    bool isLoaded() const;

    const Snapshot &snapshot() const;

    /// The person who acts; finds or creates them (which is a transaction of its own).
    Result<void> enter(const QString &personName);
    const Person *person() const;

    /// Checks, writes journal and tables in one transaction, moves the snapshot on and tells listeners.
    Result<Outcome> run(const Operation &operation);

    /// Why run() would refuse it, without writing anything (who acts is not asked).
    Result<void> tryOut(const Operation &operation) const;

    /// The heads of a row's fields as they are now: a form keeps them until it saves.
    Seen seen(EntityKind kind, const Id &row) const;

    /// What Ctrl+Z would take back: the person's own last step in this file that is neither an undo nor undone; its
    /// transaction is null when there is none.
    HistoryStep undoStep() const;
    HistoryStep redoStep() const;
    Result<Outcome> undo();
    Result<Outcome> redo();
    /// Takes back any step of the history.
    Result<Outcome> undo(const Id &transaction);

    /// All at once; HistoryCursor reads in slices.
    Result<QList<HistoryEntry>> history(const HistoryFilter &filter) const;
    /// The rows as they were after a transaction, with all its ancestors and nothing else.
    Result<Snapshot> asOf(const Id &transaction) const;
    /// A content as a whole: the frozen plan of a baseline (canonical JSON), an attachment's bytes; empty: not here.
    Result<QByteArray> blob(const QByteArray &sha256) const;
    /// What the file knows of contents; see the functions of Store by these names.
    Result<QList<BlobInfo>> blobs() const;
    bool hasBlob(const QByteArray &sha256) const;
    Result<bool> readBlob(const QByteArray &sha256, const BlobPieces &take) const;
    /// Tells listeners of the attachments that have their content now.
    Result<bool> putBlob(const QByteArray &sha256, const QByteArray &bytes);

    /// How many transactions there are, the latest ones (the file's fingerprint), and how many wait for others.
    qsizetype transactionCount() const;
    QList<Id> leaves() const;
    qsizetype heldCount() const;

    /// What receive() would do now: a real merge, taken back again.
    Result<Merge> preview(TransactionSource &source);
    /// Transactions from elsewhere, in any order, any number of times (journal.md, 6), after a backup.
    Result<Merge> receive(TransactionSource &source, MergeBackup backup = MergeBackup::Own);
    /// The same when only the numbers matter.
    Result<IngestReport> ingest(TransactionSource &source);
    /// All transactions as they stand in the journal, parents first, then those that wait for others; until `visit` says
    /// false. `wanted`: only these.
    Result<void> visitTransactions(const std::function<bool(const Id &, const QByteArray &)> &visit,
                                   const QSet<Id> *wanted = nullptr) const;
    /// The ids of all of them.
    Result<QSet<Id>> transactionIds() const;

    /// Looks the whole file over: quick_check, every hash, and whether the journal still produces the tables. Empty:
    /// all is well.
    Result<QStringList> check();

    /// Makes a verified copy in the person's data folder now.
    Result<BackupInfo> backUp();
    QList<BackupInfo> backups() const;

    const Environment &environment() const;
    /// What the history says of the computer from now on, in place of its own label (`dakar-3f2a91c0`).
    void setDevice(const QByteArray &label);

    /// What the opening found out about this file and this computer (journal.md, 10); said once, no action needed.
    QList<OpeningNotice> notices() const;

    /// None: this programme was never exchanged from this computer.
    std::optional<Unsent> unsent() const;
    /// Others have these transactions and all that they build on: they went out.
    void rememberSent(const QList<Id> &known);
    /// The same of what came in: whoever sent it has it.
    void rememberReceived(const QList<Id> &known);

    /// A complete, verified copy for another computer or a stick, recognised as such where it is opened; a file that is
    /// there already is replaced. `without`: contents that stay here. `progress`: how much is done, from 0 to 1; false:
    /// stop. It must not write to this file. FileExists for the open file itself, OutputNotWritten, FileDamaged, Cancelled.
    Result<void> copyForMission(const QString &path, const QSet<QByteArray> &without, const QString &by = {},
                                const std::function<bool(double part)> &progress = {});
    /// Whether the open file is one.
    bool isMissionCopy() const;
    /// The last one whose work has not come back; none.
    std::optional<MissionUnderWay> mission() const;
    void endMission();

    /// Attachments' contents that are not here and were asked for: the next exchange file says so.
    QList<QByteArray> wantedContents() const;
    void wantContent(const QByteArray &sha256, bool wanted);

    /// Gives this computer another sign of its own, when its disk was copied from another one's.
    void renewDevice();

signals:
    void changed(const tandem::ChangeSet &changes);
    void loaded();
    /// unsent(), mission() or wantedContents() may be others than before.
    void exchanged();
    /// There is one more of notices().
    void noticed();

private:
    friend class HistoryCursor;
    friend class DisagreementReader;
    class Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tandem
