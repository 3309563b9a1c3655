// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/model/shared_list.h"
#include "core/model/snapshot.h"
#include "tests/support/sample_programme.h"

#include <QTest>

#include <random>

using namespace tandem;

namespace {

QList<int> entries(const SharedList<int> &list)
{
    QList<int> result;
    for (qsizetype i = 0; i < list.size(); ++i)
        result.append(list[i]);
    return result;
}

} // namespace

/// How rows are kept in memory, and the short cuts by which they are asked without making their canonical text.
class RowsTest : public QObject
{
    Q_OBJECT

private slots:
    void aListGrowsAndShrinks();
    void aCopyKeepsWhatItHad_data();
    void aCopyKeepsWhatItHad();
    void rowsAreFoundAndBelongWhateverComesAndGoes();
    void shortCutsSayWhatTheTextSays();
    void whatDoesNotFitIsAskedAbout();
};

void RowsTest::aListGrowsAndShrinks()
{
    SharedList<int> list;
    QList<int> expected;
    for (int i = 0; i < 1000; ++i) {
        list.append(i);
        expected.append(i);
    }
    QCOMPARE(entries(list), expected);
    while (!expected.isEmpty()) {
        list.removeLast();
        expected.removeLast();
        if (expected.size() % 100 == 0)
            QCOMPARE(entries(list), expected);
    }
    list.append(7);
    QCOMPARE(entries(list), QList<int>{7});
}

void RowsTest::aCopyKeepsWhatItHad_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 255, 256, 257, 512, 700})
        QTest::addRow("%d", size) << size;
}

void RowsTest::aCopyKeepsWhatItHad()
{
    QFETCH(const int, size);
    SharedList<int> list;
    for (int i = 0; i < size; ++i)
        list.append(i);
    const SharedList<int> before = list;
    const QList<int> expected = entries(before);
    list.edit(0) = -1;
    list.edit(size - 1) = -2;
    list.append(-3);
    QCOMPARE(entries(before), expected);
    QCOMPARE(list[size], -3);
    QCOMPARE(list[size - 1], -2);
    SharedList<int> shorter = before;
    shorter.removeLast();
    shorter.append(-4);
    QCOMPARE(entries(before), expected);
    QCOMPARE(shorter[size - 1], -4);
}

void RowsTest::rowsAreFoundAndBelongWhateverComesAndGoes()
{
    std::mt19937 random(11);
    const auto idOf = [](unsigned number) {
        Id id;
        id.bytes[3] = static_cast<unsigned char>(number >> 8);
        id.bytes[15] = static_cast<unsigned char>(number);
        return id;
    };
    constexpr unsigned kActivities = 12;
    Snapshot snapshot;
    QHash<Id, Id> expected; // a line to its activity
    const auto isAsExpected = [&](const Snapshot &seen, const QHash<Id, Id> &rows) {
        QHash<Id, QSet<Id>> owned;
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            const BudgetLine *line = seen.find(IdOf<BudgetLine>(it.key()));
            if (!line || line->id != it.key() || line->activity != it.value())
                return false;
            owned[it.value()].insert(it.key());
        }
        for (unsigned number = 0; number < kActivities; ++number) {
            QSet<Id> found;
            for (const BudgetLine *line : seen.ownedBy<&BudgetLine::activity>(idOf(number)))
                found.insert(line->id);
            if (number > 0 && found != owned.value(idOf(number)))
                return false;
        }
        return seen.all<BudgetLine>().size() == rows.size() && !seen.find(EntityKind::BudgetLine, idOf(5000));
    };
    for (int step = 0; step < 4000; ++step) {
        const Id id = idOf(unsigned(random() % 300) + 100);
        const Snapshot before = snapshot;
        const QHash<Id, Id> wanted = expected;
        if (random() % 3 == 0) {
            QCOMPARE(snapshot.edit(EntityKind::BudgetLine).remove(id), expected.remove(id));
        } else {
            BudgetLine line;
            line.id = IdOf<BudgetLine>(id);
            line.activity = IdOf<Activity>(idOf(unsigned(random() % kActivities))); // none, now and then
            line.pos = QByteArray::number(step);
            expected.insert(id, line.activity);
            snapshot.put(line);
        }
        if (step % 50 == 0) {
            QVERIFY(isAsExpected(snapshot, expected));
            QVERIFY(isAsExpected(before, wanted));
        }
    }
    QVERIFY(isAsExpected(snapshot, expected));
    for (const Id &id : expected.keys())
        QVERIFY(snapshot.edit(EntityKind::BudgetLine).remove(id));
    QVERIFY(isAsExpected(snapshot, {}));
}

void RowsTest::shortCutsSayWhatTheTextSays()
{
    const Snapshot snapshot = sample::programme();
    int fitting = 0;
    for (const EntityInfo &entity : allEntities()) {
        const TableBase &table = snapshot.table(entity.kind);
        for (qsizetype i = 0; i < table.size(); ++i) {
            for (const FieldInfo &field : entity.fields) {
                const QByteArray text = field.read(table.at(i));
                QCOMPARE(field.isSet(table.at(i)), !text.isEmpty());
                if (field.type == FieldType::Reference)
                    QCOMPARE(field.reference(table.at(i)), Id::fromHex(text).value_or(Id()));
                else
                    QVERIFY(!field.reference);
                if (field.fits(table.at(i), field)) {
                    ++fitting;
                    QVERIFY2(checkValue(entity, field, text), field.name.text);
                }
            }
        }
    }
    QVERIFY(fitting > 100);
}

void RowsTest::whatDoesNotFitIsAskedAbout()
{
    const auto fits = [](EntityKind kind, const char *name, const void *row) {
        const FieldInfo &field = *entityInfo(kind).field(QByteArrayView(name));
        return field.fits(row, field);
    };
    Activity activity;
    activity.title.fr = QString(501, u'a');
    activity.planned = {QDate(2020, 3, 2), QDate(2020, 3, 1)};
    activity.progress = 101;
    QVERIFY(!fits(EntityKind::Activity, "title_fr", &activity));
    QVERIFY(!fits(EntityKind::Activity, "planned", &activity));
    QVERIFY(!fits(EntityKind::Activity, "progress", &activity));
    activity.title.fr = QString(500, u'a');
    activity.planned.to = activity.planned.from;
    activity.progress = 100;
    QVERIFY(fits(EntityKind::Activity, "title_fr", &activity));
    QVERIFY(fits(EntityKind::Activity, "planned", &activity));
    QVERIFY(fits(EntityKind::Activity, "progress", &activity));
    BudgetLine line;
    line.planned = Money{-1, *Currency::fromCode(u"EUR")};
    QVERIFY(!fits(EntityKind::BudgetLine, "planned", &line));
    Country country;
    country.code = u"ma"_s; // two letters, which have to be capitals
    QVERIFY(!fits(EntityKind::Country, "code", &country));
}

QTEST_GUILESS_MAIN(RowsTest)

#include "rows_test.moc"
