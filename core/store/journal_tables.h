// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/heads.h"
#include "core/journal/transaction.h"
#include "core/store/statement.h"

#include <QHash>
#include <QList>

#include <optional>

namespace tandem {

/// A field of a row, as the journal names it.
struct Cell
{
    QByteArray entity;
    Id row;
    QByteArray field;

    bool operator==(const Cell &) const = default;
};

inline size_t qHash(const Cell &cell, size_t seed = 0) noexcept
{
    return qHash(cell.row, seed) ^ qHash(cell.field, seed);
}

/// The journal's own tables: transactions, their graph, the index of which transaction wrote which cell, forks.
class JournalTables
{
public:
    explicit JournalTables(Database &database);

    /// What is needed of a transaction without reading its body.
    struct Key
    {
        Id id;
        Stamp stamp;
        qint64 at = 0; ///< UTC milliseconds
    };

    std::optional<qint64> find(const Id &transaction);
    const Key &key(qint64 t);
    QByteArray body(qint64 t);
    /// Decoded; the last ones are kept.
    const Transaction &transaction(qint64 t);
    bool isBuried(const Id &transaction);

    /// Puts it at the end of the journal with its edges; it becomes a leaf in place of its parents.
    qint64 append(const Transaction &transaction, const Id &id, QByteArrayView body);
    /// The same for one whose place `t` in the journal stands already (rebuild).
    void index(const Transaction &transaction, qint64 t);
    /// Empties all that is derived from the bodies.
    void clearIndex();

    /// The local numbers of a cell's heads, ascending.
    QList<qint64> heads(const Cell &cell);
    QList<Head> loadHeads(const Cell &cell);
    /// All cells of a row that were ever written, with their heads.
    QList<std::pair<QByteArray, QList<qint64>>> rowHeads(const QByteArray &entity, const Id &row);
    void addOp(const Cell &cell, qint64 t);
    void setFork(const Cell &cell, const QList<qint64> &heads);

    QList<Id> leaves();
    qint64 highest() const { return m_highest; }
    qint64 count();
    bool hasForks() const { return m_forks > 0; }

    void markSuspect(qint64 t);
    void markStrange(qint64 t, const Id &row, const QByteArray &name);
    void bury(const Id &transaction);

    Head head(qint64 t, const Cell &cell);
    /// After a rollback: what is remembered of the tables is read again.
    void refresh();

private:
    const Key &remember(qint64 t, const Key &key);
    const Transaction &remember(qint64 t, const Transaction &decoded);
    void forgetDecoded();
    void link(const Transaction &transaction, qint64 t);

    Database &m_database;
    Statement m_find;
    Statement m_key;
    Statement m_body;
    Statement m_insertTx;
    Statement m_insertEdge;
    Statement m_insertLeaf;
    Statement m_deleteLeaf;
    Statement m_lastOp;
    Statement m_insertOp;
    Statement m_forkHeads;
    Statement m_deleteFork;
    Statement m_insertFork;
    Statement m_rowOps;
    Statement m_buried;
    qint64 m_highest = 0;
    qint64 m_forks = 0;
    qint64 m_burials = 0;
    QHash<qint64, Key> m_keys;
    QHash<Id, qint64> m_numbers; ///< of the transactions in m_keys
    QHash<qint64, Transaction> m_decoded;
    qsizetype m_decodedBytes = 0; ///< roughly
};

} // namespace tandem
