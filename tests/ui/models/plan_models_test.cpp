// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plan_fixture.h"
#include "ui/models/activity_table_model.h"
#include "ui/models/filter_model.h"
#include "ui/models/owned_rows_model.h"
#include "ui/models/table_copy.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace tandem;

class PlanModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheFile()
    {
        PlanFixture file(Language::French);
        ActivityTableModel model(*file.workspace, file.context.phrases, file.context.today);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(file.plan);
        QCOMPARE(model.rowCount(), 0);
        const Id first = file.addActivity("Première", "First");
        const Id second = file.addActivity("Deuxième", "");
        const Id third = file.addActivity("", "Third");
        QCOMPARE(model.rowCount(), 3);
        const int title = model.columnOf("title");
        QCOMPARE(model.index(0, title).data().toString(), u"Première"_s);
        QCOMPARE(model.index(2, title).data().toString(), u"Third"_s); // the other language, and it says so
        QCOMPARE(model.index(2, title).data(CellRole::Mark).toInt(), int(TextMark::Missing));
        QCOMPARE(model.index(0, model.columnOf("code")).data().toString(), u"…-01"_s);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        file.run(setFields(EntityKind::Activity, second, {{"title_fr", "Autre"}}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        file.run(moveRow(EntityKind::Activity, third, {}, first));
        QCOMPARE(model.idAt(0), third);
        file.run(removeRow(EntityKind::Activity, first));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(file.workspace->undo().ok());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(reset.size(), 0);
    }

    void cellsTakeWhatIsTyped()
    {
        PlanFixture file;
        const Id id = file.addActivity("Visite", "Visit", {{"planned", "2020-03-01/2020-03-10"}});
        ActivityTableModel model(*file.workspace, file.context.phrases, file.context.today);
        model.setPlan(file.plan);
        const auto cell = [&model](const char *column) { return model.index(0, model.columnOf(column)); };
        QVERIFY(model.enter(cell("title"), u"Study visit"_s).ok());
        QCOMPARE(file.activity(id).title.en.string(), u"Study visit"_s);
        QCOMPARE(file.activity(id).title.fr.string(), u"Visite"_s);
        QCOMPARE(cell("title").data(CellRole::Mark).toInt(), int(TextMark::None));
        QVERIFY(model.enter(cell("planned_to"), u"31/12/2020"_s).ok());
        QCOMPARE(file.activity(id).planned, (Period{QDate(2020, 3, 1), QDate(2020, 12, 31)}));
        const Result<void> wrong = model.enter(cell("planned_from"), u"31/02/2020"_s);
        QVERIFY(!wrong.ok());
        QCOMPARE(wrong.error().code, ErrorCode::ValueNotDate);
        QCOMPARE(wrong.error().arguments.value(0), u"31/02/2020"_s);
        const Result<void> reversed = model.enter(cell("planned_from"), u"01/01/2021"_s);
        QCOMPARE(reversed.ok() ? ErrorCode::Cancelled : reversed.error().code, ErrorCode::PeriodReversed);
        QCOMPARE(file.activity(id).planned.from, QDate(2020, 3, 1));
        QVERIFY(model.enter(cell("planned_from"), {}).ok());
        QVERIFY(!file.activity(id).planned.from.isValid());
        QVERIFY(!model.enter(cell("status"), u"completed"_s).ok());
        QVERIFY(model.enter(cell("progress"), u"40"_s).ok());
        QVERIFY(!model.enter(cell("progress"), u"140"_s).ok());
        QVERIFY(model.enter(cell("lead"), u"ministry of economy"_s).ok());
        QCOMPARE(Id(file.activity(id).lead), file.ministry);
        QVERIFY(!(model.flags(cell("budget")) & Qt::ItemIsEditable));
    }

    void copiedAmountsAreNumbersOfTheLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("amount");
        QTest::newRow("French") << Language::French << u"1234567,50"_s;
        QTest::newRow("English") << Language::English << u"1234567.50"_s;
    }

    void copiedAmountsAreNumbersOfTheLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QString, amount);
        PlanFixture file(language);
        const Id activity = file.addActivity("Visite", "Visit");
        file.add(EntityKind::BudgetLine, {{"activity", activity.hex()},
                                          {"funder", file.funder.hex()},
                                          {"category", "travel"},
                                          {"planned", "123456750 EUR"}});
        ActivityTableModel model(*file.workspace, file.context.phrases, file.context.today);
        model.setPlan(file.plan);
        const auto copy = copyRows(model, {0}, {model.columnOf("budget")});
        QCOMPARE(copy->text(),
                 amount + u'\n'); // no spaces between groups, no currency: a spreadsheet calculates with it
        QVERIFY(copy->html().contains(u"sdval=\"1234567.50\""_s)); // the same in every language
        QVERIFY(copy->html().contains(u'>' + amount + u"</td>"));
    }

    void oldersAndLateAreMarked()
    {
        PlanFixture file(Language::French);
        const Id late =
            file.addActivity("Visite", "Visit", {{"planned", "2020-03-01/2020-03-10"}, {"status", "under_way"}});
        ActivityTableModel model(*file.workspace, file.context.phrases, file.context.today);
        model.setPlan(file.plan);
        QVERIFY(model.index(0, model.columnOf("planned_to")).data(CellRole::Late).toBool());
        QVERIFY(!model.index(0, model.columnOf("planned_from")).data(CellRole::Late).toBool());
        file.run(setFields(EntityKind::Activity, late, {{"title_en", "Study visit"}}));
        QCOMPARE(model.index(0, model.columnOf("title")).data(CellRole::Mark).toInt(), int(TextMark::Older));
        file.run(setFields(EntityKind::Activity, late, {{"planned", "2021-03-01/2021-03-10"}}));
        QVERIFY(
            model.index(0, model.columnOf("planned_to")).data(CellRole::Problem).toString().contains(u"MA-SN-2020"));
    }

    void budgetFollowsItsLines()
    {
        PlanFixture file;
        const Id id = file.addActivity("Visite", "Visit");
        ActivityTableModel model(*file.workspace, file.context.phrases, file.context.today);
        model.setPlan(file.plan);
        const QModelIndex budget = model.index(0, model.columnOf("budget"));
        QVERIFY(budget.data().toString().isEmpty());
        const auto line = [&](const QByteArray &money) {
            return file.add(
                EntityKind::BudgetLine,
                {{"activity", id.hex()}, {"funder", file.funder.hex()}, {"category", "travel"}, {"planned", money}});
        };
        line("100000 EUR");
        line("655957 XOF"); // francs have no cents: a thousand euros
        QCOMPARE(budget.data(Qt::ToolTipRole).toString(),
                 moneyText(Money{200000, file.workspace->snapshot().currency()}, file.context.phrases));
        QVERIFY(budget.data(CellRole::Problem).toString().isEmpty());
        line("5000 MAD");
        QVERIFY(!budget.data(CellRole::Problem).toString().isEmpty());
    }

    void sharedOnesStandBehind()
    {
        PlanFixture file;
        file.addActivity("Une", "One");
        const Id other = file.add(EntityKind::Plan, {{"memorandum", file.memorandum.hex()}, {"year", "2021"}});
        const Id shared =
            file.add(EntityKind::Activity, {{"plan", other.hex()}, {"title_fr", "Partagée"}, {"kind", "other"}});
        ActivityTableModel model(*file.workspace, file.context.phrases, file.context.today);
        model.setPlan(file.plan);
        QCOMPARE(model.rowCount(), 1);
        file.add(EntityKind::ActivityPlan, {{"activity", shared.hex()}, {"plan", file.plan.hex()}});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.isShared(model.idAt(1)));
        QVERIFY(!model.isShared(model.idAt(0)));
    }

    void searchedAndSortedInBothLanguages()
    {
        PlanFixture file(Language::French);
        file.addActivity("Zone pilote", "Pilot area", {{"lead", file.ministry.hex()}});
        file.addActivity("Étude", "Study");
        file.addActivity("Évaluation", "Review", {{"planned", "2020-05-01/2020-06-01"}});
        ActivityTableModel model(*file.workspace, file.context.phrases, file.context.today);
        model.setPlan(file.plan);
        FilterModel filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        const auto titles = [&] {
            QStringList texts;
            for (int row = 0; row < filter.rowCount(); ++row)
                texts.append(filter.index(row, model.columnOf("title")).data().toString());
            return texts;
        };
        filter.setWords(u"study"_s);
        QCOMPARE(titles(), QStringList{u"Étude"_s});
        filter.setWords(u"economie"_s);
        QCOMPARE(titles(), QStringList{u"Zone pilote"_s});
        filter.setWords({});
        filter.sort(model.columnOf("title"), Qt::AscendingOrder);
        QCOMPARE(titles(), (QStringList{u"Étude"_s, u"Évaluation"_s, u"Zone pilote"_s}));
        filter.sort(model.columnOf("planned_to"), Qt::DescendingOrder);
        QCOMPARE(titles().first(), u"Évaluation"_s);
        file.addActivity("Ajoutée", "Added");
        QCOMPARE(filter.rowCount(), 4);
    }

    void milestonesInTheirOrder()
    {
        PlanFixture file;
        const Id id = file.addActivity("Visite", "Visit");
        OwnedRowsModel model(
            *file.workspace, file.context.phrases, EntityKind::Milestone, "activity",
            {fieldColumn(EntityKind::Milestone, "title", 100), fieldColumn(EntityKind::Milestone, "due_on", 90)});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOwner(id);
        QList<Id> made;
        for (const char *title : {"A", "B", "C"})
            made.append(file.add(EntityKind::Milestone,
                                 {{"activity", id.hex()}, {"title_en", title}, {"due_on", "2020-05-01"}}));
        QCOMPARE(model.rowCount(), 3);
        file.run(moveRow(EntityKind::Milestone, made.at(2), made.at(0), made.at(1)));
        QCOMPARE(model.idAt(1), made.at(2));
        QVERIFY(!model.enter(model.index(0, 1), u"soon"_s).ok());
        QVERIFY(model.enter(model.index(0, 1), u"02/05/2020"_s).ok());
        QCOMPARE(model.index(0, 1).data().toString(), u"2 May 2020"_s);
    }
};

QTEST_GUILESS_MAIN(PlanModelsTest)
#include "plan_models_test.moc"
