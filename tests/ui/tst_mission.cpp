// SPDX-License-Identifier: GPL-3.0-or-later
// A mission in the real window, from its preparation to its return, and what is said of copies and of what was not sent.
#include "core/base/text.h"
#include "core/exchange/mission.h"
#include "core/exchange/package_writer.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "tests/support/window_driver.h"
#include "ui/page.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QTreeWidget>

using namespace tandem;

namespace {

/// Work on this computer on an earlier day.
class Earlier
{
public:
    explicit Earlier(WindowDriver &driver, QDate day = QDate(2020, 6, 8))
        : m_driver(driver), m_clock(QDateTime(day, QTime(9, 0), Qt::UTC), 1000)
    {
    }
    std::unique_ptr<Workspace> open(const QString &path, bool sameComputer = true)
    {
        const QString data = m_driver.path(sameComputer ? u"data"_s : u"other"_s);
        auto opened = Workspace::open(path, {m_clock, m_random, data, sameComputer ? u"test"_s : u"laptop"_s});
        if (!opened || !(*opened)->enter(u"Coordination Dakar"_s))
            qFatal("not opened");
        return std::move(*opened);
    }
    static void send(Workspace &workspace) { workspace.rememberSent(workspace.leaves()); }
    static void edit(Workspace &workspace, const QByteArray &place)
    {
        const Activity *first = nullptr;
        for (const Activity &each : workspace.snapshot().all<Activity>()) {
            if (!first || each.code < first->code)
                first = &each;
        }
        if (!first || !workspace.run(setFields(EntityKind::Activity, first->id, {{"place", place}})))
            qFatal("no change");
    }

private:
    WindowDriver &m_driver;
    FixedClock m_clock;
    SeededRandom m_random{5};
};

/// Stops long work before anything of it is done, as soon as there is a bar that would show it.
class Impatience final : public QObject
{
public:
    Impatience() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *shown = qobject_cast<QProgressBar *>(watched);
        auto *dialog = shown ? qobject_cast<QProgressDialog *>(shown->parent()) : nullptr;
        if (dialog && event->type() == QEvent::Polish)
            dialog->cancel();
        return false;
    }
};

QPushButton *barButton(const WindowDriver &driver)
{
    return driver.page().findChild<MessageBar *>()->findChild<QPushButton *>(u"messageAction"_s);
}

void closeBar(const WindowDriver &driver)
{
    driver.page().findChild<MessageBar *>()->findChild<QAbstractButton *>(u"messageClose"_s)->click();
    driver.settle();
}

} // namespace

class TestMission : public QObject
{
    Q_OBJECT

private slots:
    void preparedInOneStep();
    void attachmentsOfChosenPlans();
    void aWrittenCopyIsSaidToBe();
    void itCanBeStopped();
    void theReturnIsRemindedOf();
    void aCopySaysSoOnItsFirstDay();
    void twoFilesOfOneProgramme();
    void aBackupThatWasPutBack();
    void whatWasNotSentIsCounted();
    void whatWasNotSentForDaysIsSaid();
    void oneSentenceAfterTheOther();
    void whoAsksForAttachmentsIsHeard();
};

void TestMission::preparedInOneStep()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    driver.prompts().giveFile(driver.path(u"stick.tandem"_s));
    QString summary;
    driver.prompts().onDialog([&](QDialog &dialog) {
        summary = dialog.findChild<QLabel *>(u"missionSummary"_s)->text();
        // The demonstration has no attachments: nobody is asked about them.
        [&] { QVERIFY(!dialog.findChild<QWidget *>(u"missionAttachments"_s)->isVisible()); }();
        dialog.accept();
        return dialog.result();
    });
    QVERIFY(driver.trigger(u"exchange-mission"_s));
    QTRY_VERIFY(driver.prompts().isExhausted());
    QVERIFY2(summary.contains(u"MB"_s), qPrintable(summary));
    QVERIFY(driver.message().contains(u"stick.tandem"_s));
    QVERIFY(Earlier(driver).open(driver.path(u"stick.tandem"_s), false)->isMissionCopy());
    QVERIFY(driver.workspace().mission());
    QVERIFY(driver.prompts().unexpected().isEmpty());
}

void TestMission::attachmentsOfChosenPlans()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    const Activity *activity = driver.firstActivity();
    const IdOf<Plan> plan = activity->plan;
    QFile file(driver.path(u"minutes.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(2'000'000, 'x')) > 0);
    file.close();
    QVERIFY(driver.workspace().run(attachFiles(EntityKind::Activity, activity->id, {file.fileName()})).ok());
    QStringList summaries;
    driver.prompts().giveFile(driver.path(u"stick.tandem"_s));
    driver.prompts().onDialog([&](QDialog &dialog) {
        auto *which = dialog.findChild<QComboBox *>(u"missionAttachments"_s);
        auto *plans = dialog.findChild<QTreeWidget *>(u"missionPlans"_s);
        auto *summary = dialog.findChild<QLabel *>(u"missionSummary"_s);
        summaries.append(summary->text());
        [&] { QVERIFY(which->isVisible() && !plans->isVisible()); }();
        which->setCurrentIndex(1);
        [&] {
            QVERIFY(plans->isVisible());
            QVERIFY(plans->visualItemRect(plans->topLevelItem(0)).height() >= rowHeight(true)); // as in our tables
        }();
        for (int i = 0; i < plans->topLevelItemCount(); ++i)
            plans->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
        summaries.append(summary->text());
        for (int i = 0; i < plans->topLevelItemCount(); ++i) {
            if (plans->topLevelItem(i)->data(0, Qt::UserRole).value<Id>() == plan)
                plans->topLevelItem(i)->setCheckState(0, Qt::Checked);
        }
        summaries.append(summary->text());
        which->setCurrentIndex(2);
        dialog.accept();
        return dialog.result();
    });
    QVERIFY(driver.trigger(u"exchange-mission"_s));
    QTRY_VERIFY(driver.prompts().isExhausted());
    QVERIFY2(summaries.at(0).contains(u"1 attachment goes along"_s), qPrintable(summaries.at(0)));
    QVERIFY2(summaries.at(1).contains(u"1 attachment stays here"_s), qPrintable(summaries.at(1)));
    QCOMPARE(summaries.at(2), summaries.at(0));
    QVERIFY(QFileInfo(driver.path(u"stick.tandem"_s)).size() + 1'900'000 < QFileInfo(driver.workspace().path()).size());
}

void TestMission::aWrittenCopyIsSaidToBe()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    // Nowhere to write: the sentence stands in the dialog, which stays.
    driver.prompts().giveFile(driver.path(u"no/such/stick.tandem"_s));
    QString problem;
    driver.prompts().onDialog([&](QDialog &dialog) {
        dialog.accept();
        problem = dialog.findChild<QLabel *>(u"dialogProblem"_s)->text();
        return int(QDialog::Rejected);
    });
    QVERIFY(driver.trigger(u"exchange-mission"_s));
    QTRY_VERIFY(driver.prompts().isExhausted());
    QVERIFY(!problem.isEmpty());
    QVERIFY(!driver.workspace().mission());
    QCOMPARE(driver.message(), QString());
}

void TestMission::itCanBeStopped()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    const QString stick = driver.path(u"stick.tandem"_s);
    QFile before(stick);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    driver.prompts().giveFile(stick);
    driver.prompts().giveFile(stick);
    driver.prompts().onDialog([&](QDialog &dialog) {
        {
            const Impatience impatience;
            dialog.accept();
        }
        [&] {
            QVERIFY(dialog.isVisible());
            QCOMPARE(dialog.findChild<QLabel *>(u"dialogProblem"_s)->text(), u"Cancelled: nothing was changed."_s);
            QVERIFY(!driver.workspace().mission());
            QCOMPARE(QFileInfo(stick).size(), 6);
            QVERIFY(!QFile::exists(stick + u".part"_s));
        }();
        dialog.accept(); // and once more, with patience
        return dialog.result();
    });
    QVERIFY(driver.trigger(u"exchange-mission"_s));
    QTRY_VERIFY(driver.prompts().isExhausted());
    QVERIFY(driver.workspace().mission());
    QVERIFY(Earlier(driver).open(stick, false)->isMissionCopy());
    QVERIFY(driver.prompts().unexpected().isEmpty());
}

void TestMission::theReturnIsRemindedOf()
{
    WindowDriver driver;
    const QString home = driver.demonstration();
    const QString stick = driver.path(u"stick.tandem"_s);
    Earlier earlier(driver);
    {
        const auto workspace = earlier.open(home);
        QVERIFY(prepareMission(*workspace, stick, {}).ok());
    }
    Earlier::edit(*earlier.open(stick, false), "Kayes");
    driver.start(home);
    QTRY_VERIFY2(driver.message().contains(u"stick.tandem"_s), qPrintable(driver.message()));
    QCOMPARE(barButton(driver)->text(), u"Receive them now"_s);
    driver.prompts().onDialog([](QDialog &) { return int(QDialog::Accepted); });
    driver.prompts().onDialog([](QDialog &) { return int(QDialog::Rejected); });
    barButton(driver)->click();
    QTRY_VERIFY(driver.prompts().isExhausted());
    QCOMPARE(driver.firstActivity()->place, u"Kayes"_s);
    QVERIFY(!driver.workspace().mission());
    QVERIFY(driver.quit());
    driver.start(home);
    QCOMPARE(driver.message(), QString());
    QVERIFY(driver.prompts().unexpected().isEmpty());
}

void TestMission::aCopySaysSoOnItsFirstDay()
{
    WindowDriver driver;
    const QString home = driver.demonstration();
    const QString stick = driver.path(u"stick.tandem"_s);
    QVERIFY(prepareMission(*Earlier(driver).open(home, false), stick, {}).ok());
    driver.start(stick);
    QTRY_VERIFY2(driver.message().contains(u"made for a mission"_s), qPrintable(driver.message()));
    QVERIFY(driver.message().contains(u"Coordination Dakar"_s));
    QVERIFY(!driver.workspace().isReadOnly());
    QVERIFY(driver.quit());
    driver.start(stick);
    QCOMPARE(driver.message(), QString());
}

void TestMission::twoFilesOfOneProgramme()
{
    WindowDriver driver;
    const QString first = driver.demonstration();
    const QString second = driver.demonstration(u"second.tandem"_s);
    Earlier::edit(*Earlier(driver).open(first, false), "Thiès");
    driver.start(first);
    QCOMPARE(driver.message(), QString());
    QVERIFY(driver.quit());
    driver.start(second);
    QTRY_VERIFY2(driver.message().contains(u"demo.tandem"_s), qPrintable(driver.message()));
    driver.prompts().onDialog([](QDialog &) { return int(QDialog::Accepted); });
    driver.prompts().onDialog([](QDialog &) { return int(QDialog::Rejected); });
    barButton(driver)->click();
    QTRY_VERIFY(driver.prompts().isExhausted());
    QCOMPARE(driver.firstActivity()->place, u"Thiès"_s);
}

void TestMission::aBackupThatWasPutBack()
{
    WindowDriver driver;
    const QString path = driver.demonstration();
    const QString backup = driver.demonstration(u"backup.tandem"_s);
    Earlier::edit(*Earlier(driver).open(path), "Thiès");
    QVERIFY(QFile::remove(path) && QFile::copy(backup, path));
    driver.start(path);
    QTRY_VERIFY2(driver.message().contains(u"older"_s), qPrintable(driver.message()));
    QCOMPARE(barButton(driver)->text(), u"Receive from colleagues…"_s);
    driver.prompts().giveFile({}); // thought better of it
    barButton(driver)->click();
    QTRY_VERIFY(driver.prompts().isExhausted());
}

void TestMission::whatWasNotSentIsCounted()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    auto *unsent = driver.find<QPushButton>(u"statusUnsent"_s);
    QVERIFY(unsent && !unsent->isVisible());
    Earlier::edit(driver.workspace(), "Dakar");
    QVERIFY(!unsent->isVisible()); // whoever works alone has nobody to send it to
    driver.workspace().rememberSent(driver.workspace().leaves());
    Earlier::edit(driver.workspace(), "Thiès");
    QVERIFY(unsent->isVisible());
    QCOMPARE(unsent->text(), u"1 change not sent yet"_s);
    Earlier::edit(driver.workspace(), "Kayes");
    QCOMPARE(unsent->text(), u"2 changes not sent yet"_s);
    driver.prompts().giveFile(driver.path(u"out.tandemx"_s));
    driver.prompts().onDialog([](QDialog &dialog) {
        dialog.accept();
        return dialog.result();
    });
    unsent->click();
    QTRY_VERIFY(driver.prompts().isExhausted());
    QVERIFY(!unsent->isVisible());
    // In another language, too.
    Earlier::edit(driver.workspace(), "Bamako");
    QVERIFY(driver.trigger(u"view-french"_s));
    QTRY_COMPARE(driver.find<QPushButton>(u"statusUnsent"_s)->text(), u"1 modification à envoyer"_s);
}

void TestMission::whatWasNotSentForDaysIsSaid()
{
    WindowDriver driver;
    const QString path = driver.demonstration();
    Earlier::send(*Earlier(driver).open(path));
    Earlier::edit(*Earlier(driver).open(path), "Thiès");
    Earlier::edit(*Earlier(driver, QDate(2020, 6, 14)).open(path), "Kayes");
    driver.start(path);
    QTRY_VERIFY2(driver.message().contains(u"2 changes"_s), qPrintable(driver.message()));
    QVERIFY(driver.message().contains(driver.window().context().phrases.date(QDate(2020, 6, 8))));
    driver.prompts().giveFile(driver.path(u"out.tandemx"_s));
    driver.prompts().onDialog([](QDialog &dialog) {
        dialog.accept();
        return dialog.result();
    });
    barButton(driver)->click();
    QTRY_VERIFY(driver.prompts().isExhausted());
    QVERIFY(driver.quit());
    driver.start(path);
    QCOMPARE(driver.message(), QString());
}

void TestMission::oneSentenceAfterTheOther()
{
    WindowDriver driver;
    const QString path = driver.demonstration();
    const QString other = driver.demonstration(u"other.tandem"_s);
    Earlier::send(*Earlier(driver).open(path));
    Earlier::edit(*Earlier(driver).open(path), "Thiès");
    QCOMPARE(Earlier(driver).open(other)->path(), other);
    driver.start(path);
    QTRY_VERIFY2(driver.message().contains(u"other.tandem"_s), qPrintable(driver.message()));
    closeBar(driver);
    QTRY_VERIFY2(driver.message().contains(u"not been sent"_s), qPrintable(driver.message()));
    closeBar(driver);
    QCOMPARE(driver.message(), QString());
}

void TestMission::whoAsksForAttachmentsIsHeard()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    QFile file(driver.path(u"minutes.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("minutes") > 0);
    file.close();
    QVERIFY(
        driver.workspace().run(attachFiles(EntityKind::Activity, driver.firstActivity()->id, {file.fileName()})).ok());
    const QString stick = driver.path(u"stick.tandem"_s);
    QVERIFY(
        prepareMission(driver.workspace(), stick, {.attachments = MissionChoice::Attachments::None, .plans = {}}).ok());
    const QString asking = driver.path(u"asking.tandemx"_s);
    {
        Earlier laptop(driver);
        const auto copy = laptop.open(stick, false);
        const Attachment &attachment = *copy->snapshot().all<Attachment>().begin();
        copy->wantContent(attachment.sha256.toLatin1(), true);
        QVERIFY(writePackage(*copy, asking, {false, {}, u"Coordination Bamako"_s}).ok());
    }
    driver.window().receive({asking}); // nothing is new in it
    QTRY_VERIFY2(driver.message().contains(u"Coordination Bamako asked for 1 attachment"_s),
                 qPrintable(driver.message()));
    driver.prompts().giveFile(driver.path(u"answer.tandemx"_s));
    driver.prompts().onDialog([](QDialog &dialog) {
        [&] { QVERIFY(dialog.findChild<QAbstractButton *>(u"sendAttachments"_s)->isChecked()); }();
        dialog.accept();
        return dialog.result();
    });
    barButton(driver)->click();
    QTRY_VERIFY(driver.prompts().isExhausted());
    QVERIFY(driver.prompts().unexpected().isEmpty());
}

QTEST_MAIN(TestMission)
#include "tst_mission.moc"
