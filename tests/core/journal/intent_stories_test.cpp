// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/plan_snapshot.h"
#include "tests/core/journal/intent_office.h"
#include "tests/support/same_rows.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tandem;
using namespace tandem::simulation;

/// T2: what people meant, where it takes more than two steps to say so (journal.md, 7, 9 and 11): adoption and what
/// comes late, undo and redo among others' changes, what a newer version wrote.
class IntentStoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theBaselineStaysAsItWasAdopted();
    void whatIsRevertedNeedsNoAmendment();
    void undoAfterARestartAndAMerge();
    void redoAfterOthersChanges();
    void undoOfASettledDisagreement();
    void aFormThatShowedNothingHasSeenNothing();
    void aNewerVersionsContentIsKept();
    void aNewerFormatWaits();
    void anAmendmentSettlesWhatItHasSeen();
    void undoLeavesADisagreementAsItIs();
    void undoLeavesWhatOthersWorkOn();
    void whatIsReplacedMustBeHere();
    void whatWasBuriedTurnsUp();

private:
    /// Both have heard of everything.
    bool meet() { return m_rabat->hear(*m_dakar) && m_dakar->hear(*m_rabat); }
    /// Both see the same, and the journal produces it.
    bool agree() const
    {
        return m_rabat->work->leaves() == m_dakar->work->leaves() && m_rabat->issues() == m_dakar->issues() &&
               differences(m_rabat->work->snapshot(), m_dakar->work->snapshot()).isEmpty() &&
               m_rabat->work->check().valueOr({u"?"_s}).isEmpty() && m_dakar->work->check().valueOr({u"?"_s}).isEmpty();
    }
    QByteArray title(const Office &office) const
    {
        return office.value(EntityKind::Activity, m_rows.activity, "title_fr");
    }
    QByteArray place(const Office &office) const
    {
        return office.value(EntityKind::Activity, m_rows.activity, "place");
    }
    bool retitle(Office &office, const QByteArray &words)
    {
        return office.set(EntityKind::Activity, m_rows.activity, "title_fr", words);
    }
    bool adopt(Office &office)
    {
        return office.run(adoptPlan({IdOf<Plan>(m_rows.plan), QDate(2026, 3, 1), u"Rabat"_s, {}, {}, {}}));
    }
    /// A transaction that stands on what this office has, as another program would write it.
    Transaction foreign(const Office &office) const;
    static bool take(Office &office, const QByteArray &body) { return office.hear({{transactionId(body), body}}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Office> m_rabat;
    std::unique_ptr<Office> m_dakar;
    CommonRows m_rows;
    Id m_document = *Id::fromText(u"7d1f0000-0000-4000-8000-000000000001");
};

void IntentStoriesTest::init()
{
    m_rabat.reset();
    m_dakar.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_rabat = std::make_unique<Office>(m_folder->path(), u"Rabat"_s, 1);
    m_dakar = std::make_unique<Office>(m_folder->path(), u"Dakar"_s, 2);
    QVERIFY(m_rabat->open(m_document) && m_dakar->open(m_document) && m_rabat->enter());
    m_rows = CommonRows::make(*m_rabat);
    QVERIFY(m_rows.isComplete());
    QVERIFY(m_dakar->hear(*m_rabat) && m_dakar->enter() && m_rabat->hear(*m_dakar));
}

Transaction IntentStoriesTest::foreign(const Office &office) const
{
    Transaction transaction;
    transaction.document = m_document;
    transaction.parents = office.work->leaves();
    transaction.at = office.clock.now();
    transaction.stamp = nextStamp({}, transaction.at.toMSecsSinceEpoch());
    transaction.by = office.work->person()->id;
    transaction.app = "9.0.0";
    transaction.schema = 99;
    transaction.kind = TransactionKind::Edit;
    transaction.kindName = "edit";
    return transaction;
}

void IntentStoriesTest::theBaselineStaysAsItWasAdopted()
{
    QVERIFY(adopt(*m_rabat));
    const QString fingerprint = m_rabat->work->snapshot().sorted<Baseline>().first()->snapshot;
    const Result<QByteArray> frozen = m_rabat->work->blob(fingerprint.toLatin1());
    QVERIFY(frozen && !frozen->isEmpty());

    QVERIFY(retitle(*m_dakar, "Colloque"));
    const Id late = m_dakar->add(EntityKind::Activity, {{"plan", m_rows.plan.hex()}, {"title_fr", "Tardive"}});
    QVERIFY(!late.isNull() && meet() && agree());

    // What is worked with shows what came late, and says so for each value; what was adopted is what it was.
    const QStringList issues = m_rabat->issues();
    QVERIFY(issues.contains(u"after_adoption activity title_fr"_s));
    QVERIFY(issues.contains(u"after_adoption activity"_s)); // the new activity as a whole
    QCOMPARE(title(*m_rabat), "Colloque");
    QCOMPARE(m_rabat->work->snapshot().sorted<Baseline>().first()->snapshot, fingerprint);
    QCOMPARE(m_rabat->work->blob(fingerprint.toLatin1()).valueOr({}), *frozen);
    QCOMPARE(QCryptographicHash::hash(*frozen, QCryptographicHash::Sha256).toHex(), fingerprint.toLatin1());
    const Result<Snapshot> adopted = readPlanSnapshot(*frozen);
    QVERIFY(adopted.ok());
    QCOMPARE(adopted->find(IdOf<Activity>(m_rows.activity))->title.fr.string(), u"Atelier"_s);
    QVERIFY(!adopted->find(IdOf<Activity>(late)));

    // Found from the journal alone: a copy that hears of everything in one go, and one that is opened again, say the same.
    Office third(m_folder->path(), u"Bamako"_s, 3);
    QVERIFY(third.open(m_document) && third.hear(*m_dakar));
    QCOMPARE(third.issues(), issues);
    QVERIFY(third.open(m_document));
    QCOMPARE(third.issues(), issues);
    QCOMPARE(third.work->snapshot().issues(), m_dakar->work->snapshot().issues());
}

void IntentStoriesTest::whatIsRevertedNeedsNoAmendment()
{
    QVERIFY(adopt(*m_rabat) && retitle(*m_dakar, "Colloque") && meet());
    QCOMPARE(m_dakar->issues(), QStringList{u"after_adoption activity title_fr"_s});
    QVERIFY(retitle(*m_dakar, "Atelier")); // by somebody who knows of the adoption now
    const Id reverting = m_dakar->last.transaction;
    QCOMPARE(m_dakar->issues(), QStringList());
    QVERIFY(meet() && agree());
    QCOMPARE(m_rabat->issues(), QStringList());
    QVERIFY(m_dakar->work->undo(reverting)); // as knowingly
    QVERIFY(meet() && agree());
    QCOMPARE(title(*m_rabat), "Colloque");
    QCOMPARE(m_rabat->issues(), QStringList());
}

void IntentStoriesTest::undoAfterARestartAndAMerge()
{
    QVERIFY(m_rabat->run(setFields(EntityKind::Activity, m_rows.activity, {{"title_fr", "Un"}, {"place", "Fès"}})));
    const Id mine = m_rabat->last.transaction;
    QVERIFY(m_dakar->hear(*m_rabat) && retitle(*m_dakar, "Deux") && meet());
    QVERIFY(m_rabat->open(m_document) && m_rabat->enter());
    QCOMPARE(m_rabat->work->undoStep().transaction, mine); // others' steps are not on the stack
    const Result<Outcome> undone = m_rabat->work->undo();
    QVERIFY(undone.ok() && !undone->nothingDone);
    QCOMPARE(undone->skipped.size(), 1);
    QCOMPARE(undone->skipped.first().by, m_dakar->person);
    QCOMPARE(title(*m_rabat), "Deux");
    QCOMPARE(place(*m_rabat), "");
    QVERIFY(meet() && agree());
    QCOMPARE(m_dakar->issues(), QStringList());
}

void IntentStoriesTest::redoAfterOthersChanges()
{
    QVERIFY(m_rabat->run(setFields(EntityKind::Activity, m_rows.activity, {{"title_fr", "Un"}, {"place", "Fès"}})));
    QVERIFY(m_rabat->work->undo() && meet());
    QVERIFY(retitle(*m_dakar, "Deux") && meet());
    const Result<Outcome> again = m_rabat->work->redo();
    QVERIFY(again.ok());
    QCOMPARE(again->skipped.size(), 1);
    QCOMPARE(again->skipped.first().field, QByteArray("title_fr"));
    QCOMPARE(title(*m_rabat), "Deux");
    QCOMPARE(place(*m_rabat), "Fès");
    // Concurrent with somebody who had seen the undo only: their value and the redone one disagree, and nobody loses.
    QVERIFY(m_dakar->set(EntityKind::Activity, m_rows.activity, "place", "Thiès"));
    QVERIFY(meet() && agree());
    QCOMPARE(m_dakar->issues(), QStringList{u"value activity place"_s});
}

void IntentStoriesTest::undoOfASettledDisagreement()
{
    QVERIFY(retitle(*m_rabat, "Un") && retitle(*m_dakar, "Deux") && meet());
    const QByteArray shown = title(*m_rabat);
    QVERIFY(m_rabat->set(EntityKind::Activity, m_rows.activity, "title_fr", shown,
                         m_rabat->work->seen(EntityKind::Activity, m_rows.activity)));
    QCOMPARE(m_rabat->issues(), QStringList());
    // It was settled with the value that was shown: taking that back shows it again, and Ctrl+Z goes on to the step before.
    const Id settling = m_rabat->last.transaction;
    QVERIFY(m_rabat->work->undo());
    QCOMPARE(title(*m_rabat), shown);
    QVERIFY(m_rabat->work->undoStep().transaction != settling);
    QVERIFY(meet() && agree());
    QCOMPARE(m_dakar->issues(), QStringList());
}

void IntentStoriesTest::aFormThatShowedNothingHasSeenNothing()
{
    // The place is empty when the form is opened; what a colleague writes there meanwhile is not replaced unseen.
    const Seen form = m_rabat->work->seen(EntityKind::Activity, m_rows.activity);
    QVERIFY(m_dakar->set(EntityKind::Activity, m_rows.activity, "place", "Thiès"));
    QVERIFY(m_rabat->hear(*m_dakar));
    QVERIFY(m_rabat->set(EntityKind::Activity, m_rows.activity, "place", "Fès", form));
    QVERIFY(meet() && agree());
    QCOMPARE(m_dakar->issues(), QStringList{u"value activity place"_s});
    // A box that speaks of one field only says nothing of those that change with it.
    QVERIFY(m_dakar->set(EntityKind::Activity, m_rows.second, "progress", "40"));
    QVERIFY(meet());
    const Seen box{{"status", m_rabat->work->seen(EntityKind::Activity, m_rows.second).value("status")}};
    QVERIFY(m_rabat->run(setFields(EntityKind::Activity, m_rows.second,
                                   {{"status", "completed"}, {"actual", "2026-02-01/2026-02-02"}}, box)));
    QVERIFY(meet() && agree());
    QCOMPARE(m_dakar->value(EntityKind::Activity, m_rows.second, "progress"), "100");
    QCOMPARE(m_dakar->issues(), QStringList{u"value activity place"_s});
}

void IntentStoriesTest::aNewerVersionsContentIsKept()
{
    Transaction newer = foreign(*m_dakar);
    const Seen seen = m_dakar->work->seen(EntityKind::Activity, m_rows.activity);
    Id gadget;
    gadget.bytes.fill(7);
    newer.changes = {
        {"activity", m_rows.activity, "title_fr", "Colloque", seen.value("title_fr")},
        {"activity", m_rows.activity, "status", "handed_over", seen.value("status")},
        {"activity", m_rows.activity, "zeal", "great", {}},
        {"gadget", gadget, "_", "1", {}},
        {"gadget", gadget, "colour", "blue", {}},
    };
    const Result<QByteArray> body = encodeTransaction(newer);
    QVERIFY(body.ok());
    QVERIFY(take(*m_dakar, *body));
    QVERIFY(retitle(*m_rabat, "Séminaire")); // without having heard of it
    QVERIFY(meet() && agree());

    // What this version knows of it is worked with like anything else; the rest is named, once each.
    const auto strange = [](const Office &office) {
        QStringList names;
        for (const Issue &issue : office.work->snapshot().issues()) {
            if (issue.kind == IssueKind::UnknownContent)
                names.append(issue.detail);
        }
        names.sort();
        return names;
    };
    const QStringList names = {u"gadget"_s, u"status"_s, u"zeal"_s};
    for (Office *office : {m_rabat.get(), m_dakar.get()}) {
        QVERIFY(office->issues().contains(u"value activity title_fr"_s));
        QCOMPARE(strange(*office), names);
    }
    // It is handed on byte for byte, also by one who does not understand it, and survives work on the same row.
    QVERIFY(m_rabat->set(EntityKind::Activity, m_rows.activity, "place", "Fès"));
    QVERIFY(m_rabat->work->undo());
    Office third(m_folder->path(), u"Bamako"_s, 3);
    QVERIFY(third.open(m_document) && third.hear(*m_rabat));
    QCOMPARE(strange(third), names);
    const QList<TransactionSource::Item> items = third.items();
    QVERIFY(std::any_of(items.begin(), items.end(), [&](const auto &item) { return item.body == *body; }));
    // Deleting a row takes it away for everybody, whatever a newer version had added to it.
    QVERIFY(m_rabat->remove(EntityKind::Activity, m_rows.activity));
    QVERIFY(meet() && agree());
    QVERIFY(!m_dakar->has(EntityKind::Activity, m_rows.activity));
}

void IntentStoriesTest::aNewerFormatWaits()
{
    QByteArray parents;
    for (const Id &leaf : m_dakar->work->leaves())
        parents += (parents.isEmpty() ? "\"" : ",\"") + leaf.hex() + '"';
    const QByteArray body = "{\"v\":2,\"doc\":\"" + m_document.uuid().toLatin1() + "\",\"par\":[" + parents +
                            "],\"hlc\":\"019b7f3a1c400003\",\"at\":\"2026-03-01T10:12:13.123+01:00\",\"deed\":[1,2]}";
    QVERIFY(take(*m_dakar, body));
    QVERIFY(retitle(*m_dakar, "Colloque")); // work goes on beside it
    QVERIFY(meet() && agree());
    for (Office *office : {m_rabat.get(), m_dakar.get()}) {
        QCOMPARE(office->work->heldCount(), 1);
        QCOMPARE(office->issues(), QStringList{u"unknown_content programme"_s});
        QCOMPARE(title(*office), "Colloque");
        QVERIFY(office->open(m_document) && office->enter());
        QCOMPARE(office->work->heldCount(), 1);
    }
}

void IntentStoriesTest::anAmendmentSettlesWhatItHasSeen()
{
    QVERIFY(retitle(*m_dakar, "Colloque"));
    QVERIFY(adopt(*m_rabat) && meet());
    QCOMPARE(m_rabat->issues(), QStringList{u"after_adoption activity title_fr"_s});
    QVERIFY(adopt(*m_rabat)); // the next version has it
    QCOMPARE(m_rabat->issues(), QStringList());
    QVERIFY(meet() && agree());
    QCOMPARE(title(*m_dakar), "Colloque");
}

void IntentStoriesTest::undoLeavesADisagreementAsItIs()
{
    QVERIFY(retitle(*m_rabat, "Un") && retitle(*m_dakar, "Deux") && meet());
    const QList<Issue> open = m_rabat->work->snapshot().issues();
    QCOMPARE(open.size(), 1);
    for (Office *office : {m_rabat.get(), m_dakar.get()}) {
        const Result<Outcome> undone = office->work->undo();
        QVERIFY(undone.ok() && undone->nothingDone);
        QCOMPARE(undone->skipped.size(), 1);
    }
    QVERIFY(meet() && agree());
    QCOMPARE(m_rabat->work->snapshot().issues(), open);
}

void IntentStoriesTest::undoLeavesWhatOthersWorkOn()
{
    const Id written = m_rabat->add(EntityKind::Activity, {{"plan", m_rows.plan.hex()}, {"title_fr", "Bilan"}});
    const Id step = m_rabat->last.transaction;
    QVERIFY(meet() && m_dakar->set(EntityKind::Activity, written, "place", "Thiès") && meet());
    const Result<Outcome> undone = m_rabat->work->undo(step);
    QVERIFY(undone.ok() && undone->nothingDone);
    QCOMPARE(undone->skipped.size(), 1);
    QVERIFY(meet() && agree());
    QVERIFY(m_dakar->has(EntityKind::Activity, written) && m_rabat->has(EntityKind::Activity, written));
    QCOMPARE(m_dakar->issues(), QStringList());
}

void IntentStoriesTest::whatIsReplacedMustBeHere()
{
    QVERIFY(retitle(*m_dakar, "Colloque"));
    // It knows of Dakar's title, but does not say that it stands on what Dakar had.
    Transaction other = foreign(*m_rabat);
    other.changes = {{"activity", m_rows.activity, "title_fr", "Forum", {m_dakar->last.transaction}}};
    const Result<QByteArray> body = encodeTransaction(other);
    QVERIFY(body.ok() && take(*m_rabat, *body));
    QCOMPARE(m_rabat->work->heldCount(), 1);
    QCOMPARE(title(*m_rabat), "Atelier");
    QVERIFY(meet() && agree());
    QCOMPARE(m_rabat->work->heldCount(), 0);
    QCOMPARE(title(*m_rabat), "Forum");
    QCOMPARE(m_rabat->issues(), QStringList());
}

void IntentStoriesTest::whatWasBuriedTurnsUp()
{
    const QList<TransactionSource::Item> before = m_dakar->items();
    QVERIFY(retitle(*m_rabat, "Colloque"));
    QVERIFY(m_rabat->set(EntityKind::Activity, m_rows.activity, "place", "Fès"));
    QList<TransactionSource::Item> steps = m_rabat->items();
    steps.removeIf([&before](const TransactionSource::Item &item) {
        return std::any_of(before.begin(), before.end(), [&item](const auto &each) { return each.id == item.id; });
    });
    QCOMPARE(steps.size(), 2);
    // Only the second arrives, and after a month Dakar no longer waits for the first.
    QVERIFY(m_dakar->hear({steps.last()}));
    QCOMPARE(m_dakar->work->heldCount(), 1);
    Transaction burial = foreign(*m_dakar);
    burial.kind = TransactionKind::Bury;
    burial.kindName = "bury";
    burial.buried = {steps.first().id};
    const Result<QByteArray> body = encodeTransaction(burial);
    QVERIFY(body.ok() && take(*m_dakar, *body));
    QCOMPARE(m_dakar->work->heldCount(), 0);
    QCOMPARE(place(*m_dakar), "Fès");
    QCOMPARE(title(*m_dakar), "Atelier");
    // It was not lost after all.
    QVERIFY(m_dakar->hear({steps.first()}));
    QCOMPARE(title(*m_dakar), "Colloque");
    QVERIFY(meet() && agree());
    QCOMPARE(m_rabat->issues(), QStringList());
}

QTEST_GUILESS_MAIN(IntentStoriesTest)
#include "intent_stories_test.moc"
