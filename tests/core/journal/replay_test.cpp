// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/workspace/demo.h"
#include "tests/core/journal/intent_office.h"
#include "tests/support/same_rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace tandem::simulation;

/// A programme as it was, made in memory, against the tables that the store fills: two ways that share the rules for
/// heads and lives and nothing else. (The simulator compares them after its merges, too.)
class ReplayTest : public QObject
{
    Q_OBJECT

private slots:
    void theDemonstrationIsTheSame();
    void asItWasAfterAnyStep();
    void asItWasBeforeAMerge();
};

void ReplayTest::theDemonstrationIsTheSame()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SystemRandom random;
    const auto demo = makeDemonstration(folder.filePath(u"demo.tandem"_s), {clock, random, {}, u"here"_s});
    QVERIFY(demo.ok());
    QCOMPARE((*demo)->leaves().size(), 1);
    const Result<Snapshot> replayed = (*demo)->asOf((*demo)->leaves().first());
    QVERIFY(replayed.ok());
    QVERIFY(replayed->all<Activity>().size() > 80);
    QCOMPARE(differences((*demo)->snapshot(), *replayed), QStringList());
}

void ReplayTest::asItWasAfterAnyStep()
{
    const QTemporaryDir folder;
    Office office(folder.path(), u"Rabat"_s, 1);
    QVERIFY(office.open(*Id::fromText(u"7d1f0000-0000-4000-8000-000000000001")) && office.enter());
    const CommonRows rows = CommonRows::make(office);
    QList<std::pair<Id, Snapshot>> states; // a snapshot is a value: kept as it was
    const auto keep = [&] { states.append({office.work->leaves().first(), office.work->snapshot()}); };
    keep();
    QVERIFY(office.set(EntityKind::Activity, rows.activity, "title_en", "Workshop"));
    keep();
    QVERIFY(office.set(EntityKind::Activity, rows.activity, "title_fr", "Colloque")); // the English is older now
    keep();
    QVERIFY(office.remove(EntityKind::Activity, rows.activity));
    keep();
    QVERIFY(office.work->undo());
    keep();
    QVERIFY(office.remove(EntityKind::Plan, rows.plan));
    keep();
    for (const auto &[transaction, state] : states) {
        const Result<Snapshot> then = office.work->asOf(transaction);
        QVERIFY(then.ok());
        QCOMPARE(differences(state, *then), QStringList());
    }
}

void ReplayTest::asItWasBeforeAMerge()
{
    const QTemporaryDir folder;
    const Id document = *Id::fromText(u"7d1f0000-0000-4000-8000-000000000001");
    Office rabat(folder.path(), u"Rabat"_s, 1);
    Office dakar(folder.path(), u"Dakar"_s, 2);
    QVERIFY(rabat.open(document) && dakar.open(document) && rabat.enter());
    const CommonRows rows = CommonRows::make(rabat);
    QVERIFY(dakar.hear(rabat) && dakar.enter());
    QVERIFY(rabat.set(EntityKind::Activity, rows.activity, "title_fr", "Colloque"));
    QVERIFY(rabat.remove(EntityKind::Activity, rows.second));
    const Snapshot before = rabat.work->snapshot();
    const Id last = rabat.last.transaction;
    QVERIFY(dakar.set(EntityKind::Activity, rows.activity, "title_fr", "Séminaire"));
    QVERIFY(dakar.set(EntityKind::Activity, rows.second, "place", "Dakar"));
    QVERIFY(rabat.hear(dakar) && dakar.hear(rabat));
    // What came from Dakar was not there, whoever asks; both see the same now, the disputed row among it.
    for (const Office *office : {&rabat, &dakar}) {
        const Result<Snapshot> then = office->work->asOf(last);
        QVERIFY(then.ok());
        QCOMPARE(differences(before, *then), QStringList());
        QVERIFY(office->work->snapshot().state(EntityKind::Activity, rows.second).contested);
    }
    QVERIFY(rabat.set(EntityKind::Activity, rows.activity, "remarks_fr", "Lu.")); // joins the two branches
    const Result<Snapshot> now = rabat.work->asOf(rabat.last.transaction);
    QVERIFY(now.ok());
    QCOMPARE(differences(rabat.work->snapshot(), *now), QStringList());
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
