// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not yet saved, when the computer stops; files that can only be read; words of two languages.
#include "core/base/text.h"
#include "tests/support/window_driver.h"
#include "ui/typed_texts.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace tandem;

namespace {

Place placeOf(const Activity &activity)
{
    return {.kind = PlaceKind::Plan, .row = activity.plan, .chosen = activity.id};
}

} // namespace

class TestTypedTexts : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedIsOfferedBack()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const IdOf<Activity> id = driver.firstActivity()->id;
        driver.window().content().open(placeOf(*driver.firstActivity()));
        driver.settle();
        auto *text = driver.find<QPlainTextEdit>(u"activity_description_frEditorInput"_s);
        text->setFocus();
        text->setPlainText(u"Une longue phrase que personne ne veut retaper."_s);
        const QString path = TypedTexts(driver.path(u"data"_s), driver.workspace().document()).path();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        QVERIFY(driver.find<QWidget>(u"statusUnsaved"_s)->isVisible());
        QFile::copy(path, driver.path(u"kept.json"_s)); // what a battery that is dead now would leave
        driver.find<QWidget>(u"activityTabs"_s)->setFocus();
        driver.settle();
        QVERIFY(driver.workspace().snapshot().find(id)->description.fr.string().startsWith(u"Une longue"_s));
        QTRY_VERIFY(!QFile::exists(path)); // saved: it is in the file
        QVERIFY(driver.trigger(u"edit-undo"_s));
        QVERIFY(driver.quit());

        QVERIFY(QFile::copy(driver.path(u"kept.json"_s), path));
        driver.start();
        QVERIFY2(driver.message().contains(u"Une longue phrase"_s), qPrintable(driver.message()));
        driver.page().findChild<QAbstractButton *>(u"messageAction"_s)->click();
        driver.settle();
        text = driver.find<QPlainTextEdit>(u"activity_description_frEditorInput"_s);
        QVERIFY(text->toPlainText().startsWith(u"Une longue phrase"_s));
        QVERIFY(!driver.workspace().snapshot().find(id)->description.fr.string().startsWith(u"Une longue"_s));
        QVERIFY(driver.window().content().commitPending());
        driver.settle();
        QVERIFY(driver.workspace().snapshot().find(id)->description.fr.string().startsWith(u"Une longue"_s));
        QTRY_VERIFY(!QFile::exists(path));
    }

    void itCanBeThrownAway()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Place place = placeOf(*driver.firstActivity());
        TypedTexts texts(driver.path(u"data"_s), driver.workspace().document());
        const QJsonObject fields{{u"description_fr"_s, u"Vieille phrase"_s}};
        texts.keep({QDateTime::currentDateTimeUtc(),
                    place,
                    {{u"editor"_s,
                      QJsonObject{{QString::fromLatin1(place.chosen.hex()), QJsonObject{{u"fields"_s, fields}}}}}}});
        const QString path = texts.path();
        QVERIFY(driver.quit());
        QVERIFY(QFile::exists(path)); // nobody has answered yet
        driver.start();
        QVERIFY(driver.message().contains(u"Vieille phrase"_s));
        driver.page().findChild<QAbstractButton *>(u"messageOther"_s)->click();
        driver.settle();
        QVERIFY(driver.message().isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void aFileThatMayOnlyBeReadSaysSo()
    {
        WindowDriver first;
        const QString path = first.demonstration();
        first.start(path);
        // Another program has it: the same person in another window.
        WindowDriver second;
        second.start(path);
        QVERIFY(second.workspace().isReadOnly());
        QVERIFY(!second.message().isEmpty());
        second.window().content().open(placeOf(*second.firstActivity()));
        second.settle();
        for (const QString &action : {u"edit-add"_s, u"edit-remove"_s, u"edit-undo"_s, u"programme-plan"_s})
            QVERIFY2(!second.isEnabled(action), qPrintable(action));
        for (const QWidget *input :
             {second.find<QWidget>(u"activity_placeEditorInput"_s), second.find<QWidget>(u"activityAdd"_s)})
            QVERIFY(!input->isEnabled() || input->property("readOnly").toBool());
        QVERIFY(second.quit());
        // The first one goes on as if nothing had been.
        QVERIFY(!first.workspace().isReadOnly());
        first.window().content().open(placeOf(*first.firstActivity()));
        first.settle();
        QVERIFY(first.isEnabled(u"edit-add"_s));
    }

    void whatIsWrongStaysWhenTheLanguageChanges()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        driver.window().content().open(placeOf(*driver.firstActivity()));
        driver.settle();
        driver.find<QTabWidget>(u"activityTabs"_s)->setCurrentIndex(1);
        auto *from = driver.find<QLineEdit>(u"activity_plannedEditorInput"_s);
        from->setFocus();
        from->setText(u"soon"_s);
        driver.find<QWidget>(u"activityTabs"_s)->setFocus();
        driver.settle();
        const QString english = driver.find<QLabel>(u"activity_plannedSentence"_s)->text();
        QVERIFY(english.contains(u"soon"_s));
        QVERIFY(driver.trigger(u"view-french"_s));
        QCOMPARE(driver.find<QLineEdit>(u"activity_plannedEditorInput"_s)->text(), u"soon"_s);
        const auto *sentence = driver.find<QLabel>(u"activity_plannedSentence"_s);
        QVERIFY(sentence->isVisible());
        QVERIFY(sentence->text().contains(u"soon"_s));
        QVERIFY(sentence->text() != english);
    }
};

QTEST_MAIN(TestTypedTexts)

#include "tst_typed_texts.moc"
