// SPDX-License-Identifier: GPL-3.0-or-later
// Receiving an exchange file as a person does: read and looked over from end to end, then taken in.
#include "tests/bench/benches.h"

#include "core/base/text.h"
#include "core/exchange/byte_stream.h"
#include "core/exchange/package_frames.h"
#include "core/exchange/received_files.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "tests/bench/raw_rows.h"
#include "tests/bench/workload.h"

#include <QFile>

#include <cstdio>
#include <optional>
#include <utility>

namespace tandem::bench {

namespace {

bool writePackage(const QString &path, const Id &document, const QList<TransactionSource::Item> &items)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    DeviceSink sink(file);
    PackageFrames frames(sink);
    PackageHeader header;
    header.document = document;
    header.schema = schemaVersion();
    header.transactions = items.size();
    bool done = frames.begin(header);
    for (const TransactionSource::Item &item : items)
        done = done && frames.transaction(item.id, item.body);
    return done && frames.finish(items.size(), 0);
}

/// How long it takes to open the file and to take it in; the number of new transactions must be this.
std::optional<Times> receive(Store &store, const QString &path, qsizetype news)
{
    SystemClock clock;
    const Stopwatch watch;
    const auto file = ReceivedFile::open(path);
    if (!file)
        return std::nullopt;
    const auto report = store.ingest(**file, clock.now());
    const Times taken = since(watch);
    return report && report->newTransactions == news ? std::optional(taken) : std::nullopt;
}

/// What a window does with it: the longest time between two moments at which it could paint and hear "Cancel", while the
/// file is looked over, looked at as a preview, and taken in (after a backup).
struct Silence
{
    double open = 0;
    double preview = 0;
    double receive = 0;
};

class LongestSilence
{
public:
    bool heard()
    {
        m_longest = qMax(m_longest, m_watch.milliseconds());
        m_watch = {};
        return true;
    }
    double end()
    {
        heard();
        return std::exchange(m_longest, 0);
    }

private:
    Stopwatch m_watch;
    double m_longest = 0;
};

std::optional<Silence> silenceOf(const QString &folder, const QString &package, const Id &document)
{
    SystemClock clock;
    SystemRandom random;
    const QString path = folder + u"/window.tandem"_s;
    QFile::remove(path);
    const auto workspace =
        Workspace::create(path, Environment{clock, random, folder + u"/data"_s, u"bench"_s}, document);
    // Somebody has worked in it: there is something to back up.
    if (!workspace || !(*workspace)->enter(u"Coordination Dakar"_s))
        return std::nullopt;
    Silence longest;
    LongestSilence silence;
    auto file = ReceivedFile::open(package, {}, {}, [&silence](double) { return silence.heard(); });
    longest.open = silence.end();
    if (!file)
        return std::nullopt;
    ReceivedFiles files;
    files.add(std::move(file).value());
    files.setProgress([&silence](qint64, qint64) { return silence.heard(); });
    silence.end();
    const bool shown = files.rewind().ok() && (*workspace)->preview(files).ok();
    longest.preview = silence.end();
    const bool taken = shown && files.rewind().ok() && (*workspace)->receive(files).ok();
    longest.receive = silence.end();
    return taken ? std::optional(longest) : std::nullopt;
}

constexpr int kConcurrent = 1000; ///< transactions
constexpr int kChangesOfTwo = 5;  ///< two transactions of Workload::edits() change so many fields

} // namespace

int benchReceive(const QStringList &arguments)
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
    const QString package = folder + u"/receive.tandemx"_s;
    const QString path = folder + u"/receive.tandem"_s;
    if (!writePackage(package, document, rows.items))
        return 1;
    std::vector<double> ours, again, theirs, ratios, processorRatios, againRatios;
    for (int round = 0; round < arguments.at(2).toInt(); ++round) {
        const Times raw = insertRaw(folder + u"/raw.db"_s, rows);
        QFile::remove(path);
        const auto store = Store::create(path, document, clock.now());
        if (!store)
            return 1;
        const auto first = receive(**store, package, rows.items.size());
        const auto second = receive(**store, package, 0);
        if (!first || !second)
            return 1;
        ours.push_back(first->wall);
        again.push_back(second->wall);
        theirs.push_back(raw.wall);
        ratios.push_back(first->wall / raw.wall);
        processorRatios.push_back(first->processor / raw.processor);
        againRatios.push_back(first->processor / second->processor);
    }
    const auto silence = silenceOf(folder, package, document);
    if (!silence)
        return 1;
    std::printf("{\"silence_open_ms\": %.0f, \"silence_preview_ms\": %.0f, \"silence_receive_ms\": %.0f, ",
                silence->open, silence->preview, silence->receive);
    std::printf("\"receive_ms\": %.0f, \"raw_ms\": %.0f, \"ratio\": %.2f, \"processor_ratio\": %.2f, "
                "\"again_ms\": %.0f, \"again_ratio\": %.1f}\n",
                median(ours), median(theirs), median(ratios), median(processorRatios), median(again),
                median(againRatios));
    return 0;
}

int makeLong(const QStringList &arguments)
{
    SystemClock clock;
    SeededRandom random(6);
    const Id document = newRowId(clock, random);
    Workload here(document);
    here.programme(3, 300);
    here.edits(arguments.at(1).toLongLong() - here.changeCount() - kConcurrent / 2 * kChangesOfTwo);
    // Two offices go on from the same state.
    Workload there = here;
    const qsizetype common = here.items().size();
    here.edits(kConcurrent / 2 * kChangesOfTwo);
    there.goElsewhere(77);
    there.edits(kConcurrent / 2 * kChangesOfTwo);
    const auto store = Store::create(arguments.at(0) + u"/long.tandem"_s, document, clock.now());
    if (!store)
        return 1;
    ListSource source(here.items());
    const bool made = (*store)->ingest(source, clock.now()).ok() &&
                      writePackage(arguments.at(0) + u"/concurrent.tandemx"_s, document, there.items().sliced(common));
    return made ? 0 : 1;
}

int benchConcurrent(const QStringList &arguments)
{
    const QString folder = arguments.at(0);
    std::vector<double> walls;
    std::vector<double> processors;
    for (int round = 0; round < arguments.at(1).toInt(); ++round) {
        const QString path = folder + u"/copy.tandem"_s;
        QFile::remove(path);
        if (!QFile::copy(folder + u"/long.tandem"_s, path))
            return 1;
        const auto store = Store::open(path, Store::Access::Write);
        const auto taken = store ? receive(**store, folder + u"/concurrent.tandemx"_s, kConcurrent) : std::nullopt;
        if (!taken)
            return 1;
        walls.push_back(taken->wall);
        processors.push_back(taken->processor);
    }
    QFile::remove(folder + u"/copy.tandem"_s);
    std::printf("{\"merge_ms\": %.0f, \"processor_ms\": %.0f, \"peak_kib\": %ld}\n", median(walls), median(processors),
                peakMemory());
    return 0;
}

} // namespace tandem::bench
