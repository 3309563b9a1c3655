// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of settings, backups and shortcuts.
#include "core/base/text.h"
#include "core/formats/table_csv.h"
#include "core/report/wording.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "tests/support/window_driver.h"
#include "ui/action_registry.h"
#include "ui/page.h"
#include "ui/widgets/entry_list.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

using namespace tandem;

namespace {

void pick(const WindowDriver &driver, const QString &name, const QString &text)
{
    auto *box = driver.find<QComboBox>(name);
    QVERIFY2(box, qPrintable(name));
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setCurrentIndex(box->findText(text));
    emit box->activated(box->currentIndex());
    driver.settle();
}

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void theLanguageChangesAtOnceAndThePageStays()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"file-settings"_s));
        QCOMPARE(driver.page().objectName(), u"settingsPage"_s);
        pick(driver, u"settingsLanguage"_s, u"Français"_s);
        QCOMPARE(driver.session().language(), Language::French);
        QCOMPARE(driver.page().objectName(), u"settingsPage"_s);
        QCOMPARE(driver.find<QLabel>(u"settingsTitle"_s)->text(), u"Réglages"_s);
        pick(driver, u"settingsTheme"_s, u"Sombre"_s);
        QVERIFY(driver.session().theme().dark);
    }

    void settingsAreThereWithoutAFile()
    {
        WindowDriver driver;
        driver.start();
        QVERIFY(driver.trigger(u"file-settings"_s));
        QCOMPARE(driver.page().objectName(), u"settingsPage"_s);
        QVERIFY(!driver.find(u"backupsPanel"_s));
        driver.find<QAbstractButton>(u"settingsBack"_s)->click();
        driver.settle();
        QCOMPARE(driver.page().objectName(), u"welcomePage"_s);
    }

    void habitsAreKeptAndProposed()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"file-settings"_s));
        pick(driver, u"settingsEdition"_s, u"French and English"_s);
        pick(driver, u"settingsColumns"_s, u"Technical names"_s);
        pick(driver, u"settingsSeparator"_s, u"Tab"_s);
        const ExportHabits habits = driver.settings().exportHabits();
        QCOMPARE(habits.edition, std::optional(int(report::Edition::Bilingual)));
        QCOMPARE(habits.columns, std::optional(int(CsvColumns::Technical)));
        QVERIFY(!habits.decimalSign);
        driver.prompts().onDialog([](QDialog &dialog) {
            const auto *columns = dialog.findChild<QComboBox *>(u"csvColumns"_s);
            const auto *separator = dialog.findChild<QComboBox *>(u"csvSeparator"_s);
            const bool proposed = columns->currentData().toInt() == int(CsvColumns::Technical) &&
                                  separator->currentData().toChar() == u'\t';
            [proposed] { QVERIFY(proposed); }();
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"file-export-csv"_s));
        driver.prompts().onDialog([](QDialog &dialog) {
            const auto *language = dialog.findChild<QComboBox *>(u"printLanguage"_s);
            [language] { QCOMPARE(language->currentIndex(), int(report::Edition::Bilingual)); }();
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"file-export-pdf"_s));
        QVERIFY(driver.prompts().isExhausted());
    }

    void aBackupIsMadeListedAndBroughtBack()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"file-backups"_s));
        QCOMPARE(driver.page().objectName(), u"settingsPage"_s);
        const auto *list = driver.find<QTreeWidget>(u"backups"_s);
        const int before = list->topLevelItemCount();
        driver.find<QAbstractButton>(u"makeBackup"_s)->click();
        driver.settle();
        QCOMPARE(list->topLevelItemCount(), before + 1);
        QVERIFY(driver.message().startsWith(u"A backup was made"_s));
        auto *restore = driver.find<QAbstractButton>(u"restoreBackup"_s);
        QVERIFY(!restore->isEnabled());
        driver.find<QTreeWidget>(u"backups"_s)->topLevelItem(0)->setSelected(true);
        QVERIFY(restore->isEnabled());
        driver.prompts().giveFile(driver.path(u"back.tandem"_s));
        restore->click();
        QTRY_COMPARE(driver.session().workspace()->path(), driver.path(u"back.tandem"_s));
        QTRY_VERIFY(driver.window().content().page());
        driver.settle();
    }

    void everyShortcutIsListedByItsMenu()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QVERIFY(driver.trigger(u"help-shortcuts"_s));
        QCOMPARE(driver.page().objectName(), u"shortcutsPage"_s);
        auto *list = driver.find<EntryList>(u"shortcuts"_s);
        for (const QAction *action : driver.window().actions().all()) {
            const bool listed = list->choose(action->objectName());
            QVERIFY2(listed == !action->shortcut().isEmpty(), qPrintable(action->objectName()));
        }
        QCOMPARE(list->entries().first().title, u"File"_s);
        driver.find<QLineEdit>(u"shortcutsFilter"_s)->setText(u"search"_s);
        driver.settle();
        QVERIFY(list->choose(u"edit-search"_s));
        QVERIFY(!list->choose(u"file-open"_s));
        QTest::keyClick(list, Qt::Key_Return); // carries it out
        driver.settle();
        QVERIFY(driver.find(u"jumpPopup"_s)->isHidden() == !list->current());
    }
};

QTEST_MAIN(TestSettingsPage)

#include "tst_settings_page.moc"
