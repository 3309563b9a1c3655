// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/file_test.h"

#include <QTest>

using namespace tandem;

/// What is done with several rows in one step, as a table's selection asks for it.
class ManyRowsTest : public sample::FileTest
{
    Q_OBJECT

private slots:
    void severalAreMovedAndGivenAValue()
    {
        const QList<Id> rows = m_rows.activities;
        const qsizetype before = file().transactionCount();
        QVERIFY(file().run(moveRows(EntityKind::Activity, rows.first(2), rows.at(2), {}, {{"place", "Oujda"}})).ok());
        QCOMPARE(file().transactionCount(), before + 1);
        QCOMPARE(order(), (QList<Id>{rows.at(2), rows.at(0), rows.at(1)}));
        QCOMPARE(activity(1).place, u"Oujda"_s);
        QVERIFY(file().undo().ok());
        QCOMPARE(order(), rows);
    }

    void noPlaceIsTooNarrow()
    {
        // Again and again between the same two: some time all of them are numbered anew.
        for (int i = 0; i < 60; ++i) {
            const QList<Id> now = order();
            QVERIFY(file().run(moveRows(EntityKind::Activity, {now.at(2)}, now.at(0), now.at(1))).ok());
            QCOMPARE(order(), (QList<Id>{now.at(0), now.at(2), now.at(1)}));
        }
    }

    void severalAreDuplicatedBehindTheLast()
    {
        const QList<Id> rows = m_rows.activities;
        QVERIFY(file().run(duplicateRows(EntityKind::Activity, rows.first(2))).ok());
        const QList<Id> now = order();
        QCOMPARE(now.size(), 5);
        QCOMPARE(now.first(2), rows.first(2));
        QCOMPARE(now.last(), rows.at(2));
        QCOMPARE(file().snapshot().find(IdOf<Activity>(now.at(2)))->title, activity(0).title);
        QCOMPARE(file().snapshot().find(IdOf<Activity>(now.at(3)))->title, activity(1).title);
    }

    void periodsAreShiftedAndEndsGiven()
    {
        const QList<Id> rows = m_rows.activities;
        QVERIFY(file()
                    .run(setFields(EntityKind::Activity, rows.first(),
                                   {{"actual", "2020-03-02/"}, {"planned", "2020-02-28/2020-03-01"}}))
                    .ok());
        QVERIFY(file().run(setFields(EntityKind::Activity, rows.at(1), {{"planned", "/2020-12-31"}})).ok());
        QVERIFY(file().run(setFields(EntityKind::Activity, rows.at(2), {{"planned", ""}})).ok());
        const ActivityChanges changes{.values = {{"status", "completed"}}, .days = 3, .actualEnd = QDate(2020, 3, 9)};
        const qsizetype before = file().transactionCount();
        QVERIFY(file().run(changeActivities(rows, changes)).ok());
        QCOMPARE(file().transactionCount(), before + 1);
        QCOMPARE(activity(0).planned, (Period{QDate(2020, 3, 2), QDate(2020, 3, 4)}));
        QCOMPARE(activity(1).planned, (Period{QDate(), QDate(2021, 1, 3)}));
        QVERIFY(activity(2).planned.isNull());
        QCOMPARE(activity(0).actual, (Period{QDate(2020, 3, 2), QDate(2020, 3, 9)}));
        QCOMPARE(activity(2).actual, (Period{QDate(), QDate(2020, 3, 9)}));
        QCOMPARE(activity(2).progress, std::optional<qint64>(100)); // as when one of them is completed
    }

private:
    const Activity &activity(int place) { return *file().snapshot().find(IdOf<Activity>(m_rows.activities.at(place))); }
    QList<Id> order()
    {
        QList<Id> ids;
        for (const Activity *row : file().snapshot().ownedBy<&Activity::plan>(m_rows.plan))
            ids.append(row->id);
        return ids;
    }
};

QTEST_GUILESS_MAIN(ManyRowsTest)
#include "many_rows_test.moc"
