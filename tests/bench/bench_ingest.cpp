// SPDX-License-Identifier: GPL-3.0-or-later
// Receiving a journal, with all its checks, against inserting the same rows of the same journal tables with bound
// statements and nothing else.
#include "tests/bench/benches.h"

#include "core/base/text.h"
#include "core/store/store.h"
#include "tests/bench/raw_rows.h"
#include "tests/bench/workload.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace tandem::bench {

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
