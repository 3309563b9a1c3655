// SPDX-License-Identifier: GPL-3.0-or-later
// The search over everything and the list of commands, in the real window.
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "tests/support/window_driver.h"
#include "ui/delegates/row_table_view.h"
#include "ui/page.h"
#include "ui/search_feed.h"
#include "ui/widgets/entry_list.h"

#include <QApplication>
#include <QLineEdit>

using namespace tandem;

namespace {

/// Types into the open field, as a person would, once all words were read: on a busy machine that takes a moment.
void type(const WindowDriver &driver, const QString &text)
{
    [&] { QTRY_VERIFY(SearchFeed::of(driver.workspace()).index().isComplete()); }();
    QTest::keyClicks(driver.find<QLineEdit>(u"jumpField"_s), text);
    driver.settle();
}

void press(const WindowDriver &driver, Qt::Key key)
{
    QTest::keyClick(driver.find<QLineEdit>(u"jumpField"_s), key);
    driver.settle();
}

QStringList headings(const WindowDriver &driver)
{
    QStringList titles;
    for (const ListEntry &entry : driver.find<EntryList>(u"jumpList"_s)->entries()) {
        if (entry.heading)
            titles.append(entry.title);
    }
    return titles;
}

bool isOpen(const WindowDriver &driver)
{
    return driver.find(u"jumpPopup"_s)->isVisible();
}

} // namespace

class TestJumps : public QObject
{
    Q_OBJECT

private slots:
    void aCodeLeadsToItsActivity()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Activity *activity = driver.firstActivity();
        QVERIFY(driver.trigger(u"edit-search"_s));
        QVERIFY(isOpen(driver));
        type(driver, activity->code.toLower());
        QCOMPARE(headings(driver).first(), u"Activities"_s);
        const ListEntry *current = driver.find<EntryList>(u"jumpList"_s)->current();
        QVERIFY(current && current->title.startsWith(activity->code));
        QVERIFY(!current->titleMarks.isEmpty());
        press(driver, Qt::Key_Return);
        QVERIFY(!isOpen(driver));
        QCOMPARE(driver.window().content().place().row, Id(activity->plan));
        QCOMPARE(driver.find<RowTableView>(u"activities"_s)->currentId(), Id(activity->id));
    }

    void wordsOfTheOtherLanguageAreFoundAndQuoted()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"edit-search"_s));
        type(driver, u"senegal"_s);
        QVERIFY(headings(driver).contains(u"Countries"_s));
        QVERIFY(driver.trigger(u"edit-search"_s)); // once more: begins anew
        QVERIFY(driver.find<QLineEdit>(u"jumpField"_s)->text().isEmpty());
        type(driver, u"reunion"_s); // French, without its accent, on an English screen
        const EntryList *list = driver.find<EntryList>(u"jumpList"_s);
        const bool quoted = std::any_of(list->entries().begin(), list->entries().end(),
                                        [](const ListEntry &entry) { return !entry.detailMarks.isEmpty(); });
        QVERIFY(quoted);
    }

    void aGroupIsUnfolded()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"edit-search"_s));
        type(driver, u"ma-"_s);
        EntryList *list = driver.find<EntryList>(u"jumpList"_s);
        QVERIFY(list->choose(int(EntityKind::Activity)));
        press(driver, Qt::Key_Return);
        QVERIFY(isOpen(driver));
        QCOMPARE(headings(driver), QStringList{u"Activities"_s});
        QCOMPARE(list->entries().size(), driver.workspace().snapshot().all<Activity>().size() + 1);
    }

    void escGivesTheFocusBack()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QWidget *before = QApplication::focusWidget();
        QVERIFY(before);
        QVERIFY(driver.trigger(u"edit-search"_s));
        QVERIFY(QApplication::focusWidget() != before);
        type(driver, u"zzzz"_s);
        QVERIFY(driver.find(u"jumpList"_s)->isHidden());
        press(driver, Qt::Key_Escape);
        QVERIFY(!isOpen(driver));
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void aClickBesideClosesIt()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"edit-search"_s));
        QTest::mouseClick(&driver.page(), Qt::LeftButton, {}, QPoint(4, 4));
        QVERIFY(!isOpen(driver));
    }

    void whatIsChangedIsFoundAtOnce()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"edit-search"_s));
        press(driver, Qt::Key_Escape);
        const Activity *activity = driver.firstActivity();
        QVERIFY(driver.workspace().run(
            setFields(EntityKind::Activity, activity->id, {{"title_fr", "Xylophones pour tous"}})));
        QVERIFY(driver.trigger(u"edit-search"_s));
        type(driver, u"xylo"_s);
        QCOMPARE(headings(driver), QStringList{u"Activities"_s});
    }

    void everyEnabledCommandIsListed()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"view-commands"_s));
        EntryList *list = driver.find<EntryList>(u"jumpList"_s);
        QVERIFY(list->choose(u"file-export-pdf"_s));
        QVERIFY(!list->choose(u"edit-add"_s)); // nothing can be added to the overview
        QCOMPARE(headings(driver).first(), u"File"_s);
        for (const ListEntry &entry : list->entries())
            QVERIFY2(!entry.title.isEmpty() && !entry.title.contains(u'&'), qPrintable(entry.title));
        press(driver, Qt::Key_Escape);
    }

    void aCommandIsFoundByItsFrenchWordsToo()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"view-commands"_s));
        type(driver, u"navig"_s);
        const bool shown = driver.find(u"navigator"_s)->isVisible();
        press(driver, Qt::Key_Return);
        QCOMPARE(driver.find(u"navigator"_s)->isVisible(), !shown);
        QVERIFY(driver.trigger(u"view-commands"_s));
        type(driver, u"raccourcis"_s);
        const EntryList *list = driver.find<EntryList>(u"jumpList"_s);
        QVERIFY(list->current());
        QCOMPARE(list->current()->value.toString(), u"help-shortcuts"_s);
        press(driver, Qt::Key_Escape);
    }

    void arrowsPassOverHeadings()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"view-commands"_s));
        const EntryList *list = driver.find<EntryList>(u"jumpList"_s);
        const ListEntry first = *list->current();
        for (int i = 0; i < 40; ++i) {
            press(driver, Qt::Key_Down);
            QVERIFY(list->current() && !list->current()->heading);
        }
        for (int i = 0; i < 60; ++i)
            press(driver, Qt::Key_Up);
        QVERIFY(*list->current() == first);
        press(driver, Qt::Key_Tab); // the next group
        QVERIFY(list->entries().at(list->currentIndex().row() - 1).heading);
        press(driver, Qt::Key_Escape);
    }
};

QTEST_MAIN(TestJumps)

#include "tst_jumps.moc"
