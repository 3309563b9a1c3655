// SPDX-License-Identifier: GPL-3.0-or-later
// Anything at all, done in the real window by the numbers of a seed: no crash, no hang, and a file that is whole.
//
//   tst_ui_monkey                       a few hundred steps by each of some seeds
//   TANDEM_MONKEY=7:10 tst_ui_monkey    ten minutes, by the seeds 7, 8, 9, …
#include "core/base/text.h"
#include "tests/support/last_words.h"
#include "tests/support/monkey.h"
#include "tests/support/test_file.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QHashSeed>

using namespace tandem;

namespace {

constexpr int kSteps = 100;      ///< of a seed in every run
constexpr int kLongSteps = 1500; ///< of a seed in a long one: then everything begins afresh
constexpr int kUndone = 10;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitized = true; ///< which makes everything slow
#else
constexpr bool kSanitized = false;
#endif

} // namespace

class TestMonkey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void anythingAtAll_data();
    void anythingAtAll();
    void forMinutes();

private:
    /// What went wrong, empty when all is well.
    QString run(quint64 seed, int steps, const QDeadlineTimer &until);
};

QString TestMonkey::run(quint64 seed, int steps, const QDeadlineTimer &until)
{
    sayLastWords(u"The monkey died by the seed %1; its last steps:"_s.arg(seed));
    WindowDriver driver;
    driver.start(driver.demonstration());
    QString problems;
    QStringList last;
    {
        Monkey monkey(driver, seed);
        int done = 0;
        for (; done < steps && !until.hasExpired() && (kSanitized || monkey.slow().isEmpty()); ++done)
            monkey.act();
        last = monkey.last();
        for (const QString &slow : monkey.slow()) {
            if (kSanitized)
                qWarning("slow: %s", qPrintable(slow));
            else
                problems += u"slow: %1\n"_s.arg(slow);
        }
        // Whatever is open is left as a person would leave it.
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        [&driver] { QTRY_VERIFY_WITH_TIMEOUT(driver.window().content().page(), 20'000); }();
        for (int i = 0; i < kUndone && driver.isEnabled(u"edit-undo"_s); ++i) {
            const qsizetype before = driver.workspace().transactionCount();
            const HistoryStep step = driver.workspace().undoStep();
            if (!driver.trigger(u"edit-undo"_s))
                break;
            if (driver.workspace().transactionCount() <= before &&
                driver.workspace().undoStep().transaction == step.transaction)
                problems += u"undo does nothing: %1\n"_s.arg(QString::fromUtf8(step.label));
        }
        for (int i = 0; i < kUndone / 2; ++i)
            driver.trigger(u"edit-redo"_s);
        if (driver.session().workspace())
            problems += sample::findings(driver.workspace());
        static_cast<void>(driver.quit());
        qInfo("seed %llu: %d steps", static_cast<unsigned long long>(seed), done);
        lastWords({});
    }
    // Every file that it left behind is whole.
    FixedClock clock(QDateTime(QDate(2020, 6, 16), QTime(9, 0), Qt::UTC));
    SeededRandom random(1);
    const Environment environment{.clock = clock, .random = random, .dataFolder = {}, .site = u"test"_s};
    const QStringList files = QDir(driver.path({})).entryList({u"*.tandem"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        if (driver.isRunning() && driver.session().workspace() && driver.workspace().path() == driver.path(name))
            continue;
        const auto workspace = Workspace::open(driver.path(name), environment);
        const QString found = workspace ? sample::findings(**workspace) : errorCodeName(workspace.error().code);
        if (!found.isEmpty())
            problems += name + u": "_s + found + u'\n';
    }
    if (problems.isEmpty())
        return {};
    return u"seed %1\n%2\nthe last steps:\n%3"_s.arg(seed).arg(problems, last.join(u'\n'));
}

void TestMonkey::anythingAtAll_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestMonkey::anythingAtAll()
{
    if (qEnvironmentVariableIsSet("TANDEM_MONKEY"))
        QSKIP("asked for minutes");
    QFETCH(quint64, seed);
    const QString problems = run(seed, kSteps, QDeadlineTimer(QDeadlineTimer::Forever));
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void TestMonkey::forMinutes()
{
    const QStringList asked = qEnvironmentVariable("TANDEM_MONKEY").split(u':');
    if (asked.size() != 2)
        QSKIP("TANDEM_MONKEY=SEED:MINUTES asks for it");
    const QDeadlineTimer until(qint64(asked.at(1).toDouble() * 60'000));
    for (quint64 seed = asked.at(0).toULongLong(); !until.hasExpired(); ++seed) {
        const QString problems = run(seed, kLongSteps, until);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }
}

int main(int argc, char **argv)
{
    // The same steps by the same seed; and minutes are no hang.
    QHashSeed::setDeterministicGlobalSeed();
    if (qEnvironmentVariableIsSet("TANDEM_MONKEY"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    const QApplication app(argc, argv);
    TestMonkey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_monkey.moc"
