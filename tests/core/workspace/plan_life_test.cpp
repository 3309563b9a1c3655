// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/figures/amendments.h"
#include "core/figures/plan_lists.h"
#include "core/journal/plan_snapshot.h"
#include "core/workspace/carry_over.h"
#include "core/workspace/plan_status.h"
#include "tests/support/file_test.h"

#include <QTest>

using namespace tandem;

/// A plan from its draft to its end, and the next one that is made from it.
class PlanLifeTest : public sample::FileTest
{
    Q_OBJECT

private slots:
    void statesGoForward();
    void goingBackKeepsItsReason();
    void whatIsUnfinishedIsCarriedOver();
    void figuresCanBeLeftBehind();
    void aYearIsCarriedOverOnce();
    void daysMoveByYears();
    void changesSinceTheAdoptionAreCounted();
    void undoStopsBeforeTheProgramme();

private:
    const Snapshot &rows() { return m_workspace->snapshot(); }
    const Plan &plan() { return *rows().find(IdOf<Plan>(m_rows.plan)); }
    void must(const Operation &operation)
    {
        const Result<Outcome> outcome = file().run(operation);
        if (!outcome)
            qFatal("%s", qPrintable(errorCodeName(outcome.error().code)));
    }
    void set(const Id &activity, const FieldValues &values) { must(setFields(EntityKind::Activity, activity, values)); }
    QList<PlanChange> changes();
};

QList<PlanChange> PlanLifeTest::changes()
{
    const Baseline *latest = latestBaseline(rows(), plan().id);
    const Result<QByteArray> frozen = file().blob(latest->snapshot.toLatin1());
    return changesSince(*readPlanSnapshot(*frozen), rows(), plan().id);
}

void PlanLifeTest::statesGoForward()
{
    must(submitPlan(plan().id, QDate(2020, 1, 20)));
    QCOMPARE(plan().status, PlanStatus::Submitted);
    QCOMPARE(plan().submittedOn, QDate(2020, 1, 20));
    QCOMPARE(file().undoStep().label, QByteArray("submit_plan"));
    must(adoptPlan({plan().id, QDate(2020, 2, 10), {}, {}, {}, {}}));
    must(closePlan(plan().id));
    QCOMPARE(plan().status, PlanStatus::Closed);
    QVERIFY(file().undo().ok());
    QCOMPARE(plan().status, PlanStatus::Adopted);
}

void PlanLifeTest::goingBackKeepsItsReason()
{
    must(setFields(EntityKind::Plan, m_rows.plan, {{"notes_fr", "Premier projet."}}));
    must(submitPlan(plan().id, QDate(2020, 1, 20)));
    const Result<Outcome> unexplained =
        file().run(sendBackPlan(plan().id, PlanStatus::Draft, {u"  "_s, {}}, QDate(2020, 1, 30)));
    QCOMPARE(errorCodeName(unexplained.error().code), errorCodeName(ErrorCode::StatusBackward));
    QCOMPARE(plan().status, PlanStatus::Submitted);
    must(sendBackPlan(plan().id, PlanStatus::Draft, {u"Les montants manquent."_s, {}}, QDate(2020, 1, 30)));
    QCOMPARE(plan().status, PlanStatus::Draft);
    QVERIFY(!plan().submittedOn.isValid());
    QVERIFY(plan().notes.fr.string().startsWith(u"Premier projet.\n\n30/01/2020"_s));
    QVERIFY(plan().notes.fr.string().endsWith(u"Les montants manquent."_s));
    QVERIFY(plan().notes.en.isEmpty());
    // Twice for the same reason is twice.
    must(submitPlan(plan().id, QDate(2020, 2, 1)));
    must(sendBackPlan(plan().id, PlanStatus::Draft, {u"Les montants manquent."_s, {}}, QDate(2020, 1, 30)));
    QCOMPARE(plan().notes.fr.string().count(u"Les montants manquent."_s), 2);
    const Result<Outcome> forward =
        file().run(sendBackPlan(plan().id, PlanStatus::Closed, {u"?"_s, {}}, QDate(2020, 1, 30)));
    QCOMPARE(errorCodeName(forward.error().code), errorCodeName(ErrorCode::ValueNotAllowed));
}

void PlanLifeTest::whatIsUnfinishedIsCarriedOver()
{
    const Id objective = sample::made(
        file(), addRow(EntityKind::Objective, {{"plan", m_rows.plan.hex()}, {"code", "OS1"}, {"statement_fr", "But"}}));
    const Id commitment = sample::made(
        file(), addRow(EntityKind::Commitment,
                       {{"memorandum", m_rows.memorandum.hex()}, {"number", "1"}, {"text_fr", "Échanger"}}));
    must(setFields(EntityKind::Plan, m_rows.plan, {{"minimum_completed", "3"}, {"title_fr", "Plan de 2020"}}));
    set(m_rows.activities[0], {{"objective", objective.hex()},
                               {"planned", "2020-02-29/2020-03-02"},
                               {"actual", "2020-03-01/"},
                               {"status", "under_way"},
                               {"progress", "40"},
                               {"remarks_fr", "Reportée deux fois."},
                               {"place", "Dakar"}});
    set(m_rows.activities[1], {{"actual", "2020-05-01/2020-05-02"}, {"status", "completed"}});
    set(m_rows.activities[2], {{"status", "postponed"}, {"status_reason_fr", "Frontières fermées"}});
    must(setFields(EntityKind::BudgetLine, m_rows.budgetLine, {{"committed", "900000 EUR"}, {"spent", "100000 EUR"}}));
    must(setFields(EntityKind::Milestone, m_rows.milestone, {{"done_on", "2020-04-02"}}));
    must(addRow(EntityKind::ActivityCommitment,
                {{"activity", m_rows.activities[0].hex()}, {"commitment", commitment.hex()}}));
    must(addRow(
        EntityKind::ActivityInstitution,
        {{"activity", m_rows.activities[0].hex()}, {"institution", m_rows.institution.hex()}, {"role", "host"}}));
    QList<Id> wanted;
    for (const Activity *activity : unfinishedActivities(rows(), plan().id))
        wanted.append(activity->id);
    QCOMPARE(wanted, (QList<Id>{m_rows.activities[0], m_rows.activities[2]}));

    const qsizetype before = file().transactionCount();
    const Result<Outcome> outcome = file().run(carryOver({plan().id, 2021, {wanted[1], wanted[0]}, true}));
    QVERIFY(outcome.ok());
    QCOMPARE(file().transactionCount(), before + 1);
    const Plan *next = rows().find(IdOf<Plan>(outcome->created.first()));
    QVERIFY(next);
    QCOMPARE(next->code, u"MA-SN-2021"_s);
    QCOMPARE(next->year.value_or(0), 2021);
    QCOMPARE(next->status, PlanStatus::Draft);
    QCOMPARE(next->period.text(), QByteArray("2021-01-01/2021-12-31"));
    QCOMPARE(next->minimumCompleted.value_or(0), 3);
    QVERIFY(next->title.isEmpty());
    const auto objectives = rows().ownedBy<&Objective::plan>(next->id);
    QCOMPARE(objectives.size(), 1);
    const auto activities = rows().ownedBy<&Activity::plan>(next->id);
    QCOMPARE(activities.size(), 2); // in the order of the earlier plan
    const Activity &first = *activities[0];
    QCOMPARE(Id(first.carriedOverFrom), m_rows.activities[0]);
    QCOMPARE(first.code, u"MA-SN-2021-01"_s);
    QCOMPARE(first.planned.text(), QByteArray("2021-02-28/2021-03-02"));
    QVERIFY(first.actual.isNull());
    QCOMPARE(first.status, ActivityStatus::Planned);
    QVERIFY(!first.progress.has_value());
    QCOMPARE(first.objective, objectives[0]->id);
    QCOMPARE(first.place, u"Dakar"_s);
    QVERIFY(first.remarks.isEmpty());
    const auto lines = rows().ownedBy<&BudgetLine::activity>(first.id);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0]->planned->text(), QByteArray("1250050 EUR"));
    QVERIFY(!lines[0]->committed && !lines[0]->spent);
    const auto milestones = rows().ownedBy<&Milestone::activity>(first.id);
    QCOMPARE(milestones.size(), 1);
    QCOMPARE(milestones[0]->dueOn, QDate(2021, 4, 1));
    QVERIFY(!milestones[0]->doneOn.isValid());
    QCOMPARE(rows().ownedBy<&ActivityCommitment::activity>(first.id).size(), 1);
    QCOMPARE(rows().ownedBy<&ActivityInstitution::activity>(first.id).size(), 1);
    QVERIFY(activities[1]->statusReason.isEmpty());
    // Both sides know of each other, and the earlier plan is as it was.
    QCOMPARE(carriedOver(rows()).value(m_rows.activities[0]), QList<IdOf<Activity>>{first.id});
    QCOMPARE(rows().ownedBy<&Activity::plan>(m_rows.plan).size(), 3);
    QCOMPARE(rows().find(IdOf<Activity>(m_rows.activities[0]))->progress.value_or(0), 40);
    // One step takes all of it back.
    const qsizetype all = rows().all<Activity>().size();
    QVERIFY(file().undo().ok());
    QCOMPARE(rows().all<Activity>().size(), all - 2);
    QCOMPARE(rows().all<Plan>().size(), 1);
    QCOMPARE(rows().all<Objective>().size(), 1);
}

void PlanLifeTest::figuresCanBeLeftBehind()
{
    const Result<Outcome> outcome = file().run(carryOver({plan().id, 2022, {m_rows.activities[0]}, false}));
    QVERIFY(outcome.ok());
    const auto activities = rows().ownedBy<&Activity::plan>(outcome->created.first());
    QCOMPARE(activities.size(), 1);
    const auto lines = rows().ownedBy<&BudgetLine::activity>(activities[0]->id);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0]->planned->text(), QByteArray("0 EUR"));
    QCOMPARE(Id(lines[0]->funder), m_rows.institution);
    QCOMPARE(rows().ownedBy<&Milestone::activity>(activities[0]->id)[0]->dueOn, QDate(2022, 4, 1));
}

void PlanLifeTest::aYearIsCarriedOverOnce()
{
    const qsizetype before = file().transactionCount();
    const Result<Outcome> same = file().run(carryOver({plan().id, 2020, m_rows.activities, true}));
    QCOMPARE(errorCodeName(same.error().code), errorCodeName(ErrorCode::DuplicateRow));
    const Result<Outcome> nowhere = file().run(carryOver({IdOf<Plan>(m_rows.step), 2021, {}, true}));
    QCOMPARE(errorCodeName(nowhere.error().code), errorCodeName(ErrorCode::PlanNotFound));
    const Result<Outcome> foreign = file().run(carryOver({plan().id, 2021, {m_rows.step}, true}));
    QCOMPARE(errorCodeName(foreign.error().code), errorCodeName(ErrorCode::RowNotFound));
    QCOMPARE(file().transactionCount(), before);
    // A plan that was deleted can be made again.
    const Result<Outcome> first = file().run(carryOver({plan().id, 2021, m_rows.activities, true}));
    QVERIFY(first.ok());
    must(removeRow(EntityKind::Plan, first->created.first()));
    QVERIFY(file().run(carryOver({plan().id, 2021, {}, true})).ok());
    QCOMPARE(rows().ownedBy<&Activity::plan>(first->created.first()).size(), 0);
}

void PlanLifeTest::daysMoveByYears()
{
    QCOMPARE(movedByYears(QDate(2020, 2, 29), 1), QDate(2021, 2, 28));
    QCOMPARE(movedByYears(QDate(2020, 2, 29), 4), QDate(2024, 2, 29));
    QCOMPARE(movedByYears(QDate(2019, 2, 28), 1), QDate(2020, 2, 28));
    QVERIFY(!movedByYears(QDate(), 1).isValid());
    // A period that is open at one side stays so.
    set(m_rows.activities[0], {{"planned", "2020-09-01/"}});
    const Result<Outcome> outcome = file().run(carryOver({plan().id, 2021, {m_rows.activities[0]}, true}));
    QCOMPARE(rows().ownedBy<&Activity::plan>(outcome->created.first())[0]->planned.text(), QByteArray("2021-09-01/"));
}

void PlanLifeTest::changesSinceTheAdoptionAreCounted()
{
    must(adoptPlan({plan().id, QDate(2020, 2, 10), {}, {}, {}, {}}));
    QVERIFY(changes().isEmpty());
    // Following what was adopted does not change it.
    set(m_rows.activities[0], {{"actual", "2020-03-01/2020-03-02"},
                               {"status", "completed"},
                               {"remarks_fr", "Fait"},
                               {"title_en", "Workshop"}});
    must(setFields(EntityKind::BudgetLine, m_rows.budgetLine, {{"spent", "100 EUR"}}));
    must(setFields(EntityKind::Milestone, m_rows.milestone, {{"done_on", "2020-04-02"}}));
    must(moveRow(EntityKind::Activity, m_rows.activities[2], {}, m_rows.activities[0]));
    QVERIFY(changes().isEmpty());
    set(m_rows.activities[1], {{"status", "cancelled"}, {"status_reason_fr", "Sans objet"}});
    set(m_rows.activities[0], {{"place", "Thiès"}});
    must(setFields(EntityKind::BudgetLine, m_rows.budgetLine, {{"planned", "100 EUR"}}));
    const Id added =
        sample::made(file(), addRow(EntityKind::Activity, {{"plan", m_rows.plan.hex()}, {"title_fr", "Colloque"}}));
    must(addRow(EntityKind::Milestone, {{"activity", added.hex()}, {"title_fr", "Salle"}, {"due_on", "2020-05-01"}}));
    must(removeRow(EntityKind::Activity, m_rows.activities[2]));
    const QList<PlanChange> found = changes();
    QCOMPARE(found.size(), 5);
    QCOMPARE(found[0].field, QByteArray("place"));
    QCOMPARE(found[0].after, QByteArray("Thiès"));
    QCOMPARE(found[1].entity, EntityKind::BudgetLine);
    QCOMPARE(found[1].activity, m_rows.activities[0]);
    QCOMPARE(found[1].before, QByteArray("1250050 EUR"));
    QCOMPARE(found[2].field, QByteArray("status"));
    QCOMPARE(found[3].what, PlanChange::What::Added);
    QCOMPARE(found[3].row, added);
    QCOMPARE(found[4].what, PlanChange::What::Removed);
    QCOMPARE(found[4].activity, m_rows.activities[2]);
    // An amendment adopts them.
    must(adoptPlan({plan().id, QDate(2020, 6, 10), {}, {}, {u"Report"_s, {}}, {}}));
    QVERIFY(changes().isEmpty());
}

void PlanLifeTest::undoStopsBeforeTheProgramme()
{
    while (!file().undoStep().transaction.isNull())
        QVERIFY(file().undo().ok());
    QVERIFY(rows().programme());
    QCOMPARE(rows().all<Plan>().size(), 0);
}

QTEST_GUILESS_MAIN(PlanLifeTest)

#include "plan_life_test.moc"
