// SPDX-License-Identifier: GPL-3.0-or-later
// How the open file's rows follow the journal, and what others' transactions do to them.
#include "core/base/clock.h"
#include "core/workspace/workspace_private.h"

#include <algorithm>
#include <optional>

namespace tandem {

Result<ChangeSet> Workspace::Private::moveOn(Snapshot &rows, RowIssues &issues)
{
    ChangeSet changes;
    for (const RowKey &key : store->touched()) {
        const Result<std::optional<Projection::Row>> row = store->row(key);
        if (!row)
            return row.error();
        const EntityInfo &info = entityInfo(key.entity);
        RowChange change{key.entity, key.row, false, false, 0};
        const void *old = rows.find(key.entity, key.row);
        if (!*row) {
            change.removed = old != nullptr;
            if (old)
                rows.edit(key.entity).remove(key.row);
        } else {
            change.added = old == nullptr;
            for (std::size_t i = 0; i < info.fields.size(); ++i) {
                if (!old || info.fields[i].read(old) != (*row)->values.at(qsizetype(i)))
                    change.fields |= quint64(1) << i;
            }
            TableBase &table = rows.edit(key.entity);
            if (change.fields != 0 || change.added)
                table.put(key.row, (*row)->values);
            table.setState(key.row, (*row)->state);
        }
        changes.rows.append(change);
    }
    issues.update(rows, changes.rows);
    changes.issues = setIssues(rows, issues);
    return changes;
}

bool Workspace::Private::setIssues(Snapshot &rows, const RowIssues &ofRows)
{
    QList<Issue> issues = ofRows.issues(rows);
    if (Result<QList<Issue>> others = store->journalIssues()) {
        const qsizetype ofRowsOnly = issues.size();
        issues += *others;
        std::inplace_merge(issues.begin(), issues.begin() + ofRowsOnly, issues.end(), issueLess);
    }
    removeWaived(issues, rows);
    const bool others = issues != rows.issues();
    if (others)
        rows.setIssues(issues);
    return others;
}

Result<ChangeSet> Workspace::Private::follow()
{
    undoStep.reset();
    redoStep.reset();
    unsent.reset();
    return moveOn(snapshot, rowIssues);
}

Result<Merge> Workspace::preview(TransactionSource &source)
{
    if (Result<void> ready = d->writable(); !ready)
        return ready.error();
    Merge merge;
    merge.before = d->snapshot;
    merge.after = d->snapshot;
    std::optional<Error> failed;
    const Result<IngestReport> report =
        d->store->ingest(source, d->environment.clock.now(), false, [&](const IngestReport &) {
            RowIssues issues = d->rowIssues;
            const Result<ChangeSet> changes = d->moveOn(merge.after, issues);
            if (changes)
                merge.changes = *changes;
            else
                failed = changes.error();
        });
    if (!report)
        return report.error();
    if (failed)
        return *failed;
    merge.report = *report;
    return merge;
}

Result<Merge> Workspace::receive(TransactionSource &source, MergeBackup backup)
{
    if (Result<void> ready = d->writable(); !ready)
        return ready.error();
    if (backup == MergeBackup::Daily) {
        if (const Result<void> saved = d->backUpDaily(); !saved)
            return saved.error();
    } else if (!d->environment.dataFolder.isEmpty() && d->store->transactionCount() > 0) {
        if (const Result<BackupInfo> saved = d->backUp(BackupReason::Merge); !saved)
            return saved.error();
    }
    Merge merge;
    merge.before = d->snapshot;
    const Result<IngestReport> report = d->store->ingest(source, d->environment.clock.now());
    if (!report)
        return report.error();
    Result<ChangeSet> changes = d->follow();
    if (!changes)
        return changes.error();
    merge.report = *report;
    merge.changes = *changes;
    merge.after = d->snapshot;
    emit changed(*changes);
    if (d->noticeOwnSign(*report))
        emit noticed();
    return merge;
}

bool Workspace::Private::noticeOwnSign(const IngestReport &report)
{
    // What a copy on this computer, or an earlier state of this file, wrote comes back: both were told of already.
    if (!notices.isEmpty() || (sent && sent->missionAt.isValid()) || environment.dataFolder.isEmpty() ||
        !report.devices.contains(installation.device()))
        return false;
    notices.append({OpeningNotice::Kind::OwnSign, {}, {}, {}});
    return true;
}

Result<IngestReport> Workspace::ingest(TransactionSource &source)
{
    const Result<Merge> merge = receive(source);
    return merge ? Result<IngestReport>(merge->report) : merge.error();
}

Result<void> Workspace::visitTransactions(const std::function<bool(const Id &, const QByteArray &)> &visit,
                                          const QSet<Id> *wanted) const
{
    bool goesOn = true;
    const auto each = [&](const Id &id, const QByteArray &body) {
        goesOn = goesOn && ((wanted && !wanted->contains(id)) || visit(id, body));
        return goesOn;
    };
    if (Result<void> visited = d->store->visitBodies(each); !visited || !goesOn)
        return visited;
    return d->store->visitHeld(each);
}

Result<QSet<Id>> Workspace::transactionIds() const
{
    QSet<Id> ids;
    const auto add = [&ids](const Id &id, const QByteArray &) {
        ids.insert(id);
        return true;
    };
    if (const Result<void> visited = visitTransactions(add); !visited)
        return visited.error();
    return ids;
}

} // namespace tandem
