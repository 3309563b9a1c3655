// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/window_driver.h"
#include "tests/ui/plan_fixture.h"
#include "ui/delegates/row_table_view.h"
#include "ui/pages/directory_page.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/trend_line.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace tandem;

namespace {

constexpr PlaceKind kPlaces[] = {PlaceKind::Institutions,  PlaceKind::Contacts,  PlaceKind::Countries,
                                 PlaceKind::Domains,       PlaceKind::Steps,     PlaceKind::Fundings,
                                 PlaceKind::ExchangeRates, PlaceKind::Indicators};

/// A page of the directory in a window of its own.
struct Open
{
    Open(PlanFixture &file, PlaceKind place, const QString &words) : page(file.context, place), name(words)
    {
        page.resize(1100, 640);
        page.show();
        page.goTo({.kind = place});
        table = page.findChild<RowTableView *>(name + u"Table"_s);
        page.activateWindow();
        table->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    int rows() const { return table->model()->rowCount(); }
    QString cell(int row, const QString &column) const
    {
        for (int place = 0; place < table->model()->columnCount(); ++place) {
            if (table->model()->headerData(place, Qt::Horizontal).toString() == column)
                return table->model()->index(row, place).data().toString();
        }
        return u"no such column"_s;
    }
    QStringList column(const QString &title) const
    {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts.append(cell(row, title));
        return texts;
    }
    QString message() const
    {
        auto *text = page.findChild<QLabel *>(u"messageText"_s);
        return text->isVisible() ? text->text() : QString();
    }
    template <class Widget>
    Widget *find(const QString &what) const
    {
        return page.findChild<Widget *>(what);
    }
    QStringList facts(const QString &list, int column = 0) const
    {
        QStringList texts;
        const auto *facts = page.findChild<FactTable *>(list);
        for (int row = 0; row < facts->model()->rowCount(); ++row)
            texts.append(facts->model()->index(row, column).data().toString());
        return texts;
    }
    /// Into the cell that is being edited.
    void type(const QString &text)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // editors that were closed
        auto *editor = page.findChild<QLineEdit *>(u"cellEditorInput"_s);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    DirectoryPage page;
    QString name;
    RowTableView *table = nullptr;
};

} // namespace

class DirectoryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceOfTheDirectoryHasItsPage()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QStringList titles;
        for (const PlaceKind place : kPlaces) {
            driver.window().content().open({.kind = place});
            driver.settle();
            QCOMPARE(driver.window().content().place().kind, place);
            QVERIFY(!titles.contains(driver.page().title()));
            titles.append(driver.page().title());
            auto *table = qobject_cast<RowTableView *>(driver.page().focusTarget());
            QVERIFY(table && table->model()->rowCount() > 0);
            QVERIFY(!table->currentId().isNull()); // something is chosen and shown at the side
            const QAbstractItemModelTester tester(table->model());
            for (const QString &action : {u"edit-add"_s, u"edit-remove"_s, u"edit-find"_s, u"edit-open"_s})
                QVERIFY2(driver.isEnabled(action), qPrintable(action));
        }
    }

    void emptyPagesInvite()
    {
        PlanFixture file;
        Open open(file, PlaceKind::Contacts, u"contacts"_s);
        auto *add = open.find<QPushButton>(u"contactsAddFirst"_s);
        QVERIFY(add->isVisible() && !open.table->isVisible());
        add->click();
        QVERIFY(open.table->isVisible());
        open.type(u"Moussa Traore"_s);
        QCOMPARE(file.workspace->snapshot().all<Contact>().size(), 1);
        QCOMPARE((*file.workspace->snapshot().all<Contact>().begin()).name, u"Moussa Traore"_s);
        // Side and table show the same row.
        QTRY_COMPARE(open.find<QLabel>(u"contactsName"_s)->text(), u"Moussa Traore"_s);
    }

    void whatRefersToARowIsListedAndLeadsThere()
    {
        PlanFixture file;
        const Id led = file.addActivity("Une", "One", {{"lead", file.ministry.hex()}});
        file.addActivity("Deux", "Two", {{"lead", file.ministry.hex()}});
        Open open(file, PlaceKind::Institutions, u"institutions"_s);
        open.page.goTo({.kind = PlaceKind::Institutions, .chosen = file.ministry});
        QCOMPARE(open.facts(u"usedBy"_s).first(), u"2 activities (lead)"_s);
        QVERIFY(open.facts(u"usedBy"_s).at(1).contains(u"One"_s));
        const QSignalSpy opened(&open.page, &Page::openRequested);
        auto *list = open.find<FactTable>(u"usedBy"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const Place place = opened.first().first().value<Place>();
        QCOMPARE(place.kind, PlaceKind::Plan);
        QCOMPARE(place.row, Id(file.plan));
        QCOMPARE(place.chosen, led);
        open.page.goTo({.kind = PlaceKind::Institutions, .chosen = file.funder});
        QVERIFY(open.find<QLabel>(u"usedByNothing"_s)->isVisible());
        QVERIFY(open.find<QLabel>(u"institutionsCount"_s)->text().endsWith(u"· 1 used nowhere"_s));
    }

    void deletingSaysWhatDependsOnItAndCanBeTakenBack()
    {
        PlanFixture file;
        file.addActivity("Une", "One", {{"lead", file.ministry.hex()}});
        file.add(EntityKind::InstitutionName,
                 {{"institution", file.ministry.hex()}, {"name_fr", "Ancien"}, {"until", "2019-12-31"}});
        file.add(EntityKind::Funding, {{"funder", file.ministry.hex()}, {"money", "100000 EUR"}});
        Open open(file, PlaceKind::Institutions, u"institutions"_s);
        open.page.goTo({.kind = PlaceKind::Institutions, .chosen = file.ministry});
        QVERIFY(open.page.canTrigger(u"edit-remove"_s));
        open.page.trigger(u"edit-remove"_s);
        QVERIFY(!file.workspace->snapshot().find(IdOf<Institution>(file.ministry)));
        QCOMPARE(file.workspace->snapshot().all<Funding>().size(), 0);
        QVERIFY2(open.message().contains(u"1 earlier name"_s), qPrintable(open.message()));
        QVERIFY2(open.message().contains(u"1 funding"_s), qPrintable(open.message()));
        QVERIFY2(open.message().contains(u"1 activity (lead)"_s), qPrintable(open.message()));
        auto *undo = open.find<QPushButton>(u"messageAction"_s);
        QCOMPARE(undo->text(), u"Undo"_s);
        undo->click();
        QVERIFY(file.workspace->snapshot().find(IdOf<Institution>(file.ministry)));
        QCOMPARE(file.workspace->snapshot().all<InstitutionName>().size(), 1);
        QCOMPARE(file.workspace->snapshot().all<Funding>().size(), 1);
        QVERIFY(open.message().isEmpty());
        QCOMPARE(open.table->currentId(), file.ministry);
    }

    void anEarlierNameIsTheOneThatItHasNow()
    {
        PlanFixture file;
        Open open(file, PlaceKind::Institutions, u"institutions"_s);
        open.page.goTo({.kind = PlaceKind::Institutions, .chosen = file.ministry});
        open.find<QPushButton>(u"earlierNamesAdd"_s)->click();
        const auto names = file.workspace->snapshot().ownedBy<&InstitutionName::institution>(file.ministry);
        QCOMPARE(names.size(), 1);
        QCOMPARE(names.first()->name.en.string(), u"Ministry of Economy"_s);
        QCOMPARE(names.first()->until, file.context.today);
        // Institutions are found by the names that they had.
        file.run(setFields(EntityKind::Institution, file.ministry, {{"name_en", "Treasury"}, {"name_fr", "Trésor"}}));
        open.find<QLineEdit>(u"institutionsFilter"_s)->setText(u"economie"_s);
        QCOMPARE(open.rows(), 1);
    }

    void orderIsChangedByKeys()
    {
        PlanFixture file;
        const Id second = file.add(EntityKind::Domain, {{"code", "2"}, {"name_en", "Rights"}});
        Open open(file, PlaceKind::Domains, u"domains"_s);
        QCOMPARE(open.column(u"Name"_s), (QStringList{u"Mobility"_s, u"Rights"_s}));
        open.page.goTo({.kind = PlaceKind::Domains, .chosen = second});
        QTest::keyClick(open.table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(open.column(u"Name"_s), (QStringList{u"Rights"_s, u"Mobility"_s}));
        QCOMPARE(file.workspace->snapshot().sorted<Domain>().first()->id, IdOf<Domain>(second));
        QCOMPARE(open.table->currentId(), second);
        QVERIFY(!open.find<QToolButton>(u"domainsUp"_s)->isEnabled());
        open.find<QToolButton>(u"domainsDown"_s)->click();
        QCOMPARE(open.column(u"Name"_s), (QStringList{u"Mobility"_s, u"Rights"_s}));
        // Sorted or filtered, there is no order to change.
        open.find<QLineEdit>(u"domainsFilter"_s)->setText(u"right"_s);
        QVERIFY(!open.find<QToolButton>(u"domainsUp"_s)->isEnabled());
    }

    void orderIsChangedByDragging()
    {
        PlanFixture file;
        file.add(EntityKind::Domain, {{"code", "2"}, {"name_en", "Rights"}});
        Open open(file, PlaceKind::Domains, u"domains"_s);
        const auto drag = [&open](int from, int to) {
            QWidget *viewport = open.table->viewport();
            const auto in = [&open](int row) {
                return open.table->visualRect(open.table->model()->index(row, 0)).center();
            };
            const QPoint end = in(to) + QPoint(0, to > from ? 6 : -6);
            QTest::mousePress(viewport, Qt::LeftButton, {}, in(from));
            for (const QPoint &at : {(in(from) + end) / 2, end}) {
                QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                                 Qt::NoModifier);
                QCoreApplication::sendEvent(viewport, &move);
            }
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
        };
        drag(1, 0);
        QCOMPARE(open.column(u"Name"_s), (QStringList{u"Rights"_s, u"Mobility"_s}));
        // Sorted, there is no order to change.
        open.table->setSortSteps({{1, Qt::AscendingOrder}});
        const QStringList sorted = open.column(u"Name"_s);
        drag(1, 0);
        QCOMPARE(open.column(u"Name"_s), sorted);
    }

    void aCountryIsAskedFor()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        driver.window().content().open({.kind = PlaceKind::Countries});
        driver.settle();
        const qsizetype before = driver.workspace().snapshot().all<Country>().size();
        driver.prompts().onDialog([](QDialog &dialog) {
            const auto write = [&dialog](const QString &name, const QString &text) {
                auto *box = dialog.findChild<QWidget *>(name);
                if (!box || !(box->setProperty("text", text) || box->setProperty("plainText", text)))
                    qFatal("no box %s", qPrintable(name));
            };
            dialog.accept();
            const bool asks = dialog.result() != QDialog::Accepted;
            write(u"country_codeInput"_s, u"BJ"_s);
            write(u"country_name_frInput"_s, u"Bénin"_s);
            dialog.accept();
            return asks ? dialog.result() : int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"edit-add"_s));
        QCOMPARE(driver.workspace().snapshot().all<Country>().size(), before + 1);
        auto *table = driver.find<RowTableView>(u"countriesTable"_s);
        const Country *chosen = driver.workspace().snapshot().find(IdOf<Country>(table->currentId()));
        QVERIFY(chosen);
        QCOMPARE(chosen->code, u"BJ"_s);
    }

    void missingRatesAreSaidAndTheParityIsOffered()
    {
        PlanFixture file;
        const Id activity = file.addActivity("Une", "One");
        for (const ExchangeRate &rate : file.workspace->snapshot().all<ExchangeRate>()) {
            file.run(removeRow(EntityKind::ExchangeRate, rate.id));
            break;
        }
        file.add(EntityKind::BudgetLine, {{"activity", activity.hex()},
                                          {"funder", file.funder.hex()},
                                          {"category", "travel"},
                                          {"planned", "655957 XOF"}});
        Open open(file, PlaceKind::ExchangeRates, u"rates"_s);
        QCOMPARE(open.facts(u"currencies"_s), QStringList{u"XOF"_s});
        QVERIFY(open.facts(u"currencies"_s, 4).first().contains(u"1 amount"_s));
        auto *parity = open.find<QPushButton>(u"enterRateXOF"_s);
        QVERIFY(parity && parity->isVisible());
        parity->click();
        QCoreApplication::processEvents();
        QCOMPARE(file.workspace->snapshot().all<ExchangeRate>().size(), 1);
        QCOMPARE((*file.workspace->snapshot().all<ExchangeRate>().begin()).rate->text(), QByteArray("655.957"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!open.find<QPushButton>(u"enterRateXOF"_s));
        QVERIFY(open.facts(u"currencies"_s, 4).first().isEmpty());
        file.add(EntityKind::ExchangeRate, {{"currency", "XOF"}, {"rate", "650"}, {"from_on", "2020-01-01"}});
        QVERIFY2(open.column(u"Until"_s).contains(u"31 Dec 2019"_s), qPrintable(open.column(u"Until"_s).join(u"; ")));
    }

    void fundersShowTheirMoney()
    {
        PlanFixture file;
        const Id activity = file.addActivity("Une", "One");
        file.add(EntityKind::Funding, {{"funder", file.funder.hex()}, {"money", "500000 EUR"}});
        file.add(EntityKind::BudgetLine, {{"activity", activity.hex()},
                                          {"funder", file.funder.hex()},
                                          {"category", "travel"},
                                          {"planned", "200000 EUR"},
                                          {"spent", "50000 EUR"}});
        Open open(file, PlaceKind::Fundings, u"funders"_s);
        QCOMPARE(open.rows(), 1); // the ministry gives nothing
        QVERIFY(open.cell(0, u"Funding"_s).contains(u"5,000"_s));
        QVERIFY(open.cell(0, u"Planned"_s).contains(u"2,000"_s));
        QCOMPARE(open.facts(u"funderPlans"_s), QStringList{u"MA-SN-2020"_s});
        open.find<QPushButton>(u"fundingsAdd"_s)->click();
        open.type(u"1000"_s);
        QVERIFY2(open.cell(0, u"Funding"_s).contains(u"6,000"_s), qPrintable(open.cell(0, u"Funding"_s)));
        // Whoever gives becomes a funder.
        file.add(EntityKind::Funding, {{"funder", file.ministry.hex()}, {"money", "100 EUR"}});
        QCOMPARE(open.rows(), 2);
    }

    void indicatorsShowTheirValueAndMeasurements()
    {
        PlanFixture file;
        const Id indicator = file.add(EntityKind::Indicator, {{"code", "R1"},
                                                              {"title_en", "Knowledge"},
                                                              {"level", "outcome"},
                                                              {"unit", "percent"},
                                                              {"source", "measured"},
                                                              {"target", "80"}});
        Open open(file, PlaceKind::Indicators, u"indicators"_s);
        QCOMPARE(open.cell(0, u"Now"_s), QString());
        auto *trend = open.find<TrendLine>(u"indicatorTrend"_s);
        QVERIFY(!trend->isVisible());
        file.add(EntityKind::Measurement,
                 {{"indicator", indicator.hex()}, {"measured_on", "2019-12-01"}, {"value", "40"}});
        open.find<QPushButton>(u"measurementsAdd"_s)->click();
        open.type(u"62"_s);
        QVERIFY2(open.cell(0, u"Now"_s).startsWith(u"62"_s), qPrintable(open.cell(0, u"Now"_s)));
        QTRY_VERIFY(trend->isVisible());
        // What is computed needs no measurement.
        file.run(setFields(EntityKind::Indicator, indicator, {{"source", "participants"}}));
        QTRY_VERIFY(open.find<QLabel>(u"indicatorSource"_s)->isVisible());
        QVERIFY(!trend->isVisible());
    }

    void formAndTableAreOneRow()
    {
        PlanFixture file;
        Open open(file, PlaceKind::Institutions, u"institutions"_s);
        open.page.goTo({.kind = PlaceKind::Institutions, .chosen = file.ministry});
        open.page.trigger(u"edit-open"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"institution_name_enEditorInput"_s);
        auto *acronym = open.find<QLineEdit>(u"institution_acronymEditorInput"_s);
        acronym->setFocus();
        QTest::keyClicks(acronym, u"MEF"_s);
        QVERIFY(!open.page.canTrigger(u"edit-remove"_s)); // Del is a letter's here
        open.page.goTo({.kind = PlaceKind::Institutions, .chosen = file.funder});
        QCOMPARE(file.workspace->snapshot().find(IdOf<Institution>(file.ministry))->acronym, u"MEF"_s);
        QVERIFY(open.column(u"Acronym"_s).contains(u"MEF"_s));
    }

    void duplicatesAndFilters()
    {
        PlanFixture file;
        Open open(file, PlaceKind::Institutions, u"institutions"_s);
        open.page.goTo({.kind = PlaceKind::Institutions, .chosen = file.ministry});
        open.page.trigger(u"edit-duplicate"_s);
        open.type(u"Another ministry"_s);
        QCOMPARE(file.workspace->snapshot().all<Institution>().size(), 3);
        auto *words = open.find<QLineEdit>(u"institutionsFilter"_s);
        words->setText(u"another"_s);
        QCOMPARE(open.rows(), 1);
        QCOMPARE(open.find<QLabel>(u"institutionsFound"_s)->text(), u"1 of 3"_s);
        words->setText(u"nowhere"_s);
        QVERIFY(open.find<QLabel>(u"institutionsNothingFound"_s)->isVisible());
        open.find<QPushButton>(u"institutionsFilterClear"_s)->click();
        QCOMPARE(open.rows(), 3);
    }

    void staysAsItWasLeft()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        driver.window().content().open({.kind = PlaceKind::Institutions});
        auto *words = driver.find<QLineEdit>(u"institutionsFilter"_s);
        words->setText(u"region"_s);
        auto *table = driver.find<RowTableView>(u"institutionsTable"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        const Id chosen = table->currentId();
        driver.find<QToolButton>(u"institutionsSideMore"_s)->click();
        QVERIFY(!chosen.isNull());
        QVERIFY(driver.trigger(u"view-french"_s) || driver.trigger(u"view-english"_s));
        driver.settle();
        words = driver.find<QLineEdit>(u"institutionsFilter"_s);
        QVERIFY(words);
        QCOMPARE(words->text(), u"region"_s);
        QCOMPARE(driver.find<RowTableView>(u"institutionsTable"_s)->currentId(), chosen);
        QVERIFY(driver.find<QToolButton>(u"institutionsSideMore"_s)->isChecked());
    }
};

QTEST_MAIN(DirectoryPageTest)
#include "directory_page_test.moc"
