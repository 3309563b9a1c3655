// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/file_test.h"

#include <QTest>

using namespace tandem;

/// Undo and redo: new transactions, per person, also after a restart and after others' changes.
class WorkspaceUndoTest : public sample::FileTest
{
    Q_OBJECT

private slots:
    void stepsGoBackAndForth();
    void rowsComeAndGo();
    void aNewStepEndsRedoing();
    void itGoesOnAfterARestart();
    void everybodyHasTheirOwn();
    void whatOthersChangedIsLeft();
    void nothingLeftOfAStep();
    void anyStepOfTheHistory();
    void nothingToUndoIsSaid();

private:
    QString title() { return file().snapshot().find(IdOf<Activity>(m_rows.activities.first()))->title.fr.string(); }
    Id retitle(const char *words)
    {
        const Result<Outcome> done =
            file().run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"title_fr", words}}));
        return done ? done->transaction : Id();
    }
};

void WorkspaceUndoTest::stepsGoBackAndForth()
{
    const qsizetype before = file().transactionCount();
    QVERIFY(!retitle("Un").isNull());
    QVERIFY(!retitle("Deux").isNull());
    QCOMPARE(file().undoStep().label, "edit_activity");
    QVERIFY(file().redoStep().transaction.isNull());
    QVERIFY(file().undo().ok());
    QCOMPARE(title(), u"Un"_s);
    QVERIFY(file().undo().ok());
    QCOMPARE(title(), u"Atelier régional"_s);
    QVERIFY(file().redo().ok());
    QCOMPARE(title(), u"Un"_s);
    QVERIFY(file().redo().ok());
    QCOMPARE(title(), u"Deux"_s);
    QVERIFY(file().redoStep().transaction.isNull());
    QVERIFY(file().undo().ok());
    QCOMPARE(title(), u"Un"_s);
    QVERIFY(file().undo().ok());
    QCOMPARE(title(), u"Atelier régional"_s);
    QCOMPARE(file().transactionCount(), before + 8); // nothing is ever rewritten
    QVERIFY(file().redo().ok());
    QVERIFY(file().redo().ok());
    QCOMPARE(title(), u"Deux"_s);
    QVERIFY(file().undo()->skipped.isEmpty());
    QVERIFY(file().undo()->skipped.isEmpty());
    QCOMPARE(title(), u"Atelier régional"_s);
}

void WorkspaceUndoTest::rowsComeAndGo()
{
    const Id row = m_rows.activities.first();
    const auto there = [&] { return file().snapshot().find(IdOf<Activity>(row)) != nullptr; };
    const Id made =
        sample::made(file(), addRow(EntityKind::Activity, {{"plan", m_rows.plan.hex()}, {"title_fr", "Colloque"}}));
    QVERIFY(file().run(setFields(EntityKind::Activity, made, {{"place", "Dakar"}})).ok());
    QVERIFY(file().run(removeRow(EntityKind::Activity, made)).ok());
    const auto alive = [&] { return file().snapshot().find(IdOf<Activity>(made)) != nullptr; };
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!alive());
        QVERIFY(file().undo().ok()); // the deletion
        QVERIFY(alive());
        QVERIFY(file().undo().ok()); // the place
        QCOMPARE(file().snapshot().find(IdOf<Activity>(made))->place, QString());
        QVERIFY(file().undo().ok()); // the row
        QVERIFY(!alive());
        QVERIFY(file().redo().ok());
        QVERIFY(alive());
        QVERIFY(file().redo().ok());
        QCOMPARE(file().snapshot().find(IdOf<Activity>(made))->place, u"Dakar"_s);
        const Result<Outcome> again = file().redo();
        QVERIFY(again.ok());
        QVERIFY(again->skipped.isEmpty());
    }
    QVERIFY(!alive() && there());
}

void WorkspaceUndoTest::aNewStepEndsRedoing()
{
    QVERIFY(!retitle("Un").isNull());
    QVERIFY(file().undo().ok());
    QVERIFY(!file().redoStep().transaction.isNull());
    QVERIFY(!retitle("Deux").isNull());
    QVERIFY(file().redoStep().transaction.isNull());
    QVERIFY(file().undo().ok());
    QCOMPARE(title(), u"Atelier régional"_s);
}

void WorkspaceUndoTest::itGoesOnAfterARestart()
{
    QVERIFY(!retitle("Un").isNull());
    QVERIFY(!retitle("Deux").isNull());
    QVERIFY(file().undo().ok());
    m_workspace.reset();
    m_workspace = std::move(*Workspace::open(m_place->path(u"plan.tandem"_s), m_place->environment()));
    QVERIFY(file().undoStep().transaction.isNull()); // nobody has said who they are
    QVERIFY(file().enter(u"Awa Diop"_s).ok());
    QVERIFY(file().redo().ok());
    QCOMPARE(title(), u"Deux"_s);
    QVERIFY(file().undo().ok());
    QVERIFY(file().undo().ok());
    QCOMPARE(title(), u"Atelier régional"_s);
    QVERIFY(file().undo().ok()); // the milestone goes
    QCOMPARE(file().snapshot().all<Milestone>().size(), 0);
}

void WorkspaceUndoTest::everybodyHasTheirOwn()
{
    QVERIFY(!retitle("Un").isNull());
    QVERIFY(file().enter(u"Moussa Ba"_s).ok());
    QVERIFY(file().undoStep().transaction.isNull()); // entering is no step to take back
    QVERIFY(file().run(setFields(EntityKind::Activity, m_rows.activities.at(1), {{"title_fr", "Moussa"}})).ok());
    QVERIFY(file().enter(u"Awa Diop"_s).ok());
    QVERIFY(file().undo().ok());
    QCOMPARE(title(), u"Atelier régional"_s);
    QCOMPARE(file().snapshot().find(IdOf<Activity>(m_rows.activities.at(1)))->title.fr.string(), u"Moussa"_s);
}

void WorkspaceUndoTest::whatOthersChangedIsLeft()
{
    const Id row = m_rows.activities.first();
    QVERIFY(file().run(setFields(EntityKind::Activity, row, {{"title_fr", "Un"}, {"place", "Dakar"}})).ok());
    QVERIFY(file().enter(u"Moussa Ba"_s).ok());
    QVERIFY(!retitle("Moussa").isNull());
    QVERIFY(file().enter(u"Awa Diop"_s).ok());
    const Result<Outcome> undone = file().undo();
    QVERIFY(undone.ok());
    QCOMPARE(title(), u"Moussa"_s);
    QCOMPARE(file().snapshot().find(IdOf<Activity>(row))->place, QString());
    QCOMPARE(undone->skipped.size(), 1);
    QCOMPARE(undone->skipped.first().field, QByteArray("title_fr"));
    QCOMPARE(undone->skipped.first().by, u"Moussa Ba"_s);
}

void WorkspaceUndoTest::nothingLeftOfAStep()
{
    const Id row = m_rows.activities.first();
    QVERIFY(file().run(setFields(EntityKind::Activity, row, {{"place", "Dakar"}})).ok());
    const Id mine = retitle("Un");
    QVERIFY(file().enter(u"Moussa Ba"_s).ok());
    QVERIFY(!retitle("Moussa").isNull());
    QVERIFY(file().enter(u"Awa Diop"_s).ok());

    // Somebody else's value stays, that is said, and the next time the step before is taken back: here and after a
    // restart.
    QCOMPARE(file().undoStep().transaction, mine);
    const Result<Outcome> first = file().undo();
    QVERIFY(first.ok() && first->nothingDone);
    QCOMPARE(first->skipped.size(), 1);
    QCOMPARE(title(), u"Moussa"_s);
    m_workspace.reset();
    m_workspace = std::move(*Workspace::open(m_place->path(u"plan.tandem"_s), m_place->environment()));
    QVERIFY(file().enter(u"Awa Diop"_s).ok());
    const Result<Outcome> second = file().undo();
    QVERIFY(second.ok() && !second->nothingDone && second->skipped.isEmpty());
    QCOMPARE(file().snapshot().find(IdOf<Activity>(row))->place, QString());
    QCOMPARE(title(), u"Moussa"_s);

    // Redoing passes over it in the same way.
    QVERIFY(!file().redo()->nothingDone);
    QCOMPARE(file().snapshot().find(IdOf<Activity>(row))->place, u"Dakar"_s);
    const Result<Outcome> again = file().redo();
    QVERIFY(again.ok() && again->nothingDone);
    QVERIFY(file().redoStep().transaction.isNull());
    QCOMPARE(title(), u"Moussa"_s);
}

void WorkspaceUndoTest::anyStepOfTheHistory()
{
    const Id first = retitle("Un");
    const Result<Outcome> other =
        file().run(setFields(EntityKind::Activity, m_rows.activities.at(1), {{"title_fr", "Autre"}}));
    QVERIFY(other.ok());
    QVERIFY(file().undo(first).ok());
    QCOMPARE(title(), u"Atelier régional"_s);
    QCOMPARE(file().snapshot().find(IdOf<Activity>(m_rows.activities.at(1)))->title.fr.string(), u"Autre"_s);
    QCOMPARE(file().undoStep().transaction, other->transaction);
    QVERIFY(!file().undo(m_rows.plan).ok());
}

void WorkspaceUndoTest::nothingToUndoIsSaid()
{
    QVERIFY(file().enter(u"Moussa Ba"_s).ok());
    QCOMPARE(errorCodeName(file().undo().error().code), errorCodeName(ErrorCode::NothingToUndo));
    QCOMPARE(errorCodeName(file().redo().error().code), errorCodeName(ErrorCode::NothingToRedo));
}

QTEST_GUILESS_MAIN(WorkspaceUndoTest)
#include "undo_test.moc"
