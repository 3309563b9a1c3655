// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the program: the real main window, driven by the names of actions and controls.
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "tests/support/window_driver.h"
#include "ui/action_registry.h"
#include "ui/navigator.h"
#include "ui/page.h"
#include "ui/ui_context.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/three_panes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QDialog>
#include <QEventLoop>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSet>
#include <QTabWidget>
#include <QTimer>

using namespace tandem;

namespace {

/// Some plan of the demonstration, adopted or not, always the same one.
const Plan *somePlan(const WindowDriver &driver)
{
    const Plan *found = nullptr;
    for (const Plan &plan : driver.workspace().snapshot().all<Plan>()) {
        if (!found || plan.code < found->code)
            found = &plan;
    }
    return found;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void withoutAFileThreeWaysToBegin()
    {
        WindowDriver driver;
        driver.start();
        QCOMPARE(driver.page().objectName(), u"welcomePage"_s);
        for (const QString &name : {u"welcome-file-new"_s, u"welcome-file-open"_s, u"welcome-file-demo"_s}) {
            const auto *button = driver.find<QAbstractButton>(name);
            QVERIFY2(button, qPrintable(name));
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->accessibleDescription().isEmpty());
        }
        for (const QString &name : {u"edit-undo"_s, u"edit-add"_s, u"file-export-pdf"_s, u"file-close"_s,
                                    u"programme-plan"_s, u"view-overview"_s})
            QVERIFY2(!driver.isEnabled(name), qPrintable(name));
        QVERIFY(driver.isEnabled(u"file-new"_s));
        QVERIFY(driver.prompts().unexpected().isEmpty());
    }

    void aFileIsLoadedWhileTheNameIsAskedFor()
    {
        // In a dialog's own event loop: what was there before the file is not, any more.
        WindowDriver driver;
        const QString file = driver.demonstration();
        driver.settings().setPersonName({});
        bool loaded = false;
        driver.prompts().onDialog([&](QDialog &dialog) {
            QEventLoop loop;
            QTimer::singleShot(0, &loop, [&] {
                QTRY_VERIFY_WITH_TIMEOUT(driver.workspace().isLoaded(), 20'000);
                loop.quit();
            });
            loop.exec();
            loaded = driver.workspace().isLoaded();
            dialog.reject();
            return dialog.result();
        });
        driver.start(file);
        QTRY_VERIFY(driver.prompts().isExhausted());
        QVERIFY(loaded);
        QVERIFY(driver.find<QLabel>(u"statusSaved"_s)->isVisible());
    }

    void whoWorksHereIsAskedOnce()
    {
        WindowDriver driver;
        driver.settings().setPersonName({});
        driver.prompts().onDialog([](QDialog &dialog) {
            auto *name = dialog.findChild<QLineEdit *>(u"personName"_s);
            dialog.accept();
            if (dialog.result() == QDialog::Accepted)
                return int(QDialog::Rejected); // an empty name must not pass
            name->setText(u"  Coordination   Bamako "_s);
            dialog.accept();
            return dialog.result();
        });
        driver.start();
        QCOMPARE(driver.settings().personName(), u"Coordination Bamako"_s);
        QVERIFY(driver.quit());
        driver.start();
        QVERIFY(driver.prompts().unexpected().isEmpty());
    }

    void theDemonstrationOpensWithItsOverview()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QCOMPARE(driver.page().objectName(), u"overviewPage"_s);
        QCOMPARE(driver.find<QLabel>(u"statusSaved"_s)->text(), u"Everything is saved"_s);
        const auto *plans = driver.find<FactTable>(u"overviewPlans"_s);
        QCOMPARE(plans->rowCount(), int(driver.workspace().snapshot().all<Plan>().size()));
        QVERIFY(driver.find<QWidget>(u"result3"_s));
        QVERIFY(driver.find<FactTable>(u"overviewMoney"_s)->rowCount() > 1);
        QVERIFY(driver.window().windowTitle().endsWith(u"Tandem"_s));
        QCOMPARE(driver.settings().recentFiles().first().path, driver.path(u"demo.tandem"_s));
    }

    void everyPlanIsInTheNavigatorAndOpens()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const auto *navigator = driver.find<Navigator>(u"navigator"_s);
        const QAbstractItemModel *model = navigator->model();
        qsizetype plans = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            plans += model->rowCount(model->index(row, 0));
        QCOMPARE(plans, driver.workspace().snapshot().all<Plan>().size());
        const Plan *plan = somePlan(driver);
        driver.window().content().open({.kind = PlaceKind::Plan, .row = plan->id});
        driver.settle();
        QCOMPARE(driver.window().content().place().row, Id(plan->id));
        QVERIFY(navigator->currentIndex().isValid());
        QVERIFY(driver.trigger(u"view-overview"_s));
        QCOMPARE(driver.page().objectName(), u"overviewPage"_s);
    }

    void aNumberOfTheOverviewLeadsToItsRows()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        auto *plans = driver.find<FactTable>(u"overviewPlans"_s);
        plans->setFocus();
        plans->setCurrentIndex(plans->model()->index(0, 0));
        QTest::keyClick(plans, Qt::Key_Return);
        driver.settle();
        QCOMPARE(driver.window().content().place().kind, PlaceKind::Plan);
    }

    void undoAndRedoNameTheStep()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        Workspace &workspace = driver.workspace();
        const Plan *plan = somePlan(driver);
        const Id id = plan->id;
        const auto title = [&] { return workspace.snapshot().find(IdOf<Plan>(id))->title.fr.string(); };
        const QString before = title();
        QVERIFY(workspace.run(setFields(EntityKind::Plan, id, {{"title_fr", "Un autre titre"}})).ok());
        driver.settle();
        QVERIFY(driver.actionText(u"edit-undo"_s).startsWith(u"Undo: "_s));
        QVERIFY(driver.trigger(u"edit-undo"_s));
        QCOMPARE(title(), before);
        QVERIFY(driver.actionText(u"edit-redo"_s).startsWith(u"Redo: "_s));
        QVERIFY(driver.trigger(u"edit-redo"_s));
        QCOMPARE(title(), u"Un autre titre"_s);
    }

    void undoWorksAfterARestart()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Id id = somePlan(driver)->id;
        const QString before = somePlan(driver)->title.fr.string();
        QVERIFY(driver.workspace().run(setFields(EntityKind::Plan, id, {{"title_fr", "Encore un"}})).ok());
        QVERIFY(driver.quit());
        driver.start();
        QVERIFY(driver.trigger(u"edit-undo"_s));
        QCOMPARE(driver.workspace().snapshot().find(IdOf<Plan>(id))->title.fr.string(), before);
    }

    void theLanguageChangesWhileItRuns()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Id plan = somePlan(driver)->id;
        driver.window().content().open({.kind = PlaceKind::Plan, .row = plan});
        driver.settle();
        const Workspace *workspace = &driver.workspace();
        QVERIFY(driver.trigger(u"view-french"_s));
        QCOMPARE(&driver.workspace(), workspace);
        QCOMPARE(driver.window().content().place().row, plan);
        QCOMPARE(driver.find<QLabel>(u"statusSaved"_s)->text(), u"Tout est enregistré"_s);
        QCOMPARE(driver.actionText(u"file-open"_s), u"Ouvrir…"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
        QVERIFY(driver.window().actions().find(u"view-french"_s)->isChecked());
        QVERIFY(driver.trigger(u"view-overview"_s));
        QCOMPARE(driver.page().title(), u"Vue d’ensemble"_s);
        QVERIFY(driver.trigger(u"view-english"_s));
        QCOMPARE(driver.page().title(), u"Overview"_s);
    }

    void theThemeChangesWhileItRuns()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"view-theme-dark"_s));
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkened().window);
        QVERIFY(driver.trigger(u"view-theme-light"_s));
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().window);
        QCOMPARE(driver.page().objectName(), u"overviewPage"_s);
    }

    void theNextStartIsWhereTheLastOneEnded()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Id plan = somePlan(driver)->id;
        driver.window().content().open({.kind = PlaceKind::Plan, .row = plan});
        driver.window().content().panes()->setUnfolded(ThreePanes::Left, false);
        QVERIFY(driver.quit());
        driver.start();
        QCOMPARE(driver.workspace().path(), driver.path(u"demo.tandem"_s));
        QCOMPARE(driver.window().content().place().row, plan);
        QVERIFY(!driver.window().content().panes()->isUnfolded(ThreePanes::Left));
        QVERIFY(driver.trigger(u"view-navigator"_s));
        QVERIFY(driver.window().content().panes()->isUnfolded(ThreePanes::Left));
        QVERIFY(driver.trigger(u"file-close"_s));
        QCOMPARE(driver.page().objectName(), u"welcomePage"_s);
        const auto *recent = driver.find<QAbstractButton>(u"recentFile0"_s);
        QVERIFY(recent);
        QVERIFY(recent->accessibleDescription().contains(u" by Coordination "_s)); // whose change was the last one
        QVERIFY(driver.quit());
        driver.start();
        QCOMPARE(driver.page().objectName(), u"welcomePage"_s);
    }

    void aFoldedNavigatorLeavesAButton()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        auto *button = driver.find<QAbstractButton>(u"navigatorButton"_s);
        QVERIFY(button && !button->isVisible());
        driver.window().resize(820, 600);
        driver.settle();
        QVERIFY(!driver.window().content().panes()->isUnfolded(ThreePanes::Left));
        QVERIFY(button->isVisible());
        button->click();
        driver.settle();
        QVERIFY(driver.window().content().panes()->isUnfolded(ThreePanes::Left));
    }

    void whatIsNoProgrammeGetsASentenceAndStaysUntouched()
    {
        WindowDriver driver;
        const QString path = driver.path(u"lettre.tandem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Madame, Monsieur,\n");
        file.close();
        driver.start(driver.demonstration());
        driver.prompts().giveFile(path);
        QVERIFY(driver.trigger(u"file-open"_s));
        QCOMPARE(driver.prompts().asked().size(), 1);
        QVERIFY(driver.prompts().asked().first().text.contains(u"lettre.tandem"_s));
        QCOMPARE(driver.workspace().path(), driver.path(u"demo.tandem"_s)); // what was open stays open
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Madame, Monsieur,\n"));
    }

    void aFileThatIsGoneLeavesTheWelcomePage()
    {
        WindowDriver driver;
        driver.start(driver.path(u"nowhere.tandem"_s));
        QCOMPARE(driver.page().objectName(), u"welcomePage"_s);
        QCOMPARE(driver.prompts().asked().size(), 1);
    }

    void aCalendarThatIsOpenGoesWithItsPage()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Activity *activity = &*driver.workspace().snapshot().all<Activity>().begin();
        driver.window().content().open({.kind = PlaceKind::Plan, .row = activity->plan, .chosen = activity->id});
        driver.settle();
        driver.find<QTabWidget>(u"activityTabs"_s)->setCurrentIndex(1);
        auto *day = driver.find<QLineEdit>(u"activity_plannedEditorInput"_s);
        day->findChild<QAbstractButton *>()->click();
        driver.settle();
        const auto *calendar = driver.window().findChild<QCalendarWidget *>();
        QVERIFY(calendar && calendar->isVisible());
        calendar->findChild<QAbstractButton *>(u"qt_calendar_nextmonth"_s)->setFocus();
        QVERIFY(driver.trigger(u"view-french"_s));
        QVERIFY(driver.window().content().page());
    }

    void everyActionHasItsOwnNameTextAndKey()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        for (const Language language : {Language::French, Language::English}) {
            driver.session().setLanguage(language);
            driver.settle();
            QSet<QString> keys;
            for (const QAction *action : driver.window().actions().all()) {
                QVERIFY(!action->objectName().isEmpty());
                QVERIFY(!action->text().isEmpty());
                const QList<QKeySequence> shortcuts = action->shortcuts();
                for (const QKeySequence &key : QSet<QKeySequence>(shortcuts.begin(), shortcuts.end())) {
                    QVERIFY2(!keys.contains(key.toString()), qPrintable(action->objectName()));
                    keys.insert(key.toString());
                }
            }
        }
    }

    void everyControlHasANameThatAScreenReaderSays()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        for (const Language language : {Language::French, Language::English}) {
            driver.session().setLanguage(language);
            driver.settle();
            for (const QWidget *widget : driver.window().findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                           widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestMainWindow)

#include "tst_main_window.moc"
