// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/test_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace tandem;

namespace {

constexpr int kKills = 20;
constexpr int kMostRuns = 200;

QString program()
{
    return qEnvironmentVariable("TANDEM_PROGRAM_TANDEM_CLI");
}

} // namespace

/// The real program ends with SIGKILL while it saves: what it said was saved is there, at most one step more is, and the
/// file is sound (journal.md, T6).
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasSavedStays();

private:
    /// Waits for the moment of the kill: some time after the start, or just when the file is being written.
    void wait(QProcess &process, bool whileWriting);

    sample::Place m_place;
    SeededRandom m_random{1871};
    QString m_path;
    Id m_row;
    qint64 m_usual = 0; ///< milliseconds of an undisturbed run
};

void KillTest::initTestCase()
{
    m_path = m_place.path(u"plan.tandem"_s);
    const auto workspace = std::move(*Workspace::create(m_path, m_place.environment()));
    m_row = sample::fill(*workspace).activities.first();
}

void KillTest::wait(QProcess &process, bool whileWriting)
{
    QElapsedTimer timer;
    timer.start();
    if (!whileWriting) {
        process.waitForFinished(int(m_random.next() % quint64(qMax<qint64>(m_usual, 1))));
        return;
    }
    while (process.state() != QProcess::NotRunning && !QFile::exists(m_path + u"-journal"_s)) {
        process.waitForFinished(0); // notices its end
        if (timer.elapsed() > 60'000)
            return;
    }
    QThread::usleep(static_cast<unsigned long>(m_random.next() % 4000));
}

void KillTest::whatWasSavedStays()
{
    QString saved;
    qsizetype transactions = 0;
    int kills = 0;
    int withinSaving = 0;
    int foundNew = 0;
    for (int run = 0; run < kMostRuns && kills < kKills; ++run) {
        const QString value = u"Place %1"_s.arg(run);
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(program(),
                      {u"set"_s, u"activity"_s, m_path, m_row.uuid(), u"place="_s + value, u"--as"_s, u"Awa Diop"_s});
        QVERIFY(process.waitForStarted());
        if (run == 0)
            QVERIFY(process.waitForFinished(60'000));
        else
            wait(process, run % 2 == 1);
        process.kill();
        process.waitForFinished();
        const bool finished = process.exitStatus() == QProcess::NormalExit;
        QVERIFY2(!finished || process.exitCode() == 0, process.readAllStandardError().constData());
        if (run == 0)
            m_usual = timer.elapsed();
        kills += !finished;
        withinSaving += QFile::exists(m_path + u"-journal"_s);

        // The next start, by the program itself, finds a sound file.
        QProcess check;
        check.start(program(), {u"check"_s, m_path});
        QVERIFY(check.waitForFinished(60'000));
        QVERIFY2(check.exitStatus() == QProcess::NormalExit && check.exitCode() == 0, check.readAll().constData());
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_path, m_place.environment());
        QVERIFY(workspace.ok());
        QVERIFY(!(*workspace)->isReadOnly());
        const QString place = (*workspace)->snapshot().find(IdOf<Activity>(m_row))->place;
        if (finished)
            QCOMPARE(place, value); // it said so
        else
            QVERIFY2(place == saved || place == value, qPrintable(place));
        const qsizetype count = (*workspace)->transactionCount();
        if (run > 0)
            QCOMPARE(count, transactions + (place == value ? 1 : 0));
        foundNew += !finished && place == value;
        saved = place;
        transactions = count;
    }
    qInfo("%d kills, %d of them in the middle of a commit, %d after it and before the program's end", kills,
          withinSaving, foundNew);
    QCOMPARE(kills, kKills);
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
