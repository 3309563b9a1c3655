// SPDX-License-Identifier: GPL-3.0-or-later
// The real documents on pages: nothing is clipped, nothing is lost, whatever the edition.
#include "core/base/text.h"
#include "core/print/pages.h"
#include "core/print/pdf_file.h"
#include "core/report/annual_plan.h"
#include "core/report/period_name.h"
#include "core/report/progress_report.h"
#include "tests/core/print/pdf_reader.h"
#include "tests/core/report/document_texts.h"
#include "tests/support/sample_programme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tandem;

namespace {

report::Document made(const QString &name, report::Edition edition)
{
    const Snapshot sample = sample::programme();
    if (name == "plan"_L1) {
        report::AnnualPlanOptions options;
        options.printedOn = QDate(2020, 8, 1);
        options.plan = sample::id<Plan>(1);
        options.edition = edition;
        return report::annualPlan(sample, options);
    }
    report::ProgressReportOptions options;
    options.printedOn = QDate(2020, 8, 1);
    options.period = report::yearOf(2020);
    options.edition = edition;
    if (name == "progress of a plan"_L1)
        options.scope = Scope::of(sample::id<Plan>(1));
    return report::progressReport(sample, options);
}

/// Without the spaces, which lines end in place of.
QString dense(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x00AD) || c == QChar(0x200B); });
    return text;
}

} // namespace

class PrintReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsOnThePages_data();
    void everythingIsOnThePages();
    void aBilingualEditionSpeaksBothOnEveryPage_data();
    void aBilingualEditionSpeaksBothOnEveryPage();
};

void PrintReportsTest::everythingIsOnThePages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("edition");
    for (const QString &name : {u"plan"_s, u"progress"_s, u"progress of a plan"_s}) {
        for (int edition = 0; edition < 3; ++edition)
            QTest::newRow(qPrintable(name + u' ' + QString::number(edition))) << name << edition;
    }
}

void PrintReportsTest::everythingIsOnThePages()
{
    QFETCH(QString, name);
    QFETCH(int, edition);
    const report::Document document = made(name, report::Edition(edition));
    const print::Pages pages = print::Pages::layOut(document);
    constexpr double kMargin = 42.5; // 15 mm
    for (int page = 0; page < pages.count(); ++page) {
        QImage picture(pages.size(page).toSize(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        pages.paint(page, painter);
        painter.end();
        const QRect inside = QRectF(QPointF(0, 0), pages.size(page))
                                 .marginsRemoved(QMarginsF(kMargin, kMargin, kMargin, kMargin))
                                 .toAlignedRect();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (!inside.contains(x, y) && qGray(picture.pixel(x, y)) < 0xe0)
                    QFAIL(qPrintable(u"page %1 at %2, %3"_s.arg(page).arg(x).arg(y)));
            }
        }
    }
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(print::writePdf(pages, buffer, {}).ok());
    const test::PdfContent pdf = test::readPdf(buffer.data());
    QCOMPARE(int(pdf.pages.size()), pages.count());
    QString printed;
    for (const test::PdfPage &page : pdf.pages) {
        printed += dense(page.text());
        QVERIFY(page.characters.size() > 60); // no empty page
    }
    for (const QString &text : report::textsOf(document)) {
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(printed.contains(dense(line)), qPrintable(line));
    }
}

void PrintReportsTest::aBilingualEditionSpeaksBothOnEveryPage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("foot");
    QTest::addColumn<QStringList>("charts");
    QTest::newRow("plan") << u"plan"_s
                          << QStringList{u"Plan d’action annuel / Annual action plan MA-SN-2020"_s, u"état actuel"_s,
                                         u"present state"_s}
                          << QStringList{u"févr."_s,
                                         u"Feb"_s,
                                         u"T1"_s,
                                         u"Q1"_s,
                                         u"Atelier sur les retours"_s,
                                         u"Workshop on returns"_s,
                                         u"Union européenne / European Union"_s};
    QTest::newRow("progress") << u"progress"_s
                              << QStringList{u"Rapport d’avancement / Progress report"_s, u"Année 2020 / Year 2020"_s}
                              << QStringList{u"Sénégal"_s, u"Senegal"_s};
}

void PrintReportsTest::aBilingualEditionSpeaksBothOnEveryPage()
{
    QFETCH(QString, name);
    QFETCH(QStringList, foot);
    QFETCH(QStringList, charts);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(print::writePdf(print::Pages::layOut(made(name, report::Edition::Bilingual)), buffer, {}).ok());
    const test::PdfContent pdf = test::readPdf(buffer.data());
    foot += {u"Imprimé le 01/08/2020"_s, u"Printed on 1 Aug 2020"_s};
    QString all;
    for (std::size_t i = 0; i < pdf.pages.size(); ++i) {
        const QString page = dense(pdf.pages[i].text());
        for (const QString &words : foot + QStringList{u"page %1 sur %2"_s.arg(i + 1).arg(pdf.pages.size()),
                                                       u"page %1 of %2"_s.arg(i + 1).arg(pdf.pages.size())})
            QVERIFY2(page.contains(dense(words)), qPrintable(words + u" on page "_s + QString::number(i + 1)));
        all += page;
    }
    for (const QString &words : charts)
        QVERIFY2(all.contains(dense(words)), qPrintable(words));
}

QTEST_MAIN(PrintReportsTest)
#include "print_reports_test.moc"
