// SPDX-License-Identifier: GPL-3.0-or-later
// The overview in the real window: each number leads to the rows that it is made of.
#include "core/base/text.h"
#include "core/figures/lateness.h"
#include "core/figures/programme_figures.h"
#include "tests/support/window_driver.h"
#include "ui/dialogs/rows_dialog.h"
#include "ui/page.h"
#include "ui/place.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/result_tile.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionViewItem>

#include <algorithm>

using namespace tandem;

namespace {

/// The place that a click on a cell of the overview asks for.
std::optional<Place> clicked(const WindowDriver &driver, FactTable &table, int row, int column)
{
    QSignalSpy followed(&table, &FactTable::followed);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier,
                      table.visualRect(table.model()->index(row, column)).center());
    driver.settle();
    return followed.isEmpty() ? std::nullopt : std::optional(followed.first().first().value<Place>());
}

QString textAt(const FactTable &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

/// What the widest cell of a column needs.
int widestIn(const FactTable &table, int column)
{
    QStyleOptionViewItem option;
    option.font = table.font();
    int widest = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        widest = std::max(widest, table.itemDelegate()->sizeHint(option, table.model()->index(row, column)).width());
    return widest;
}

int sumOf(const FactTable &table, int column)
{
    int sum = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        sum += textAt(table, row, column).toInt();
    return sum;
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aNumberOfAPlanLeadsToItsActivities();
    void theKeyboardGoesFromNumberToNumber();
    void aResultSaysWhatItIsMadeOf();
    void longListsAreShownWhole();
    void aFundersBarLeadsToItsActivities();
    void wordsFitTheirColumns();
};

void OverviewPageTest::aNumberOfAPlanLeadsToItsActivities()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    QVERIFY(driver.trigger(u"view-overview"_s));
    auto *plans = driver.find<FactTable>(u"overviewPlans"_s);
    QVERIFY(plans && plans->rowCount() == 10);
    const QList<const Activity *> late = lateActivities(driver.workspace().snapshot(), {}, driver.session().today());
    QCOMPARE(sumOf(*plans, 6), int(late.size()));
    for (int row = 0; row < plans->rowCount(); ++row) {
        if (textAt(*plans, row, 6).isEmpty())
            continue;
        const std::optional<Place> place = clicked(driver, *plans, row, 6);
        QVERIFY(place);
        QCOMPARE(place->kind, PlaceKind::Plan);
        QCOMPARE(place->filter, u"late"_s);
        QCOMPARE(driver.page().objectName(), u"planPage"_s);
        return;
    }
    QFAIL("the demonstration has something late");
}

void OverviewPageTest::theKeyboardGoesFromNumberToNumber()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    QVERIFY(driver.trigger(u"view-overview"_s));
    auto *plans = driver.find<FactTable>(u"overviewPlans"_s);
    plans->setFocus();
    plans->setCurrentIndex(plans->model()->index(0, 0));
    QSignalSpy followed(plans, &FactTable::followed);
    QTest::keyClick(plans, Qt::Key_Right); // over what leads nowhere
    QCOMPARE(plans->currentIndex().column(), 2);
    QTest::keyClick(plans, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<Place>().filter, u"status=completed"_s);
}

void OverviewPageTest::aResultSaysWhatItIsMadeOf()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    QVERIFY(driver.trigger(u"view-overview"_s));
    const auto tiles = driver.page().findChildren<ResultTile *>();
    QCOMPARE(tiles.size(), 7);
    QStringList titles;
    for (ResultTile *tile : tiles) {
        driver.prompts().onDialog([&titles](QDialog &dialog) {
            titles.append(dialog.windowTitle());
            const auto *rows = dialog.findChild<FactTable *>(u"rows"_s);
            const auto *note = dialog.findChild<QLabel *>(u"rowsNote"_s);
            return rows->rowCount() > 0 || !note->text().isEmpty() ? QDialog::Rejected : QDialog::Accepted;
        });
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_Return);
    }
    QCOMPARE(titles.size(), 7);
    for (qsizetype i = 0; i < tiles.size(); ++i)
        QCOMPARE(titles.at(i), tiles.at(i)->accessibleName());
    QVERIFY(driver.prompts().isExhausted() && driver.prompts().unexpected().isEmpty());
}

void OverviewPageTest::longListsAreShownWhole()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    QVERIFY(driver.trigger(u"view-overview"_s));
    const qsizetype late = lateActivities(driver.workspace().snapshot(), {}, driver.session().today()).size();
    auto *all = driver.find<QPushButton>(u"overviewLateAll"_s);
    QVERIFY(all && all->isVisible() && all->text().contains(QString::number(late)));
    driver.prompts().onDialog([late](QDialog &dialog) {
        auto *rows = dialog.findChild<FactTable *>(u"rows"_s);
        if (rows->rowCount() != late)
            return int(QDialog::Rejected);
        rows->setCurrentIndex(rows->model()->index(rows->rowCount() - 1, 0));
        QTest::keyClick(rows, Qt::Key_Return);
        return dialog.result();
    });
    QTest::mouseClick(all, Qt::LeftButton);
    driver.settle();
    QCOMPARE(driver.page().objectName(), u"planPage"_s); // what was followed is opened
}

void OverviewPageTest::aFundersBarLeadsToItsActivities()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    QVERIFY(driver.trigger(u"view-overview"_s));
    auto *money = driver.find<FactTable>(u"overviewMoney"_s);
    const QString planned = textAt(*money, 0, 2);
    QString total;
    driver.prompts().onDialog([&total](QDialog &dialog) {
        const auto *rows = dialog.findChild<FactTable *>(u"rows"_s);
        total = textAt(*rows, rows->rowCount() - 1, 2);
        return int(QDialog::Rejected);
    });
    QVERIFY(clicked(driver, *money, 0, 0));
    QCOMPARE(total, planned);
}

void OverviewPageTest::wordsFitTheirColumns()
{
    for (const Language language : {Language::French, Language::English}) {
        WindowDriver driver;
        driver.settings().setLanguage(language);
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"view-overview"_s));
        for (const QString &name : {u"overviewPlans"_s, u"overviewMoney"_s}) {
            const auto *table = driver.find<FactTable>(name);
            const QHeaderView *header = table->header();
            int used = 0;
            for (int column = 0; column < header->count(); ++column)
                used += header->sectionSize(column);
            QVERIFY2(used <= table->viewport()->width(), qPrintable(name));
            for (int column = 1; column < header->count(); ++column) {
                if (table->isColumnHidden(column))
                    continue;
                const int needed = widestIn(*table, column);
                QVERIFY2(header->sectionSize(column) >= needed, qPrintable(u"%1, column %2: %3 of %4"_s.arg(name)
                                                                               .arg(column)
                                                                               .arg(header->sectionSize(column))
                                                                               .arg(needed)));
            }
        }
    }
}

QTEST_MAIN(OverviewPageTest)

#include "overview_page_test.moc"
