// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/store.h"
#include "tests/core/store/fault_scripts.h"
#include "tests/support/fault_vfs.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tandem;
using namespace tandem::fault;

namespace {

constexpr Mode kModes[] = {Mode::KillBefore, Mode::KillWithin, Mode::ErrorOnce, Mode::Full, Mode::PowerLoss};
constexpr const char *kModeNames[] = {"-", "kill before", "kill within", "error once", "full", "power loss"};
constexpr int kSampled = 500;
bool allOfThem = false; ///< `--all`: every point, not a sample
QString onlyScript;     ///< `--only=NAME`

void clear(const QString &folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
}

} // namespace

/// Work that is cut at any write of it (journal.md, T4): what was acknowledged is there, at most one step more is, and the
/// tables are what the journal says.
class FaultTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aFullDiskIsSaid();
    void everyWritePoint();
    void aDiskThatLiesIsFoundOut();

private:
    struct Prepared
    {
        const Script *script;
        QString folder; ///< what every run begins with
        Progress whole; ///< a run without a fault
    };

    int runChild(const Prepared &prepared, const Fault &fault);
    /// Empty when all holds.
    QString violation(const Prepared &prepared, const Fault &fault);
    QString judge(const Prepared &prepared, const Fault &fault, int status);

    sample::Place m_place;
    QString m_run;
    Progress *m_progress = nullptr;
    QList<Prepared> m_prepared;
};

void FaultTest::initTestCase()
{
    install();
    void *memory = mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    QVERIFY(memory != MAP_FAILED);
    m_progress = new (memory) Progress;
    m_run = m_place.path(u"run"_s);
    for (const Script &script : scripts()) {
        if (!onlyScript.isEmpty() && onlyScript != QLatin1StringView(script.name))
            continue;
        const QString folder = m_place.path(QString::fromLatin1(script.name));
        clear(folder);
        if (!script.creates) {
            auto workspace = std::move(*Workspace::create(folder + u"/plan.tandem"_s, m_place.environment()));
            sample::fill(*workspace);
            script.prepare(*workspace, folder);
        }
        Prepared prepared{&script, folder, {}};
        const int status = runChild(prepared, {});
        QVERIFY2(status == 0, qPrintable(QString::fromLatin1(script.name) + u' ' + QString::number(status)));
        QVERIFY(m_progress->points > 5);
        prepared.whole = *m_progress;
        QCOMPARE(judge(prepared, {}, status), QString());
        m_prepared.append(prepared);
    }
}

int FaultTest::runChild(const Prepared &prepared, const Fault &fault)
{
    clear(m_run);
    for (const QString &name : QDir(prepared.folder).entryList({u"*.tandem"_s}, QDir::Files))
        QFile::copy(prepared.folder + u'/' + name, m_run + u'/' + name);
    *m_progress = Progress();
    return sample::inChild(
        [&] {
            arm(fault);
            Runner runner(m_run, *m_progress);
            prepared.script->act(runner);
            m_progress->points = points();
            _exit(0); // as if it had been killed, after all was done
            return 0;
        },
        false);
}

QString FaultTest::violation(const Prepared &prepared, const Fault &fault)
{
    const QString found = judge(prepared, fault, runChild(prepared, fault));
    return found.isEmpty() ? found
                           : u"%1, %2 at %3, seed %4, acknowledged %5: %6"_s.arg(
                                 QString::fromLatin1(prepared.script->name),
                                 QString::fromLatin1(kModeNames[int(fault.mode)]), QString::number(fault.at),
                                 QString::number(fault.seed), QString::number(m_progress->acknowledged), found);
}

QString FaultTest::judge(const Prepared &prepared, const Fault &fault, int status)
{
    const bool goesOn = fault.mode == Mode::None || fault.mode == Mode::ErrorOnce || fault.mode == Mode::Full;
    if (status != (goesOn ? 0 : kEnded))
        return u"the program ended with %1"_s.arg(status);
    const QString path = m_run + u"/plan.tandem"_s;
    const int acknowledged = m_progress->acknowledged;
    if (prepared.script->creates && acknowledged == 0 && QFileInfo(path).size() == 0)
        return {}; // it was never said that there is a file
    const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Access::Write);
    if (!store) {
        // A file that nobody was told of may be one that says clearly that it is none.
        if (prepared.script->creates && acknowledged == 0)
            return {};
        return u"not opened: "_s + errorCodeName(store.error().code) + u' ' + store.error().arguments.join(u' ');
    }
    const Result<QStringList> findings = (*store)->check();
    if (!findings || !findings->isEmpty())
        return u"checked: "_s + (findings ? findings->join(u' ') : errorCodeName(findings.error().code));
    const qint64 count = (*store)->transactionCount();
    const int next = qMin(acknowledged + 1, prepared.whole.acknowledged);
    const qint64 *counts = prepared.whole.counts;
    const bool atOne = count == counts[acknowledged];
    if (!atOne && count != counts[next])
        return u"%1 transactions, not %2 or %3"_s.arg(count).arg(counts[acknowledged]).arg(counts[next]);
    if (goesOn)
        return acknowledged == prepared.whole.acknowledged && atOne ? QString() : u"not all was done"_s;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Id &leaf : (*store)->leaves())
        hash.addData(leaf.view());
    const QByteArray found = hash.result();
    const auto same = [&](int place) {
        return found == QByteArray(prepared.whole.fingerprints[place], 32) && count == counts[place];
    };
    return same(acknowledged) || same(next) ? QString() : u"other transactions than those written"_s;
}

void FaultTest::aFullDiskIsSaid()
{
    auto workspace = std::move(*Workspace::create(m_place.path(u"full.tandem"_s), m_place.environment()));
    const sample::Rows rows = sample::fill(*workspace);
    const Operation edit = setFields(EntityKind::Activity, rows.activities.first(), {{"place", "Dakar"}});
    const QList<Id> leaves = workspace->leaves();
    const auto refusal = [&](Mode mode) {
        arm({mode, 1, 0, false});
        const Result<Outcome> outcome = workspace->run(edit);
        disarm();
        return outcome ? QString() : errorCodeName(outcome.error().code);
    };
    QCOMPARE(refusal(Mode::Full), errorCodeName(ErrorCode::DiskFull));
    QCOMPARE(refusal(Mode::ErrorOnce), errorCodeName(ErrorCode::DiskError));
    // Nothing has changed, on the disk or in memory, and with room again the same step succeeds.
    QCOMPARE(workspace->leaves(), leaves);
    QCOMPARE(workspace->snapshot().find(IdOf<Activity>(rows.activities.first()))->place, QString());
    QCOMPARE(sample::findings(*workspace), QString());
    QVERIFY(workspace->run(edit).ok());
    // Whatever fails, and be it the deletion that makes the commit final: the same program goes on.
    bool failed = true;
    for (int at = 1; failed; ++at) {
        const Operation next =
            setFields(EntityKind::Activity, rows.activities.first(), {{"place", QByteArray::number(at)}});
        arm({Mode::ErrorOnce, at, 0, false});
        failed = !workspace->run(next).ok();
        disarm();
        QVERIFY2(!failed || workspace->run(next).ok(), QByteArray::number(at).constData());
    }
    QCOMPARE(sample::findings(*workspace), QString());
}

void FaultTest::everyWritePoint()
{
    QStringList violations;
    int runs = 0;
    const auto tryOne = [&](const Prepared &prepared, const Fault &fault) {
        ++runs;
        if (const QString found = violation(prepared, fault); !found.isEmpty()) {
            qWarning("%s", qPrintable(found));
            violations.append(found);
        }
    };
    qint64 total = 0;
    for (const Prepared &prepared : m_prepared)
        total += prepared.whole.points;
    if (allOfThem) {
        for (const Prepared &prepared : m_prepared) {
            for (qint64 at = 1; at <= prepared.whole.points; ++at) {
                for (const Mode mode : kModes) {
                    for (quint64 seed = 1; seed <= (mode == Mode::PowerLoss ? 3U : 1U); ++seed)
                        tryOne(prepared, {mode, at, seed * 1000 + quint64(at), false});
                }
            }
            qInfo("%s: %lld write points, %d runs so far, %lld violations", prepared.script->name,
                  prepared.whole.points, runs, qint64(violations.size()));
        }
    } else {
        SeededRandom random(2022);
        for (int i = 0; i < kSampled; ++i) {
            qint64 at = qint64(random.next() % quint64(total));
            const Prepared *prepared = m_prepared.constData();
            for (; at >= prepared->whole.points; ++prepared)
                at -= prepared->whole.points;
            tryOne(*prepared, {kModes[i % 5], at + 1, random.next(), false});
        }
    }
    qInfo("%lld write points, %d runs, %lld violations", total, runs, qint64(violations.size()));
    QVERIFY2(violations.isEmpty(), qPrintable(violations.mid(0, 40).join(u'\n')));
}

void FaultTest::aDiskThatLiesIsFoundOut()
{
    // As with `synchronous=OFF`: if nothing is found now, nothing that was found above would mean anything.
    int violations = 0;
    int runs = 0;
    for (const Prepared &prepared : m_prepared.mid(1, 3)) {
        for (qint64 at = prepared.whole.points / 2; at <= prepared.whole.points; at += 3) {
            ++runs;
            violations += !violation(prepared, {Mode::PowerLoss, at, quint64(at), true}).isEmpty();
        }
    }
    qInfo("%d of %d runs show it", violations, runs);
    QVERIFY(violations > runs / 2);
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "36000000"); // ctest has a limit of its own
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments();
    allOfThem = arguments.removeAll(u"--all"_s) > 0;
    for (const QString &argument : arguments) {
        if (argument.startsWith("--only="_L1))
            onlyScript = argument.section(u'=', 1);
    }
    arguments.removeIf([](const QString &argument) { return argument.startsWith("--only="_L1); });
    FaultTest test;
    return QTest::qExec(&test, arguments);
}

#include "fault_test.moc"
