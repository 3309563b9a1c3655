// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/journal/replay.h"
#include "core/model/rules.h"
#include "core/store/file_probe.h"
#include "core/store/schema.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace_private.h"

#include <QFileInfo>

namespace tandem {

namespace {

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

Workspace::Workspace(std::unique_ptr<Private> p) : d(std::move(p)) {}

Workspace::~Workspace()
{
    d->rememberOpening();
}

std::optional<Error> Workspace::Private::takeLock(const QString &path)
{
    lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // stale only when its process is gone, however long it worked
    if (lock->tryLock(0))
        return std::nullopt;
    const bool refused = lock->error() == QLockFile::PermissionError;
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    lock.reset();
    if (refused)
        return Error{ErrorCode::FileNotWritable, {nameOf(path)}, {}, {}};
    return Error{ErrorCode::FileInUse, {nameOf(path), host.isEmpty() ? program : program + u" – "_s + host}, {}, {}};
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Environment &environment)
{
    return create(path, environment, newRowId(environment.clock, environment.random));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Environment &environment,
                                                     const Id &document)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::FileExists, {nameOf(path)}, {}, {}};
    auto p = std::make_unique<Private>(environment);
    if (const std::optional<Error> refused = p->takeLock(path))
        return Error{ErrorCode::OutputNotWritten, {path, {}}, {}, {}};
    Result<std::unique_ptr<Store>> store = Store::create(path, document, environment.clock.now());
    if (!store)
        return store.error();
    p->store = std::move(store).value();
    p->loaded = true;
    p->recallExchanges(false);
    return std::unique_ptr<Workspace>(new Workspace(std::move(p)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Environment &environment)
{
    const Result<FileProbe> probe = probeFile(path);
    if (!probe)
        return probe.error();
    auto p = std::make_unique<Private>(environment);
    if (probe->schemaVersion > schemaVersion())
        p->readOnly = Error{ErrorCode::FileNewer, {nameOf(path), QString::number(probe->schemaVersion)}, {}, {}};
    else if (!probe->writable)
        p->readOnly = Error{ErrorCode::FileNotWritable, {nameOf(path)}, {}, {}};
    else if (environment.onlyReading)
        p->readOnly = Error{ErrorCode::FileReadOnly, {nameOf(path)}, {}, {}};
    else
        p->readOnly = p->takeLock(path);
    Private &d = *p;
    const auto beforeMigration = [&d](Store &store) -> Result<void> {
        if (d.environment.dataFolder.isEmpty())
            return {};
        const QString target = newBackupPath(d.environment.dataFolder, store.document(), BackupReason::Migration,
                                             d.environment.clock.now());
        return target.isEmpty()
                   ? Result<void>(Error{ErrorCode::OutputNotWritten, {d.environment.dataFolder, {}}, {}, {}})
                   : store.backUpTo(target);
    };
    Result<std::unique_ptr<Store>> store =
        Store::open(path, p->readOnly ? Store::Access::Read : Store::Access::Write, beforeMigration);
    if (!store && environment.onlyReading) {
        // What a cut commit left behind can only be put right by somebody who may write.
        Environment writing = environment;
        writing.onlyReading = false;
        return open(path, writing);
    }
    if (!store)
        return store.error();
    p->store = std::move(store).value();
    if (!p->readOnly && p->store->isReadOnly())
        p->readOnly = Error{ErrorCode::FileNotWritable, {nameOf(path)}, {}, {}};
    if (!environment.waitForLoading)
        d.store->startLoading(d.lookThrough());
    if (environment.onlyReading)
        p->recallExchanges(false);
    else
        p->noticeOpening();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(p)));
    if (environment.waitForLoading) {
        if (const Result<bool> loaded = workspace->loadSome(0); !loaded)
            return loaded.error();
    }
    return workspace;
}

QString Workspace::path() const
{
    return d->store->path();
}

Id Workspace::document() const
{
    return d->store->document();
}

std::optional<Error> Workspace::readOnlyReason() const
{
    return d->readOnly;
}

void Workspace::renewDevice()
{
    d->installation.renew(d->environment.random);
}

void Workspace::setDevice(const QByteArray &label)
{
    d->installation.setDevice(label);
}

const Environment &Workspace::environment() const
{
    return d->environment;
}

QList<OpeningNotice> Workspace::notices() const
{
    return d->notices;
}

Result<bool> Workspace::loadSome(int milliseconds)
{
    if (d->loaded)
        return true;
    Result<bool> done = d->store->load(d->snapshot, milliseconds, d->lookThrough());
    if (!done || !*done)
        return done;
    d->loaded = true;
    d->rowIssues = std::move(*d->issuesFound);
    ChangeSet changes;
    changes.issues = d->setIssues(d->snapshot, d->rowIssues);
    changes.everything = true;
    emit loaded();
    emit changed(changes);
    return true;
}

std::function<void(const Snapshot &)> Workspace::Private::lookThrough() const
{
    return [found = issuesFound](const Snapshot &rows) { found->rebuild(rows); };
}

bool Workspace::isLoaded() const
{
    return d->loaded;
}

const Snapshot &Workspace::snapshot() const
{
    return d->snapshot;
}

Result<void> Workspace::enter(const QString &personName)
{
    const QByteArray name = folded(cleanLine(personName)).toUtf8();
    if (name.isEmpty())
        return Error{ErrorCode::PersonRequired, {}, {}, {}};
    const Id id = derivedRowId(document(), entityInfo(EntityKind::Person).name.bytes(), {name});
    d->person = IdOf<Person>(id);
    d->undoStep.reset();
    d->redoStep.reset();
    if (!d->snapshot.find(d->person)) {
        const Result<Outcome> entered = run(enterPerson(personName));
        if (!entered) {
            d->person = {};
            d->undoStep.reset();
            d->redoStep.reset();
            return entered.error();
        }
    }
    return {};
}

const Person *Workspace::person() const
{
    return d->snapshot.find(d->person);
}

Result<void> Workspace::Private::writable() const
{
    if (readOnly)
        return *readOnly;
    if (!loaded)
        return Error{ErrorCode::FileReadOnly, {nameOf(store->path())}, {}, {}};
    return {};
}

Result<void> checkDraft(const Snapshot &before, const Draft &draft)
{
    for (const RowKey &key : draft.touchedRows()) {
        const void *row = draft.snapshot().find(key.entity, key.row);
        if (!row)
            continue;
        const QList<Problem> problems = validate(draft.snapshot(), key.entity, row);
        if (problems.isEmpty())
            continue;
        // What was wrong already (a merge can bring that about) does not stop work on something else.
        const void *old = before.find(key.entity, key.row);
        const QList<Problem> known = old ? validate(before, key.entity, old) : QList<Problem>();
        for (const Problem &problem : problems) {
            if (problem.severity == Severity::Error && !known.contains(problem))
                return problem.error;
        }
    }
    return {};
}

Result<void> Workspace::Private::prepare(const Operation &operation, Draft &draft) const
{
    if (Result<void> prepared = operation.prepare(draft); !prepared)
        return prepared;
    const bool restores = operation.kind == TransactionKind::Undo || operation.kind == TransactionKind::Redo;
    return restores ? Result<void>() : checkDraft(snapshot, draft);
}

Result<void> Workspace::tryOut(const Operation &operation) const
{
    if (Result<void> ready = d->writable(); !ready)
        return ready;
    Draft draft(d->snapshot, document(), d->environment.clock, d->environment.random);
    return d->prepare(operation, draft);
}

Result<Outcome> Workspace::run(const Operation &operation)
{
    if (Result<void> ready = d->writable(); !ready)
        return ready.error();
    // A person's own row is written on their behalf; everything else has an author.
    if (!d->person)
        return Error{ErrorCode::PersonRequired, {}, {}, {}};
    Outcome outcome;
    {
        Draft draft(d->snapshot, document(), d->environment.clock, d->environment.random);
        if (Result<void> prepared = d->prepare(operation, draft); !prepared)
            return prepared.error();
        if (draft.edits().isEmpty() && !operation.always)
            return outcome;
        if (Result<void> safe = d->backUpDaily(); !safe)
            return safe.error();
        CommitRequest request;
        request.kind = operation.kind;
        request.label = operation.label;
        request.ref = operation.ref;
        request.by = d->person;
        request.device = d->installation.device();
        request.at = d->environment.clock.now();
        request.edits = draft.edits();
        request.blobs = draft.blobs();
        request.files = draft.files();
        request.always = operation.always;
        const Result<Id> written = d->store->commit(request);
        if (!written)
            return written.error();
        outcome.transaction = *written;
        if (outcome.transaction.isNull())
            return outcome;
        d->lastOwn = outcome.transaction;
        d->lastOwnAt = request.at;
        for (const RowKey &key : draft.touchedRows()) {
            const bool before = d->snapshot.find(key.entity, key.row);
            const bool after = draft.snapshot().find(key.entity, key.row);
            if (after && !before)
                outcome.created.append(key.row);
            outcome.removedRows += before && !after;
        }
    }
    const std::optional<Unsent> unsent = d->unsent;
    Result<ChangeSet> changes = d->follow();
    if (!changes)
        return changes.error();
    d->countOwn(unsent, operation.label);
    changes->transactions = {outcome.transaction};
    changes->label = operation.label;
    emit changed(*changes);
    return outcome;
}

Seen Workspace::seen(EntityKind kind, const Id &row) const
{
    return d->store->rowHeads(kind, row).valueOr({});
}

Result<Snapshot> Workspace::asOf(const Id &transaction) const
{
    const auto ancestry = d->store->ancestry(transaction);
    if (!ancestry)
        return ancestry.error();
    Replay replay;
    for (const auto &[id, entry] : *ancestry)
        replay.apply(id, entry);
    return replay.snapshot();
}

qsizetype Workspace::transactionCount() const
{
    return d->store->transactionCount();
}

QList<Id> Workspace::leaves() const
{
    return d->store->leaves();
}

qsizetype Workspace::heldCount() const
{
    return d->store->heldCount();
}

Result<QStringList> Workspace::check()
{
    return d->store->check();
}

} // namespace tandem

#include "moc_workspace.cpp"
