// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal_tables.h"
#include "core/store/projection.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace tandem {

/// A row of an entity that this version knows.
struct RowKey
{
    EntityKind entity = EntityKind::Programme;
    Id row;

    bool operator==(const RowKey &) const = default;
};

inline size_t qHash(const RowKey &key, size_t seed = 0) noexcept
{
    return qHash(key.row, seed) ^ size_t(key.entity);
}

/// Carries verified transactions into index and projection, parents first. The same code for one's own and for others'
/// (journal.md, 6.1). Works inside the caller's SQL transaction; every failure throws SqlFailure.
class Applier
{
public:
    Applier(JournalTables &journal, Projection &projection);

    /// Appends to the journal and applies. All parents and predecessors must be there or buried.
    void append(const Transaction &transaction, const Id &id, QByteArrayView body);
    /// Applies one that stands in the journal at `t` (rebuild).
    void reapply(const Transaction &transaction, qint64 t);
    /// Settles what depends on other rows (K3) and marks texts that are older than their twins; call once after the last of
    /// a batch.
    void finish();

    /// Rows that may look different now, and whether they were shown before.
    const QHash<RowKey, bool> &touched() const { return m_touched; }
    /// Cells that were written, for verifying.
    const QList<Cell> &cells() const { return m_cells; }
    void forget();

private:
    void apply(const Transaction &transaction, qint64 t);
    void applyRow(const EntityInfo *info, const Transaction &transaction, qsizetype first, qsizetype last, qint64 t);
    /// Moves a cell's heads on; the shown value, or none when it is one that did not change.
    /// `fresh`: the row was never written before, so the cell has no heads yet.
    Head advanceCell(const Cell &cell, const Change &change, qint64 t, bool fresh);
    Life lifeFromHeads(const EntityInfo &info, const Id &row);
    void markStaleTexts(const EntityInfo &info, const Id &row);
    void noteParents(const EntityInfo &info, const Id &row);
    void settle(const RowKey &key, QList<RowKey> &queue);
    bool isNeeded(const RowKey &key);

    void touch(const RowKey &key, std::optional<Life> before);

    JournalTables &m_journal;
    Projection &m_projection;
    QHash<RowKey, bool> m_touched;
    QSet<RowKey> m_unsettled; ///< rows whose being needed may have changed
    QSet<RowKey> m_bilingual; ///< rows of which half of a bilingual text was written
    QList<Cell> m_cells;
};

} // namespace tandem
