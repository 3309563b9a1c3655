// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/test_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

using namespace tandem;

namespace {

constexpr int kKills = 20;

} // namespace

/// The desktop program on a screen of its own: somebody types into the plan's table, and the program is killed while it
/// saves. What stood in the file before is there on the next start (journal.md, T6).
class KillWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasLeftIsThere();
    void cleanupTestCase();

private:
    void press(const QStringList &arguments);
    /// Every value that anybody ever wrote, and how many transactions there are.
    QSet<QByteArray> written(qsizetype *transactions = nullptr);
    bool isWritten(const QString &value) { return written().contains(value.toUtf8()); }

    sample::Place m_place;
    SeededRandom m_random{1913};
    QProcess m_screen;
    QProcessEnvironment m_environment;
    QString m_path;
};

void KillWindowTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty() || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        QSKIP("Xvfb and xdotool are needed");
    m_screen.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s, u"tcp"_s});
    QVERIFY(m_screen.waitForReadyRead(30'000));
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_screen.readLine().trimmed()));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);

    m_path = m_place.path(u"plan.tandem"_s);
    const auto workspace = std::move(*Workspace::create(m_path, m_place.environment()));
    const sample::Rows rows = sample::fill(*workspace);
    // The program begins at the plan's table, in the name of somebody who has said who they are.
    const QJsonObject place{{u"kind"_s, u"plan"_s},
                            {u"row"_s, QString::fromLatin1(rows.plan.hex())},
                            {u"chosen"_s, QString::fromLatin1(rows.activities.first().hex())}};
    QSettings settings(u"Tandem"_s, u"Tandem"_s);
    settings.setValue("person/name", u"Awa Diop"_s);
    settings.setValue(u"state/"_s + workspace->document().uuid(),
                      QJsonDocument(QJsonObject{{u"place"_s, place}}).toJson(QJsonDocument::Compact));
}

void KillWindowTest::cleanupTestCase()
{
    m_screen.terminate();
    m_screen.waitForFinished();
}

void KillWindowTest::press(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(20'000);
}

QSet<QByteArray> KillWindowTest::written(qsizetype *transactions)
{
    QSet<QByteArray> values;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_path, m_place.environment());
    if (!workspace)
        return values; // asked again
    const Result<QList<HistoryEntry>> entries = (*workspace)->history({});
    for (const HistoryEntry &entry : entries.valueOr({})) {
        for (const HistoryChange &change : entry.changes)
            values.insert(change.after);
    }
    if (transactions)
        *transactions = (*workspace)->transactionCount();
    return values;
}

void KillWindowTest::whatWasLeftIsThere()
{
    QStringList acknowledged;
    int withinSaving = 0;
    int foundNew = 0;
    for (int i = 0; i < kKills; ++i) {
        QProcess program;
        program.setProcessEnvironment(m_environment);
        program.start(qEnvironmentVariable("TANDEM_PROGRAM_TANDEM"), {m_path});
        QVERIFY(program.waitForStarted());
        // There is no window manager: the keys go where the focus was put last.
        const QStringList focus{
            u"search"_s,      u"--sync"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(program.processId()),
            u"windowfocus"_s, u"--sync"_s};

        qsizetype before = 0;
        written(&before);
        const QString value = u"A%1"_s.arg(i);
        press(focus);
        press({u"key"_s, u"Escape"_s});
        press({u"type"_s, value});
        bool saved = false;
        if (i % 4 == 0) {
            // Killed when it is certainly saved; the window may still have been loading when the first keys came.
            for (int tries = 0; tries < 20 && !saved; ++tries) {
                press({u"key"_s, u"Return"_s});
                saved = QTest::qWaitFor([&] { return isWritten(value); }, 1500);
                if (!saved) {
                    press(focus);
                    press({u"key"_s, u"Escape"_s}); // out of whatever the first keys came to
                    press({u"type"_s, value});
                }
            }
            QVERIFY2(saved, program.readAllStandardError().constData());
        } else {
            // Killed at any moment of the saving.
            QProcess enter;
            enter.setProcessEnvironment(m_environment);
            enter.start(u"xdotool"_s, {u"key"_s, u"Return"_s});
            QElapsedTimer timer;
            timer.start();
            while (!QFile::exists(m_path + u"-journal"_s) && timer.elapsed() < 2000)
                QThread::usleep(50);
            QThread::usleep(static_cast<unsigned long>(m_random.next() % 4000));
            program.kill();
            enter.waitForFinished();
        }
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        withinSaving += QFile::exists(m_path + u"-journal"_s);

        qsizetype after = 0;
        const QSet<QByteArray> values = written(&after);
        const bool there = values.contains(value.toUtf8());
        QVERIFY(there || !saved);
        QCOMPARE(after, before + (there ? 1 : 0));
        foundNew += there && !saved;
        if (there)
            acknowledged.append(value);
        for (const QString &earlier : acknowledged)
            QVERIFY2(values.contains(earlier.toUtf8()), qPrintable(earlier));
        const auto workspace = std::move(*Workspace::open(m_path, m_place.environment()));
        QVERIFY(!workspace->isReadOnly());
        QCOMPARE(sample::findings(*workspace), QString());
    }
    qInfo("%d kills, %d in the middle of a commit, %d after it", kKills, withinSaving, foundNew);
}

QTEST_GUILESS_MAIN(KillWindowTest)
#include "kill_window_test.moc"
