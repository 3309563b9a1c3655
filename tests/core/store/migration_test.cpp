// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/store.h"
#include "tests/support/test_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <array>

using namespace tandem;

namespace {

void execute(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    char *words = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &words) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), words ? words : sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

/// The text of everything that a file's schema consists of.
QByteArrayList schemaOf(const QString &path)
{
    QByteArrayList texts;
    const Result<void> read = guarded([&] {
        Database database(path, Database::Mode::ReadOnly);
        Statement query(database, "SELECT type,name,sql FROM sqlite_master ORDER BY type,name");
        while (query.step())
            texts.append(query.text(0).toByteArray() + ' ' + query.text(1).toByteArray() + ' ' +
                         query.text(2).toByteArray());
        texts.append(database.text("PRAGMA user_version"));
    });
    return read ? texts : QByteArrayList();
}

/// A file as the first version made it: its tables and the bodies, and nothing that came later.
void makeFirstVersion(const QString &path, const QString &from)
{
    const Result<void> made = guarded([&] {
        Database source(from, Database::Mode::ReadOnly);
        Database database(path, Database::Mode::Create);
        const WriteGate gate(database);
        SqlTransaction transaction(database);
        database.execute("PRAGMA application_id=" + QByteArray::number(kApplicationId));
        database.execute(migrations().front().sql);
        database.execute("PRAGMA user_version=1");
        database.execute("CREATE TABLE activity(id BLOB PRIMARY KEY, title TEXT, life INTEGER NOT NULL DEFAULT 0)");
        Statement(database, "INSERT INTO meta VALUES('doc',?)")
            .bindText(1, source.text("SELECT v FROM meta WHERE k='doc'"))
            .run();
        Statement query(source, "SELECT t,id,hlc,at,by,dev,kind,label,ref,body FROM tx");
        Statement insert(database, "INSERT INTO tx VALUES(?,?,?,?,?,?,?,?,?,?)");
        while (query.step()) {
            const auto blob = [&](int column) { return query.isNull(column) ? QByteArrayView() : query.blob(column); };
            const auto text = [&](int column) { return query.isNull(column) ? QByteArrayView() : query.text(column); };
            insert.bind(1, query.integer(0)).bindBlob(2, query.blob(1)).bind(3, query.integer(2));
            insert.bind(4, query.integer(3)).bindBlob(5, blob(4)).bindText(6, text(5)).bindText(7, text(6));
            insert.bindText(8, text(7)).bindBlob(9, blob(8)).bindText(10, query.text(9)).run();
        }
        transaction.commit();
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().arguments.join(u' ')));
}

QByteArray digestOf(const QString &path)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Access::Read);
    return store ? *(*store)->digest() : QByteArray();
}

/// The latest transaction of each frozen file, from version 2 on: its whole content by its hash.
constexpr std::array<QByteArrayView, 2> kFrozenLeaves{
    QByteArrayView("daef1f59f82cf16305dabf1c8d75d13a"),
    QByteArrayView("986037dc0bfdf9694822cd5bcb0e26f1"),
};

/// Compressed with qCompress(): most pages of a small file are empty.
QString frozenFile(int version)
{
    return QStringLiteral(TANDEM_SOURCE_DIR "/tests/data/programme_v%1.tandem.z").arg(version);
}

} // namespace

/// Files of earlier versions: backed up, brought up to date, and then the same as if they had been made now.
class MigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anOldFileBecomesLikeANewOne();
    void anOldFileIsReadWithoutBeingTouched();
    void aFileThatCannotBeBackedUpStaysAsItIs();
    void anotherShapeIsFilledAgain();
    void frozenFilesOpenForEver_data();
    void frozenFilesOpenForEver();

private:
    sample::Place m_place;
    QString m_fresh;
};

void MigrationTest::initTestCase()
{
    m_fresh = m_place.path(u"fresh.tandem"_s);
    auto workspace = std::move(*Workspace::create(m_fresh, m_place.environment()));
    const sample::Rows rows = sample::fill(*workspace);
    QVERIFY(workspace->run(removeRow(EntityKind::Activity, rows.activities.at(1))).ok());
    QVERIFY(workspace->undo().ok());
}

void MigrationTest::anOldFileBecomesLikeANewOne()
{
    const QString path = m_place.path(u"old.tandem"_s);
    makeFirstVersion(path, m_fresh);
    const QByteArray before = sample::hashOf(path);
    const QByteArrayList schemaBefore = schemaOf(path);
    QVERIFY(schemaBefore != schemaOf(m_fresh));
    {
        const auto workspace = std::move(*Workspace::open(path, m_place.environment(true)));
        QVERIFY(!workspace->isReadOnly());
        QCOMPARE(workspace->snapshot().all<Activity>().size(), 3);
        QCOMPARE(sample::findings(*workspace), QString());
        // As it was before, it lies in the backups.
        QCOMPARE(workspace->backups().size(), 1);
        QVERIFY(workspace->backups().first().reason == BackupReason::Migration);
        QCOMPARE(schemaOf(workspace->backups().first().path), schemaBefore);
        QVERIFY(restoreBackup(workspace->backups().first(), m_place.path(u"back.tandem"_s)).ok());
    }
    QVERIFY(sample::hashOf(path) != before);
    QCOMPARE(schemaOf(path), schemaOf(m_fresh));
    QCOMPARE(digestOf(path), digestOf(m_fresh));
    // Once is enough.
    const QByteArray after = sample::hashOf(path);
    QCOMPARE(Workspace::open(path, m_place.environment(true)).value()->backups().size(), 1);
    QCOMPARE(sample::hashOf(path), after);
}

void MigrationTest::anOldFileIsReadWithoutBeingTouched()
{
    const QString path = m_place.path(u"old_read.tandem"_s);
    makeFirstVersion(path, m_fresh);
    const QByteArray before = sample::hashOf(path);
    QCOMPARE(digestOf(path), digestOf(m_fresh));
    QCOMPARE(sample::hashOf(path), before);
}

void MigrationTest::aFileThatCannotBeBackedUpStaysAsItIs()
{
    const QString path = m_place.path(u"old_full.tandem"_s);
    makeFirstVersion(path, m_fresh);
    const QByteArray before = sample::hashOf(path);
    Environment environment = m_place.environment();
    environment.dataFolder = m_fresh + u"/no/folder"_s; // below a file
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, environment);
    QVERIFY(!workspace.ok());
    QCOMPARE(errorCodeName(workspace.error().code), errorCodeName(ErrorCode::OutputNotWritten));
    QCOMPARE(sample::hashOf(path), before);
}

void MigrationTest::anotherShapeIsFilledAgain()
{
    const QString path = m_place.path(u"shape.tandem"_s);
    QVERIFY(QFile::copy(m_fresh, path));
    execute(path, "UPDATE meta SET v='another' WHERE k='projection'; ALTER TABLE activity DROP COLUMN place;"
                  "UPDATE activity SET title_fr='lost'; DROP TABLE milestone; DELETE FROM op;"
                  "CREATE TABLE later(id BLOB PRIMARY KEY, life INTEGER NOT NULL DEFAULT 0)");
    QCOMPARE(digestOf(path), digestOf(m_fresh)); // read only: in memory
    {
        const auto workspace = std::move(*Workspace::open(path, m_place.environment()));
        QCOMPARE(sample::findings(*workspace), QString());
    }
    QCOMPARE(schemaOf(path), schemaOf(m_fresh));
    QCOMPARE(digestOf(path), digestOf(m_fresh));
}

void MigrationTest::frozenFilesOpenForEver_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("leaf");
    QCOMPARE(int(kFrozenLeaves.size()), schemaVersion() - 1); // each version leaves a file
    int version = 1;
    for (const QByteArrayView leaf : kFrozenLeaves) {
        ++version;
        QTest::addRow("version %d", version) << version << leaf.toByteArray();
    }
}

void MigrationTest::frozenFilesOpenForEver()
{
    QFETCH(int, version);
    QFETCH(QByteArray, leaf);
    const QString path = m_place.path(u"frozen_%1.tandem"_s.arg(version));
    QFile frozen(frozenFile(version));
    QVERIFY(frozen.open(QIODevice::ReadOnly));
    const QByteArray bytes = qUncompress(frozen.readAll());
    QFile thawed(path);
    QVERIFY(thawed.open(QIODevice::WriteOnly));
    QCOMPARE(thawed.write(bytes), bytes.size());
    thawed.close();
    const auto workspace = std::move(*Workspace::open(path, m_place.environment(true)));
    QVERIFY(!workspace->isReadOnly());
    QCOMPARE(sample::findings(*workspace), QString());
    QCOMPARE(workspace->leaves().size(), 1);
    QCOMPARE(workspace->leaves().first().hex(), leaf);
    QCOMPARE(workspace->snapshot().all<Activity>().size(), 3);
    QCOMPARE(workspace->snapshot().sorted<Activity>().first()->title.fr.string(), u"Atelier régional"_s);
    QCOMPARE(workspace->snapshot().all<Baseline>().size(), 1);
    QVERIFY(workspace->enter(u"Awa Diop"_s).ok());
    QVERIFY(workspace->undo().ok());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--freeze"_s) {
        // Once for each version of the schema, before its release: kFrozenLeaves takes what it prints.
        sample::Place place;
        const QString path = place.path(u"frozen.tandem"_s);
        auto workspace = std::move(*Workspace::create(path, place.environment()));
        const sample::Rows rows = sample::fill(*workspace);
        sample::made(*workspace, adoptPlan({IdOf<Plan>(rows.plan), QDate(2020, 2, 10), u"Rabat"_s, {}, {}, {}}));
        sample::made(*workspace, setFields(EntityKind::Activity, rows.activities.at(1), {{"place", "Dakar"}}));
        qInfo("%s", workspace->leaves().first().hex().constData());
        workspace.reset();
        QFile file(path);
        QFile target(arguments.value(2));
        const bool opened = file.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly);
        return opened && target.write(qCompress(file.readAll(), 9)) > 0 ? 0 : 1;
    }
    MigrationTest test;
    return QTest::qExec(&test, arguments);
}

#include "migration_test.moc"
