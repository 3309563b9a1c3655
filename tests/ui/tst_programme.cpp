// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to a plan: the small dialogs that begin a programme.
#include "core/base/text.h"
#include "tests/support/window_driver.h"
#include "ui/page.h"
#include "ui/widgets/labelled_field.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace tandem;

namespace {

void write(QDialog &dialog, const QString &name, const QString &text)
{
    if (auto *line = dialog.findChild<QLineEdit *>(name))
        line->setText(text);
    else if (auto *box = dialog.findChild<QComboBox *>(name))
        box->setCurrentText(text);
    else
        qFatal("no field %s", qPrintable(name));
}

QString remark(QDialog &dialog, const QString &name)
{
    return dialog.findChild<QLabel *>(name + u"Remark"_s)->text();
}

} // namespace

class TestProgramme : public QObject
{
    Q_OBJECT

private slots:
    void aProgrammeBeginsWithAMemorandumAndAPlan()
    {
        WindowDriver driver;
        driver.start();
        const QString path = driver.path(u"new.tandem"_s);
        driver.prompts().giveFile(path);
        driver.prompts().onDialog([](QDialog &dialog) {
            dialog.accept();
            if (remark(dialog, u"programmeNameEn"_s).isEmpty())
                return int(QDialog::Rejected);
            write(dialog, u"programmeNameFr"_s, u"Coopération fluviale"_s);
            write(dialog, u"programmeFromLine"_s, u"2020-01-01"_s);
            write(dialog, u"programmeToLine"_s, u"31/12/2019"_s);
            dialog.accept();
            if (remark(dialog, u"programmeTo"_s) != u"The end lies before the start."_s)
                return int(QDialog::Rejected);
            write(dialog, u"programmeToLine"_s, u"31/12/2023"_s);
            write(dialog, u"programmeCurrency"_s, u"xof"_s);
            dialog.accept();
            auto *countries = dialog.findChild<QPlainTextEdit *>(u"programmeCountries"_s);
            countries->setPlainText(u"Bénin\nPays perdu"_s);
            dialog.accept();
            if (!remark(dialog, u"programmeCountries"_s).contains(u"Pays perdu"_s))
                return int(QDialog::Rejected);
            countries->setPlainText(u"benin\nTogo\n\nPays perdu (xq)\nBénin"_s);
            dialog.findChild<QPlainTextEdit *>(u"programmeFunders"_s)->setPlainText(u"European Union (EU)"_s);
            dialog.accept();
            dialog.findChild<QComboBox *>(u"programmeTemplate"_s)->setCurrentIndex(1);
            if (dialog.findChild<QLabel *>(u"programmePreview"_s)->text().isEmpty())
                return int(QDialog::Rejected);
            dialog.accept();
            return dialog.result();
        });
        QVERIFY(driver.trigger(u"file-new"_s));
        QTRY_VERIFY(driver.window().content().page());
        QVERIFY(driver.prompts().unexpected().isEmpty());
        const Programme *programme = driver.workspace().snapshot().programme();
        QVERIFY(programme);
        QCOMPARE(programme->name.fr.string(), u"Coopération fluviale"_s);
        QCOMPARE(programme->currency.name(), u"XOF"_s);
        QCOMPARE(driver.workspace().person()->name, u"Coordination Dakar"_s);
        const Snapshot &rows = driver.workspace().snapshot();
        QCOMPARE(rows.all<Country>().size(), 3);
        QCOMPARE(rows.all<Institution>().size(), 1);
        QCOMPARE((*rows.all<Institution>().begin()).acronym, u"EU"_s);
        QCOMPARE(rows.all<Domain>().size(), 3);
        QCOMPARE(rows.all<Step>().size(), 4);
        QVERIFY(!driver.isEnabled(u"edit-undo"_s)); // there is nothing before the programme

        // An empty programme invites to its first memorandum.
        auto *invitation = driver.find<QAbstractButton>(u"firstMemorandum"_s);
        QVERIFY(invitation && invitation->isVisible());
        driver.prompts().onDialog([](QDialog &dialog) {
            write(dialog, u"memorandumFirst"_s, u"Bénin du Nord"_s);
            write(dialog, u"memorandumSecond"_s, u"Togo (TG)"_s);
            write(dialog, u"memorandumReference"_s, u"BJ-TG"_s);
            write(dialog, u"memorandumTitleFr"_s, u"Mémorandum sur les eaux partagées"_s);
            write(dialog, u"memorandumSigned"_s, u"06/2019"_s);
            dialog.accept();
            if (!remark(dialog, u"memorandumFirst"_s).contains(u"(SN)"_s))
                return int(QDialog::Rejected);
            write(dialog, u"memorandumFirst"_s, u"Bénin (bj)"_s);
            dialog.accept();
            return dialog.result();
        });
        QTest::mouseClick(invitation, Qt::LeftButton);
        driver.settle();
        QCOMPARE(driver.workspace().snapshot().all<Memorandum>().size(), 1);
        QCOMPARE(driver.workspace().snapshot().all<Country>().size(), 3);
        const Memorandum &memorandum = *driver.workspace().snapshot().all<Memorandum>().begin();
        QCOMPARE(memorandum.signedOn.text(), QByteArray("2019-06"));

        auto *first = driver.find<QAbstractButton>(u"memorandumFirstPlan"_s);
        QVERIFY(first && first->isVisible());
        driver.prompts().onDialog([](QDialog &dialog) {
            write(dialog, u"planYear"_s, u"deux mille"_s);
            dialog.accept();
            if (remark(dialog, u"planYear"_s).isEmpty())
                return int(QDialog::Rejected);
            write(dialog, u"planYear"_s, u"2021"_s);
            dialog.accept();
            return dialog.result();
        });
        QTest::mouseClick(first, Qt::LeftButton);
        driver.settle();
        QCOMPARE(driver.workspace().snapshot().all<Plan>().size(), 1);
        const Plan &plan = *driver.workspace().snapshot().all<Plan>().begin();
        QCOMPARE(plan.year.value_or(0), 2021);
        QCOMPARE(plan.status, PlanStatus::Draft);
        QVERIFY(!plan.code.isEmpty());
        QCOMPARE(driver.window().content().place().row, Id(plan.id));
        QVERIFY(driver.workspace().check()->isEmpty());
    }

    void aFileThatIsThereIsNotOverwritten()
    {
        WindowDriver driver;
        const QString demo = driver.demonstration();
        driver.start();
        driver.prompts().giveFile(demo);
        driver.prompts().onDialog([](QDialog &dialog) {
            write(dialog, u"programmeNameFr"_s, u"Autre"_s);
            for (int step = 0; step < 3; ++step)
                dialog.accept();
            return dialog.result();
        });
        QVERIFY(driver.trigger(u"file-new"_s));
        QCOMPARE(driver.prompts().asked().size(), 1);
        QCOMPARE(driver.page().objectName(), u"welcomePage"_s);
        QVERIFY(QFileInfo(demo).size() > 10'000);
    }

    void theDemonstrationIsMadeFromTheMenu()
    {
        WindowDriver driver;
        driver.start();
        driver.prompts().giveFile(driver.path(u"essai.tandem"_s));
        QVERIFY(driver.trigger(u"file-demo"_s));
        QTRY_VERIFY(driver.window().content().page());
        QCOMPARE(driver.workspace().snapshot().all<Memorandum>().size(), 3);
    }
};

QTEST_MAIN(TestProgramme)

#include "tst_programme.moc"
