// SPDX-License-Identifier: GPL-3.0-or-later
// Files attached to an activity, a plan and a memorandum: dropped, chosen, opened, saved, removed.
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "tests/support/window_driver.h"
#include "ui/dialogs/attachments_dialog.h"
#include "ui/models/attachments_model.h"
#include "ui/page.h"
#include "ui/widgets/file_drop.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>

using namespace tandem;

class TestAttachments : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &url) { m_opened.append(url.toLocalFile()); }

private slots:
    void init()
    {
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    }
    void cleanup() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void theModelKeepsItsPromises();
    void droppedOnAnActivity();
    void chosenForAnActivity();
    void openedAndSaved();
    void removedAndBroughtBack();
    void onAPlan();
    void onAMemorandum();
    void onADecision();
    void absentOnesSaySo();
    void absentOnesAreAskedFor();
    void whatIsRefusedIsSaid();
    void aFileForReadingTakesNone();

private:
    static QString write(const WindowDriver &driver, const QString &name, const QByteArray &bytes)
    {
        QFile out(driver.path(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
    }
    /// Holds files over a widget and lets them go; whether it took them.
    static bool drop(WindowDriver &driver, QWidget &target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        const QPoint at = target.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted())
            return false;
        const QList<QWidget *> children = target.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        const bool ring = std::any_of(children.begin(), children.end(), [](const QWidget *child) {
            return child->property("role") == u"dropRing"_s && child->isVisible();
        });
        QDropEvent let(QPointF(at), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &let);
        driver.settle();
        return ring && let.isAccepted() && let.dropAction() == Qt::CopyAction;
    }
    /// The plan of the demonstration's first activity, with that activity in the editor.
    static Id showActivity(WindowDriver &driver)
    {
        const Activity *activity = driver.firstActivity();
        const Place place{.kind = PlaceKind::Plan, .row = activity->plan, .chosen = activity->id};
        driver.window().content().open(place);
        driver.settle();
        return activity->id;
    }
    /// What the message bar of the editor says.
    static QString said(const WindowDriver &driver)
    {
        return driver.find<>(u"activityEditor"_s)->findChild<QLabel *>(u"messageText"_s)->text();
    }
    static QList<const Attachment *> attached(const WindowDriver &driver, const Id &owner)
    {
        return driver.workspace().snapshot().ownedBy<&Attachment::owner>(owner);
    }

    QStringList m_opened;
};

void TestAttachments::theModelKeepsItsPromises()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    const Id activity = driver.firstActivity()->id;
    AttachmentsModel model(driver.workspace(), Phrases(Language::English));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOwner(activity);
    QCOMPARE(model.rowCount(), 0);
    const QString path = write(driver, u"minutes.pdf"_s, QByteArray(1'500'000, 'x'));
    QVERIFY(driver.workspace().run(attachFiles(EntityKind::Activity, activity, {path})).ok());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"minutes.pdf"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"1.5 MB"_s);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
    QVERIFY(driver.workspace().undo().ok());
    QCOMPARE(model.rowCount(), 0);
    model.setOwner({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAttachments::droppedOnAnActivity()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    const Id activity = showActivity(driver);
    auto *editor = driver.find<>(u"activityEditor"_s);
    QVERIFY(editor);
    const QStringList two{write(driver, u"a.pdf"_s, "first"), write(driver, u"b.pdf"_s, "second")};
    QVERIFY(drop(driver, *editor, two));
    QCOMPARE(attached(driver, activity).size(), 2);
    // The editor shows what has become of them.
    QCOMPARE(driver.find<QTabWidget>(u"activityTabs"_s)->currentWidget()->objectName(), u"activityFiles"_s);
    auto *table = driver.find<QTableView>(u"activityAttachmentsTable"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(driver.trigger(u"edit-undo"_s)); // one step
    QCOMPARE(attached(driver, activity).size(), 0);
    // What is opened is left to the window, and a picture of a web page is no file.
    QVERIFY(!drop(driver, *editor, {driver.path(u"demo.tandem"_s)}));
    QVERIFY(!drop(driver, *editor, {}));
    QVERIFY(driver.workspace().check()->isEmpty());
}

void TestAttachments::chosenForAnActivity()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    const Id activity = showActivity(driver);
    driver.find<QTableView>(u"activities"_s)->setFocus();
    driver.prompts().giveFile(write(driver, u"list.ods"_s, "list"));
    QVERIFY(driver.trigger(u"edit-attach"_s)); // from the table: to the activity that is chosen
    QCOMPARE(attached(driver, activity).size(), 1);
    QVERIFY(driver.message().contains(u"list.ods"_s));

    auto *tabs = driver.find<QTabWidget>(u"activityTabs"_s);
    tabs->setCurrentWidget(driver.find<>(u"activityFiles"_s));
    driver.prompts().giveFile(write(driver, u"photo.jpg"_s, "photo"));
    QTest::mouseClick(driver.find<QAbstractButton>(u"activityAttachmentsAdd"_s), Qt::LeftButton);
    driver.settle();
    QCOMPARE(attached(driver, activity).size(), 2);
    // From the keyboard within the list, too.
    driver.find<QTableView>(u"activityAttachmentsTable"_s)->setFocus();
    driver.settle();
    driver.prompts().giveFile(write(driver, u"more.txt"_s, "more"));
    QVERIFY(driver.trigger(u"edit-add"_s));
    QCOMPARE(attached(driver, activity).size(), 3);
    driver.prompts().giveFile({}); // thought better of it
    QVERIFY(driver.trigger(u"edit-add"_s));
    QCOMPARE(attached(driver, activity).size(), 3);
    QVERIFY(driver.prompts().unexpected().isEmpty());
}

void TestAttachments::openedAndSaved()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    const Id activity = showActivity(driver);
    auto *editor = driver.find<>(u"activityEditor"_s);
    const QStringList paths{write(driver, u"minutes.pdf"_s, "minutes"), write(driver, u"tool.sh"_s, "rm"),
                            write(driver, u"README"_s, "read")};
    QVERIFY(drop(driver, *editor, paths));
    auto *table = driver.find<QTableView>(u"activityAttachmentsTable"_s);
    const auto choose = [&](int row) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 0));
    };
    choose(0);
    driver.prompts().answer(1); // no
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_opened, QStringList());
    driver.prompts().answer(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(QFileInfo(m_opened.first()).fileName(), u"minutes.pdf"_s);
    QVERIFY(m_opened.first() != paths.first());
    QFile copy(m_opened.first());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), "minutes");
    driver.prompts().answer(0);
    QTest::mouseClick(driver.find<QAbstractButton>(u"activityAttachmentsOpen"_s), Qt::LeftButton);
    QCOMPARE(m_opened.size(), 2);

    choose(1); // a script is not even asked about
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_opened.size(), 2);
    QVERIFY(said(driver).contains(u"tool.sh"_s));

    for (int row = 1; row < 3; ++row) {
        choose(row);
        const QString target = driver.path(u"saved-%1"_s.arg(row));
        driver.prompts().giveFile(target);
        QTest::mouseClick(driver.find<QAbstractButton>(u"activityAttachmentsSave"_s), Qt::LeftButton);
        QFile saved(target);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), row == 1 ? "rm" : "read");
        QVERIFY(said(driver).contains(u"saved-%1"_s.arg(row)));
    }
    QCOMPARE(attached(driver, activity).size(), 3);
    QVERIFY(driver.prompts().unexpected().isEmpty());
}

void TestAttachments::removedAndBroughtBack()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    const Id activity = showActivity(driver);
    QVERIFY(drop(driver, *driver.find<>(u"activityEditor"_s), {write(driver, u"a.pdf"_s, "first")}));
    auto *table = driver.find<QTableView>(u"activityAttachmentsTable"_s);
    table->setFocus();
    driver.settle();
    QVERIFY(driver.trigger(u"edit-remove"_s));
    QCOMPARE(attached(driver, activity).size(), 0);
    QVERIFY(driver.workspace().snapshot().find(IdOf<Activity>(activity))); // Del meant the file, not the activity
    QVERIFY(!table->isVisible());
    QVERIFY(said(driver).contains(u"a.pdf"_s));
    QVERIFY(driver.trigger(u"edit-undo"_s));
    QCOMPARE(attached(driver, activity).size(), 1);
    QVERIFY(driver.actionText(u"edit-undo"_s).contains(u"Attach a file"_s));
}

void TestAttachments::onAPlan()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    showActivity(driver);
    const Id plan = driver.window().content().place().row;
    auto *link = driver.find<QAbstractButton>(u"planFiles"_s);
    QVERIFY(!link->isVisible());
    QVERIFY(drop(driver, driver.page(), {write(driver, u"signed.pdf"_s, "signed")}));
    QCOMPARE(attached(driver, plan).size(), 1);
    QVERIFY(driver.message().contains(u"signed.pdf"_s));
    QVERIFY(link->isVisible());
    QCOMPARE(link->text(), u"1 attachment"_s);
    const QString more = write(driver, u"annex.pdf"_s, "annex");
    driver.prompts().onDialog([&](QDialog &dialog) {
        auto *table = dialog.findChild<QTableView *>(u"planAttachmentsTable"_s);
        if (table->model()->rowCount() == 1 && drop(driver, dialog, {more}))
            dialog.accept();
        return dialog.result();
    });
    QTest::mouseClick(link, Qt::LeftButton);
    driver.settle();
    QCOMPARE(attached(driver, plan).size(), 2);
    QCOMPARE(link->text(), u"2 attachments"_s);
    QVERIFY(driver.isEnabled(u"plan-attachments"_s));
    driver.window().content().open({.kind = PlaceKind::Overview});
    driver.settle();
    QVERIFY(!driver.isEnabled(u"plan-attachments"_s));
    QVERIFY(!driver.isEnabled(u"edit-attach"_s));
    QVERIFY(driver.prompts().isExhausted());
}

void TestAttachments::onAMemorandum()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    const Id memorandum = driver.workspace().snapshot().sorted<Memorandum>().first()->id;
    driver.window().content().open({.kind = PlaceKind::Memorandum, .row = memorandum});
    driver.settle();
    QVERIFY(drop(driver, driver.page(), {write(driver, u"memorandum.pdf"_s, "text")}));
    QCOMPARE(attached(driver, memorandum).size(), 1);
    driver.prompts().giveFile(write(driver, u"annex.pdf"_s, "annex"));
    QVERIFY(driver.trigger(u"edit-attach"_s));
    QCOMPARE(attached(driver, memorandum).size(), 2);
    auto *table = driver.find<QTableView>(u"memorandumAttachmentsTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    driver.settle();
    QVERIFY(driver.trigger(u"edit-remove"_s));
    QCOMPARE(attached(driver, memorandum).size(), 1);
}

void TestAttachments::onADecision()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    showActivity(driver);
    const IdOf<Plan> plan(driver.window().content().place().row);
    const QString minutes = write(driver, u"minutes.pdf"_s, "minutes");
    const auto decisions = [&] { return driver.workspace().snapshot().ownedBy<&Decision::plan>(plan); };
    const qsizetype before = decisions().size();
    driver.prompts().onDialog([&](QDialog &dialog) {
        auto *files = dialog.findChild<QWidget *>(u"decisionAttachments"_s);
        [&] { QVERIFY(files->isVisible() == (before > 0)); }();
        dialog.findChild<QAbstractButton *>(u"decisionsAdd"_s)->click();
        driver.settle();
        [&] { QVERIFY(files->isVisible()); }();
        [&] { QVERIFY(drop(driver, dialog, {minutes})); }();
        dialog.accept();
        return dialog.result();
    });
    QVERIFY(driver.trigger(u"plan-decisions"_s));
    QVERIFY(driver.prompts().isExhausted());
    QCOMPARE(decisions().size(), before + 1);
    qsizetype files = 0;
    for (const Decision *decision : decisions())
        files += attached(driver, decision->id).size();
    QCOMPARE(files, 1);
    // Taken away, it takes its file along; both come back.
    driver.prompts().onDialog([&](QDialog &dialog) {
        auto *table = dialog.findChild<QTableView *>(u"decisionsTable"_s);
        [&] { QCOMPARE(table->model()->rowCount(), int(before + 1)); }();
        return int(QDialog::Rejected);
    });
    QVERIFY(driver.trigger(u"plan-decisions"_s));
    QVERIFY(driver.trigger(u"edit-undo"_s));
    QVERIFY(driver.actionText(u"edit-redo"_s).contains(u"Attach"_s));
    driver.window().content().open({.kind = PlaceKind::Overview});
    driver.settle();
    QVERIFY(!driver.isEnabled(u"plan-decisions"_s));
}

void TestAttachments::absentOnesAreAskedFor()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    const Id activity = showActivity(driver);
    const QByteArray bytes = "what Rabat has";
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QVERIFY(
        driver.workspace()
            .run(addRow(
                EntityKind::Attachment,
                {{"owner", "activity:" + activity.hex()}, {"name", "rabat.txt"}, {"size", "14"}, {"sha256", sha256}}))
            .ok());
    driver.find<QTabWidget>(u"activityTabs"_s)->setCurrentWidget(driver.find<>(u"activityFiles"_s));
    driver.settle();
    auto *table = driver.find<QTableView>(u"activityAttachmentsTable"_s);
    auto *ask = driver.find<QAbstractButton>(u"activityAttachmentsAsk"_s);
    const QModelIndex size = table->model()->index(0, 1);
    table->setCurrentIndex(size);
    driver.settle();
    QVERIFY(ask->isVisible());
    driver.prompts().answer(0);
    ask->click();
    const QString question = driver.prompts().asked().last().text;
    QVERIFY2(question.contains(u"Coordination Dakar"_s), qPrintable(question));
    QCOMPARE(driver.workspace().wantedContents(), QList{sha256});
    QCOMPARE(size.data().toString(), u"asked for"_s);
    driver.prompts().answer(1); // a message to send
    ask->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"rabat.txt"_s));
    QVERIFY(*driver.workspace().putBlob(sha256, bytes)); // it arrives
    QCOMPARE(size.data().toString(), u"1 kB"_s);
    driver.settle();
    QVERIFY(!ask->isVisible());
    QVERIFY(driver.workspace().wantedContents().isEmpty());
    QVERIFY(driver.prompts().unexpected().isEmpty());
}

void TestAttachments::absentOnesSaySo()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    const Id activity = showActivity(driver);
    const QByteArray bytes = "what Rabat has";
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QVERIFY(
        driver.workspace()
            .run(addRow(
                EntityKind::Attachment,
                {{"owner", "activity:" + activity.hex()}, {"name", "rabat.txt"}, {"size", "14"}, {"sha256", sha256}}))
            .ok());
    driver.find<QTabWidget>(u"activityTabs"_s)->setCurrentWidget(driver.find<>(u"activityFiles"_s));
    driver.settle();
    auto *table = driver.find<QTableView>(u"activityAttachmentsTable"_s);
    const QModelIndex size = table->model()->index(0, 1);
    QCOMPARE(size.data().toString(), u"not here"_s);
    QVERIFY(size.data(CellRole::Late).toBool());
    QVERIFY(size.data(Qt::ToolTipRole).toString().contains(u"colleague"_s));
    table->setFocus();
    table->setCurrentIndex(size);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_opened, QStringList());
    QVERIFY(said(driver).contains(u"colleague"_s));
    QVERIFY(*driver.workspace().putBlob(sha256, bytes)); // it arrives
    QCOMPARE(size.data().toString(), u"1 kB"_s);
    QVERIFY(driver.prompts().unexpected().isEmpty());
}

void TestAttachments::whatIsRefusedIsSaid()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    const Id activity = showActivity(driver);
    QFile large(driver.path(u"film.mp4"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(40'000'000));
    QVERIFY(drop(driver, *driver.find<>(u"activityEditor"_s), {large.fileName()}));
    QCOMPARE(attached(driver, activity).size(), 0);
    QVERIFY(driver.find<QTabWidget>(u"activityTabs"_s)->isVisible());
    QVERIFY2(said(driver).contains(u"39 MB"_s), qPrintable(said(driver)));
    QVERIFY(large.resize(12'000'000));
    QVERIFY(drop(driver, *driver.find<>(u"activityEditor"_s), {large.fileName()}));
    QCOMPARE(attached(driver, activity).size(), 1);
    QVERIFY2(said(driver).contains(u"12 MB"_s), qPrintable(said(driver))); // attached, with a word about it
}

void TestAttachments::aFileForReadingTakesNone()
{
    WindowDriver driver;
    const QString path = driver.demonstration();
    const QString note = write(driver, u"note.txt"_s, "note");
    driver.start(path);
    const Id activity = showActivity(driver);
    QVERIFY(driver.workspace().run(attachFiles(EntityKind::Activity, activity, {note})).ok());
    QVERIFY(driver.quit());
    const SystemClock clock;
    SystemRandom random;
    const auto elsewhere = Workspace::open(path, {.clock = clock, .random = random, .dataFolder = {}, .site = {}});
    QVERIFY(elsewhere.ok());
    driver.start(path);
    QVERIFY(driver.workspace().isReadOnly());
    QCOMPARE(showActivity(driver), activity);
    QVERIFY(!drop(driver, *driver.find<>(u"activityEditor"_s), {note}));
    QVERIFY(!drop(driver, driver.page(), {note}));
    QVERIFY(!driver.isEnabled(u"edit-attach"_s));
    QVERIFY(!driver.find<QAbstractButton>(u"activityAttachmentsRemove"_s)->isEnabled());
    QVERIFY(driver.find<QAbstractButton>(u"activityAttachmentsSave"_s)->isEnabled());
}

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
