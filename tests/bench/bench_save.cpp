// SPDX-License-Identifier: GPL-3.0-or-later
// Saving one field, with journal, tables and all checks, against the barest commit of one row that SQLite can make
// with the same settings, in turn.
#include "tests/bench/benches.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "tests/bench/workload.h"

#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <cstdio>

namespace tandem::bench {

namespace {

class BareFile
{
public:
    explicit BareFile(const QString &path)
    {
        QFile::remove(path);
        sqlite3_open(path.toUtf8().constData(), &m_database);
        sqlite3_exec(
            m_database,
            "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; CREATE TABLE a(id INTEGER PRIMARY KEY, x TEXT);"
            "WITH RECURSIVE k(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM k WHERE i<12000) "
            "INSERT INTO a SELECT i, hex(randomblob(150)) FROM k",
            nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_database, "UPDATE a SET x=?1 WHERE id=?2", -1, &m_update, nullptr);
    }
    ~BareFile()
    {
        sqlite3_finalize(m_update);
        sqlite3_close(m_database);
    }
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;

    bool save(int row, const QByteArray &text)
    {
        sqlite3_bind_text(m_update, 1, text.constData(), int(text.size()), SQLITE_STATIC);
        sqlite3_bind_int(m_update, 2, row);
        const bool done = sqlite3_step(m_update) == SQLITE_DONE;
        sqlite3_reset(m_update);
        return done;
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_update = nullptr;
};

} // namespace

int benchSave(const QStringList &arguments)
{
    const QString folder = arguments.at(0);
    const int rounds = arguments.at(1).toInt();
    const QString path = folder + u"/ours/save.tandem"_s;
    QFile::remove(path);
    SystemClock clock;
    SeededRandom random(3);
    const Environment environment{clock, random, {}, u"bench"_s};
    const Id document = newRowId(clock, random);
    auto workspace = Workspace::create(path, environment, document);
    if (!workspace)
        return 1;
    Workload workload(document);
    workload.programme(30, 400); // 12,000 activities
    ListSource source(workload.items());
    if (!(*workspace)->ingest(source) || !(*workspace)->enter(u"Coordination Rabat"_s))
        return 1;
    BareFile bare(folder + u"/bare/bare.db"_s);
    QList<Id> rows;
    for (const Activity &activity : (*workspace)->snapshot().all<Activity>())
        rows.append(activity.id);
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) {
        const QByteArray text = "Atelier régional de concertation, version " + QByteArray::number(i);
        timer.start();
        if (!bare.save(1 + i * 7919 % 12000, text))
            return 1;
        theirs.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        if (!(*workspace)->run(setFields(EntityKind::Activity, rows.at(i * 7919 % rows.size()), {{"title_fr", text}})))
            return 1;
        ours.push_back(double(timer.nsecsElapsed()) / 1e6);
        ratios.push_back(ours.back() / theirs.back());
    }
    std::printf("{\"save_ms\": %.3f, \"bare_ms\": %.3f, \"ratio\": %.2f, \"rounds\": %d}\n", median(ours),
                median(theirs), median(ratios), rounds);
    return 0;
}

} // namespace tandem::bench
