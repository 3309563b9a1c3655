// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/journal/plan_snapshot.h"
#include "tests/support/same_rows.h"
#include "tests/support/sample_programme.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tandem;

/// What is frozen when a plan is adopted: the same bytes on every computer, written here by hand.
class PlanSnapshotTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theBytesAreThese();
    void anInstitutionHasTheNameOfThatDay();
    void theOrderOfTheRowsDoesNotMatter();
    void whatBelongsToAnotherPlanIsLeftOut();
    void itReadsBack();
    void whatIsNoSnapshotIsRefused();
    void ofAWholeProgramme();

private:
    /// Row 11 of a kind is `0000000000000000000000000000000b`, and so on: told apart at a glance in the expected bytes.
    static Id id(unsigned char number)
    {
        Id made;
        made.bytes[15] = number;
        return made;
    }
    static QByteArray ref(unsigned char number) { return id(number).hex(); }
    static void put(Snapshot &snapshot, EntityKind kind, unsigned char number,
                    const QMap<QByteArray, QByteArray> &given)
    {
        QList<QByteArray> values;
        for (const FieldInfo &field : entityInfo(kind).fields)
            values.append(given.value(field.name.bytes().toByteArray()));
        snapshot.edit(kind).put(id(number), values);
    }
    static Snapshot small(bool backwards);

    Snapshot m_small;
    IdOf<Plan> m_plan{id(0x20)};
};

Snapshot PlanSnapshotTest::small(bool backwards)
{
    using Put = std::tuple<EntityKind, unsigned char, QMap<QByteArray, QByteArray>>;
    QList<Put> rows = {
        {EntityKind::Programme,
         0x01,
         {{"name_fr", "Coopération"}, {"period", "2017-01-01/2021-12-31"}, {"currency", "EUR"}}},
        {EntityKind::Country, 0x02, {{"code", "MA"}, {"name_fr", "Maroc"}, {"name_en", "Morocco"}}},
        {EntityKind::Country, 0x03, {{"code", "SN"}, {"name_fr", "Sénégal"}}},
        {EntityKind::Country, 0x04, {{"code", "ML"}, {"name_fr", "Mali"}}}, // nothing refers to it
        {EntityKind::Institution,
         0x05,
         {{"name_fr", "Ministère des \"Marocains\""},
          {"acronym", "MDM"},
          {"country", ref(0x02)},
          {"kind", "ministry"}}},
        {EntityKind::InstitutionName,
         0x06,
         {{"institution", ref(0x05)}, {"name_fr", "Ancien ministère"}, {"acronym", "AM"}, {"until", "2019-10-08"}}},
        {EntityKind::InstitutionName,
         0x07,
         {{"institution", ref(0x05)}, {"name_fr", "Tout premier ministère"}, {"until", "2016-12-31"}}},
        {EntityKind::Domain, 0x08, {{"code", "A"}, {"name_fr", "Retour"}, {"pos", "V"}}},
        {EntityKind::Step, 0x09, {{"code", "1"}, {"name_fr", "Préparation"}, {"pos", "V"}}},
        {EntityKind::Memorandum,
         0x10,
         {{"reference", "MA-SN"},
          {"title_fr", "Mémorandum"},
          {"first_country", ref(0x02)},
          {"second_country", ref(0x03)},
          {"signed_on", "2013-06"},
          {"renewal", "tacit"},
          {"status", "in_force"}}},
        {EntityKind::Plan,
         0x20,
         {{"memorandum", ref(0x10)},
          {"year", "2020"},
          {"code", "MA-SN-2020"},
          {"period", "2020-01-01/2020-12-31"},
          {"status", "draft"},
          {"currency", "EUR"}}},
        {EntityKind::Plan,
         0x21,
         {{"memorandum", ref(0x10)},
          {"year", "2021"},
          {"code", "MA-SN-2021"},
          {"period", "2021-01-01/2021-12-31"},
          {"status", "draft"},
          {"currency", "EUR"}}},
        {EntityKind::Activity,
         0x30,
         {{"plan", ref(0x20)},
          {"code", "MA-SN-2020-01"},
          {"title_fr", "Atelier\nrégional"},
          {"domain", ref(0x08)},
          {"step", ref(0x09)},
          {"kind", "workshop"},
          {"lead", ref(0x05)},
          {"planned", "2020-03-10/2020-03-14"},
          {"status", "planned"},
          {"progress", "50"},
          {"pos", "V"}}},
        {EntityKind::Activity,
         0x31,
         {{"plan", ref(0x21)},
          {"code", "MA-SN-2021-01"},
          {"title_fr", "Forum"},
          {"domain", ref(0x08)},
          {"step", ref(0x09)},
          {"kind", "forum"},
          {"status", "planned"},
          {"pos", "V"}}},
        {EntityKind::Milestone,
         0x40,
         {{"activity", ref(0x30)}, {"title_fr", "Invitations"}, {"due_on", "2020-02-15"}, {"pos", "V"}}},
        {EntityKind::BudgetLine,
         0x41,
         {{"activity", ref(0x30)},
          {"funder", ref(0x05)},
          {"category", "travel"},
          {"planned", "1250050 EUR"},
          {"pos", "V"}}},
        {EntityKind::ExchangeRate, 0x42, {{"currency", "XOF"}, {"rate", "655.957"}, {"from_on", "2017-01-01"}}},
    };
    if (backwards)
        std::reverse(rows.begin(), rows.end());
    Snapshot snapshot;
    for (const auto &[kind, number, values] : rows)
        put(snapshot, kind, number, values);
    return snapshot;
}

void PlanSnapshotTest::init()
{
    m_small = small(false);
}

void PlanSnapshotTest::theBytesAreThese()
{
    const QByteArray zeros(30, '0');
    const QByteArray expected =
        QByteArray(R"({"adopted_on":"2020-02-10","format":1,"plan":"#20","rows":{)"
                   R"("activity":{"#30":{"code":"MA-SN-2020-01","domain":"#08","kind":"workshop","lead":"#05",)"
                   R"("plan":"#20","planned":"2020-03-10/2020-03-14","pos":"V","progress":"50","status":"planned",)"
                   R"("step":"#09","title_fr":"Atelier\nrégional"}},)"
                   R"("budget_line":{"#41":{"activity":"#30","category":"travel","funder":"#05",)"
                   R"("planned":"1250050 EUR","pos":"V"}},)"
                   R"("country":{"#02":{"code":"MA","name_en":"Morocco","name_fr":"Maroc"},)"
                   R"("#03":{"code":"SN","name_fr":"Sénégal"}},)"
                   R"("domain":{"#08":{"code":"A","name_fr":"Retour","pos":"V"}},)"
                   R"("exchange_rate":{"#42":{"currency":"XOF","from_on":"2017-01-01","rate":"655.957"}},)"
                   R"("institution":{"#05":{"acronym":"MDM","country":"#02","kind":"ministry",)"
                   R"("name_fr":"Ministère des \"Marocains\""}},)"
                   R"("memorandum":{"#10":{"first_country":"#02","reference":"MA-SN","renewal":"tacit",)"
                   R"("second_country":"#03","signed_on":"2013-06","status":"in_force","title_fr":"Mémorandum"}},)"
                   R"("milestone":{"#40":{"activity":"#30","due_on":"2020-02-15","pos":"V","title_fr":"Invitations"}},)"
                   R"("plan":{"#20":{"code":"MA-SN-2020","currency":"EUR","memorandum":"#10",)"
                   R"("period":"2020-01-01/2020-12-31","status":"draft","year":"2020"}},)"
                   R"("programme":{"#01":{"currency":"EUR","name_fr":"Coopération","period":"2017-01-01/2021-12-31"}},)"
                   R"("step":{"#09":{"code":"1","name_fr":"Préparation","pos":"V"}}}})")
            .replace('#', zeros);
    const QByteArray bytes = planSnapshot(m_small, m_plan, QDate(2020, 2, 10));
    const auto where =
        std::mismatch(bytes.begin(), bytes.end(), expected.begin(), expected.end()).first - bytes.begin();
    QVERIFY2(bytes == expected, bytes.mid(where, 80).constData());
}

void PlanSnapshotTest::anInstitutionHasTheNameOfThatDay()
{
    const auto nameOn = [this](int year, int month, int day) -> QString {
        const Result<Snapshot> frozen = readPlanSnapshot(planSnapshot(m_small, m_plan, QDate(year, month, day)));
        const Institution *institution = frozen ? frozen->find(IdOf<Institution>(id(0x05))) : nullptr;
        return institution ? QString(institution->name.fr.string() + u'/' + institution->acronym) : u"-"_s;
    };
    QCOMPARE(nameOn(2016, 12, 31), u"Tout premier ministère/"_s);
    QCOMPARE(nameOn(2017, 1, 1), u"Ancien ministère/AM"_s);
    QCOMPARE(nameOn(2019, 10, 8), u"Ancien ministère/AM"_s);
    QCOMPARE(nameOn(2019, 10, 9), u"Ministère des \"Marocains\"/MDM"_s);
}

void PlanSnapshotTest::theOrderOfTheRowsDoesNotMatter()
{
    const QDate day(2020, 2, 10);
    QCOMPARE(planSnapshot(small(true), m_plan, day), planSnapshot(m_small, m_plan, day));
    // Nor do the seeds of hash tables: QJsonObject sorts, at every depth.
    const QByteArray bytes = planSnapshot(m_small, m_plan, day);
    QCOMPARE(QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Compact), bytes);
}

void PlanSnapshotTest::whatBelongsToAnotherPlanIsLeftOut()
{
    const QDate day(2020, 2, 10);
    const QByteArray before = planSnapshot(m_small, m_plan, day);
    put(m_small, EntityKind::Country, 0x04, {{"code", "ML"}, {"name_fr", "République du Mali"}});
    m_small.edit(EntityKind::Activity)
        .setField(id(0x31), entityInfo(EntityKind::Activity).indexOf("title_fr"), "Autre forum");
    QCOMPARE(planSnapshot(m_small, m_plan, day), before);
    put(m_small, EntityKind::ActivityPlan, 0x50, {{"activity", ref(0x31)}, {"plan", ref(0x20)}}); // shown in both
    const Result<Snapshot> shared = readPlanSnapshot(planSnapshot(m_small, m_plan, day));
    QVERIFY(shared.ok());
    QCOMPARE(shared->find(IdOf<Activity>(id(0x31)))->title.fr.string(), u"Autre forum"_s);
}

void PlanSnapshotTest::itReadsBack()
{
    const QDate day(2020, 2, 10);
    const Result<Snapshot> read = readPlanSnapshot(planSnapshot(m_small, m_plan, day));
    QVERIFY(read.ok());
    QCOMPARE(read->all<Activity>().size(), 1);
    QCOMPARE(read->all<InstitutionName>().size(), 0); // the name of that day stands in the institution
    QCOMPARE(read->find(IdOf<Activity>(id(0x30)))->title.fr.string(), u"Atelier\nrégional"_s);
    QCOMPARE(planSnapshot(*read, m_plan, day), planSnapshot(m_small, m_plan, day));
}

void PlanSnapshotTest::whatIsNoSnapshotIsRefused()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray(R"({"format":2,"rows":{}})"),
                                    QByteArray(R"({"format":1,"rows":{"gadget":{}}})"),
                                    QByteArray(R"({"format":1,"rows":{"plan":{"12":{}}}})")}) {
        const Result<Snapshot> read = readPlanSnapshot(bytes);
        QVERIFY2(!read.ok(), bytes.constData());
        QCOMPARE(errorCodeName(read.error().code), errorCodeName(ErrorCode::FileDamaged));
    }
}

void PlanSnapshotTest::ofAWholeProgramme()
{
    const Snapshot whole = sample::programme();
    const IdOf<Plan> plan = sample::id<Plan>(1);
    const QDate day(2020, 2, 10);
    const Result<Snapshot> frozen = readPlanSnapshot(planSnapshot(whole, plan, day));
    QVERIFY(frozen.ok());
    // Every row that it holds is the programme's own, and what the plan's page shows is all there.
    for (const QString &line : differences(*frozen, whole))
        QVERIFY2(!line.contains(": is missing"_L1), qPrintable(line));
    for (const Activity *activity : whole.ownedBy<&Activity::plan>(plan)) {
        QVERIFY(frozen->find(activity->id));
        QCOMPARE(frozen->ownedBy<&BudgetLine::activity>(activity->id).size(),
                 whole.ownedBy<&BudgetLine::activity>(activity->id).size());
    }
    QVERIFY(frozen->find(sample::id<Activity>(6))); // of another plan, shown in this one too
    QVERIFY(!frozen->find(sample::id<Activity>(7)));
}

QTEST_GUILESS_MAIN(PlanSnapshotTest)
#include "plan_snapshot_test.moc"
