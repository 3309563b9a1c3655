// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif
#include <unistd.h>

using namespace tandem;

namespace {

constexpr qsizetype kPageSize = 8192; ///< of a file that is made now

/// A plain connection, as any other program would make it.
void execute(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open(path.toUtf8().constData(), &handle);
    char *words = nullptr;
    const int code = opened == SQLITE_OK ? sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &words) : opened;
    if (code != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), words ? words : sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

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

int numberOf(ErrorCode code)
{
    return int(code) + 1;
}

/// 0 when it opens for writing; the error's number when it does not, or only for reading.
int openingError(const QString &path, const Environment &environment)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, environment);
    if (!workspace)
        return numberOf(workspace.error().code);
    const std::optional<Error> reason = (*workspace)->readOnlyReason();
    return reason ? numberOf(reason->code) : 0;
}

} // namespace

/// Files that are not what they should be: each gets its own error, and none is touched.
class StoreOpenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void opensWhatItMade();
    void refusesWhatIsNoProgramme_data();
    void refusesWhatIsNoProgramme();
    void refusesStrangeSchemas_data();
    void refusesStrangeSchemas();
    void readsNewerFiles();
    void refusesNewerFilesWithoutAJournal();
    void sayWhereBytesWereChanged();
    void bytesChangedAnywhereAreNoticed();
    void pagesOverwrittenAreNoticed();
    void permissionsAreRespected_data();
    void permissionsAreRespected();
    void aFullDiskIsSaid();
    void anotherProgramsUnfinishedWorkIsLeft();
    void theSecondProgramReads();
    void theLockOfAnEndedProgramIsNone();

private:
    sample::Place m_place;
    QString m_sample; ///< never opened for writing again
    QString m_file;   ///< a copy of it, for each test
    QByteArray m_digest;
    qsizetype m_transactions = 0;
    Environment m_environment = m_place.environment();
};

void StoreOpenTest::initTestCase()
{
    // Ordinary users must be able to reach it.
    QFile::setPermissions(m_place.folder.path(), QFile::Permissions(0x7755));
    m_sample = m_place.path(u"sample.tandem"_s);
    {
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(m_sample, m_environment);
        QVERIFY(workspace.ok());
        sample::fill(**workspace);
        m_transactions = (*workspace)->transactionCount();
    }
    const Result<std::unique_ptr<Store>> store = Store::open(m_sample, Store::Access::Read);
    QVERIFY(store.ok());
    m_digest = *(*store)->digest();
}

void StoreOpenTest::init()
{
    m_file = m_place.path(QString::fromLatin1(QTest::currentTestFunction()) + u".tandem"_s);
    QFile::remove(m_file);
    QVERIFY(QFile::copy(m_sample, m_file));
}

void StoreOpenTest::opensWhatItMade()
{
    const QByteArray before = sample::hashOf(m_file);
    {
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_file, m_environment);
        QVERIFY(workspace.ok());
        QVERIFY(!(*workspace)->isReadOnly());
        QCOMPARE((*workspace)->snapshot().all<Activity>().size(), 3);
        QCOMPARE(sample::findings(**workspace), QString());
    }
    QCOMPARE(sample::hashOf(m_file), before); // opening, looking and checking write nothing
    QVERIFY(!QFile::exists(m_file + u"-journal"_s) && !QFile::exists(m_file + u".lock"_s));
}

void StoreOpenTest::refusesWhatIsNoProgramme_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = readAll(m_sample);
    const QString other = m_place.path(u"other.db"_s);
    execute(other, "CREATE TABLE tx(id); INSERT INTO tx VALUES(1)");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileNotDatabase;
    QTest::newRow("text") << QByteArray("Plan annuel 2020\n").repeated(500) << ErrorCode::FileNotDatabase;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::FileNotDatabase;
    QTest::newRow("another program's database") << readAll(other) << ErrorCode::FileForeignDatabase;
    QTest::newRow("cut in the header") << good.left(50) << ErrorCode::FileDamaged;
    QTest::newRow("cut after the header") << good.left(100) << ErrorCode::FileDamaged;
    QTest::newRow("one page missing") << good.chopped(kPageSize) << ErrorCode::FileDamaged;
    QTest::newRow("one byte missing") << good.chopped(1) << ErrorCode::FileDamaged;
    QTest::newRow("half of it") << good.left(good.size() / 2) << ErrorCode::FileDamaged;
    QByteArray noSchema = good;
    noSchema.replace(100, kPageSize - 100, QByteArray(kPageSize - 100, '\0'));
    QTest::newRow("first page lost") << noSchema << ErrorCode::FileDamaged;
    QByteArray oddPages = good;
    oddPages[16] = 3;
    QTest::newRow("impossible page size") << oddPages << ErrorCode::FileDamaged;
}

void StoreOpenTest::refusesWhatIsNoProgramme()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    writeAll(m_file, bytes);
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_file, m_environment);
    QVERIFY(!workspace.ok());
    QCOMPARE(errorCodeName(workspace.error().code), errorCodeName(code));
    QCOMPARE(workspace.error().arguments.value(0), QFileInfo(m_file).fileName());
    QVERIFY(readAll(m_file) == bytes);
    QVERIFY(!QFile::exists(m_file + u"-journal"_s) && !QFile::exists(m_file + u".lock"_s));
}

void StoreOpenTest::refusesStrangeSchemas_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER more AFTER INSERT ON tx BEGIN DELETE FROM leaf; END");
    QTest::newRow("a view") << QByteArray("CREATE VIEW nice AS SELECT * FROM tx");
    QTest::newRow("a trigger replaced") << QByteArray(
        "DROP TRIGGER tx_d; CREATE TRIGGER tx_d BEFORE DELETE ON tx BEGIN SELECT 1; END");
    QTest::newRow("a trigger missing") << QByteArray("DROP TRIGGER tx_u");
    QTest::newRow("a column more") << QByteArray("ALTER TABLE tx ADD COLUMN note TEXT");
    QTest::newRow("a table missing") << QByteArray("DROP TABLE leaf");
    QTest::newRow("a table that is a view")
        << QByteArray("ALTER TABLE held RENAME TO held_; CREATE VIEW held AS SELECT * FROM held_");
    QTest::newRow("an index missing") << QByteArray("DROP INDEX tx_by");
    QTest::newRow("an entity's trigger") << QByteArray(
        "CREATE TRIGGER more AFTER UPDATE ON activity BEGIN DELETE FROM leaf; END");
    QTest::newRow("an entity's table that checks") << QByteArray(
        "DROP TABLE funding; CREATE TABLE funding(id BLOB PRIMARY KEY, life INTEGER NOT NULL CHECK(life > 7))");
    QTest::newRow("an entity's table that computes")
        << QByteArray("ALTER TABLE activity ADD COLUMN x TEXT AS (zeroblob(100000000))");
    QTest::newRow("an entity's table missing") << QByteArray("DROP TABLE activity");
    QTest::newRow("a unique index") << QByteArray("CREATE UNIQUE INDEX only ON activity(plan, code)");
    QTest::newRow("a virtual table") << QByteArray("CREATE VIRTUAL TABLE words USING fts5(text)");
    QTest::newRow("no identity") << QByteArray("DELETE FROM meta WHERE k='doc'");
}

void StoreOpenTest::refusesStrangeSchemas()
{
    QFETCH(QByteArray, sql);
    execute(m_file, sql);
    const QByteArray before = sample::hashOf(m_file);
    for (const Store::Access access : {Store::Access::Write, Store::Access::Read}) {
        const Result<std::unique_ptr<Store>> store = Store::open(m_file, access);
        QVERIFY(!store.ok());
        QCOMPARE(errorCodeName(store.error().code), errorCodeName(ErrorCode::FileDamaged));
        QCOMPARE(sample::hashOf(m_file), before);
    }
}

void StoreOpenTest::readsNewerFiles()
{
    // A later version may have other tables for the entities, and more of its own; the transactions stay what they are.
    execute(m_file, "PRAGMA user_version=4711; DROP TABLE activity; DROP TABLE op; CREATE TABLE later(x);"
                    "CREATE TRIGGER loud BEFORE INSERT ON later BEGIN SELECT RAISE(ABORT,'no'); END");
    const QByteArray before = sample::hashOf(m_file);
    {
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_file, m_environment);
        QVERIFY2(workspace.ok(), workspace.ok() ? "" : qPrintable(errorCodeName(workspace.error().code)));
        QCOMPARE(errorCodeName((*workspace)->readOnlyReason()->code), errorCodeName(ErrorCode::FileNewer));
        QCOMPARE((*workspace)->readOnlyReason()->arguments.value(1), u"4711"_s);
        QCOMPARE((*workspace)->snapshot().all<Activity>().size(), 3);
        QCOMPARE((*workspace)->transactionCount(), m_transactions);
        const Result<void> entered = (*workspace)->enter(u"Moussa Ba"_s);
        QVERIFY(!entered.ok());
        QCOMPARE(errorCodeName(entered.error().code), errorCodeName(ErrorCode::FileNewer));
        QCOMPARE(*Store::open(m_file, Store::Access::Read).value()->digest(), m_digest);
    }
    QCOMPARE(sample::hashOf(m_file), before);
}

void StoreOpenTest::refusesNewerFilesWithoutAJournal()
{
    execute(m_file, "PRAGMA user_version=4711; ALTER TABLE tx RENAME TO old; CREATE VIEW tx AS SELECT * FROM old");
    const QByteArray before = sample::hashOf(m_file);
    QCOMPARE(openingError(m_file, m_environment), numberOf(ErrorCode::FileDamaged));
    QCOMPARE(sample::hashOf(m_file), before);
}

void StoreOpenTest::sayWhereBytesWereChanged()
{
    QByteArray bytes = readAll(m_file);
    QVERIFY(bytes.contains("Guide commun"));
    for (qsizetype place = bytes.indexOf("Guide commun"); place >= 0; place = bytes.indexOf("Guide commun", place))
        bytes[place] = 'g'; // in the transaction's body and in the table alike
    writeAll(m_file, bytes);
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_file, m_environment);
    QVERIFY(workspace.ok());
    const QString found = sample::findings(**workspace);
    QVERIFY2(found.contains(u"its bytes are not those of its id"_s), qPrintable(found));
}

void StoreOpenTest::bytesChangedAnywhereAreNoticed()
{
    const QByteArray good = readAll(m_sample);
    SeededRandom random(9);
    int noticed = 0;
    constexpr int kTries = 150;
    for (int i = 0; i < kTries; ++i) {
        QByteArray bytes = good;
        for (int j = 0; j < 3; ++j) {
            const auto at = qsizetype(random.next() % quint64(bytes.size()));
            bytes[at] = char(quint64(bytes.at(at)) ^ (1 + random.next() % 255));
        }
        writeAll(m_file, bytes);
        const Result<std::unique_ptr<Store>> store = Store::open(m_file, Store::Access::Read);
        bool seen = !store.ok();
        if (!seen) {
            Snapshot snapshot;
            seen = !(*store)->load(snapshot, 0, [](const Snapshot &) {}).ok();
            const Result<QStringList> found = (*store)->check();
            seen = seen || !found.ok() || !found->isEmpty();
            // What nobody notices has changed nothing.
            if (!seen) {
                QCOMPARE(*(*store)->digest(), m_digest);
                QCOMPARE((*store)->transactionCount(), m_transactions);
            }
        }
        noticed += seen;
        QVERIFY(readAll(m_file) == bytes);
    }
    // Most bytes of a small file lie in pages that are nearly empty.
    QVERIFY2(noticed > kTries / 20, QByteArray::number(noticed).constData());
}

void StoreOpenTest::pagesOverwrittenAreNoticed()
{
    const QByteArray good = readAll(m_sample);
    for (qsizetype page = 1; page < good.size() / kPageSize; ++page) {
        QByteArray bytes = good;
        bytes.replace(page * kPageSize, kPageSize, QByteArray(kPageSize, char(page)));
        writeAll(m_file, bytes);
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_file, m_environment);
        if (workspace) {
            const Result<QStringList> found = (*workspace)->check();
            QVERIFY2(!found.ok() || !found->isEmpty(), QByteArray::number(page).constData());
        } else {
            QCOMPARE(errorCodeName(workspace.error().code), errorCodeName(ErrorCode::FileDamaged));
        }
        QVERIFY(readAll(m_file) == bytes);
    }
}

void StoreOpenTest::permissionsAreRespected_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("file not to be read") << 0x0000 << 0x7755 << ErrorCode::FileNotReadable;
    QTest::newRow("file not to be written") << 0x4444 << 0x7777 << ErrorCode::FileNotWritable;
    QTest::newRow("folder not to be written") << 0x6666 << 0x5555 << ErrorCode::FileNotWritable;
}

void StoreOpenTest::permissionsAreRespected()
{
    QFETCH(int, file);
    QFETCH(int, folder);
    QFETCH(ErrorCode, code);
    const QString inner = m_place.path(u"permissions"_s);
    QVERIFY(QDir().mkpath(inner));
    const QString path = inner + u"/plan.tandem"_s;
    QFile::remove(path);
    QVERIFY(QFile::copy(m_sample, path));
    const QByteArray before = sample::hashOf(path);
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(file)));
    QVERIFY(QFile::setPermissions(inner, QFile::Permissions(folder)));
    const int status = sample::inChild(
        [&] {
            const int error = openingError(path, m_environment);
            if (code != ErrorCode::FileNotWritable || error != numberOf(code))
                return error;
            // What may only be read is read whole, and says why it cannot be changed.
            const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, m_environment);
            const Result<void> entered = (*workspace)->enter(u"Moussa Ba"_s);
            const bool good = (*workspace)->snapshot().all<Activity>().size() == 3 && !entered &&
                              entered.error().code == ErrorCode::FileNotWritable &&
                              sample::findings(**workspace).isEmpty();
            return good ? error : 250;
        },
        true);
    QFile::setPermissions(inner, QFile::Permissions(0x7755));
    QFile::setPermissions(path, QFile::Permissions(0x6644));
    QCOMPARE(status, numberOf(code));
    QCOMPARE(sample::hashOf(path), before);
    QCOMPARE(QDir(inner).entryList(QDir::Files | QDir::Hidden), QStringList{u"plan.tandem"_s});
}

void StoreOpenTest::aFullDiskIsSaid()
{
#ifdef Q_OS_LINUX
    constexpr int kNoDisk = 200;
    const QString folder = m_place.path(u"small"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto work = [&] {
        // A disk of one megabyte that only this process sees.
        if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount("tmpfs", folder.toUtf8().constData(), "tmpfs", 0, "size=1m") != 0)
            return kNoDisk;
        const QString path = folder + u"/plan.tandem"_s;
        if (!QFile::copy(m_sample, path))
            return 1;
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, m_environment);
        if (!workspace || !(*workspace)->enter(u"Awa Diop"_s))
            return 2;
        const Id row = (*workspace)->snapshot().sorted<Activity>().first()->id;
        const auto write = [&](int i) {
            const QByteArray text = QByteArray::number(i) + QByteArray(20'000, 'x');
            return (*workspace)->run(setFields(EntityKind::Activity, row, {{"remarks_fr", text}}));
        };
        Result<Outcome> outcome = Outcome{};
        QList<Id> leaves;
        for (int i = 0; i < 100 && outcome; ++i) {
            leaves = (*workspace)->leaves();
            outcome = write(i);
        }
        if (outcome || outcome.error().code != ErrorCode::DiskFull)
            return outcome ? 3 : 4;
        // What was there before is there, open and opened again; reading needs no room.
        if ((*workspace)->leaves() != leaves || !sample::findings(**workspace).isEmpty())
            return 5;
        workspace->reset();
        workspace = Workspace::open(path, m_environment);
        return workspace && (*workspace)->leaves() == leaves && sample::findings(**workspace).isEmpty() ? 0 : 6;
    };
    const int status = sample::inChild(work, false);
    if (status == kNoDisk)
        QSKIP("No small disk can be made here");
    QCOMPARE(status, 0);
#endif
}

void StoreOpenTest::anotherProgramsUnfinishedWorkIsLeft()
{
    // Beside a text and beside another program's database, something called a journal: neither is our business.
    const QString other = m_place.path(u"unfinished.db"_s);
    QFile::remove(other);
    execute(other, "CREATE TABLE tx(id); INSERT INTO tx VALUES(1)");
    for (const QByteArray &bytes : {readAll(other), QByteArray("Plan annuel 2020\n").repeated(500)}) {
        writeAll(m_file, bytes);
        writeAll(m_file + u"-journal"_s, QByteArray(4096, 'j'));
        QVERIFY(!Workspace::open(m_file, m_environment).ok());
        QVERIFY(readAll(m_file) == bytes);
        QCOMPARE(readAll(m_file + u"-journal"_s), QByteArray(4096, 'j'));
        QFile::remove(m_file + u"-journal"_s);
    }
}

void StoreOpenTest::theSecondProgramReads()
{
    const Result<std::unique_ptr<Workspace>> first = Workspace::open(m_file, m_environment);
    QVERIFY(first.ok());
    QVERIFY((*first)->enter(u"Awa Diop"_s).ok());
    const auto second = [&] {
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_file, m_environment);
        if (!workspace || !(*workspace)->readOnlyReason())
            return 251;
        const Result<void> entered = (*workspace)->enter(u"Moussa Ba"_s);
        if ((*workspace)->snapshot().all<Activity>().size() != 3 || entered)
            return 252;
        return entered.error() == (*workspace)->readOnlyReason() ? numberOf(entered.error().code) : 253;
    };
    QCOMPARE(sample::inChild(second, false), numberOf(ErrorCode::FileInUse));
    // The first one goes on undisturbed.
    const Id activity = (*first)->snapshot().sorted<Activity>().first()->id;
    QVERIFY((*first)->run(setFields(EntityKind::Activity, activity, {{"place", "Dakar"}})).ok());
    QCOMPARE(sample::inChild(second, false), numberOf(ErrorCode::FileInUse));
    QCOMPARE(sample::findings(**first), QString());
}

void StoreOpenTest::theLockOfAnEndedProgramIsNone()
{
    const int status = sample::inChild(
        [&] {
            const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_file, m_environment);
            _exit(workspace.ok() && !(*workspace)->isReadOnly() ? 7 : 8); // as if it had been killed
            return 0;
        },
        false);
    QCOMPARE(status, 7);
    QVERIFY(QFile::exists(m_file + u".lock"_s));
    QCOMPARE(openingError(m_file, m_environment), 0);
}

QTEST_GUILESS_MAIN(StoreOpenTest)
#include "open_test.moc"
