// SPDX-License-Identifier: GPL-3.0-or-later
// How documents break into pages.
#include "core/base/text.h"
#include "core/print/pages.h"
#include "core/print/pdf_file.h"

#include "pdf_reader.h"
#include "sample_document.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tandem;
using namespace tandem::report;
using print::Pages;

namespace {

test::PdfContent printed(const Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = print::writePdf(Pages::layOut(document), buffer);
    return written ? test::readPdf(buffer.data()) : test::PdfContent();
}

QImage image(const Pages &pages, int page, double scale)
{
    QImage image((pages.size(page) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    pages.paint(page, painter);
    return image;
}

/// A document of one table under a header "Code", its rows given by their numbers of lines.
Document rowsOf(const QList<int> &lines)
{
    Document document;
    document.title = u"Test"_s;
    document.language = u"en"_s;
    Table table;
    table.columns = {{1, Align::Left}, {4, Align::Left}};
    Row header;
    header.cells = {cell(u"Code"_s), cell(u"Lines"_s)};
    table.header = {header};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringList text;
        for (int k = 0; k < lines[i]; ++k)
            text.append(u"row%1line%2."_s.arg(i).arg(k));
        Row row;
        row.cells = {cell(u"R%1"_s.arg(i)), cell(text.join(u'\n'))};
        table.rows.push_back(row);
    }
    document.blocks.push_back(table);
    return document;
}

/// The pages on which a row has lines.
QList<int> pagesOfRow(const test::PdfContent &pdf, int row)
{
    QList<int> found;
    for (std::size_t i = 0; i < pdf.pages.size(); ++i) {
        if (pdf.pages[i].contains(u"row%1line"_s.arg(row)))
            found.append(static_cast<int>(i));
    }
    return found;
}

} // namespace

class PrintPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyDocumentIsOnePage();
    void rowUnderHalfAPageIsNeverSplit();
    void rowHigherThanAPageContinues();
    void everyLineIsPrintedOnce();
    void headerRepeats();
    void groupsContinue();
    void headingIsNeverAlone();
    void noRowIsAloneOnAPage();
    void aFullCoverIsOnePage();
    void groupStaysWithNextRow();
    void sumStaysWithRowBefore();
    void pageNumbers();
    void nothingOutsideTheMargins();
    void nothingInTheFooter();
    void longWordsStayInTheirColumn();
    void decimalSignsStandBeneathEachOther();
    void orientationSwitches();
    void signaturesStayTogether();
    void screenAndPdfHaveTheSamePages();
    void contentsNameTheRightPages();
    void narrowSpaces();
};

void PrintPagesTest::emptyDocumentIsOnePage()
{
    const Pages pages = Pages::layOut({});
    QCOMPARE(pages.count(), 1);
    QCOMPARE(pages.size(0).toSize(), QSize(595, 842));
}

void PrintPagesTest::rowUnderHalfAPageIsNeverSplit()
{
    // About 60 lines of 9 points fit on a page: each of these rows is just under half of it.
    QList<int> lines;
    for (int i = 0; i < 40; ++i)
        lines.append(1 + (i * 7) % 27);
    const test::PdfContent pdf = printed(rowsOf(lines));
    QVERIFY(pdf.pages.size() > 5);
    for (int i = 0; i < lines.size(); ++i)
        QCOMPARE(pagesOfRow(pdf, i).size(), 1);
}

void PrintPagesTest::rowHigherThanAPageContinues()
{
    const test::PdfContent pdf = printed(rowsOf({5, 170, 5}));
    QCOMPARE(pagesOfRow(pdf, 1), (QList<int>{0, 1, 2}));
    QCOMPARE(pagesOfRow(pdf, 2).size(), 1);
}

void PrintPagesTest::everyLineIsPrintedOnce()
{
    const QList<int> lines{5, 170, 12, 33, 61, 2, 48, 200, 1};
    const test::PdfContent pdf = printed(rowsOf(lines));
    QString all;
    for (const test::PdfPage &page : pdf.pages)
        all += page.text() + u' ';
    for (int i = 0; i < lines.size(); ++i) {
        for (int k = 0; k < lines[i]; ++k)
            QCOMPARE(all.count(u"row%1line%2."_s.arg(i).arg(k)), 1);
    }
    // And none over another: each baseline is a line below the one before.
    for (const test::PdfPage &page : pdf.pages) {
        double above = 0;
        for (const test::PdfCharacter &character : page.characters) {
            if (character.text != u"w"_s) // one in every line
                continue;
            QVERIFY(character.y > above + 10);
            above = character.y;
        }
    }
}

void PrintPagesTest::headerRepeats()
{
    const test::PdfContent pdf = printed(test::tableDocument(200));
    QVERIFY(pdf.pages.size() > 3);
    for (const test::PdfPage &page : pdf.pages) {
        QCOMPARE(page.lines().count(u"Code"_s), 1);
        QCOMPARE(page.lines().count(u"Activité"_s), 1);
    }
}

void PrintPagesTest::groupsContinue()
{
    const test::PdfContent pdf = printed(test::tableDocument(200));
    int continued = 0;
    for (const test::PdfPage &page : pdf.pages)
        continued += page.contains(u"(suite)"_s) ? 1 : 0;
    QVERIFY(continued > 1);
    QVERIFY(!pdf.pages.front().contains(u"(suite)"_s));
}

void PrintPagesTest::headingIsNeverAlone()
{
    for (int before = 40; before < 70; ++before) {
        Document document = rowsOf({before});
        Heading heading;
        heading.level = 2;
        heading.text = u"Lonely"_s;
        document.blocks.push_back(heading);
        Heading below = heading;
        below.level = 3;
        below.text = u"Lonelier"_s;
        document.blocks.push_back(below);
        document.blocks.push_back(rowsOf({3}).blocks.front());
        document.blocks.push_back(paragraph(u"end"_s));
        const Pages pages = Pages::layOut(document);
        const auto bookmarks = pages.bookmarks();
        QCOMPARE(bookmarks.size(), std::size_t(2));
        QCOMPARE(bookmarks[0].page, bookmarks[1].page);
        if (bookmarks[0].page == 0) // then header and first row stand beneath it
            QVERIFY2(bookmarks[1].y < 841.89 - 45 - 75, qPrintable(QString::number(before)));
    }
}

void PrintPagesTest::noRowIsAloneOnAPage()
{
    const auto rowsOn = [](const test::PdfPage &page) { return page.text().count(u"line0."_s); };
    for (int rows = 34; rows < 52; ++rows) {
        // Neither a table's last row on the page behind it, nor its first beneath the heading at a page's foot.
        Document document = rowsOf(QList<int>(rows, 1));
        Heading heading;
        heading.text = u"Second"_s;
        document.blocks.push_back(heading);
        document.blocks.push_back(rowsOf({1, 1, 1}).blocks.front());
        Timeline timeline;
        timeline.periods = {u"T1"_s, u"T2"_s};
        for (int i = 0; i < rows; ++i)
            timeline.lines.push_back({u"line0."_s, false, Timeline::Span{0, 1}, {}, {}});
        document.blocks.push_back(PageBreak{});
        document.blocks.push_back(Chart{{}, timeline});
        const test::PdfContent pdf = printed(document);
        for (const test::PdfPage &page : pdf.pages)
            QVERIFY2(rowsOn(page) >= 2, qPrintable(QString::number(rows)));
        const auto start = static_cast<std::size_t>(pdf.bookmarks.at(0).page);
        const QString behind = pdf.pages[start].text().section(u"Second"_s, 1);
        QVERIFY2(behind.count(u"line0."_s) >= 2, qPrintable(QString::number(rows)));
    }
    // Rows that take much room each stay where they fit.
    const test::PdfContent pdf = printed(rowsOf({25, 25, 25}));
    QCOMPARE(pagesOfRow(pdf, 1), QList<int>{0});
    QCOMPARE(pagesOfRow(pdf, 2), QList<int>{1});
}

void PrintPagesTest::aFullCoverIsOnePage()
{
    const auto cover = [](int facts) {
        CoverPage page;
        page.title = {paragraph(u"Title"_s)};
        for (int i = 0; i < facts; ++i)
            page.facts.push_back({u"Label"_s, {paragraph(u"Fact"_s)}});
        page.remarks = {paragraph(u"Remark"_s)};
        Document document;
        document.blocks.push_back(page);
        return printed(document);
    };
    const auto titleOf = [](const test::PdfContent &pdf) {
        const auto &characters = pdf.pages.front().characters;
        const auto title = std::find_if(characters.begin(), characters.end(),
                                        [](const test::PdfCharacter &each) { return each.size > 20; });
        return title == characters.end() ? 0 : title->y;
    };
    const double usual = titleOf(cover(3));
    QVERIFY(usual > 841.89 * 0.27);
    QCOMPARE(titleOf(cover(10)), usual);
    const test::PdfContent full = cover(32); // more than fits beneath a title that does not rise
    QCOMPARE(full.pages.size(), std::size_t(1));
    QVERIFY(full.pages.front().contains(u"Remark"_s));
    QVERIFY(titleOf(full) < usual);
}

void PrintPagesTest::groupStaysWithNextRow()
{
    const test::PdfContent pdf = printed(test::tableDocument(200));
    for (const test::PdfPage &page : pdf.pages) {
        const QStringList lines = page.lines();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].startsWith(u"Domaine "_s))
                QVERIFY2(i + 1 < lines.size() && lines[i + 1].startsWith(u"A-"_s), qPrintable(lines[i]));
        }
    }
}

void PrintPagesTest::sumStaysWithRowBefore()
{
    for (int before = 50; before < 66; ++before) {
        Document document = rowsOf({before, 1});
        Row sum;
        sum.kind = RowKind::Total;
        sum.cells = {cell(u"Sum"_s)};
        std::get<Table>(document.blocks.front()).rows.push_back(sum);
        const test::PdfContent pdf = printed(document);
        const int page = pagesOfRow(pdf, 1).value(0);
        QVERIFY(pdf.pages[static_cast<std::size_t>(page)].lines().contains(u"Sum"_s));
    }
}

void PrintPagesTest::pageNumbers()
{
    const test::PdfContent pdf = printed(test::nastyDocument());
    for (std::size_t i = 0; i < pdf.pages.size(); ++i) {
        QVERIFY(pdf.pages[i].lines().contains(u"page %1 sur %2"_s.arg(i + 1).arg(pdf.pages.size())));
        QVERIFY(pdf.pages[i].contains(u"Plan d’action Maroc – Sénégal 2020"_s));
        QVERIFY(pdf.pages[i].contains(u"3f9a 77c0"_s));
    }
}

void PrintPagesTest::nothingOutsideTheMargins()
{
    const Pages pages = Pages::layOut(test::nastyDocument());
    const double margin = 42.5; // 15 mm
    for (int page = 0; page < pages.count(); ++page) {
        const QImage picture = image(pages, page, 1);
        const QRect inside = QRectF(QPointF(0, 0), pages.size(page))
                                 .marginsRemoved(QMarginsF(margin, margin, margin, margin))
                                 .toAlignedRect();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (!inside.contains(x, y) && qGray(picture.pixel(x, y)) < 0xe0)
                    QFAIL(qPrintable(u"page %1 at %2, %3"_s.arg(page).arg(x).arg(y)));
            }
        }
    }
}

/// The footer is painted first: what stands as low as it is the same on every page but for the page's number.
void PrintPagesTest::nothingInTheFooter()
{
    for (const Document &document :
         {test::nastyDocument(), test::tableDocument(200), rowsOf({5, 170, 12, 48, 200, 1})}) {
        const test::PdfContent pdf = printed(document);
        QString expected;
        for (const test::PdfPage &page : pdf.pages) {
            const double footer = page.characters.front().y - 18;
            QString low;
            for (const test::PdfCharacter &character : page.characters) {
                if (character.y > footer)
                    low += character.text;
            }
            low.remove(QRegularExpression(u"[0-9]+ (sur|/) [0-9]+$"_s));
            if (expected.isEmpty())
                expected = low;
            QCOMPARE(low, expected);
        }
    }
}

void PrintPagesTest::longWordsStayInTheirColumn()
{
    Document document;
    document.language = u"en"_s;
    Table table;
    table.columns = {{1, Align::Left}, {1, Align::Left}};
    Row row;
    row.cells = {cell(QString(400, u'w')), cell(u"|"_s)};
    table.rows = {row};
    document.blocks.push_back(table);
    const test::PdfContent pdf = printed(document);
    int letters = 0;
    for (const test::PdfCharacter &character : pdf.pages.front().characters) {
        if (character.text != u"w"_s)
            continue;
        ++letters;
        QVERIFY(character.x + 6 < 595.0 / 2);
    }
    QCOMPARE(letters, 400);
}

void PrintPagesTest::decimalSignsStandBeneathEachOther()
{
    Document document;
    document.language = u"fr"_s;
    Table table;
    table.columns = {{1, Align::Left}, {1, Align::Decimal}};
    for (const QString &amount : {u"12 500,5 EUR"_s, u"1,25"_s, u"900 000,125 XOF"_s}) {
        Row row;
        row.cells = {cell(u"x"_s), cell(amount)};
        table.rows.push_back(row);
    }
    document.blocks.push_back(table);
    const test::PdfContent pdf = printed(document);
    QList<double> signs;
    for (const test::PdfCharacter &character : pdf.pages.front().characters) {
        if (character.text == u","_s)
            signs.append(character.x);
    }
    QCOMPARE(signs.size(), 3);
    QVERIFY(qAbs(signs[0] - signs[1]) < 0.1);
    QVERIFY(qAbs(signs[0] - signs[2]) < 0.1);
}

void PrintPagesTest::orientationSwitches()
{
    const Pages pages = Pages::layOut(test::nastyDocument());
    QVERIFY(pages.size(0).height() > pages.size(0).width());
    bool lying = false;
    for (int i = 0; i < pages.count(); ++i)
        lying = lying || pages.size(i).width() > pages.size(i).height();
    QVERIFY(lying);
    const int last = pages.count() - 1;
    QVERIFY(pages.size(last).height() > pages.size(last).width());

    const test::PdfContent pdf = printed(test::nastyDocument());
    QCOMPARE(static_cast<int>(pdf.pages.size()), pages.count());
    for (int i = 0; i < pages.count(); ++i)
        QCOMPARE(pdf.pages[static_cast<std::size_t>(i)].size.toSize(), pages.size(i).toSize());
}

void PrintPagesTest::signaturesStayTogether()
{
    SignatureBlocks signatures;
    signatures.first.party = {paragraph(u"First side"_s)};
    signatures.second.party = {paragraph(u"Second side"_s)};
    signatures.second.signatories = {{u"Last person"_s, u"Capacity"_s}};
    signatures.nameLabel = u"Name"_s;
    signatures.signatureLabel = u"Signature"_s;
    for (int before = 30; before < 62; before += 3) {
        Document document = rowsOf({before});
        document.blocks.push_back(signatures);
        const test::PdfContent pdf = printed(document);
        for (const test::PdfPage &page : pdf.pages)
            QCOMPARE(page.contains(u"First side"_s), page.contains(u"Last person"_s));
    }
}

void PrintPagesTest::screenAndPdfHaveTheSamePages()
{
    const Pages pages = Pages::layOut(test::nastyDocument());
    for (const double scale : {1.0, 1.37}) {
        const QImage picture = image(pages, 2, scale);
        QCOMPARE(picture, image(pages, 2, scale)); // painting leaves nothing behind
        bool ink = false;
        for (int x = 0; x < picture.width() && !ink; ++x)
            ink = qGray(picture.pixel(x, static_cast<int>(60 * scale))) < 128;
        QVERIFY(ink);
    }
}

void PrintPagesTest::contentsNameTheRightPages()
{
    const test::PdfContent pdf = printed(test::nastyDocument());
    const QStringList contents = pdf.pages[1].lines();
    QVERIFY(contents.contains(u"Sommaire"_s));
    for (const test::PdfBookmark &bookmark : pdf.bookmarks) {
        const auto entry = std::find_if(contents.begin(), contents.end(), [&](const QString &line) {
            return line == bookmark.title || line.startsWith(bookmark.title + u" ·"_s);
        });
        if (entry == contents.end())
            continue; // deeper than the list
        QCOMPARE((entry + 1)->toInt(), bookmark.page + 1);
    }
    QCOMPARE(pdf.pages[1].links.size(), std::size_t(6));
}

/// U+202F is missing from most fonts: it must not bring a second font, and is copied as a space.
void PrintPagesTest::narrowSpaces()
{
    Document document;
    document.language = u"fr"_s;
    document.blocks.push_back(paragraph(u"Total\u00a0: 12\u202f500\u00a0EUR\u202f!"_s));
    const test::PdfContent pdf = printed(document);
    QVERIFY(pdf.pages.front().contains(u"Total : 12 500 EUR !"_s));
}

QTEST_MAIN(PrintPagesTest)
#include "print_pages_test.moc"
