// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plan_fixture.h"
#include "ui/delegates/row_table_view.h"
#include "ui/forms/field_box.h"
#include "ui/pages/activity_editor.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace tandem;

class ActivityEditorTest : public QObject
{
    Q_OBJECT

private:
    struct Open
    {
        Open(PlanFixture &file, const Id &activity) : editor(file.context)
        {
            editor.resize(360, 640);
            editor.show();
            editor.goTo(Place{PlaceKind::Plan, file.plan, activity, {}});
            editor.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&editor));
        }
        template <class T>
        T *part(const QString &name) const
        {
            return editor.findChild<T *>(name);
        }
        void showTab(int index) const { part<QTabWidget>(u"activityTabs"_s)->setCurrentIndex(index); }
        void type(QWidget *input, const QString &text) const
        {
            input->setFocus();
            if (auto *line = qobject_cast<QLineEdit *>(input))
                line->selectAll();
            if (auto *box = qobject_cast<QPlainTextEdit *>(input))
                box->selectAll();
            for (const QChar letter : text) { // Qt's own can type ASCII only
                QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                QApplication::sendEvent(input, &press);
            }
        }
        void leave() const { part<QTabWidget>(u"activityTabs"_s)->setFocus(); }
        QLabel *sentence(const QString &field) const { return part<QLabel>(u"activity_"_s + field + u"Sentence"_s); }
        ActivityEditor editor;
    };

private slots:
    void leavingAFieldIsOneStep()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One");
        Open open(file, id);
        const qsizetype before = file.workspace->transactionCount();
        auto *title = open.part<QPlainTextEdit>(u"activity_title_enEditorInput"_s);
        QVERIFY(title);
        open.type(title, u"A new title"_s);
        QCOMPARE(file.workspace->transactionCount(), before); // not per keystroke
        open.leave();
        QCOMPARE(file.activity(id).title.en.string(), u"A new title"_s);
        QCOMPARE(file.workspace->transactionCount(), before + 1);
        // The other language is the older one now, and says so.
        QVERIFY(open.part<QLabel>(u"activity_title_frMark"_s)->isVisible());
        title->setFocus();
        open.leave();
        QCOMPARE(file.workspace->transactionCount(), before + 1); // nothing changed, nothing written
        open.type(title, u"Again"_s);
        open.leave();
        QCOMPARE(file.activity(id).title.en.string(), u"Again"_s);
        QVERIFY(file.workspace->snapshot().issues().isEmpty()); // no quarrel with oneself
        QVERIFY(file.workspace->undo().ok());
        QCOMPARE(title->toPlainText(), u"A new title"_s);
    }

    void whatIsRefusedStays()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One");
        const Id other = file.addActivity("Deux", "Two");
        Open open(file, id);
        open.showTab(1);
        auto *from = open.part<QLineEdit>(u"activity_plannedEditorInput"_s);
        open.type(from, u"soon"_s);
        open.leave();
        QVERIFY(open.sentence(u"planned"_s)->isVisible());
        QVERIFY(open.sentence(u"planned"_s)->text().contains(u"soon"_s));
        QCOMPARE(from->text(), u"soon"_s);
        QVERIFY(file.activity(id).planned.isNull());
        QVERIFY(!open.editor.commitPending());

        // Another activity is looked at, and the first one again.
        open.editor.goTo(Place{PlaceKind::Plan, file.plan, other, {}});
        QVERIFY(from->text().isEmpty());
        open.editor.goTo(Place{PlaceKind::Plan, file.plan, id, {}});
        QCOMPARE(from->text(), u"soon"_s);

        // The window is built again in the other language.
        const QJsonObject typed = open.editor.pendingInput();
        PlanFixture unused;
        UiContext french{file.workspace.get(), Phrases(Language::French), file.theme, file.settings, file.actions,
                         file.prompts,         file.context.today};
        ActivityEditor again(french);
        again.goTo(Place{PlaceKind::Plan, file.plan, id, {}});
        again.restorePendingInput(typed);
        QCOMPARE(again.findChild<QLineEdit *>(u"activity_plannedEditorInput"_s)->text(), u"soon"_s);

        open.type(from, u"1.7.2020"_s);
        open.leave();
        QCOMPARE(file.activity(id).planned.from, QDate(2020, 7, 1));
        QVERIFY(!open.sentence(u"planned"_s)->isVisible());
        open.type(from, u"x"_s);
        QTest::keyClick(from, Qt::Key_Escape);
        QCOMPARE(from->text(), u"01/07/2020"_s);
    }

    void warningsAreSaid()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One", {{"planned", "2021-07-01/2021-07-02"}});
        Open open(file, id);
        open.showTab(1);
        QVERIFY(open.sentence(u"planned"_s)->isVisible());
        QVERIFY(open.sentence(u"planned"_s)->text().contains(u"MA-SN-2020"_s));
    }

    void statusAsksForTheReason()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One");
        Open open(file, id);
        open.showTab(1);
        auto *status = open.part<QComboBox>(u"activity_statusEditorInput"_s);
        const qsizetype before = file.workspace->transactionCount();
        const auto choose = [status](const char *word) {
            status->setCurrentIndex(status->findData(QByteArray(word)));
            emit status->activated(status->currentIndex());
        };
        choose("postponed");
        QCOMPARE(file.activity(id).status, ActivityStatus::Planned);
        auto *reason = open.part<QPlainTextEdit>(u"activity_status_reason_enEditorInput"_s);
        QVERIFY(reason->isVisible());
        open.part<QPushButton>(u"statusApply"_s)->click();
        QVERIFY(open.sentence(u"status_reason_en"_s)->isVisible() || open.sentence(u"status_reason_fr"_s)->isVisible());
        open.type(reason, u"The borders are closed."_s);
        open.part<QPushButton>(u"statusApply"_s)->click();
        QCOMPARE(file.activity(id).status, ActivityStatus::Postponed);
        QCOMPARE(file.activity(id).statusReason.en.string(), u"The borders are closed."_s);
        QCOMPARE(file.workspace->transactionCount(), before + 1);

        choose("completed");
        QCOMPARE(file.activity(id).status, ActivityStatus::Postponed);
        auto *end = open.part<QLineEdit>(u"statusActualEditorInput2"_s);
        QVERIFY(end->isVisible());
        open.type(end, u"14/06/2020"_s);
        open.part<QPushButton>(u"statusApply"_s)->click();
        QCOMPARE(file.activity(id).status, ActivityStatus::Completed);
        QCOMPARE(file.activity(id).actual.to, QDate(2020, 6, 14));
        QCOMPARE(file.activity(id).progress, std::optional<qint64>(100));

        choose("cancelled");
        QVERIFY(file.activity(id).status == ActivityStatus::Cancelled); // the reason is known already
        QVERIFY(file.workspace->undo().ok());
        QCOMPARE(status->currentData().toByteArray(), QByteArray("completed"));
    }

    void statusCanBeLeftAsItWas()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One");
        Open open(file, id);
        open.showTab(1);
        auto *status = open.part<QComboBox>(u"activity_statusEditorInput"_s);
        status->setCurrentIndex(status->findData(QByteArray("cancelled")));
        emit status->activated(status->currentIndex());
        open.part<QPushButton>(u"statusGiveUp"_s)->click();
        QCOMPARE(status->currentData().toByteArray(), QByteArray("planned"));
        QVERIFY(open.editor.commitPending());
        QCOMPARE(file.activity(id).status, ActivityStatus::Planned);
    }

    void referencesAreFoundByAnyWord()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One");
        Open open(file, id);
        auto *lead = open.part<QComboBox>(u"activity_leadEditorInput"_s);
        lead->setFocus();
        lead->lineEdit()->setText(u"ministère de l’économie"_s);
        open.leave();
        QCOMPARE(Id(file.activity(id).lead), file.ministry);
        lead->setFocus();
        lead->lineEdit()->setText(u"nobody"_s);
        open.leave();
        QVERIFY(open.sentence(u"lead"_s)->isVisible());
        QCOMPARE(lead->currentText(), u"nobody"_s);
        QCOMPARE(Id(file.activity(id).lead), file.ministry);
    }

    void milestones()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One", {{"planned", "2020-07-01/2020-07-10"}});
        Open open(file, id);
        open.showTab(1);
        auto *add = open.part<QPushButton>(u"milestonesAdd"_s);
        add->click();
        add->click();
        const auto rows = [&] { return file.workspace->snapshot().ownedBy<&Milestone::activity>(id); };
        QCOMPARE(rows().size(), 2);
        QCOMPARE(rows().first()->dueOn, QDate(2020, 7, 10));
        auto *table = open.part<RowTableView>(u"milestonesTable"_s);
        const Id second = rows().last()->id;
        QCOMPARE(table->currentId(), second);
        open.part<QToolButton>(u"milestonesUp"_s)->click();
        QCOMPARE(Id(rows().first()->id), second);
        auto *french = open.part<QPlainTextEdit>(u"milestone_title_frEditorInput"_s);
        open.type(french, u"Prêt"_s);
        open.leave();
        QCOMPARE(rows().first()->title.fr.string(), u"Prêt"_s);
        open.part<QToolButton>(u"milestonesRemove"_s)->click();
        QCOMPARE(rows().size(), 1);
    }

    void budgetSaysItsRates()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One");
        file.add(EntityKind::Funding, {{"funder", file.funder.hex()}, {"money", "100000000 EUR"}});
        Open open(file, id);
        open.showTab(2);
        open.part<QPushButton>(u"budgetLinesAdd"_s)->click();
        const auto lines = [&] { return file.workspace->snapshot().ownedBy<&BudgetLine::activity>(id); };
        QCOMPARE(lines().size(), 1);
        QCOMPARE(Id(lines().first()->funder), file.funder);
        auto *amount = open.part<QLineEdit>(u"budget_line_plannedEditorInput"_s);
        auto *currency = open.part<QComboBox>(u"budget_line_plannedEditorInput2"_s);
        open.type(amount, u"655957"_s);
        currency->setCurrentText(u"XOF"_s);
        open.leave();
        QCOMPARE(amount->text(), u"655\u202F957"_s); // so that nobody counts digits
        QCOMPARE(lines().first()->planned->currency.name(), u"XOF"_s);
        QVERIFY(open.part<QLabel>(u"activityRates"_s)->text().contains(u"655.957"_s));
        QVERIFY(!open.part<QLabel>(u"activityMissingRates"_s)->isVisible());
        open.type(amount, u"12.345 MAD"_s);
        open.leave();
        QVERIFY(open.part<QLabel>(u"budget_line_plannedSentence"_s)->isVisible()); // three decimals
        open.type(amount, u"12,34 MAD"_s);
        open.leave();
        QCOMPARE(lines().first()->planned->minor, 1234);
        QVERIFY(open.part<QLabel>(u"activityMissingRates"_s)->isVisible());
    }

    void everyControlHasAName()
    {
        PlanFixture file;
        const Id id = file.addActivity("Une", "One");
        Open open(file, id);
        open.part<QToolButton>(u"activityMore"_s)->click();
        const QList<QWidget *> widgets = open.editor.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool input = qobject_cast<const QLineEdit *>(widget) ||
                               qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
            const bool button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
                continue;
            if (input && !qobject_cast<QComboBox *>(widget->parentWidget())) {
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
            if (button && !widget->objectName().startsWith(u"message"_s)) { // named when there is one
                const auto *push = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!push->text().isEmpty() || !push->accessibleName().isEmpty(),
                         qPrintable(widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(ActivityEditorTest)
#include "activity_editor_test.moc"
