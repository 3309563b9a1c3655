// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/phrases.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/figures/used_by.h"
#include "core/model/rules.h"
#include "core/workspace/draft.h"
#include "tests/support/sample_programme.h"

#include <QTest>
#include <QTimeZone>

using namespace tandem;

namespace {

/// How many references of the whole programme lead nowhere, found by the rules and not by what is tested here.
qsizetype danglingIn(const Snapshot &snapshot)
{
    qsizetype count = 0;
    for (const EntityInfo &info : allEntities()) {
        const TableBase &table = snapshot.table(info.kind);
        for (qsizetype i = 0; i < table.size(); ++i) {
            for (const Problem &problem : validate(snapshot, info.kind, table.at(i)))
                count += problem.error.code == ErrorCode::ReferenceMissing;
        }
    }
    return count;
}

template <class Function>
void forEachRow(const Snapshot &snapshot, const Function &function)
{
    for (const EntityInfo &info : allEntities()) {
        for (qsizetype i = 0; i < snapshot.table(info.kind).size(); ++i)
            function(info.kind, snapshot.table(info.kind).idAt(i));
    }
}

} // namespace

class UsedByTest : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatRefersToARow()
    {
        Snapshot snapshot;
        Institution institution;
        institution.id = sample::id<Institution>(1);
        snapshot.put(institution);
        for (int number = 1; number <= 3; ++number) {
            Activity activity;
            activity.id = sample::id<Activity>(number);
            if (number != 2)
                activity.lead = institution.id;
            snapshot.put(activity);
        }
        InstitutionName earlier;
        earlier.id = sample::id<InstitutionName>(1);
        earlier.institution = institution.id;
        snapshot.put(earlier);

        const QList<Use> uses = usesOf(snapshot, EntityKind::Institution, institution.id);
        QCOMPARE(uses.size(), 2);
        QCOMPARE(uses.at(0).entity, EntityKind::InstitutionName);
        QVERIFY(uses.at(0).belongs);
        QCOMPARE(uses.at(1).entity, EntityKind::Activity);
        QCOMPARE(uses.at(1).info().name.string(), u"lead"_s);
        QVERIFY(!uses.at(1).belongs);
        const QList<Id> led{sample::id<Activity>(1), sample::id<Activity>(3)};
        QCOMPARE(uses.at(1).rows, led);
        QCOMPARE(useText(uses.at(1), snapshot, Phrases(Language::English)), u"2 activities (lead)"_s);
        // Rows that only join two others are not worth a word: the activity is.
        ActivityInstitution partner;
        partner.id = sample::id<ActivityInstitution>(1);
        partner.activity = sample::id<Activity>(1);
        partner.institution = institution.id;
        const Use joined{EntityKind::ActivityInstitution, 1, false, {partner.id}};
        Snapshot linked = snapshot;
        linked.put(partner);
        QCOMPARE(useText(joined, linked, Phrases(Language::English)), u"1 activity (institution)"_s);
        // Its earlier name is a part of it, and no use.
        QCOMPARE(useCounts(snapshot, EntityKind::Institution).value(institution.id), 2);
        QVERIFY(usesOf(snapshot, EntityKind::Country, institution.id).isEmpty());

        const RemovalEffect effect = removalEffect(snapshot, {{EntityKind::Institution, institution.id}});
        QCOMPARE(effect.goesAlong.size(), 1);
        QCOMPARE(effect.goesAlong.first().first, EntityKind::InstitutionName);
        QCOMPARE(effect.goesAlong.first().second, 1);
        QCOMPARE(effect.leftBehind.size(), 1);
        QCOMPARE(effect.leftBehind.first().rows, led);
    }

    void ownersAreNamedWithTheirEntity()
    {
        Snapshot snapshot;
        Memorandum memorandum;
        memorandum.id = sample::id<Memorandum>(1);
        snapshot.put(memorandum);
        Signatory signatory;
        signatory.id = sample::id<Signatory>(1);
        signatory.of = u"memorandum:"_s + QString::fromLatin1(memorandum.id.hex());
        snapshot.put(signatory);
        const QList<Use> uses = usesOf(snapshot, EntityKind::Memorandum, memorandum.id);
        QCOMPARE(uses.size(), 1);
        QVERIFY(uses.first().belongs);
        QVERIFY(usesOf(snapshot, EntityKind::Baseline, memorandum.id).isEmpty());
        QVERIFY(canRefer(EntityKind::Signatory, EntityKind::Memorandum));
        QVERIFY(!canRefer(EntityKind::Milestone, EntityKind::Memorandum));
    }

    void aProgrammeIsCountedTheSameInBothWays()
    {
        const Snapshot snapshot = sample::programme();
        qsizetype found = 0;
        forEachRow(snapshot, [&](EntityKind kind, const Id &row) {
            qsizetype sum = 0;
            for (const Use &use : usesOf(snapshot, kind, row)) {
                sum += use.belongs ? 0 : use.rows.size();
                for (const Id &from : use.rows)
                    QVERIFY(snapshot.value(use.entity, from, use.info()).endsWith(row.hex()));
            }
            QCOMPARE(useCounts(snapshot, kind).value(row), sum);
            found += sum;
        });
        QVERIFY(found > 50);
    }

    void whatADeletionLeavesBehindIsForetold()
    {
        const Snapshot snapshot = sample::programme();
        const FixedClock clock{QDateTime(QDate(2020, 6, 15), QTime(10, 0), QTimeZone::utc()), 1000};
        SeededRandom random{3};
        const qsizetype before = danglingIn(snapshot);
        qsizetype left = 0;
        qsizetype along = 0;
        forEachRow(snapshot, [&](EntityKind kind, const Id &row) {
            const RemovalEffect effect = removalEffect(snapshot, {{kind, row}});
            qsizetype goes = 0;
            for (const auto &[entity, count] : effect.goesAlong)
                goes += count;
            qsizetype stays = 0;
            for (const Use &use : effect.leftBehind)
                stays += use.rows.size();
            Draft draft(snapshot, {}, clock, random);
            const Result<qsizetype> removed = draft.remove(kind, row);
            QVERIFY(removed.ok());
            QCOMPARE(goes, *removed - 1);
            QCOMPARE(stays, danglingIn(draft.snapshot()) - before);
            left += stays;
            along += goes;
        });
        QVERIFY(left > 20);
        QVERIFY(along > 20);
    }
};

QTEST_GUILESS_MAIN(UsedByTest)
#include "used_by_test.moc"
