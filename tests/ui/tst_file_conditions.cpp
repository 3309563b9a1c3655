// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the file while it is open: deleted, renamed, not to be written any more, its disk full. Whatever
// somebody types then stays where it was typed, a sentence says why and what to do, and it is saved when it can be.
#include "core/base/text.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/test_file.h"
#include "tests/support/window_driver.h"
#include "ui/delegates/row_table_view.h"
#include "ui/models/row_table_model.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace tandem;

namespace {

constexpr uid_t kNobody = 65534;

/// A window at the plan's table and the editor beside it.
class Desk
{
public:
    explicit Desk(const QString &name = u"demo.tandem"_s, Language language = Language::English)
    {
        driver.settings().setLanguage(language);
        driver.start(driver.demonstration(name));
        for (const Activity &each : driver.workspace().snapshot().all<Activity>()) {
            const Activity *known = driver.workspace().snapshot().find(activity);
            if (!known || each.code < known->code)
                activity = each.id;
        }
        driver.window().content().open({.kind = PlaceKind::Plan, .row = row().plan, .chosen = activity});
        driver.settle();
        table = driver.find<RowTableView>(u"activities"_s);
        remarks = driver.find<QPlainTextEdit>(u"activity_description_frEditorInput"_s);
    }

    const Activity &row() const { return *driver.workspace().snapshot().find(activity); }
    QString title() const { return row().title.best(driver.session().language()); }
    QLineEdit *cell() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // editors that were closed
        return table->findChild<QLineEdit *>(u"cellEditorInput"_s);
    }
    /// Types into the cell of the activity's title; Enter.
    void typeInCell(const QString &text)
    {
        table->setFocus();
        table->editCell(activity, "title");
        [&] { QVERIFY(cell()); }();
        cell()->selectAll();
        for (const QChar each : text)
            QTest::sendKeyEvent(QTest::Click, cell(), Qt::Key_unknown, QString(each), {});
        enterCell();
    }
    void enterCell()
    {
        QTest::keyClick(cell(), Qt::Key_Return);
        driver.settle();
    }
    /// Types into the editor at the side, and leaves the field.
    void typeAside(const QString &text)
    {
        remarks->setFocus();
        remarks->setPlainText(text);
        leaveField();
    }
    void leaveField()
    {
        remarks->setFocus();
        driver.find<QWidget>(u"activityTabs"_s)->setFocus();
        driver.settle();
    }
    QString asideMessage() const
    {
        const auto *text = driver.window().content().editor()->findChild<QLabel *>(u"messageText"_s);
        return text && text->isVisible() ? text->text() : QString();
    }
    QAbstractButton *wayOut() const
    {
        auto *button = driver.page().findChild<QAbstractButton *>(u"messageAction"_s);
        return button && button->isVisible() ? button : nullptr;
    }
    qsizetype activities() const { return driver.workspace().snapshot().all<Activity>().size(); }

    mutable WindowDriver driver;
    IdOf<Activity> activity;
    RowTableView *table = nullptr;
    QPlainTextEdit *remarks = nullptr;
};

/// Types everywhere while the file cannot be written: nothing of it is lost or half done, `said` stands everywhere; then
/// `mend` puts things right, and the same texts are saved.
void workWhile(Desk &desk, const QString &said, const std::function<void()> &mend)
{
    const QString title = desk.title();
    const QString description = desk.row().description.fr.string();
    const qsizetype activities = desk.activities();
    const qsizetype steps = desk.driver.workspace().transactionCount();

    desk.typeInCell(u"Atelier des régions, no 2"_s);
    QVERIFY2(desk.driver.message().contains(said), qPrintable(desk.driver.message()));
    QVERIFY(desk.wayOut());
    QVERIFY(desk.cell());
    QCOMPARE(desk.cell()->text(), u"Atelier des régions, no 2"_s);
    QVERIFY(desk.driver.find<QLabel>(u"cellProblemSentence"_s)->text().contains(said));

    desk.typeAside(u"Une longue phrase que personne ne veut retaper."_s);
    QVERIFY2(desk.asideMessage().contains(said), qPrintable(desk.asideMessage()));
    QCOMPARE(desk.remarks->toPlainText(), u"Une longue phrase que personne ne veut retaper."_s);

    desk.driver.page().setFocus();
    desk.driver.find<QAbstractButton>(u"activityAdd"_s)->click();
    desk.driver.settle();
    QVERIFY2(desk.driver.message().contains(said), qPrintable(desk.driver.message()));
    desk.driver.window().content().open({.kind = PlaceKind::Overview}); // and back: it is kept
    desk.driver.settle();
    QVERIFY(desk.driver.trigger(u"edit-undo"_s) ? desk.driver.message().contains(said) : true);
    desk.driver.window().content().open({.kind = PlaceKind::Plan, .row = desk.row().plan, .chosen = desk.activity});
    desk.driver.settle();

    QCOMPARE(desk.title(), title);
    QCOMPARE(desk.row().description.fr.string(), description);
    QCOMPARE(desk.activities(), activities);
    QCOMPARE(desk.driver.workspace().transactionCount(), steps);
    QCOMPARE(desk.remarks->toPlainText(), u"Une longue phrase que personne ne veut retaper."_s);

    mend();
    desk.leaveField();
    QCOMPARE(desk.row().description.fr.string(), u"Une longue phrase que personne ne veut retaper."_s);
    desk.table->setFocus();
    desk.table->editCell(desk.activity, "title");
    QVERIFY(desk.cell());
    QCOMPARE(desk.cell()->text(), u"Atelier des régions, no 2"_s);
    desk.enterCell();
    QCOMPARE(desk.title(), u"Atelier des régions, no 2"_s);
    QVERIFY2(!desk.driver.message().contains(said), qPrintable(desk.driver.message())); // it is true no longer
    QVERIFY2(!desk.asideMessage().contains(said), qPrintable(desk.asideMessage()));
    QCOMPARE(desk.driver.workspace().transactionCount(), steps + 2);
    QCOMPARE(sample::findings(desk.driver.workspace()), QString());
    QVERIFY(desk.driver.prompts().unexpected().isEmpty());
}

} // namespace

class TestFileConditions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { fault::install(); }
    void cleanup() { fault::disarm(); }

    void renamedAndBack()
    {
        Desk desk;
        const QString path = desk.driver.workspace().path();
        QVERIFY(QFile::rename(path, path + u".away"_s));
        workWhile(desk, u"was renamed, moved or deleted"_s, [&] { QVERIFY(QFile::rename(path + u".away"_s, path)); });
    }

    void renamedAndBackInFrench()
    {
        Desk desk(u"demo.tandem"_s, Language::French);
        const QString path = desk.driver.workspace().path();
        QVERIFY(QFile::rename(path, path + u".away"_s));
        workWhile(desk, u"renommé, déplacé ou supprimé"_s, [&] { QVERIFY(QFile::rename(path + u".away"_s, path)); });
        QVERIFY(desk.driver.actionText(u"file-save-copy"_s).startsWith(u"Enregistrer une copie"_s));
    }

    void deletedAndSavedElsewhere()
    {
        Desk desk;
        const QString path = desk.driver.workspace().path();
        const qsizetype steps = desk.driver.workspace().transactionCount();
        QVERIFY(QFile::remove(path));
        desk.typeInCell(u"Atelier des régions"_s);
        desk.typeAside(u"Une longue phrase."_s);
        QVERIFY(desk.driver.message().contains(u"deleted"_s));
        const QString copy = desk.driver.path(u"copie.tandem"_s);
        desk.driver.prompts().giveFile(copy);
        desk.wayOut()->click();
        desk.driver.settle();
        QTRY_VERIFY(desk.driver.window().content().page());
        desk.driver.settle();
        QCOMPARE(desk.driver.workspace().path(), copy);
        QCOMPARE(desk.driver.workspace().transactionCount(), steps);
        QVERIFY(!QFile::exists(path));
        // The person goes on where they were: what they typed is there, and is saved now.
        QCOMPARE(desk.driver.window().content().place().row, Id(desk.row().plan));
        desk.table = desk.driver.find<RowTableView>(u"activities"_s);
        desk.remarks = desk.driver.find<QPlainTextEdit>(u"activity_description_frEditorInput"_s);
        QCOMPARE(desk.remarks->toPlainText(), u"Une longue phrase."_s);
        desk.leaveField();
        QCOMPARE(desk.row().description.fr.string(), u"Une longue phrase."_s);
        desk.table->setFocus();
        desk.table->editCell(desk.activity, "title");
        QVERIFY(desk.cell());
        QCOMPARE(desk.cell()->text(), u"Atelier des régions"_s);
        desk.enterCell();
        QCOMPARE(desk.title(), u"Atelier des régions"_s);
        QCOMPARE(sample::findings(desk.driver.workspace()), QString());
        QVERIFY(desk.driver.prompts().unexpected().isEmpty());
    }

    void aCopyOverAnExistingFileIsRefused()
    {
        Desk desk;
        const QString path = desk.driver.workspace().path();
        const QString other = desk.driver.path(u"lettre.tandem"_s);
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Madame");
        file.close();
        desk.driver.prompts().giveFile(other);
        QVERIFY(desk.driver.trigger(u"file-save-copy"_s));
        QVERIFY2(desk.driver.message().contains(u"exists already"_s), qPrintable(desk.driver.message()));
        QCOMPARE(desk.driver.workspace().path(), path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Madame"));
    }

    void openedOnceMore()
    {
        Desk desk;
        const QString path = desk.driver.workspace().path();
        desk.typeAside(u"Une longue phrase."_s);
        QVERIFY(desk.driver.window().openFile(path)); // from the recent files, say
        QTRY_VERIFY(desk.driver.window().content().page());
        QVERIFY(!desk.driver.workspace().isReadOnly());
        QCOMPARE(desk.row().description.fr.string(), u"Une longue phrase."_s);
        QVERIFY(desk.driver.message().isEmpty());
        // Gone, it stays open: it is nowhere else.
        QVERIFY(QFile::rename(path, path + u".away"_s));
        QVERIFY(!desk.driver.window().openFile(path));
        QCOMPARE(desk.row().description.fr.string(), u"Une longue phrase."_s);
        QCOMPARE(desk.driver.prompts().asked().size(), 1);
    }

    void itsFolderMayOnlyBeRead()
    {
        Desk desk;
        const QString path = desk.driver.workspace().path();
        const QByteArray folder = QFileInfo(path).absolutePath().toUtf8();
        const bool root = geteuid() == 0;
        struct stat before = {};
        QCOMPARE(stat(folder.constData(), &before), 0);
        // Root may do everything: what must not be allowed is done as an ordinary user.
        QCOMPARE(chmod(folder.constData(), 0555), 0);
        QVERIFY(!root || seteuid(kNobody) == 0);
        const auto mend = [&] {
            QVERIFY(!root || seteuid(0) == 0);
            QCOMPARE(chmod(folder.constData(), before.st_mode & 07777), 0);
        };
        workWhile(desk, u"may only be read"_s, mend);
        mend();
    }

    void itsDiskIsFull()
    {
        Desk desk;
        fault::arm({.mode = fault::Mode::Full, .at = 1});
        workWhile(desk, u"The disk is full"_s, [] { fault::disarm(); });
    }

    void leavingWithoutBeingAbleToSaveAsks()
    {
        Desk desk;
        const QString path = desk.driver.workspace().path();
        QVERIFY(QFile::rename(path, path + u".away"_s));
        desk.typeAside(u"Une longue phrase."_s);
        desk.driver.prompts().answer(0); // go on editing
        QVERIFY(!desk.driver.quit());
        QCOMPARE(desk.remarks->toPlainText(), u"Une longue phrase."_s);
        QVERIFY(desk.driver.prompts().asked().last().text.contains(u"could not be saved"_s));
        QVERIFY(QFile::rename(path + u".away"_s, path));
        QVERIFY(desk.driver.quit());
        QCOMPARE(desk.driver.prompts().asked().size(), 1);
    }

    void theSameChangeInTwoCopies()
    {
        Desk first(u"une.tandem"_s);
        Desk second(u"autre.tandem"_s);
        QVERIFY(QFile::exists(first.driver.workspace().path()));
        for (Desk *desk : {&first, &second}) {
            desk->driver.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&desk->driver.window()));
            desk->typeAside(u"La même phrase."_s);
            desk->typeInCell(desk == &first ? u"Atelier à Dakar"_s : u"Atelier à Rabat"_s);
        }
        QCOMPARE(first.activity, second.activity);
        QCOMPARE(first.title(), u"Atelier à Dakar"_s);
        QCOMPARE(second.title(), u"Atelier à Rabat"_s);
        for (Desk *desk : {&first, &second}) {
            QCOMPARE(desk->row().description.fr.string(), u"La même phrase."_s);
            QVERIFY(desk->driver.message().isEmpty());
            QCOMPARE(sample::findings(desk->driver.workspace()), QString());
        }
        // Each takes its own back, and only that.
        QVERIFY(first.driver.trigger(u"edit-undo"_s));
        QVERIFY(first.title() != u"Atelier à Dakar"_s);
        QCOMPARE(second.title(), u"Atelier à Rabat"_s);
    }
};

QTEST_MAIN(TestFileConditions)

#include "tst_file_conditions.moc"
