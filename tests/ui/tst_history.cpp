// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what: the programme's history, an activity's, a field's; a step is taken back from each.
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "tests/support/window_driver.h"
#include "ui/forms/field_box.h"
#include "ui/history/history_model.h"
#include "ui/history/history_panel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeView>

using namespace tandem;

namespace {

void openHistory(WindowDriver &driver)
{
    QVERIFY(driver.trigger(u"view-history"_s));
    QCOMPARE(driver.page().objectName(), u"historyPage"_s);
    QTRY_VERIFY(!driver.find<HistoryPanel>(u"history"_s)->model()->isReading());
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void aStepUnfoldsAndIsTakenBack()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const IdOf<Activity> id = driver.firstActivity()->id;
        const auto place = [&] { return driver.workspace().snapshot().find(id)->place; };
        const QString before = place();
        QVERIFY(driver.workspace().run(setFields(EntityKind::Activity, id, {{"place", "Saint-Louis"}})).ok());
        openHistory(driver);
        auto *panel = driver.find<HistoryPanel>(u"history"_s);
        const QAbstractItemModelTester tester(panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTreeView *view = panel->view();
        const QModelIndex step = panel->model()->index(0, 0);
        QCOMPARE(step.data(HistoryRole::Name).toString(), u"Edit an activity"_s);
        QVERIFY(step.data(HistoryRole::Source).toString().contains(u"Coordination Dakar"_s));
        view->setFocus();
        view->setCurrentIndex(step);
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->isExpanded(step));
        const QString told = panel->model()->index(0, 0, step).data().toString();
        QVERIFY2(told.contains(u"Saint-Louis"_s) && told.contains(u"→"_s), qPrintable(told));

        driver.find<QAbstractButton>(u"historyTakeBack"_s)->click();
        driver.settle();
        QCOMPARE(place(), before);
        QVERIFY(driver.message().startsWith(u"Taken back: Edit an activity"_s));
        QTRY_VERIFY(panel->model()->index(1, 0).data(HistoryRole::TakenBack).toBool());
        // And that, too, is taken back.
        driver.page().findChild<QAbstractButton *>(u"messageAction"_s)->click();
        driver.settle();
        QCOMPARE(place(), u"Saint-Louis"_s);
    }

    void whatCouldNotBeTakenBackIsNamed()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const IdOf<Activity> id = driver.firstActivity()->id;
        const auto first = driver.workspace().run(
            setFields(EntityKind::Activity, id, {{"place", "Saint-Louis"}, {"remarks_fr", "Salle louée"}}));
        QVERIFY(driver.workspace().run(setFields(EntityKind::Activity, id, {{"place", "Thiès"}})).ok());
        openHistory(driver);
        auto *panel = driver.find<HistoryPanel>(u"history"_s);
        panel->view()->setCurrentIndex(panel->model()->indexOf(first->transaction));
        driver.find<QAbstractButton>(u"historyTakeBack"_s)->click();
        driver.settle();
        QCOMPARE(driver.workspace().snapshot().find(id)->place, u"Thiès"_s);
        QVERIFY2(driver.message().contains(u"Left as it is: Place"_s), qPrintable(driver.message()));
        QVERIFY(driver.message().contains(u"Coordination Dakar"_s));
    }

    void itIsNarrowedDownAndRemembered()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Activity *activity = driver.firstActivity();
        const Id plan = activity->plan;
        QVERIFY(
            driver.workspace().run(setFields(EntityKind::Activity, activity->id, {{"place", "Ziguinchor-Nord"}})).ok());
        openHistory(driver);
        auto *panel = driver.find<HistoryPanel>(u"history"_s);
        const int all = panel->model()->rowCount();
        QVERIFY(all > 1);
        driver.find<QLineEdit>(u"historyWords"_s)->setText(u"ziguinchor nord"_s);
        QTRY_VERIFY(!panel->model()->isReading());
        QCOMPARE(panel->model()->rowCount(), 1);
        auto *plans = driver.find<QComboBox>(u"historyPlan"_s);
        plans->setCurrentIndex(plans->findData(plan.hex()));
        emit plans->activated(plans->currentIndex());
        QTRY_VERIFY(!panel->model()->isReading());
        QCOMPARE(panel->model()->rowCount(), 1);
        QVERIFY(driver.quit());
        driver.start();
        QCOMPARE(driver.page().objectName(), u"historyPage"_s);
        QCOMPARE(driver.find<QLineEdit>(u"historyWords"_s)->text(), u"ziguinchor nord"_s);
        panel = driver.find<HistoryPanel>(u"history"_s);
        QTRY_VERIFY(!panel->model()->isReading());
        QCOMPARE(panel->model()->rowCount(), 1);
        driver.find<QLineEdit>(u"historyWords"_s)->setText(u"no such word anywhere"_s);
        QTRY_VERIFY(!panel->model()->isReading());
        QVERIFY(driver.find<QLabel>(u"historyNote"_s)->isVisible());
        driver.find<QAbstractButton>(u"historyShowAll"_s)->click();
        QTRY_VERIFY(panel->model()->rowCount() >= all);
    }

    void anActivityTellsItsOwn()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Activity *activity = driver.firstActivity();
        const IdOf<Activity> id = activity->id;
        driver.window().content().open({.kind = PlaceKind::Plan, .row = activity->plan, .chosen = id});
        QVERIFY(driver.workspace().run(setFields(EntityKind::Activity, id, {{"place", "Saint-Louis"}})).ok());
        auto *tabs = driver.find<QTabWidget>(u"activityTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        driver.settle();
        auto *panel = driver.find<HistoryPanel>(u"activityHistory"_s);
        QTRY_VERIFY(panel->model()->rowCount() > 0);
        const QModelIndex step = panel->model()->index(0, 0);
        QVERIFY(panel->view()->isExpanded(step));
        panel->view()->setCurrentIndex(step);
        driver.find<QAbstractButton>(u"activityHistoryTakeBack"_s)->click();
        QVERIFY(driver.workspace().snapshot().find(id)->place != u"Saint-Louis"_s);
    }

    void aFieldTellsItsOwn()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Activity *activity = driver.firstActivity();
        const IdOf<Activity> id = activity->id;
        driver.window().content().open({.kind = PlaceKind::Plan, .row = activity->plan, .chosen = id});
        QVERIFY(driver.workspace().run(setFields(EntityKind::Activity, id, {{"place", "Saint-Louis"}})).ok());
        driver.settle();
        driver.find<QWidget>(u"activity_placeEditorInput"_s)->setFocus();
        int steps = 0;
        driver.prompts().onDialog([&](QDialog &dialog) {
            auto *panel = dialog.findChild<HistoryPanel *>(u"fieldHistory"_s);
            steps = panel->model()->rowCount();
            panel->view()->setCurrentIndex(panel->model()->index(0, 0));
            dialog.findChild<QAbstractButton *>(u"fieldHistoryTakeBack"_s)->click();
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"edit-field-history"_s));
        QVERIFY(steps >= 1);
        QVERIFY(driver.workspace().snapshot().find(id)->place != u"Saint-Louis"_s);
    }

    /// Every tab says its word in full, and stands where it stood whichever is chosen.
    void theTabsWordsStayWhereTheyAre()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Activity *activity = driver.firstActivity();
        driver.window().content().open({.kind = PlaceKind::Plan, .row = activity->plan, .chosen = activity->id});
        for (const Language language : {Language::French, Language::English}) {
            driver.session().setLanguage(language);
            driver.settle();
            auto *tabs = driver.find<QTabWidget>(u"activityTabs"_s);
            QList<QAbstractButton *> words;
            QList<QRect> places;
            for (int place = 0; place < tabs->count(); ++place) {
                words.append(driver.find<QAbstractButton>(tabs->widget(place)->objectName() + u"Word"_s));
                places.append(words.last()->geometry());
                QCOMPARE(words.last()->text(), tabs->tabText(place));
                QVERIFY(words.last()->parentWidget()->rect().contains(places.last()));
            }
            for (int place = 0; place < tabs->count(); ++place) {
                words[place]->click();
                driver.settle();
                QCOMPARE(tabs->currentIndex(), place);
                QVERIFY(words[place]->sizeHint().width() <= words[place]->width() + 1);
                for (int other = 0; other < tabs->count(); ++other) {
                    QCOMPARE(words[other]->geometry(), places[other]);
                    QCOMPARE(words[other]->isChecked(), other == place);
                }
            }
            // The key Tab comes from the chosen word to what it shows, and back.
            words[1]->click();
            words[1]->setFocus();
            QTest::keyClick(words[1], Qt::Key_Tab);
            QWidget *first = QApplication::focusWidget();
            QVERIFY(first && tabs->currentWidget()->isAncestorOf(first));
            QTest::keyClick(first, Qt::Key_Backtab);
            QVERIFY(words[1]->hasFocus());
            QTest::keyClick(words[1], Qt::Key_Backtab);
            QVERIFY(QApplication::focusWidget() && !tabs->isAncestorOf(QApplication::focusWidget()));
            QVERIFY(!words.contains(QApplication::focusWidget()));
            // The arrow keys choose the next one; so does whatever else turns to a tab.
            words.first()->click();
            words.first()->setFocus();
            QTest::keyClick(words.first(), Qt::Key_Right);
            QCOMPARE(tabs->currentIndex(), 1);
            tabs->setCurrentIndex(3);
            QVERIFY(words[3]->isChecked());
            QVERIFY(words[3]->hasFocus());
        }
    }
};

QTEST_MAIN(TestHistory)

#include "tst_history.moc"
