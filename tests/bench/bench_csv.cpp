// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/formats/row_order.h"
#include "core/formats/table_csv.h"
#include "core/workspace/workspace.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace tandem::bench {

int benchCsv(const QStringList &arguments)
{
    SystemClock clock;
    SystemRandom random;
    const Environment environment{clock, random, {}, u"bench"_s};
    auto workspace = Workspace::open(arguments.at(0), environment);
    if (!workspace)
        return 1;
    const Snapshot &snapshot = (*workspace)->snapshot();
    const long before = peakMemory();
    std::vector<double> times;
    QElapsedTimer timer;
    for (int round = 0; round < 5; ++round) {
        QFile out(arguments.at(1));
        if (!out.open(QIODevice::WriteOnly))
            return 1;
        timer.start();
        const QList<Id> rows = rowsInOrder(snapshot, EntityKind::Activity);
        if (!writeTableCsv(snapshot, EntityKind::Activity, rows, {}, out))
            return 1;
        out.close();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("{\"csv_ms\": %.0f, \"grew_kib\": %ld}\n", median(times), peakMemory() - before);
    return 0;
}

} // namespace tandem::bench
