// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables (permanent names, canonical texts) and the snapshot (indexes, copies that share).
#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "tests/support/sample_programme.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tandem;

namespace {

/// A canonical text that a field of this type can hold.
QByteArray exampleOf(const EntityInfo &entity, const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Line:
        return field.most < 10 ? "MA" : "L’été à Dakar";
    case FieldType::Text:
        return "Une ligne\nune autre";
    case FieldType::Integer:
        return QByteArray::number(std::max(field.least, qint64(7)));
    case FieldType::Decimal:
        return "655.957";
    case FieldType::Date:
        return "2020-03-10";
    case FieldType::PartialDate:
        return "2013-06";
    case FieldType::Period:
        return "2020-03-10/2020-03-14";
    case FieldType::Money:
        return "1250050 EUR";
    case FieldType::Currency:
        return "XOF";
    case FieldType::Choice:
        return field.choices().back().word;
    case FieldType::Reference:
        return "0192f3a4b5c67d8e9fa0b1c2d3e4f506";
    case FieldType::Owner:
        return QByteArray(entity.kind == EntityKind::Signatory ? "baseline" : "activity") +
               ":0192f3a4b5c67d8e9fa0b1c2d3e4f506";
    case FieldType::Digest:
        return QByteArray(64, 'a');
    case FieldType::Position:
        return "V1";
    }
    return {};
}

} // namespace

class ModelTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreUniqueAndPermanent();
    void bilingualHalvesAreNeighbours();
    void everyFieldKeepsItsCanonicalText();
    void everyFieldRefusesWhatIsNotCanonical();
    void everythingHasALabel();
    void copiesShareUntilOneChanges();
    void ownedRowsFollowTheirOwner();
    void removalKeepsTheOthersFindable();
    void siblingsStandByPositionThenId();
    void theOlderProgrammeCounts();
};

void ModelTest::namesAreUniqueAndPermanent()
{
    static const QRegularExpression kName(u"^[a-z][a-z0-9_]{0,39}$"_s);
    QSet<QString> entities;
    for (const EntityInfo &entity : allEntities()) {
        QVERIFY2(kName.match(entity.name.string()).hasMatch(), entity.name.text);
        QVERIFY(!entities.contains(entity.name.string()));
        entities.insert(entity.name.string());
        QVERIFY(entity.fields.size() <= 64); // a ChangeSet's bits
        QSet<QString> columns;
        for (const FieldInfo &field : entity.fields) {
            QVERIFY2(kName.match(field.name.string()).hasMatch(), field.name.text);
            QStringList names{field.name.string()};
            if (field.type == FieldType::Period)
                names = {field.name.string() + u"_from", field.name.string() + u"_to"};
            else if (field.type == FieldType::Money)
                names = {field.name.string() + u"_amount", field.name.string() + u"_currency"};
            for (const QString &name : names) {
                QVERIFY2(!columns.contains(name) && name != u"id"_s, qPrintable(name));
                columns.insert(name);
            }
            QCOMPARE(entity.field(field.name.bytes()), &field);
        }
    }
    QCOMPARE(entities.size(), qsizetype(kEntityCount));
    QCOMPARE(entityByName("budget_line")->kind, EntityKind::BudgetLine);
    QVERIFY(!entityByName("nothing"));
}

void ModelTest::bilingualHalvesAreNeighbours()
{
    for (const EntityInfo &entity : allEntities()) {
        for (std::size_t i = 0; i < entity.fields.size(); ++i) {
            const FieldInfo &field = entity.fields[i];
            if (field.language != Language::French)
                continue;
            QVERIFY(i + 1 < entity.fields.size());
            QCOMPARE(entity.fields[i + 1].language, std::optional(Language::English));
            QCOMPARE(entity.fields[i + 1].name.string(), QString(field.name.string().chopped(2) + u"en"));
            QCOMPARE(entity.fields[i + 1].flags, field.flags);
        }
    }
}

void ModelTest::everyFieldKeepsItsCanonicalText()
{
    for (const EntityInfo &entity : allEntities()) {
        Snapshot snapshot;
        const Id id = sample::id<Activity>(1);
        QList<QByteArray> values;
        for (const FieldInfo &field : entity.fields)
            values.append(exampleOf(entity, field));
        snapshot.edit(entity.kind).put(id, values);
        const void *row = snapshot.find(entity.kind, id);
        QVERIFY(row);
        for (std::size_t i = 0; i < entity.fields.size(); ++i) {
            const FieldInfo &field = entity.fields[i];
            QCOMPARE(field.read(row), values.at(qsizetype(i)));
            QVERIFY2(checkValue(entity, field, values.at(qsizetype(i))), field.name.text);
            if (field.type == FieldType::Choice && field.isRequired())
                continue; // a plain enumeration: never absent
            snapshot.edit(entity.kind).setField(id, int(i), {});
            QVERIFY2(field.read(snapshot.find(entity.kind, id)).isEmpty(), field.name.text);
            snapshot.edit(entity.kind).setField(id, int(i), values.at(qsizetype(i)));
            row = snapshot.find(entity.kind, id);
        }
    }
}

void ModelTest::everyFieldRefusesWhatIsNotCanonical()
{
    for (const EntityInfo &entity : allEntities()) {
        for (const FieldInfo &field : entity.fields) {
            if (field.isText() || field.type == FieldType::Position)
                continue;
            for (const char *text : {"?", " 1", "01", "2020-3-1", "12.50 EUR", "eur", "ministry ", "0"}) {
                const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Decimal;
                if (isNumber && QByteArrayView(text) == "0" && field.least <= 0)
                    continue;
                QVERIFY2(!checkValue(entity, field, text), field.name.text);
            }
        }
    }
}

void ModelTest::everythingHasALabel()
{
    const Phrases french(Language::French);
    for (const EntityInfo &entity : allEntities()) {
        QVERIFY(!entityLabel(entity.kind, french).isEmpty());
        QVERIFY(!entityPlural(entity.kind, french).isEmpty());
        for (const FieldInfo &field : entity.fields) {
            QVERIFY(!fieldLabel(field, french).isEmpty());
            if (field.type != FieldType::Choice)
                continue;
            for (const ChoiceInfo &choice : field.choices())
                QVERIFY(choiceLabel(field, choice.word, french) != QLatin1StringView(choice.word));
        }
    }
    const FieldInfo &title = *entityInfo(EntityKind::Activity).field(QByteArrayView("title_fr"));
    QCOMPARE(fieldLabel(title, french), u"Intitulé (français)"_s);
}

void ModelTest::copiesShareUntilOneChanges()
{
    Snapshot first = sample::programme();
    const Snapshot second = first;
    QCOMPARE(&first.table(EntityKind::Activity), &second.table(EntityKind::Activity));
    Activity changed = *first.find(sample::id<Activity>(1));
    changed.place = u"Rabat"_s;
    first.put(changed);
    QVERIFY(&first.table(EntityKind::Activity) != &second.table(EntityKind::Activity));
    QCOMPARE(&first.table(EntityKind::Plan), &second.table(EntityKind::Plan));
    QCOMPARE(second.find(sample::id<Activity>(1))->place, u"Dakar"_s);
    QCOMPARE(first.find(sample::id<Activity>(1))->place, u"Rabat"_s);
    // Rows that did not change are the same values, not copies.
    QCOMPARE(first.find(sample::id<Activity>(2)), second.find(sample::id<Activity>(2)));
    QCOMPARE(first.state(EntityKind::Activity, changed.id).madeAt,
             second.state(EntityKind::Activity, changed.id).madeAt);
}

void ModelTest::ownedRowsFollowTheirOwner()
{
    Snapshot s = sample::programme();
    QCOMPARE(s.ownedBy<&Activity::plan>(sample::id<Plan>(1)).size(), 5);
    Activity moved = *s.find(sample::id<Activity>(1));
    moved.plan = sample::id<Plan>(2);
    s.put(moved);
    QCOMPARE(s.ownedBy<&Activity::plan>(sample::id<Plan>(1)).size(), 4);
    QCOMPARE(s.ownedBy<&Activity::plan>(sample::id<Plan>(2)).size(), 3);
    QVERIFY(s.edit(EntityKind::Activity).remove(moved.id));
    QVERIFY(!s.edit(EntityKind::Activity).remove(moved.id));
    QCOMPARE(s.ownedBy<&Activity::plan>(sample::id<Plan>(2)).size(), 2);
    // Through an owner that may be of several entities
    QCOMPARE(s.ownedBy<&tandem::Signatory::of>(sample::id<Baseline>(1)).size(), 2);
    QVERIFY(s.ownedBy<&Activity::plan>(sample::id<Plan>(9)).isEmpty());
}

void ModelTest::removalKeepsTheOthersFindable()
{
    Snapshot s = sample::largePlan(50);
    for (int i = 0; i < 50; i += 3)
        QVERIFY(s.edit(EntityKind::Activity).remove(sample::id<Activity>(100 + i)));
    for (int i = 0; i < 50; ++i) {
        const Activity *row = s.find(sample::id<Activity>(100 + i));
        QCOMPARE(row == nullptr, i % 3 == 0);
        if (row)
            QCOMPARE(row->id, sample::id<Activity>(100 + i));
    }
    QCOMPARE(s.all<Activity>().size(), 33);
    QCOMPARE(s.kindOf(sample::id<Activity>(101)), std::optional(EntityKind::Activity));
    QVERIFY(!s.kindOf(sample::id<Activity>(100)));
}

void ModelTest::siblingsStandByPositionThenId()
{
    Snapshot s = sample::programme();
    Activity last = *s.find(sample::id<Activity>(1));
    last.pos = "z";
    s.put(last);
    const QList<const Activity *> rows = s.ownedBy<&Activity::plan>(sample::id<Plan>(1));
    QCOMPARE(rows.first()->id, sample::id<Activity>(2));
    QCOMPARE(rows.last()->id, last.id);
}

void ModelTest::theOlderProgrammeCounts()
{
    Snapshot s;
    QVERIFY(!s.programme());
    QVERIFY(s.currency().isNull());
    for (const int number : {2, 1}) {
        Programme programme;
        programme.id = sample::id<Programme>(number);
        programme.currency = number == 1 ? sample::eur(0).currency : sample::mad(0).currency;
        s.put(programme);
    }
    QCOMPARE(s.programme()->id, sample::id<Programme>(1));
    QCOMPARE(s.currency().code(), QByteArray("EUR"));
}

QTEST_APPLESS_MAIN(ModelTest)
#include "model_test.moc"
