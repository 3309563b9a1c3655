// SPDX-License-Identifier: GPL-3.0-or-later
// Programme files that somebody made to do harm, opened as one's own and received as a colleague's: they neither end nor
// hold up the program, nor fill the memory, nor change anything else; they are refused with a sentence, or read for what
// they are.
#include "core/base/text.h"
#include "core/exchange/received_file.h"
#include "core/store/schema.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

#include <sys/resource.h>

#include <ctime>

using namespace tandem;

namespace {

constexpr int kPageBytes = 512; ///< small: what is changed at random is more often something
#if defined(__SANITIZE_ADDRESS__)
constexpr int kSlower = 10;                       ///< what the sanitizers cost
constexpr long kMostKibibytes = 16 * 1024 * 1024; ///< they keep what is freed, so that memory says little
#else
#if defined(NDEBUG)
constexpr int kSlower = 1;
#else
constexpr int kSlower = 2; ///< at least: nothing is optimised
#endif
constexpr long kMostKibibytes = 256L * 1024; ///< that one file may make the program grow by
#endif
constexpr int kMostMilliseconds = 2000 * kSlower; ///< of the processor: others use it, too

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

/// Runs SQL as any other program would, and gives the first number that comes.
int execute(const QString &path, const QByteArray &sql)
{
    int number = 0;
    sqlite3 *handle = nullptr;
    char *words = nullptr;
    const auto take = [](void *target, int, char **values, char **) {
        *static_cast<int *>(target) = values[0] ? atoi(values[0]) : 0;
        return 0;
    };
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    if (sqlite3_exec(handle, sql.constData(), take, &number, &words) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), words);
    sqlite3_close(handle);
    return number;
}

void bigEndian(QByteArray &bytes, qsizetype at, quint32 value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes[at + i] = char(value >> (8 * (size - 1 - i)) & 0xff);
}

/// An inner page of a b-tree (SQLite's file format, 1.6) that leads to the page `child` again and again.
QByteArray fan(QByteArrayView leaf, quint32 child)
{
    const bool table = leaf[0] == 0x0d;
    QByteArray cell(4, '\0');
    bigEndian(cell, 0, child, 4);
    if (table) {
        cell += char(1);
    } else { // the leaf's first cell, which must lie in its page
        const qsizetype at = qFromBigEndian<quint16>(leaf.data() + 8);
        cell += leaf.sliced(at, 1 + leaf[at]).toByteArray();
    }
    const int cells = int((kPageBytes - 12) / (cell.size() + 2));
    QByteArray page(kPageBytes, '\0');
    page[0] = table ? 0x05 : 0x02;
    bigEndian(page, 3, quint32(cells), 2);
    bigEndian(page, 8, child, 4);
    qsizetype content = kPageBytes;
    for (int i = 0; i < cells; ++i) {
        content -= cell.size();
        page.replace(content, cell.size(), cell);
        bigEndian(page, 12 + 2 * i, quint32(content), 2);
    }
    bigEndian(page, 5, quint32(content), 2);
    return page;
}

class Stopwatch
{
public:
    int milliseconds() const { return int((std::clock() - m_begin) * 1000 / CLOCKS_PER_SEC); }

private:
    std::clock_t m_begin = std::clock();
};

long peakKibibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

class HostileProgrammeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void changedBytes();
    void changedOnEveryPage();
    void pagesWithoutEnd_data();
    void pagesWithoutEnd();
    void madeByHand_data();
    void madeByHand();
    void hugeAndEmpty();
    void forgedJournals_data();
    void forgedJournals();

private:
    QString opened(const QString &path, Store::Access access);
    QString received(const QString &path);
    /// Both ways, in time and in memory.
    QStringList tried(const QString &path);

    sample::Place m_place;
    QString m_sample;
    QByteArray m_bytes;
    Id m_document;
    QByteArray m_digest;
};

void HostileProgrammeTest::initTestCase()
{
    m_sample = m_place.path(u"sample.tandem"_s);
    {
        const auto workspace = std::move(*Workspace::create(m_sample, m_place.environment()));
        sample::fill(*workspace);
        m_document = workspace->document();
    }
    execute(m_sample, "PRAGMA page_size=512; VACUUM");
    m_bytes = readAll(m_sample);
    const auto store = std::move(*Store::open(m_sample, Store::Access::Read));
    m_digest = *store->digest();
}

/// What a person sees who opens it: empty when it opened and could be looked at, otherwise the error's name.
QString HostileProgrammeTest::opened(const QString &path, Store::Access access)
{
    const auto store = Store::open(path, access);
    if (!store)
        return errorCodeName(store.error().code);
    Snapshot snapshot;
    const Result<bool> loaded = (*store)->load(snapshot, 0, [](const Snapshot &) {});
    if (!loaded)
        return errorCodeName(loaded.error().code);
    const Result<QList<Issue>> issues = (*store)->journalIssues();
    return issues ? QString() : errorCodeName(issues.error().code);
}

QString HostileProgrammeTest::received(const QString &path)
{
    const auto file = ReceivedFile::open(path);
    if (!file)
        return errorCodeName(file.error().code);
    const auto store = std::move(*Store::create(u":memory:"_s, m_document, m_place.clock.now()));
    const Result<IngestReport> report = store->ingest(**file, m_place.clock.now());
    if (!report)
        return errorCodeName(report.error().code);
    const Result<QStringList> findings = store->check();
    return findings && findings->isEmpty() ? QString() : u"taken in wrongly"_s;
}

QStringList HostileProgrammeTest::tried(const QString &path)
{
    const QByteArray before = sample::hashOf(path);
    const long memory = peakKibibytes();
    QStringList results;
    const auto timed = [&results](const std::function<QString()> &what) {
        const Stopwatch watch;
        const QString result = what();
        const int taken = watch.milliseconds();
        results.append(taken < kMostMilliseconds ? result : u"took %1 ms"_s.arg(taken));
    };
    timed([&] { return opened(path, Store::Access::Read); });
    timed([&] { return received(path); });
    if (sample::hashOf(path) != before)
        results.append(u"was changed"_s);
    timed([&] { return opened(path, Store::Access::Write); }); // an older one is brought up to date
    if (peakKibibytes() - memory > kMostKibibytes)
        results.append(u"grew by %1 KiB"_s.arg(peakKibibytes() - memory));
    return results;
}

/// The errors that say what is the matter with a file.
static bool isSentence(const QString &result)
{
    static const QStringList kCodes = {
        QString(),        u"file_damaged"_s,    u"file_not_database"_s, u"file_foreign_database"_s, u"package_newer"_s,
        u"not_package"_s, u"package_damaged"_s, u"other_programme"_s,   u"transaction_invalid"_s};
    return kCodes.contains(result);
}

void HostileProgrammeTest::changedBytes()
{
    SeededRandom random(11);
    const QString path = m_place.path(u"changed.tandem"_s);
    int refused = 0;
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes = m_bytes;
        const int changes = 1 + int(random.next() % 16);
        // Every other copy is changed where the file describes itself.
        const quint64 extent = i % 2 == 0 ? quint64(bytes.size()) : quint64(bytes.size()) / 6;
        for (int j = 0; j < changes; ++j)
            bytes[qsizetype(random.next() % extent)] = char(random.next() & 0xff);
        writeAll(path, bytes);
        const QStringList results = tried(path);
        for (const QString &result : results) {
            if (!isSentence(result))
                QFAIL(qPrintable(u"copy %1: %2"_s.arg(i).arg(results.join(u", "_s))));
        }
        refused += !results.first().isEmpty();
        QFile::remove(path + u"-journal"_s);
    }
    QVERIFY2(refused > 20, qPrintable(QString::number(refused)));
}

void HostileProgrammeTest::changedOnEveryPage()
{
    // The first bytes of each page say what kind it is, how many cells it has, and where they lie.
    SeededRandom random(12);
    const QString path = m_place.path(u"pages.tandem"_s);
    for (qsizetype page = 0; page < m_bytes.size() / kPageBytes; page += 3) {
        QByteArray bytes = m_bytes;
        const qsizetype at = page * kPageBytes + (page == 0 ? 100 : 0) + qsizetype(random.next() % 12);
        bytes[at] = char(random.next() & 0xff);
        writeAll(path, bytes);
        for (const QString &result : tried(path)) {
            if (!isSentence(result))
                QFAIL(qPrintable(u"page %1: %2"_s.arg(page).arg(result)));
        }
        QFile::remove(path + u"-journal"_s);
    }
}

void HostileProgrammeTest::pagesWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const char *table : {"sqlite_master", "meta", "tx", "edge", "leaf", "op", "fork", "held", "need", "suspect",
                              "strange", "contested", "buried", "activity", "plan", "attachment"})
        QTest::addRow("%s", table) << QByteArray(table);
}

void HostileProgrammeTest::pagesWithoutEnd()
{
    // Eighteen levels of pages that each lead to the next one dozens of times: walking through all of that takes longer
    // than the world is old, and no page is wrong by itself.
    QFETCH(const QByteArray, table);
    const QString path = m_place.path(u"endless.tandem"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_sample, path));
    // A row that fits, where there is none.
    if (table == "fork")
        execute(path, "INSERT INTO fork SELECT row,fld,t,ent FROM op LIMIT 1");
    else if (table == "held")
        execute(path, "INSERT INTO held VALUES(x'01','{}',NULL,NULL)");
    else if (table == "need")
        execute(path, "INSERT INTO need VALUES(x'01',x'02')");
    else if (table == "suspect")
        execute(path, "INSERT INTO suspect VALUES(1)");
    else if (table == "strange")
        execute(path, "INSERT INTO strange VALUES(1,x'01','a')");
    else if (table == "contested")
        execute(path, "INSERT INTO contested VALUES(x'01','activity')");
    else if (table == "buried")
        execute(path, "INSERT INTO buried VALUES(x'01')");
    else if (table == "attachment")
        execute(path, "INSERT INTO attachment(id,life) VALUES(x'01',1)");
    const int root =
        table == "sqlite_master" ? 1 : execute(path, "SELECT rootpage FROM sqlite_master WHERE name='" + table + "'");
    QVERIFY(root > 0);
    QByteArray bytes = readAll(path);
    // Down to the first leaf: it is what the last level leads to.
    qsizetype leaf = root;
    const auto headerAt = [](qsizetype page) { return (page - 1) * kPageBytes + (page == 1 ? 100 : 0); };
    while (bytes.at(headerAt(leaf)) == 0x05 || bytes.at(headerAt(leaf)) == 0x02) {
        const qsizetype cell = qFromBigEndian<quint16>(bytes.constData() + headerAt(leaf) + 12);
        leaf = qsizetype(qFromBigEndian<quint32>(bytes.constData() + (leaf - 1) * kPageBytes + cell));
    }
    const QByteArray leafPage = bytes.sliced((leaf - 1) * kPageBytes, kPageBytes);
    if (leaf == root) { // the root becomes an inner page, and the leaf goes behind the others
        bytes += leafPage;
        leaf = bytes.size() / kPageBytes;
    }
    for (int level = 0; level < 17; ++level) {
        bytes += fan(leafPage, quint32(leaf));
        leaf = bytes.size() / kPageBytes;
    }
    if (root == 1) { // the file's own header stays before it
        QByteArray top = fan(leafPage, quint32(leaf));
        const int cells = 40;
        bigEndian(top, 3, cells, 2);
        const QByteArray pointers = top.sliced(12, qsizetype(2) * cells);
        bytes.replace(100, 12, top.first(12));
        bytes.replace(112, pointers.size(), pointers);
        bytes.replace(300, kPageBytes - 300, top.sliced(300));
    } else {
        bytes.replace(qsizetype(root - 1) * kPageBytes, kPageBytes, fan(leafPage, quint32(leaf)));
    }
    bigEndian(bytes, 28, quint32(bytes.size() / kPageBytes), 4);
    writeAll(path, bytes);
    const QStringList results = tried(path);
    for (const QString &result : results)
        QVERIFY2(isSentence(result), qPrintable(results.join(u", "_s)));
    QCOMPARE(results.at(1), u"file_damaged"_s); // what comes from others is checked page by page
}

void HostileProgrammeTest::madeByHand_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("whenOpened");
    QTest::addColumn<QString>("whenReceived");
    const QString damaged = u"file_damaged"_s;
    const auto add = [](const char *name, const char *sql, const QString &opened, const QString &received) {
        QTest::newRow(name) << QByteArray(sql) << opened << received;
    };
    add("a trigger", "CREATE TRIGGER more AFTER INSERT ON tx BEGIN DELETE FROM leaf; END", damaged, damaged);
    add("a view", "CREATE VIEW nice AS SELECT * FROM tx", damaged, damaged);
    add("a view in a table's place",
        "ALTER TABLE held RENAME TO held_; CREATE VIEW held AS WITH RECURSIVE r(id,body) AS (VALUES(x'00','x') UNION ALL "
        "SELECT id,body FROM r) SELECT id,body,NULL AS since,NULL AS source FROM r",
        damaged, damaged);
    add("a view that is called like an entity's table",
        "DROP TABLE activity; CREATE VIEW activity AS SELECT randomblob(100000000) AS id", damaged, damaged);
    add("a virtual table", "CREATE VIRTUAL TABLE words USING fts5(text)", damaged, damaged);
    add("another program's", "PRAGMA application_id=1196444487", u"file_foreign_database"_s,
        u"file_foreign_database"_s);
    add("of no program", "PRAGMA application_id=0", u"file_foreign_database"_s, u"file_foreign_database"_s);
    add("of a version below zero", "PRAGMA user_version=-1", damaged, damaged);
    add("a column that computes", "ALTER TABLE meta ADD COLUMN x TEXT AS (zeroblob(1000000000))", damaged, damaged);
    add("no identity", "UPDATE meta SET v='x' WHERE k='doc'", damaged, damaged);
    add("an identity of 30 MB", "UPDATE meta SET v=hex(zeroblob(15000000)) WHERE k='doc'", damaged, damaged);
    add("no journal", "DROP TABLE tx", damaged, damaged);
    // The journal is what counts: what else such a file holds is not looked at.
    add("an entity's table without end", "DROP TABLE activity; CREATE TABLE activity(id, life CHECK(life>7))", damaged,
        QString());
    add("tables of its own", "CREATE TABLE more(a); INSERT INTO more VALUES(zeroblob(3000000))", damaged, QString());
    add("another shape", "UPDATE meta SET v='x' WHERE k='projection'", QString(), QString());
}

void HostileProgrammeTest::madeByHand()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, whenOpened);
    QFETCH(const QString, whenReceived);
    const QString path = m_place.path(u"hand.tandem"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_sample, path));
    execute(path, sql);
    const QStringList results = tried(path);
    QCOMPARE(results, QStringList({whenOpened, whenReceived, whenOpened}));
}

void HostileProgrammeTest::hugeAndEmpty()
{
    constexpr qint64 kMebibyte = qint64{1024} * 1024;
    const QString path = m_place.path(u"huge.tandem"_s);
    const auto grown = [&](qint64 size, qint64 said) {
        writeAll(path, m_bytes);
        QFile file(path);
        QByteArray pages(4, '\0');
        bigEndian(pages, 0, quint32(said / kPageBytes), 4);
        return file.open(QIODevice::ReadWrite) && file.resize(size) && file.seek(28) && file.write(pages) == 4;
    };
    const auto tried = [&](const QString &whenReceived) {
        const Stopwatch watch;
        QCOMPARE(opened(path, Store::Access::Read), QString());
        QCOMPARE(received(path), whenReceived);
        QVERIFY2(watch.milliseconds() < 2 * kMostMilliseconds, qPrintable(QString::number(watch.milliseconds())));
    };
    const long memory = peakKibibytes();
    // Two gigabytes of nothing behind a good file: what it says of itself is all that there is of it.
    if (!grown(2048 * kMebibyte, m_bytes.size()))
        QSKIP("No files with holes here");
    tried(QString());
    // Said to belong to it.
    QVERIFY(grown(200 * kMebibyte, 200 * kMebibyte));
    tried(u"file_damaged"_s);
    // More than anybody's programme has.
    QVERIFY(grown(5000 * kMebibyte, 5000 * kMebibyte));
    tried(u"file_damaged"_s);
    // As much as may be takes its time, which can be ended at any moment.
    QVERIFY(grown(2048 * kMebibyte, 2048 * kMebibyte));
    int told = 0;
    const auto stopped = ReceivedFile::open(path, {}, {}, [&told](double) { return ++told < 3; });
    QVERIFY(!stopped.ok());
    QCOMPARE(errorCodeName(stopped.error().code), u"cancelled"_s);
    QCOMPARE(told, 3);
    QVERIFY(peakKibibytes() - memory < kMostKibibytes);
    QFile::remove(path);
}

void HostileProgrammeTest::forgedJournals_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("whenReceived");
    const QByteArray free("DROP TRIGGER tx_u; DROP TRIGGER tx_d;");
    const QByteArray bound("CREATE TRIGGER tx_u BEFORE UPDATE ON tx BEGIN SELECT RAISE(ABORT,'journal'); END;"
                           "CREATE TRIGGER tx_d BEFORE DELETE ON tx BEGIN SELECT RAISE(ABORT,'journal'); END");
    const auto add = [&](const char *name, const char *sql, const char *result) {
        QTest::newRow(name) << free + sql + bound << QString::fromLatin1(result);
    };
    add("a body that is none", "UPDATE tx SET body='{}' WHERE t=3;", "transaction_invalid");
    add("a body of bytes", "UPDATE tx SET body=x'00ff' WHERE t=3;", "transaction_invalid");
    add("a body of 20 MB", "UPDATE tx SET body=hex(zeroblob(10000000)) WHERE t=3;", "transaction_invalid");
    add("a body of 40 MB", "UPDATE tx SET body=hex(zeroblob(20000000)) WHERE t=3;", "file_damaged");
    add("ids exchanged", "UPDATE tx SET id=substr(id,2)||substr(id,1,1) WHERE t=3;", "transaction_invalid");
    add("something held that is nothing", "INSERT INTO held VALUES(x'','',NULL,NULL);", "transaction_invalid");
    add("a hundred thousand held",
        "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<100000) "
        "INSERT INTO held SELECT CAST(i AS BLOB),'{}',NULL,NULL FROM n;",
        "transaction_invalid");
    add("a content that is not its hash's", "INSERT INTO blob VALUES(99,zeroblob(32),1,x'00');", "");
    add("a content of a hash of one byte", "INSERT INTO blob VALUES(99,x'01',1,x'00');", "");
    add("less of the journal", "DELETE FROM tx WHERE t=2;", "");
}

void HostileProgrammeTest::forgedJournals()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, whenReceived);
    const QString path = m_place.path(u"forged.tandem"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_sample, path));
    execute(path, sql);
    const QStringList results = tried(path);
    QVERIFY2(isSentence(results.first()), qPrintable(results.first()));
    QCOMPARE(results.at(1), whenReceived);
}

QTEST_GUILESS_MAIN(HostileProgrammeTest)
#include "hostile_programme_test.moc"
