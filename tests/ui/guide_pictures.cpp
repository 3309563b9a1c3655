// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the user guide and of the README afresh from the program on its demonstration, in both
// languages, into the folder that TANDEM_PICTURES names (docs). Started by docs/guide/pictures.
#include "core/base/text.h"
#include "core/exchange/mission.h"
#include "core/exchange/package_writer.h"
#include "core/workspace/operations.h"
#include "tests/support/disagreeing_copies.h"
#include "tests/support/window_driver.h"
#include "tests/ui/small_picture.h"
#include "ui/delegates/row_table_view.h"
#include "ui/models/filter_model.h"
#include "ui/page.h"
#include "ui/widgets/three_panes.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QImageWriter>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>
#include <functional>

using namespace tandem;

namespace {

/// A year of the demonstration is going on.
const QDate kToday(2021, 11, 15);
/// The day after its last change.
const QDate kReturn(2021, 11, 29);
constexpr QSize kPage(1120, 660); ///< of the guide's pictures: small enough to be read at half their size

} // namespace

class GuidePictures : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        // As the program has them on a desktop.
        QIcon::setThemeSearchPaths(QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s,
                                                             QStandardPaths::LocateDirectory));
        QIcon::setThemeName(u"breeze"_s);
    }

private slots:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("TANDEM_PICTURES");
        if (m_folder.isEmpty())
            QSKIP("TANDEM_PICTURES names no folder");
        QVERIFY(QDir(m_folder).mkpath(u"guide/images"_s) && QDir(m_folder).mkpath(u"images"_s));
    }
    void pages_data() { languages(); }
    void pages();
    void activity_data() { languages(); }
    void activity();
    void exchange_data() { languages(); }
    void exchange();
    void mission_data() { languages(); }
    void mission();
    void dialogs_data() { languages(); }
    void dialogs();
    void beginning_data() { languages(); }
    void beginning();
    void disagreements_data() { languages(); }
    void disagreements();

private:
    static void languages();
    void start(WindowDriver &driver, const QString &file);
    void save(const QPixmap &picture, const QString &name) const;
    void saveDialog(WindowDriver &driver, const QString &action, const QString &name, QSize size = {});
    /// The editor with this part of the activity that has most (by `much`) to show in it.
    void savePart(WindowDriver &driver, const QString &part, const QString &name,
                  const std::function<qsizetype(const Id &)> &much);
    /// Files as a workshop leaves them behind.
    void attach(WindowDriver &driver, const Id &activity) const;
    static Id planOf(const WindowDriver &driver, const QString &code);
    static void openPlan(WindowDriver &driver, const QString &code);
    static void resize(WindowDriver &driver, QSize size);

    QString m_folder;
    QString m_language;
};

void GuidePictures::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("fr") << u"fr"_s;
    QTest::newRow("en") << u"en"_s;
}

void GuidePictures::resize(WindowDriver &driver, QSize size)
{
    driver.window().resize(size);
    driver.settle();
}

void GuidePictures::start(WindowDriver &driver, const QString &file)
{
    QFETCH(QString, language);
    m_language = language;
    driver.settings().setLanguage(*languageFromCode(language));
    driver.start(file);
    resize(driver, kPage);
}

void GuidePictures::save(const QPixmap &picture, const QString &name) const
{
    const QString path = u"%1/guide/images/%2-%3.png"_s.arg(m_folder, name, m_language);
    QImageWriter writer(path, "png");
    writer.setCompression(100);
    QVERIFY2(writer.write(smallPicture(picture.toImage(), Theme::light().border.rgb())), qPrintable(path));
}

void GuidePictures::attach(WindowDriver &driver, const Id &activity) const
{
    const bool french = m_language == u"fr"_s;
    const std::pair<QString, int> files[] = {
        {french ? u"Procès-verbal.pdf"_s : u"Minutes.pdf"_s, 1'480'000},
        {french ? u"Liste de présence.ods"_s : u"List of participants.ods"_s, 46'000},
        {french ? u"Photographie du groupe.jpg"_s : u"Photograph of the group.jpg"_s, 3'250'000}};
    QStringList paths;
    for (const auto &[name, size] : files) {
        QFile out(driver.path(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(QByteArray(size, name.back().toLatin1())) == size);
        paths.append(out.fileName());
    }
    QVERIFY(driver.workspace().run(attachFiles(EntityKind::Activity, activity, paths)).ok());
}

Id GuidePictures::planOf(const WindowDriver &driver, const QString &code)
{
    for (const Plan &plan : driver.workspace().snapshot().all<Plan>()) {
        if (plan.code == code)
            return plan.id;
    }
    return {};
}

void GuidePictures::openPlan(WindowDriver &driver, const QString &code)
{
    driver.window().content().open({.kind = PlaceKind::Plan, .row = planOf(driver, code)});
    driver.window().content().panes()->setUnfolded(ThreePanes::Right, false);
    driver.settle();
}

void GuidePictures::pages()
{
    WindowDriver driver(kToday);
    start(driver, driver.demonstration());
    WindowContent &content = driver.window().content();
    const auto page = [&](const Place &place, const QString &name) {
        content.open(place);
        driver.settle();
        QTest::qWait(200); // what is counted in the background
        save(driver.window().grab(), name);
    };
    page({.kind = PlaceKind::Overview}, u"overview"_s);
    const Snapshot &snapshot = driver.workspace().snapshot();
    const Plan *plan = snapshot.find(IdOf<Plan>(planOf(driver, u"MA-SN-2021"_s)));
    QVERIFY(plan);
    page({.kind = PlaceKind::Memorandum, .row = plan->memorandum}, u"memorandum"_s);
    page({.kind = PlaceKind::Institutions}, u"institutions"_s);
    page({.kind = PlaceKind::Indicators}, u"indicators"_s);
    page({.kind = PlaceKind::Problems}, u"problems"_s);
    page({.kind = PlaceKind::Translations}, u"translations"_s);
    content.open({.kind = PlaceKind::History});
    driver.settle();
    QTest::qWait(500); // it is read in slices
    auto *steps = driver.find<QTreeView>(u"historySteps"_s);
    QVERIFY(steps && steps->model()->rowCount() > 1);
    steps->setCurrentIndex(steps->model()->index(1, 0));
    steps->expand(steps->currentIndex());
    page({.kind = PlaceKind::History}, u"history"_s);
    QVERIFY(driver.trigger(u"file-backup"_s));
    page({.kind = PlaceKind::Settings, .filter = u"backups"_s}, u"settings"_s);

    openPlan(driver, u"MA-SN-2021"_s);
    save(driver.window().grab(), u"plan"_s);
    driver.page().findChild<FilterModel *>()->setGrouping("domain");
    driver.settle();
    save(driver.window().grab(), u"plan-groups"_s);
    driver.page().findChild<FilterModel *>()->setGrouping({});
    driver.settle();

    QVERIFY(driver.trigger(u"edit-search"_s));
    driver.find<QLineEdit>(u"jumpField"_s)->setText(u"formation agent"_s);
    driver.settle();
    save(driver.window().grab(), u"search"_s);
    QTest::keyClick(driver.find<QLineEdit>(u"jumpField"_s), Qt::Key_Escape);

    // The whole window on a small laptop.
    resize(driver, {1366, 768});
    driver.window().content().panes()->setUnfolded(ThreePanes::Right, true);
    QTest::qWait(200);
    driver.settle();
    const QPixmap whole = driver.window().grab();
    save(whole, u"window"_s);
    if (m_language == "en"_L1) {
        QImageWriter writer(m_folder + u"/images/plan-page.png"_s, "png");
        writer.setCompression(100);
        QVERIFY(writer.write(smallPicture(whole.toImage(), Theme::light().border.rgb())));
    }
    QVERIFY(driver.prompts().unexpected().isEmpty());
}

void GuidePictures::activity()
{
    WindowDriver driver(kToday);
    start(driver, driver.demonstration());
    resize(driver, {1500, 760});
    openPlan(driver, u"MA-SN-2021"_s);
    // For each tab the activity of the plan that has most to show there.
    const Snapshot &snapshot = driver.workspace().snapshot();
    const auto milestones = [&](const Id &id) { return snapshot.ownedBy<&Milestone::activity>(id).size(); };
    const auto lines = [&](const Id &id) { return snapshot.ownedBy<&BudgetLine::activity>(id).size(); };
    const auto people = [&](const Id &id) {
        qint64 all = 0;
        for (const Attendance *each : snapshot.ownedBy<&Attendance::activity>(id))
            all += 100 + each->women.value_or(0) + each->notStated.value_or(0);
        return qsizetype(all);
    };
    savePart(driver, u"activitySchedule"_s, u"activity-schedule"_s, milestones);
    savePart(driver, u"activityBudget"_s, u"activity-budget"_s, lines);
    savePart(driver, u"activityPeople"_s, u"activity-people"_s, people);
    attach(driver, snapshot.ownedBy<&Activity::plan>(driver.window().content().place().row).first()->id);
    const auto files = [&](const Id &id) { return snapshot.ownedBy<&Attachment::owner>(id).size(); };
    savePart(driver, u"activityFiles"_s, u"activity-files"_s, files);
}

void GuidePictures::savePart(WindowDriver &driver, const QString &part, const QString &name,
                             const std::function<qsizetype(const Id &)> &much)
{
    const IdOf<Plan> plan(driver.window().content().place().row);
    const auto activities = driver.workspace().snapshot().ownedBy<&Activity::plan>(plan);
    const Activity *best = *std::max_element(activities.begin(), activities.end(),
                                             [&](auto *a, auto *b) { return much(a->id) < much(b->id); });
    driver.page().findChild<RowTableView *>(u"activities"_s)->choose(best->id);
    QVERIFY(driver.trigger(u"edit-open"_s));
    Page *editor = driver.window().content().editor();
    auto *tabs = editor->findChild<QTabWidget *>();
    tabs->setCurrentWidget(tabs->findChild<QWidget *>(part));
    driver.settle();
    save(editor->grab(), name);
}

void GuidePictures::saveDialog(WindowDriver &driver, const QString &action, const QString &name, QSize size)
{
    driver.prompts().onDialog([&](QDialog &dialog) {
        if (size.isValid())
            dialog.resize(size);
        driver.settle();
        save(dialog.grab(), name);
        return int(QDialog::Rejected);
    });
    QVERIFY2(driver.trigger(action), qPrintable(action));
}

void GuidePictures::dialogs()
{
    WindowDriver driver(kToday);
    start(driver, driver.demonstration());
    openPlan(driver, u"MA-SN-2022"_s);
    saveDialog(driver, u"plan-adopt"_s, u"adoption"_s);

    openPlan(driver, u"MA-CI-2021"_s);
    saveDialog(driver, u"programme-carry-over"_s, u"carry-over"_s);
    openPlan(driver, u"MA-SN-2021"_s);
    saveDialog(driver, u"programme-report"_s, u"print"_s, {1040, 640});
    auto *table = driver.page().findChild<RowTableView *>(u"activities"_s);
    QList<Id> some;
    for (const Activity *each :
         driver.workspace().snapshot().ownedBy<&Activity::plan>(IdOf<Plan>(planOf(driver, u"MA-SN-2021"_s))))
        some.append(each->id);
    table->chooseRows(some.first(4));
    driver.settle();
    saveDialog(driver, u"edit-change"_s, u"change"_s);

    saveDialog(driver, u"plan-amendments"_s, u"amendments"_s);
    QVERIFY(driver.prompts().unexpected().isEmpty());
}

/// A colleague comes back from a mission.
void GuidePictures::exchange()
{
    WindowDriver driver(kReturn);
    start(driver, driver.demonstration());
    saveDialog(driver, u"exchange-send"_s, u"send"_s);
    const QString path = driver.demonstration(u"Bamako.tandem"_s);
    FixedClock clock(QDateTime(kReturn.addDays(-1), QTime(16, 20), Qt::UTC), 1000);
    SeededRandom random(7);
    auto copy = Workspace::open(path, {clock, random, {}, u"bamako"_s});
    QVERIFY(copy.ok() && (*copy)->enter(u"Coordination Bamako"_s).ok());
    QList<Id> activities;
    for (const Activity *each :
         (*copy)->snapshot().ownedBy<&Activity::plan>(IdOf<Plan>(planOf(driver, u"MA-ML-2021"_s))))
        activities.append(each->id);
    QVERIFY(activities.size() > 2);
    QVERIFY((*copy)->run(setFields(EntityKind::Activity, activities.at(1), {{"place", "Kayes"}})).ok());
    QVERIFY((*copy)->run(setFields(EntityKind::Activity, activities.at(2), {{"progress", "80"}})).ok());
    QVERIFY(driver.workspace().run(setFields(EntityKind::Activity, activities.at(1), {{"place", "Bamako"}})).ok());
    const QString package = driver.path(u"mission.tandemx"_s);
    QVERIFY(writePackage(**copy, package, {false, {}, u"Coordination Bamako"_s}).ok());
    driver.prompts().giveFile(package);
    saveDialog(driver, u"exchange-receive"_s, u"receive"_s, {820, 620});
    QTRY_VERIFY(driver.prompts().isExhausted());
}

/// From leaving to coming back.
void GuidePictures::mission()
{
    const QString name = u"Coopération.tandem"_s;
    WindowDriver driver(kReturn);
    const QString home = driver.demonstration(name);
    const QString stick = driver.path(u"MISSION.tandem"_s);
    FixedClock clock(QDateTime(kReturn.addDays(-6), QTime(16, 20), Qt::UTC), 1000);
    SeededRandom random(7);
    {
        auto office = Workspace::open(home, {clock, random, driver.path(u"data"_s), u"test"_s});
        QVERIFY(office.ok() && (*office)->enter(u"Coordination Dakar"_s).ok());
        QVERIFY(prepareMission(**office, stick, {}).ok());
    }
    start(driver, home);
    resize(driver, {kPage.width(), 480});
    save(driver.window().grab(), u"mission-back"_s);
    openPlan(driver, u"MA-SN-2021"_s);
    const auto activities =
        driver.workspace().snapshot().ownedBy<&Activity::plan>(IdOf<Plan>(planOf(driver, u"MA-SN-2021"_s)));
    attach(driver, activities.first()->id);
    driver.prompts().onDialog([&](QDialog &dialog) {
        dialog.findChild<QComboBox *>(u"missionAttachments"_s)->setCurrentIndex(1);
        driver.settle();
        save(dialog.grab(), u"mission"_s);
        return int(QDialog::Rejected);
    });
    QVERIFY(driver.trigger(u"exchange-mission"_s));
    QTRY_VERIFY(driver.prompts().isExhausted());
    QVERIFY(driver.quit());

    WindowDriver laptop(kReturn.addDays(-5));
    const QString copy = laptop.path(u"MISSION.tandem"_s);
    QVERIFY(QFile::copy(stick, copy));
    start(laptop, copy);
    resize(laptop, {kPage.width(), 480});
    save(laptop.window().grab(), u"mission-copy"_s);
}

void GuidePictures::beginning()
{
    WindowDriver driver(kToday);
    start(driver, {});
    resize(driver, {kPage.width(), 480});
    save(driver.window().grab(), u"welcome"_s);
    driver.prompts().onDialog([&](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"programmeNameFr"_s)->setText(u"Coopération Sud-Sud en matière de migration"_s);
        dialog.findChild<QLineEdit *>(u"programmeNameEn"_s)->setText(u"South-South cooperation on migration"_s);
        driver.settle();
        save(dialog.grab(), u"programme"_s);
        return int(QDialog::Rejected);
    });
    driver.trigger(u"file-new"_s);
    QTRY_VERIFY(driver.prompts().isExhausted());
}

void GuidePictures::disagreements()
{
    WindowDriver driver(QDate(2022, 4, 1));
    const QString file = driver.demonstration();
    QVERIFY(makeDisagreements(file).isComplete());
    start(driver, file);
    QVERIFY(driver.trigger(u"programme-disagreements"_s));
    driver.settle();
    QTest::qWait(200);
    driver.settle();
    save(driver.window().grab(), u"disagreements"_s);
}

QTEST_MAIN(GuidePictures)
#include "guide_pictures.moc"
