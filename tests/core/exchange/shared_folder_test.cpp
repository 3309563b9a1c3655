// SPDX-License-Identifier: GPL-3.0-or-later
// Two offices that meet in a folder: what comes, what goes, and what a sync client does to files on the way.
#include "core/exchange/package_writer.h"
#include "core/exchange/received_file.h"
#include "tests/core/exchange/folder_offices.h"

using namespace tandem;
using namespace tandem::exchange;

class SharedFolderTest : public FolderOffices
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void meetsBothWays();
    void onlyWhatIsNewIsPublished();
    void whatCameByMailIsPassedOn();
    void halfAFileWaits();
    void aFileFullOfZerosWaits();
    void aPlaceholderWaits();
    void itIsReportedAfterADay();
    void itIsNotTriedAllTheTime();
    void anyNameWillDo();
    void twiceIsHarmless();
    void aRestoredBackupReadsAgain();
    void attachmentsAndFrozenPlansCome();
    void aSlowStartIsTakenInSlices();
    void oneBackupADay();
    void disagreementsOpen();
};

void SharedFolderTest::meetsBothWays()
{
    auto [rabat, bamako] = started();
    QVERIFY(rabat.workspace->run(place("Fès")).ok());
    QVERIFY(bamako.workspace->run(place("Kayes", 1)).ok());
    met(rabat);
    settle();
    const FolderReport report = met(bamako);
    QCOMPARE(report.received.newTransactions, 1);
    QCOMPARE(report.publishedTransactions, 1);
    QCOMPARE(report.senders.size(), 1);
    QCOMPARE(report.senders.first().person, u"Person of rabat"_s);
    QCOMPARE(report.senders.first().site, u"rabat"_s);
    QCOMPARE(report.senders.first().transactions, 1);
    QCOMPARE(report.senders.first().files, 1);
    QCOMPARE(bamako.folder->memory().metWhom, u"Person of rabat"_s);
    settle();
    QCOMPARE(met(rabat).received.newTransactions, 1);
    QCOMPARE(sorted(rabat.workspace->leaves()), sorted(bamako.workspace->leaves()));
    // And then they have nothing to say to each other.
    for (Office *each : {&rabat, &bamako}) {
        settle();
        const FolderReport quiet = met(*each);
        QVERIFY(!quiet.broughtSomething() && !quiet.publishedSomething() && !quiet.hasProblem());
    }
    for (const QString &path : m_cloud->files(0).keys())
        QVERIFY2(path.startsWith(folder::programmeFolder(rabat.workspace->document())), qPrintable(path));
}

void SharedFolderTest::onlyWhatIsNewIsPublished()
{
    auto [rabat, bamako] = started();
    const qsizetype files = packages(rabat).size();
    const QString path = sent(rabat, "Fès");
    QCOMPARE(packages(rabat).size(), files + 1);
    QVERIFY(folder::writtenAt(path.section(u'/', -1)).isValid());
    QVERIFY(m_cloud->files(rabat.computer).value(path).bytes.size() < 2000);
}

void SharedFolderTest::whatCameByMailIsPassedOn()
{
    auto [rabat, bamako] = started();
    QVERIFY(file().run(place("Thiès")).ok()); // a third one, who does not see the folder
    const QString package = m_place->path(u"mail.tandemx"_s);
    QVERIFY(writePackage(file(), package, {}).ok());
    const auto received = ReceivedFile::open(package);
    QVERIFY(received.ok() && rabat.workspace->receive(**received).ok());
    met(rabat);
    settle();
    met(bamako);
    QCOMPARE(placeIn(bamako), u"Thiès"_s);
}

void SharedFolderTest::halfAFileWaits()
{
    auto [rabat, bamako, path] = startedAndSent();
    const QByteArray whole = m_cloud->files(bamako.computer).value(path).bytes;
    for (const qsizetype size : {qsizetype(0), qsizetype(3), whole.size() / 2, whole.size() - 1}) {
        m_cloud->file(bamako.computer, path).bytes = whole.first(size);
        const FolderReport report = met(bamako, true);
        QCOMPARE(report.received.newTransactions, 0);
        QCOMPARE(report.unread.size(), 1);
        QVERIFY(!report.unread.first().overdue && !report.hasProblem());
    }
    m_cloud->file(bamako.computer, path).bytes = whole;
    const FolderReport report = met(bamako);
    QCOMPARE(report.received.newTransactions, 1);
    QVERIFY(report.unread.isEmpty());
    QCOMPARE(placeIn(bamako), u"Fès"_s);
}

void SharedFolderTest::aFileFullOfZerosWaits()
{
    auto [rabat, bamako, path] = startedAndSent();
    const QByteArray whole = m_cloud->files(bamako.computer).value(path).bytes;
    m_cloud->file(bamako.computer, path).bytes = QByteArray(whole.size(), '\0');
    QCOMPARE(met(bamako).unread.size(), 1);
    m_cloud->file(bamako.computer, path).bytes = whole; // of the same size, and perhaps of the same time
    m_place->clock.advance(2LL * 60'000);
    QCOMPARE(met(bamako).received.newTransactions, 1);
}

void SharedFolderTest::aPlaceholderWaits()
{
    auto [rabat, bamako, path] = startedAndSent();
    m_cloud->file(bamako.computer, path).unreadable = true;
    QCOMPARE(met(bamako).unread.size(), 1);
    m_cloud->file(bamako.computer, path).unreadable = false;
    QCOMPARE(met(bamako, true).received.newTransactions, 1);
}

void SharedFolderTest::itIsReportedAfterADay()
{
    auto [rabat, bamako, path] = startedAndSent();
    m_cloud->file(bamako.computer, path).unreadable = true;
    QVERIFY(!met(bamako).hasProblem());
    const QDateTime since = bamako.folder->report().unread.first().since;
    m_place->clock.advance(kDay);
    const FolderReport report = met(bamako);
    QVERIFY(report.hasProblem());
    QCOMPARE(report.unread.size(), 1);
    QCOMPARE(report.unread.first().path, path);
    QCOMPARE(report.unread.first().since, since);
    m_cloud->file(bamako.computer, path).unreadable = false;
    QVERIFY(!met(bamako, true).hasProblem());
}

void SharedFolderTest::itIsNotTriedAllTheTime()
{
    auto [rabat, bamako, path] = startedAndSent();
    m_cloud->file(bamako.computer, path).unreadable = true;
    int tried = 0;
    for (int minute = 0; minute < 24 * 60; minute += 10) {
        m_place->clock.advance(10LL * 60'000);
        const int before = bamako.folder->memory().files.value(path).attempts;
        met(bamako);
        tried += bamako.folder->memory().files.value(path).attempts - before;
    }
    QVERIFY2(tried > 20 && tried < 40, qPrintable(QString::number(tried)));
}

void SharedFolderTest::anyNameWillDo()
{
    auto [rabat, bamako] = started();
    const QStringList names{u"x (conflicted copy 2026-01-01).tandemx"_s, u"20260301T101213Z.tandemx (1)"_s,
                            u"A.TANDEMX"_s};
    const QStringList folders{folder::programmeFolder(rabat.workspace->document()) + u"/rabat/"_s,
                              folder::programmeFolder(rabat.workspace->document()) + u" (1)/anything/"_s,
                              folder::programmeFolder(rabat.workspace->document()) + u'/', QString()};
    for (const QString &folder : folders) {
        for (const QString &name : names) {
            const QString path = sent(rabat, name.toUtf8() + folder.toUtf8());
            const QByteArray bytes = m_cloud->files(bamako.computer).value(path).bytes;
            m_cloud->take(bamako.computer, path);
            m_cloud->drop(bamako.computer, folder + name, bytes);
            QCOMPARE(met(bamako).received.newTransactions, 1);
            m_cloud->take(bamako.computer, folder + name);
        }
    }
}

void SharedFolderTest::twiceIsHarmless()
{
    auto [rabat, bamako, path] = startedAndSent();
    m_cloud->drop(bamako.computer, path + u" (1)", m_cloud->files(bamako.computer).value(path).bytes);
    QCOMPARE(met(bamako).received.newTransactions, 1);
    m_cloud->drop(bamako.computer, u"again.tandemx"_s, m_cloud->files(bamako.computer).value(path).bytes);
    const FolderReport report = met(bamako);
    QCOMPARE(report.received.newTransactions, 0);
    QVERIFY(report.senders.isEmpty() && !report.publishedSomething());
}

void SharedFolderTest::aRestoredBackupReadsAgain()
{
    auto [rabat, bamako] = started();
    const QString path = bamako.workspace->path();
    bamako.folder.reset();
    bamako.workspace.reset();
    const QString backup = m_place->path(u"backup"_s);
    QVERIFY(QFile::copy(path, backup));
    const auto reopen = [this, &path, &place = bamako] {
        place.workspace = std::move(Workspace::open(path, {m_place->clock, m_place->random, {}, u"bamako"_s})).value();
        QVERIFY(place.workspace->enter(u"Person of bamako"_s).ok());
        connectFolder(place, u"bamako"_s);
    };
    reopen();
    sent(rabat, "Fès");
    met(bamako);
    QVERIFY(bamako.workspace->run(place("Kayes")).ok()); // published, and then lost here
    met(bamako);
    bamako.folder.reset();
    bamako.workspace.reset();
    QVERIFY(QFile::remove(path) && QFile::copy(backup, path));
    reopen();
    QCOMPARE(met(bamako).received.newTransactions, 2);
    QCOMPARE(placeIn(bamako), u"Kayes"_s);
}

void SharedFolderTest::attachmentsAndFrozenPlansCome()
{
    auto [rabat, bamako] = started();
    const QString path = m_place->path(u"list.txt"_s);
    QFile list(path);
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("Awa\nFatou\n") > 0);
    list.close();
    QVERIFY(rabat.workspace->run(attachFiles(EntityKind::Activity, m_rows.activities.first(), {path})).ok());
    QCOMPARE(met(rabat).publishedContents, 1);
    const QByteArray sha256 = sample::hashOf(path).toHex();
    const QString content = folder::contentPath(rabat.workspace->document(), sha256);
    QVERIFY(m_cloud->files(rabat.computer).contains(content));
    settle();
    m_cloud->file(bamako.computer, content).bytes = "Awa"; // not all of it yet
    QCOMPARE(met(bamako).received.newTransactions, 1);
    QVERIFY(!bamako.workspace->hasBlob(sha256));
    m_cloud->file(bamako.computer, content).bytes = "Awa\nFatou\n";
    QCOMPARE(met(bamako).received.blobs, 1);
    QCOMPARE(bamako.workspace->blob(sha256).valueOr({}), QByteArray("Awa\nFatou\n"));
    // Lost, it is put there again by whoever has it.
    m_cloud->lose(content);
    m_place->clock.advance(kDay);
    QCOMPARE(met(bamako).publishedContents, 1);
}

void SharedFolderTest::aSlowStartIsTakenInSlices()
{
    auto rabat = office(u"rabat"_s);
    auto bamako = office(u"bamako"_s);
    for (int i = 0; i < 1500; ++i)
        QVERIFY(bamako.workspace->run(place("Kayes " + QByteArray::number(i))).ok());
    met(bamako);
    settle();
    QVERIFY(rabat.folder->begin(*rabat.workspace, false).ok());
    QVERIFY(rabat.folder->look().ok());
    const auto slice = rabat.folder->merge(*rabat.workspace);
    QVERIFY(slice.ok() && !*slice);
    QCOMPARE(rabat.folder->report().received.newTransactions, 1000);
    const auto rest = rabat.folder->merge(*rabat.workspace);
    QVERIFY(rest.ok() && *rest);
    QVERIFY(rabat.folder->put().ok());
    QCOMPARE(placeIn(rabat), u"Kayes 1499"_s);
}

void SharedFolderTest::oneBackupADay()
{
    auto rabat = office(u"rabat"_s);
    auto bamako = office(u"bamako"_s);
    Environment environment = rabat.workspace->environment();
    environment.dataFolder = m_place->path(u"backups"_s);
    const QString path = rabat.workspace->path();
    rabat.folder.reset();
    rabat.workspace.reset();
    rabat.workspace = std::move(Workspace::open(path, environment)).value();
    connectFolder(rabat, u"rabat"_s);
    for (int i = 0; i < 5; ++i) {
        sent(bamako, "Kayes " + QByteArray::number(i));
        QVERIFY(met(rabat).received.newTransactions > 0);
    }
    QCOMPARE(rabat.workspace->backups().size(), 1);
}

void SharedFolderTest::disagreementsOpen()
{
    auto [rabat, bamako] = started();
    QVERIFY(rabat.workspace->run(place("Fès")).ok());
    QVERIFY(bamako.workspace->run(place("Kayes")).ok());
    met(rabat);
    settle();
    QCOMPARE(met(bamako).received.conflictsOpened, 1);
    settle();
    QCOMPARE(met(rabat).received.conflictsOpened, 1);
    QCOMPARE(rabat.workspace->snapshot().issues(), bamako.workspace->snapshot().issues());
}

QTEST_GUILESS_MAIN(SharedFolderTest)
#include "shared_folder_test.moc"
