// SPDX-License-Identifier: GPL-3.0-or-later
// What is left to mend and to translate, as the window shows it.
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "tests/support/disagreeing_copies.h"
#include "tests/support/window_driver.h"
#include "ui/delegates/row_table_view.h"
#include "ui/follow_up_feed.h"
#include "ui/forms/field_box.h"
#include "ui/forms/value_editor.h"
#include "ui/navigator.h"
#include "ui/page.h"
#include "ui/widgets/entry_list.h"
#include "ui/widgets/fact_table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>

using namespace tandem;

namespace {

const Activity *someActivity(const WindowDriver &driver)
{
    const Activity *found = nullptr;
    for (const Activity &activity : driver.workspace().snapshot().all<Activity>()) {
        const bool open = activity.status == ActivityStatus::Planned && activity.planned.from.isValid();
        if (open && (!found || activity.code < found->code))
            found = &activity;
    }
    return found;
}

void run(const WindowDriver &driver, const Operation &operation)
{
    QVERIFY(driver.workspace().run(operation));
    driver.settle();
}

FollowUpFeed &feed(const WindowDriver &driver)
{
    FollowUpFeed &all = FollowUpFeed::of(driver.workspace());
    all.finish();
    driver.settle();
    return all;
}

/// The number beside a line of the navigator.
QString countBeside(const WindowDriver &driver, const QString &line)
{
    const auto *navigator = driver.find<Navigator>(u"navigator"_s);
    for (int row = 0; row < navigator->model()->rowCount(); ++row) {
        const QModelIndex index = navigator->model()->index(row, 0);
        if (index.data().toString() == line)
            return index.data(Qt::AccessibleTextRole).toString().section(u": "_s, 1);
    }
    return u"no such line"_s;
}

const ListEntry *entryWith(const EntryList &list, const QString &text)
{
    for (const ListEntry &entry : list.entries()) {
        if (!entry.heading && (entry.title.contains(text) || entry.detail.contains(text)))
            return &entry;
    }
    return nullptr;
}

} // namespace

class TestFollowUp : public QObject
{
    Q_OBJECT

private slots:
    void aProblemLeadsToItsField()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Id activity = someActivity(driver)->id;
        const QString code = someActivity(driver)->code;
        run(driver, setFields(EntityKind::Activity, activity, {{"planned", "2031-01-01/2031-02-01"}}));
        feed(driver);
        QVERIFY(driver.trigger(u"programme-problems"_s));
        QCOMPARE(driver.page().objectName(), u"problemsPage"_s);
        auto *words = driver.find<QLineEdit>(u"problemsFilter"_s);
        words->setText(code + u" outside"_s);
        driver.settle();
        auto *list = driver.find<EntryList>(u"problemList"_s);
        const ListEntry *entry = entryWith(*list, code);
        QVERIFY(entry);
        QVERIFY(!entry->titleMarks.isEmpty());
        QVERIFY(list->choose(entry->value));
        QTest::keyClick(list, Qt::Key_Return);
        driver.settle();
        QCOMPARE(driver.page().objectName(), u"planPage"_s);
        const auto *box = driver.find<FieldBox>(u"activity_planned"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY(box->isAncestorOf(QApplication::focusWidget()));
    }

    void theSecondOfTwoQuickClicksGoesNowhere()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"view-overview"_s));
        auto *late = driver.find<FactTable>(u"overviewLate"_s);
        QTest::mouseClick(late->viewport(), Qt::LeftButton, {}, late->visualRect(late->model()->index(0, 0)).center());
        driver.settle();
        auto *table = driver.find<RowTableView>(u"activities"_s);
        QVERIFY(table->isVisible());
        const Id chosen = table->currentId();
        const int other = table->currentIndex().row() == 2 ? 3 : 2;
        const QPoint at = table->visualRect(table->model()->index(other, 1)).center();
        const auto second = [&] {
            QMouseEvent event(QEvent::MouseButtonDblClick, at, table->viewport()->mapToGlobal(at), Qt::LeftButton,
                              Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(table->viewport(), &event);
        };
        second();
        QCOMPARE(table->currentId(), chosen);
        second(); // what comes after is meant
        QVERIFY(table->currentId() != chosen);
    }

    void whatIsToBeCorrectedStandsFirst()
    {
        WindowDriver driver;
        const QString file = driver.demonstration();
        QVERIFY(makeDisagreements(file).isComplete());
        driver.start(file);
        feed(driver);
        QVERIFY(driver.trigger(u"programme-problems"_s));
        const QStringList sides = [&driver] {
            QStringList all;
            for (const ListEntry &entry : driver.find<EntryList>(u"problemList"_s)->entries()) {
                if (!entry.heading)
                    all.append(entry.side);
            }
            return all;
        }();
        const qsizetype errors = sides.count(u"to correct"_s);
        QVERIFY(errors > 0 && errors < sides.size());
        QCOMPARE(sides.first(errors).count(u"to correct"_s), errors);
    }

    void theNavigatorCountsAndFollows()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const qsizetype before = feed(driver).now().problemCount();
        QCOMPARE(countBeside(driver, u"Problems"_s).toLongLong(), qint64(before));
        const Id activity = someActivity(driver)->id;
        run(driver, setFields(EntityKind::Activity, activity, {{"planned", "2031-01-01/2031-02-01"}}));
        const qsizetype after = feed(driver).now().problemCount();
        QVERIFY(after > before);
        QCOMPARE(countBeside(driver, u"Problems"_s).toLongLong(), qint64(after));
        QVERIFY(driver.workspace().undo());
        QVERIFY(feed(driver).now().problemCount() < after);
        QVERIFY(countBeside(driver, u"Translations"_s) != u"no such line"_s);
    }

    void theListIsWhatAWalkOverAllRowsFinds()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Id activity = someActivity(driver)->id;
        run(driver, removeRow(EntityKind::Activity, activity));
        const Snapshot &snapshot = driver.workspace().snapshot();
        QCOMPARE(feed(driver).now().problems(snapshot), allProblems(snapshot));
        QCOMPARE(feed(driver).now().texts(snapshot), textsToTranslate(snapshot));
        QVERIFY(driver.workspace().undo());
        driver.settle();
        QCOMPARE(feed(driver).now().problems(snapshot), allProblems(snapshot));
    }

    void textsAreTranslatedOneAfterTheOther()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Activity *activity = someActivity(driver);
        const Id id = activity->id;
        run(driver, setFields(EntityKind::Activity, id, {{"title_en", ""}, {"description_en", ""}}));
        run(driver, setFields(EntityKind::Activity, id, {{"description_fr", "Une description nouvelle"}}));
        const qsizetype before = feed(driver).now().textCount();
        QVERIFY(before >= 2);
        QVERIFY(driver.trigger(u"programme-translations"_s));
        QCOMPARE(driver.page().objectName(), u"translationsPage"_s);
        auto *list = driver.find<EntryList>(u"textsToTranslate"_s);
        QVERIFY(list->choose(u"activity %1 %2"_s.arg(
            QString::fromLatin1(id.hex()), QString::number(entityInfo(EntityKind::Activity).indexOf("title_en")))));
        driver.settle();
        auto *box = driver.find<FieldBox>(u"activity_title_en"_s);
        QVERIFY(box);
        box->setTyped(u"A new title"_s);
        QVERIFY(driver.trigger(u"edit-next"_s));
        QCOMPARE(driver.workspace().snapshot().find(IdOf<Activity>(id))->title.en.string(), u"A new title"_s);
        QCOMPARE(feed(driver).now().textCount(), before - 1);
        QCOMPARE(driver.find<QLabel>(u"translationsFacts"_s)->text(), u"%1 of %2 left"_s.arg(before - 1).arg(before));
        QVERIFY(!driver.find<FieldBox>(u"activity_title_en"_s) || list->current());
        // Only what is wanted in French.
        auto *language = driver.find<QComboBox>(u"translationLanguage"_s);
        language->setCurrentIndex(language->findText(u"Into French"_s));
        emit language->activated(language->currentIndex());
        driver.settle();
        for (const ListEntry &entry : list->entries())
            QVERIFY(entry.heading || entry.detail.contains(u"French"_s));
    }

    void anOlderTextThatIsStillRightIsKept()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Id id = someActivity(driver)->id;
        run(driver, setFields(EntityKind::Activity, id, {{"title_en", "The same in English"}}));
        run(driver, setFields(EntityKind::Activity, id, {{"title_fr", "Un titre retouché"}}));
        const qsizetype before = feed(driver).now().textCount();
        QVERIFY(driver.trigger(u"programme-translations"_s));
        QVERIFY(driver.find<EntryList>(u"textsToTranslate"_s)
                    ->choose(u"activity %1 %2"_s.arg(
                        QString::fromLatin1(id.hex()),
                        QString::number(entityInfo(EntityKind::Activity).indexOf("title_en")))));
        driver.settle();
        auto *still = driver.find<QAbstractButton>(u"translationStill"_s);
        QVERIFY(still->isVisible());
        still->click();
        driver.settle();
        QCOMPARE(feed(driver).now().textCount(), before - 1);
        QCOMPARE(driver.workspace().snapshot().find(IdOf<Activity>(id))->title.en.string(), u"The same in English"_s);
    }
};

QTEST_MAIN(TestFollowUp)

#include "tst_follow_up.moc"
