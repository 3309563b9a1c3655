// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/database.h"
#include "tests/support/test_file.h"

#include <QTest>

using namespace tandem;

/// What the connection lets through: nothing but the journal writes.
class StoreGateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void onlyTheJournalWrites_data();
    void onlyTheJournalWrites();

private:
    sample::Place m_place;
    QString m_path;
};

void StoreGateTest::initTestCase()
{
    m_path = m_place.path(u"plan.tandem"_s);
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(m_path, m_place.environment());
    QVERIFY(workspace.ok());
    sample::fill(**workspace);
}

void StoreGateTest::onlyTheJournalWrites_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql : {"INSERT INTO leaf VALUES(99)",
                            "UPDATE activity SET title_fr='x'",
                            "DELETE FROM op",
                            "DELETE FROM tx",
                            "UPDATE meta SET v='x'",
                            "DROP TABLE op",
                            "CREATE TABLE x(y)",
                            "CREATE TEMP TABLE x(y)",
                            "CREATE VIEW x AS SELECT 1",
                            "ALTER TABLE op RENAME TO po",
                            "CREATE TRIGGER x AFTER INSERT ON tx BEGIN SELECT 1; END",
                            "ATTACH ':memory:' AS x",
                            "VACUUM INTO 'must_not_be_there'",
                            "SELECT load_extension('x')",
                            "PRAGMA writable_schema=ON",
                            "PRAGMA ignore_check_constraints=ON",
                            "REINDEX",
                            "ANALYZE",
                            "PRAGMA wal_checkpoint(FULL)",
                            "CREATE VIRTUAL TABLE x USING fts5(y)"})
        QTest::newRow(sql) << QByteArray(sql);
}

void StoreGateTest::onlyTheJournalWrites()
{
    QFETCH(QByteArray, sql);
    const QByteArray before = sample::hashOf(m_path);
    for (const Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const Result<void> done = guarded([&] {
            Database database(m_path, mode);
            database.execute(sql);
        });
        QVERIFY(!done.ok());
    }
    // Those who hold the gate may not touch what has been written in the journal, either.
    const Result<void> rewritten = guarded([&] {
        Database database(m_path, Database::Mode::ReadWrite);
        const WriteGate gate(database);
        database.execute("UPDATE tx SET body='{}'");
    });
    QVERIFY(!rewritten.ok());
    QCOMPARE(sample::hashOf(m_path), before);
}

QTEST_GUILESS_MAIN(StoreGateTest)
#include "gate_test.moc"
