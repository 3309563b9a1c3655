// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's way from draft to closed and back, and the next one made from it, with the forms that a person fills in.
#include "core/base/text.h"
#include "core/figures/plan_lists.h"
#include "core/workspace/operations.h"
#include "tests/support/window_driver.h"
#include "ui/page.h"
#include "ui/widgets/fact_table.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTreeWidget>

using namespace tandem;

namespace {

QString text(QDialog &dialog, const QString &name)
{
    auto *line = dialog.findChild<QLineEdit *>(name);
    return line ? line->text() : QString();
}

void write(QDialog &dialog, const QString &name, const QString &text)
{
    if (auto *line = dialog.findChild<QLineEdit *>(name))
        line->setText(text);
    else if (auto *box = dialog.findChild<QPlainTextEdit *>(name))
        box->setPlainText(text);
    else
        qFatal("no field %s", qPrintable(name));
}

QString remark(QDialog &dialog, const QString &name)
{
    const auto *label = dialog.findChild<QLabel *>(name + u"Remark"_s);
    return label ? label->text() : QString();
}

} // namespace

class TestPlanStates : public QObject
{
    Q_OBJECT

private slots:
    void aPlanIsSubmittedAdoptedAmendedAndClosed()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const IdOf<Plan> plan = open(driver, u"MA-SN-2022"_s);
        const auto row = [&]() -> const Plan & { return *driver.workspace().snapshot().find(plan); };
        QCOMPARE(row().status, PlanStatus::Draft);
        QVERIFY(!driver.isEnabled(u"plan-close"_s));
        QVERIFY(!driver.isEnabled(u"plan-amendments"_s));

        driver.prompts().onDialog([](QDialog &dialog) {
            write(dialog, u"submittedOnLine"_s, u"demain"_s);
            dialog.accept();
            if (remark(dialog, u"submittedOn"_s).isEmpty())
                return int(QDialog::Rejected);
            write(dialog, u"submittedOnLine"_s, u"10/01/2022"_s);
            dialog.accept();
            return dialog.result();
        });
        QVERIFY(driver.trigger(u"plan-submit"_s));
        QCOMPARE(row().status, PlanStatus::Submitted);
        QCOMPARE(row().submittedOn, QDate(2022, 1, 10));
        QVERIFY(label(driver, u"planDates"_s).contains(u"submitted on"_s));
        QVERIFY(!driver.message().isEmpty());

        // Whoever signed the last plan of the memorandum is proposed.
        driver.prompts().onDialog([](QDialog &dialog) {
            if (text(dialog, u"firstSignatoriesName0"_s).isEmpty() ||
                text(dialog, u"secondSignatoriesName0"_s).isEmpty())
                return int(QDialog::Rejected);
            write(dialog, u"adoptedOnLine"_s, u"15/02/2022"_s);
            write(dialog, u"adoptedAt"_s, u"Dakar"_s);
            write(dialog, u"meetingFr"_s, u"Comité conjoint"_s);
            QTest::mouseClick(dialog.findChild<QAbstractButton *>(u"firstSignatoriesAdd"_s), Qt::LeftButton);
            const auto names = dialog.findChildren<QLineEdit *>(QRegularExpression(u"^firstSignatoriesName"_s));
            names.last()->setText(u"Mme B."_s);
            dialog.accept();
            return dialog.result();
        });
        QVERIFY(driver.trigger(u"plan-adopt"_s));
        QCOMPARE(row().status, PlanStatus::Adopted);
        const Baseline *baseline = adoptionOf(driver.workspace().snapshot(), plan);
        QVERIFY(baseline);
        QCOMPARE(baseline->adoptedAt, u"Dakar"_s);
        QVERIFY(driver.message().contains(baseline->snapshot));
        QVERIFY(label(driver, u"planDates"_s).contains(baseline->snapshot.left(8)));
        int first = 0;
        for (const Signatory &each : driver.workspace().snapshot().all<Signatory>())
            first += each.side == Side::First && each.of == u"baseline:"_s + QString::fromLatin1(baseline->id.hex());
        QVERIFY(first >= 2);

        // A change afterwards is an amendment.
        auto *amended = driver.find<QAbstractButton>(u"planAmended"_s);
        QVERIFY(amended && amended->isHidden());
        const Id activity = driver.workspace().snapshot().ownedBy<&Activity::plan>(plan).first()->id;
        QVERIFY(driver.workspace()
                    .run(setFields(EntityKind::Activity, activity, {{"place", "Thiès"}, {"progress", "10"}}))
                    .ok());
        driver.settle();
        QVERIFY(!amended->isHidden());
        QCOMPARE(amended->text(), u"Modified since its adoption: 1 change"_s);
        driver.prompts().onDialog([](QDialog &dialog) {
            if (dialog.findChild<FactTable *>(u"amendments"_s)->rowCount() != 1)
                return int(QDialog::Rejected);
            QTest::mouseClick(dialog.findChild<QAbstractButton *>(u"adoptAmendments"_s), Qt::LeftButton);
            return dialog.result();
        });
        driver.prompts().onDialog([](QDialog &dialog) {
            dialog.accept(); // an amendment says why
            if (remark(dialog, u"amendmentReasonFr"_s).isEmpty())
                return int(QDialog::Rejected);
            write(dialog, u"amendmentReasonFr"_s, u"Le lieu a changé."_s);
            dialog.accept();
            return dialog.result();
        });
        QTest::mouseClick(amended, Qt::LeftButton);
        driver.settle();
        QVERIFY(driver.prompts().isExhausted());
        QCOMPARE(driver.workspace().snapshot().ownedBy<&Baseline::plan>(plan).size(), 2);
        QVERIFY(amended->isHidden());

        QVERIFY(driver.trigger(u"plan-close"_s));
        QCOMPARE(row().status, PlanStatus::Closed);
        driver.prompts().onDialog([](QDialog &dialog) {
            dialog.accept();
            if (remark(dialog, u"backReason"_s).isEmpty())
                return int(QDialog::Rejected);
            write(dialog, u"backReason"_s, u"The last invoices came late."_s);
            dialog.accept();
            return dialog.result();
        });
        QVERIFY(driver.trigger(u"plan-send-back"_s));
        QCOMPARE(row().status, PlanStatus::Adopted);
        QVERIFY(row().notes.en.string().contains(u"The last invoices came late."_s));
        QCOMPARE(driver.actionText(u"edit-undo"_s), u"Undo: Take the plan back to an earlier state"_s);
        QVERIFY(driver.prompts().unexpected().isEmpty());
        QVERIFY(driver.workspace().check()->isEmpty());
    }

    void aPlanIsMadeFromLastYears()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const IdOf<Plan> from = open(driver, u"MA-ML-2021"_s);
        const auto activities = driver.workspace().snapshot().ownedBy<&Activity::plan>(from);
        driver.prompts().onDialog([&](QDialog &dialog) {
            auto *list = dialog.findChild<QTreeWidget *>(u"carryActivities"_s);
            if (list->topLevelItemCount() != activities.size() || text(dialog, u"carryYear"_s) != u"2022"_s)
                return int(QDialog::Rejected);
            QTest::mouseClick(dialog.findChild<QAbstractButton *>(u"carryNone"_s), Qt::LeftButton);
            list->topLevelItem(0)->setCheckState(0, Qt::Checked);
            write(dialog, u"carryYear"_s, u"2021"_s);
            dialog.accept();
            if (!remark(dialog, u"carryYear"_s).contains(u"already"_s))
                return int(QDialog::Rejected);
            write(dialog, u"carryYear"_s, u"2022"_s);
            dialog.accept();
            return dialog.result();
        });
        QVERIFY(driver.trigger(u"programme-carry-over"_s));
        QVERIFY(driver.prompts().unexpected().isEmpty());
        const Id made = driver.window().content().place().row;
        QVERIFY(made != Id(from));
        const auto carried = driver.workspace().snapshot().ownedBy<&Activity::plan>(made);
        QCOMPARE(carried.size(), 1);
        QCOMPARE(carried.first()->carriedOverFrom, activities.first()->id);

        // Both sides lead to each other.
        driver.window().content().open({.kind = PlaceKind::Plan, .row = made, .chosen = carried.first()->id});
        driver.settle();
        auto *back = driver.find<QAbstractButton>(u"carriedOverFrom"_s);
        QVERIFY(back && back->text().contains(activities.first()->code));
        back->click();
        driver.settle();
        QCOMPARE(driver.window().content().place().row, Id(from));
        auto *onward = driver.find<QAbstractButton>(u"carriedOverTo0"_s);
        QVERIFY(onward && onward->text().contains(carried.first()->code));
        QVERIFY(driver.trigger(u"edit-undo"_s));
        QVERIFY(!driver.workspace().snapshot().find(IdOf<Plan>(made)));
        driver.settle();
        QVERIFY(!driver.find<QAbstractButton>(u"carriedOverTo0"_s));
    }

private:
    static IdOf<Plan> open(WindowDriver &driver, const QString &code)
    {
        for (const Plan &plan : driver.workspace().snapshot().all<Plan>()) {
            if (plan.code != code)
                continue;
            driver.window().content().open({.kind = PlaceKind::Plan, .row = plan.id});
            driver.settle();
            return plan.id;
        }
        qFatal("no plan %s", qPrintable(code));
    }
    static QString label(const WindowDriver &driver, const QString &name) { return driver.find<QLabel>(name)->text(); }
};

QTEST_MAIN(TestPlanStates)

#include "tst_plan_states.moc"
