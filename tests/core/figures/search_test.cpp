// SPDX-License-Identifier: GPL-3.0-or-later
// What is found by which words, in which order, and how quickly.
#include "core/base/search_words.h"
#include "core/base/text.h"
#include "core/figures/search_index.h"
#include "tests/support/sample_programme.h"

#include <QTest>

using namespace tandem;

namespace {

SearchIndex indexOf(const Snapshot &snapshot)
{
    SearchIndex index;
    index.begin(snapshot);
    index.readSome(snapshot, 0);
    return index;
}

/// The rows of one kind that are found, the best first.
QList<Id> found(const SearchIndex &index, const QString &words, EntityKind kind)
{
    QList<Id> rows;
    for (const SearchGroup &group : index.find(words, 1000)) {
        if (group.entity != kind)
            continue;
        for (const SearchHit &hit : group.hits)
            rows.append(hit.row);
    }
    return rows;
}

Activity activity(int number, const QString &code, const QString &title, const QString &description = {})
{
    Activity row;
    row.id = sample::id<Activity>(number);
    row.plan = sample::id<Plan>(1);
    row.code = code;
    row.title.fr = title;
    row.description.fr = description;
    return row;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFoundInBothLanguagesWithoutAccents()
    {
        Snapshot snapshot;
        Activity row = activity(1, u"MA-SN-2020-01"_s, u"Réunion d’échange à Sédhiou"_s);
        row.title.en = u"Exchange meeting"_s;
        snapshot.put(row);
        const SearchIndex index = indexOf(snapshot);
        for (const QString &words : {u"reunion"_s, u"RÉUN"_s, u"echange sedh"_s, u"d'échange"_s, u"meeting"_s,
                                     u"union"_s, u"ma-sn"_s, u"2020-01"_s, u"exchange réunion"_s})
            QVERIFY2(!found(index, words, EntityKind::Activity).isEmpty(), qPrintable(words));
        for (const QString &words : {u"reunions"_s, u"meeting paris"_s, u""_s, u"  "_s})
            QVERIFY2(found(index, words, EntityKind::Activity).isEmpty(), qPrintable(words));
    }

    void theBestComesFirst()
    {
        Snapshot snapshot;
        snapshot.put(activity(1, u"A-01"_s, u"Un autre titre"_s, u"Ce que dit la migration"_s));
        snapshot.put(activity(2, u"A-02"_s, u"Immigration en ville"_s));
        snapshot.put(activity(3, u"A-03"_s, u"Atelier sur la migration"_s));
        snapshot.put(activity(4, u"A-04"_s, u"Migration et territoires"_s));
        snapshot.put(activity(5, u"MIGR-05"_s, u"Cinquième"_s));
        const QList<Id> wanted{sample::id<Activity>(5), sample::id<Activity>(4), sample::id<Activity>(3),
                               sample::id<Activity>(1), sample::id<Activity>(2)};
        QCOMPARE(found(indexOf(snapshot), u"migr"_s, EntityKind::Activity), wanted);
    }

    void theNewestComesFirstAmongEquals()
    {
        Snapshot snapshot;
        for (int i = 1; i <= 4; ++i)
            snapshot.put(activity(i, u"A-0%1"_s.arg(i), u"Atelier"_s));
        const SearchIndex index = indexOf(snapshot);
        QCOMPARE(found(index, u"atelier"_s, EntityKind::Activity).first(), Id(sample::id<Activity>(4)));
        const QList<SearchGroup> groups = index.find(u"atelier"_s, 2);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().hits.size(), 2);
        QCOMPARE(groups.first().total, 4);
    }

    void anExactCodeBringsItsKindForward()
    {
        Snapshot snapshot;
        Memorandum memorandum;
        memorandum.id = sample::id<Memorandum>(1);
        memorandum.reference = u"MA-SN-2020-01-bis"_s;
        snapshot.put(memorandum);
        snapshot.put(activity(1, u"MA-SN-2020-01"_s, u"Atelier"_s));
        const SearchIndex index = indexOf(snapshot);
        QCOMPARE(index.find(u"ma-sn-2020-01"_s, 1).first().entity, EntityKind::Activity);
        QCOMPARE(index.find(u"ma-sn-2020"_s, 1).first().entity, EntityKind::Memorandum);
    }

    void kindsStandInTheirOrder()
    {
        const Snapshot snapshot = sample::programme();
        const SearchIndex index = indexOf(snapshot);
        qsizetype last = -1;
        for (const SearchGroup &group : index.find(u"a"_s, 3)) {
            const qsizetype place = SearchIndex::kinds().indexOf(group.entity);
            QVERIFY(place > last);
            last = place;
        }
        QVERIFY(last > 3);
    }

    void changesAreFollowed()
    {
        Snapshot snapshot;
        snapshot.put(activity(1, u"A-01"_s, u"Atelier"_s));
        snapshot.put(activity(2, u"A-02"_s, u"Atelier"_s));
        SearchIndex index = indexOf(snapshot);
        const Id first = sample::id<Activity>(1);
        ChangeSet changes;
        snapshot.put(activity(1, u"A-01"_s, u"Séminaire"_s));
        changes.rows = {{EntityKind::Activity, first, false, false, 4}};
        index.follow(snapshot, changes);
        QCOMPARE(found(index, u"seminaire"_s, EntityKind::Activity), QList<Id>{first});
        QCOMPARE(found(index, u"atelier"_s, EntityKind::Activity).size(), 1);
        // It keeps its place among equals: the older one stays the last.
        snapshot.put(activity(1, u"A-01"_s, u"Atelier"_s));
        index.follow(snapshot, changes);
        QCOMPARE(found(index, u"atelier"_s, EntityKind::Activity).last(), first);
        snapshot.put(activity(3, u"A-03"_s, u"Atelier"_s));
        changes.rows = {{EntityKind::Activity, sample::id<Activity>(3), true, false, 4}};
        index.follow(snapshot, changes);
        QCOMPARE(found(index, u"atelier"_s, EntityKind::Activity).first(), Id(sample::id<Activity>(3)));
        snapshot.edit(EntityKind::Activity).remove(first);
        changes.rows = {{EntityKind::Activity, first, false, true, 0}};
        index.follow(snapshot, changes);
        QCOMPARE(found(index, u"atelier"_s, EntityKind::Activity).size(), 2);
    }

    void changesMadeWhileItReadsAreNotLost()
    {
        Snapshot snapshot = sample::largePlan(500);
        SearchIndex index;
        index.begin(snapshot);
        QVERIFY(!index.isComplete());
        Activity changed = *snapshot.sorted<Activity>().first();
        changed.title.fr = u"Xylophone"_s;
        snapshot.put(changed);
        ChangeSet changes;
        changes.rows = {{EntityKind::Activity, changed.id, false, false, 4}};
        index.follow(snapshot, changes);
        while (!index.readSome(snapshot, 1)) {
        }
        QCOMPARE(found(index, u"xylo"_s, EntityKind::Activity), QList<Id>{changed.id});
        QCOMPARE(found(index, u"xylophone"_s, EntityKind::Activity).size(), 1);
    }

    void wordsAreMarkedWhereTheyStand()
    {
        const QString text = u"L’été à Dakar : cœur d’été"_s;
        QCOMPARE(rangesOf(searchTerms(u"ete"_s), text), (QList<TextRange>{{2, 3}, {23, 3}}));
        QCOMPARE(rangesOf(searchTerms(u"coeur"_s), text), (QList<TextRange>{{16, 4}}));
        QCOMPARE(rangesOf(searchTerms(u"dak ar"_s), text),
                 (QList<TextRange>{{8, 3}})); // two letters: no word begins so
        QVERIFY(rangesOf(searchTerms(u"xyz"_s), text).isEmpty());
        QVERIFY(rangesOf({}, text).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SearchTest)

#include "search_test.moc"
