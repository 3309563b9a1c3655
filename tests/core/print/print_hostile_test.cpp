// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that nobody should write: laying out ends, and no letter is lost.
#include "core/base/text.h"
#include "core/print/pages.h"
#include "core/print/pdf_file.h"

#include "pdf_reader.h"
#include "sample_document.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTest>

#include <limits>

using namespace tandem;
using namespace tandem::report;

namespace {

test::PdfContent printed(Document document)
{
    document.language = u"en"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = print::writePdf(print::Pages::layOut(std::move(document)), buffer);
    return written ? test::readPdf(buffer.data()) : test::PdfContent();
}

int occurrences(const test::PdfContent &pdf, const QString &word)
{
    int count = 0;
    for (const test::PdfPage &page : pdf.pages)
        count += static_cast<int>(page.text().count(word));
    return count;
}

Document documentOf(Block block)
{
    Document document;
    document.blocks.push_back(std::move(block));
    return document;
}

} // namespace

class PrintHostileTest : public QObject
{
    Q_OBJECT

private slots:
    void tablesOutOfShape();
    void headerHigherThanAPage();
    void groupsWithoutRows();
    void onlyHeadings();
    void onlyPageBreaks();
    void chartsOfStrangeNumbers();
    void titlesOfAThousandWords();
    void footerHigherThanAPage();
    void coverThatDoesNotFit();
    void manySignatories();
    void emptyTexts();
    void charactersOfAllKinds();
};

void PrintHostileTest::tablesOutOfShape()
{
    Table table;
    table.columns = {{0, Align::Left}, {-3, Align::Decimal}, {1e9, Align::Center}};
    Row wide;
    for (int i = 0; i < 9; ++i)
        wide.cells.push_back(cell(u"x%1"_s.arg(i)));
    Row spans;
    spans.cells = {cell(u"y"_s), cell(u"z"_s)};
    spans.cells[0].span = -4;
    spans.cells[1].span = 400;
    table.rows = {wide, spans, Row{}};
    const test::PdfContent pdf = printed(documentOf(table));
    QCOMPARE(pdf.pages.size(), std::size_t(1));

    Table bare;
    bare.rows = {wide};
    bare.header = {wide};
    QCOMPARE(printed(documentOf(bare)).pages.size(), std::size_t(1));
}

void PrintHostileTest::headerHigherThanAPage()
{
    Table table;
    table.columns = {{1, Align::Left}};
    Row header;
    header.cells = {cell(QStringList(100, u"head"_s).join(u'\n'))};
    table.header = {header};
    Row row;
    row.cells = {cell(u"body"_s)};
    table.rows = {row, row, row};
    const test::PdfContent pdf = printed(documentOf(table));
    QVERIFY(pdf.pages.size() < 10);
    QCOMPARE(occurrences(pdf, u"body"_s), 3);
}

void PrintHostileTest::groupsWithoutRows()
{
    Table table;
    table.columns = {{1, Align::Left}};
    for (int i = 0; i < 300; ++i)
        table.rows.push_back(groupRow(u"group"_s, 1));
    const test::PdfContent pdf = printed(documentOf(table));
    QCOMPARE(occurrences(pdf, u"group"_s), 300);
}

void PrintHostileTest::onlyHeadings()
{
    Document document;
    for (int i = 0; i < 200; ++i) {
        Heading heading;
        heading.level = i % 9 - 2;
        heading.text = u"heading"_s;
        document.blocks.push_back(heading);
    }
    document.blocks.push_back(ContentsList{u"list"_s, 3});
    const test::PdfContent pdf = printed(document);
    QCOMPARE(occurrences(pdf, u"heading"_s), 400);
}

void PrintHostileTest::onlyPageBreaks()
{
    Document document;
    document.blocks = {PageBreak{}, PageBreak{Orientation::Landscape}, PageBreak{}};
    QCOMPARE(printed(document).pages.size(), std::size_t(1));
    document.blocks.push_back(paragraph(u"text"_s));
    const test::PdfContent pdf = printed(document);
    QCOMPARE(pdf.pages.size(), std::size_t(1));
    QVERIFY(pdf.pages.front().size.width() > pdf.pages.front().size.height());
}

void PrintHostileTest::chartsOfStrangeNumbers()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    BarChart bars;
    for (const double value : {nan, endless, -5.0, 0.0, 1e300})
        bars.bars.push_back({u"bar"_s, value, u"v"_s, value, u"t"_s});
    StackedChart stacked;
    stacked.bars = {{u"bar"_s, {nan, endless, -1, 0, 1, 2, 3, 4, 5}, u"v"_s}, {u"bar"_s, {}, {}}};
    Timeline timeline;
    Timeline::Line line;
    line.planned = Timeline::Span{endless, nan};
    line.actual = Timeline::Span{5, -5};
    line.milestones = {{nan, true}, {-endless, false}};
    timeline.lines = {line, line};
    timeline.today = nan;
    Document document;
    for (const auto &drawing : {Chart{u"c"_s, bars}, Chart{QString(), stacked}, Chart{u"c"_s, timeline}})
        document.blocks.push_back(drawing);
    QCOMPARE(printed(document).pages.size(), std::size_t(1));
}

void PrintHostileTest::titlesOfAThousandWords()
{
    Heading heading;
    heading.text = test::words(1500);
    Document document = documentOf(heading);
    document.blocks.push_back(paragraph(u"after"_s));
    const test::PdfContent pdf = printed(document);
    QVERIFY(pdf.pages.size() > 2);
    QCOMPARE(occurrences(pdf, u"after"_s), 1);
}

void PrintHostileTest::footerHigherThanAPage()
{
    Document document = documentOf(paragraph(u"text"_s));
    document.title = test::words(3000);
    document.watermark = test::words(30);
    QVERIFY(occurrences(printed(document), u"text"_s) >= 1);
}

void PrintHostileTest::coverThatDoesNotFit()
{
    CoverPage cover;
    cover.first.institution = {paragraph(test::words(400))};
    cover.title = {paragraph(test::words(200))};
    cover.mark = test::words(100);
    for (int i = 0; i < 60; ++i)
        cover.facts.push_back({u"label"_s, {paragraph(u"fact"_s)}});
    cover.remarks = {paragraph(test::words(300))};
    Document document = documentOf(cover);
    document.blocks.push_back(paragraph(u"after"_s));
    const test::PdfContent pdf = printed(document);
    QCOMPARE(occurrences(pdf, u"fact"_s), 60);
    QCOMPARE(occurrences(pdf, u"after"_s), 1);
}

void PrintHostileTest::manySignatories()
{
    SignatureBlocks signatures;
    for (int i = 0; i < 40; ++i)
        signatures.first.signatories.push_back({u"person"_s, u"capacity"_s});
    const test::PdfContent pdf = printed(documentOf(signatures));
    QCOMPARE(occurrences(pdf, u"person"_s), 40);
}

void PrintHostileTest::emptyTexts()
{
    Document document;
    document.blocks = {CoverPage{}, Heading{}, Paragraph{},       FactTable{},    FactTable{{{}, {}}, -3},
                       Table{},     Chart{},   SignatureBlocks{}, ContentsList{}, EmptySentence{}};
    QCOMPARE(printed(document).pages.size(), std::size_t(2));
}

void PrintHostileTest::charactersOfAllKinds()
{
    QString all;
    for (char16_t c = 1; c < 0xffff; c = static_cast<char16_t>(c + 61))
        all += QChar(c);
    Document document = documentOf(paragraph(all));
    document.blocks.push_back(paragraph(u"\t \n\n  a\u0301\u0301\u0301 \U0001F600 \u200B end"_s));
    QCOMPARE(occurrences(printed(document), u"end"_s), 1);
}

QTEST_MAIN(PrintHostileTest)
#include "print_hostile_test.moc"
