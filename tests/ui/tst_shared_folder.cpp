// SPDX-License-Identifier: GPL-3.0-or-later
// The shared folder in the real window: chosen once, met by itself, told at the window's foot; and a programme file that
// lies where others change it, too.
#include "core/base/text.h"
#include "core/exchange/chosen_folder.h"
#include "core/exchange/shared_folder.h"
#include "core/exchange/synchronised_place.h"
#include "core/workspace/operations.h"
#include "tests/support/window_driver.h"
#include "ui/exchange_commands.h"
#include "ui/folder_meetings.h"
#include "ui/page.h"
#include "ui/widgets/message_bar.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace tandem;

namespace {

/// A colleague on another computer, who meets in the same folder.
class Colleague
{
public:
    Colleague(WindowDriver &driver, const QString &folder)
    {
        const QString path = driver.demonstration(u"bamako.tandem"_s);
        auto opened = Workspace::open(path, {m_clock, m_random, driver.path(u"bamako-data"_s), u"bamako"_s});
        if (!opened || !(*opened)->enter(u"Coordination Bamako"_s))
            qFatal("no copy");
        m_workspace = std::move(*opened);
        m_folder = SharedFolder::of(*m_workspace, folder);
    }
    void write(const Id &activity, const QByteArray &place)
    {
        if (!m_workspace->run(setFields(EntityKind::Activity, activity, {{"place", place}})))
            qFatal("no change");
    }
    FolderReport meet()
    {
        const Result<FolderReport> report = tandem::meet(*m_folder, *m_workspace, true);
        if (!report)
            qFatal("not met");
        return *report;
    }
    Workspace &workspace() { return *m_workspace; }

private:
    FixedClock m_clock{QDateTime(QDate(2020, 6, 14), QTime(9, 0), Qt::UTC), 1000};
    SeededRandom m_random{41};
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<SharedFolder> m_folder;
};

const FolderMeetings &meetings(const WindowDriver &driver)
{
    return *driver.window().findChild<FolderMeetings *>();
}

/// Chooses a folder as a person does; the sentence beside the field if it was refused.
QString choose(WindowDriver &driver, const QString &folder)
{
    QString problem;
    driver.prompts().onDialog([&](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"folderPath"_s)->setText(folder);
        dialog.accept();
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->property("problem").toBool() && label->isVisible())
                problem = label->text();
        }
        return dialog.result();
    });
    if (!driver.trigger(u"exchange-folder"_s))
        return u"disabled"_s;
    QTest::qWait(0);
    return problem;
}

bool quiet(const WindowDriver &driver)
{
    return !meetings(driver).isMeeting() && meetings(driver).lastReport() && !meetings(driver).lastReport()->more;
}

} // namespace

class TestSharedFolder : public QObject
{
    Q_OBJECT

private slots:
    void chosenOnceAndMetByItself()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const QString folder = driver.path(u"shared"_s);
        QVERIFY(QDir().mkpath(folder));
        auto *foot = driver.find<QPushButton>(u"statusFolder"_s);
        QVERIFY(foot && foot->isHidden());
        QCOMPARE(choose(driver, folder), QString());
        QTRY_VERIFY(quiet(driver));
        QVERIFY(!foot->isHidden());
        QVERIFY(meetings(driver).lastReport()->publishedTransactions > 100);
        // What a colleague writes comes by itself, and the foot says from whom.
        Colleague bamako(driver, folder);
        bamako.meet();
        bamako.write(driver.firstActivity()->id, "Kayes");
        bamako.meet();
        QTRY_COMPARE_WITH_TIMEOUT(driver.firstActivity()->place, u"Kayes"_s, 20'000);
        QTRY_VERIFY(foot->text().contains(u"Coordination Bamako"_s));
        // What is written here goes by itself.
        QVERIFY(
            driver.workspace().run(setFields(EntityKind::Activity, driver.firstActivity()->id, {{"place", "Ségou"}})));
        const auto placeThere = [&] {
            bamako.meet();
            return bamako.workspace().snapshot().find(driver.firstActivity()->id)->place;
        };
        QTRY_COMPARE_WITH_TIMEOUT(placeThere(), u"Ségou"_s, 20'000);
        QVERIFY(driver.prompts().unexpected().isEmpty());
        // And after a restart it goes on.
        const QString file = driver.workspace().path();
        QVERIFY(driver.quit());
        bamako.write(bamako.workspace().snapshot().all<Activity>().begin()->id, "Mopti");
        bamako.meet();
        driver.start(file);
        QCOMPARE(meetings(driver).folder(), folder);
        QTRY_VERIFY(quiet(driver) && meetings(driver).memory().metBrought > 0);
        QTRY_COMPARE(driver.workspace().leaves(), bamako.workspace().leaves());
    }

    void theDialogSaysWhatItIs()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const QString folder = driver.path(u"shared"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(!choose(driver, driver.path(u"nowhere"_s)).isEmpty());
        QVERIFY(!choose(driver, u"relative"_s).isEmpty());
        QVERIFY(meetings(driver).folder().isEmpty());
        QCOMPARE(choose(driver, folder), QString());
        QTRY_VERIFY(quiet(driver));
        QFile newer(folder + u"/newer.tandemx"_s);
        QVERIFY(newer.open(QIODevice::WriteOnly) && newer.write("TANDEM7\nof the future") > 0);
        newer.close();
        auto *foot = driver.find<QPushButton>(u"statusFolder"_s);
        QTRY_VERIFY_WITH_TIMEOUT(foot->text().contains(u"problem"_s), 20'000);
        QString state;
        QString problems;
        driver.prompts().onDialog([&](QDialog &dialog) {
            state = dialog.findChild<QLabel *>(u"folderState"_s)->text();
            problems = dialog.findChild<QLabel *>(u"folderProblems"_s)->text();
            dialog.findChild<QPushButton *>(u"folderStop"_s)->click();
            return dialog.result();
        });
        foot->click();
        QTRY_VERIFY(driver.prompts().isExhausted());
        QVERIFY2(state.contains(u"exchange file"_s), qPrintable(state));
        QVERIFY2(problems.contains(u"newer.tandemx"_s), qPrintable(problems));
        QVERIFY(meetings(driver).folder().isEmpty() && foot->isHidden());
        QVERIFY(chosenFolder(driver.session().dataFolder(), driver.workspace().document()).isEmpty());
    }

    void aFolderThatIsGoneIsSaid()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const QString folder = driver.path(u"shared"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(choose(driver, folder), QString());
        QTRY_VERIFY(quiet(driver));
        QVERIFY(QDir(folder).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(meetings(driver).lastError().has_value(), 20'000);
        QVERIFY(driver.find<QPushButton>(u"statusFolder"_s)->toolTip().contains(u"not there"_s));
        QVERIFY(!QDir(folder).exists());
        QVERIFY(driver.prompts().unexpected().isEmpty());
    }

    void aFileWhereOthersChangeItIsMoved()
    {
        WindowDriver driver;
        const QString cloud = driver.path(u"cloud"_s);
        QVERIFY(QDir().mkpath(cloud));
        QFile log(cloud + u"/.nextcloudsync.log"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        const QString path = driver.demonstration(u"cloud/demo.tandem"_s);
        driver.start(path);
        QTRY_VERIFY(driver.workspace().isReadOnly());
        QTRY_VERIFY(driver.message().contains(u"Nextcloud"_s));
        QVERIFY(!driver.isEnabled(u"exchange-folder"_s));
        auto *bar = driver.page().findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
        bar->findChild<QPushButton *>()->click();
        QTRY_VERIFY(driver.session().workspace() && driver.workspace().path() != path);
        QTRY_VERIFY(driver.workspace().isLoaded() && !driver.workspace().isReadOnly());
        QVERIFY(
            driver.workspace().path().startsWith(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
        QVERIFY(!QFile::exists(path));
        QTRY_VERIFY(quiet(driver));
        QCOMPARE(meetings(driver).folder(), cloud + u"/demo (Tandem)"_s);
        QVERIFY(!QDir(cloud + u"/demo (Tandem)"_s).isEmpty());
        QTRY_VERIFY(driver.message().contains(u"demo (Tandem)"_s));
        QVERIFY(driver.prompts().unexpected().isEmpty());
    }

    void placesThatAreNotOnlyOurs()
    {
        const QTemporaryDir folder;
        const auto in = [&](const QString &marker, bool isFolder, const QString &variable, const QString &type) {
            const QString place = folder.filePath(u"a"_s);
            QDir(place).removeRecursively();
            if (!QDir().mkpath(place + u"/b/c"_s))
                return u"?"_s;
            if (isFolder)
                QDir().mkpath(place + u'/' + marker);
            else if (!marker.isEmpty() && !QFile(place + u'/' + marker).open(QIODevice::WriteOnly))
                return u"?"_s;
            return synchronisedBy(
                place + u"/b/c/x.tandem"_s,
                {[&](const char *name) { return QByteArray(name) == "OneDrive" ? variable : QString(); },
                 [&](const QString &) { return type; }});
        };
        QCOMPARE(in({}, false, {}, u"ext4"_s), QString());
        QCOMPARE(in(u".sync_0123.db"_s, false, {}, u"ext4"_s), u"Nextcloud"_s);
        QCOMPARE(in(u".nextcloudsync.log"_s, false, {}, u"ext4"_s), u"Nextcloud"_s);
        QCOMPARE(in(u".owncloudsync.log"_s, false, {}, u"ext4"_s), u"ownCloud"_s);
        QCOMPARE(in(u".dropbox"_s, false, {}, u"ext4"_s), u"Dropbox"_s);
        QCOMPARE(in(u".dropbox"_s, true, {}, u"ext4"_s), QString()); // the client's own, in every home
        QCOMPARE(in(u".dropbox.cache"_s, true, {}, u"ext4"_s), u"Dropbox"_s);
        QCOMPARE(in(u".stfolder"_s, true, {}, u"ext4"_s), u"Syncthing"_s);
        QCOMPARE(in({}, false, folder.filePath(u"a"_s), u"ntfs"_s), u"OneDrive"_s);
        QCOMPARE(in({}, false, folder.filePath(u"other"_s), u"ntfs"_s), QString());
        for (const QString &type : {u"nfs4"_s, u"cifs"_s, u"fuse.sshfs"_s})
            QCOMPARE(in({}, false, {}, type), type);
        QCOMPARE(in({}, false, {}, u"fuseblk"_s), QString()); // a stick
    }
};

QTEST_MAIN(TestSharedFolder)
#include "tst_shared_folder.moc"
