// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF of ours holds beside its pages' pictures.
#include "core/base/text.h"
#include "core/print/pages.h"
#include "core/print/pdf_file.h"

#include "pdf_reader.h"
#include "sample_document.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tandem;
using namespace tandem::report;

namespace {

QByteArray pdfOf(const Document &document, const print::PdfOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return print::writePdf(print::Pages::layOut(document), buffer, options) ? buffer.data() : QByteArray();
}

} // namespace

class PrintPdfTest : public QObject
{
    Q_OBJECT

private slots:
    void sameBytesTwice();
    void dateIsAnOption();
    void textCanBeSearched();
    void describesItself();
    void isPdfA();
    void bookmarksNest();
    void linksLeadToRows();
    void fileIsReplacedWhole();
    void refusalNamesTheFile();
};

void PrintPdfTest::sameBytesTwice()
{
    const QByteArray first = pdfOf(test::nastyDocument());
    QVERIFY(!first.isEmpty());
    for (int i = 0; i < 6; ++i) {
        QHashSeed::resetRandomGlobalSeed(); // as another run of the program would have it
        QCOMPARE(pdfOf(test::nastyDocument()), first);
    }
}

void PrintPdfTest::dateIsAnOption()
{
    print::PdfOptions options;
    QVERIFY(test::readPdf(pdfOf(test::tableDocument(3))).creationDate.isEmpty());
    options.produced = QDateTime(QDate(2020, 2, 12), QTime(9, 30), Qt::UTC);
    const test::PdfContent pdf = test::readPdf(pdfOf(test::tableDocument(3), options));
    QCOMPARE(pdf.creationDate, u"D:20200212093000Z"_s);
    QVERIFY(pdf.metadata.contains(u"2020-02-12T09:30:00Z"_s));
}

void PrintPdfTest::textCanBeSearched()
{
    const test::PdfContent pdf = test::readPdf(pdfOf(test::nastyDocument()));
    QVERIFY(pdf.pages[2].contains(u"bénéficiaires"_s));
    QVERIFY(pdf.pages[2].contains(u"qualifications accueillis"_s));
    QVERIFY(pdf.pages[2].contains(u"61 200,50 EUR"_s));
    for (const test::PdfPage &page : pdf.pages) {
        for (const test::PdfCharacter &character : page.characters) {
            QVERIFY(!character.text.isEmpty());
            QVERIFY(character.text != u"\t"_s);
            QVERIFY(character.size > 7.4);
        }
    }
}

void PrintPdfTest::describesItself()
{
    const test::PdfContent pdf = test::readPdf(pdfOf(test::nastyDocument()));
    QCOMPARE(pdf.title, u"Plan d’action Maroc – Sénégal 2020"_s);
    QCOMPARE(pdf.author, u"Expertise France"_s);
    QCOMPARE(pdf.language, u"fr"_s);
    QCOMPARE(pdf.pageMode, u"/UseOutlines"_s);
}

void PrintPdfTest::isPdfA()
{
    const test::PdfContent pdf = test::readPdf(pdfOf(test::nastyDocument()));
    QCOMPARE(pdf.version, QByteArray("1.4"));
    QVERIFY(pdf.fontsEmbedded);
    QVERIFY(pdf.outputIntent);
    QVERIFY(pdf.metadata.contains(u"<pdfaid:part>1</pdfaid:part>"_s));
    QVERIFY(pdf.metadata.contains(u"<pdfaid:conformance>B</pdfaid:conformance>"_s));
    QVERIFY(pdf.metadata.contains(pdf.title));
    QVERIFY(pdf.metadata.contains(pdf.author));
}

void PrintPdfTest::bookmarksNest()
{
    const test::PdfContent pdf = test::readPdf(pdfOf(test::nastyDocument()));
    const auto depth = [&](const QString &title) {
        const auto found = std::find_if(pdf.bookmarks.begin(), pdf.bookmarks.end(),
                                        [&](const test::PdfBookmark &each) { return each.title == title; });
        return found == pdf.bookmarks.end() ? -1 : found->depth;
    };
    QCOMPARE(depth(u"Vue d’ensemble"_s), 0);
    QCOMPARE(depth(u"Résultats"_s), 1);
    QCOMPARE(depth(u"Remarques"_s), 2);
    QCOMPARE(depth(u"Domaine 2"_s), 1);
    QCOMPARE(depth(u"Signatures"_s), 0);
}

void PrintPdfTest::linksLeadToRows()
{
    const test::PdfContent pdf = test::readPdf(pdfOf(test::nastyDocument()));
    QCOMPARE(pdf.pages[2].links.size(), std::size_t(1));
}

void PrintPdfTest::fileIsReplacedWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.pdf"_s);
    QVERIFY(print::writePdf(test::tableDocument(3), path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), pdfOf(test::tableDocument(3)));
}

void PrintPdfTest::refusalNamesTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/plan.pdf"_s);
    const Result<void> written = print::writePdf(test::tableDocument(3), path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::OutputNotWritten);
    QCOMPARE(written.error().arguments.value(0), path);
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(PrintPdfTest)
#include "print_pdf_test.moc"
