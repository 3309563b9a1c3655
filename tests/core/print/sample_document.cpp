// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_document.h"

#include "core/base/text.h"

#include <QStringList>

using namespace tandem::report;

namespace tandem::test {

namespace {

QString fr(const char *text)
{
    return QString::fromUtf8(text);
}

Heading heading(int level, const char *text, const char *second = "")
{
    Heading result;
    result.level = level;
    result.text = fr(text);
    result.second = fr(second);
    return result;
}

CoverPage cover()
{
    CoverPage cover;
    cover.first = {{paragraph(u"Royaume du Maroc"_s)},
                   bilingual(fr("Ministère délégué chargé des Marocains résidant à l’étranger"),
                             u"Ministry Delegate in charge of Moroccans living abroad"_s)};
    cover.second = {{paragraph(fr("République du Sénégal"))},
                    bilingual(fr("Ministère des Affaires étrangères et des Sénégalais de l’extérieur"),
                              u"Ministry of Foreign Affairs and Senegalese Abroad"_s)};
    cover.kind = bilingual(fr("Plan d’action annuel"), u"Annual action plan"_s);
    cover.title = {paragraph(fr("Coopération Sud-Sud en matière de migration Maroc – Sénégal"))};
    cover.subtitle = {paragraph(fr("Année 2020"))};
    cover.mark = fr("Modifié depuis l’adoption · modified since the adoption");
    cover.facts = {{fr("Mémorandum"), bilingual(fr("Mémorandum d’entente de juin 2013"), u"Memorandum of June 2013"_s)},
                   {fr("Période"), {paragraph(fr("du 1er janvier au 31 décembre 2020"))}},
                   {fr("État"), {paragraph(fr("adopté le 12 février 2020 à Rabat"))}},
                   {fr("Activités"), {paragraph(u"12"_s)}}};
    cover.remarks = {paragraph(fr("Établi le 23 novembre 2026 ; fichier de 214 modifications."))};
    return cover;
}

Row activity(int number, bool bilingualCells)
{
    Row row;
    row.key = u"activity-%1"_s.arg(number);
    row.cells.push_back(cell(u"MA-SN-2020-%1"_s.arg(number, 2, 10, QLatin1Char('0'))));
    Cell title;
    title.paragraphs = bilingual(fr("Formation des agents consulaires aux droits des migrants"),
                                 bilingualCells ? u"Training of consular staff in migrants’ rights"_s : QString());
    title.paragraphs.front().runs.front().style = Style::Strong;
    Paragraph state = paragraph(number % 3 == 0 ? fr("Réalisée") : fr("Planifiée"));
    state.symbol = number % 3 == 0 ? Symbol::Completed : Symbol::Planned;
    title.paragraphs.push_back(state);
    row.cells.push_back(title);
    row.cells.push_back(cell(bilingual(fr("Les bénéficiaires connaissent leurs droits : accueil, santé, école"),
                                       bilingualCells ? u"The beneficiaries know their rights"_s : QString())));
    row.cells.push_back(cell(u"MDCMREAM ; DGSE"_s));
    for (int quarter = 0; quarter < 4; ++quarter) {
        const Mark marks[] = {Mark::None, Mark::Planned, Mark::Actual, Mark::PlannedAndActual};
        row.cells.push_back(markCell(marks[(number + quarter) % 4]));
    }
    row.cells.push_back(cell(u"Dakar"_s));
    const char *const amounts[] = {"12\u202f500,50\u00a0EUR", "900\u00a0EUR", "3\u202f000\u202f000\u00a0XOF",
                                   "61\u202f200,5\u00a0EUR"};
    row.cells.push_back(cell(fr(amounts[number % 4])));
    return row;
}

Table matrix()
{
    Table table;
    table.dense = true;
    table.columns = {{9, Align::Left},     {21, Align::Left},    {20, Align::Left},    {12, Align::Left},
                     {3.4, Align::Center}, {3.4, Align::Center}, {3.4, Align::Center}, {3.4, Align::Center},
                     {9, Align::Left},     {12, Align::Decimal}};
    Row header;
    for (const char *name :
         {"Code", "Activité", "Résultat attendu", "Chef de file", "T1", "T2", "T3", "T4", "Lieu", "Coût"})
        header.cells.push_back(cell(fr(name)));
    table.header = {header};
    int number = 0;
    for (int group = 0; group < 3; ++group) {
        Row domain = groupRow(fr("Domaine %1 : migration et développement").arg(group + 1), 10);
        domain.bookmark = fr("Domaine %1").arg(group + 1);
        table.rows.push_back(domain);
        table.rows.push_back(
            groupRow(fr("Objectif %1.1 : accueillir et accompagner").arg(group + 1), 10, RowKind::Subgroup));
        for (int i = 0; i < 7; ++i)
            table.rows.push_back(activity(++number, true));
        Row sum;
        sum.kind = RowKind::Subtotal;
        sum.cells = {cell(fr("Sous-total")), cell(QString()), cell(fr("61\u202f200,50\u00a0EUR"))};
        sum.cells[0].span = 2;
        sum.cells[1].span = 7;
        table.rows.push_back(sum);
    }
    Row cancelled = activity(98, false);
    cancelled.kind = RowKind::Struck;
    table.rows.push_back(cancelled);
    Row tall = activity(99, false);
    tall.cells[1] = cell(words(900));
    tall.cells[2].paragraphs.clear();
    for (int i = 0; i < 40; ++i)
        tall.cells[2].paragraphs.push_back(paragraph(words(14, i)));
    tall.cells[8] = cell(u"Anticonstitutionnellementdéraisonnablement"_s);
    table.rows.push_back(tall);
    Row total;
    total.kind = RowKind::Total;
    total.cells = {cell(u"Total"_s), cell(QString()), cell(fr("1\u202f261\u202f200,50\u00a0EUR"))};
    total.cells[0].span = 2;
    total.cells[1].span = 7;
    table.rows.push_back(total);
    return table;
}

Chart bars()
{
    BarChart chart;
    chart.valueLegend = fr("atteint");
    chart.targetLegend = fr("cible");
    chart.bars = {{fr("Personnes ayant pris part aux échanges"), 412, u"412"_s, 500, u"/ 500"_s},
                  {fr("Dont femmes"), 130, u"130"_s, 100, u"/ 100"_s},
                  {fr("Activités réalisées"), 0, u"0"_s, 3, u"/ 3"_s}};
    return {fr("Résultats et cibles"), chart};
}

Chart stacked()
{
    StackedChart chart;
    chart.series = {fr("Union européenne"), fr("BMZ"),           fr("Maroc"),
                    fr("Sénégal"),          fr("Côte d’Ivoire"), fr("Autres bailleurs")};
    chart.bars = {{u"T1"_s, {5, 3, 2, 1, 1, 0.5}, fr("12\u202f500\u00a0EUR")},
                  {u"T2"_s, {10, 6, 1, 4, 2, 3}, fr("26\u202f000\u00a0EUR")},
                  {u"T3"_s, {0, 0, 0, 0, 0, 0}, fr("0\u00a0EUR")}};
    return {fr("Budget par bailleur et trimestre"), chart};
}

Chart timeline()
{
    Timeline chart;
    chart.periods = {u"T1"_s, u"T2"_s, u"T3"_s, u"T4"_s};
    chart.today = 2.3;
    chart.plannedLegend = fr("prévu");
    chart.actualLegend = fr("réalisé");
    chart.milestoneLegend = fr("jalon");
    chart.reachedLegend = fr("jalon atteint");
    chart.todayLegend = fr("aujourd’hui");
    for (int i = 0; i < 26; ++i) {
        Timeline::Line line;
        line.group = i % 9 == 0;
        line.label =
            line.group ? fr("Domaine %1").arg(i / 9 + 1) : fr("MA-SN-2020-%1 Formation des agents consulaires").arg(i);
        if (!line.group) {
            line.planned = Timeline::Span{0.1 * i, 0.1 * i + 1.2};
            if (i % 2 == 0)
                line.actual = Timeline::Span{0.1 * i + 0.2, 0.1 * i + 1.0};
            line.milestones = {{0.1 * i + 1.3, i % 2 == 0}};
        }
        chart.lines.push_back(line);
    }
    return {fr("Chronologie"), chart};
}

SignatureBlocks signatures()
{
    SignatureBlocks blocks;
    blocks.introduction = {paragraph(fr("Fait en deux exemplaires originaux, les deux textes faisant également foi."))};
    blocks.first = {{paragraph(fr("Pour le Royaume du Maroc"))},
                    {{fr("Mme Amina El Fassi"), fr("Secrétaire générale")}, {}},
                    u"Rabat"_s,
                    fr("12 février 2020")};
    blocks.second = {{paragraph(fr("Pour la République du Sénégal"))},
                     {{fr("M. Ousmane Diop"), fr("Directeur général des Sénégalais de l’extérieur")}},
                     {},
                     {}};
    blocks.nameLabel = fr("Nom");
    blocks.capacityLabel = fr("Qualité");
    blocks.placeLabel = u"Lieu"_s;
    blocks.dateLabel = u"Date"_s;
    blocks.signatureLabel = u"Signature"_s;
    return blocks;
}

Document frame()
{
    Document document;
    document.title = fr("Plan d’action Maroc – Sénégal 2020");
    document.subtitle = fr("édition bilingue");
    document.author = u"Expertise France"_s;
    document.language = u"fr"_s;
    document.footer = fr("État du 23 novembre 2026 ; 214 modifications");
    document.fingerprint = fr("Empreinte 3f9a 77c0 12de 8b41 5a6e 90cc 0d3b e217");
    document.pageNumber = fr("page %1 sur %2");
    document.continued = fr("%1 (suite)");
    return document;
}

} // namespace

QString words(int count, int seed)
{
    const QStringList vocabulary =
        fr("les bénéficiaires seront accueillis par une équipe mixte qui connaît les démarches et "
           "les aide à faire reconnaître leurs qualifications auprès des autorités")
            .split(u' ');
    QStringList text;
    for (int i = 0; i < count; ++i)
        text.append(vocabulary[(i * 7 + i / 11 + seed) % vocabulary.size()]);
    return text.join(u' ') + u'.';
}

Document nastyDocument()
{
    Document document = frame();
    document.watermark = u"PROJET"_s;
    document.blocks.push_back(cover());
    document.blocks.push_back(ContentsList{fr("Sommaire"), 2});
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(heading(1, "Vue d’ensemble", "Overview"));
    document.blocks.push_back(paragraph(words(70)));
    document.blocks.push_back(FactTable{
        {{fr("Activités"), {paragraph(u"12"_s)}},
         {fr("Personnes"), {paragraph(u"148, dont 46 femmes"_s)}},
         {u"Budget"_s, {paragraph(fr("61\u202f200,50\u00a0EUR")), paragraph(fr("3\u202f000\u202f000\u00a0XOF"))}},
         {fr("Chef de file"), {paragraph(words(30))}},
         {fr("Une étiquette d’une longueur peu commune pour un fait"), {paragraph(u"oui"_s)}}},
        2});
    document.blocks.push_back(heading(2, "Résultats", "Results"));
    document.blocks.push_back(bars());
    document.blocks.push_back(stacked());
    document.blocks.push_back(heading(3, "Remarques"));
    Paragraph bullet = paragraph(words(40));
    bullet.bullet = true;
    document.blocks.push_back(bullet);
    Paragraph mixed;
    mixed.runs = {{u"Avant : "_s, Style::Plain},
                  {u"12 mars"_s, Style::Struck},
                  {u" après : "_s, Style::Plain},
                  {u"14 mars 2020"_s, Style::Strong},
                  {fr(" (décision du comité)"), Style::Muted}};
    mixed.bullet = true;
    document.blocks.push_back(mixed);
    Paragraph arabic = paragraph(fr("En arabe : المملكة المغربية وزارة الشؤون الخارجية, puis du français."));
    document.blocks.push_back(arabic);
    Paragraph link = paragraph(fr("Voir l’activité MA-SN-2020-05"));
    link.link = u"activity-5"_s;
    link.note = true;
    document.blocks.push_back(link);
    document.blocks.push_back(heading(2, "Risques"));
    document.blocks.push_back(EmptySentence{fr("Aucun risque n’est noté pour ce plan.")});
    Table empty;
    empty.columns = {{1, Align::Left}};
    empty.empty = fr("Aucune activité.");
    document.blocks.push_back(empty);
    document.blocks.push_back(PageBreak{Orientation::Landscape});
    document.blocks.push_back(heading(1, "Activités par domaine et objectif", "Activities by domain and objective"));
    document.blocks.push_back(matrix());
    document.blocks.push_back(heading(2, "Chronologie"));
    document.blocks.push_back(timeline());
    document.blocks.push_back(PageBreak{Orientation::Portrait});
    document.blocks.push_back(heading(1, "Signatures"));
    document.blocks.push_back(signatures());
    return document;
}

Document tableDocument(int rows)
{
    Document document = frame();
    document.blocks.push_back(heading(1, "Activités"));
    Table table;
    table.columns = {{1, Align::Left}, {3, Align::Left}, {1, Align::Decimal}};
    Row header;
    header.cells = {cell(u"Code"_s), cell(fr("Activité")), cell(fr("Coût"))};
    table.header = {header};
    for (int i = 0; i < rows; ++i) {
        if (i % 10 == 0)
            table.rows.push_back(groupRow(u"Domaine %1"_s.arg(i / 10 + 1), 3));
        Row row;
        row.cells = {cell(u"A-%1"_s.arg(i)), cell(words(12 + i % 30, i)), cell(u"%1,50"_s.arg(i))};
        table.rows.push_back(row);
    }
    document.blocks.push_back(table);
    return document;
}

} // namespace tandem::test
