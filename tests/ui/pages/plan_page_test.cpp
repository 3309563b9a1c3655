// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plan_fixture.h"
#include "ui/delegates/row_table_view.h"
#include "ui/forms/value_editor.h"
#include "ui/models/cell_roles.h"
#include "ui/models/row_table_model.h"
#include "ui/pages/plan_page.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace tandem;

class PlanPageTest : public QObject
{
    Q_OBJECT

private:
    struct Open
    {
        explicit Open(PlanFixture &file) : page(file.context, file.plan)
        {
            page.resize(900, 600);
            page.show();
            page.goTo(Place{PlaceKind::Plan, file.plan, {}, {}});
            table = page.findChild<RowTableView *>(u"activities"_s);
            words = page.findChild<QLineEdit *>(u"activityFilter"_s);
            page.activateWindow();
            table->setFocus();
            QVERIFY(QTest::qWaitForWindowActive(&page));
        }
        QModelIndex cell(int row, const char *column) const
        {
            for (int place = 0; place < table->model()->columnCount(); ++place) {
                const QModelIndex index = table->model()->index(row, place);
                if (table->model()->headerData(place, Qt::Horizontal).toString() == QLatin1StringView(column))
                    return index;
            }
            return {};
        }
        QLineEdit *editor() const
        {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // editors that were closed
            return table->findChild<QLineEdit *>(u"cellEditorInput"_s);
        }
        QLabel *sentence() const { return page.findChild<QLabel *>(u"cellProblemSentence"_s); }
        PlanPage page;
        RowTableView *table = nullptr;
        QLineEdit *words = nullptr;
    };

private slots:
    void emptyPlanInvites()
    {
        PlanFixture file;
        Open open(file);
        auto *add = open.page.findChild<QPushButton *>(u"activityAddFirst"_s);
        QVERIFY(add && add->isVisible());
        QVERIFY(!open.table->isVisible());
        add->click();
        QVERIFY(open.table->isVisible());
        QCOMPARE(file.workspace->snapshot().all<Activity>().size(), 1);
        // What is typed now is its title.
        QVERIFY(open.editor());
        QTest::keyClicks(open.editor(), u"Study visit"_s);
        QTest::keyClick(open.editor(), Qt::Key_Return);
        QCOMPARE((*file.workspace->snapshot().all<Activity>().begin()).title.en.string(), u"Study visit"_s);
    }

    void withoutADomainItLeadsThere()
    {
        PlanFixture file;
        QList<std::pair<EntityKind, Id>> rows;
        for (const Domain &domain : file.workspace->snapshot().all<Domain>())
            rows.append({EntityKind::Domain, domain.id});
        QVERIFY(file.workspace->run(removeRows(rows)).ok());
        Open open(file);
        QSignalSpy leads(&open.page, &Page::openRequested);
        open.page.findChild<QPushButton *>(u"activityAddFirst"_s)->click();
        QCOMPARE(file.workspace->snapshot().all<Activity>().size(), 0);
        open.page.findChild<QPushButton *>(u"messageAction"_s)->click();
        QCOMPARE(leads.size(), 1);
        QVERIFY(leads.first().first().value<Place>().kind == PlaceKind::Domains);
    }

    void typingEditsAndKeysMove()
    {
        PlanFixture file;
        const Id first = file.addActivity("Une", "One", {{"planned", "2020-07-01/2020-07-10"}});
        file.addActivity("Deux", "Two");
        Open open(file);
        open.table->setCurrentIndex(open.cell(0, "Activity").isValid() ? open.cell(0, "Activity")
                                                                       : open.cell(0, "Title"));
        QTest::keyClicks(open.table->viewport(), u"N"_s);
        QVERIFY(open.editor());
        QTest::keyClicks(open.editor(), u"ew"_s);
        QTest::keyClick(open.editor(), Qt::Key_Return);
        QCOMPARE(file.activity(first).title.en.string(), u"New"_s);
        QCOMPARE(open.table->currentIndex().row(), 1); // Enter goes down
        QTest::keyClick(open.table, Qt::Key_Tab);
        QVERIFY(open.table->currentIndex().column() > open.cell(0, "Title").column()); // Tab to the right
        QTest::keyClick(open.table, Qt::Key_Return);                                   // on the last row: stays
        QCOMPARE(open.table->currentIndex().row(), 1);
    }

    void wrongValueStaysWithItsSentence()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One", {{"planned", "2020-07-01/2020-07-10"}});
        file.addActivity("Deux", "Two");
        Open open(file);
        const qsizetype before = file.workspace->transactionCount();
        open.table->setCurrentIndex(open.cell(0, "End"));
        open.table->edit(open.cell(0, "End"));
        QVERIFY(open.editor());
        QCOMPARE(open.editor()->text(), u"10/07/2020"_s); // to be typed over or corrected
        open.editor()->selectAll();
        QTest::keyClicks(open.editor(), u"31/02/2020"_s);
        QTest::keyClick(open.editor(), Qt::Key_Return);
        QVERIFY(open.editor()); // stays open
        QVERIFY(open.sentence()->isVisible());
        QVERIFY(open.sentence()->text().contains(u"31/02/2020"_s));
        QCOMPARE(file.workspace->transactionCount(), before);
        // Elsewhere one can go on working, and come back to it.
        open.words->setFocus();
        QCOMPARE(open.page.pendingInput().size(), 1);
        QVERIFY(!open.page.commitPending());
        // So does whoever is asked before the window closes.
        open.table->setCurrentIndex(open.cell(1, "Title"));
        QVERIFY(open.page.showRefused());
        QCOMPARE(open.table->currentIndex(), open.cell(0, "End"));
        QVERIFY(open.editor());
        QVERIFY(open.editor()->hasFocus());
        QTRY_VERIFY(open.sentence()->isVisible());
        QCOMPARE(open.editor()->text(), u"31/02/2020"_s);
        open.editor()->selectAll();
        QTest::keyClicks(open.editor(), u"31/12/2020"_s);
        QTest::keyClick(open.editor(), Qt::Key_Return);
        QCOMPARE(file.activity(id).planned.to, QDate(2020, 12, 31));
        QVERIFY(open.page.commitPending());
        QVERIFY(!open.page.showRefused());
        QCOMPARE(file.workspace->transactionCount(), before + 1);
    }

    void afterADeletionTheNeighbourIsChosen()
    {
        PlanFixture file;
        const Id first = file.addActivity("Une", "One");
        const Id second = file.addActivity("Deux", "Two");
        const Id third = file.addActivity("Trois", "Three");
        Open open(file);
        open.table->choose(second);
        open.page.trigger(u"edit-remove"_s);
        QCOMPARE(file.workspace->snapshot().all<Activity>().size(), 2);
        QCOMPARE(open.table->selectedIds().size(), 1);
        QVERIFY(open.table->selectedIds() == QList<Id>{open.table->currentId()});
        QVERIFY(open.table->currentId() == first || open.table->currentId() == third);
    }

    void openingAndLeavingAChoiceChangesNothing()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One", {{"status", "under_way"}});
        Open open(file);
        const qsizetype before = file.workspace->transactionCount();
        open.table->setCurrentIndex(open.cell(0, "Status"));
        open.table->edit(open.cell(0, "Status"));
        auto *combo = open.table->findChild<QComboBox *>(u"cellEditorInput"_s);
        QVERIFY(combo);
        QCOMPARE(combo->currentData().toByteArray(), QByteArray("under_way"));
        open.words->setFocus();
        QCOMPARE(file.workspace->transactionCount(), before);
        open.table->setFocus();
        open.editor();
        open.table->edit(open.cell(0, "Status"));
        combo = open.table->findChild<QComboBox *>(u"cellEditorInput"_s);
        combo->setCurrentIndex(combo->findData(QByteArray("in_preparation")));
        emit combo->activated(combo->currentIndex());
        QCOMPARE(file.activity(id).status, ActivityStatus::InPreparation);
    }

    void escapeRestores()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One");
        Open open(file);
        open.table->setCurrentIndex(open.cell(0, "Title"));
        QTest::keyClicks(open.table->viewport(), u"X"_s);
        QTest::keyClick(open.editor(), Qt::Key_Escape);
        QCOMPARE(file.activity(id).title.en.string(), u"One"_s);
        QVERIFY(open.page.pendingInput().isEmpty());
    }

    void leavingTheTableTakesTheCell()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One");
        Open open(file);
        open.table->setCurrentIndex(open.cell(0, "Title"));
        QTest::keyClicks(open.table->viewport(), u"Left"_s.left(1));
        QTest::keyClicks(open.editor(), u"eft"_s);
        open.words->setFocus();
        QCOMPARE(file.activity(id).title.en.string(), u"Left"_s);
    }

    void addAndDeleteAndUndo()
    {
        PlanFixture file;
        const Id kept = file.addActivity("Une", "One");
        Open open(file);
        QVERIFY(open.page.canTrigger(u"edit-add"_s));
        open.page.trigger(u"edit-add"_s);
        QCOMPARE(file.workspace->snapshot().all<Activity>().size(), 2);
        QTest::keyClick(open.editor(), Qt::Key_Escape);
        open.table->choose(kept);
        QVERIFY(open.page.canTrigger(u"edit-remove"_s));
        open.page.trigger(u"edit-remove"_s);
        QVERIFY(!file.workspace->snapshot().find(IdOf<Activity>(kept)));
        QVERIFY(file.workspace->undo().ok());
        QVERIFY(file.workspace->snapshot().find(IdOf<Activity>(kept)));
        QCOMPARE(open.table->model()->rowCount(), 2);
    }

    void filterKeepsWhatIsChosen()
    {
        PlanFixture file;
        file.addActivity("Une", "One");
        const Id second = file.addActivity("Deux", "Two");
        Open open(file);
        open.table->choose(second);
        QSignalSpy chosen(&open.page, &Page::activityChosen);
        open.page.trigger(u"edit-find"_s);
        QVERIFY(open.words->hasFocus());
        QTest::keyClicks(open.words, u"une"_s);
        QCOMPARE(open.table->model()->rowCount(), 1);
        QCOMPARE(chosen.size(), 0); // the editor at the side keeps what it shows
        QTest::keyClicks(open.words, u"zzz"_s);
        QVERIFY(open.page.findChild<QWidget *>(u"nothingFound"_s)->isVisible());
        open.page.findChild<QPushButton *>(u"activityFilterClear"_s)->click();
        QCOMPARE(open.table->currentId(), second);
        QCOMPARE(chosen.size(), 0);
    }

    void isRemembered()
    {
        PlanFixture file;
        file.addActivity("Une", "One");
        const Id second = file.addActivity("Deux", "Two");
        QJsonObject state;
        {
            Open open(file);
            QHeaderView *header = open.table->horizontalHeader();
            header->moveSection(0, 3);
            open.table->setColumnHidden(open.cell(0, "Lead").column(), true);
            open.table->setColumnWidth(open.cell(0, "End").column(), 123);
            open.table->setCurrentIndex(open.cell(0, "Title"));
            open.table->sortByCurrent(false);
            open.table->sortByCurrent(false); // downwards
            open.table->choose(second);
            open.words->setText(u"t"_s);
            state = open.page.saveState();
        }
        PlanPage page(file.context, file.plan);
        page.restoreState(state);
        page.show();
        auto *table = page.findChild<RowTableView *>(u"activities"_s);
        QCOMPARE(table->currentId(), second);
        QCOMPARE(page.findChild<QLineEdit *>(u"activityFilter"_s)->text(), u"t"_s);
        QCOMPARE(page.saveState(), state);
        const QHeaderView *header = table->horizontalHeader();
        QCOMPARE(header->visualIndex(0), 3);
        QCOMPARE(table->filter()->sortSteps().size(), 1);
        QCOMPARE(table->columnWidth(table->rows()->columnOf("planned_to")), 123);
    }

    void headerSaysWhatIsAskedOnTheTelephone()
    {
        PlanFixture file;
        file.addActivity("Une", "One", {{"status", "completed"}, {"actual", "2020-02-01/2020-02-02"}});
        file.addActivity("Deux", "Two", {{"planned", "2020-01-01/2020-02-01"}});
        Open open(file);
        QCOMPARE(open.page.title(), u"Morocco – Senegal · Action plan 2020"_s);
        const QString figures = open.page.findChild<QLabel *>(u"planFigures"_s)->text();
        QVERIFY2(figures.contains(u" · 1 completed (target 3) · 1 late · "_s), qPrintable(figures));
    }
};

QTEST_MAIN(PlanPageTest)
#include "plan_page_test.moc"
