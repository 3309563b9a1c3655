// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/package_writer.h"
#include "tests/stories/cli_runner.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace tandem;
using namespace tandem::stories;

namespace {

constexpr int kKills = 20;
constexpr int kMostRuns = 200;
constexpr int kSteps = 400;                ///< of the colleague
constexpr qsizetype kAttached = 8'000'000; ///< bytes

} // namespace

/// The real program ends with SIGKILL while it takes in what a colleague sent, while it meets in a shared folder, and while
/// it makes a copy for a mission: all of it is there or nothing, the file is sound, and doing it again completes it
/// (journal.md, T6).
class KillMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allOrNothingIsReceived();
    void theFolderIsCompletedLater();
    void aMissionsCopyIsWholeOrNotThere();

private:
    /// Runs it and kills it: any time after the start, or after this file is there. Whether it had ended.
    bool finished(const QStringList &arguments, const QString &sign);
    QJsonObject info(const QString &file) const { return m_run({u"info"_s, file, u"--json"_s}).object(); }
    /// The colleague has a computer of their own.
    const CliRunner &runner(const QString &file) const { return file == m_theirs ? m_their : m_run; }
    QJsonArray leaves(const QString &file) const { return info(file).value("leaves"_L1).toArray(); }
    CliAnswer sync(const QString &file) const
    {
        return runner(file)({u"sync"_s, file, u"--folder"_s, m_shared, u"--json"_s});
    }

    sample::Place m_place;
    SeededRandom m_random{1877};
    CliRunner m_run;
    CliRunner m_their;
    QString m_base;    ///< as it was when they parted, and something of one's own
    QString m_path;    ///< the one that is worked on
    QString m_theirs;  ///< the colleague's
    QString m_package; ///< what the colleague sent
    QString m_shared;
    Id m_row;
    qint64 m_usual = 0; ///< milliseconds of an undisturbed run
};

void KillMergeTest::initTestCase()
{
    m_base = m_place.path(u"base.tandem"_s);
    m_path = m_place.path(u"plan.tandem"_s);
    m_theirs = m_place.path(u"theirs.tandem"_s);
    m_package = m_place.path(u"theirs.tandemx"_s);
    m_shared = m_place.path(u"shared"_s);
    m_their.set(u"XDG_DATA_HOME"_s, m_place.path(u"their-home"_s));
    QVERIFY(QDir().mkpath(m_shared));
    {
        const auto workspace = std::move(*Workspace::create(m_base, m_place.environment()));
        m_row = sample::fill(*workspace).activities.first();
    }
    QVERIFY(QFile::copy(m_base, m_theirs));
    const auto theirs = std::move(*Workspace::open(m_theirs, m_place.environment()));
    QVERIFY(theirs->enter(u"Moussa Traoré"_s).ok());
    for (int i = 0; i < kSteps; ++i)
        sample::made(*theirs, setFields(EntityKind::Activity, m_row, {{"remarks_fr", u"Étape %1"_s.arg(i).toUtf8()}}));
    QVERIFY(writePackage(*theirs, m_package, {}).ok());
    const auto mine = std::move(*Workspace::open(m_base, m_place.environment()));
    QVERIFY(mine->enter(u"Awa Diop"_s).ok());
    sample::made(*mine, setFields(EntityKind::Activity, m_row, {{"remarks_fr", "Autrement"}}));
}

bool KillMergeTest::finished(const QStringList &arguments, const QString &sign)
{
    QProcess process;
    QElapsedTimer timer;
    process.start(qEnvironmentVariable("TANDEM_PROGRAM_TANDEM_CLI"), arguments);
    timer.start();
    if (sign.isEmpty()) {
        process.waitForFinished(int(m_random.next() % quint64(qMax<qint64>(m_usual, 1))));
    } else {
        while (process.state() != QProcess::NotRunning && !QFile::exists(sign) && timer.elapsed() < 60'000)
            process.waitForFinished(0); // notices its end
        QThread::usleep(static_cast<unsigned long>(m_random.next() % quint64(qMax<qint64>(m_usual, 1) * 400)));
    }
    process.kill();
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit;
}

void KillMergeTest::allOrNothingIsReceived()
{
    const QStringList receive{u"receive"_s, m_path, m_package, u"--json"_s};
    QVERIFY(QFile::copy(m_base, m_path));
    const QJsonArray before = leaves(m_path);
    QElapsedTimer timer;
    timer.start();
    const CliAnswer whole = m_run(receive);
    m_usual = timer.elapsed();
    QVERIFY2(whole.status == 0, whole.told().constData());
    const QJsonArray after = leaves(m_path);
    QVERIFY(before != after);
    int kills = 0;
    int within = 0;
    for (int run = 0; run < kMostRuns && kills < kKills; ++run) {
        QVERIFY(QFile::remove(m_path) && QFile::copy(m_base, m_path));
        const bool ended = finished(receive, run % 2 == 1 ? m_path + u"-journal"_s : QString());
        kills += !ended;
        within += QFile::exists(m_path + u"-journal"_s);
        const CliAnswer checked = m_run({u"check"_s, m_path});
        QVERIFY2(checked.status == 0, checked.told().constData());
        const QJsonArray now = leaves(m_path);
        QVERIFY(now == after || (!ended && now == before));
        const CliAnswer again = m_run(receive);
        QVERIFY2(again.status == 0, again.told().constData());
        QCOMPARE(leaves(m_path), after);
    }
    qInfo("%d kills, %d of them in the middle of the merge", kills, within);
    QCOMPARE(kills, kKills);
    QVERIFY(within > 0);
}

void KillMergeTest::theFolderIsCompletedLater()
{
    QVERIFY(QFile::remove(m_path) && QFile::copy(m_base, m_path));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(sync(m_theirs).status, 0);
    m_usual = timer.elapsed();
    int kills = 0;
    for (int run = 0; run < kMostRuns && kills < kKills; ++run) {
        for (const auto &[file, who] : {std::pair(m_path, u"Awa Diop"_s), std::pair(m_theirs, u"Moussa Traoré"_s)}) {
            const CliAnswer set = runner(file)(
                {u"set"_s, u"activity"_s, file, m_row.uuid(), u"place=%1 %2"_s.arg(who).arg(run), u"--as"_s, who});
            QVERIFY2(set.status == 0, set.told().constData());
        }
        QCOMPARE(sync(m_theirs).status, 0);
        kills +=
            !finished({u"sync"_s, m_path, u"--folder"_s, m_shared}, run % 2 == 1 ? m_path + u"-journal"_s : QString());
        const CliAnswer checked = m_run({u"check"_s, m_path});
        QVERIFY2(checked.status == 0, checked.told().constData());
        // Whatever lies there now is no harm to the colleague, and the next meeting completes it.
        const CliAnswer theirs = sync(m_theirs);
        QVERIFY2(theirs.status == 0, theirs.told().constData());
        for (const QString &file : {m_path, m_theirs}) {
            const CliAnswer met = sync(file);
            QVERIFY2(met.status == 0, met.told().constData());
            QVERIFY2(met.object().value("unread"_L1).toArray().isEmpty(), met.told().constData());
        }
        QCOMPARE(leaves(m_path), leaves(m_theirs));
    }
    qInfo("%d kills", kills);
    QCOMPARE(kills, kKills);
}

void KillMergeTest::aMissionsCopyIsWholeOrNotThere()
{
    // Something that takes a while to be written, and to be left out.
    QFile::remove(m_path);
    QVERIFY(QFile::copy(m_base, m_path));
    QByteArray noise(kAttached, '\0');
    for (char &byte : noise)
        byte = char(m_random.next());
    QFile picture(m_place.path(u"picture.jpg"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(noise) == noise.size());
    picture.close();
    {
        const auto mine = std::move(*Workspace::open(m_path, m_place.environment()));
        QVERIFY(mine->enter(u"Awa Diop"_s).ok());
        sample::made(*mine, attachFiles(EntityKind::Activity, m_row, {picture.fileName()}));
    }
    const QByteArray before = sample::hashOf(m_path);
    const QString stick = m_place.path(u"stick.tandem"_s);
    const QStringList prepare{u"mission"_s, m_path, u"--output"_s, stick};
    QElapsedTimer timer;
    timer.start();
    const CliAnswer whole = m_run(prepare);
    m_usual = timer.elapsed();
    QVERIFY2(whole.status == 0, whole.told().constData());
    int kills = 0;
    int within = 0;
    for (int run = 0; run < kMostRuns && kills < kKills; ++run) {
        QFile::remove(stick);
        const QStringList arguments = run % 4 < 2 ? prepare : prepare + QStringList{u"--without-attachments"_s};
        const bool ended = finished(arguments, run % 2 == 1 ? stick + u".part"_s : QString());
        kills += !ended;
        within += QFile::exists(stick + u".part"_s);
        QCOMPARE(sample::hashOf(m_path), before);
        QVERIFY(!QFile::exists(m_path + u"-journal"_s));
        QVERIFY(!ended || QFile::exists(stick));
        if (QFile::exists(stick)) {
            const Result<std::unique_ptr<Workspace>> copy = Workspace::open(stick, m_place.environment());
            QVERIFY(copy.ok() && (*copy)->isMissionCopy());
            QCOMPARE(sample::findings(**copy), QString());
        }
    }
    qInfo("%d kills, %d of them in the middle of the copy", kills, within);
    QCOMPARE(kills, kKills);
    QVERIFY(within > 0);
    // The next one takes away what they left, and what is there already stays.
    QFile::remove(stick);
    const CliAnswer last = m_run(prepare + QStringList{u"--without-attachments"_s});
    QVERIFY2(last.status == 0, last.told().constData());
    QCOMPARE(QDir(m_place.folder.path()).entryList({u"stick*"_s}, QDir::Files), QStringList{u"stick.tandem"_s});
    QDirIterator left(qEnvironmentVariable("XDG_DATA_HOME"), {u"copy-*"_s}, QDir::Dirs, QDirIterator::Subdirectories);
    QVERIFY(!left.hasNext());
    const QByteArray there = sample::hashOf(stick);
    QVERIFY(m_run(prepare).status != 0);
    QCOMPARE(sample::hashOf(stick), there);
}

QTEST_GUILESS_MAIN(KillMergeTest)
#include "kill_merge_test.moc"
