// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/store/store.h"

#include <QTest>

#include <sqlite3.h>

using namespace tandem;

namespace {

sqlite3 *theConnection = nullptr;

int remember(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    theConnection = connection;
    return SQLITE_OK;
}

const QDateTime kNow = fromIsoTimestamp(QStringLiteral("2026-03-01T10:00:00.000+01:00"));

Id numbered(unsigned char number)
{
    Id id;
    id.bytes[0] = 0x70;
    id.bytes[15] = number;
    return id;
}

} // namespace

/// T15 (journal.md, 20): a program that writes something else into the tables than into the journal is stopped. The
/// lie is told by triggers that this test slips behind the store's back.
class SessionOracleTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void truthPasses();
    void liesAreRefused_data();
    void liesAreRefused();

private:
    Result<Id> write(const QByteArray &field, const QByteArray &value)
    {
        CommitRequest request;
        request.at = kNow;
        request.by = numbered(2);
        request.edits = {{"activity", numbered(3), field, value, {}}};
        return m_store->commit(request);
    }
    void lie(const char *sql)
    {
        sqlite3_set_authorizer(theConnection, nullptr, nullptr);
        QCOMPARE(sqlite3_exec(theConnection, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    }

    std::unique_ptr<Store> m_store;
};

void SessionOracleTest::init()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(remember));
    Result<std::unique_ptr<Store>> store = Store::create(u":memory:"_s, numbered(1), kNow);
    QVERIFY(store);
    m_store = std::move(store).value();
    QVERIFY(theConnection);
    QVERIFY(write("_", "1"));
    QVERIFY(write("title_fr", "Atelier"));
    QVERIFY(write("place", "Rabat"));
}

void SessionOracleTest::truthPasses()
{
    QVERIFY(write("title_fr", "Forum"));
    QVERIFY(write("planned", "2026-03-01/2026-03-02"));
    QVERIFY(write("_", "0"));
    QVERIFY(m_store->check()->isEmpty());
}

void SessionOracleTest::liesAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("always"); // found in every build, by reading the written cells again
    const auto row = [](const char *name, const char *sql, bool always) {
        QTest::newRow(name) << QByteArray(sql) << always;
    };
    row("the value itself",
        "CREATE TRIGGER l AFTER UPDATE OF title_fr ON activity WHEN NEW.title_fr='Forum' BEGIN "
        "UPDATE activity SET title_fr='Fête' WHERE id=NEW.id; END",
        true);
    row("another field",
        "CREATE TRIGGER l AFTER UPDATE OF title_fr ON activity BEGIN "
        "UPDATE activity SET place='Dakar' WHERE id=NEW.id; END",
        false);
    row("a field that was empty",
        "CREATE TRIGGER l AFTER UPDATE OF title_fr ON activity BEGIN "
        "UPDATE activity SET remarks_fr='x' WHERE id=NEW.id; END",
        false);
    row("a part of a composite",
        "CREATE TRIGGER l AFTER UPDATE OF title_fr ON activity BEGIN "
        "UPDATE activity SET planned_from='2026-01-01' WHERE id=NEW.id; END",
        false);
    row("another row",
        "CREATE TRIGGER l AFTER UPDATE OF title_fr ON activity BEGIN "
        "INSERT INTO activity(id,title_fr) VALUES(zeroblob(16),'x'); END",
        false);
    row("another table",
        "CREATE TRIGGER l AFTER UPDATE OF title_fr ON activity BEGIN "
        "INSERT INTO plan(id,title_fr) VALUES(zeroblob(16),'x'); END",
        false);
}

void SessionOracleTest::liesAreRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, always);
#ifndef TANDEM_SESSION_ORACLE
    if (!always)
        QSKIP("this build has no session oracle");
#endif
    const QByteArray before = *m_store->digest();
    lie(sql.constData());
    const Result<Id> written = write("title_fr", "Forum");
    QVERIFY(!written);
    QCOMPARE(int(written.error().code), int(ErrorCode::JournalMismatch));
    QCOMPARE(*m_store->digest(), before); // nothing of it stayed
    QCOMPARE(m_store->transactionCount(), 3);
    lie("DROP TRIGGER l");
    QVERIFY(write("title_fr", "Forum"));
    QVERIFY(m_store->check()->isEmpty());
    static_cast<void>(always);
}

QTEST_GUILESS_MAIN(SessionOracleTest)
#include "session_oracle_test.moc"
