// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fractional_index.h"
#include "core/base/text.h"
#include "core/store/store.h"
#include "tests/support/file_test.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace tandem;

/// The way in: what a step writes, what it leaves alone, and that there is no other way.
class WorkspaceTest : public sample::FileTest
{
    Q_OBJECT

private slots:
    void nobodyWritesUnnamed();
    void wrongValuesAreRefused();
    void onlyWhatChangedIsWritten();
    void nothingChangedLeavesNoTrace();
    void triedOutLeavesNoTrace();
    void readersStandInNobodysWay();
    void formsSayWhatTheyHadSeen();
    void listenersHearOnce();
    void deletingTakesAlongWhatBelongs();
    void derivedRowsAreTheSameEverywhere();
    void codesFollowEachOther();
    void manyRowsAreChangedInOneStep();
    void aRowIsDuplicated();
    void manyRowsFindTheirPlace();
    void adoptionFreezesAPlan();
    void conflictsForbidAdoption();
    void aNumberThatIsGivenTwiceForbidsAdoption();
    void historyTellsWhoChangedWhat();
    void asOfShowsAnEarlierState();

private:
    Transaction last();
    const Activity *activity(int place) { return file().snapshot().find(IdOf<Activity>(m_rows.activities.at(place))); }
    /// A transaction of somebody else who had seen only what stands in `preds`.
    void receive(const Id &row, const QByteArray &field, const QByteArray &value, const QList<Id> &preds);
};

Transaction WorkspaceTest::last()
{
    const Id id = file().leaves().first();
    m_workspace.reset();
    Transaction transaction;
    {
        const Result<std::unique_ptr<Store>> store = Store::open(m_path, Store::Access::Read);
        transaction = *(*store)->transaction(id);
    }
    m_workspace = std::move(*Workspace::open(m_path, m_place->environment(true)));
    if (!file().enter(u"Awa Diop"_s).ok())
        qFatal("enter");
    return transaction;
}

void WorkspaceTest::receive(const Id &row, const QByteArray &field, const QByteArray &value, const QList<Id> &preds)
{
    Transaction transaction;
    transaction.document = file().document();
    transaction.parents = preds;
    transaction.stamp = Stamp{quint64(m_place->clock.now().toMSecsSinceEpoch()) << 16};
    transaction.at = m_place->clock.now();
    transaction.by = file().person()->id;
    transaction.device = "bamako";
    transaction.app = "0.1";
    transaction.schema = 1;
    transaction.kind = TransactionKind::Edit;
    transaction.kindName = "edit";
    transaction.label = "edit_activity";
    transaction.changes = {{"activity", row, field, value, preds}};
    const Result<QByteArray> body = encodeTransaction(transaction);
    QVERIFY(body.ok());
    ListSource source({{transactionId(*body), *body}});
    const Result<IngestReport> report = file().ingest(source);
    QVERIFY(report.ok());
    QCOMPARE(report->newTransactions, 1);
}

void WorkspaceTest::nobodyWritesUnnamed()
{
    const QString path = m_place->path(u"new.tandem"_s);
    const auto fresh = std::move(*Workspace::create(path, m_place->environment()));
    const Result<Outcome> outcome = fresh->run(startProgramme({}));
    QVERIFY(!outcome.ok());
    QCOMPARE(errorCodeName(outcome.error().code), errorCodeName(ErrorCode::PersonRequired));
    QVERIFY(!fresh->enter(u"  \n "_s).ok());
    QCOMPARE(fresh->transactionCount(), 0);
    QVERIFY(fresh->enter(u" Awa Diop "_s).ok());
    QCOMPARE(fresh->person()->name, u"Awa Diop"_s);
    // The same person, however they write their name, is entered once.
    QVERIFY(fresh->enter(u"AWA DIOP"_s).ok());
    QCOMPARE(fresh->transactionCount(), 1);
}

void WorkspaceTest::wrongValuesAreRefused()
{
    const qsizetype before = file().transactionCount();
    const Id row = m_rows.activities.first();
    const auto refusal = [&](const FieldValues &values) {
        const Result<Outcome> outcome = file().run(setFields(EntityKind::Activity, row, values));
        return outcome ? QString() : outcome.error().field + u' ' + errorCodeName(outcome.error().code);
    };
    QCOMPARE(refusal({{"progress", "101"}}), u"progress "_s + errorCodeName(ErrorCode::ValueOutOfRange));
    QCOMPARE(refusal({{"progress", "much"}}), u"progress "_s + errorCodeName(ErrorCode::ValueNotNumber));
    QCOMPARE(refusal({{"status", "finished"}}), u"status "_s + errorCodeName(ErrorCode::ValueNotAllowed));
    QVERIFY(refusal({{"planned", "2020-05-10/2020-05-01"}}).startsWith(u"planned "_s));
    QCOMPARE(refusal({{"colour", "red"}}), u"colour "_s + errorCodeName(ErrorCode::FieldUnknown));
    QVERIFY(refusal({{"title_fr", ""}}).endsWith(errorCodeName(ErrorCode::ValueRequired)));
    QVERIFY(refusal({{"status", "cancelled"}}).endsWith(errorCodeName(ErrorCode::ReasonRequired)));
    QVERIFY(refusal({{"lead", Id::fromBytes("0123456789abcdef").hex()}}).startsWith(u"lead "_s));
    // One wrong value, and nothing of the step is written.
    QVERIFY(!refusal({{"place", "Dakar"}, {"progress", "101"}}).isEmpty());
    QCOMPARE(activity(0)->place, QString());
    const Result<Outcome> key = file().run(setFields(EntityKind::Plan, m_rows.plan, {{"year", "2021"}}));
    QCOMPARE(errorCodeName(key.error().code), errorCodeName(ErrorCode::ValueKeyFixed));
    const Result<Outcome> gone = file().run(setFields(EntityKind::Plan, row, {{"title_fr", "x"}}));
    QCOMPARE(errorCodeName(gone.error().code), errorCodeName(ErrorCode::RowNotFound));
    QCOMPARE(file().transactionCount(), before);
}

void WorkspaceTest::onlyWhatChangedIsWritten()
{
    const Id row = m_rows.activities.first();
    QVERIFY(file()
                .run(setFields(EntityKind::Activity, row,
                               {{"title_fr", "Atelier régional"}, {"place", "Dakar"}, {"progress", "10"}}))
                .ok());
    const Transaction transaction = last();
    QCOMPARE(transaction.kindName, "edit");
    QCOMPARE(transaction.label, "edit_activity");
    QCOMPARE(transaction.by, Id(file().person()->id));
    QCOMPARE(transaction.changes.size(), 2); // the title is as it was
    QCOMPARE(transaction.changes.at(0).field, "place");
    QCOMPARE(transaction.changes.at(1).value, "10");
    QVERIFY(transaction.changes.at(0).preds.isEmpty()); // never written before
    QVERIFY(transaction.device.startsWith("dakar-"));
}

void WorkspaceTest::nothingChangedLeavesNoTrace()
{
    const qsizetype before = file().transactionCount();
    const Result<Outcome> outcome = file().run(
        setFields(EntityKind::Activity, m_rows.activities.first(), {{"title_fr", "Atelier régional"}, {"place", ""}}));
    QVERIFY(outcome.ok());
    QVERIFY(outcome->transaction.isNull());
    QCOMPARE(file().transactionCount(), before);
}

void WorkspaceTest::triedOutLeavesNoTrace()
{
    const qsizetype before = file().transactionCount();
    const Id row = m_rows.activities.first();
    QVERIFY(file().tryOut(setFields(EntityKind::Activity, row, {{"place", "Thiès"}})).ok());
    const Result<void> refused = file().tryOut(setFields(EntityKind::Activity, row, {{"progress", "140"}}));
    QVERIFY(!refused.ok());
    QCOMPARE(errorCodeName(refused.error().code), errorCodeName(ErrorCode::ValueOutOfRange));
    QCOMPARE(file().transactionCount(), before);
    QVERIFY(file().snapshot().find(IdOf<Activity>(row))->place != u"Thiès"_s);
}

void WorkspaceTest::readersStandInNobodysWay()
{
    m_workspace.reset();
    Environment reading = m_place->environment(true);
    reading.onlyReading = true;
    const auto reader = std::move(*Workspace::open(m_path, reading));
    QCOMPARE(reader->snapshot().all<Activity>().size(), m_rows.activities.size());
    QCOMPARE(errorCodeName(reader->readOnlyReason()->code), errorCodeName(ErrorCode::FileReadOnly));
    m_workspace = std::move(*Workspace::open(m_path, m_place->environment(true)));
    QVERIFY(!file().isReadOnly());
}

void WorkspaceTest::formsSayWhatTheyHadSeen()
{
    const Id row = m_rows.activities.first();
    const Seen seen = file().seen(EntityKind::Activity, row);
    QCOMPARE(seen.value("title_fr").size(), 1);
    QVERIFY(seen.contains("_"));
    // While the form is open, somebody else's value arrives.
    receive(row, "title_fr", "Atelier de Bamako", seen.value("title_fr"));
    QCOMPARE(activity(0)->title.fr.string(), u"Atelier de Bamako"_s);
    const Result<Outcome> saved =
        file().run(setFields(EntityKind::Activity, row, {{"title_fr", "Atelier de Dakar"}}, seen));
    QVERIFY(saved.ok());
    QCOMPARE(activity(0)->title.fr.string(), u"Atelier de Dakar"_s);
    QCOMPARE(file().seen(EntityKind::Activity, row).value("title_fr").size(), 2); // none replaced the other
    const auto open = [this] {
        return std::count_if(file().snapshot().issues().begin(), file().snapshot().issues().end(),
                             [](const Issue &issue) { return issue.kind <= IssueKind::DuplicateKey; });
    };
    QCOMPARE(open(), 1);
    // A third value, written by somebody who has seen both, ends it.
    const Seen both = file().seen(EntityKind::Activity, row);
    QVERIFY(file().run(setFields(EntityKind::Activity, row, {{"title_fr", "Atelier"}}, both)).ok());
    QCOMPARE(open(), 0);
}

void WorkspaceTest::listenersHearOnce()
{
    QSignalSpy spy(&file(), &Workspace::changed);
    const Id row = m_rows.activities.at(1);
    QVERIFY(file().run(setFields(EntityKind::Activity, row, {{"place", "Thiès"}})).ok());
    QCOMPARE(spy.size(), 1);
    const auto changes = spy.first().first().value<ChangeSet>();
    QCOMPARE(changes.label, "edit_activity");
    QCOMPARE(changes.rows.size(), 1);
    QCOMPARE(changes.rows.first().row, row);
    const int place = entityInfo(EntityKind::Activity).indexOf("place");
    QCOMPARE(changes.rows.first().fields, quint64(1) << place);
    QVERIFY(!file().run(setFields(EntityKind::Activity, row, {{"progress", "-1"}})).ok());
    QCOMPARE(spy.size(), 1);
}

void WorkspaceTest::deletingTakesAlongWhatBelongs()
{
    const Result<Outcome> removed = file().run(removeRow(EntityKind::Memorandum, m_rows.memorandum));
    QVERIFY(removed.ok());
    QCOMPARE(removed->removedRows, 7); // plan, three activities, budget line, milestone
    QCOMPARE(file().snapshot().all<Activity>().size(), 0);
    QCOMPARE(file().snapshot().all<Milestone>().size(), 0);
    QCOMPARE(file().snapshot().all<Institution>().size(), 1);
    QVERIFY(file().undo().ok());
    QCOMPARE(file().snapshot().all<Activity>().size(), 3);
    QCOMPARE(file().snapshot().all<BudgetLine>().size(), 1);
    QCOMPARE(activity(2)->title.fr.string(), u"Guide commun"_s);
    QCOMPARE(file().snapshot().issues().size(), 0);
}

void WorkspaceTest::derivedRowsAreTheSameEverywhere()
{
    const Result<Outcome> again =
        file().run(addRow(EntityKind::Plan, {{"memorandum", m_rows.memorandum.hex()}, {"year", "2020"}}));
    QVERIFY(!again.ok());
    QCOMPARE(errorCodeName(again.error().code), errorCodeName(ErrorCode::DuplicateRow));
    QCOMPARE(m_rows.plan, derivedRowId(file().document(), "plan", {m_rows.memorandum.hex(), "2020"}));
    // Deleted and made again it is the same row, without what it once held.
    QVERIFY(file().run(setFields(EntityKind::Plan, m_rows.plan, {{"title_fr", "Ancien"}})).ok());
    QVERIFY(file().run(removeRow(EntityKind::Plan, m_rows.plan)).ok());
    const Id made =
        sample::made(file(), addRow(EntityKind::Plan, {{"memorandum", m_rows.memorandum.hex()}, {"year", "2020"}}));
    QCOMPARE(made, m_rows.plan);
    QCOMPARE(file().snapshot().find(IdOf<Plan>(made))->title.fr.string(), QString());
    QCOMPARE(file().snapshot().all<Activity>().size(), 0);
}

void WorkspaceTest::codesFollowEachOther()
{
    QCOMPARE(file().snapshot().find(IdOf<Plan>(m_rows.plan))->code, u"MA-SN-2020"_s);
    QCOMPARE(activity(0)->code, u"MA-SN-2020-01"_s);
    QCOMPARE(activity(2)->code, u"MA-SN-2020-03"_s);
    QVERIFY(file().run(removeRow(EntityKind::Activity, m_rows.activities.at(1))).ok());
    const Id fourth =
        sample::made(file(), addRow(EntityKind::Activity, {{"plan", m_rows.plan.hex()}, {"title_fr", "Colloque"}}));
    QCOMPARE(file().snapshot().find(IdOf<Activity>(fourth))->code, u"MA-SN-2020-04"_s);
}

void WorkspaceTest::manyRowsAreChangedInOneStep()
{
    const qsizetype before = file().transactionCount();
    QVERIFY(file().run(setFieldsOf(EntityKind::Activity, m_rows.activities, {{"place", "Rabat"}})).ok());
    QCOMPARE(file().transactionCount(), before + 1);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(activity(i)->place, u"Rabat"_s);
    const Result<Outcome> removed = file().run(removeRows(EntityKind::Activity, m_rows.activities.mid(1)));
    QCOMPARE(removed->removedRows, 2);
    QCOMPARE(file().transactionCount(), before + 2);
    QVERIFY(file().undo().ok());
    QVERIFY(file().undo().ok());
    QCOMPARE(activity(2)->place, QString());
}

void WorkspaceTest::aRowIsDuplicated()
{
    const Id original = m_rows.activities.first();
    QVERIFY(file()
                .run(setFields(EntityKind::Activity, original,
                               {{"progress", "40"}, {"status", "under_way"}, {"place", "Dakar"}}))
                .ok());
    const Result<Outcome> outcome = file().run(duplicateRow(EntityKind::Activity, original));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->created.size(), 3);
    const Activity *copy = file().snapshot().find(IdOf<Activity>(outcome->created.first()));
    QVERIFY(copy);
    QCOMPARE(copy->code, u"MA-SN-2020-04"_s);
    QCOMPARE(copy->title.fr.string(), u"Atelier régional"_s);
    QCOMPARE(copy->place, u"Dakar"_s);
    QCOMPARE(choiceWord(copy->status), u"planned"_s);
    QCOMPARE(file().snapshot().ownedBy<&BudgetLine::activity>(copy->id).size(), 1);
    QCOMPARE(file().snapshot().ownedBy<&Milestone::activity>(copy->id).size(), 1);
    QCOMPARE(file().snapshot().ownedBy<&Activity::plan>(m_rows.plan).at(1)->id, copy->id); // behind the original
    QVERIFY(file().undo().ok());
    QCOMPARE(file().snapshot().all<Milestone>().size(), 1);
}

void WorkspaceTest::manyRowsFindTheirPlace()
{
    // The second and third change places behind the first, again and again: keys grow between the same two neighbours.
    const auto order = [this] {
        QList<Id> ids;
        for (const Activity *row : file().snapshot().ownedBy<&Activity::plan>(m_rows.plan))
            ids.append(row->id);
        return ids;
    };
    QList<Id> expected = m_rows.activities;
    QCOMPARE(order(), expected);
    qsizetype longest = 0;
    int renumbered = 0;
    for (int i = 0; i < 400; ++i) {
        const PackedBytes first = activity(0)->pos;
        expected.swapItemsAt(1, 2);
        QVERIFY(file().run(moveRow(EntityKind::Activity, expected.at(1), expected.at(0), expected.at(2))).ok());
        QCOMPARE(order(), expected);
        renumbered += activity(0)->pos != first;
        for (int j = 0; j < 3; ++j)
            longest = qMax(longest, activity(j)->pos.view().size());
    }
    QVERIFY2(longest <= kLongPosition, QByteArray::number(longest).constData());
    QVERIFY(renumbered > 0);
    QVERIFY(file().run(moveRow(EntityKind::Activity, expected.at(2), {}, expected.at(0))).ok());
    expected.move(2, 0);
    QCOMPARE(order(), expected);
    QVERIFY(file().run(moveRow(EntityKind::Activity, expected.at(0), expected.at(2), {})).ok());
    expected.move(0, 2);
    QCOMPARE(order(), expected);
}

void WorkspaceTest::adoptionFreezesAPlan()
{
    const Adoption adoption{
        IdOf<Plan>(m_rows.plan),
        QDate(2020, 2, 10),
        u"Rabat"_s,
        {u"Comité"_s, u"Committee"_s},
        {},
        {{Side::First, u"Mme A."_s, {u"Ministre"_s, u"Minister"_s}}, {Side::Second, u"M. B."_s, {u"Directeur"_s, {}}}}};
    QVERIFY(file().run(adoptPlan(adoption)).ok());
    const auto baselines = file().snapshot().ownedBy<&Baseline::plan>(m_rows.plan);
    QCOMPARE(baselines.size(), 1);
    QCOMPARE(file().snapshot().all<Signatory>().size(), 2);
    QCOMPARE(choiceWord(file().snapshot().find(IdOf<Plan>(m_rows.plan))->status), u"adopted"_s);
    const QByteArray hash = entityInfo(EntityKind::Baseline).field(QByteArrayView("snapshot"))->read(baselines.first());
    const Result<QByteArray> frozen = file().blob(hash);
    QVERIFY(frozen.ok());
    QVERIFY(frozen->contains("Atelier régional"));
    QCOMPARE(QCryptographicHash::hash(*frozen, QCryptographicHash::Sha256).toHex(), hash);
    // What happens afterwards does not touch it; the next adoption is an amendment.
    QVERIFY(file().run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"title_fr", "Atelier bis"}})).ok());
    QCOMPARE(*file().blob(hash), *frozen);
    Adoption amendment = adoption;
    amendment.reason = {u"Report"_s, {}};
    QVERIFY(file().run(adoptPlan(amendment)).ok());
    QCOMPARE(file().snapshot().ownedBy<&Baseline::plan>(m_rows.plan).size(), 2);
    QVERIFY(file().undo().ok());
    QCOMPARE(file().snapshot().ownedBy<&Baseline::plan>(m_rows.plan).size(), 1);
}

void WorkspaceTest::conflictsForbidAdoption()
{
    const Id row = m_rows.activities.first();
    const Seen seen = file().seen(EntityKind::Activity, row);
    QVERIFY(file().run(setFields(EntityKind::Activity, row, {{"title_fr", "Atelier de Dakar"}})).ok());
    receive(row, "title_fr", "Atelier de Bamako", seen.value("title_fr"));
    const qsizetype before = file().transactionCount();
    const Result<Outcome> refused =
        file().run(adoptPlan({IdOf<Plan>(m_rows.plan), QDate(2020, 2, 10), {}, {}, {}, {}}));
    QVERIFY(!refused.ok());
    QCOMPARE(errorCodeName(refused.error().code), errorCodeName(ErrorCode::PlanHasConflicts));
    QCOMPARE(refused.error().arguments, (QStringList{u"MA-SN-2020"_s, u"1"_s}));
    QCOMPARE(file().transactionCount(), before);
}

void WorkspaceTest::aNumberThatIsGivenTwiceForbidsAdoption()
{
    // Also where the other one stands in another plan, and came first.
    const Activity first = *file().snapshot().find(IdOf<Activity>(m_rows.activities.first()));
    const QByteArray code = first.code.toUtf8();
    const Id plan =
        sample::made(file(), addRow(EntityKind::Plan, {{"memorandum", m_rows.memorandum.hex()}, {"year", "2031"}}));
    const Id second = sample::made(file(), addRow(EntityKind::Activity, {{"plan", plan.hex()},
                                                                         {"title_fr", "Atelier"},
                                                                         {"domain", first.domain.hex()},
                                                                         {"step", first.step.hex()}}));
    receive(second, "code", code, file().seen(EntityKind::Activity, second).value("code"));
    QCOMPARE(file().snapshot().issues().size(), 1);
    QVERIFY(file().snapshot().issues().first().row != second);
    const Result<Outcome> refused = file().run(adoptPlan({IdOf<Plan>(plan), QDate(2031, 2, 10), {}, {}, {}, {}}));
    QVERIFY(!refused.ok());
    QCOMPARE(errorCodeName(refused.error().code), errorCodeName(ErrorCode::PlanHasConflicts));
}

void WorkspaceTest::historyTellsWhoChangedWhat()
{
    const Id row = m_rows.activities.first();
    QVERIFY(file().enter(u"Moussa Ba"_s).ok());
    QVERIFY(file().run(setFields(EntityKind::Activity, row, {{"title_fr", "Atelier"}, {"place", "Dakar"}})).ok());
    HistoryFilter filter;
    filter.entity = EntityKind::Activity;
    filter.row = row;
    filter.field = "title_fr";
    const Result<QList<HistoryEntry>> entries = file().history(filter);
    QVERIFY(entries.ok());
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->first().by, u"Moussa Ba"_s);
    QCOMPARE(entries->first().changes.size(), 1);
    QCOMPARE(entries->first().changes.first().before, QByteArray("Atelier régional"));
    QCOMPARE(entries->first().changes.first().after, QByteArray("Atelier"));
    QCOMPARE(entries->last().by, u"Awa Diop"_s);
    HistoryFilter person;
    person.person = file().person()->id;
    QCOMPARE(file().history(person)->size(), 2); // their own row, and this step
    HistoryFilter newest;
    newest.limit = 3;
    QCOMPARE(file().history(newest)->size(), 3);
    HistoryFilter later;
    later.from = m_place->clock.now();
    QCOMPARE(file().history(later)->size(), 0);
    QCOMPARE(file().history({})->size(), file().transactionCount());
}

void WorkspaceTest::asOfShowsAnEarlierState()
{
    const Id before = file().leaves().first();
    QVERIFY(file().run(setFields(EntityKind::Activity, m_rows.activities.first(), {{"title_fr", "Atelier"}})).ok());
    QVERIFY(file().run(removeRow(EntityKind::Activity, m_rows.activities.at(1))).ok());
    const Result<Snapshot> then = file().asOf(before);
    QVERIFY(then.ok());
    QCOMPARE(then->all<Activity>().size(), 3);
    QCOMPARE(then->find(IdOf<Activity>(m_rows.activities.first()))->title.fr.string(), u"Atelier régional"_s);
    const Result<Snapshot> now = file().asOf(file().leaves().first());
    QCOMPARE(now->all<Activity>().size(), 2);
    QCOMPARE(errorCodeName(file().asOf(m_rows.plan).error().code), errorCodeName(ErrorCode::TransactionNotFound));
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
