// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over: pages that are looked at, PDF, CSV.
#include "core/base/text.h"
#include "tests/support/window_driver.h"
#include "ui/page_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>

using namespace tandem;

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void aPlanIsLookedAtAndSavedInEachLanguage()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const QStringList paths{driver.path(u"fr.pdf"_s), driver.path(u"en.pdf"_s), driver.path(u"both.pdf"_s)};
        for (const QString &path : paths)
            driver.prompts().giveFile(path);
        QList<int> pages;
        driver.prompts().onDialog([&pages](QDialog &dialog) {
            auto *language = dialog.findChild<QComboBox *>(u"printLanguage"_s);
            for (int i = 0; i < 3; ++i) {
                language->setCurrentIndex(i);
                emit language->activated(i);
                pages.append(dialog.findChild<PageView *>(u"pages"_s)->pageCount());
                dialog.findChild<QAbstractButton *>(u"savePdf"_s)->click();
            }
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"file-export-pdf"_s));
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages.first() >= 3);
        for (const QString &path : paths) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.read(5) == "%PDF-");
            QVERIFY(file.size() > 10'000);
        }
        QVERIFY(driver.prompts().unexpected().isEmpty());
    }

    void thePreviewIsTurnedByKeys()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        int reached = -1;
        driver.prompts().onDialog([&reached](QDialog &dialog) {
            auto *view = dialog.findChild<PageView *>(u"pages"_s);
            QTest::keyClick(view, Qt::Key_PageDown);
            QTest::keyClick(view, Qt::Key_PageDown);
            QTest::keyClick(view, Qt::Key_PageUp);
            reached = view->currentPage();
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"file-export-pdf"_s));
        QCOMPARE(reached, 1);
    }

    void aTableIsWrittenAsCsv()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const QString path = driver.path(u"activities.csv"_s);
        driver.prompts().giveFile(path);
        driver.prompts().onDialog([](QDialog &dialog) {
            dialog.accept();
            return dialog.result();
        });
        QVERIFY(driver.trigger(u"file-export-csv"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("\xEF\xBB\xBF"));
        QVERIFY(content.count('\n') > driver.workspace().snapshot().all<Activity>().size());
    }

    void whatCannotBeWrittenIsSaidInTheDialog()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        driver.prompts().giveFile(driver.path(u"no/such/folder/a.csv"_s));
        QString sentence;
        driver.prompts().onDialog([&sentence](QDialog &dialog) {
            dialog.accept();
            sentence = dialog.findChild<QLabel *>(u"dialogProblem"_s)->text();
            return dialog.result();
        });
        QVERIFY(driver.trigger(u"file-export-csv"_s));
        QVERIFY(sentence.contains(u"a.csv"_s));
    }
};

QTEST_MAIN(TestExport)

#include "tst_export.moc"
