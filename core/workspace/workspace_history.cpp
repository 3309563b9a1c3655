// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_private.h"

#include "core/base/text.h"

namespace tandem {

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

/// Turns transactions into what a reader sees: before and after, by whom.
class HistoryReader
{
public:
    HistoryReader(Store &store, const Snapshot &snapshot, const HistoryFilter &filter)
        : m_store(store), m_snapshot(snapshot), m_filter(filter)
    {
    }

    bool wants(const Transaction &transaction) const
    {
        return (m_filter.person.isNull() || transaction.by == m_filter.person) &&
               (!m_filter.from.isValid() || transaction.at >= m_filter.from) &&
               (!m_filter.to.isValid() || transaction.at <= m_filter.to);
    }

    HistoryEntry entry(const Id &id, const Transaction &transaction)
    {
        HistoryEntry entry;
        entry.transaction = id;
        entry.at = transaction.at;
        entry.person = transaction.by;
        if (const Person *person = m_snapshot.find(IdOf<Person>(transaction.by)))
            entry.by = person->name;
        entry.device = QString::fromUtf8(transaction.device);
        entry.kind = transaction.kind;
        entry.label = transaction.label;
        entry.ref = transaction.ref;
        for (const Id &parent : transaction.parents) {
            const Result<Transaction> earlier = m_store.transaction(parent);
            if (earlier && transaction.at.msecsTo(earlier->at) > kDay)
                entry.clockSuspect = true;
        }
        for (const Change &change : transaction.changes) {
            const EntityInfo *info = entityByName(change.entity);
            if (!info || (m_filter.entity && info->kind != *m_filter.entity) ||
                (m_filter.row && change.row != m_filter.row) ||
                (!m_filter.field.isEmpty() && change.field != m_filter.field))
                continue;
            entry.changes.append({info->kind, change.row, change.field, before(change), change.value});
        }
        return entry;
    }

private:
    QByteArray before(const Change &change)
    {
        QList<Head> replaced;
        for (const Id &pred : change.preds) {
            const Result<Transaction> earlier = m_store.transaction(pred);
            if (!earlier)
                continue;
            for (const Change &old : earlier->changes) {
                if (old.row == change.row && old.field == change.field && old.entity == change.entity)
                    replaced.append({pred, earlier->stamp, old.value, {}});
            }
        }
        const Head *shown = winner(replaced);
        return shown ? shown->value : QByteArray();
    }

    Store &m_store;
    const Snapshot &m_snapshot;
    const HistoryFilter &m_filter;
};

} // namespace

Result<QList<HistoryEntry>> Workspace::history(const HistoryFilter &filter) const
{
    HistoryReader reader(*d->store, d->snapshot, filter);
    QList<HistoryEntry> entries;
    const auto full = [&] { return filter.limit > 0 && entries.size() >= filter.limit; };
    if (filter.row && filter.entity) {
        const Result<QList<Id>> writers = d->store->writersOf(*filter.entity, filter.row, filter.field);
        if (!writers)
            return writers.error();
        for (const Id &id : *writers) {
            const Result<Transaction> transaction = d->store->transaction(id);
            if (!transaction)
                return transaction.error();
            if (reader.wants(*transaction))
                entries.append(reader.entry(id, *transaction));
            if (full())
                break;
        }
        return entries;
    }
    const bool narrow = filter.row || filter.entity || !filter.field.isEmpty();
    const Result<void> visited = d->store->visitBackwards([&](const Id &id, const Transaction &transaction) {
        if (!reader.wants(transaction))
            return true;
        HistoryEntry entry = reader.entry(id, transaction);
        if (!narrow || !entry.changes.isEmpty())
            entries.append(std::move(entry));
        return !full();
    });
    if (!visited)
        return visited.error();
    return entries;
}

} // namespace tandem
