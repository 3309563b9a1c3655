// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a plan's activities in the real window: sorted, filtered, gathered, moved, changed and copied.
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "tests/support/window_driver.h"
#include "ui/delegates/movable_row_view.h"
#include "ui/delegates/sort_header.h"
#include "ui/models/activity_table_model.h"
#include "ui/models/filter_model.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace tandem;

class PlanTableTest : public QObject
{
    Q_OBJECT

private:
    struct Open
    {
        Open() : plan(firstPlan())
        {
            driver.window().content().open({.kind = PlaceKind::Plan, .row = plan});
            driver.settle();
            table = driver.page().findChild<MovableRowView *>(u"activities"_s);
            table->setFocus();
        }
        IdOf<Plan> firstPlan()
        {
            driver.start(driver.demonstration());
            for (const Plan &each : driver.workspace().snapshot().all<Plan>()) {
                if (each.code == "MA-SN-2020"_L1)
                    return each.id;
            }
            return {};
        }
        QList<const Activity *> activities() const
        {
            return driver.workspace().snapshot().ownedBy<&Activity::plan>(plan);
        }
        const Activity &activity(const Id &id) const { return *driver.workspace().snapshot().find(IdOf<Activity>(id)); }
        int column(const char *name) const { return table->rows()->columnOf(name); }
        QString text(int line, const char *name) const
        {
            return table->model()->index(line, column(name)).data().toString();
        }
        FilterModel &filter() const { return *table->filter(); }
        Id idAt(int line) const
        {
            return Id::fromHex(table->model()->index(line, 0).data(CellRole::Id).toByteArray()).value_or(Id());
        }
        void select(const QList<Id> &rows) { table->chooseRows(rows); }
        /// Opens a menu of choices as a click does and ticks one.
        void tick(const QString &chip, const QString &value)
        {
            auto *menu = driver.find<QMenu>(chip + u"Menu");
            QVERIFY(menu);
            emit menu->aboutToShow();
            auto *action = menu->findChild<QAction *>(value);
            QVERIFY2(action, qPrintable(value));
            action->trigger();
            driver.settle();
        }
        void drop(int line)
        {
            emit table->rowsDropped(line);
            driver.settle();
        }
        WindowDriver driver;
        IdOf<Plan> plan;
        MovableRowView *table = nullptr;
    };

private slots:
    void sortsBySeveralColumns()
    {
        Open open;
        auto *header = open.table->findChild<SortHeader *>();
        QVERIFY(header);
        const auto click = [&](const char *name, Qt::KeyboardModifiers keys) {
            const int section = open.column(name);
            const QPoint at(header->sectionViewportPosition(section) + 12, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, at);
            open.driver.settle();
        };
        click("status", Qt::NoModifier);
        QCOMPARE(open.filter().sortSteps(), (QList<SortStep>{{open.column("status"), Qt::AscendingOrder}}));
        click("title", Qt::ShiftModifier);
        click("title", Qt::ShiftModifier);
        QCOMPARE(open.filter().sortSteps(), (QList<SortStep>{{open.column("status"), Qt::AscendingOrder},
                                                             {open.column("title"), Qt::DescendingOrder}}));
        QVERIFY(open.filter()
                    .headerData(open.column("title"), Qt::Horizontal, Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"(2)"_s));
        // From the keyboard, by the current cell's column; a third time gives the order up.
        open.table->setCurrentIndex(open.table->model()->index(0, open.column("code")));
        QVERIFY(open.driver.trigger(u"view-sort"_s));
        QVERIFY(open.driver.trigger(u"view-sort"_s));
        QCOMPARE(open.filter().sortSteps(), (QList<SortStep>{{open.column("code"), Qt::DescendingOrder}}));
        QVERIFY(open.driver.trigger(u"view-sort"_s));
        QVERIFY(open.filter().sortSteps().isEmpty());
    }

    void filtersByValues()
    {
        Open open;
        const int all = open.filter().total();
        open.tick(u"filter_status"_s, u"value_completed"_s);
        const int completed = open.filter().rowCount();
        QVERIFY(completed > 0 && completed < all);
        for (int line = 0; line < completed; ++line)
            QCOMPARE(open.activity(open.idAt(line)).status, ActivityStatus::Completed);
        auto *chip = open.driver.find<QToolButton>(u"filter_statusButton"_s);
        QVERIFY2(chip->text().contains(u"Completed"_s), qPrintable(chip->text()));
        open.tick(u"filter_status"_s, u"value_under_way"_s);
        QVERIFY(open.filter().rowCount() > completed);
        // One click takes it back.
        auto *clear = open.driver.find<QToolButton>(u"filter_statusClear"_s);
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(open.filter().rowCount(), all);
        QVERIFY(!clear->isVisible());
        // What is chosen among the further ones shows itself.
        QVERIFY(!open.driver.find<QWidget>(u"filter_late"_s)->isVisible());
        open.driver.window().content().open({.kind = PlaceKind::Plan, .row = open.plan, .filter = u"late"_s});
        QVERIFY(open.driver.find<QWidget>(u"filter_late"_s)->isVisible());
        QVERIFY(open.driver.trigger(u"view-show-all"_s));
        QVERIFY(!open.driver.find<QWidget>(u"filter_late"_s)->isVisible());
        // Nothing found: one button shows everything again.
        open.filter().setFilter(u"zzz"_s, {{"status", {"completed"}}});
        open.driver.settle();
        auto *button = open.driver.page().findChild<QPushButton *>(u"activityFilterClear"_s);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(open.filter().rowCount(), all);
    }

    void groupsWithSubtotals()
    {
        Open open;
        open.tick(u"activityGrouping"_s, u"group_domain"_s);
        QVERIFY(open.filter().isHeader(0));
        int headers = 0;
        int rows = 0;
        for (int line = 0; line < open.filter().rowCount(); ++line)
            (open.filter().isHeader(line) ? headers : rows) += 1;
        QVERIFY(headers > 1);
        QCOMPARE(rows, open.filter().total());
        QVERIFY(!open.text(0, "budget").isEmpty());
        QVERIFY(!open.text(0, "participants").isEmpty());
        // By the keys: to the header, fold, unfold; the editor at the side keeps its activity.
        open.select({open.idAt(1)});
        const Id chosen = open.table->currentId();
        QTest::keyClick(open.table, Qt::Key_Up);
        QCOMPARE(open.table->currentIndex().row(), 0);
        const int before = open.filter().rowCount();
        QTest::keyClick(open.table, Qt::Key_Left);
        QVERIFY(open.filter().rowCount() < before);
        QCOMPARE(open.table->currentIndex().row(), 0);
        QTest::keyClick(open.table, Qt::Key_Right);
        QCOMPARE(open.filter().rowCount(), before);
        QTest::keyClick(open.table, Qt::Key_Down);
        QCOMPARE(open.table->currentId(), chosen);
        // An activity that comes into another group goes there, and stays the chosen one.
        const IdOf<Domain> other = open.activity(open.idAt(open.filter().rowCount() - 1)).domain;
        QVERIFY(other != open.activity(chosen).domain);
        QVERIFY(open.driver.workspace().run(setFields(EntityKind::Activity, chosen, {{"domain", other.hex()}})).ok());
        open.driver.settle();
        QCOMPARE(open.table->currentId(), chosen);
        QCOMPARE(open.filter().groupKey(open.table->currentIndex().row()), other.hex());
        QVERIFY(open.table->selectedIds().contains(chosen));
    }

    void whatIsSelectedOutlivesAChangeOfLanguage()
    {
        Open open;
        const QList<Id> rows{open.idAt(1), open.idAt(2), open.idAt(4)};
        open.table->chooseRows(rows);
        open.driver.session().setLanguage(open.driver.session().language() == Language::French ? Language::English
                                                                                               : Language::French);
        open.driver.settle();
        const auto *table = open.driver.page().findChild<MovableRowView *>(u"activities"_s);
        QCOMPARE(table->currentId(), rows.first());
        const QList<Id> selected = table->selectedIds();
        QCOMPARE(QSet<Id>(selected.begin(), selected.end()), QSet<Id>(rows.begin(), rows.end()));
    }

    /// Where not all chips fit in one line, the last one of the facets goes under "More", and comes out when it filters.
    void theChipsStandInOneLine()
    {
        Open open;
        for (const int width : {1366, 1300}) {
            open.driver.window().resize(width, 768);
            open.driver.session().setLanguage(Language::French);
            open.driver.trigger(u"edit-open"_s);
            open.driver.settle();
            const auto *filters = open.driver.find<QWidget>(u"activityFilters"_s);
            const auto *lead = open.driver.find<QWidget>(u"filter_lead"_s);
            QVERIFY(filters->height() <= lead->sizeHint().height() + 2);
            auto *more = open.driver.find<QMenu>(u"filterMoreMenu"_s);
            emit more->aboutToShow();
            QCOMPARE(more->findChild<QMenu *>(u"filterMore_lead"_s) != nullptr, !lead->isVisible());
        }
        QVERIFY(!open.driver.find<QWidget>(u"filter_lead"_s)->isVisible());
        open.driver.window().content().open({.kind = PlaceKind::Plan, .row = open.plan, .filter = u"lead=none"_s});
        open.driver.settle();
        QVERIFY(open.driver.find<QWidget>(u"filter_lead"_s)->isVisible());
    }

    /// The cross within the line goes with its words.
    void clearingTheFilterIsToldToItsLine()
    {
        Open open;
        auto *words = open.driver.find<QLineEdit>(u"activityFilter"_s);
        QTest::keyClicks(words, u"a"_s);
        const QSignalSpy told(words, &QLineEdit::textChanged);
        QVERIFY(open.driver.trigger(u"view-show-all"_s));
        QVERIFY(words->text().isEmpty());
        QCOMPARE(told.count(), 1);
    }

    void headerOfAGroupStaysAtTheTop()
    {
        Open open;
        open.tick(u"activityGrouping"_s, u"group_domain"_s);
        open.driver.window().resize(1100, 420);
        open.driver.settle();
        auto *sticky = open.table->findChild<QWidget *>(u"stickyGroup"_s);
        QVERIFY(!sticky->isVisible());
        open.table->verticalScrollBar()->setValue(open.table->rowHeight(0) + 6);
        QVERIFY(open.table->verticalScrollBar()->value() > 0);
        QVERIFY(sticky->isVisible());
        open.table->verticalScrollBar()->setValue(0);
        QVERIFY(!sticky->isVisible());
    }

    void movesByKeysWithinAndBetweenGroups()
    {
        Open open;
        const Id first = open.activities().at(0)->id;
        const Id second = open.activities().at(1)->id;
        open.select({first});
        QVERIFY(open.driver.trigger(u"edit-move-down"_s));
        QCOMPARE(Id(open.activities().at(0)->id), second);
        QCOMPARE(open.table->currentId(), first);
        QVERIFY(open.driver.trigger(u"edit-move-up"_s));
        QCOMPARE(Id(open.activities().at(0)->id), first);
        open.tick(u"activityGrouping"_s, u"group_domain"_s);
        // The last of the first group goes down: into the second group, which is its domain now.
        int line = 1;
        Id moved;
        for (; !open.filter().isHeader(line); ++line) {
            if (open.activity(open.idAt(line)).plan == open.plan) // behind them stand those of other plans
                moved = open.idAt(line);
        }
        const IdOf<Domain> next = open.activity(open.idAt(line + 1)).domain;
        open.select({moved});
        QVERIFY(open.driver.trigger(u"edit-move-down"_s));
        QCOMPARE(open.activity(moved).domain, next);
        QCOMPARE(open.table->currentId(), moved);
        QVERIFY(open.filter().isHeader(open.table->currentIndex().row() - 1));
        QVERIFY(open.driver.trigger(u"edit-undo"_s)); // one step
        QVERIFY(open.activity(moved).domain != next);
        // Sorted rows have no place of their own: a sentence, and the way out.
        open.table->sortByCurrent(false);
        open.select({moved});
        QVERIFY(open.driver.trigger(u"edit-move-up"_s));
        QVERIFY(!open.driver.message().isEmpty());
    }

    void movesByDragging()
    {
        Open open;
        const Id first = open.activities().at(0)->id;
        const Id second = open.activities().at(1)->id;
        const Id third = open.activities().at(2)->id;
        const Id fourth = open.activities().at(3)->id;
        open.select({first, third});
        open.drop(4);
        QCOMPARE(Id(open.activities().at(0)->id), second);
        QCOMPARE(Id(open.activities().at(1)->id), fourth);
        QCOMPARE(Id(open.activities().at(2)->id), first);
        QCOMPARE(Id(open.activities().at(3)->id), third);
        QCOMPARE(open.table->selectedIds(), (QList<Id>{first, third}));
        open.tick(u"activityGrouping"_s, u"group_objective"_s);
        const int last = open.filter().rowCount();
        const QByteArray group = open.filter().groupKey(last - 1);
        open.select({second});
        open.drop(last);
        QCOMPARE(open.activity(second).objective.isNull() ? QByteArray() : open.activity(second).objective.hex(),
                 group);
        // Groups that no value makes refuse, with a sentence.
        open.tick(u"activityGrouping"_s, u"group_funder"_s);
        const qsizetype before = open.driver.workspace().transactionCount();
        open.select({open.idAt(1)});
        open.drop(open.filter().rowCount());
        QCOMPARE(open.driver.workspace().transactionCount(), before);
        QVERIFY(!open.driver.message().isEmpty());
    }

    void duplicatesBehindTheOriginals()
    {
        Open open;
        const qsizetype count = open.activities().size();
        const Id first = open.activities().at(0)->id;
        const Id second = open.activities().at(1)->id;
        open.select({first, second});
        QVERIFY(open.driver.trigger(u"edit-duplicate"_s));
        QCOMPARE(open.activities().size(), count + 2);
        QCOMPARE(open.activities().at(2)->title, open.activity(first).title);
        QCOMPARE(open.activities().at(3)->title, open.activity(second).title);
        QCOMPARE(open.table->selectedIds(), (QList<Id>{open.activities().at(2)->id, open.activities().at(3)->id}));
        QVERIFY(open.driver.trigger(u"edit-undo"_s));
        QCOMPARE(open.activities().size(), count);
    }

    void changesSeveralAtOnce()
    {
        Open open;
        const QList<Id> rows{open.activities().at(0)->id, open.activities().at(1)->id, open.activities().at(2)->id};
        const Period planned = open.activity(rows.first()).planned;
        open.select(rows);
        const qsizetype before = open.driver.workspace().transactionCount();
        open.driver.prompts().onDialog([](QDialog &dialog) {
            auto *status = dialog.findChild<QComboBox *>(u"changeStatus"_s);
            auto *reason = dialog.findChild<QLineEdit *>(u"changeReason"_s);
            auto *days = dialog.findChild<QLineEdit *>(u"changeDays"_s);
            status->setCurrentIndex(status->findData(QByteArray("postponed")));
            days->setText(u"abc"_s);
            dialog.accept(); // in vain
            if (dialog.result() == QDialog::Accepted)
                return 0;
            days->setText(u"7"_s);
            dialog.accept(); // a reason is asked for
            if (dialog.result() == QDialog::Accepted)
                return 0;
            reason->setText(u"Borders are closed"_s);
            dialog.accept();
            return dialog.result();
        });
        QVERIFY(open.driver.trigger(u"edit-change"_s));
        QVERIFY(open.driver.prompts().isExhausted());
        QCOMPARE(open.driver.workspace().transactionCount(), before + 1);
        for (const Id &row : rows) {
            QCOMPARE(open.activity(row).status, ActivityStatus::Postponed);
            QCOMPARE(open.activity(row).statusReason.en.string(), u"Borders are closed"_s);
        }
        QCOMPARE(open.activity(rows.first()).planned.from, planned.from.addDays(7));
        QCOMPARE(open.activity(rows.first()).planned.to, planned.to.addDays(7));
        QVERIFY(open.driver.trigger(u"edit-undo"_s));
        QCOMPARE(open.activity(rows.first()).planned, planned);
    }

    void copiesForSpreadsheets()
    {
        Open open;
        const Id first = open.activities().at(0)->id;
        const Id second = open.activities().at(1)->id;
        QVERIFY(open.driver.workspace().run(setFields(EntityKind::Activity, first, {{"title_en", "=SUM(1;2)"}})).ok());
        open.select({first, second});
        QVERIFY(open.driver.trigger(u"edit-copy"_s));
        const QMimeData *copy = QApplication::clipboard()->mimeData();
        const QStringList lines = copy->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        const QStringList titles = lines.at(0).split(u'\t');
        const QStringList cells = lines.at(1).split(u'\t');
        QCOMPARE(cells.size(), titles.size());
        QCOMPARE(cells.at(titles.indexOf(u"Code"_s)), open.activity(first).code);
        QCOMPARE(cells.at(titles.indexOf(u"Title"_s)), u"'=SUM(1;2)"_s);
        QCOMPARE(cells.at(titles.indexOf(u"End"_s)), open.activity(first).planned.to.toString(Qt::ISODate));
        const auto budget = std::find_if(titles.begin(), titles.end(),
                                         [](const QString &title) { return title.startsWith(u"Budget ("_s); });
        QVERIFY(budget != titles.end());
        bool number = false;
        cells.at(budget - titles.begin()).toDouble(&number);
        QVERIFY2(number, qPrintable(cells.at(budget - titles.begin())));
        QVERIFY(copy->html().contains(u"sdval=\""_s));
        QVERIFY(copy->html().contains(u"'=SUM(1;2)"_s));
        // One row alone is pasted beneath what stands there: without titles.
        open.select({second});
        QVERIFY(open.driver.trigger(u"edit-copy"_s));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
    }

    void columnsAreTheSameInAllPlans()
    {
        Open open;
        auto *menu = open.driver.find<QMenu>(u"activityColumnsMenu"_s);
        emit menu->aboutToShow();
        QAction *participants = nullptr;
        for (QAction *action : menu->actions())
            participants = action->text() == "Participants"_L1 ? action : participants;
        QVERIFY(participants && !participants->isChecked());
        participants->trigger();
        QVERIFY(!open.table->isColumnHidden(open.column("participants")));
        open.tick(u"activityGrouping"_s, u"group_status"_s);
        for (const Plan &plan : open.driver.workspace().snapshot().all<Plan>()) {
            if (plan.id == open.plan)
                continue;
            open.driver.window().content().open({.kind = PlaceKind::Plan, .row = plan.id});
            auto *table = open.driver.page().findChild<MovableRowView *>(u"activities"_s);
            QVERIFY(!table->isColumnHidden(open.column("participants")));
            QCOMPARE(table->filter()->grouping(), QByteArray("status"));
            break;
        }
    }

    void focusStaysInTheTable_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("key");
        for (const char *column : {"title", "status", "planned_to", "lead", "progress"}) {
            QTest::addRow("%s Return", column) << QString::fromLatin1(column) << int(Qt::Key_Return);
            QTest::addRow("%s Tab", column) << QString::fromLatin1(column) << int(Qt::Key_Tab);
            QTest::addRow("%s Escape", column) << QString::fromLatin1(column) << int(Qt::Key_Escape);
        }
    }

    void focusStaysInTheTable()
    {
        QFETCH(QString, column);
        QFETCH(int, key);
        Open open;
        QTest::failOnWarning(QRegularExpression(u"closeEditor"_s));
        const QModelIndex cell = open.table->model()->index(1, open.column(column.toLatin1().constData()));
        open.table->setCurrentIndex(cell);
        open.table->edit(cell);
        QWidget *editor = QApplication::focusWidget();
        QVERIFY(editor && editor != open.table && open.table->isAncestorOf(editor));
        QTest::keyClick(editor, Qt::Key(key));
        open.driver.settle();
        QCOMPARE(QApplication::focusWidget(), open.table);
    }

    void focusStaysWhenTheRowGoesElsewhere()
    {
        Open open;
        QTest::failOnWarning(QRegularExpression(u"closeEditor"_s));
        open.tick(u"activityGrouping"_s, u"group_status"_s);
        int line = 1;
        while (open.filter().isHeader(line) || open.activity(open.idAt(line)).status == ActivityStatus::UnderWay)
            ++line;
        const Id row = open.idAt(line);
        open.table->editCell(row, "status");
        auto *combo = open.table->findChild<QComboBox *>(u"cellEditorInput"_s);
        QVERIFY(combo);
        combo->setCurrentIndex(combo->findData(QByteArray("under_way")));
        QTest::keyClick(combo, Qt::Key_Return);
        open.driver.settle();
        QCOMPARE(open.activity(row).status, ActivityStatus::UnderWay);
        QCOMPARE(QApplication::focusWidget(), open.table);
        QCOMPARE(open.filter().keyOfRow(open.table->rows()->rowOf(row)), QByteArray("under_way"));
    }

    void keysOfTheTableAreNotThoseOfFields()
    {
        Open open;
        open.select({open.activities().at(0)->id});
        auto *words = open.driver.find<QLineEdit>(u"activityFilter"_s);
        words->setFocus();
        QTest::keyClicks(words, u"ab"_s);
        words->selectAll();
        QTest::keyClick(words, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"ab"_s);
    }
};

QTEST_MAIN(PlanTableTest)
#include "plan_table_test.moc"
