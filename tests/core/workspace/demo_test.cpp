// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/workspace/demo.h"
#include "core/workspace/story.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tandem;

/// The demonstration file, in the process.
class DemoTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theStoryIsInOrder();
    void madeTwiceItIsTheSame();
    void everyRowIsFoundAgain();
    void stepsCarryTheirTimesAndAuthors();
    void positionsFollowTheOrderOfTheStory();
    void adoptedPlansHaveTheirContent();
    void itCanBeWorkedOn();
    void refusesAFileThatExists();

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Workspace> m_demo;
};

void DemoTest::initTestCase()
{
    Result<std::unique_ptr<Workspace>> made =
        makeDemonstration(m_folder.filePath(u"demo.tandem"_s), {m_clock, m_random, {}, u"here"_s});
    QVERIFY2(made.ok(), made.ok() ? ""
                                  : qPrintable(made.error().arguments.join(u' ') + made.error().entity + u'.' +
                                               made.error().field + errorCodeName(made.error().code)));
    m_demo = std::move(*made);
}

void DemoTest::theStoryIsInOrder()
{
    const Result<QList<StoryStep>> story = demonstrationStory();
    QVERIFY(story.ok());
    QVERIFY(story->size() > 500);
    QVERIFY(std::is_sorted(story->begin(), story->end(),
                           [](const StoryStep &a, const StoryStep &b) { return a.at < b.at; }));
    for (const StoryStep &step : *story)
        QVERIFY2(step.by.startsWith("Coordination "_L1), qPrintable(step.by));
}

void DemoTest::madeTwiceItIsTheSame()
{
    const FixedClock later(QDateTime(QDate(2033, 5, 1), QTime(3, 0), Qt::OffsetFromUTC, 3600));
    SeededRandom random(77);
    const Result<std::unique_ptr<Workspace>> other =
        makeDemonstration(m_folder.filePath(u"again.tandem"_s), {later, random, m_folder.path(), u"elsewhere"_s});
    QVERIFY(other.ok());
    QCOMPARE((*other)->leaves(), m_demo->leaves());
    QCOMPARE((*other)->leaves().size(), 1);
    QCOMPARE((*other)->document(), demonstrationDocument());
    QVERIFY((*other)->backups().isEmpty()); // nothing of this computer is touched
}

void DemoTest::everyRowIsFoundAgain()
{
    const Snapshot &snapshot = m_demo->snapshot();
    QCOMPARE(snapshot.all<Memorandum>().size(), 3);
    QCOMPARE(snapshot.all<Plan>().size(), 10);
    QCOMPARE(snapshot.all<Person>().size(), 4);
    QCOMPARE(snapshot.all<Baseline>().size(), 9);
    QVERIFY(snapshot.all<Activity>().size() > 85);
    QVERIFY(snapshot.programme());
    const Result<QStringList> findings = m_demo->check();
    QVERIFY(findings.ok());
    QCOMPARE(*findings, QStringList());
    QVERIFY(std::none_of(snapshot.issues().begin(), snapshot.issues().end(),
                         [](const Issue &issue) { return issue.isConflict(); }));
}

void DemoTest::stepsCarryTheirTimesAndAuthors()
{
    const Result<QList<StoryStep>> story = demonstrationStory();
    QVERIFY(story.ok());
    const Result<QList<HistoryEntry>> history = m_demo->history({});
    QVERIFY(history.ok());
    QCOMPARE(history->size(), story->size() + 4); // and the four persons
    QCOMPARE(history->first().at, story->last().at);
    QCOMPARE(history->first().by, story->last().by);
    QSet<QString> devices;
    for (const HistoryEntry &entry : *history) {
        devices.insert(entry.device);
        QVERIFY2(!entry.clockSuspect, qPrintable(entry.at.toString(Qt::ISODate)));
        const QString office = folded(entry.by.section(u' ', -1));
        QVERIFY2(entry.by.isEmpty() || entry.device.startsWith(office + u'-'), qPrintable(entry.device));
    }
    QCOMPARE(devices.size(), 4);
    QVERIFY(devices.contains(u"rabat-00000001"_s));
}

void DemoTest::positionsFollowTheOrderOfTheStory()
{
    const Snapshot &snapshot = m_demo->snapshot();
    for (const Plan &plan : snapshot.all<Plan>()) {
        QStringList codes;
        for (const Objective *objective : snapshot.ownedBy<&Objective::plan>(plan.id)) {
            QVERIFY(!objective->pos.isEmpty());
            codes.append(objective->code);
        }
        QStringList sorted = codes;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(codes, sorted);
    }
}

void DemoTest::adoptedPlansHaveTheirContent()
{
    for (const Baseline &baseline : m_demo->snapshot().all<Baseline>()) {
        QCOMPARE(baseline.number.value_or(-1), 0);
        const Result<QByteArray> content = m_demo->blob(baseline.snapshot.toLatin1());
        QVERIFY(content.ok());
        QVERIFY(content->size() > 1000);
    }
}

void DemoTest::itCanBeWorkedOn()
{
    const QString path = m_folder.filePath(u"work.tandem"_s);
    QVERIFY(QFile::copy(m_folder.filePath(u"again.tandem"_s), path));
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, {m_clock, m_random, {}, u"here"_s});
    QVERIFY(workspace.ok());
    QVERIFY((*workspace)->enter(u"coordination  dakar"_s).ok()); // the same person, however it is typed
    QCOMPARE((*workspace)->snapshot().all<Person>().size(), 4);
    QVERIFY(!(*workspace)->undoStep().transaction.isNull());
    const Result<Outcome> undone = (*workspace)->undo();
    QVERIFY(undone.ok());
    QVERIFY((*workspace)->redo().ok());
}

void DemoTest::refusesAFileThatExists()
{
    const QString path = m_folder.filePath(u"letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    const Result<std::unique_ptr<Workspace>> made = makeDemonstration(path, {m_clock, m_random, {}, u"here"_s});
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::FileExists);
    QCOMPARE(QFile(path).size(), 8);
}

QTEST_GUILESS_MAIN(DemoTest)
#include "demo_test.moc"
