// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_rows.h"

#include "core/store/schema.h"

#include <QFile>

#include <sqlite3.h>

namespace tandem::bench {

Times insertRaw(const QString &path, const Rows &rows)
{
    QFile::remove(path);
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const auto execute = [&](const char *sql) { sqlite3_exec(database, sql, nullptr, nullptr, nullptr); };
    execute("PRAGMA page_size=8192; PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA cache_size=-65536");
    for (const Migration &migration : migrations())
        execute(migration.sql);
    sqlite3_stmt *tx = nullptr;
    sqlite3_stmt *edge = nullptr;
    sqlite3_stmt *op = nullptr;
    const Stopwatch watch;
    execute("BEGIN");
    sqlite3_prepare_v2(database,
                       "INSERT INTO tx(t,id,hlc,at,by,dev,kind,label,ref,body) VALUES(?,?,?,?,?,?,?,?,NULL,?)", -1, &tx,
                       nullptr);
    sqlite3_prepare_v2(database, "INSERT INTO edge(child,parent) VALUES(?,?)", -1, &edge, nullptr);
    sqlite3_prepare_v2(database, "INSERT INTO op(row,fld,t,ent) VALUES(?,?,?,?)", -1, &op, nullptr);
    const auto text = [](sqlite3_stmt *statement, int at, const QByteArray &value) {
        sqlite3_bind_text(statement, at, value.constData(), int(value.size()), SQLITE_STATIC);
    };
    const auto id = [](sqlite3_stmt *statement, int at, const Id &value) {
        sqlite3_bind_blob(statement, at, value.bytes.data(), 16, SQLITE_STATIC);
    };
    for (qsizetype i = 0; i < rows.items.size(); ++i) {
        const Transaction &transaction = rows.transactions.at(i);
        sqlite3_bind_int64(tx, 1, i + 1);
        id(tx, 2, rows.items.at(i).id);
        sqlite3_bind_int64(tx, 3, qint64(transaction.stamp.bits));
        sqlite3_bind_int64(tx, 4, transaction.at.toMSecsSinceEpoch());
        id(tx, 5, transaction.by);
        text(tx, 6, transaction.device);
        text(tx, 7, transaction.kindName);
        text(tx, 8, transaction.label);
        text(tx, 9, rows.items.at(i).body);
        sqlite3_step(tx);
        sqlite3_reset(tx);
        if (i > 0) {
            sqlite3_bind_int64(edge, 1, i + 1);
            sqlite3_bind_int64(edge, 2, i);
            sqlite3_step(edge);
            sqlite3_reset(edge);
        }
        for (const Change &change : transaction.changes) {
            id(op, 1, change.row);
            text(op, 2, change.field);
            sqlite3_bind_int64(op, 3, i + 1);
            text(op, 4, change.entity);
            sqlite3_step(op);
            sqlite3_reset(op);
        }
    }
    execute("COMMIT");
    const Times elapsed = since(watch);
    sqlite3_finalize(tx);
    sqlite3_finalize(edge);
    sqlite3_finalize(op);
    sqlite3_close(database);
    return elapsed;
}

} // namespace tandem::bench
