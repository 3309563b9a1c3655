// SPDX-License-Identifier: GPL-3.0-or-later
// What the annual plan says, as values; how it looks is a matter of core/print.
#include "core/report/annual_plan.h"

#include "core/base/text.h"
#include "core/report/institution_names.h"
#include "tests/core/report/document_texts.h"
#include "tests/support/sample_programme.h"

#include <QTest>

#include <algorithm>

using namespace tandem;
using namespace tandem::report;

namespace {

report::Table matrixOf(const Document &document)
{
    bool here = false;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            here = heading->key == u"matrix"_s;
        else if (const auto *table = std::get_if<report::Table>(&block); table && here)
            return *table;
    }
    qFatal("no matrix");
}

/// The matrix's row of an activity.
Row rowOf(const Document &document, const QString &code)
{
    const report::Table matrix = matrixOf(document);
    for (const Row &row : matrix.rows) {
        if (!row.cells.empty() && plainText(row.cells.front().paragraphs) == code)
            return row;
    }
    qFatal("no row");
}

template <class T>
const T *blockOf(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const T *found = std::get_if<T>(&block))
            return found;
    }
    return nullptr;
}

} // namespace

class AnnualPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void hasAllItsSections();
    void speaksTheEditionsLanguages();
    void aBilingualEditionSpeaksBothEverywhere();
    void theAdoptedVersionBearsItsFingerprint();
    void thePresentStateOfAnAdoptedPlanIsMarked();
    void aDraftSaysSo();
    void institutionsBearTheNameOfTheYear();
    void theMatrixNamesPartsAndTotals();
    void cancelledActivitiesAreStruckThroughWithTheirReason();
    void sharedActivitiesAreNamedButNotCounted();
    void quartersAreMarked();
    void ratesAndMissingRatesAreSaid();
    void commitmentsServedAndNotServed();
    void textsOfTheOtherLanguageAreMarked();
    void whatIsNotSettledIsSaid();
    void emptySectionsSaySo();
    void theSameDataGivesTheSameDocument();
    void anUnknownPlanGivesNothing();

private:
    Document print(Edition edition = Edition::French) const
    {
        AnnualPlanOptions options = m_options;
        options.edition = edition;
        return annualPlan(m_sample, options);
    }

    Snapshot m_sample;
    AnnualPlanOptions m_options;
};

void AnnualPlanTest::init()
{
    m_sample = sample::programme();
    m_options = {};
    m_options.plan = sample::id<Plan>(1);
    m_options.printedOn = QDate(2020, 8, 1);
    m_options.modifications = 321;
    m_options.fileFingerprint = u"3f2a 91bc"_s;
}

void AnnualPlanTest::hasAllItsSections()
{
    m_options.adopted = adoptedVersion(m_sample, *m_sample.find(sample::id<Baseline>(1)));
    const Document document = print();
    QStringList keys;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            keys.append(heading->key);
    }
    QCOMPARE(keys, (QStringList{u"summary"_s, u"matrix"_s, u"timeline"_s, u"budget"_s, u"milestones"_s,
                                u"commitments"_s, u"abbreviations"_s, u"signatures"_s}));
    QVERIFY(std::holds_alternative<CoverPage>(document.blocks.front()));
    QVERIFY(std::holds_alternative<SignatureBlocks>(document.blocks.back()));
    QVERIFY(document.footer.contains(u"01/08/2020"_s) && document.footer.contains(u"321"_s) &&
            document.footer.contains(u"3f2a 91bc"_s));
    QCOMPARE(document.pageNumber, u"page %1 sur %2"_s);
    QCOMPARE(document.title, u"Plan d’action annuel MA-SN-2020"_s);
}

void AnnualPlanTest::speaksTheEditionsLanguages()
{
    const QStringList french = textsOf(print(Edition::French));
    const QStringList english = textsOf(print(Edition::English));
    const QStringList both = textsOf(print(Edition::Bilingual));
    QVERIFY(french.contains(u"Atelier sur les retours"_s) && !french.contains(u"Workshop on returns"_s));
    QVERIFY(english.contains(u"Workshop on returns"_s) && !english.contains(u"Atelier sur les retours"_s));
    QVERIFY(both.contains(u"Atelier sur les retours"_s) && both.contains(u"Workshop on returns"_s));
    QVERIFY(english.contains(u"The plan’s matrix"_s) && both.contains(u"Matrice du plan"_s));
    QCOMPARE(print(Edition::Bilingual).language, u"fr"_s);
    QCOMPARE(print(Edition::English).language, u"en"_s);
    // In a bilingual edition the second language is the muted one.
    const Row row = rowOf(print(Edition::Bilingual), u"MA-SN-2020-01"_s);
    QVERIFY(!row.cells.at(1).paragraphs.at(0).runs.at(0).style.testFlag(Style::Muted));
    QVERIFY(row.cells.at(1).paragraphs.at(1).runs.at(0).style.testFlag(Style::Muted));
}

void AnnualPlanTest::aBilingualEditionSpeaksBothEverywhere()
{
    const Document document = print(Edition::Bilingual);
    QCOMPARE(document.title, u"Plan d’action annuel / Annual action plan MA-SN-2020"_s);
    QCOMPARE(document.subtitle,
             u"état actuel, modifié depuis l’adoption / present state, modified since the adoption"_s);
    QCOMPARE(document.footer, u"Imprimé le 01/08/2020, fichier de 321 modifications, état 3f2a 91bc\n"
                              "Printed on 1 Aug 2020, file with 321 modifications, state 3f2a 91bc"_s);
    QCOMPARE(document.pageNumber, u"page %1 sur %2\npage %1 of %2"_s);
    QCOMPARE(document.continued, u"%1 (suite)\n%1 (continued)"_s);
    QVERIFY(plainText(blockOf<CoverPage>(document)->remarks).contains(u"Printed on 1 Aug 2020"_s));

    QList<const Chart *> charts;
    for (const Block &block : document.blocks) {
        if (const auto *chart = std::get_if<Chart>(&block))
            charts.append(chart);
    }
    QCOMPARE(charts.size(), 2);
    const Timeline &timeline = std::get<Timeline>(charts.at(0)->drawing);
    QCOMPARE(timeline.periods.at(1), u"févr.\nFeb"_s);
    QCOMPARE(timeline.lines.at(0).label, u"MA-SN-2020-01 Atelier sur les retours\nWorkshop on returns"_s);
    QCOMPARE(timeline.plannedLegend, u"prévu / planned"_s);
    const StackedChart &quarters = std::get<StackedChart>(charts.at(1)->drawing);
    QCOMPARE(quarters.bars.at(0).label, u"T1\nQ1"_s);
    const QStringList funders(quarters.series.begin(), quarters.series.end());
    QVERIFY2(funders.contains(u"Union européenne / European Union"_s), qPrintable(funders.join(u'|')));

    m_options.adopted = adoptedVersion(m_sample, *m_sample.find(sample::id<Baseline>(1)));
    const QString digits = u"aaaa\u00A0aaaa\u00A0aaaa\u00A0aaaa"_s;
    QCOMPARE(print(Edition::Bilingual).fingerprint,
             u"Version adoptée\u00A0: "_s + digits + u" / Adopted version: "_s + digits);
    m_options.adopted.reset();
    m_options.plan = sample::id<Plan>(2);
    QCOMPARE(print(Edition::Bilingual).watermark, u"PROJET / DRAFT"_s);
}

void AnnualPlanTest::theAdoptedVersionBearsItsFingerprint()
{
    m_options.adopted = adoptedVersion(m_sample, *m_sample.find(sample::id<Baseline>(1)));
    const Document document = print();
    QVERIFY(document.fingerprint.contains(u"aaaa\u00A0aaaa"_s));
    QVERIFY(document.watermark.isEmpty());
    QVERIFY(blockOf<CoverPage>(document)->mark.isEmpty());
    const QStringList texts = textsOf(document);
    QVERIFY(texts.filter(QString(64, u'a')).size() == 1);
    QVERIFY(texts.contains(u"10/02/2020, Dakar, Troisième comité mixte"_s));
    QVERIFY(texts.contains(u"Directeur général"_s));
    // What was carried out later is not in it.
    const report::Table matrix = matrixOf(document);
    for (const Row &row : matrix.rows) {
        for (const Cell &cell : row.cells)
            QVERIFY(cell.mark == Mark::None || cell.mark == Mark::Planned);
    }
    QVERIFY(!texts.contains(u"Dépensé"_s));
}

void AnnualPlanTest::thePresentStateOfAnAdoptedPlanIsMarked()
{
    const Document document = print();
    QVERIFY(document.fingerprint.isEmpty());
    QCOMPARE(blockOf<CoverPage>(document)->mark, u"Modifié depuis l’adoption"_s);
    QVERIFY(document.subtitle.contains(u"modifié depuis l’adoption"_s));
    QVERIFY(!blockOf<SignatureBlocks>(document)); // nobody signs it by mistake
    QVERIFY(textsOf(document).contains(u"Dépensé"_s));
}

void AnnualPlanTest::aDraftSaysSo()
{
    m_options.plan = sample::id<Plan>(2);
    const Document document = print();
    QCOMPARE(document.watermark, u"PROJET"_s);
    QCOMPARE(blockOf<CoverPage>(document)->mark, u"Projet, non adopté"_s);
    const SignatureBlocks *signatures = blockOf<SignatureBlocks>(document);
    QVERIFY(signatures && signatures->first.place.isEmpty());
    QVERIFY(signatures->first.signatories.at(0).name.isEmpty()); // a line to write it on
    QVERIFY(textsOf(document).contains(u"pas encore adopté"_s));
}

void AnnualPlanTest::institutionsBearTheNameOfTheYear()
{
    const auto acronym = [&](QDate day) { return institutionOn(m_sample, sample::id<Institution>(1), day).acronym; };
    QCOMPARE(acronym(QDate(2019, 10, 8)), u"MCMREAM"_s);
    QCOMPARE(acronym(QDate(2019, 10, 9)), u"MDCMRE"_s);
    QCOMPARE(acronym(QDate()), u"MDCMRE"_s);
    m_options.plan = sample::id<Plan>(3);
    const QStringList texts = textsOf(print());
    QVERIFY(texts.contains(u"Ministère chargé des Marocains résidant à l’étranger et des Affaires de la migration"_s));
    QVERIFY(texts.contains(u"MCMREAM"_s) && !texts.contains(u"MDCMRE"_s));
}

void AnnualPlanTest::theMatrixNamesPartsAndTotals()
{
    const Document document = print();
    const Row first = rowOf(document, u"MA-SN-2020-01"_s);
    QStringList texts;
    collect(std::vector<Row>{first}, texts);
    QVERIFY(texts.contains(u"2\u202F524,49\u00A0€"_s)); // 1000.00 and 1,000,000 XOF
    QVERIFY(texts.contains(u"UE 1\u202F000,00\u00A0€"_s));
    QVERIFY(texts.contains(u"BMZ 1\u202F000\u202F000\u00A0FCFA"_s));
    QVERIFY(texts.contains(u"MDCMRE"_s));
    QVERIFY(texts.filter(u"DGASE"_s).size() == 1);
    QStringList totals;
    const report::Table matrix = matrixOf(document);
    for (const Row &row : matrix.rows) {
        if (row.kind == RowKind::Subtotal || row.kind == RowKind::Total)
            totals.append(plainText(row.cells.at(1).paragraphs));
    }
    QCOMPARE(totals, (QStringList{u"3\u202F524,49\u00A0€"_s, u"2\u202F250,00\u00A0€"_s, u"5\u202F774,49\u00A0€"_s}));
    QVERIFY(textsOf(document).contains(u"61\u00A0%"_s));
}

void AnnualPlanTest::cancelledActivitiesAreStruckThroughWithTheirReason()
{
    const Document document = print();
    const Row row = rowOf(document, u"MA-SN-2020-03"_s);
    QVERIFY(row.cells.at(0).paragraphs.at(0).runs.at(0).style.testFlag(Style::Struck));
    QVERIFY(row.cells.at(1).paragraphs.at(0).runs.at(0).style.testFlag(Style::Struck));
    const Paragraph &why = row.cells.at(1).paragraphs.at(1);
    QCOMPARE(plainText(why), u"Annulée\u00A0: Frontières fermées."_s);
    QVERIFY(!why.runs.at(0).style.testFlag(Style::Struck)); // to be read
    QCOMPARE(why.symbol, Symbol::Cancelled);
}

void AnnualPlanTest::sharedActivitiesAreNamedButNotCounted()
{
    const Row row = rowOf(print(), u"MA-CI-2020-01"_s);
    QStringList texts;
    collect(std::vector<Row>{row}, texts);
    QVERIFY(texts.contains(u"compté dans MA-CI-2020"_s));
    QVERIFY(texts.filter(u"FCFA"_s).isEmpty());
}

void AnnualPlanTest::quartersAreMarked()
{
    const Document document = print();
    const auto marks = [&](const QString &code) {
        QList<Mark> result;
        for (std::size_t i = 4; i < 8; ++i)
            result.append(rowOf(document, code).cells.at(i).mark);
        return result;
    };
    QCOMPARE(marks(u"MA-SN-2020-01"_s), (QList{Mark::PlannedAndActual, Mark::None, Mark::None, Mark::None}));
    // Under way since April, planned until June, printed in August
    QCOMPARE(marks(u"MA-SN-2020-02"_s), (QList{Mark::None, Mark::PlannedAndActual, Mark::Actual, Mark::None}));
    QCOMPARE(marks(u"MA-SN-2020-04"_s), (QList{Mark::None, Mark::None, Mark::None, Mark::Planned}));
}

void AnnualPlanTest::ratesAndMissingRatesAreSaid()
{
    const QStringList texts = textsOf(print());
    QCOMPARE(texts.filter(u"1 EUR = 10,7 MAD"_s).size(), 3); // beneath each place that has totals
    QCOMPARE(texts.filter(u"655,957"_s).size(), 3);
    QCOMPARE(texts.filter(u"500,00\u00A0USD (MA-SN-2020-02)"_s).size(), 3);
    QVERIFY(texts.contains(u"BMZ 500,00\u00A0USD\u00A0*"_s));
    m_options.plan = sample::id<Plan>(3);
    QCOMPARE(textsOf(print()).filter(u"1 EUR = 10,8 MAD"_s).size(), 3); // of its own first day
}

void AnnualPlanTest::commitmentsServedAndNotServed()
{
    const QStringList texts = textsOf(print());
    const qsizetype served = texts.indexOf(u"Échanger les expériences d’accompagnement des retours."_s);
    QCOMPARE(texts.mid(served + 1, 2), (QStringList{u"MA-CI-2020-01"_s, u"MA-SN-2020-01"_s}));
    QVERIFY(texts.indexOf(u"Former les agents consulaires."_s) > texts.indexOf(u"Non servis par ce plan"_s));
    QVERIFY(texts.contains(u"1 / 2"_s));
}

void AnnualPlanTest::textsOfTheOtherLanguageAreMarked()
{
    const QStringList english = textsOf(print(Edition::English));
    QVERIFY(english.contains(u"Étude sur les droits\u00A0[fr]"_s));
    QVERIFY(english.contains(u"Texts marked [fr] exist in French only."_s));
    QVERIFY(textsOf(print(Edition::French)).filter(u"[fr]"_s).isEmpty());
    QVERIFY(textsOf(print(Edition::Bilingual)).filter(u"[fr]"_s).isEmpty());
}

void AnnualPlanTest::whatIsNotSettledIsSaid()
{
    const QString note = u"Un désaccord n’est pas encore tranché."_s;
    QVERIFY(!textsOf(print()).contains(note));
    m_sample.setIssues({{IssueKind::Value, EntityKind::Activity, sample::id<Activity>(1), u"place"_s, {}, {}, {}},
                        {IssueKind::Value, EntityKind::Activity, sample::id<Activity>(7), u"place"_s, {}, {}, {}},
                        {IssueKind::SuspectClock, EntityKind::Programme, {}, {}, {}, {}, {}}});
    const Document document = print();
    const auto *cover = blockOf<CoverPage>(document);
    const auto fact = std::find_if(cover->facts.begin(), cover->facts.end(),
                                   [](const Fact &each) { return each.label == u"Pas encore tranché"_s; });
    QVERIFY(fact != cover->facts.end());
    QCOMPARE(plainText(fact->value), u"1 désaccord"_s);
    QVERIFY(plainText(rowOf(document, u"MA-SN-2020-01"_s).cells.at(1).paragraphs).contains(note));
    QVERIFY(!plainText(rowOf(document, u"MA-SN-2020-02"_s).cells.at(1).paragraphs).contains(note));
    // What was adopted is as it was adopted.
    m_options.adopted = adoptedVersion(m_sample, *m_sample.find(sample::id<Baseline>(1)));
    QVERIFY(!textsOf(print()).contains(note));
}

void AnnualPlanTest::emptySectionsSaySo()
{
    Plan empty = *m_sample.find(sample::id<Plan>(2));
    empty.id = sample::id<Plan>(9);
    empty.memorandum = sample::id<Memorandum>(3);
    empty.code = u"MA-ML-2020"_s;
    m_sample.put(empty);
    m_options.plan = empty.id;
    const QStringList texts = textsOf(print());
    QVERIFY(texts.contains(u"Le plan ne comporte pas encore d’activité."_s));
    QVERIFY(texts.contains(u"Aucune activité n’a de dates dans la période du plan."_s));
    QVERIFY(texts.contains(u"Aucun jalon n’a été fixé."_s));
    QVERIFY(texts.contains(u"Les engagements du mémorandum n’ont pas été saisis."_s));
    QVERIFY(texts.filter(u"Aucun montant"_s).size() >= 2);
}

void AnnualPlanTest::theSameDataGivesTheSameDocument()
{
    for (const Edition edition : {Edition::French, Edition::English, Edition::Bilingual})
        QVERIFY(print(edition) == print(edition));
}

void AnnualPlanTest::anUnknownPlanGivesNothing()
{
    m_options.plan = sample::id<Plan>(99);
    QVERIFY(print().blocks.empty());
}

QTEST_APPLESS_MAIN(AnnualPlanTest)
#include "annual_plan_test.moc"
