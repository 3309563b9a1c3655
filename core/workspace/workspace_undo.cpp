// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_private.h"

#include <QSet>

#include <algorithm>

namespace tandem {

namespace {

/// Steps that nobody means when they take their last one back: a person's own row, a programme's first rows.
bool isPassedOver(const QByteArray &label)
{
    return label == "enter_person" || label == "start_programme";
}

/// Works out what taking a transaction back has to write (journal.md, section 9).
class Reversal
{
public:
    Reversal(Store &store, const Snapshot &snapshot, const Id &id, const Transaction &transaction)
        : m_store(store), m_snapshot(snapshot), m_id(id), m_transaction(transaction)
    {
        for (const Change &change : transaction.changes) {
            if (change.field == kLifeField && change.value == "1")
                m_born.insert(change.row);
        }
    }

    Result<void> prepare(Draft &draft, QList<SkippedChange> &skipped)
    {
        // Deepest rows last in the transaction: going backwards takes children away before what they belong to.
        for (qsizetype i = m_transaction.changes.size() - 1; i >= 0; --i) {
            const Change &change = m_transaction.changes.at(i);
            const bool life = change.field == kLifeField;
            if (!life && m_born.contains(change.row))
                continue; // goes with its row
            const Result<QList<Head>> heads = m_store.heads({change.entity, change.row, change.field});
            if (!heads)
                return heads.error();
            const bool ours = heads->size() == 1 && heads->first().value == change.value &&
                              origin(change, heads->first().transaction) == origin(change, m_id);
            if (ours && life && change.value == "1" && wasShown(change))
                continue; // it stood there before it was decided that it stays
            const bool wanted = life && change.value == "1" && ours ? !isUsedByOthers(change) : ours;
            if (!wanted) {
                skip(change, *heads, skipped);
                continue;
            }
            if (life && change.value == "1") {
                // Deleted knowing all that it holds now, so that no copy brings it back.
                draft.replace({change.entity, change.row, change.field, "0", {}});
            } else if (life) {
                draft.replace({change.entity, change.row, change.field, "1", QList<Id>{heads->first().transaction}});
            } else {
                const Result<Head> before = shownBefore(change);
                if (!before)
                    return before.error();
                draft.replace(
                    {change.entity, change.row, change.field, before->value, QList<Id>{heads->first().transaction}});
            }
        }
        return {};
    }

private:
    /// What was shown in a cell before a change: the winner of those that it replaced. (A deletion names the heads of the
    /// row's other fields, too; the row's creation is mostly among them, but older than the life that was taken.)
    Result<Head> shownBefore(const Change &change)
    {
        QList<Head> replaced;
        for (const Id &pred : change.preds) {
            const Result<Transaction> earlier = m_store.transaction(pred);
            if (!earlier)
                return earlier.error();
            for (const Change &old : earlier->changes) {
                if (old.row == change.row && old.field == change.field && old.entity == change.entity)
                    replaced.append({pred, earlier->stamp, old.value, {}});
            }
        }
        const Head *shown = winner(replaced);
        return shown ? *shown : Head{};
    }

    /// Which transaction a cell's value really comes from: one that was given back by an undo or a redo comes from where
    /// it was written first, so that step after step can be taken back on the same field.
    Id origin(const Change &cell, Id id)
    {
        for (;;) {
            const Result<Transaction> at = m_store.transaction(id);
            if (!at || (at->kind != TransactionKind::Undo && at->kind != TransactionKind::Redo))
                return id;
            const Result<Transaction> reversed = m_store.transaction(at->ref);
            if (!reversed)
                return id;
            Id before;
            for (const Change &change : reversed->changes) {
                if (change.row == cell.row && change.field == cell.field && change.entity == cell.entity)
                    before = shownBefore(change).valueOr({}).transaction;
            }
            if (before.isNull())
                return id;
            id = before;
        }
    }

    /// What a row's deletion had seen, when `kept` brings it back; empty when it makes the row.
    QSet<Id> seenBefore(const Change &kept, bool &wasAlive)
    {
        QSet<Id> seen;
        for (const Id &pred : kept.preds) {
            const Result<Transaction> earlier = m_store.transaction(pred);
            for (const Change &old : earlier ? earlier->changes : QList<Change>()) {
                if (old.row != kept.row || old.field != kLifeField || old.entity != kept.entity)
                    continue;
                wasAlive = wasAlive || old.value == "1";
                seen.insert(pred);
                seen.unite({old.preds.begin(), old.preds.end()});
            }
        }
        return seen;
    }

    /// Whether a row that settling a disagreement kept was there before, too: somebody had kept it, or had written in it
    /// what its deletion had not seen.
    bool wasShown(const Change &kept)
    {
        const EntityInfo *info = m_transaction.kind == TransactionKind::Resolve ? entityByName(kept.entity) : nullptr;
        bool wasAlive = false;
        const QSet<Id> seen = info ? seenBefore(kept, wasAlive) : QSet<Id>();
        if (seen.isEmpty() || wasAlive)
            return wasAlive;
        const Result<QHash<QByteArray, QList<Id>>> heads = m_store.rowHeads(info->kind, kept.row);
        if (!heads)
            return true;
        for (auto it = heads->cbegin(); it != heads->cend(); ++it) {
            const FieldInfo *field = info->field(it.key());
            if (!field || field->isQuiet())
                continue;
            if (std::any_of(it->begin(), it->end(), [&](const Id &id) { return !seen.contains(id); }))
                return true;
        }
        return false;
    }

    /// A row that somebody else has worked on, or hung something on, is not taken away. What stood in it when it was
    /// deleted is no reason to keep what merely brought it back.
    bool isUsedByOthers(const Change &birth)
    {
        const EntityInfo *info = entityByName(birth.entity);
        if (!info)
            return true;
        const Result<QHash<QByteArray, QList<Id>>> heads = m_store.rowHeads(info->kind, birth.row);
        if (!heads)
            return true;
        bool wasAlive = false;
        const QSet<Id> seen = seenBefore(birth, wasAlive);
        for (const QList<Id> &ids : *heads) {
            for (const Id &id : ids) {
                if (id == m_id || seen.contains(id))
                    continue;
                const Result<Transaction> other = m_store.transaction(id);
                if (!other || other->by != m_transaction.by)
                    return true;
            }
        }
        for (const EntityInfo &child : allEntities()) {
            for (std::size_t i = 0; i < child.fields.size(); ++i) {
                const FieldInfo &field = child.fields[i];
                if (!field.belongs() || (field.type == FieldType::Reference && field.target != info->kind))
                    continue;
                const QList<Id> owned = m_snapshot.table(child.kind).ownedBy(int(i), birth.row);
                if (std::any_of(owned.begin(), owned.end(), [this](const Id &row) { return !m_born.contains(row); }))
                    return true;
            }
        }
        return false;
    }

    void skip(const Change &change, const QList<Head> &heads, QList<SkippedChange> &skipped)
    {
        const EntityInfo *info = entityByName(change.entity);
        if (!info)
            return;
        SkippedChange entry{info->kind, change.row, change.field, {}};
        for (const Head &head : heads) {
            const Result<Transaction> later = m_store.transaction(head.transaction);
            const Person *person = later ? m_snapshot.find(IdOf<Person>(later->by)) : nullptr;
            if (person && head.transaction != m_id)
                entry.by = person->name;
        }
        skipped.append(entry);
    }

    Store &m_store;
    const Snapshot &m_snapshot;
    Id m_id;
    const Transaction &m_transaction;
    QSet<Id> m_born;
};

} // namespace

HistoryStep Workspace::undoStep() const
{
    if (!d->undoStep)
        d->undoStep = d->findUndoStep();
    return *d->undoStep;
}

HistoryStep Workspace::redoStep() const
{
    if (!d->redoStep)
        d->redoStep = d->findRedoStep();
    return *d->redoStep;
}

HistoryStep Workspace::Private::findUndoStep() const
{
    // Whoever has done nothing yet need not wait for a walk through everybody's steps.
    bool any = false;
    static_cast<void>(store->visitHeadersOf(person, [&](const Store::Header &header) {
        any = !isPassedOver(header.label);
        return !any;
    }));
    HistoryStep step;
    if (!any)
        return step;
    QSet<Id> undone;
    static_cast<void>(store->visitHeaders([&](const Store::Header &header) {
        // An undo stands behind what it takes back, so walking backwards meets it first.
        if (header.kind == "undo") {
            undone.insert(header.ref);
            return true;
        }
        if (header.by != person || isPassedOver(header.label) || undone.contains(header.id))
            return true;
        step = {header.id, transactionKindFromName(header.kind).value_or(TransactionKind::Edit), header.label};
        return false;
    }));
    return step;
}

HistoryStep Workspace::Private::findRedoStep() const
{
    HistoryStep step;
    QSet<Id> redone;
    static_cast<void>(store->visitHeadersOf(person, [&](const Store::Header &header) {
        if (isPassedOver(header.label))
            return true;
        if (header.kind == "redo") {
            redone.insert(header.ref);
            return true;
        }
        if (header.kind != "undo")
            return false; // a new step: what was taken back before it stays so
        if (redone.contains(header.id))
            return true;
        step = {header.id, TransactionKind::Undo, header.label};
        return false;
    }));
    return step;
}

Result<Outcome> Workspace::undo()
{
    const HistoryStep step = undoStep();
    if (step.transaction.isNull())
        return Error{ErrorCode::NothingToUndo, {}, {}, {}};
    return undo(step.transaction);
}

Result<Outcome> Workspace::redo()
{
    const HistoryStep step = redoStep();
    if (step.transaction.isNull())
        return Error{ErrorCode::NothingToRedo, {}, {}, {}};
    return undo(step.transaction);
}

Result<Outcome> Workspace::undo(const Id &transaction)
{
    const Result<Transaction> taken = d->store->transaction(transaction);
    if (!taken)
        return taken.error();
    QList<SkippedChange> skipped;
    bool nothingDone = false;
    Operation operation;
    operation.kind = taken->kind == TransactionKind::Undo ? TransactionKind::Redo : TransactionKind::Undo;
    operation.label = taken->label;
    operation.ref = transaction;
    operation.always = true;
    operation.prepare = [&](Draft &draft) {
        Result<void> prepared = Reversal(*d->store, d->snapshot, transaction, *taken).prepare(draft, skipped);
        nothingDone = draft.edits().isEmpty();
        return prepared;
    };
    Result<Outcome> outcome = run(operation);
    if (outcome) {
        outcome->skipped = skipped;
        outcome->nothingDone = nothingDone;
    }
    return outcome;
}

} // namespace tandem
