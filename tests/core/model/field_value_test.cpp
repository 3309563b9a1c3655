// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_value.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "tests/support/sample_programme.h"

#include <QTest>

using namespace tandem;

namespace {

const EntityInfo &info(QByteArrayView entity)
{
    return *entityByName(entity);
}

const FieldInfo &field(QByteArrayView entity, QByteArrayView name)
{
    return *info(entity).field(name);
}

} // namespace

class FieldValueTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = sample::programme(); }

    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void words_data();
    void words();
    void technicalTextComesBackWithoutLoss();
    void rowsAreFoundByWhatTheyAreCalled();
    void rowsHaveNames();
    void boundsHold();

private:
    Snapshot m_sample;
};

void FieldValueTest::reads_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QByteArray>("canonical");
    const auto add = [](const char *entity, const char *name, const QString &input, const QByteArray &canonical) {
        QTest::newRow(qPrintable(QString::fromLatin1(name) + u' ' + input))
            << QByteArray(entity) << QByteArray(name) << input << canonical;
    };
    add("activity", "title_fr", u"  Atelier\nà Dakar "_s, "Atelier à Dakar");
    add("activity", "title_fr", u"   "_s, "");
    add("activity", "description_fr", u"un\r\ndeux\n"_s, "un\ndeux");
    add("activity", "progress", u"45"_s, "45");
    add("attendance", "women", u"1 234"_s, "1234");
    add("activity", "weight", u"1,50"_s, "1.5");
    add("milestone", "due_on", u"25/02/2019"_s, "2019-02-25");
    add("milestone", "due_on", u"2019-02-25"_s, "2019-02-25");
    add("memorandum", "signed_on", u"06/2013"_s, "2013-06");
    add("activity", "planned", u"2020-03-10/2020-03-14"_s, "2020-03-10/2020-03-14");
    add("activity", "planned", u"10/03/2020 – 14/03/2020"_s, "2020-03-10/2020-03-14");
    add("activity", "planned", u"du 10/03/2020 au 14/03/2020"_s, "2020-03-10/2020-03-14");
    add("activity", "planned", u"10/03/2020 - 14/03/2020"_s, "2020-03-10/2020-03-14");
    add("activity", "planned", u"10/03/2020"_s, "2020-03-10/2020-03-10");
    add("activity", "planned", u"03/2020"_s, "2020-03-01/2020-03-31");
    add("activity", "planned", u"2020-03"_s, "2020-03-01/2020-03-31");
    add("activity", "actual", u"2020-03-10/"_s, "2020-03-10/");
    add("activity", "actual", u"depuis le 10/03/2020"_s, "2020-03-10/");
    add("activity", "actual", u"jusqu’au 10/03/2020"_s, "/2020-03-10");
    add("budget_line", "planned", u"12 500,50 €"_s, "1250050 EUR");
    add("budget_line", "planned", u"12500.5"_s, "1250050 EUR");
    add("budget_line", "planned", u"12500000 XOF"_s, "12500000 XOF");
    add("budget_line", "planned", u"1000 fcfa"_s, "1000 XOF");
    add("plan", "currency", u"eur"_s, "EUR");
    add("plan", "currency", u"FCFA"_s, "XOF");
    add("country", "code", u"sn"_s, "SN");
    add("activity", "status", u"under_way"_s, "under_way");
    add("activity", "status", u"en cours"_s, "under_way");
    add("activity", "status", u"Under way"_s, "under_way");
    add("activity", "status", u"REALISEE"_s, "completed");
    add("activity", "lead", u"mdcmre"_s, sample::id<Institution>(1).hex());
    add("activity", "lead", u"Union europeenne"_s, sample::id<Institution>(3).hex());
    add("activity", "lead", u"European Union"_s, sample::id<Institution>(3).hex());
    add("activity", "lead", sample::id<Institution>(2).uuid(), sample::id<Institution>(2).hex());
    add("activity", "country", u"Sénégal"_s, sample::id<Country>(2).hex());
    add("activity", "country", u"SN"_s, sample::id<Country>(2).hex());
    add("activity", "domain", u"D1 – Migration et développement"_s, sample::id<Domain>(1).hex());
    add("signatory", "of", u"memorandum:MA-SN"_s, "memorandum:" + sample::id<Memorandum>(1).hex());
}

void FieldValueTest::reads()
{
    QFETCH(QByteArray, entity);
    QFETCH(QByteArray, name);
    QFETCH(QString, input);
    QFETCH(QByteArray, canonical);
    const Result<QByteArray> value = valueFromInput(info(entity), field(entity, name), input, m_sample);
    QVERIFY(value);
    QCOMPARE(*value, canonical);
}

void FieldValueTest::refuses_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("code");
    const auto add = [](const char *entity, const char *name, const QString &input, const QString &code) {
        QTest::newRow(qPrintable(QString::fromLatin1(name) + u' ' + input.left(30)))
            << QByteArray(entity) << QByteArray(name) << input << code;
    };
    add("activity", "progress", u"101"_s, u"value_out_of_range"_s);
    add("activity", "progress", u"-1"_s, u"value_out_of_range"_s);
    add("activity", "progress", u"4.5"_s, u"value_not_number"_s);
    add("activity", "weight", u"-0.5"_s, u"value_out_of_range"_s);
    add("activity", "weight", u"heavy"_s, u"value_not_number"_s);
    add("attendance", "women", u"-3"_s, u"value_out_of_range"_s);
    add("milestone", "due_on", u"31/02/2020"_s, u"value_not_date"_s);
    add("milestone", "due_on", u"2020-03"_s, u"value_not_date"_s);
    add("activity", "planned", u"soon"_s, u"value_not_period"_s);
    add("activity", "planned", u"/"_s, u"value_not_period"_s);
    add("budget_line", "planned", u"-5 EUR"_s, u"value_out_of_range"_s);
    add("budget_line", "planned", u"1.5 XOF"_s, u"value_not_money"_s);
    add("budget_line", "planned", u"a lot"_s, u"value_not_money"_s);
    add("plan", "year", u"20"_s, u"value_out_of_range"_s);
    add("plan", "currency", u"euro"_s, u"value_not_allowed"_s);
    add("country", "code", u"MAR"_s, u"value_too_long"_s);
    add("country", "code", u"M"_s, u"value_not_allowed"_s);
    add("activity", "status", u"perhaps"_s, u"value_not_allowed"_s);
    add("activity", "lead", u"Nobody"_s, u"value_not_reference"_s);
    add("activity", "lead", u"00000000-0000-0000-0000-000000000001"_s, u"reference_missing"_s);
    add("signatory", "of", u"plan:MA-SN-2020"_s, u"value_not_reference"_s); // plans have no signatories
    add("activity", "title_fr", QString(501, u'x'), u"value_too_long"_s);
}

void FieldValueTest::refuses()
{
    QFETCH(QByteArray, entity);
    QFETCH(QByteArray, name);
    QFETCH(QString, input);
    QFETCH(QString, code);
    const Result<QByteArray> value = valueFromInput(info(entity), field(entity, name), input, m_sample);
    QVERIFY(!value);
    QCOMPARE(errorCodeName(value.error().code), code);
    QCOMPARE(value.error().entity, QString::fromLatin1(entity));
    QCOMPARE(value.error().field, QString::fromLatin1(name));
    QVERIFY(!errorText(value.error(), Phrases(Language::French)).contains(u'%'));
}

void FieldValueTest::words_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("canonical");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    const auto add = [](const char *entity, const char *name, const QByteArray &canonical, const QString &french,
                        const QString &english) {
        QTest::newRow(name) << QByteArray(entity) << QByteArray(name) << canonical << french << english;
    };
    add("plan", "year", "2020", u"2020"_s, u"2020"_s);
    add("attendance", "women", "12345", u"12\u202F345"_s, u"12,345"_s);
    add("exchange_rate", "rate", "655.957", u"655,957"_s, u"655.957"_s);
    add("milestone", "due_on", "2020-03-10", u"10/03/2020"_s, u"10 Mar 2020"_s);
    add("memorandum", "signed_on", "2013-06", u"juin 2013"_s, u"June 2013"_s);
    add("activity", "actual", "2020-03-10/", u"depuis le 10/03/2020"_s, u"since 10 Mar 2020"_s);
    add("budget_line", "planned", "1250050 EUR", u"12\u202F500,50\u00A0€"_s, u"€12,500.50"_s);
    add("activity", "status", "under_way", u"En cours"_s, u"Under way"_s);
    add("activity", "lead", sample::id<Institution>(3).hex(), u"Union européenne"_s, u"European Union"_s);
    add("activity", "plan", QByteArray(32, 'f'), u"(supprimé)"_s, u"(deleted)"_s);
    add("activity", "title_fr", "", QString(), QString());
}

void FieldValueTest::words()
{
    QFETCH(QByteArray, entity);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, canonical);
    QFETCH(QString, french);
    QFETCH(QString, english);
    QCOMPARE(valueText(field(entity, name), canonical, m_sample, Phrases(Language::French)), french);
    QCOMPARE(valueText(field(entity, name), canonical, m_sample, Phrases(Language::English)), english);
}

void FieldValueTest::technicalTextComesBackWithoutLoss()
{
    int values = 0;
    for (const EntityInfo &entity : allEntities()) {
        const TableBase &table = m_sample.table(entity.kind);
        for (qsizetype i = 0; i < table.size(); ++i) {
            for (const FieldInfo &each : entity.fields) {
                const QByteArray canonical = each.read(table.at(i));
                const QString text = technicalText(each, canonical);
                const Result<QByteArray> again = valueFromInput(entity, each, text, m_sample);
                QVERIFY2(again, qPrintable(text));
                QCOMPARE(*again, canonical);
                values += !canonical.isEmpty();
            }
        }
    }
    QVERIFY(values > 400);
    QCOMPARE(technicalText(field("budget_line", "planned"), "1250050 EUR"), u"12500.50 EUR"_s);
    QCOMPARE(technicalText(field("activity", "lead"), sample::id<Institution>(1).hex()),
             sample::id<Institution>(1).uuid());
}

void FieldValueTest::rowsAreFoundByWhatTheyAreCalled()
{
    QCOMPARE(findRow(EntityKind::Plan, u"ma-sn-2020"_s, m_sample), Id(sample::id<Plan>(1)));
    QVERIFY(findRow(EntityKind::Plan, u""_s, m_sample).isNull());
    Institution twin = *m_sample.find(sample::id<Institution>(3));
    twin.id = sample::id<Institution>(30);
    m_sample.put(twin);
    QVERIFY(findRow(EntityKind::Institution, u"UE"_s, m_sample).isNull()); // two of them: nobody guesses
    QVERIFY(findRow(EntityKind::Institution, twin.id.uuid(), m_sample) == twin.id);
}

void FieldValueTest::rowsHaveNames()
{
    for (const EntityInfo &entity : allEntities()) {
        const TableBase &table = m_sample.table(entity.kind);
        for (qsizetype i = 0; i < table.size(); ++i) {
            QVERIFY2(!rowName(entity.kind, table.idAt(i), m_sample, Language::French).isEmpty(), entity.name.text);
            QVERIFY2(!rowShortName(entity.kind, table.idAt(i), m_sample, Language::English).isEmpty(),
                     entity.name.text);
        }
    }
    QCOMPARE(rowName(EntityKind::Activity, sample::id<Activity>(4), m_sample, Language::English),
             u"MA-SN-2020-04 – Étude sur les droits"_s); // the other language where one is missing
    QCOMPARE(rowShortName(EntityKind::Institution, sample::id<Institution>(3), m_sample, Language::English), u"UE"_s);
    QCOMPARE(rowShortName(EntityKind::Country, sample::id<Country>(2), m_sample, Language::English), u"Senegal"_s);
}

void FieldValueTest::boundsHold()
{
    const EntityInfo &activity = info("activity");
    const FieldInfo &title = field("activity", "title_fr");
    // Characters count, not bytes.
    QVERIFY(checkValue(activity, title, QString(500, u'é').toUtf8()));
    QVERIFY(!checkValue(activity, title, QString(501, u'é').toUtf8()));
    QVERIFY(!checkValue(info("country"), field("country", "code"), "ma"));
    QVERIFY(
        !checkValue(info("attachment"), field("attachment", "owner"), QByteArray("milestone:" + QByteArray(32, 'a'))));
    QVERIFY(checkValue(info("attachment"), field("attachment", "owner"), QByteArray("plan:" + QByteArray(32, 'a'))));
}

QTEST_APPLESS_MAIN(FieldValueTest)
#include "field_value_test.moc"
