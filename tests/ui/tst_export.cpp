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
#include <QLineEdit>

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

    void theReportDueTonightIsThreeClicksAway()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"view-overview"_s));
        const QString path = driver.path(u"report.pdf"_s);
        driver.prompts().giveFile(path);
        QStringList seen;
        driver.prompts().onDialog([&seen](QDialog &dialog) {
            for (const QString &name : {u"printDocument"_s, u"printScope"_s, u"printPeriod"_s})
                seen.append(dialog.findChild<QComboBox *>(name)->currentText());
            dialog.findChild<QAbstractButton *>(u"savePdf"_s)->click();
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"programme-report"_s));
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen.at(0), u"Progress report"_s);
        QCOMPARE(seen.at(1), u"The whole programme"_s);
        QCOMPARE(seen.at(2), u"This quarter: Second quarter of 2020"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void aReportIsAboutWhatIsLookedAt()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        Id plan;
        for (const Plan &each : driver.workspace().snapshot().all<Plan>()) {
            if (each.code == u"MA-SN-2021"_s)
                plan = each.id;
        }
        driver.window().content().open({.kind = PlaceKind::Plan, .row = plan});
        driver.settle();
        QStringList seen;
        driver.prompts().onDialog([&seen](QDialog &dialog) {
            seen.append(dialog.findChild<QComboBox *>(u"printScope"_s)->currentText());
            seen.append(dialog.findChild<QComboBox *>(u"printPeriod"_s)->currentText());
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"programme-report"_s));
        QCOMPARE(seen.at(0), u"MA-SN-2021"_s);
        QVERIFY(seen.at(1).contains(u"2021"_s)); // the plan's own year
    }

    void whatWasPrintedLastIsProposedAgain()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"view-overview"_s));
        const auto choose = [](QDialog &dialog, const QString &name, int index) {
            auto *box = dialog.findChild<QComboBox *>(name);
            box->setCurrentIndex(index);
            emit box->activated(index);
        };
        driver.prompts().onDialog([&choose](QDialog &dialog) {
            choose(dialog, u"printDocument"_s, 1);
            choose(dialog, u"printPeriod"_s, 3);
            choose(dialog, u"printLanguage"_s, 2);
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"file-export-pdf"_s));
        QList<int> seen;
        driver.prompts().onDialog([&seen](QDialog &dialog) {
            for (const QString &name : {u"printDocument"_s, u"printPeriod"_s, u"printLanguage"_s})
                seen.append(dialog.findChild<QComboBox *>(name)->currentIndex());
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"file-export-pdf"_s));
        QCOMPARE(seen, (QList<int>{1, 3, 2}));
    }

    void twoDaysAreAskedForAndLookedAt()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"view-overview"_s));
        bool beforeThat = true;
        bool afterThat = false;
        bool reversed = true;
        driver.prompts().onDialog([&](QDialog &dialog) {
            auto *period = dialog.findChild<QComboBox *>(u"printPeriod"_s);
            period->setCurrentIndex(period->count() - 1);
            emit period->activated(period->currentIndex());
            auto *save = dialog.findChild<QAbstractButton *>(u"savePdf"_s);
            const auto write = [&dialog](const QString &name, const QString &text) {
                auto *line = dialog.findChild<QWidget *>(name)->findChild<QLineEdit *>();
                line->setText(text);
                emit line->editingFinished();
            };
            beforeThat = save->isEnabled();
            write(u"printFrom"_s, u"01/02/2020"_s);
            write(u"printTo"_s, u"31/03/2020"_s);
            afterThat = save->isEnabled() && dialog.findChild<PageView *>(u"pages"_s)->pageCount() > 3;
            write(u"printTo"_s, u"31/01/2020"_s);
            reversed = save->isEnabled();
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"programme-report"_s));
        QVERIFY(!beforeThat);
        QVERIFY(afterThat);
        QVERIFY(!reversed);
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
