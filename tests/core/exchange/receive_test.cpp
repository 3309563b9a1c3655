// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of one programme, edited apart and brought together: by exchange file and by whole programme file.
#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/exchange/new_copy.h"
#include "core/exchange/package_writer.h"
#include "core/exchange/received_files.h"
#include "tests/core/exchange/raw_package.h"
#include "tests/support/file_test.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>

using namespace tandem;

class ReceiveTest : public sample::FileTest
{
    Q_OBJECT

private slots:
    void bothWaysInAnyOrder();
    void thePreviewChangesNothing();
    void saysWhoAndWhat();
    void whatWaitsIsCounted();
    void aBackupComesFirst();
    void frozenPlansTravel();
    void nobodysContentsStayOut();
    void aWholeProgrammeFile();
    void itsOwnFileIsNoSource();
    void anotherProgramme();
    void underAnotherId();
    void hostileProgrammeFiles_data();
    void hostileProgrammeFiles();
    void severalAtOnce();
    void theOneThatIsRefusedIsNamed();
    void aCopyBegins();
    void aCopyThatFailsLeavesNothing();

private:
    QString sent(const Workspace &from, const QString &name)
    {
        const QString path = m_place->path(name);
        const Result<qint64> size = writePackage(from, path, {});
        return size ? path : QString();
    }
    /// A file of this programme that holds these bytes under that id.
    QString forged(const Id &id, const QByteArray &bytes)
    {
        exchange::RawPackage raw;
        PackageHeader header = exchange::sampleHeader(1, 0);
        header.document = file().document();
        raw.add('H', encodePackageHeader(header)).add('T', id.view() + bytes).end(1, 0);
        const QString path = m_place->path(u"forged.tandemx"_s);
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(raw.file()) > 0 ? path : QString();
    }
    std::unique_ptr<Workspace> copyOf(Workspace &from, const QString &name, const QString &person)
    {
        auto received = opened({sent(from, u"first.tandemx"_s)});
        auto copy = makeCopy(received, m_place->path(name), m_place->environment(false));
        if (!copy || !copy->workspace->enter(person))
            return nullptr;
        return std::move(copy->workspace);
    }
    static ReceivedFiles opened(const QStringList &paths)
    {
        ReceivedFiles files;
        for (const QString &path : paths) {
            if (auto file = ReceivedFile::open(path))
                files.add(std::move(file).value());
        }
        return files;
    }
    static Result<Merge> receive(Workspace &into, const QString &path)
    {
        const auto received = ReceivedFile::open(path, {}, into.path());
        return received ? into.receive(**received) : Result<Merge>(received.error());
    }
    Operation place(const QString &where, qsizetype activity = 0) const
    {
        return setFields(EntityKind::Activity, m_rows.activities.at(activity), {{"place", where.toUtf8()}});
    }
    static QList<Id> leaves(const Workspace &workspace)
    {
        QList<Id> ids = workspace.leaves();
        std::sort(ids.begin(), ids.end());
        return ids;
    }
};

void ReceiveTest::bothWaysInAnyOrder()
{
    const auto bamako = copyOf(file(), u"bamako.tandem"_s, u"Coordination Bamako"_s);
    const auto abidjan = copyOf(file(), u"abidjan.tandem"_s, u"Coordination Abidjan"_s);
    QVERIFY(bamako && abidjan);
    QVERIFY(bamako->run(place(u"Kayes"_s)).ok());
    QVERIFY(abidjan->run(place(u"Bouaké"_s)).ok());
    QVERIFY(abidjan->run(place(u"Korhogo"_s, 1)).ok());
    QVERIFY(file().run(place(u"Thiès"_s, 2)).ok());
    const QStringList packages{sent(file(), u"dakar.tandemx"_s), sent(*bamako, u"bamako.tandemx"_s),
                               sent(*abidjan, u"abidjan.tandemx"_s)};
    QStringList order = packages;
    for (Workspace *copy : {&file(), bamako.get(), abidjan.get()}) {
        std::next_permutation(order.begin(), order.end());
        for (int time = 0; time < 2; ++time) {
            for (const QString &package : order) {
                const Result<Merge> merge = receive(*copy, package);
                QVERIFY(merge.ok());
                QVERIFY(time == 0 || merge->isEmpty());
            }
        }
    }
    QCOMPARE(leaves(*bamako), leaves(file()));
    QCOMPARE(leaves(*abidjan), leaves(file()));
    QCOMPARE(bamako->snapshot().issues(), file().snapshot().issues());
    QCOMPARE(abidjan->snapshot().issues(), file().snapshot().issues());
    QCOMPARE(file().snapshot().issues().size(), 1); // Kayes or Bouaké
    QCOMPARE(sample::findings(*bamako), QString());
    QCOMPARE(sample::findings(*abidjan), QString());
}

void ReceiveTest::thePreviewChangesNothing()
{
    const auto bamako = copyOf(file(), u"bamako.tandem"_s, u"Coordination Bamako"_s);
    QVERIFY(bamako->run(place(u"Kayes"_s)).ok());
    QVERIFY(file().run(place(u"Thiès"_s)).ok());
    const QString package = sent(*bamako, u"b.tandemx"_s);
    const QList<Id> before = leaves(file());
    const QByteArray bytes = sample::hashOf(m_path);
    const auto received = ReceivedFile::open(package);
    QVERIFY(received.ok());
    const Result<Merge> preview = file().preview(**received);
    QVERIFY(preview.ok());
    QCOMPARE(leaves(file()), before);
    QCOMPARE(sample::hashOf(m_path), bytes);
    QCOMPARE(preview->opened().size(), 1);
    QVERIFY(file().snapshot().issues().isEmpty());
    // What it promised is what comes.
    QVERIFY((*received)->rewind().ok());
    const Result<Merge> merge = file().receive(**received);
    QVERIFY(merge.ok());
    QCOMPARE(merge->report, preview->report);
    QCOMPARE(merge->changes.rows, preview->changes.rows);
    QCOMPARE(merge->after.issues(), preview->after.issues());
}

void ReceiveTest::saysWhoAndWhat()
{
    const auto bamako = copyOf(file(), u"bamako.tandem"_s, u"Coordination Bamako"_s);
    QVERIFY(bamako->run(place(u"Kayes"_s)).ok());
    QVERIFY(bamako->run(removeRow(EntityKind::Milestone, m_rows.milestone)).ok());
    const Result<Merge> merge = receive(file(), sent(*bamako, u"b.tandemx"_s));
    QVERIFY(merge.ok());
    QCOMPARE(merge->report.newTransactions, 3);
    QCOMPARE(merge->report.rowsAdded, 1); // the person
    QCOMPARE(merge->report.rowsChanged, 1);
    QCOMPARE(merge->report.rowsRemoved, 1);
    QCOMPARE(merge->report.authors.size(), 1);
    const IngestReport::Author &author = merge->report.authors.first();
    QCOMPARE(author.transactions, 3);
    QCOMPARE(merge->after.find(IdOf<Person>(author.person))->name, u"Coordination Bamako"_s);
    QVERIFY(author.first.isValid() && author.first <= author.last);
    const IdOf<Activity> activity(m_rows.activities.first());
    QVERIFY(merge->before.find(activity)->place != merge->after.find(activity)->place);
    QCOMPARE(merge->after.find(activity)->place, u"Kayes"_s);
}

void ReceiveTest::whatWaitsIsCounted()
{
    const auto bamako = copyOf(file(), u"bamako.tandem"_s, u"Coordination Bamako"_s);
    QVERIFY(bamako->run(place(u"Kayes"_s)).ok());
    QVERIFY(bamako->run(place(u"Ségou"_s)).ok());
    QList<TransactionSource::Item> items;
    QVERIFY(bamako
                ->visitTransactions([&](const Id &id, const QByteArray &body) {
                    items.append({id, body});
                    return true;
                })
                .ok());
    ListSource last({items.last()});
    QVERIFY(file().receive(last).ok());
    QCOMPARE(file().heldCount(), 1);
    // It is forwarded, and joins by itself.
    const auto abidjan = copyOf(file(), u"abidjan.tandem"_s, u"Coordination Abidjan"_s);
    QCOMPARE(abidjan->heldCount(), 1);
    const Result<Merge> merge = receive(*abidjan, sent(*bamako, u"b.tandemx"_s));
    QVERIFY(merge.ok());
    QCOMPARE(abidjan->heldCount(), 0);
    QCOMPARE(abidjan->snapshot().find(IdOf<Activity>(m_rows.activities.first()))->place, u"Ségou"_s);
    QVERIFY(receive(file(), sent(*abidjan, u"a.tandemx"_s)).ok());
    QCOMPARE(file().heldCount(), 0);
}

void ReceiveTest::aBackupComesFirst()
{
    const auto bamako = copyOf(file(), u"bamako.tandem"_s, u"Coordination Bamako"_s);
    QVERIFY(bamako->run(place(u"Kayes"_s)).ok());
    const qsizetype before = file().backups().size();
    QVERIFY(receive(file(), sent(*bamako, u"b.tandemx"_s)).ok());
    const QList<BackupInfo> backups = file().backups();
    QCOMPARE(backups.size(), before + 1);
    QCOMPARE(backups.first().reason, BackupReason::Merge);
}

void ReceiveTest::frozenPlansTravel()
{
    const auto bamako = copyOf(file(), u"bamako.tandem"_s, u"Coordination Bamako"_s);
    Adoption adoption;
    adoption.plan = IdOf<Plan>(m_rows.plan);
    adoption.adoptedOn = QDate(2020, 3, 3);
    QVERIFY(bamako->run(adoptPlan(adoption)).ok());
    const Result<Merge> merge = receive(file(), sent(*bamako, u"b.tandemx"_s));
    QVERIFY(merge.ok());
    QCOMPARE(merge->report.blobs, 1);
    const Table<Baseline> &baselines = file().snapshot().all<Baseline>();
    QCOMPARE(baselines.size(), 1);
    for (const Baseline &baseline : baselines) {
        const Result<QByteArray> frozen = file().blob(baseline.snapshot.toLatin1());
        QVERIFY(frozen.ok() && !frozen->isEmpty());
        QCOMPARE(*frozen, *bamako->blob(baseline.snapshot.toLatin1()));
    }
    QVERIFY(receive(file(), sent(*bamako, u"b.tandemx"_s))->isEmpty());
}

void ReceiveTest::nobodysContentsStayOut()
{
    class Source final : public TransactionSource
    {
    public:
        Result<std::optional<Item>> next() override { return std::optional<Item>(); }
        Result<std::optional<Blob>> nextBlob() override
        {
            if (m_given)
                return std::optional<Blob>();
            m_given = true;
            const QByteArray bytes(1000, 'x');
            return std::optional(Blob{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes});
        }

    private:
        bool m_given = false;
    } source;
    const Result<Merge> merge = file().receive(source);
    QVERIFY(merge.ok());
    QCOMPARE(merge->report.blobs, 0);
    QVERIFY(file().blobs()->isEmpty());
}

void ReceiveTest::aWholeProgrammeFile()
{
    const auto bamako = copyOf(file(), u"bamako.tandem"_s, u"Coordination Bamako"_s);
    QVERIFY(bamako->run(place(u"Kayes"_s)).ok());
    // Also while it is open elsewhere; it stays as it is.
    const QByteArray bytes = sample::hashOf(bamako->path());
    const auto received = ReceivedFile::open(bamako->path(), {}, file().path());
    QVERIFY(received.ok());
    QCOMPARE((*received)->facts().kind, ReceivedFacts::Kind::Programme);
    QCOMPARE((*received)->facts().transactions, bamako->transactionCount());
    const Result<Merge> preview = file().preview(**received);
    QVERIFY(preview.ok());
    QVERIFY((*received)->rewind().ok());
    const Result<Merge> merge = file().receive(**received);
    QVERIFY(merge.ok());
    QCOMPARE(merge->report, preview->report);
    QCOMPARE(leaves(*bamako), leaves(file()));
    QCOMPARE(sample::hashOf(bamako->path()), bytes);
}

void ReceiveTest::itsOwnFileIsNoSource()
{
    const auto received = ReceivedFile::open(m_path, {}, file().path());
    QVERIFY(!received.ok());
    QCOMPARE(received.error().code, ErrorCode::SelfReference);
}

void ReceiveTest::underAnotherId()
{
    QByteArray body;
    Id known;
    const auto read = file().visitTransactions([&](const Id &id, const QByteArray &bytes) {
        known = id;
        body = bytes;
        return true;
    });
    QVERIFY(read && !body.isEmpty());
    // As something new: none of it is taken in. Under the id of what is here: that is what it says already.
    const Result<Merge> fresh = receive(file(), forged(*Id::fromHex(QByteArray(32, '7')), body));
    QVERIFY(!fresh && fresh.error().code == ErrorCode::TransactionInvalid);
    const Result<Merge> hidden = receive(file(), forged(known, "{}"));
    QVERIFY(hidden && hidden->report.newTransactions == 0 && hidden->report.known == 1);
    bool same = false;
    const auto again = file().visitTransactions([&](const Id &id, const QByteArray &bytes) {
        same = same || (id == known && bytes == body);
        return true;
    });
    QVERIFY(again && same);
    QCOMPARE(sample::findings(file()), QString());
}

void ReceiveTest::anotherProgramme()
{
    sample::Place elsewhere;
    elsewhere.random = SeededRandom(77);
    auto other = Workspace::create(elsewhere.path(u"other.tandem"_s), elsewhere.environment());
    QVERIFY(other.ok());
    sample::fill(**other);
    const QList<Id> before = leaves(file());
    const Result<Merge> merge = receive(file(), sent(**other, u"o.tandemx"_s));
    QVERIFY(!merge.ok());
    QCOMPARE(merge.error().code, ErrorCode::OtherProgramme);
    QCOMPARE(leaves(file()), before);
}

void ReceiveTest::hostileProgrammeFiles_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("readable");
    QTest::newRow("as it is") << QByteArray() << true;
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER x AFTER INSERT ON tx BEGIN SELECT 1; END") << false;
    QTest::newRow("view instead of a table")
        << QByteArray("ALTER TABLE held RENAME TO h; CREATE VIEW held AS SELECT * FROM h") << false;
    QTest::newRow("another column") << QByteArray("ALTER TABLE tx ADD COLUMN more TEXT") << false;
    QTest::newRow("no blob table") << QByteArray("DROP TABLE blob") << false;
    QTest::newRow("no identity") << QByteArray("DELETE FROM meta WHERE k='doc'") << false;
    QTest::newRow("another identity") << QByteArray("UPDATE meta SET v='nobody' WHERE k='doc'") << false;
    QTest::newRow("of another program") << QByteArray("PRAGMA application_id=1") << false;
    // What it claims beside its journal is not read.
    QTest::newRow("other rows") << QByteArray("UPDATE activity SET place='elsewhere'") << true;
}

void ReceiveTest::hostileProgrammeFiles()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const bool, readable);
    const auto bamako = copyOf(file(), u"bamako.tandem"_s, u"Coordination Bamako"_s);
    QVERIFY(bamako->run(place(u"Kayes"_s)).ok());
    const QString copy = m_place->path(u"copy.tandem"_s);
    QVERIFY(QFile::copy(bamako->path(), copy));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(copy.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    const Result<Merge> merge = receive(file(), copy);
    QCOMPARE(merge.ok(), readable);
    if (readable)
        QCOMPARE(file().snapshot().find(IdOf<Activity>(m_rows.activities.first()))->place, u"Kayes"_s);
    // Cut anywhere; and what is no file at all.
    QFile cut(copy);
    QVERIFY(cut.resize(cut.size() / 2));
    QVERIFY(!receive(file(), copy).ok());
    QVERIFY(cut.resize(16));
    QVERIFY(!receive(file(), copy).ok());
    QVERIFY(!receive(file(), m_place->folder.path()).ok());
    const QString pipe = m_place->path(u"pipe.tandem"_s);
    QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
    QVERIFY(!receive(file(), pipe).ok());
}

void ReceiveTest::severalAtOnce()
{
    const auto bamako = copyOf(file(), u"bamako.tandem"_s, u"Coordination Bamako"_s);
    const auto abidjan = copyOf(file(), u"abidjan.tandem"_s, u"Coordination Abidjan"_s);
    QVERIFY(bamako->run(place(u"Kayes"_s)).ok());
    QVERIFY(abidjan->run(place(u"Korhogo"_s, 1)).ok());
    ReceivedFiles files = opened({sent(*bamako, u"b.tandemx"_s), abidjan->path(), sent(*bamako, u"again.tandemx"_s)});
    QCOMPARE(files.facts().size(), 3);
    qint64 last = 0;
    files.setProgress([&last](qint64 done, qint64 of) {
        last = of - done;
        return true;
    });
    const Result<Merge> preview = file().preview(files);
    QVERIFY(preview.ok());
    QCOMPARE(last, 0);
    QCOMPARE(preview->report.newTransactions, 4);
    QCOMPARE(preview->report.authors.size(), 2);
    // Stopped in the middle, nothing has happened.
    files.setProgress([](qint64 done, qint64) { return done < 5; });
    QVERIFY(files.rewind().ok());
    const QList<Id> before = leaves(file());
    QCOMPARE(file().receive(files).error().code, ErrorCode::Cancelled);
    QCOMPARE(leaves(file()), before);
    files.setProgress({});
    QVERIFY(files.rewind().ok());
    QCOMPARE(file().receive(files)->report, preview->report);
}

void ReceiveTest::theOneThatIsRefusedIsNamed()
{
    const auto bamako = copyOf(file(), u"bamako.tandem"_s, u"Coordination Bamako"_s);
    QVERIFY(bamako->run(place(u"Kayes"_s)).ok());
    const QString good = sent(*bamako, u"good.tandemx"_s);
    const QString bad = forged(*Id::fromHex(QByteArray(32, '7')), "{}");
    const auto other = Workspace::create(m_place->path(u"other.tandem"_s), m_place->environment());
    QVERIFY(other.ok());
    sample::fill(**other);
    const QString strange = sent(**other, u"strange.tandemx"_s);
    for (const auto &[wrong, code] :
         {std::pair(bad, ErrorCode::TransactionInvalid), std::pair(strange, ErrorCode::OtherProgramme)}) {
        for (const QStringList &paths : {QStringList{good, wrong}, QStringList{wrong, good}}) {
            ReceivedFiles files = opened(paths);
            QCOMPARE(files.facts().size(), 2);
            const Result<Merge> merge = file().receive(files);
            QVERIFY(!merge.ok());
            QCOMPARE(merge.error().code, code);
            const QString text = errorText(merge.error(), Phrases(Language::English));
            QVERIFY2(text.contains(QFileInfo(wrong).fileName()), qPrintable(text));
            QVERIFY2(text.contains(u"can be received without it"_s), qPrintable(text));
        }
        // Alone it needs no name, and has no others.
        ReceivedFiles alone = opened({wrong});
        const QString text = errorText(file().receive(alone).error(), Phrases(Language::English));
        QVERIFY2(!text.contains(u"without it"_s) && !text.contains(u'%'), qPrintable(text));
    }
    ReceivedFiles without = opened({good});
    QVERIFY(file().receive(without).ok());
}

void ReceiveTest::aCopyBegins()
{
    const auto bamako = copyOf(file(), u"bamako.tandem"_s, u"Coordination Bamako"_s);
    QVERIFY(bamako);
    QCOMPARE(bamako->document(), file().document());
    QCOMPARE(bamako->snapshot().all<Activity>().size(), 3);
    QCOMPARE(sample::findings(*bamako), QString());
    ReceivedFiles again = opened({sent(file(), u"a.tandemx"_s)});
    const auto copy = makeCopy(again, bamako->path(), m_place->environment());
    QVERIFY(!copy.ok());
    QCOMPARE(copy.error().code, ErrorCode::FileExists);
    QCOMPARE(sample::findings(*bamako), QString());
}

void ReceiveTest::aCopyThatFailsLeavesNothing()
{
    // A whole file whose first body was changed: it opens, and what it holds is refused.
    const QString bad = m_place->path(u"bad.tandem"_s);
    QVERIFY(QFile::copy(m_path, bad));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(bad.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database,
                          "DROP TRIGGER tx_u; UPDATE tx SET body=body||' ' WHERE t=3; "
                          "CREATE TRIGGER tx_u BEFORE UPDATE ON tx BEGIN SELECT RAISE(ABORT,'journal'); END",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(database);
    ReceivedFiles received = opened({bad});
    QVERIFY(!received.isEmpty());
    const QString path = m_place->path(u"new.tandem"_s);
    const auto copy = makeCopy(received, path, m_place->environment());
    QVERIFY(!copy.ok());
    QCOMPARE(copy.error().code, ErrorCode::TransactionInvalid);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(path + u".lock"_s));
}

QTEST_GUILESS_MAIN(ReceiveTest)
#include "receive_test.moc"
