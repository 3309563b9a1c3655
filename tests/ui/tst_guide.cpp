// SPDX-License-Identifier: GPL-3.0-or-later
// The user guide: F1 opens it at the chapter of the place where a person is, in their language, and all of it is there.
#include "core/base/text.h"
#include "tests/support/screen_check.h"
#include "tests/support/window_driver.h"
#include "ui/action_registry.h"
#include "ui/guide/guide_chapters.h"
#include "ui/guide/guide_help.h"
#include "ui/guide/guide_view.h"
#include "ui/guide/guide_window.h"
#include "ui/page.h"
#include "ui/widgets/three_panes.h"

#include <QAccessible>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

using namespace tandem;

namespace {

/// The levels of a chapter's headings in their order: "# ## ## ###".
QString structureOf(const GuideChapter &chapter)
{
    QStringList levels;
    static const QRegularExpression kHeading(u"^(#+) "_s, QRegularExpression::MultilineOption);
    auto match = kHeading.globalMatch(chapter.markdown);
    while (match.hasNext())
        levels.append(match.next().captured(1));
    return levels.join(u' ');
}

/// Where links and pictures of a chapter lead, in their order.
QStringList targetsOf(const GuideChapter &chapter)
{
    QStringList targets;
    static const QRegularExpression kTarget(u"\\]\\(([^)]+)\\)"_s);
    auto match = kTarget.globalMatch(chapter.markdown);
    while (match.hasNext())
        targets.append(match.next().captured(1));
    return targets;
}

GuideWindow *guideOf(const WindowDriver &driver)
{
    return driver.window().findChild<GuideHelp *>()->window();
}

/// A person presses the key in the main window.
void pressF1(WindowDriver &driver, QWidget *where = nullptr)
{
    driver.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&driver.window()));
    if (where)
        where->setFocus();
    driver.settle();
    QTest::keyClick(where ? where : static_cast<QWidget *>(&driver.window()), Qt::Key_F1);
    driver.settle();
    QVERIFY(guideOf(driver));
    QVERIFY(guideOf(driver)->isVisible());
}

Place placeOf(const WindowDriver &driver, PlaceKind kind)
{
    const Snapshot &snapshot = driver.workspace().snapshot();
    Place place{.kind = kind};
    if (kind == PlaceKind::Plan)
        place.row = snapshot.sorted<Plan>().first()->id;
    else if (kind == PlaceKind::Memorandum)
        place.row = snapshot.sorted<Memorandum>().first()->id;
    return place;
}

QString headingShown(const GuideWindow &guide)
{
    return guide.findChild<GuideView *>()->document()->begin().text();
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void everyChapterStandsInBothLanguages();
    void everyLinkAndPictureIsThere_data() { languages(); }
    void everyLinkAndPictureIsThere();
    void f1OpensTheChapterOfEveryPage_data() { languages(); }
    void f1OpensTheChapterOfEveryPage();
    void f1OnTheWelcomePage();
    void f1InTheSearchOpensItsChapter();
    void f1InTheEditorOpensItsTab();
    void f1InADialogOpensItsChapter();
    void theGuideFollowsTheLanguageAndTheTheme();
    void linksLeadOnAndBack();
    void wordsAreFound();
    void everythingHasANameAndRoom_data() { languages(); }
    void everythingHasANameAndRoom();
    void escapeAndTheEndCloseIt();

private:
    static void languages();
};

void TestGuide::languages()
{
    QTest::addColumn<int>("language");
    QTest::newRow("fr") << int(Language::French);
    QTest::newRow("en") << int(Language::English);
}

void TestGuide::everyChapterStandsInBothLanguages()
{
    for (const QString &name : guideChapters()) {
        const GuideChapter french = readGuideChapter(name, Language::French);
        const GuideChapter english = readGuideChapter(name, Language::English);
        QVERIFY2(!french.markdown.isEmpty() && !english.markdown.isEmpty(), qPrintable(name));
        QVERIFY2(french.markdown.startsWith("# "_L1) && french.title != name, qPrintable(name));
        QCOMPARE(structureOf(french), structureOf(english));
        QStringList pictures = targetsOf(english);
        QCOMPARE(targetsOf(french), pictures.replaceInStrings(u"-en.png"_s, u"-fr.png"_s));
    }
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        QStringList files = QDir(u":/guide/"_s + language).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        QStringList names = guideChapters();
        names.sort();
        QCOMPARE(files.replaceInStrings(u".md"_s, QString()), names);
    }
}

void TestGuide::everyLinkAndPictureIsThere()
{
    QFETCH(int, language);
    QSet<QString> linked;
    for (const QString &name : guideChapters()) {
        for (const QString &target : targetsOf(readGuideChapter(name, Language(language)))) {
            if (target.endsWith(".md"_L1)) {
                QVERIFY2(guideChapters().contains(target.chopped(3)), qPrintable(name + u": "_s + target));
                linked.insert(name == "index"_L1 ? target.chopped(3) : QString());
                continue;
            }
            QVERIFY2(target.startsWith("../images/"_L1), qPrintable(name + u": "_s + target));
            QVERIFY2(!QImage(u":/guide/"_s + target.mid(3)).isNull(), qPrintable(name + u": "_s + target));
        }
    }
    for (const QString &name : guideChapters().sliced(1))
        QVERIFY2(linked.contains(name), qPrintable(name)); // the contents name every chapter
}

void TestGuide::f1OpensTheChapterOfEveryPage()
{
    QFETCH(int, language);
    WindowDriver driver;
    driver.settings().setLanguage(Language(language));
    driver.start(driver.demonstration());
    for (int kind = int(PlaceKind::Overview); kind <= int(PlaceKind::Shortcuts); ++kind) {
        driver.window().content().open(placeOf(driver, PlaceKind(kind)));
        driver.settle();
        if (driver.window().content().place().kind != PlaceKind(kind))
            continue; // there is no such page
        pressF1(driver);
        const GuideTopic topic = guideTopicOf(PlaceKind(kind));
        QCOMPARE(guideOf(driver)->topic().chapter, topic.chapter);
        const GuideChapter chapter = readGuideChapter(topic.chapter, Language(language));
        QCOMPARE(headingShown(*guideOf(driver)), chapter.title);
        QVERIFY2(topic.section < chapter.sections.size(), qPrintable(topic.chapter));
        // The last sections of a chapter may be seen without being at the top.
        const auto *scroll = guideOf(driver)->findChild<GuideView *>()->verticalScrollBar();
        if (scroll->value() < scroll->maximum())
            QCOMPARE(guideOf(driver)->topic().section, topic.section);
        const auto *item = guideOf(driver)->findChild<QTreeWidget *>()->currentItem();
        QCOMPARE(item->text(0), topic.section > 0 ? chapter.sections.at(topic.section).title : chapter.title);
    }
}

void TestGuide::f1OnTheWelcomePage()
{
    WindowDriver driver;
    driver.start();
    pressF1(driver);
    QCOMPARE(guideOf(driver)->topic().chapter, u"first-steps"_s);
}

void TestGuide::f1InTheSearchOpensItsChapter()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    QVERIFY(driver.trigger(u"edit-search"_s));
    pressF1(driver, driver.find(u"jumpField"_s));
    QCOMPARE(guideOf(driver)->topic().chapter, u"search"_s);
}

void TestGuide::f1InTheEditorOpensItsTab()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    driver.window().content().open(placeOf(driver, PlaceKind::Plan));
    driver.settle();
    QVERIFY(driver.trigger(u"edit-open"_s));
    auto *tabs = driver.window().content().editor()->findChild<QTabWidget *>();
    const GuideChapter chapter = readGuideChapter(u"activity"_s, Language::English);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        pressF1(driver, tabs->tabBar());
        QCOMPARE(guideOf(driver)->topic().chapter, u"activity"_s);
        const auto *item = guideOf(driver)->findChild<QTreeWidget *>()->currentItem();
        QVERIFY(2 + i < chapter.sections.size());
        QCOMPARE(item->text(0), chapter.sections.at(2 + i).title);
    }
}

void TestGuide::f1InADialogOpensItsChapter()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    driver.window().content().open(placeOf(driver, PlaceKind::Plan));
    driver.settle();
    const std::pair<QString, QString> dialogs[] = {
        {u"programme-carry-over"_s, u"last-year"_s}, {u"programme-plan"_s, u"memorandum"_s},
        {u"plan-details"_s, u"adoption"_s},          {u"file-export-pdf"_s, u"printing"_s},
        {u"file-export-csv"_s, u"printing"_s},       {u"file-person"_s, u"first-steps"_s}};
    for (const auto &[action, chapter] : dialogs) {
        QString shown;
        driver.prompts().onDialog([&](QDialog &dialog) {
            QWidget *focus = dialog.focusWidget() ? dialog.focusWidget() : &dialog;
            QTest::keyClick(focus, Qt::Key_F1);
            driver.settle();
            if (const auto *guide = dialog.findChild<GuideWindow *>(); guide && guide->isVisible())
                shown = guide->topic().chapter;
            return int(QDialog::Rejected);
        });
        QVERIFY2(driver.trigger(action), qPrintable(action));
        QCOMPARE(shown, chapter);
    }
    QVERIFY(!guideOf(driver)); // nothing stays of a dialog's guide
}

void TestGuide::theGuideFollowsTheLanguageAndTheTheme()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    driver.window().content().open(placeOf(driver, PlaceKind::Institutions));
    driver.settle();
    pressF1(driver);
    GuideWindow *guide = guideOf(driver);
    guide->open({u"printing"_s, 3});
    QCOMPARE(headingShown(*guide), readGuideChapter(u"printing"_s, Language::English).title);
    driver.trigger(u"view-french"_s);
    driver.settle();
    QCOMPARE(guideOf(driver), guide);
    QVERIFY(guide->isVisible());
    QCOMPARE(headingShown(*guide), readGuideChapter(u"printing"_s, Language::French).title);
    QCOMPARE(guide->windowTitle(), u"Tandem\u00a0: guide de l\u2019utilisateur"_s);
    const auto colour = [guide] {
        const QTextBlock title = guide->findChild<GuideView *>()->document()->begin();
        return guide->palette().color(QPalette::WindowText).lightness() + (title.isValid() ? 0 : 1000);
    };
    const int light = colour();
    driver.trigger(u"view-theme-dark"_s);
    driver.settle();
    QVERIFY(colour() > light); // text is lighter than it was
    QCOMPARE(headingShown(*guide), readGuideChapter(u"printing"_s, Language::French).title);
    driver.trigger(u"view-theme-light"_s);
    driver.settle();
}

void TestGuide::linksLeadOnAndBack()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    pressF1(driver);
    GuideWindow *guide = guideOf(driver);
    auto *view = guide->findChild<GuideView *>();
    auto *back = guide->findChild<QToolButton *>(u"guideBack"_s);
    auto *forward = guide->findChild<QToolButton *>(u"guideForward"_s);
    QCOMPARE(guide->topic().chapter, u"overview"_s);
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    emit view->anchorClicked(QUrl(u"indicators.md"_s));
    QCOMPARE(guide->topic().chapter, u"indicators"_s);
    QVERIFY(back->isEnabled());
    back->click();
    QCOMPARE(guide->topic().chapter, u"overview"_s);
    QVERIFY(forward->isEnabled() && !back->isEnabled());
    forward->click();
    QCOMPARE(guide->topic().chapter, u"indicators"_s);
    // The contents lead anywhere, too.
    auto *contents = guide->findChild<QTreeWidget *>(u"guideContents"_s);
    contents->setCurrentItem(contents->topLevelItem(0));
    QCOMPARE(guide->topic().chapter, u"index"_s);
}

void TestGuide::wordsAreFound()
{
    WindowDriver driver;
    driver.settings().setLanguage(Language::French);
    driver.start(driver.demonstration());
    pressF1(driver);
    GuideWindow *guide = guideOf(driver);
    auto *words = guide->findChild<QLineEdit *>(u"guideFind"_s);
    auto *contents = guide->findChild<QTreeWidget *>(u"guideContents"_s);
    const auto *found = guide->findChild<QLabel *>(u"guideFound"_s);
    const auto shown = [contents] {
        QStringList titles;
        for (int i = 0; i < contents->topLevelItemCount(); ++i) {
            if (!contents->topLevelItem(i)->isHidden())
                titles.append(contents->topLevelItem(i)->data(0, Qt::UserRole).toString());
        }
        return titles;
    };
    QCOMPARE(shown(), guideChapters());
    words->setText(u"empreinte"_s);
    QVERIFY(shown().contains(u"adoption"_s) && shown().contains(u"printing"_s));
    QVERIFY(!shown().contains(u"translations"_s));
    QVERIFY(!found->text().isEmpty());
    guide->open({u"adoption"_s});
    QVERIFY(!guide->findChild<GuideView *>()->extraSelections().isEmpty());
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(guide->findChild<GuideView *>()->verticalScrollBar()->value() > 0);
    // From a page without the words Enter leads to the first one that holds them.
    guide->open({u"translations"_s});
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(guide->topic().chapter, shown().first());
    words->setText(u"zygomatique"_s);
    QVERIFY(shown().isEmpty());
    QCOMPARE(found->text(), u"Rien dans le guide ne contient ces mots."_s);
    words->clear();
    QCOMPARE(shown(), guideChapters());
}

void TestGuide::everythingHasANameAndRoom()
{
    QFETCH(int, language);
    WindowDriver driver;
    driver.settings().setLanguage(Language(language));
    driver.start(driver.demonstration());
    pressF1(driver);
    GuideWindow *guide = guideOf(driver);
    guide->findChild<QLineEdit *>(u"guideFind"_s)->setText(u"plan"_s);
    for (const QString &name : guideChapters()) {
        guide->open({name});
        driver.settle();
        QCOMPARE(namelessControls(*guide), QStringList());
        QCOMPARE(clippedTexts(*guide), QStringList());
        QCOMPARE(guide->findChild<GuideView *>()->horizontalScrollBar()->maximum(), 0);
        if (const QString folder = qEnvironmentVariable("TANDEM_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(guide->grab().save(
                QDir(folder).filePath(u"guide-%1-%2.png"_s.arg(name, languageCode(Language(language))))));
    }
}

void TestGuide::escapeAndTheEndCloseIt()
{
    WindowDriver driver;
    driver.start(driver.demonstration());
    pressF1(driver);
    GuideWindow *guide = guideOf(driver);
    auto *view = guide->findChild<GuideView *>();
    auto *words = guide->findChild<QLineEdit *>(u"guideFind"_s);
    words->setFocus();
    words->setText(u"plan"_s);
    QTest::keyClick(words, Qt::Key_Escape); // takes the words first
    QVERIFY(guide->isVisible() && words->text().isEmpty());
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!guide->isVisible());
    pressF1(driver);
    QVERIFY(guide->isVisible());
    QVERIFY(driver.window().close());
    QVERIFY(!guide->isVisible());
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
