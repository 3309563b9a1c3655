// SPDX-License-Identifier: GPL-3.0-or-later
// Sending and receiving in the real window: what is shown before it is accepted, what comes of it, and what is refused.
#include "core/base/text.h"
#include "core/exchange/package_writer.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "tests/support/window_driver.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/exchange_commands.h"
#include "ui/ui_context.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTextBrowser>

using namespace tandem;

namespace {

/// A colleague's copy with a change in the first activity, and an exchange file of it.
class Colleague
{
public:
    Colleague(WindowDriver &driver, const QString &name, const QString &passphrase = {})
        : m_path(driver.demonstration(name + u".tandem"_s)), m_package(driver.path(name + u".tandemx"_s))
    {
        auto copy = Workspace::open(m_path, {m_clock, m_random, {}, u"bamako"_s});
        if (!copy || !(*copy)->enter(u"Coordination Bamako"_s))
            qFatal("no copy");
        const Activity *activity = driver.firstActivity();
        if (!(*copy)->run(setFields(EntityKind::Activity, activity->id, {{"place", "Kayes"}})))
            qFatal("no change");
        if (!writePackage(**copy, m_package, {false, passphrase, u"Coordination Bamako"_s}))
            qFatal("no exchange file");
    }
    const QString &path() const { return m_path; }
    const QString &package() const { return m_package; }

private:
    FixedClock m_clock{QDateTime(QDate(2020, 6, 14), QTime(9, 0), Qt::UTC), 1000};
    SeededRandom m_random{41};
    QString m_path;
    QString m_package;
};

QString reportText(const QDialog &dialog)
{
    return dialog.findChild<QTextBrowser *>(u"mergeReport"_s)->toPlainText();
}

QString placeOf(const WindowDriver &driver)
{
    return driver.firstActivity()->place;
}

/// Drops files on the window as a file manager does; whether the window wanted them.
bool drop(MainWindow &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &dropped);
    return dropped.isAccepted();
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void oneStepToSend()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        driver.prompts().giveFile(driver.path(u"out.tandemx"_s));
        QString summary;
        driver.prompts().onDialog([&summary](QDialog &dialog) {
            summary = dialog.findChild<QLabel *>(u"sendSummary"_s)->text();
            dialog.accept();
            return dialog.result();
        });
        QVERIFY(driver.trigger(u"exchange-send"_s));
        QVERIFY2(summary.contains(driver.window().context().phrases.number(driver.workspace().transactionCount())),
                 qPrintable(summary));
        QVERIFY(driver.message().contains(u"out.tandemx"_s));
        QVERIFY(QFileInfo(driver.path(u"out.tandemx"_s)).size() > 1000);
        QVERIFY(driver.prompts().unexpected().isEmpty() && driver.prompts().isExhausted());
    }

    void bothPassphrasesMustBeTheSame()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        driver.prompts().giveFile(driver.path(u"out.tandemx"_s));
        driver.prompts().onDialog([](QDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"sendPassphrase"_s)->setText(u"Thiès"_s);
            dialog.findChild<QLineEdit *>(u"sendPassphraseAgain"_s)->setText(u"Thies"_s);
            dialog.accept();
            if (dialog.result() == QDialog::Accepted)
                return int(QDialog::Rejected);
            dialog.findChild<QLineEdit *>(u"sendPassphraseAgain"_s)->setText(u"Thiès"_s);
            dialog.accept();
            return dialog.result();
        });
        QVERIFY(driver.trigger(u"exchange-send"_s));
        QFile file(driver.path(u"out.tandemx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(9), QByteArray("TANDEMC1\n"));
    }

    void lookedAtBeforeItIsAccepted()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Colleague bamako(driver, u"bamako"_s);
        const QString before = placeOf(driver);
        QString shown;
        driver.prompts().giveFile(bamako.package());
        driver.prompts().onDialog([&shown](QDialog &dialog) {
            shown = reportText(dialog);
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"exchange-receive"_s));
        QTRY_VERIFY(driver.prompts().isExhausted());
        for (const QString &word : {u"Coordination Bamako"_s, u"Kayes"_s, before})
            QVERIFY2(shown.contains(word), qPrintable(shown));
        QCOMPARE(placeOf(driver), before);

        QString report;
        driver.prompts().giveFile(bamako.package());
        driver.prompts().onDialog([](QDialog &) { return int(QDialog::Accepted); });
        driver.prompts().onDialog([&report](QDialog &dialog) {
            report = dialog.objectName() + reportText(dialog);
            return int(QDialog::Rejected);
        });
        QVERIFY(driver.trigger(u"exchange-receive"_s));
        QTRY_VERIFY(driver.prompts().isExhausted());
        QVERIFY2(report.startsWith("receivedDialog"_L1) && report.contains(u"Kayes"_s), qPrintable(report));
        QCOMPARE(placeOf(driver), u"Kayes"_s);
        // Again: nothing is new, and nobody is asked anything.
        driver.prompts().giveFile(bamako.package());
        QVERIFY(driver.trigger(u"exchange-receive"_s));
        QTRY_VERIFY(!driver.message().isEmpty());
        QVERIFY(driver.prompts().unexpected().isEmpty());
    }

    void theReportIsKeptAsPdf()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Colleague bamako(driver, u"bamako"_s);
        driver.prompts().giveFile(driver.path(u"report.pdf"_s));
        driver.prompts().onDialog([](QDialog &dialog) {
            dialog.findChild<QAbstractButton *>(u"saveReport"_s)->click();
            return int(QDialog::Rejected);
        });
        driver.window().receive({bamako.package()});
        QFile file(driver.path(u"report.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(5), QByteArray("%PDF-"));
    }

    void droppedOnTheWindow()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Colleague bamako(driver, u"bamako"_s);
        QVERIFY(!drop(driver.window(), {driver.path(u"picture.png"_s)}));
        QVERIFY(!drop(driver.window(), {bamako.package(), driver.path(u"picture.png"_s)}));
        // The package and the whole file at once: they say the same.
        for (int i = 0; i < 2; ++i)
            driver.prompts().onDialog([i](QDialog &) { return int(i == 0 ? QDialog::Accepted : QDialog::Rejected); });
        QVERIFY(drop(driver.window(), {bamako.package(), bamako.path()}));
        QTRY_VERIFY(driver.prompts().isExhausted());
        QCOMPARE(placeOf(driver), u"Kayes"_s);
        QVERIFY(driver.prompts().unexpected().isEmpty());
    }

    void aPassphraseIsAskedForUntilItIsRight()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        const Colleague bamako(driver, u"bamako"_s, u"Thiès"_s);
        for (const QString &text : {u"thies"_s, u"Thiès"_s}) {
            driver.prompts().onDialog([text](QDialog &dialog) {
                dialog.findChild<QLineEdit *>(u"passphrase"_s)->setText(text);
                dialog.accept();
                return dialog.result();
            });
        }
        for (int i = 0; i < 2; ++i)
            driver.prompts().onDialog([](QDialog &) { return int(QDialog::Accepted); });
        driver.window().receive({bamako.package()});
        QVERIFY(driver.prompts().isExhausted());
        QCOMPARE(placeOf(driver), u"Kayes"_s);
    }

    void aNewColleagueBeginsWithTheFile()
    {
        WindowDriver driver;
        QString package;
        {
            WindowDriver rabat;
            rabat.start(rabat.demonstration());
            const Colleague bamako(rabat, u"bamako"_s);
            package = driver.path(u"mission.tandemx"_s);
            QVERIFY(QFile::copy(bamako.package(), package));
        }
        // As a double click starts the program.
        driver.prompts().answer(0);
        driver.prompts().giveFile(driver.path(u"copy.tandem"_s));
        driver.start(package);
        QTRY_VERIFY(driver.prompts().isExhausted());
        QTRY_VERIFY(driver.session().workspace() && driver.workspace().isLoaded());
        QCOMPARE(driver.workspace().path(), driver.path(u"copy.tandem"_s));
        QTRY_VERIFY(!driver.message().isEmpty());
        QCOMPARE(placeOf(driver), u"Kayes"_s);
        QVERIFY(driver.prompts().unexpected().isEmpty());
    }

    void whatIsNoneIsRefusedWithASentence()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        QFile file(driver.path(u"bad.tandemx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("TANDEM1\nnot all of it") > 0);
        file.close();
        driver.prompts().answer(0);
        driver.window().receive({file.fileName()});
        QCOMPARE(driver.prompts().asked().size(), 1);
        QVERIFY(driver.prompts().asked().first().text.contains(u"bad.tandemx"_s));
        // Nor is a file received into itself.
        driver.prompts().answer(0);
        driver.window().receive({driver.workspace().path()});
        QCOMPARE(driver.prompts().asked().size(), 2);
    }

    void whatWaitsIsCountedBelow()
    {
        WindowDriver driver;
        driver.start(driver.demonstration());
        auto *held = driver.find<QLabel>(u"statusHeld"_s);
        QVERIFY(held && !held->isVisible());
        const Colleague bamako(driver, u"bamako"_s);
        FixedClock clock(QDateTime(QDate(2020, 6, 14), QTime(9, 0), Qt::UTC));
        SeededRandom random(1);
        auto copy = Workspace::open(bamako.path(), {clock, random, {}, u"b"_s});
        QVERIFY(copy.ok() && (*copy)->enter(u"Coordination Bamako"_s).ok());
        QVERIFY((*copy)->run(setFields(EntityKind::Activity, driver.firstActivity()->id, {{"place", "Ségou"}})).ok());
        QList<TransactionSource::Item> items;
        QVERIFY((*copy)
                    ->visitTransactions([&](const Id &id, const QByteArray &body) {
                        items.append({id, body});
                        return true;
                    })
                    .ok());
        ListSource last({items.last()}); // without what it builds on
        QVERIFY(driver.workspace().receive(last).ok());
        QVERIFY(held->isVisible());
        QVERIFY(held->text().contains(u'1'));
        ListSource all(items);
        QVERIFY(driver.workspace().receive(all).ok());
        QVERIFY(!held->isVisible());
    }
};

QTEST_MAIN(TestExchange)
#include "tst_exchange.moc"
