// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, in both languages, of a full programme and of an empty one: whatever a person can reach has a name, and
// nothing is cut off on a small laptop's screen. With TANDEM_SCREENSHOTS=FOLDER a picture of each is left there.
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "tests/support/disagreeing_copies.h"
#include "tests/support/screen_check.h"
#include "tests/support/window_driver.h"
#include "ui/page.h"
#include "ui/widgets/three_panes.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QScopeGuard>
#include <QTabWidget>

using namespace tandem;

namespace {

struct Stop
{
    Place place;
    QString name;
};

/// The latest plan in the order of codes, and its memorandum.
QList<Stop> stops(const Snapshot &snapshot)
{
    const Plan *plan = nullptr;
    for (const Plan &each : snapshot.all<Plan>()) {
        if (!plan || each.code > plan->code)
            plan = &each;
    }
    QList<Stop> found;
    for (int kind = int(PlaceKind::Overview); kind <= int(PlaceKind::Shortcuts); ++kind) {
        Place place{.kind = PlaceKind(kind)};
        if (place.kind == PlaceKind::Plan || place.kind == PlaceKind::Memorandum) {
            if (!plan)
                continue;
            place.row = place.kind == PlaceKind::Plan ? Id(plan->id) : Id(plan->memorandum);
        }
        found.append({place, place.toJson().value(u"kind"_s).toString()});
    }
    return found;
}

} // namespace

class TestEveryPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void aFullProgramme_data() { languages(); }
    void aFullProgramme();
    void onASmallScreenAtTwiceTheSize_data() { languages(); }
    void onASmallScreenAtTwiceTheSize();
    void withLargeType_data() { languages(); }
    void withLargeType();
    void anEmptyProgramme_data() { languages(); }
    void anEmptyProgramme();
    void withoutAFile_data() { languages(); }
    void withoutAFile();

private:
    static void languages();
    void start(WindowDriver &driver, const QString &file);
    void visitAll(WindowDriver &driver, const QString &what);
    void look(WindowDriver &driver, const QString &name);

    QStringList m_findings;
};

void TestEveryPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("fr") << u"fr"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestEveryPage::start(WindowDriver &driver, const QString &file)
{
    QFETCH(QString, language);
    m_findings.clear();
    driver.settings().setLanguage(*languageFromCode(language));
    if (qEnvironmentVariable("TANDEM_THEME") == "dark"_L1)
        driver.settings().setThemeMode(ThemeMode::Dark);
    driver.start(file);
    const QStringList size = qEnvironmentVariable("TANDEM_SIZE", u"1366x768"_s).split(u'x');
    driver.window().resize(size.value(0).toInt(), size.value(1).toInt());
    driver.settle();
}

void TestEveryPage::look(WindowDriver &driver, const QString &name)
{
    QFETCH(QString, language);
    driver.settle();
    const QString full = name + u'-' + language;
    for (const QString &sentence : namelessControls(driver.window()) + clippedTexts(driver.window()))
        m_findings.append(full + u": "_s + sentence);
    if (const QString folder = qEnvironmentVariable("TANDEM_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(driver.window().grab().save(QDir(folder).filePath(full + u".png"_s)));
}

void TestEveryPage::visitAll(WindowDriver &driver, const QString &what)
{
    for (const Stop &stop : stops(driver.workspace().snapshot())) {
        driver.window().content().open(stop.place);
        driver.settle();
        if (stop.place.kind != PlaceKind::Overview && driver.page().objectName() == "overviewPage"_L1)
            m_findings.append(stop.name + u": there is no such page"_s);
        look(driver, what + u'-' + stop.name);
        if (stop.place.kind != PlaceKind::Plan)
            continue;
        // The editor beside the table, tab by tab.
        driver.trigger(u"edit-open"_s);
        auto *tabs = driver.window().content().editor()->findChild<QTabWidget *>();
        for (int i = 0; tabs && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            look(driver, u"%1-activity-%2"_s.arg(what).arg(i));
        }
        driver.window().content().panes()->setUnfolded(ThreePanes::Right, false);
    }
    QVERIFY(driver.prompts().unexpected().isEmpty());
    QVERIFY2(m_findings.isEmpty(), qPrintable(u'\n' + m_findings.join(u'\n')));
}

void TestEveryPage::aFullProgramme()
{
    WindowDriver driver;
    const QString file = driver.demonstration();
    QVERIFY(makeDisagreements(file).isComplete());
    start(driver, file);
    visitAll(driver, u"full"_s);
}

/// 1366x768 at 200 %.
void TestEveryPage::onASmallScreenAtTwiceTheSize()
{
    WindowDriver driver;
    const QString file = driver.demonstration();
    QVERIFY(makeDisagreements(file).isComplete());
    start(driver, file);
    driver.window().resize(683, 384);
    driver.settle();
    visitAll(driver, u"small"_s);
}

/// Somebody who reads type half as large again, on a small laptop.
void TestEveryPage::withLargeType()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.5);
    QApplication::setFont(large);
    const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
    WindowDriver driver;
    const QString file = driver.demonstration();
    QVERIFY(makeDisagreements(file).isComplete());
    start(driver, file);
    visitAll(driver, u"large"_s);
}

void TestEveryPage::anEmptyProgramme()
{
    WindowDriver driver;
    const QString path = driver.path(u"empty.tandem"_s);
    {
        const SystemClock clock;
        SeededRandom random(3);
        const auto made = Workspace::create(path, {.clock = clock, .random = random, .dataFolder = {}, .site = {}});
        QVERIFY(made && (*made)->enter(u"Coordination Dakar"_s));
        QVERIFY((*made)
                    ->run(startProgramme(
                        {{"name_fr", "Programme vide"}, {"period", "2020-01-01/2022-12-31"}, {"currency", "EUR"}}))
                    .ok());
    }
    start(driver, path);
    visitAll(driver, u"empty"_s);
}

void TestEveryPage::withoutAFile()
{
    WindowDriver driver;
    start(driver, {});
    look(driver, u"none-welcome"_s);
    QVERIFY2(m_findings.isEmpty(), qPrintable(u'\n' + m_findings.join(u'\n')));
}

QTEST_MAIN(TestEveryPage)
#include "tst_every_page.moc"
