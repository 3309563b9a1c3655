// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/file_test.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace tandem;

/// What opening a file says of where it comes from, and what holds until all of it is loaded.
class OpeningTest : public sample::FileTest
{
    Q_OBJECT

private slots:
    void aRestoredBackupIsRecognised();
    void aCopyIsRecognised();
    void rowsAreLoadedInAnotherThread();
    void whoLeavesMeanwhileDoesNotWait();
    void whatTheRowsShowIsFoundThere();
    void aFileThatMovedIsNotWritten();
};

void OpeningTest::aRestoredBackupIsRecognised()
{
    QVERIFY(file().notices().isEmpty());
    const Result<BackupInfo> backup = file().backUp();
    QVERIFY(backup.ok());
    QVERIFY(file().run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"title_fr", "Atelier"}})).ok());
    m_workspace.reset();
    QVERIFY(QFile::remove(m_path));
    QVERIFY(restoreBackup(*backup, m_path).ok());
    m_workspace = std::move(*Workspace::open(m_path, m_place->environment(true)));
    QCOMPARE(file().notices().size(), 1);
    QVERIFY(file().notices().first().kind == OpeningNotice::Kind::OlderThanLastTime);
    QVERIFY(file().notices().first().when.isValid());
    // Work goes on; the next time nothing is said any more.
    QVERIFY(file().enter(u"Awa Diop"_s).ok());
    QVERIFY(file().run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"title_fr", "Encore"}})).ok());
    m_workspace.reset();
    m_workspace = std::move(*Workspace::open(m_path, m_place->environment(true)));
    QVERIFY(file().notices().isEmpty());
}

void OpeningTest::aCopyIsRecognised()
{
    m_workspace.reset();
    const QString copy = m_place->path(u"copie.tandem"_s);
    QVERIFY(QFile::copy(m_path, copy));
    m_workspace = std::move(*Workspace::open(copy, m_place->environment(true)));
    QCOMPARE(file().notices().size(), 1);
    QVERIFY(file().notices().first().kind == OpeningNotice::Kind::OtherPath);
    QCOMPARE(file().notices().first().path, m_path);
    QVERIFY(!file().isReadOnly());
}

void OpeningTest::rowsAreLoadedInAnotherThread()
{
    for (int i = 0; i < 60; ++i)
        QVERIFY(file().run(duplicateRow(EntityKind::Activity, m_rows.activities.first())).ok());
    const qsizetype count = file().snapshot().all<Milestone>().size();
    m_workspace.reset();
    Environment environment = m_place->environment(true);
    environment.waitForLoading = false;
    m_workspace = std::move(*Workspace::open(m_path, environment));
    QVERIFY(!file().isLoaded());
    QVERIFY(!file().enter(u"Awa Diop"_s).ok()); // not before all is there
    QSignalSpy spy(&file(), &Workspace::loaded);
    int waits = 0;
    while (!*file().loadSome(1))
        QVERIFY(++waits < 60'000);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(file().snapshot().all<Milestone>().size(), count);
    QVERIFY(file().enter(u"Awa Diop"_s).ok());
}

void OpeningTest::whoLeavesMeanwhileDoesNotWait()
{
    Environment environment = m_place->environment(true);
    environment.waitForLoading = false;
    for (int i = 0; i < 20; ++i) {
        m_workspace.reset();
        m_workspace = std::move(*Workspace::open(m_path, environment));
    }
    QVERIFY(*file().loadSome(0));
    QVERIFY(file().enter(u"Awa Diop"_s).ok());
    QVERIFY(file().run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"title_fr", "Atelier"}})).ok());
}

void OpeningTest::whatTheRowsShowIsFoundThere()
{
    const Id first = m_rows.activities.at(0);
    const Id second = m_rows.activities.at(1);
    QVERIFY(file().run(setFields(EntityKind::Activity, first, {{"code", "A-7"}})).ok());
    QVERIFY(file().run(setFields(EntityKind::Activity, second, {{"code", "A-7"}})).ok());
    const QList<Issue> before = file().snapshot().issues();
    QCOMPARE(before.size(), 1);
    QVERIFY(before.first().kind == IssueKind::DuplicateKey);
    m_workspace.reset();
    Environment environment = m_place->environment(true);
    environment.waitForLoading = false;
    m_workspace = std::move(*Workspace::open(m_path, environment));
    QVERIFY(*file().loadSome(0));
    QCOMPARE(file().snapshot().issues(), before);
    QVERIFY(file().enter(u"Awa Diop"_s).ok());
    QVERIFY(file().run(setFields(EntityKind::Activity, second, {{"code", "A-8"}})).ok());
    QCOMPARE(file().snapshot().issues(), QList<Issue>());
}

void OpeningTest::aFileThatMovedIsNotWritten()
{
    const QString moved = m_place->path(u"moved.tandem"_s);
    QVERIFY(QFile::rename(m_path, moved));
    const Result<Outcome> outcome =
        file().run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"title_fr", "Atelier"}}));
    QVERIFY(!outcome.ok());
    QCOMPARE(errorCodeName(outcome.error().code), errorCodeName(ErrorCode::FileMoved));
    QVERIFY(QFile::rename(moved, m_path));
    QVERIFY(file().run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"title_fr", "Atelier"}})).ok());
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "opening_test.moc"
