// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard goes: over a change of language or colours, to what is not saved, with Enter, into a dialog.
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "tests/support/window_driver.h"
#include "ui/action_registry.h"
#include "ui/delegates/row_table_view.h"
#include "ui/forms/rows_panel.h"
#include "ui/widgets/entry_list.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace tandem;

namespace {

Place placeOf(const Activity &activity)
{
    return {.kind = PlaceKind::Plan, .row = activity.plan, .chosen = activity.id};
}

/// As typed on the keyboard: to whatever has the focus.
void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void addLine(const WindowDriver &driver, const QByteArray &label)
{
    const Snapshot &snapshot = driver.workspace().snapshot();
    const Id funder = snapshot.all<Institution>().begin()->id;
    const auto added =
        driver.workspace().run(addRow(EntityKind::BudgetLine, {{"activity", driver.firstActivity()->id.hex()},
                                                               {"funder", funder.hex()},
                                                               {"category", "travel"},
                                                               {"label_fr", label},
                                                               {"planned", "1000 EUR"}}));
    QVERIFY(added.ok());
}

QString focusName()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

} // namespace

class TestFocus : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedStaysInItsFieldWhenTheScreenChanges_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("language") << u"view-french"_s;
        QTest::newRow("colours") << u"view-theme-dark"_s;
        QTest::newRow("rows") << u"view-compact"_s;
    }

    void whatIsTypedStaysInItsFieldWhenTheScreenChanges()
    {
        QFETCH(QString, action);
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Activity before = *driver.firstActivity();
        driver.window().content().open(placeOf(before));
        driver.settle();
        auto *title = driver.find<QPlainTextEdit>(u"activity_title_frEditorInput"_s);
        title->setFocus();
        title->moveCursor(QTextCursor::End);
        type(u" et encore"_s);
        const QString typed = title->toPlainText();
        QVERIFY(driver.trigger(action));
        QCOMPARE(focusName(), u"activity_title_frEditorInput"_s);
        type(u" plus"_s);
        QVERIFY(driver.window().content().commitPending());
        const Activity *after = driver.workspace().snapshot().find(before.id);
        QCOMPARE(after->title.fr.string(), typed + u" plus");
        QCOMPARE(after->title.en.string(), before.title.en.string());
        QCOMPARE(after->code, before.code);
    }

    void theCursorAndTheChosenRowStayToo()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Id activity = driver.firstActivity()->id;
        for (const QByteArray label : {"Un", "Deux"})
            addLine(driver, label);
        driver.window().content().open(placeOf(*driver.firstActivity()));
        driver.settle();
        driver.find<QTabWidget>(u"activityTabs"_s)->setCurrentIndex(2);
        auto *lines = driver.find<RowsPanel>(u"budgetLines"_s);
        const auto rows = driver.workspace().snapshot().ownedBy<&BudgetLine::activity>(IdOf<Activity>(activity));
        const Id last = rows.back()->id;
        QVERIFY(lines->showRow(last));
        const QString name = u"budget_line_label_frEditorInput"_s;
        auto *label = driver.find<QWidget>(name);
        label->setFocus();
        QTest::keyClick(label, Qt::Key_Home);
        QTest::keyClick(label, Qt::Key_Right);
        QVERIFY(driver.trigger(u"view-french"_s));
        QCOMPARE(focusName(), name);
        QCOMPARE(driver.find<RowsPanel>(u"budgetLines"_s)->current(), last);
        type(u"x"_s);
        QVERIFY(driver.window().content().commitPending());
        QCOMPARE(driver.workspace().snapshot().find(IdOf<BudgetLine>(last))->label.fr.string(), u"Dxeux"_s);
    }

    void theSameRowIsCurrentWhenTheScreenOrdersThemOtherwise()
    {
        // Put in the order of titles, which is another one in the other language.
        WindowDriver driver;
        driver.start(driver.demonstration());
        driver.window().content().open(placeOf(*driver.firstActivity()));
        driver.settle();
        const auto table = [&driver] { return driver.find<RowTableView>(u"activities"_s); };
        const int title = driver.find<RowTableView>(u"activities"_s)->model()->columnCount() > 1 ? 1 : 0;
        table()->setSortSteps({{title, Qt::AscendingOrder}});
        driver.settle();
        QList<Id> rows;
        for (int line = 0; line < table()->model()->rowCount(); ++line) {
            table()->setCurrentIndex(table()->model()->index(line, title));
            rows.append(table()->currentId());
        }
        QVERIFY(rows.size() > 4);
        bool moved = false;
        for (const QString &language : {u"view-french"_s, u"view-english"_s}) {
            for (const Id &row : std::as_const(rows)) {
                QVERIFY(table()->choose(row));
                table()->setFocus();
                const int before = table()->currentIndex().row();
                QVERIFY(driver.trigger(language));
                driver.settle();
                QCOMPARE(table()->currentId(), row);
                QCOMPARE(table()->selectionModel()->selectedRows().size(), 1); // all of it: it can be deleted
                moved = moved || table()->currentIndex().row() != before;
                QVERIFY(driver.trigger(language == "view-french"_L1 ? u"view-english"_s : u"view-french"_s));
                driver.settle();
                QCOMPARE(table()->currentId(), row);
            }
        }
        QVERIFY(moved); // or nothing was seen
    }

    void filtersStayEvenWhereTheyHideWhatIsChosen()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        driver.window().content().open(placeOf(*driver.firstActivity()));
        driver.settle();
        const Id activity = driver.firstActivity()->id;
        auto *words = driver.find<QLineEdit>(u"activityFilter"_s);
        words->setText(u"zzz nothing"_s);
        driver.settle();
        QVERIFY(driver.trigger(u"view-french"_s));
        driver.settle();
        QCOMPARE(driver.find<QLineEdit>(u"activityFilter"_s)->text(), u"zzz nothing"_s);
        // Whoever goes to it finds it all the same.
        driver.window().content().open({.kind = PlaceKind::Plan,
                                        .row = driver.workspace().snapshot().find(IdOf<Activity>(activity))->plan,
                                        .chosen = activity});
        driver.settle();
        QCOMPARE(driver.find<RowTableView>(u"activities"_s)->currentId(), activity);
    }

    void theTextThatIsBeingTranslatedStays()
    {
        // The page makes its fields anew when another text is current, while the place in them is looked for.
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"programme-translations"_s));
        const auto list = [&driver] { return driver.find<EntryList>(u"textsToTranslate"_s); };
        QTRY_VERIFY(list()->entries().size() > 4);
        list()->setCurrentIndex(list()->model()->index(4, 0));
        const QVariant text = list()->current()->value;
        driver.settle();
        driver.page().findChild<QPlainTextEdit *>()->setFocus();
        const QString field = focusName();
        QVERIFY(!field.isEmpty());
        QVERIFY(driver.trigger(u"view-french"_s));
        driver.settle();
        QCOMPARE(list()->currentIndex().row(), 4);
        QCOMPARE(list()->current()->value, text);
        QCOMPARE(focusName(), field);
    }

    void aTextThatIsHalfTranslatedStaysToo()
    {
        // What is typed is saved, and is a translation by that; one goes on typing all the same.
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Id activity = driver.firstActivity()->id;
        QVERIFY(driver.workspace().run(setFields(EntityKind::Activity, activity, {{"title_en", ""}})).ok());
        QVERIFY(driver.trigger(u"programme-translations"_s));
        const QString key = u"activity %1 %2"_s.arg(
            QString::fromLatin1(activity.hex()), QString::number(entityInfo(EntityKind::Activity).indexOf("title_en")));
        QVERIFY(driver.find<EntryList>(u"textsToTranslate"_s)->choose(key));
        driver.settle();
        driver.find(u"activity_title_enEditorInput"_s)->setFocus();
        type(u"Half"_s);
        QVERIFY(driver.trigger(u"view-french"_s));
        driver.settle();
        QCOMPARE(focusName(), u"activity_title_enEditorInput"_s);
        type(u" and half"_s);
        QVERIFY(driver.window().content().commitPending());
        QCOMPARE(driver.workspace().snapshot().find(IdOf<Activity>(activity))->title.en.string(), u"Half and half"_s);
    }

    void anEditedCellIsSavedAndStaysTheCurrentOne()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Activity before = *driver.firstActivity();
        driver.window().content().open(placeOf(before));
        driver.settle();
        auto *table = driver.find<RowTableView>(u"activities"_s);
        table->setFocus();
        table->editCell(before.id, "title");
        const int column = table->currentIndex().column();
        QVERIFY(column > 0);
        QVERIFY(QApplication::focusWidget() != table);
        type(u"Un titre de cellule"_s);
        QVERIFY(driver.trigger(u"view-french"_s));
        table = driver.find<RowTableView>(u"activities"_s);
        QCOMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->currentId(), Id(before.id));
        QCOMPARE(table->currentIndex().column(), column);
        const Activity *after = driver.workspace().snapshot().find(before.id);
        QCOMPARE(after->title.en.string(), u"Un titre de cellule"_s);
        QCOMPARE(after->code, before.code);
    }

    void anotherActivityThanTheOneThatWasGoneToStays()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        driver.window().content().open(placeOf(*driver.firstActivity()));
        driver.settle();
        auto *table = driver.find<RowTableView>(u"activities"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        const Id chosen = table->currentId();
        QVERIFY(chosen != Id(driver.firstActivity()->id));
        QVERIFY(driver.trigger(u"view-french"_s));
        QCOMPARE(driver.find<RowTableView>(u"activities"_s)->currentId(), chosen);
    }

    void theLanguageIsClickedWithoutTakingTheFocus()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        driver.window().content().open(placeOf(*driver.firstActivity()));
        driver.settle();
        driver.find<QWidget>(u"activity_title_enEditorInput"_s)->setFocus();
        QTest::mouseClick(driver.find<QToolButton>(u"languageFrench"_s), Qt::LeftButton);
        driver.settle();
        QCOMPARE(driver.session().language(), Language::French);
        QCOMPARE(focusName(), u"activity_title_enEditorInput"_s);
    }

    void whatIsNotSavedIsOneClickAway()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        addLine(driver, "Salle");
        driver.window().content().open(placeOf(*driver.firstActivity()));
        driver.settle();
        driver.find<QTabWidget>(u"activityTabs"_s)->setCurrentIndex(2);
        driver.find<QWidget>(u"budget_line_committedEditorInput"_s)->setFocus();
        type(u"abc"_s);
        driver.window().content().open({.kind = PlaceKind::Contacts});
        driver.settle();
        auto *unsaved = driver.find<QPushButton>(u"statusUnsaved"_s);
        QVERIFY(unsaved->isVisible());
        QVERIFY(!driver.find<QLabel>(u"statusSaved"_s)->isVisible());
        unsaved->setFocus();
        QTest::keyClick(unsaved, Qt::Key_Return);
        driver.settle();
        QCOMPARE(driver.page().objectName(), u"planPage"_s);
        QCOMPARE(focusName(), u"budget_line_committedEditorInput"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"abc"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!unsaved->isVisible());
        QCOMPARE(driver.find<QLabel>(u"statusSaved"_s)->text(), u"Everything is saved"_s);
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        driver.window().content().open(placeOf(*driver.firstActivity()));
        driver.settle();
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            auto *add = driver.find<QPushButton>(u"activityAdd"_s);
            int pressed = 0;
            connect(add, &QPushButton::clicked, this, [&pressed] { ++pressed; });
            add->setFocus();
            QTest::keyClick(add, key);
            QCOMPARE(pressed, 1);
            add->disconnect(this);
        }
        auto *french = driver.find<QToolButton>(u"languageFrench"_s);
        french->setFocus();
        QTest::keyClick(french, Qt::Key_Return);
        driver.settle();
        QCOMPARE(driver.session().language(), Language::French);
        QCOMPARE(focusName(), u"languageFrench"_s); // whoever came there by keyboard is there still
    }

    void dialogsBeginInTheirFirstField()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QString focused;
        driver.prompts().onDialog([&focused](QDialog &dialog) {
            focused = dialog.focusWidget() ? dialog.focusWidget()->objectName() : QString();
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"programme-memorandum"_s));
        QCOMPARE(focused, u"memorandumFirst"_s);
    }

    void aNewProgrammeIsNamedInTheLanguageOfTheScreen_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("first");
        QTest::newRow("French") << Language::French << u"programmeNameFr"_s;
        QTest::newRow("English") << Language::English << u"programmeNameEn"_s;
    }

    void aNewProgrammeIsNamedInTheLanguageOfTheScreen()
    {
        QFETCH(Language, language);
        QFETCH(QString, first);
        WindowDriver driver;
        driver.settings().setLanguage(language);
        driver.start();
        QString focused;
        bool above = false;
        QString examples;
        driver.prompts().onDialog([&](QDialog &dialog) {
            focused = dialog.focusWidget()->objectName();
            const auto *french = dialog.findChild<QWidget *>(u"programmeNameFr"_s);
            const auto *english = dialog.findChild<QWidget *>(u"programmeNameEn"_s);
            const int frenchTop = french->mapTo(&dialog, QPoint()).y();
            const int englishTop = english->mapTo(&dialog, QPoint()).y();
            above = (language == Language::French) == (frenchTop < englishTop);
            examples = dialog.findChild<QLabel *>(u"programmeCountriesRemark"_s)->text();
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"file-new"_s));
        QCOMPARE(focused, first);
        QVERIFY(above);
        QVERIFY(examples.contains(language == Language::French ? u"Sénégal"_s : u"Senegal"_s));
    }

    void theMenuTicksWhatIsShown()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        for (const QAction *action : driver.window().actions().all()) {
            // Beside a picture there is no room for a tick.
            if (action->isCheckable())
                QVERIFY2(action->icon().isNull() || !action->isIconVisibleInMenu(), qPrintable(action->objectName()));
        }
        QVERIFY(driver.window().actions().find(u"view-navigator"_s)->isChecked());
    }
};

QTEST_MAIN(TestFocus)

#include "tst_focus.moc"
