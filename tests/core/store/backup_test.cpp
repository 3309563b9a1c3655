// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tandem;

/// Copies in the person's data folder: when they are made, that they are good, which are kept, and the way back.
class BackupTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFirstChangeOfADayMakesOne();
    void aMergeMakesOne();
    void askedForItIsVerified();
    void theOldestGo();
    void olderOnesThinOut();
    void aFailingBackupDoesNotStopWork();
    void restoringMakesANewFile();
    void damagedOnesAreRefused();

private:
    Workspace &file() { return *m_workspace; }
    void change(const char *words)
    {
        const auto done = file().run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"title_fr", words}}));
        QVERIFY(done.ok());
    }
    int count(BackupReason reason)
    {
        const QList<BackupInfo> all = file().backups();
        return int(std::count_if(all.begin(), all.end(), [&](const BackupInfo &b) { return b.reason == reason; }));
    }

    std::unique_ptr<sample::Place> m_place;
    std::unique_ptr<Workspace> m_workspace;
    sample::Rows m_rows;
};

void BackupTest::init()
{
    m_place = std::make_unique<sample::Place>();
    const QString path = m_place->path(u"plan.tandem"_s);
    {
        auto workspace = std::move(*Workspace::create(path, m_place->environment()));
        m_rows = sample::fill(*workspace);
    }
    m_workspace = std::move(*Workspace::open(path, m_place->environment(true)));
    QVERIFY(file().enter(u"Awa Diop"_s).ok());
}

void BackupTest::cleanup()
{
    QCOMPARE(sample::findings(file()), QString());
    m_workspace.reset();
}

void BackupTest::theFirstChangeOfADayMakesOne()
{
    QCOMPARE(file().backups().size(), 0); // looking is no reason
    const qsizetype before = file().transactionCount();
    change("Un");
    change("Deux");
    QCOMPARE(count(BackupReason::Daily), 1);
    {
        // It holds what was there before the change.
        const auto copy = std::move(*Store::open(file().backups().first().path, Store::Access::Read));
        QCOMPARE(copy->transactionCount(), before);
        QVERIFY(copy->check()->isEmpty());
    }
    // Neither a restart nor a refused step makes another one.
    m_workspace.reset();
    m_workspace = std::move(*Workspace::open(m_place->path(u"plan.tandem"_s), m_place->environment(true)));
    QVERIFY(file().enter(u"Awa Diop"_s).ok());
    change("Trois");
    QCOMPARE(file().backups().size(), 1);
    m_place->clock.advance(24LL * 3600 * 1000);
    QVERIFY(!file().run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"progress", "x"}})).ok());
    QCOMPARE(file().backups().size(), 1);
    change("Quatre");
    QCOMPARE(count(BackupReason::Daily), 2);
    QVERIFY(file().backups().first().madeAt > file().backups().last().madeAt); // newest first
}

void BackupTest::aMergeMakesOne()
{
    ListSource nothing({});
    QVERIFY(file().ingest(nothing).ok());
    QCOMPARE(count(BackupReason::Merge), 1);
}

void BackupTest::askedForItIsVerified()
{
    const Result<BackupInfo> backup = file().backUp();
    QVERIFY(backup.ok());
    QVERIFY(backup->reason == BackupReason::Asked);
    QVERIFY(backup->size > 4096);
    QCOMPARE(backup->name, QFileInfo(backup->path).fileName());
    QVERIFY(!(QFile::permissions(backup->path) & (QFile::ReadGroup | QFile::ReadOther)));
    const auto copy = std::move(*Store::open(backup->path, Store::Access::Read));
    QCOMPARE(copy->leaves(), file().leaves());
    QVERIFY(copy->check()->isEmpty());
    const Environment nowhere = m_place->environment();
    m_workspace.reset();
    m_workspace = std::move(*Workspace::open(m_place->path(u"plan.tandem"_s), nowhere));
    QVERIFY(!file().backUp().ok());
}

void BackupTest::theOldestGo()
{
    // Twelve in one hour: the ten last are kept; the last of the day and of the month are among them.
    for (int i = 0; i < 12; ++i)
        QVERIFY(file().backUp().ok());
    QCOMPARE(file().backups().size(), 10);
}

void BackupTest::olderOnesThinOut()
{
    // Every twelve hours for 500 days, newest first, as the folder lists them.
    QList<BackupInfo> backups;
    const QDateTime now(QDate(2021, 12, 31), QTime(20, 0), Qt::UTC);
    for (int i = 0; i < 1000; ++i) {
        const QDateTime at = now.addSecs(-12LL * 3600 * i);
        backups.append({QString::number(i), QString::number(i), at, BackupReason::Daily, 1});
    }
    const QList<BackupInfo> gone = superfluousBackups(backups);
    QList<BackupInfo> kept;
    for (const BackupInfo &backup : backups) {
        const bool goes = std::any_of(gone.begin(), gone.end(), [&](const auto &b) { return b.name == backup.name; });
        if (!goes)
            kept.append(backup);
    }
    // 10 last = 5 days twice; 30 days once = 25 more; 12 months = December (there), and eleven more but for what the
    // 30 days already hold of them.
    QCOMPARE(kept.size(), 10 + 25 + 11 - 1 + 1);
    QCOMPARE(kept.last().madeAt.date(), QDate(2021, 1, 31));
    for (int i = 10; i < 35; ++i)
        QCOMPARE(kept.at(i).madeAt.time(), QTime(20, 0)); // the last of its day
    QVERIFY(superfluousBackups(kept).isEmpty());
    QVERIFY(superfluousBackups({}).isEmpty());
}

void BackupTest::aFailingBackupDoesNotStopWork()
{
    // Where the folder should be, there is a file.
    QVERIFY(QDir().mkpath(m_place->path(u"data"_s)));
    QFile blocker(m_place->path(u"data/backups"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    change("Un");
    QCOMPARE(file().backups().size(), 0);
    QVERIFY(!file().backUp().ok());
}

void BackupTest::restoringMakesANewFile()
{
    const QList<Id> leaves = file().leaves();
    const Result<BackupInfo> backup = file().backUp();
    change("Un");
    const Result<void> refused = restoreBackup(*backup, m_place->path(u"plan.tandem"_s));
    QVERIFY(!refused.ok());
    QCOMPARE(errorCodeName(refused.error().code), errorCodeName(ErrorCode::FileExists));
    const QString target = m_place->path(u"retour.tandem"_s);
    QVERIFY(restoreBackup(*backup, target).ok());
    QVERIFY(QFile::exists(backup->path));
    const auto restored = std::move(*Workspace::open(target, m_place->environment()));
    QVERIFY(!restored->isReadOnly());
    QCOMPARE(restored->leaves(), leaves);
    BackupInfo gone = *backup;
    gone.path += u".gone"_s;
    const Result<void> missing = restoreBackup(gone, m_place->path(u"other.tandem"_s));
    QCOMPARE(errorCodeName(missing.error().code), errorCodeName(ErrorCode::BackupNotFound));
    QVERIFY(!QFile::exists(m_place->path(u"other.tandem"_s)));
}

void BackupTest::damagedOnesAreRefused()
{
    const Result<BackupInfo> backup = file().backUp();
    QFile copy(backup->path);
    QVERIFY(copy.open(QIODevice::ReadWrite));
    const QByteArray bytes = copy.readAll();
    const qsizetype at = bytes.indexOf("Guide commun");
    QVERIFY(at > 0);
    copy.seek(at);
    copy.write("g");
    copy.close();
    const QString target = m_place->path(u"retour.tandem"_s);
    const Result<void> refused = restoreBackup(*backup, target);
    QVERIFY(!refused.ok());
    QCOMPARE(errorCodeName(refused.error().code), errorCodeName(ErrorCode::FileDamaged));
    QVERIFY(!QFile::exists(target));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
