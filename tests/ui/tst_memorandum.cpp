// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a memorandum: reached from the navigator, with its plans, its commitments in their order, and what serves
// them.
#include "core/base/text.h"
#include "core/figures/coverage.h"
#include "core/workspace/operations.h"
#include "tests/support/window_driver.h"
#include "ui/models/row_table_model.h"
#include "ui/navigator.h"
#include "ui/page.h"
#include "ui/widgets/fact_table.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTableView>

using namespace tandem;

class TestMemorandum : public QObject
{
    Q_OBJECT

private slots:
    void theNavigatorLeadsToIt()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        auto *navigator = driver.find<Navigator>(u"navigator"_s);
        const QModelIndex item = memorandumItem(*navigator);
        QVERIFY(item.isValid());
        const bool expanded = navigator->isExpanded(item);
        QTest::mouseClick(navigator->viewport(), Qt::LeftButton, {}, navigator->visualRect(item).center());
        driver.settle();
        QCOMPARE(driver.page().objectName(), u"memorandumPage"_s);
        QCOMPARE(navigator->isExpanded(item), expanded); // choosing folds nothing
        QVERIFY(driver.find<QLabel>(u"memorandumTitle"_s)->text().contains(u"Memorandum of understanding"_s));
        QVERIFY(driver.find<QLabel>(u"memorandumFigures"_s)->text().contains(u"annual plan"_s));
        // From the arrow or the keyboard it folds.
        navigator->setFocus();
        QTest::keyClick(navigator, Qt::Key_Left);
        QVERIFY(!navigator->isExpanded(item));
        // Its plans lead on.
        auto *plans = driver.find<FactTable>(u"memorandumPlans"_s);
        QVERIFY(plans->rowCount() > 0);
        plans->setFocus();
        plans->setCurrentIndex(plans->model()->index(0, 0));
        QTest::keyClick(plans, Qt::Key_Return);
        driver.settle();
        QCOMPARE(driver.window().content().place().kind, PlaceKind::Plan);
    }

    void commitmentsSayWhatServesThem()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Memorandum &memorandum = open(driver);
        const auto coverage = coverageOf(driver.workspace().snapshot(), memorandum.id);
        auto *table = driver.find<QTableView>(u"commitmentsTable"_s);
        QCOMPARE(table->model()->rowCount(), int(coverage.size()));
        const int column = table->model()->columnCount() - 1;
        for (int i = 0; i < int(coverage.size()); ++i) {
            const QModelIndex cell = table->model()->index(i, column);
            QCOMPARE(cell.data(CellRole::Late).toBool(), !coverage.at(i).isServed());
            QCOMPARE(cell.data().toString() == u"none yet"_s, !coverage.at(i).isServed());
            table->setCurrentIndex(table->model()->index(i, 0));
            driver.settle();
            QCOMPARE(driver.find<FactTable>(u"servingActivities"_s)->rowCount(), int(coverage.at(i).activities.size()));
        }
    }

    void aMonthStandsThereAsItIsTyped()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const IdOf<Memorandum> memorandum = open(driver).id;
        const auto signedOn = [&] { return driver.workspace().snapshot().find(memorandum)->signedOn; };
        auto *line = driver.find<QLineEdit>(u"memorandum_signed_onEditorInput"_s);
        QCOMPARE(line->text(), u"06/2013"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"02/2014"_s);
        QVERIFY(driver.window().content().commitPending());
        driver.settle();
        QCOMPARE(signedOn(), (PartialDate{2014, 2, 0}));
        QCOMPARE(line->text(), u"02/2014"_s);
        for (const auto &[canonical, shown] :
             {std::pair(QByteArray("2014-02-25"), u"25/02/2014"_s), std::pair(QByteArray("2014"), u"2014"_s)}) {
            QVERIFY(driver.workspace().run(setFields(EntityKind::Memorandum, memorandum, {{"signed_on", canonical}})));
            driver.settle();
            QCOMPARE(line->text(), shown);
        }
    }

    void commitmentsAreAddedAndPutInOrder()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const IdOf<Memorandum> memorandum = open(driver).id;
        const auto order = [&] {
            QList<Id> ids;
            for (const Commitment *each : driver.workspace().snapshot().ownedBy<&Commitment::memorandum>(memorandum))
                ids.append(each->id);
            return ids;
        };
        QList<Id> expected = order();
        QVERIFY(expected.size() >= 3);
        auto *table = driver.find<QTableView>(u"commitmentsTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        driver.settle();
        expected.swapItemsAt(0, 1);
        QCOMPARE(order(), expected);
        QCOMPARE(table->currentIndex().row(), 0);

        // By hand: the first one is let go behind the last one.
        const auto centre = [table](int row) { return table->visualRect(table->model()->index(row, 0)).center(); };
        const int last = int(expected.size()) - 1;
        const QPoint below(centre(last).x(), table->visualRect(table->model()->index(last, 0)).bottom() - 2);
        QTest::mousePress(table->viewport(), Qt::LeftButton, {}, centre(0));
        for (const QPoint &at : {centre(1), centre(last), below}) {
            QMouseEvent move(QEvent::MouseMove, at, table->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(table->viewport(), &move);
        }
        QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, below);
        driver.settle();
        expected.move(0, last);
        QCOMPARE(order(), expected);
        QVERIFY(driver.trigger(u"edit-undo"_s));
        QVERIFY(driver.trigger(u"edit-undo"_s));

        QTest::mouseClick(driver.find<QAbstractButton>(u"commitmentsAdd"_s), Qt::LeftButton);
        driver.settle();
        QCOMPARE(order().size(), expected.size() + 1);
        const Commitment *added = driver.workspace().snapshot().find(IdOf<Commitment>(order().last()));
        QCOMPARE(added->number, QString::number(expected.size() + 1));
        QTest::mouseClick(driver.find<QAbstractButton>(u"memorandumSignatoriesAdd"_s), Qt::LeftButton);
        driver.settle();
        QVERIFY(driver.workspace().check()->isEmpty());
    }

    void anEmptyOneInvitesToItsFirstPlan()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const auto added =
            driver.workspace().run(addRow(EntityKind::Memorandum, {{"reference", "MA-BJ"},
                                                                   {"title_fr", "Mémorandum"},
                                                                   {"first_country", country(driver, u"MA"_s).hex()},
                                                                   {"second_country", country(driver, u"SN"_s).hex()},
                                                                   {"signed_on", "2020-01"},
                                                                   {"status", "in_force"}}));
        QVERIFY(added.ok());
        driver.window().content().open({.kind = PlaceKind::Memorandum, .row = added->created.first()});
        driver.settle();
        auto *invitation = driver.find<QAbstractButton>(u"memorandumFirstPlan"_s);
        QVERIFY(invitation && invitation->isVisible());
        driver.prompts().onDialog([](QDialog &dialog) {
            dialog.accept();
            return dialog.result();
        });
        QTest::mouseClick(invitation, Qt::LeftButton);
        driver.settle();
        const Plan *plan = driver.workspace().snapshot().find(IdOf<Plan>(driver.window().content().place().row));
        QVERIFY(plan);
        QCOMPARE(Id(plan->memorandum), added->created.first());
    }

private:
    static QModelIndex memorandumItem(const Navigator &navigator)
    {
        for (int row = 0; row < navigator.model()->rowCount(); ++row) {
            const QModelIndex index = navigator.model()->index(row, 0);
            if (navigator.model()->hasChildren(index))
                return index;
        }
        return {};
    }
    static const Memorandum &open(WindowDriver &driver)
    {
        for (const Memorandum &memorandum : driver.workspace().snapshot().all<Memorandum>()) {
            if (memorandum.reference != u"MA-SN"_s)
                continue;
            driver.window().content().open({.kind = PlaceKind::Memorandum, .row = memorandum.id});
            driver.settle();
            return memorandum;
        }
        qFatal("no memorandum");
    }
    static Id country(const WindowDriver &driver, const QString &code)
    {
        for (const Country &each : driver.workspace().snapshot().all<Country>()) {
            if (each.code == code)
                return each.id;
        }
        return {};
    }
};

QTEST_MAIN(TestMemorandum)

#include "tst_memorandum.moc"
