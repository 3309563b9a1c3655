// SPDX-License-Identifier: GPL-3.0-or-later
// How far a mission's copy is, and what is there when it is stopped.
#include "core/base/text.h"
#include "core/exchange/mission.h"
#include "tests/support/file_test.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

#include <algorithm>

using namespace tandem;
using namespace tandem::sample;

namespace {

using Which = MissionChoice::Attachments;

constexpr qsizetype kAttached = 6'000'000; ///< bytes

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class MissionProgressTest : public FileTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { FileTest::cleanup(); }

    void itIsToldHowFarItIs_data() { choices(); }
    void itIsToldHowFarItIs();
    void whatIsStoppedLeavesAllAsItWas_data() { choices(); }
    void whatIsStoppedLeavesAllAsItWas();
    void whatAKilledCopyLeftGoesWithTheNext();

private:
    static void choices()
    {
        QTest::addColumn<int>("which");
        QTest::addRow("as it is") << int(Which::All);
        QTest::addRow("from an intermediate copy") << int(Which::None);
    }
    Result<qint64> prepare(const MissionProgress &progress, Which which)
    {
        return prepareMission(file(), m_stick, {.attachments = which, .plans = {}}, {}, progress);
    }

    QString m_stick;
};

void MissionProgressTest::init()
{
    FileTest::init();
    QVERIFY(QDir().mkpath(m_place->path(u"stick"_s)));
    m_stick = m_place->path(u"stick/plan.tandem"_s);
    QFile written(m_place->path(u"pictures.zip"_s));
    QByteArray bytes(kAttached, '\0');
    for (char &byte : bytes)
        byte = char(m_place->random.next());
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    written.close();
    QVERIFY(file().run(attachFiles(EntityKind::Activity, m_rows.activities.first(), {written.fileName()})).ok());
}

void MissionProgressTest::itIsToldHowFarItIs()
{
    QFETCH(const int, which);
    QList<double> told;
    const Result<qint64> size = prepare(
        [&](double part) {
            told.append(part);
            // Who is told may read the file: a window goes on showing it.
            return told.size() % 100 != 0 || (file().blobs().ok() && file().history({}).ok());
        },
        Which(which));
    QVERIFY(size.ok());
    QVERIFY2(told.first() < 0.05, qPrintable(QString::number(told.first())));
    QCOMPARE(told.last(), 1.0);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    double gap = 0;
    for (qsizetype i = 1; i < told.size(); ++i)
        gap = std::max(gap, told.at(i) - told.at(i - 1));
    qInfo("told %d times, at most %.2f more at once", int(told.size()), gap);
    QVERIFY(gap < 0.5);
    const auto copy = Workspace::open(m_stick, m_place->environment());
    QVERIFY(copy.ok());
    QCOMPARE(findings(**copy), QString());
}

void MissionProgressTest::whatIsStoppedLeavesAllAsItWas()
{
    QFETCH(const int, which);
    QVERIFY(prepare({}, Which(which)).ok());
    file().endMission();
    const QByteArray before = hashOf(m_stick);
    for (const double last : {0.0, 0.2, 0.4, 0.6, 0.8, 1.0}) {
        const Result<qint64> size = prepare([last](double part) { return part < last; }, Which(which));
        QVERIFY2(!size.ok(), qPrintable(QString::number(last)));
        QCOMPARE(size.error().code, ErrorCode::Cancelled);
        QCOMPARE(filesIn(m_place->path(u"stick"_s)), QStringList{u"plan.tandem"_s});
        QCOMPARE(hashOf(m_stick), before);
        QVERIFY(!file().mission());
        const QByteArray place = QByteArray::number(last);
        QVERIFY(file().run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"place", place}})).ok());
    }
    QCOMPARE(filesIn(m_place->path(u"data"_s)).filter(u"copy-"_s), QStringList());
    QVERIFY(prepare([](double) { return true; }, Which(which)).ok());
    QVERIFY(hashOf(m_stick) != before);
}

void MissionProgressTest::whatAKilledCopyLeftGoesWithTheNext()
{
    const QString data = m_place->path(u"data"_s);
    const QString ended = data + u"/copy-ended"_s;
    const QString other = data + u"/copy-other"_s;
    QVERIFY(QDir().mkpath(ended) && QDir().mkpath(other));
    QLockFile atWork(other + u"/lock"_s);
    QVERIFY(atWork.tryLock());
    const QStringList leftovers{m_stick + u".part"_s, m_stick + u".part-journal"_s, ended + u"/whole.tandem"_s};
    for (const QString &path : leftovers) {
        QFile left(path);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half") == 4);
    }
    QVERIFY(prepare({}, Which::None).ok());
    QCOMPARE(filesIn(m_place->path(u"stick"_s)), QStringList{u"plan.tandem"_s});
    QCOMPARE(filesIn(data).filter(u"copy-"_s), QStringList{u"copy-other"_s});
}

QTEST_GUILESS_MAIN(MissionProgressTest)
#include "mission_progress_test.moc"
