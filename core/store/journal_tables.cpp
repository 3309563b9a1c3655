// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_tables.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype kRememberedKeys = 50'000;
constexpr qsizetype kRememberedBytes = 32LL * 1024 * 1024; ///< of transactions that are kept as they were decoded
constexpr qsizetype kChangeBytes = 200;                    ///< of a change without its value, roughly
constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

} // namespace

// Statements are prepared once, under the caller's WriteGate; the authorizer is asked only then.
JournalTables::JournalTables(Database &database)
    : m_database(database),
      m_find(database, "SELECT t FROM tx WHERE id=?"),
      m_key(database, "SELECT id,hlc,at FROM tx WHERE t=?"),
      m_body(database, "SELECT body FROM tx WHERE t=?"),
      m_insertTx(database, "INSERT INTO tx(t,id,hlc,at,by,dev,kind,label,ref,body) VALUES(?,?,?,?,?,?,?,?,?,?)"),
      m_insertEdge(database, "INSERT INTO edge(child,parent) VALUES(?,?)"),
      m_insertLeaf(database, "INSERT INTO leaf(t) VALUES(?)"),
      m_deleteLeaf(database, "DELETE FROM leaf WHERE t=?"),
      m_lastOp(database, "SELECT t,ent FROM op WHERE row=? AND fld=? ORDER BY t DESC"),
      m_insertOp(database, "INSERT INTO op(row,fld,t,ent) VALUES(?,?,?,?)"),
      m_forkHeads(database, "SELECT t,ent FROM fork WHERE row=? AND fld=? ORDER BY t"),
      m_deleteFork(database, "DELETE FROM fork WHERE row=? AND fld=? AND ent=?"),
      m_insertFork(database, "INSERT INTO fork(row,fld,t,ent) VALUES(?,?,?,?)"),
      m_rowOps(database, "SELECT fld,t,ent FROM op WHERE row=? ORDER BY fld,t"),
      m_buried(database, "SELECT 1 FROM buried WHERE id=?")
{
    refresh();
}

void JournalTables::refresh()
{
    m_keys.clear();
    m_numbers.clear();
    forgetDecoded();
    m_highest = m_database.number("SELECT max(t) FROM tx");
    m_forks = m_database.number("SELECT count(t) FROM fork");
    m_burials = m_database.number("SELECT count(id) FROM buried");
}

std::optional<qint64> JournalTables::find(const Id &transaction)
{
    if (const auto known = m_numbers.constFind(transaction); known != m_numbers.constEnd())
        return *known;
    m_find.bind(1, transaction);
    if (!m_find.step())
        return std::nullopt;
    const qint64 t = m_find.integer(0);
    m_find.reset();
    return t;
}

const JournalTables::Key &JournalTables::key(qint64 t)
{
    const auto it = m_keys.constFind(t);
    if (it != m_keys.constEnd())
        return *it;
    Key key;
    m_key.bind(1, t);
    if (m_key.step()) {
        key = {m_key.id(0), Stamp{quint64(m_key.integer(1))}, m_key.integer(2)};
        m_key.reset();
    }
    return remember(t, key);
}

const JournalTables::Key &JournalTables::remember(qint64 t, const Key &key)
{
    if (m_keys.size() >= kRememberedKeys) {
        m_keys.clear();
        m_numbers.clear();
    }
    if (key.id)
        m_numbers.insert(key.id, t);
    return *m_keys.insert(t, key);
}

QByteArray JournalTables::body(qint64 t)
{
    m_body.bind(1, t);
    if (!m_body.step())
        return {};
    const QByteArray body = m_body.text(0).toByteArray();
    m_body.reset();
    return body;
}

const Transaction &JournalTables::transaction(qint64 t)
{
    const auto it = m_decoded.constFind(t);
    if (it != m_decoded.constEnd())
        return *it;
    const Result<Transaction> decoded = decodeTransaction(body(t));
    if (!decoded)
        throw SqlFailure{Error{ErrorCode::FileDamaged, {m_database.path()}, {}, {}}};
    return remember(t, *decoded);
}

const Transaction &JournalTables::remember(qint64 t, const Transaction &decoded)
{
    if (m_decodedBytes >= kRememberedBytes)
        forgetDecoded();
    m_decodedBytes += kChangeBytes;
    for (const Change &change : decoded.changes)
        m_decodedBytes += kChangeBytes + change.value.size();
    return *m_decoded.insert(t, decoded);
}

void JournalTables::forgetDecoded()
{
    m_decoded.clear();
    m_decodedBytes = 0;
}

bool JournalTables::isBuried(const Id &transaction)
{
    if (m_burials == 0)
        return false;
    m_buried.bind(1, transaction);
    const bool buried = m_buried.step();
    m_buried.reset();
    return buried;
}

qint64 JournalTables::append(const Transaction &transaction, const Id &id, QByteArrayView body)
{
    const qint64 t = m_highest + 1;
    const qint64 at = transaction.at.toMSecsSinceEpoch();
    m_insertTx.bind(1, t).bind(2, id).bind(3, qint64(transaction.stamp.bits)).bind(4, at);
    if (transaction.by)
        m_insertTx.bind(5, transaction.by);
    else
        m_insertTx.bindNull(5);
    const auto optional = [](const QByteArray &text) {
        return text.isEmpty() ? QByteArrayView() : QByteArrayView(text);
    };
    m_insertTx.bindText(6, optional(transaction.device)).bindText(7, QByteArrayView(transaction.kindName));
    m_insertTx.bindText(8, optional(transaction.label));
    if (transaction.ref)
        m_insertTx.bind(9, transaction.ref);
    else
        m_insertTx.bindNull(9);
    m_insertTx.bindText(10, body).run();
    m_highest = t;
    remember(t, {id, transaction.stamp, at});
    link(transaction, t);
    return t;
}

void JournalTables::index(const Transaction &transaction, qint64 t)
{
    link(transaction, t);
}

void JournalTables::link(const Transaction &transaction, qint64 t)
{
    bool suspect = false;
    for (const Id &parent : transaction.parents) {
        const std::optional<qint64> p = find(parent);
        if (!p)
            continue; // buried
        m_insertEdge.bind(1, t).bind(2, *p).run();
        m_deleteLeaf.bind(1, *p).run();
        suspect = suspect || key(*p).at - transaction.at.toMSecsSinceEpoch() > kDay;
    }
    m_insertLeaf.bind(1, t).run();
    remember(t, transaction);
    if (suspect)
        markSuspect(t);
}

void JournalTables::clearIndex()
{
    for (const char *table : {"edge", "leaf", "op", "fork", "suspect", "strange", "buried", "contested"})
        m_database.execute("DELETE FROM " + QByteArray(table));
    m_forks = 0;
    m_burials = 0;
    m_keys.clear();
    m_numbers.clear();
    forgetDecoded();
}

QList<qint64> JournalTables::heads(const Cell &cell)
{
    QList<qint64> result;
    if (m_forks > 0) {
        m_forkHeads.bind(1, cell.row).bindText(2, cell.field);
        while (m_forkHeads.step()) {
            if (m_forkHeads.text(1) == cell.entity)
                result.append(m_forkHeads.integer(0));
        }
        if (!result.isEmpty())
            return result;
    }
    // Parents come first, so the last value applied is the head when there is only one.
    m_lastOp.bind(1, cell.row).bindText(2, cell.field);
    while (m_lastOp.step()) {
        if (m_lastOp.text(1) == cell.entity) {
            result.append(m_lastOp.integer(0));
            m_lastOp.reset();
            break;
        }
    }
    return result;
}

Head JournalTables::head(qint64 t, const Cell &cell)
{
    const Transaction &written = transaction(t);
    for (const Change &change : written.changes) {
        if (change.row == cell.row && change.field == cell.field && change.entity == cell.entity)
            return {key(t).id, written.stamp, change.value, change.preds};
    }
    throw SqlFailure{Error{ErrorCode::FileDamaged, {m_database.path()}, {}, {}}};
}

QList<Head> JournalTables::loadHeads(const Cell &cell)
{
    QList<Head> result;
    for (const qint64 t : heads(cell))
        result.append(head(t, cell));
    return result;
}

QList<std::pair<QByteArray, QList<qint64>>> JournalTables::rowHeads(const QByteArray &entity, const Id &row)
{
    QList<QByteArray> fields;
    m_rowOps.bind(1, row);
    while (m_rowOps.step()) {
        if (m_rowOps.text(2) != entity)
            continue;
        const QByteArray field = m_rowOps.text(0).toByteArray();
        if (fields.isEmpty() || fields.last() != field)
            fields.append(field);
    }
    QList<std::pair<QByteArray, QList<qint64>>> result;
    for (const QByteArray &field : fields)
        result.append({field, heads({entity, row, field})});
    return result;
}

void JournalTables::addOp(const Cell &cell, qint64 t)
{
    m_insertOp.bind(1, cell.row).bindText(2, cell.field).bind(3, t).bindText(4, cell.entity).run();
}

void JournalTables::setFork(const Cell &cell, const QList<qint64> &heads)
{
    m_deleteFork.bind(1, cell.row).bindText(2, cell.field).bindText(3, cell.entity).run();
    m_forks -= m_database.changedRows();
    if (heads.size() > 1) {
        for (const qint64 t : heads)
            m_insertFork.bind(1, cell.row).bindText(2, cell.field).bind(3, t).bindText(4, cell.entity).run();
        m_forks += heads.size();
    }
}

QList<Id> JournalTables::leaves()
{
    QList<Id> ids;
    // CROSS JOIN: from the few to the many. Without statistics SQLite would walk through all transactions.
    Statement query(m_database, "SELECT tx.id FROM leaf CROSS JOIN tx USING(t)");
    while (query.step())
        ids.append(query.id(0));
    std::sort(ids.begin(), ids.end());
    return ids;
}

qint64 JournalTables::count()
{
    return m_database.number("SELECT count(t) FROM tx");
}

void JournalTables::markSuspect(qint64 t)
{
    Statement(m_database, "INSERT INTO suspect(t) VALUES(?)").bind(1, t).run();
}

void JournalTables::markStrange(qint64 t, const Id &row, const QByteArray &name)
{
    Statement(m_database, "INSERT OR IGNORE INTO strange(t,row,name) VALUES(?,?,?)")
        .bind(1, t)
        .bind(2, row)
        .bindText(3, name)
        .run();
}

void JournalTables::bury(const Id &transaction)
{
    Statement(m_database, "INSERT OR IGNORE INTO buried(id) VALUES(?)").bind(1, transaction).run();
    ++m_burials;
}

} // namespace tandem
