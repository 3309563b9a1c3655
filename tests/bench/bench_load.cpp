// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "tests/bench/workload.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace tandem::bench {

int makeFile(const QStringList &arguments)
{
    QFile::remove(arguments.at(0));
    SystemClock clock;
    SeededRandom random(9);
    const Id document = newRowId(clock, random);
    Workload workload(document);
    workload.programme(arguments.at(1).toInt(), arguments.at(2).toInt());
    auto store = Store::create(arguments.at(0), document, clock.now());
    ListSource source(workload.items());
    if (!store || !(*store)->ingest(source, clock.now()))
        return 1;
    return 0;
}

int benchLoad(const QStringList &arguments)
{
    SystemClock clock;
    SystemRandom random;
    Environment environment{clock, random, {}, u"bench"_s};
    std::vector<double> opened;
    std::vector<double> loaded;
    qsizetype activities = 0;
    QElapsedTimer timer;
    for (int round = 0; round < 5; ++round) {
        environment.waitForLoading = false;
        timer.start();
        auto workspace = Workspace::open(arguments.at(0), environment);
        if (!workspace)
            return 1;
        opened.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (!(*workspace)->loadSome(0))
            return 1;
        loaded.push_back(double(timer.nsecsElapsed()) / 1e6);
        activities = (*workspace)->snapshot().all<Activity>().size();
    }
    std::printf("{\"activities\": %lld, \"open_ms\": %.1f, \"loaded_ms\": %.1f, \"peak_kib\": %ld}\n",
                qlonglong(activities), median(opened), median(loaded), peakMemory());
    return 0;
}

} // namespace tandem::bench
