// SPDX-License-Identifier: GPL-3.0-or-later
// Receiving a journal, with all its checks, against inserting the same rows of the same journal tables with bound
// statements and nothing else.
#include "tests/bench/benches.h"

#include "core/base/text.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "tests/bench/workload.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstdio>

namespace tandem::bench {

namespace {

struct Rows
{
    QList<TransactionSource::Item> items;
    QList<Transaction> transactions;
};

struct Times
{
    double wall = 0;
    double processor = 0;
};

Times since(const Stopwatch &watch)
{
    return {watch.milliseconds(), watch.processorMilliseconds()};
}

/// Only the bound statements are timed: everything that they insert lies ready.
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

} // namespace

int benchIngest(const QStringList &arguments)
{
    const QString folder = arguments.at(0);
    SystemClock clock;
    SeededRandom random(5);
    const Id document = newRowId(clock, random);
    Workload workload(document);
    workload.programme(3, 300);
    workload.edits(arguments.at(1).toLongLong() - workload.changeCount());
    Rows rows{workload.items(), {}};
    for (const TransactionSource::Item &item : rows.items)
        rows.transactions.append(*decodeTransaction(item.body));
    std::vector<double> ours;
    std::vector<double> again;
    std::vector<double> theirs;
    std::vector<double> ratios;
    std::vector<double> processorRatios;
    const QString path = folder + u"/ingest.tandem"_s;
    qint64 size = 0;
    for (int round = 0; round < arguments.at(2).toInt(); ++round) {
        const Times raw = insertRaw(folder + u"/raw.db"_s, rows);
        QFile::remove(path);
        auto store = Store::create(path, document, clock.now());
        if (!store)
            return 1;
        ListSource source(rows.items);
        const Stopwatch first;
        const auto report = (*store)->ingest(source, clock.now());
        const Times received = since(first);
        ListSource repeated(rows.items);
        const Stopwatch watch;
        const auto second = (*store)->ingest(repeated, clock.now());
        again.push_back(watch.milliseconds());
        if (!report || report->newTransactions != rows.items.size() || !second || second->newTransactions != 0)
            return 1;
        store->reset();
        size = QFileInfo(path).size();
        ours.push_back(received.wall);
        theirs.push_back(raw.wall);
        ratios.push_back(received.wall / raw.wall);
        processorRatios.push_back(received.processor / raw.processor);
    }
    const auto changes = double(workload.changeCount());
    std::printf("{\"changes\": %lld, \"transactions\": %lld, \"ingest_ms\": %.0f, \"raw_ms\": %.0f, \"ratio\": %.2f, "
                "\"processor_ratio\": %.2f, \"again_ms\": %.0f, \"bytes_per_change\": %.0f, \"peak_kib\": %ld}\n",
                qlonglong(workload.changeCount()), qlonglong(rows.items.size()), median(ours), median(theirs),
                median(ratios), median(processorRatios), median(again), double(size) / changes, peakMemory());
    return 0;
}

} // namespace tandem::bench
