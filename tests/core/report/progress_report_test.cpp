// SPDX-License-Identifier: GPL-3.0-or-later
// What the progress report says, as values, of the sample programme whose figures are calculated by hand.
#include "core/report/progress_report.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/report/period_name.h"
#include "tests/core/report/document_texts.h"
#include "tests/support/sample_programme.h"

#include <QTest>

using namespace tandem;
using namespace tandem::report;

namespace {

/// The tables beneath a heading, up to the next one of its level or above.
std::vector<report::Table> tablesBeneath(const Document &document, const QString &heading)
{
    std::vector<report::Table> tables;
    int level = 0;
    for (const Block &block : document.blocks) {
        if (const auto *each = std::get_if<Heading>(&block)) {
            if (each->text == heading)
                level = each->level;
            else if (each->level <= level)
                level = 0;
        } else if (const auto *table = std::get_if<report::Table>(&block); table && level > 0) {
            tables.push_back(*table);
        }
    }
    return tables;
}

report::Table tableBeneath(const Document &document, const QString &heading)
{
    const std::vector<report::Table> tables = tablesBeneath(document, heading);
    if (tables.empty())
        qFatal("no table beneath %s", qPrintable(heading));
    return tables.front();
}

/// A row's cells by the text of its first one; empty when there is none.
QStringList rowOf(const report::Table &table, const QString &first)
{
    QStringList texts;
    for (const Row &row : table.rows) {
        if (row.cells.empty() || plainText(row.cells.front().paragraphs) != first)
            continue;
        for (const Cell &cell : row.cells)
            texts.append(plainText(cell.paragraphs));
        break;
    }
    return texts;
}

QStringList codesIn(const report::Table &table)
{
    QStringList codes;
    for (const Row &row : table.rows) {
        if (row.kind == RowKind::Body)
            codes.append(plainText(row.cells.front().paragraphs));
    }
    return codes;
}

} // namespace

class ProgressReportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void hasAllItsSections();
    void theThreeListsOfAYear();
    void whatCameLaterWasNotCarriedOutInItsTime();
    void aPeriodThatIsNotOverSaysSo();
    void aPlanShowsTheActivitiesOfOthers();
    void resultsStandBesideTheirTargets();
    void participantsBySexCountryAndKind();
    void moneyNamesItsPartsAndRates();
    void lateActivitiesOfTheDay();
    void risksAndDifficulties();
    void decisionsAndWhatBecameOfThem();
    void emptySectionsSaySo();
    void speaksTheEditionsLanguages();
    void periodsAreCalledByTheirNames();
    void whatIsNotSettledSaysSo();
    void whatCannotBeReportedGivesNothing();

private:
    Document make() const { return progressReport(m_sample, m_options); }

    Snapshot m_sample;
    ProgressReportOptions m_options;
};

void ProgressReportTest::init()
{
    m_sample = sample::programme();
    m_options = {};
    m_options.printedOn = QDate(2021, 1, 15);
    m_options.modifications = 321;
    m_options.fileFingerprint = u"3f2a 91bc"_s;
    m_options.period = yearOf(2020);
}

void ProgressReportTest::hasAllItsSections()
{
    const Document document = make();
    QStringList keys;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            keys.append(heading->key);
    }
    QCOMPARE(keys, (QStringList{u"summary"_s, u"activities"_s, u"results"_s, u"participants"_s, u"money"_s, u"late"_s,
                                u"risks"_s, u"decisions"_s, u"abbreviations"_s}));
    QCOMPARE(document.title, u"Rapport d’avancement"_s);
    QCOMPARE(document.subtitle, u"Année 2020"_s);
    QVERIFY(document.footer.contains(u"15/01/2021"_s) && document.footer.contains(u"321"_s) &&
            document.footer.contains(u"3f2a 91bc"_s));
    m_options.scope = Scope::of(sample::id<Plan>(1));
    QCOMPARE(make().title, u"Rapport d’avancement MA-SN-2020"_s);
}

void ProgressReportTest::theThreeListsOfAYear()
{
    const Document document = make();
    QCOMPARE(codesIn(tableBeneath(document, u"Prévues et réalisées"_s)),
             (QStringList{u"MA-CI-2020-01"_s, u"MA-SN-2020-01"_s}));
    QCOMPARE(codesIn(tableBeneath(document, u"Réalisées sans avoir été prévues"_s)), QStringList{u"MA-SN-2020-05"_s});
    const report::Table open = tableBeneath(document, u"Prévues et non réalisées"_s);
    QCOMPARE(codesIn(open),
             (QStringList{u"MA-CI-2020-02"_s, u"MA-SN-2020-02"_s, u"MA-SN-2020-03"_s, u"MA-SN-2020-04"_s}));
    QVERIFY(rowOf(open, u"MA-SN-2020-03"_s).last().contains(u"Frontières fermées."_s));
    QVERIFY(rowOf(open, u"MA-CI-2020-02"_s).last().contains(u"Reporté à 2021."_s));
    QVERIFY(rowOf(open, u"MA-SN-2020-02"_s).last().contains(u"40"_s)); // its progress
    // People and money of what was carried out.
    const QStringList first = rowOf(tableBeneath(document, u"Prévues et réalisées"_s), u"MA-SN-2020-01"_s);
    QCOMPARE(first.at(5), u"42"_s);
    QVERIFY(first.at(6).contains(u"800"_s));
}

void ProgressReportTest::whatIsNotSettledSaysSo()
{
    const QString sentence = u"Un désaccord n’est pas encore tranché."_s;
    QVERIFY(!textsOf(make()).contains(u"Pas encore tranché"_s));
    const Id first = sample::id<Activity>(1);
    const Id second = sample::id<Activity>(2);
    m_sample.setIssues({{IssueKind::Value, EntityKind::Activity, first, u"place"_s, {}, {}, {}},
                        {IssueKind::DuplicateKey, EntityKind::Activity, first, {}, u"x"_s, {}, {first, second}},
                        {IssueKind::BrokenRule, EntityKind::Activity, sample::id<Activity>(3), {}, {}, {}, {}}});
    const Document document = make();
    const QStringList texts = textsOf(document);
    QCOMPARE(texts.value(texts.indexOf(u"Pas encore tranché"_s) + 1), u"2 désaccords"_s);
    const auto title = [&](const QString &heading, const QString &code) {
        return rowOf(tableBeneath(document, heading), code).value(1);
    };
    QVERIFY(title(u"Prévues et réalisées"_s, u"MA-SN-2020-01"_s).contains(sentence));
    QVERIFY(title(u"Prévues et non réalisées"_s, u"MA-SN-2020-02"_s).contains(sentence));
    QVERIFY(!title(u"Prévues et non réalisées"_s, u"MA-SN-2020-03"_s).contains(sentence)); // a hint is none
    m_options.scope = Scope::of(sample::id<Plan>(2));
    QVERIFY(!textsOf(make()).contains(u"Pas encore tranché"_s)); // of another plan
}

void ProgressReportTest::whatCameLaterWasNotCarriedOutInItsTime()
{
    Activity late = *m_sample.find(sample::id<Activity>(1));
    late.actual.to = QDate(2020, 4, 3);
    m_sample.put(late);
    Activity postponed = *m_sample.find(sample::id<Activity>(8));
    postponed.planned = {QDate(2020, 3, 1), QDate(2020, 3, 5)};
    m_sample.put(postponed);
    Activity again = *m_sample.find(sample::id<Activity>(4));
    again.carriedOverFrom = postponed.id;
    m_sample.put(again);
    m_options.period = quarterAround(QDate(2020, 2, 1));
    const report::Table open = tableBeneath(make(), u"Prévues et non réalisées"_s);
    QVERIFY(rowOf(open, u"MA-SN-2020-01"_s).last().contains(u"Réalisée plus tard, le 03/04/2020"_s));
    QVERIFY(rowOf(open, u"MA-CI-2020-02"_s).last().contains(u"Reprise dans MA-SN-2020-04"_s));
    const QStringList row = rowOf(tableBeneath(make(), u"Activités en retard"_s), u"MA-SN-2020-01"_s);
    QCOMPARE(row.value(4), u"46"_s); // from 14 February to 31 March
    m_options.period = quarterAround(QDate(2020, 5, 1));
    QVERIFY(codesIn(tableBeneath(make(), u"Prévues et réalisées"_s)).contains(u"MA-SN-2020-01"_s));
}

void ProgressReportTest::aPeriodThatIsNotOverSaysSo()
{
    m_options.period = quarterAround(QDate(2020, 5, 1));
    m_options.printedOn = QDate(2020, 5, 15);
    const Document document = make();
    QVERIFY(std::get<CoverPage>(document.blocks.front()).mark.contains(u"15/05/2020"_s));
    QCOMPARE(codesIn(tableBeneath(document, u"À réaliser d’ici la fin de la période"_s)),
             QStringList{u"MA-SN-2020-02"_s});
    // Put off, whatever comes.
    QCOMPARE(codesIn(tableBeneath(document, u"Prévues et non réalisées"_s)), QStringList{u"MA-CI-2020-02"_s});
    m_options.printedOn = QDate(2020, 7, 1);
    QVERIFY(std::get<CoverPage>(make().blocks.front()).mark.isEmpty());
    QVERIFY(tablesBeneath(make(), u"À réaliser d’ici la fin de la période"_s).empty());
}

void ProgressReportTest::aPlanShowsTheActivitiesOfOthers()
{
    m_options.scope = Scope::of(sample::id<Plan>(1));
    const Document document = make();
    QCOMPARE(codesIn(tableBeneath(document, u"Prévues et réalisées"_s)),
             (QStringList{u"MA-CI-2020-01"_s, u"MA-SN-2020-01"_s}));
    // Its people and its money count in the plan that it belongs to.
    QCOMPARE(rowOf(tableBeneath(document, u"Par pays"_s), u"Total"_s).at(4), u"48"_s);
    QVERIFY(tablesBeneath(document, u"Par plan annuel"_s).empty());
}

void ProgressReportTest::resultsStandBesideTheirTargets()
{
    m_options.period = halfYearAround(QDate(2020, 3, 1));
    const report::Table results = tableBeneath(make(), u"Résultats et cibles"_s);
    QCOMPARE(results.rows.size(), std::size_t(6));
    const QStringList people = rowOf(results, u"Participants"_s);
    QCOMPARE(people.at(1), u"10"_s); // those of 2019
    QCOMPARE(people.at(2), u"68"_s);
    QCOMPARE(people.at(3), u"60"_s);
    QVERIFY(people.at(5).contains(u"atteint"_s));
    const QStringList score = rowOf(results, u"Note de connaissance\nmesuré le 10/12/2019"_s);
    QCOMPARE(score.value(2), u"2,5"_s); // what was measured in December was not known yet
    QVERIFY(score.value(5).contains(u"en chemin"_s));
    bool charted = false;
    for (const Block &block : make().blocks) {
        const auto *chart = std::get_if<Chart>(&block);
        const auto *bars = chart ? std::get_if<BarChart>(&chart->drawing) : nullptr;
        charted = charted || (bars && bars->bars.size() == 6);
    }
    QVERIFY(charted);
    m_options.scope = Scope::of(sample::id<Memorandum>(2));
    QCOMPARE(tableBeneath(make(), u"Résultats et cibles"_s).rows.size(), std::size_t(1));
}

void ProgressReportTest::participantsBySexCountryAndKind()
{
    m_options.period = halfYearAround(QDate(2020, 3, 1));
    const Document document = make();
    const QStringList total = rowOf(tableBeneath(document, u"Par pays"_s), u"Total"_s);
    QCOMPARE(total.mid(1, 4), (QStringList{u"17"_s, u"33"_s, u"8"_s, u"58"_s}));
    QCOMPARE(total.at(5), u"34\u00A0%"_s);
    const report::Table kinds = tableBeneath(document, u"Par type d’activité"_s);
    QCOMPARE(rowOf(kinds, u"Atelier"_s).value(4), u"42"_s);
    QCOMPARE(rowOf(kinds, u"Stage"_s).value(4), u"10"_s); // what the list of presence says
    QVERIFY(textsOf(document).join(u'\n').contains(u"pour 8 personnes"_s));
}

void ProgressReportTest::moneyNamesItsPartsAndRates()
{
    m_options.period = quarterAround(QDate(2020, 2, 1));
    // Activities 1 and 6: 1000.00 + 1524.49 + 1524.49 planned, 900.00 committed, 800.00 + 1000.00 spent
    const report::Table quarter = tableBeneath(make(), u"Par bailleur et catégorie"_s);
    QCOMPARE(rowOf(quarter, u"Total"_s).at(1), moneyText(sample::eur(404'898), Phrases(Language::French)));
    QCOMPARE(rowOf(quarter, u"Total"_s).at(2), moneyText(sample::eur(90'000), Phrases(Language::French)));
    QCOMPARE(rowOf(quarter, u"Total"_s).at(3), moneyText(sample::eur(180'000), Phrases(Language::French)));
    m_options.period = yearOf(2020);
    const QString texts = textsOf(make()).join(u'\n');
    QVERIFY(texts.contains(u"655,957"_s) && texts.contains(u"10,7 MAD"_s));
    QVERIFY(texts.contains(u"Hors totaux"_s) && texts.contains(u"(MA-SN-2020-02)"_s));
    const report::Table plans = tablesBeneath(make(), u"Par plan annuel"_s).back();
    QCOMPARE(codesIn(plans), (QStringList{u"MA-CI-2020"_s, u"MA-SN-2020"_s}));
}

void ProgressReportTest::lateActivitiesOfTheDay()
{
    m_options.period = {QDate(2020, 4, 1), QDate(2020, 8, 1)};
    const report::Table late = tableBeneath(make(), u"Activités en retard"_s);
    QCOMPARE(codesIn(late), (QStringList{u"MA-CI-2020-02"_s, u"MA-SN-2020-02"_s}));
    QCOMPARE(rowOf(late, u"MA-SN-2020-02"_s).at(4), u"32"_s);
}

void ProgressReportTest::risksAndDifficulties()
{
    Activity risky = *m_sample.find(sample::id<Activity>(4));
    risky.riskLevel = RiskLevel::High;
    risky.risk = sample::both(u"Consultant introuvable"_s, u"No consultant"_s);
    m_sample.put(risky);
    ProgressNote note;
    note.id = sample::id<ProgressNote>(1);
    note.activity = sample::id<Activity>(2);
    note.notedOn = QDate(2020, 5, 2);
    note.assessment = Assessment::MajorIssues;
    note.text = sample::both(u"Salles fermées"_s, u"Rooms closed"_s);
    m_sample.put(note);
    const QString risks = textsOf(make()).join(u'\n');
    QVERIFY(risks.contains(u"Consultant introuvable"_s) && risks.contains(u"Salles fermées"_s));
    m_options.period = quarterAround(QDate(2020, 2, 1));
    const QString before = textsOf(make()).join(u'\n');
    QVERIFY(!before.contains(u"Consultant introuvable"_s) && !before.contains(u"Salles fermées"_s));
}

void ProgressReportTest::decisionsAndWhatBecameOfThem()
{
    const auto decide = [&](int number, QDate taken, QDate due, QDate done, const QString &text) {
        Decision decision;
        decision.id = sample::id<Decision>(number);
        decision.plan = sample::id<Plan>(1);
        decision.takenOn = taken;
        decision.dueOn = due;
        decision.doneOn = done;
        decision.text = sample::both(text, {});
        decision.outcome = sample::both(u"Suite de "_s + text, {});
        m_sample.put(decision);
    };
    decide(1, QDate(2019, 5, 1), QDate(2019, 6, 1), QDate(2019, 6, 1), u"un"_s);     // long done
    decide(2, QDate(2019, 5, 2), QDate(2020, 2, 1), QDate(2020, 3, 1), u"deux"_s);   // done in the period
    decide(3, QDate(2020, 2, 3), QDate(2020, 3, 1), {}, u"trois"_s);                 // overdue
    decide(4, QDate(2020, 2, 4), QDate(2020, 6, 1), QDate(2020, 6, 2), u"quatre"_s); // done later
    decide(5, QDate(2020, 8, 1), {}, {}, u"cinq"_s);                                 // not taken yet
    m_options.period = quarterAround(QDate(2020, 2, 1));
    const Document document = make();
    const report::Table taken = tableBeneath(document, u"De la période"_s);
    const report::Table earlier = tableBeneath(document, u"Antérieures"_s);
    QCOMPARE(taken.rows.size(), std::size_t(2));
    QCOMPARE(earlier.rows.size(), std::size_t(1));
    const auto last = [](const Row &row) { return plainText(row.cells.back().paragraphs); };
    QVERIFY(last(taken.rows.at(0)).contains(u"échéance dépassée (01/03/2020)"_s));
    QVERIFY(last(taken.rows.at(1)).contains(u"échéance le 01/06/2020"_s));
    QVERIFY(!last(taken.rows.at(1)).contains(u"Suite de quatre"_s)); // nobody knew it yet
    QVERIFY(last(earlier.rows.at(0)).contains(u"Suite donnée le 01/03/2020"_s) &&
            last(earlier.rows.at(0)).contains(u"Suite de deux"_s));
}

void ProgressReportTest::emptySectionsSaySo()
{
    m_options.period = yearOf(2030);
    m_options.printedOn = QDate(2031, 1, 1);
    const QStringList texts = textsOf(make());
    for (const QString &sentence :
         {u"Aucune activité prévue n’a été réalisée pendant la période."_s,
          u"Tout ce qui a été réalisé avait été prévu."_s, u"Tout ce qui était prévu pour la période a été réalisé."_s,
          u"Aucun participant n’a été consigné pour la période."_s,
          u"Aucun montant n’était prévu pour les activités de la période."_s,
          u"Aucun plan annuel n’est concerné par cette période."_s,
          u"Aucune difficulté n’a été notée pendant la période."_s,
          u"Aucune décision antérieure n’était en attente au début de la période."_s})
        QVERIFY2(texts.contains(sentence), qPrintable(sentence));
}

void ProgressReportTest::speaksTheEditionsLanguages()
{
    m_options.edition = Edition::English;
    const QString english = textsOf(make()).join(u'\n');
    QVERIFY(english.contains(u"Workshop on returns"_s) && !english.contains(u"Atelier sur les retours"_s));
    QVERIFY(english.contains(u"Texts marked [fr] exist in French only."_s));
    m_options.edition = Edition::Bilingual;
    const QString both = textsOf(make()).join(u'\n');
    QVERIFY(both.contains(u"Workshop on returns"_s) && both.contains(u"Atelier sur les retours"_s));
    QVERIFY(both.contains(u"Results against their targets"_s) && both.contains(u"Résultats et cibles"_s));
    // On every page and in the charts, too.
    const Document document = make();
    QCOMPARE(document.title, u"Rapport d’avancement / Progress report"_s);
    QCOMPARE(document.subtitle, u"Année 2020 / Year 2020"_s);
    QVERIFY(document.footer.contains(u"Imprimé le 15/01/2021"_s) &&
            document.footer.contains(u"\nPrinted on 15 Jan 2021"_s));
    QStringList labels;
    for (const Block &block : document.blocks) {
        const auto *chart = std::get_if<Chart>(&block);
        if (const auto *bars = chart ? std::get_if<BarChart>(&chart->drawing) : nullptr) {
            for (const BarChart::Bar &bar : bars->bars)
                labels.append(bar.label);
        } else if (const auto *stacked = chart ? std::get_if<StackedChart>(&chart->drawing) : nullptr) {
            for (const StackedChart::Bar &bar : stacked->bars)
                labels.append(bar.label);
        }
    }
    QVERIFY2(labels.contains(u"Sénégal\nSenegal"_s), qPrintable(labels.join(u'|')));
    QVERIFY2(labels.contains(u"Union européenne\nEuropean Union"_s), qPrintable(labels.join(u'|')));
}

void ProgressReportTest::periodsAreCalledByTheirNames()
{
    const Phrases french(Language::French);
    const Phrases english(Language::English);
    QCOMPARE(periodName(yearOf(2020), french), u"Année 2020"_s);
    QCOMPARE(periodName(quarterAround(QDate(2020, 12, 31)), french), u"4e trimestre 2020"_s);
    QCOMPARE(periodName(quarterAround(QDate(2020, 4, 1)), english), u"Second quarter of 2020"_s);
    QCOMPARE(periodName(halfYearAround(QDate(2020, 6, 30)), french), u"1er semestre 2020"_s);
    QCOMPARE(periodName(halfYearAround(QDate(2020, 7, 1)), english), u"Second half of 2020"_s);
    QCOMPARE(periodName({QDate(2020, 1, 1), QDate(2020, 3, 30)}, french), u"01/01/2020 – 30/03/2020"_s);
}

void ProgressReportTest::whatCannotBeReportedGivesNothing()
{
    m_options.period = {QDate(2020, 2, 1), QDate(2020, 1, 1)};
    QVERIFY(make().blocks.empty());
    m_options.period = {QDate(2020, 2, 1), {}};
    QVERIFY(make().blocks.empty());
    m_options.period = yearOf(2020);
    m_options.scope = Scope::of(sample::id<Plan>(99));
    QVERIFY(make().blocks.empty());
}

QTEST_APPLESS_MAIN(ProgressReportTest)
#include "progress_report_test.moc"
