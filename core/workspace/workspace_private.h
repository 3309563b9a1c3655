// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/row_issues.h"
#include "core/store/store.h"
#include "core/workspace/sent_memory.h"
#include "core/workspace/workspace.h"

#include <QLockFile>

namespace tandem {

/// What the workspace's files share.
class Workspace::Private
{
public:
    explicit Private(const Environment &given)
        : environment(given), installation(given.dataFolder, given.site, given.random)
    {
    }

    Environment environment;
    Installation installation;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Store> store;
    std::optional<Error> readOnly;
    Snapshot snapshot;
    bool loaded = false;
    IdOf<Person> person;
    RowIssues rowIssues;
    std::shared_ptr<RowIssues> issuesFound = std::make_shared<RowIssues>(); ///< while rows are loaded
    std::optional<HistoryStep> undoStep; ///< as far as they were asked for since the journal last grew
    std::optional<HistoryStep> redoStep;
    Id lastOwn; ///< our own last transaction in this file
    QDateTime lastOwnAt;
    QDate backedUpOn; ///< a backup of this day exists
    QList<OpeningNotice> notices;
    std::optional<SentMemory> sent;       ///< none: nothing is remembered of this programme
    mutable std::optional<Unsent> unsent; ///< as far as it was asked for since the journal last grew

    /// Takes the lock beside the file, or says why the file can only be read.
    std::optional<Error> takeLock(const QString &path);
    Result<void> writable() const;
    /// Lets an operation write its draft, and checks the rules.
    Result<void> prepare(const Operation &operation, Draft &draft) const;
    /// What is found out about rows as soon as they are loaded.
    std::function<void(const Snapshot &)> lookThrough() const;
    /// Everything that these rows and the journal show; whether that is something else than before.
    bool setIssues(Snapshot &rows, const RowIssues &ofRows);
    /// Brings rows up to what the store touched last.
    Result<ChangeSet> moveOn(Snapshot &rows, RowIssues &issues);
    HistoryStep findUndoStep() const;
    HistoryStep findRedoStep() const;
    /// The same for the open file's own rows.
    Result<ChangeSet> follow();
    Result<void> backUpDaily();
    Result<BackupInfo> backUp(BackupReason reason);
    void noticeOpening();
    void rememberOpening();
    // workspace_sent.cpp
    void recallExchanges(bool firstTime);
    void keepExchanges(const SentMemory &memory);
    void addKnown(SentMemory &memory, const QList<Id> &known) const;
    /// One step more than there were, so that nobody walks through all of them at each change.
    void countOwn(const std::optional<Unsent> &before, const QByteArray &label);
    void noticeMission();
    /// Whether there is one more notice.
    bool noticeOwnSign(const IngestReport &report);
};

/// Checks a draft and writes it; used by run() and undo().
Result<void> checkDraft(const Snapshot &before, const Draft &draft);

} // namespace tandem
