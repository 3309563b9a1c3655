// SPDX-License-Identifier: GPL-3.0-or-later
// What is lost in a shared folder, cleared away in it, or put there by strangers.
#include "core/exchange/package_writer.h"
#include "tests/core/exchange/folder_offices.h"
#include "tests/core/exchange/raw_package.h"

#include <QDir>

#include <sys/stat.h>

using namespace tandem;
using namespace tandem::exchange;

class FolderHarmTest : public FolderOffices
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aLostFileIsPublishedAgain();
    void anEmptyFolderIsAwayAtFirst();
    void aMonthBecomesOneFile();
    void theOldOnesStayUntilTheNewOneIsSeen();
    void clonedComputersKeepOneOfTheMonth();
    void aCopyOnOneComputerIsNotPublished();
    void aContentThatIsNotItsHash();
    void halfAContentGivesWay();
    void whatWasCutShortIsClearedAway();
    void anotherProgramme();
    void forgedTransactions();
    void protectedAndNewer();
    void thousandsOfFiles();
    void linksAreNotFollowed();
    void noFolder();
    void aForgetfulMemoryIsHarmless();
};

void FolderHarmTest::aLostFileIsPublishedAgain()
{
    auto [rabat, bamako, path] = startedAndSent();
    m_cloud->lose(path);
    QVERIFY(!met(rabat).publishedSomething()); // it may only be on its way
    settle();
    met(bamako);
    QVERIFY(placeIn(bamako) != u"Fès"_s);
    m_place->clock.advance(kDay);
    QCOMPARE(met(rabat).publishedTransactions, 1);
    settle();
    met(bamako);
    QCOMPARE(placeIn(bamako), u"Fès"_s);
}

void FolderHarmTest::anEmptyFolderIsAwayAtFirst()
{
    auto [rabat, bamako] = started();
    QVERIFY(rabat.workspace->run(place("Fès")).ok());
    m_cloud->setAway(rabat.computer, true);
    const FolderReport report = met(rabat);
    QVERIFY(report.away && report.hasProblem() && !report.publishedSomething());
    m_cloud->setAway(rabat.computer, false);
    QCOMPARE(met(rabat).publishedTransactions, 1);
    // Emptied for good: after a day everything is put there again.
    for (const QString &path : m_cloud->files(rabat.computer).keys())
        m_cloud->take(rabat.computer, path);
    QVERIFY(met(rabat).away);
    m_place->clock.advance(kDay);
    met(rabat);
    const FolderReport afresh = met(rabat);
    QVERIFY(!afresh.away);
    qint64 published = 0;
    for (const FolderFile &file : rabat.folder->memory().files)
        published += file.ids.size();
    QCOMPARE(published, rabat.workspace->transactionCount());
}

void FolderHarmTest::aMonthBecomesOneFile()
{
    auto [rabat, bamako] = started();
    for (const char *where : {"Fès", "Rabat", "Salé", "Meknès"}) {
        sent(rabat, where);
        met(bamako);
        settle();
    }
    QVERIFY(packagesOf("rabat", rabat) >= 5);
    m_place->clock.advance(31 * kDay);
    met(rabat);
    met(rabat);
    QCOMPARE(packagesOf("rabat", rabat), 1);
    settle();
    const FolderReport report = met(bamako);
    QVERIFY(!report.broughtSomething() && !report.publishedSomething());
    // Whoever begins now finds everything.
    QCOMPARE(placeForANewcomer(), u"Meknès"_s);
    // And it is left alone afterwards.
    const QStringList before = packages(rabat);
    m_place->clock.advance(31 * kDay);
    settle();
    met(rabat);
    settle();
    met(rabat);
    for (const QString &path : before)
        QVERIFY(packages(rabat).contains(path));
}

void FolderHarmTest::theOldOnesStayUntilTheNewOneIsSeen()
{
    auto [rabat, bamako] = started();
    for (const char *where : {"Fès", "Rabat"})
        sent(rabat, where);
    m_place->clock.advance(31 * kDay);
    const QStringList before = packages(rabat);
    met(rabat);
    const QString segment = rabat.folder->memory().segment;
    QVERIFY(!segment.isEmpty());
    for (const QString &path : before)
        QVERIFY(packages(rabat).contains(path));
    // It does not show up, then only half of it, then with another byte.
    const QByteArray whole = m_cloud->files(rabat.computer).value(segment).bytes;
    m_cloud->take(rabat.computer, segment);
    met(rabat);
    m_cloud->drop(rabat.computer, segment, whole.first(whole.size() / 2));
    met(rabat);
    QByteArray flipped = whole;
    flipped[flipped.size() / 2] = char(flipped.at(flipped.size() / 2) ^ 1);
    m_cloud->file(rabat.computer, segment).bytes = flipped;
    met(rabat);
    for (const QString &path : before)
        QVERIFY(packages(rabat).contains(path));
    // The next one is written, seen, and then they go.
    m_cloud->take(rabat.computer, segment);
    for (int i = 0; i < 4; ++i) {
        m_place->clock.advance(kDay);
        met(rabat);
    }
    QVERIFY(packages(rabat).size() < before.size());
    QCOMPARE(placeForANewcomer(), u"Rabat"_s);
}

void FolderHarmTest::clonedComputersKeepOneOfTheMonth()
{
    // Two computers write into the same directory, and each makes one file of the month before it sees the other's.
    auto [rabat, bamako] = started();
    for (const char *where : {"Fès", "Rabat"})
        sent(rabat, where);
    auto clone = office(u"clone"_s, u"rabat"_s);
    settle();
    met(clone);
    settle();
    met(rabat);
    m_place->clock.advance(31 * kDay);
    for (int round = 0; round < 6; ++round) {
        met(rabat);
        met(clone);
        settle();
        QVERIFY(packagesOf("rabat", rabat) > 0);
        m_place->clock.advance(kDay / 10);
    }
    QCOMPARE(packagesOf("rabat", rabat), 1);
    QVERIFY(!met(rabat).publishedSomething() && !met(clone).publishedSomething());
    QCOMPARE(placeForANewcomer(), u"Rabat"_s);
}

void FolderHarmTest::aCopyOnOneComputerIsNotPublished()
{
    auto [rabat, bamako, path] = startedAndSent();
    const QByteArray bytes = m_cloud->files(bamako.computer).value(path).bytes;
    m_cloud->lose(path); // and Bamako's client kept it, as a copy that nobody else sees
    const QString copy = path.chopped(8) + u" (conflicted copy).tandemx"_s;
    m_cloud->file(bamako.computer, copy).bytes = bytes;
    const FolderReport report = met(bamako);
    QCOMPARE(report.received.newTransactions, 1);
    QCOMPARE(report.publishedTransactions, 1);
    settle();
    QCOMPARE(placeForANewcomer(), u"Fès"_s);
    QVERIFY(!met(bamako).publishedSomething()); // once
}

void FolderHarmTest::halfAContentGivesWay()
{
    const auto attached = [this](Office &to, const QByteArray &words) {
        const QString path = m_place->path(QString::fromLatin1(words.first(3)) + u".txt"_s);
        QFile list(path);
        if (!list.open(QIODevice::WriteOnly) || list.write(words) != words.size() || !list.flush() ||
            !to.workspace->run(attachFiles(EntityKind::Activity, m_rows.activities.first(), {path})))
            qFatal("not attached");
        return sample::hashOf(path).toHex();
    };
    auto [rabat, bamako] = started();
    // The disk was full, and the folder was not connected the next time: it is remembered whose part that is.
    const QByteArray mine = attached(rabat, "Awa\nFatou\n");
    const QString minePath = folder::contentPath(rabat.workspace->document(), mine);
    m_cloud->setRefusing(rabat.computer, true);
    while (!m_cloud->files(rabat.computer).contains(minePath)) // a write that fails leaves a part, or nothing
        static_cast<void>(meet(*rabat.folder, *rabat.workspace, false));
    m_cloud->setRefusing(rabat.computer, false);
    m_cloud->setAway(rabat.computer, true);
    met(rabat);
    m_cloud->setAway(rabat.computer, false);
    met(rabat);
    settle();
    met(bamako);
    QVERIFY(bamako.workspace->hasBlob(mine));
    // Somebody wrote a part and never came back: who has the whole waits a day, as it may be on its way.
    const QByteArray theirs = attached(rabat, "Moussa\nBintou\n");
    m_cloud->drop(rabat.computer, folder::contentPath(rabat.workspace->document(), theirs), "Moussa");
    settle();
    met(rabat);
    m_place->clock.advance(kDay / 2);
    QVERIFY(!met(rabat).publishedSomething());
    m_place->clock.advance(kDay / 2);
    QCOMPARE(met(rabat).publishedContents, 1);
    settle();
    met(bamako);
    QVERIFY(bamako.workspace->hasBlob(theirs));
}

void FolderHarmTest::aContentThatIsNotItsHash()
{
    auto [rabat, bamako] = started();
    const QString path = m_place->path(u"list.txt"_s);
    QFile list(path);
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("Awa\nFatou\n") > 0);
    list.close();
    QVERIFY(rabat.workspace->run(attachFiles(EntityKind::Activity, m_rows.activities.first(), {path})).ok());
    met(rabat);
    settle();
    const QByteArray sha256 = sample::hashOf(path).toHex();
    m_cloud->file(bamako.computer, folder::contentPath(rabat.workspace->document(), sha256)).bytes = "Awa\nMamad\n";
    const FolderReport report = met(bamako);
    QCOMPARE(report.received.blobs, 0);
    QVERIFY(!bamako.workspace->hasBlob(sha256));
}

void FolderHarmTest::whatWasCutShortIsClearedAway()
{
    auto [rabat, bamako] = started();
    m_cloud->setRefusing(rabat.computer, true);
    QVERIFY(rabat.workspace->run(place("Fès")).ok());
    const QStringList before = packages(rabat);
    for (int i = 0; i < 6; ++i) {
        const Result<FolderReport> report = meet(*rabat.folder, *rabat.workspace, false);
        QVERIFY(!report && report.error().code == ErrorCode::OutputNotWritten);
    }
    m_cloud->setRefusing(rabat.computer, false);
    QCOMPARE(met(rabat).publishedTransactions, 1);
    QCOMPARE(packages(rabat).size(), before.size() + 1);
    settle();
    QCOMPARE(met(bamako).received.newTransactions, 1);
    QVERIFY(met(bamako).unread.isEmpty());
}

void FolderHarmTest::anotherProgramme()
{
    auto [rabat, bamako] = started();
    auto other = std::move(Workspace::create(m_place->path(u"other.tandem"_s), m_place->environment())).value();
    sample::fill(*other);
    const QString package = m_place->path(u"other.tandemx"_s);
    QVERIFY(writePackage(*other, package, {}).ok());
    QFile file(package);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString place = folder::ownFolder(rabat.workspace->document(), "bamako") + u"/other.tandemx"_s;
    m_cloud->drop(rabat.computer, place, file.readAll());
    const qsizetype before = rabat.workspace->transactionCount();
    for (int i = 0; i < 2; ++i) {
        const FolderReport report = met(rabat, true);
        QVERIFY(report.unread.isEmpty() && !report.broughtSomething());
    }
    QCOMPARE(rabat.workspace->transactionCount(), before);
    QCOMPARE(rabat.folder->memory().files.value(place).state, FolderFileState::Foreign);
}

void FolderHarmTest::forgedTransactions()
{
    auto [rabat, bamako] = started();
    // Complete and with the right hashes, and yet none: no JSON, JSON of something else, another programme's.
    const QByteArray doc = rabat.workspace->document().hex();
    for (const QByteArray &body :
         {QByteArray("nothing"), QByteArray("{}"), QByteArray("{\"v\":1,\"doc\":\"" + doc + "\"}")}) {
        exchange::RawPackage package;
        PackageHeader header = exchange::sampleHeader(1, 0);
        header.document = rabat.workspace->document();
        package.add('H', encodePackageHeader(header)).transaction(body).end(1, 0);
        m_cloud->drop(rabat.computer, u"forged.tandemx"_s, package.file());
        const QString good = sent(bamako, body);
        const FolderReport report = met(rabat, true);
        QCOMPARE(report.unread.size(), 1);
        QCOMPARE(report.unread.first().state, FolderFileState::Refused);
        QVERIFY(report.hasProblem());
        QCOMPARE(report.received.newTransactions, 1); // the other file of this meeting
        m_cloud->take(rabat.computer, u"forged.tandemx"_s);
        settle();
    }
    // A file that says it holds what it does not keeps nobody from publishing that.
    QVERIFY(rabat.workspace->run(place("Oujda")).ok());
    QByteArray last;
    const auto read = rabat.workspace->visitTransactions([&last](const Id &, const QByteArray &body) {
        last = body;
        return true;
    });
    QVERIFY(read.ok());
    exchange::RawPackage package;
    PackageHeader header = exchange::sampleHeader(1, 0);
    header.document = rabat.workspace->document();
    package.add('H', encodePackageHeader(header)).add('T', transactionId(last).view() + last + ' ').end(1, 0);
    const QString forged =
        folder::ownFolder(rabat.workspace->document(), "x") + u"/20260301T101213Z-0123456789abcdef.tandemx"_s;
    m_cloud->drop(rabat.computer, forged, package.file());
    QCOMPARE(met(rabat, true).publishedTransactions, 1);
    QCOMPARE(rabat.folder->memory().files.value(forged).state, FolderFileState::Refused);
}

void FolderHarmTest::protectedAndNewer()
{
    auto [rabat, bamako] = started();
    const QString package = m_place->path(u"secret.tandemx"_s);
    QVERIFY(writePackage(file(), package, {false, u"Thiès"_s, {}}).ok());
    QFile secret(package);
    QVERIFY(secret.open(QIODevice::ReadOnly));
    m_cloud->drop(rabat.computer, u"secret.tandemx"_s, secret.readAll());
    m_cloud->drop(rabat.computer, u"newer.tandemx"_s, "TANDEM7\nof the future");
    const FolderReport report = met(rabat);
    QCOMPARE(report.unread.size(), 2);
    QCOMPARE(report.unread.at(0).state, FolderFileState::Newer);
    QCOMPARE(report.unread.at(1).state, FolderFileState::Protected);
    QVERIFY(report.hasProblem());
}

void FolderHarmTest::thousandsOfFiles()
{
    auto [rabat, bamako] = started();
    const QString path = sent(bamako, "Kayes");
    for (int i = 0; i < 3000; ++i)
        m_cloud->file(rabat.computer, u"a%1.tandemx"_s.arg(i)).bytes = "TANDEM1\nnothing";
    const FolderReport report = met(rabat);
    QCOMPARE(report.received.newTransactions, 1);
    QCOMPARE(report.unread.size(), 3000);
    QVERIFY(!report.crowded);
    for (int i = 0; i < 21'000; ++i)
        m_cloud->file(rabat.computer, u"b%1.txt"_s.arg(i));
    QVERIFY(met(rabat).crowded);
}

void FolderHarmTest::linksAreNotFollowed()
{
    const QString shared = m_place->path(u"shared"_s);
    const QString outside = m_place->path(u"outside"_s);
    QVERIFY(QDir().mkpath(shared) && QDir().mkpath(outside));
    const QString programme = folder::programmeFolder(file().document());
    QVERIFY(QDir(shared).mkpath(programme));
    QVERIFY(QFile::link(outside, shared + u'/' + programme + u"/rabat"_s));
    QVERIFY(QFile::link(outside, shared + u'/' + programme + u"/blobs"_s));
    const QString victim = m_place->path(u"victim.tandemx"_s);
    QVERIFY(writePackage(file(), victim, {}).ok());
    QVERIFY(QFile::link(victim, shared + u"/link.tandemx"_s));
    QVERIFY(QFile::link(u"/dev/zero"_s, shared + u"/zero.tandemx"_s));
    QCOMPARE(mkfifo(qPrintable(shared + u"/pipe.tandemx"_s), 0600), 0);
    SharedFolder folder(std::make_unique<DiskFileSystem>(shared), {file().document(), "rabat", {}, {}});
    const Result<FolderReport> report = meet(folder, file(), true);
    QVERIFY(!report && report.error().code == ErrorCode::OutputNotWritten);
    QVERIFY(QDir(outside).isEmpty());
    DiskFileSystem disk(shared);
    QVERIFY(!disk.put(victim, u"../out.tandemx"_s).ok());
    QVERIFY(!disk.remove(u"../victim.tandemx"_s).ok());
    QVERIFY(!disk.remove(programme + u"/rabat/../../../victim.tandemx"_s).ok());
    QVERIFY(QFile::exists(victim));
    // With directories of its own it works.
    SharedFolder own(std::make_unique<DiskFileSystem>(shared), {file().document(), "dakar", {}, {}});
    const Result<FolderReport> good = meet(own, file(), true);
    QVERIFY(good.ok());
    QCOMPARE(good->publishedTransactions, file().transactionCount());
    QCOMPARE(good->unread.size(), 0);
    const auto written = QDir(shared + u'/' + programme + u"/dakar"_s).entryList(QDir::Files);
    QCOMPARE(written.size(), 1);
    const QByteArray hash = sample::hashOf(shared + u'/' + programme + u"/dakar/"_s + written.first()).toHex();
    QCOMPARE(folder::hashIn(written.first()), QString::fromLatin1(hash.first(16)));
}

void FolderHarmTest::noFolder()
{
    SharedFolder folder(std::make_unique<DiskFileSystem>(m_place->path(u"nowhere"_s)),
                        {file().document(), "x", {}, {}});
    const Result<FolderReport> report = meet(folder, file(), true);
    QVERIFY(!report && report.error().code == ErrorCode::FileNotFound);
    QVERIFY(!QFile::exists(m_place->path(u"nowhere"_s))); // it is not made behind anybody's back
}

void FolderHarmTest::aForgetfulMemoryIsHarmless()
{
    auto [rabat, bamako] = started();
    sent(rabat, "Fès");
    met(bamako);
    for (const QByteArray &content :
         {QByteArray(), QByteArray("nothing"), QByteArray("{\"files\": {\"a\": 7, \"b\": {\"ids\": \"x\"}}}")}) {
        bamako.folder.reset();
        QFile memory(m_place->path(u"bamako.json"_s));
        QVERIFY(memory.open(QIODevice::WriteOnly | QIODevice::Truncate) && memory.write(content) == content.size());
        memory.close();
        connectFolder(bamako, u"bamako"_s);
        const FolderReport report = met(bamako);
        QVERIFY(!report.broughtSomething() && !report.publishedSomething() && !report.hasProblem());
    }
}

QTEST_GUILESS_MAIN(FolderHarmTest)
#include "folder_harm_test.moc"
