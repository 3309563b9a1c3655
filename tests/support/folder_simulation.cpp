// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder_simulation.h"

#include "core/base/text.h"
#include "core/exchange/package_reader.h"
#include "core/exchange/shared_folder.h"
#include "tests/support/oracle_check.h"
#include "tests/support/test_file.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace tandem::simulation {

namespace {

constexpr qint64 kMinute = 60'000;           ///< milliseconds
constexpr qint64 kDay = 24LL * 60 * kMinute; ///< milliseconds
constexpr int kLastRounds = 6;

QString memoryFolder()
{
    return QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/tandem-XXXXXX"_s : QDir::tempPath() + u"/tandem-XXXXXX"_s;
}

/// A computer with the file, what it remembers of the folder, and its view of that.
struct Computer
{
    int number = 0;
    QString path;
    QString memory;
    QString device;
    QString backup;         ///< an earlier state of the file
    qint64 clockOffset = 0; ///< milliseconds that its clock is wrong by
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<SeededRandom> random;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SharedFolder> folder;
};

QMap<QByteArray, QByteArray> bodies(const Workspace &workspace)
{
    QMap<QByteArray, QByteArray> all;
    const Result<void> visited = workspace.visitTransactions([&all](const Id &id, const QByteArray &body) {
        all.insert(id.hex(), body);
        return true;
    });
    return visited ? all : QMap<QByteArray, QByteArray>();
}

/// One run.
class FolderSimulation
{
public:
    FolderSimulation(quint64 seed, FolderFigures &figures)
        : m_seed(seed), m_dice(seed), m_figures(figures), m_cloud(m_dice, figures.cloud), m_place(memoryFolder())
    {
    }

    QString run();

private:
    void fail(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }
    QString newPath(const QString &suffix) { return m_place.filePath(QString::number(++m_paths) + suffix); }
    Computer &any() { return m_computers[std::size_t(m_dice.below(qsizetype(m_computers.size())))]; }

    void start();
    bool open(Computer &computer);
    void happen();
    void write(Computer &computer);
    void attach(Computer &computer);
    void meetFolder(Computer &computer);
    void restore(Computer &computer);
    void clone(Computer &original);
    void end();
    /// Every transaction in a file that is whole.
    QMap<QByteArray, QByteArray> inFolder(int computer) const;
    void compare(const QMap<QByteArray, QByteArray> &all);

    quint64 m_seed;
    Dice m_dice;
    FolderFigures &m_figures;
    FakeCloud m_cloud;
    QTemporaryDir m_place;
    int m_paths = 0;
    QDateTime m_time{QDate(2026, 2, 20), QTime(8, 0), Qt::UTC};
    std::vector<Computer> m_computers;
    sample::Rows m_rows;
    QString m_problem;
};

QString FolderSimulation::run()
{
    start();
    for (int left = 30 + m_dice.below(50); left > 0 && m_problem.isEmpty(); --left) {
        ++m_figures.steps;
        m_time = m_time.addMSecs(m_dice.percent(10) ? m_dice.below(10) * kDay : m_dice.below(90) * kMinute);
        happen();
        if (!m_cloud.offence().isEmpty())
            fail(m_cloud.offence());
    }
    if (m_problem.isEmpty())
        end();
    ++m_figures.seeds;
    m_figures.copies += qint64(m_computers.size());
    return m_problem.isEmpty() ? QString() : u"seed %1: %2"_s.arg(m_seed).arg(m_problem);
}

void FolderSimulation::start()
{
    const int count = 2 + m_dice.below(3);
    for (int i = 0; i < count; ++i) {
        Computer computer;
        computer.number = m_cloud.add();
        computer.path = newPath(u".tandem"_s);
        computer.memory = newPath(u".json"_s);
        computer.device = u"office-%1"_s.arg(i);
        computer.clock = std::make_unique<FixedClock>(m_time, 1);
        computer.random = std::make_unique<SeededRandom>(m_seed * 100 + quint64(i));
        m_computers.push_back(std::move(computer));
    }
    Computer &first = m_computers.front();
    auto made = Workspace::create(first.path, {*first.clock, *first.random, {}, first.device});
    if (!made)
        return fail(u"no file"_s);
    m_rows = sample::fill(**made);
    made->reset();
    for (std::size_t i = 1; i < m_computers.size(); ++i)
        QFile::copy(first.path, m_computers[i].path);
    for (Computer &computer : m_computers) {
        if (!open(computer))
            return fail(u"not opened"_s);
    }
}

bool FolderSimulation::open(Computer &computer)
{
    computer.workspace.reset();
    auto opened = Workspace::open(computer.path, {*computer.clock, *computer.random, {}, computer.device});
    if (!opened || !(*opened)->enter(u"Person of "_s + computer.device))
        return false;
    computer.workspace = std::move(opened).value();
    computer.folder = std::make_unique<SharedFolder>(
        m_cloud.disk(computer.number, computer.device),
        SharedFolder::Setup{computer.workspace->document(), computer.device.toLatin1(), {}, computer.memory});
    return true;
}

void FolderSimulation::happen()
{
    Computer &computer = any();
    computer.clock->set(m_time.addMSecs(computer.clockOffset));
    const int what = m_dice.below(100);
    if (what < 32)
        write(computer);
    else if (what < 35)
        attach(computer);
    else if (what < 61)
        meetFolder(computer);
    else if (what < 77)
        m_cloud.work(m_time);
    else if (what < 86)
        m_cloud.mishap();
    else if (what < 88)
        computer.clockOffset = qint64(m_dice.below(21) - 10) * 365 * kDay;
    else if (what < 90) {
        if (!open(computer)) // the program is started again
            fail(u"not opened again"_s);
    } else if (what < 98)
        restore(computer);
    else
        clone(computer);
}

void FolderSimulation::write(Computer &computer)
{
    static const QList<QByteArray> kPlaces{"Kayes", "Fès", "Thiès", "Bouaké"};
    const Id activity = m_rows.activities.at(m_dice.below(m_rows.activities.size()));
    const int what = m_dice.below(10);
    Result<Outcome> done =
        what < 7 ? computer.workspace->run(setFields(EntityKind::Activity, activity, {{"place", m_dice.pick(kPlaces)}}))
        : what < 8 ? computer.workspace->run(addRow(EntityKind::Activity,
                                                    {{"plan", m_rows.plan.hex()}, {"title_fr", m_dice.pick(kPlaces)}}))
        : what < 9 ? computer.workspace->run(removeRow(EntityKind::Activity, activity))
                   : computer.workspace->undo();
    static_cast<void>(done); // what is not possible any more is refused, as it should be
}

void FolderSimulation::attach(Computer &computer)
{
    const QString path = newPath(u".txt"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QByteArray(1 + m_dice.below(5000), char('a' + m_dice.below(20)))) < 1)
        return;
    file.close();
    static_cast<void>(computer.workspace->run(attachFiles(EntityKind::Memorandum, m_rows.memorandum, {path})));
}

void FolderSimulation::meetFolder(Computer &computer)
{
    ++m_figures.meetings;
    const qsizetype before = computer.workspace->transactionCount() + computer.workspace->heldCount();
    const Result<FolderReport> report = meet(*computer.folder, *computer.workspace, m_dice.percent(20));
    if (computer.workspace->transactionCount() + computer.workspace->heldCount() < before)
        fail(u"a meeting took transactions away"_s);
    if (!report) {
        ++m_figures.failed;
        if (report.error().code != ErrorCode::OutputNotWritten)
            fail(u"a meeting was refused: "_s + errorCodeName(report.error().code) + u' ' +
                 report.error().arguments.join(u' '));
        return;
    }
    m_figures.brought += report->received.newTransactions;
    m_figures.published += report->publishedTransactions;
    m_figures.contents += report->received.blobs;
    m_figures.segments += !computer.folder->memory().segment.isEmpty();
}

void FolderSimulation::restore(Computer &computer)
{
    const QList<Issue> before = computer.workspace->snapshot().issues();
    const bool back = !computer.backup.isEmpty() && m_dice.percent(60);
    computer.workspace.reset();
    if (back) {
        QFile::remove(computer.path);
        QFile::copy(computer.backup, computer.path); // what it remembers of the folder stays
        ++m_figures.restores;
    } else {
        computer.backup = newPath(u".backup"_s);
        QFile::copy(computer.path, computer.backup);
    }
    if (!open(computer))
        return fail(u"not opened after a restore"_s);
    // What was kept up to date change by change is what somebody finds who asks for all of it.
    if (!back && computer.workspace->snapshot().issues() != before)
        fail(u"other disagreements once opened again"_s);
}

void FolderSimulation::clone(Computer &original)
{
    if (m_computers.size() >= 5)
        return;
    Computer copy;
    copy.number = m_cloud.add();
    copy.path = newPath(u".tandem"_s);
    copy.memory = newPath(u".json"_s);
    copy.device = original.device; // a cloned disk
    copy.clock = std::make_unique<FixedClock>(m_time, 1);
    copy.random = std::make_unique<SeededRandom>(m_seed * 100 + m_computers.size());
    original.workspace.reset();
    QFile::copy(original.path, copy.path);
    QFile::copy(original.memory, copy.memory);
    ++m_figures.clones;
    if (!open(original) || !open(copy))
        return fail(u"not opened after cloning"_s);
    m_computers.push_back(std::move(copy));
}

void FolderSimulation::end()
{
    QMap<QByteArray, QByteArray> all;
    for (Computer &computer : m_computers) {
        all.insert(bodies(*computer.workspace));
        computer.clockOffset = 0;
    }
    // What lies in the folder belongs to everybody, too, even if its author has lost it.
    m_cloud.settle(m_time);
    for (const Computer &computer : m_computers)
        all.insert(inFolder(computer.number));
    for (int round = 0; round < kLastRounds && m_problem.isEmpty(); ++round) {
        m_time = m_time.addMSecs(kDay + kMinute);
        for (Computer &computer : m_computers) {
            m_cloud.settle(m_time);
            computer.clock->set(m_time);
            meetFolder(computer);
        }
    }
    m_cloud.settle(m_time);
    // Now nobody has anything to say any more.
    for (Computer &computer : m_computers) {
        computer.clock->set(m_time);
        const Result<FolderReport> report = meet(*computer.folder, *computer.workspace, false);
        if (!report || report->publishedSomething() || report->broughtSomething() || report->away)
            fail(u"%1 does not come to rest"_s.arg(computer.device));
    }
    if (!m_cloud.offence().isEmpty())
        fail(m_cloud.offence());
    if (m_problem.isEmpty())
        compare(all);
}

QMap<QByteArray, QByteArray> FolderSimulation::inFolder(int computer) const
{
    QMap<QByteArray, QByteArray> all;
    for (const FakeCloud::File &file : m_cloud.files(computer)) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(file.bytes);
        buffer->open(QIODevice::ReadOnly);
        const auto reader = PackageReader::open(std::move(buffer), {}, {}, {});
        if (!reader || !(*reader)->rewind())
            continue;
        for (;;) {
            const auto item = (*reader)->next();
            if (!item || !item->has_value())
                break;
            all.insert((*item)->id.hex(), (*item)->body);
        }
    }
    return all;
}

void FolderSimulation::compare(const QMap<QByteArray, QByteArray> &all)
{
    QByteArray digest;
    QList<QByteArray> present;
    for (Computer &computer : m_computers) {
        const QMap<QByteArray, QByteArray> own = bodies(*computer.workspace);
        for (auto it = all.keyBegin(); it != all.keyEnd(); ++it) {
            if (!own.contains(*it))
                return fail(u"%1 lacks %2"_s.arg(computer.device, QString::fromLatin1(*it)));
        }
        const auto contents = computer.workspace->blobs();
        QList<QByteArray> here;
        for (const BlobInfo &content : contents.valueOr({})) {
            if (content.present && content.use != BlobUse::None)
                here.append(content.sha256);
        }
        const bool first = digest.isEmpty();
        if (first)
            present = here;
        else if (present != here)
            fail(u"%1 has other contents"_s.arg(computer.device));
        if (first || m_dice.percent(10)) {
            if (const QString found = sample::findings(*computer.workspace); !found.isEmpty())
                fail(u"check: "_s + found);
        }
        computer.folder.reset();
        computer.workspace.reset();
        const Result<std::unique_ptr<Store>> store = Store::open(computer.path, Store::Access::Read);
        if (!store)
            return fail(u"not opened at the end"_s);
        const QByteArray own_digest = (*store)->digest().valueOr("?");
        if (!first && own_digest != digest)
            fail(u"%1 differs"_s.arg(computer.device));
        digest = own_digest;
        if (!first)
            continue;
        const Result<qint64> conflicts = compareWithOracle(**store, own, [this](const QString &what) { fail(what); });
        m_figures.conflicts += conflicts.valueOr(0);
        if (!conflicts)
            fail(u"oracle: "_s + errorCodeName(conflicts.error().code));
    }
}

} // namespace

QString FolderFigures::text() const
{
    return u"%1 seeds, %2 copies, %3 steps, %4 meetings (%5 cut short), %6 brought, %7 published, %8 segments, "
           "%9 restores, %10 clones, %11 conflicts, %12 contents; the clients: %13 delivered, %14 parts, %15 renamed, "
           "%16 doubled, %17 deleted, %18 placeholders, %19 strangers, %20 away, %21 refused"_s.arg(seeds)
               .arg(copies)
               .arg(steps)
               .arg(meetings)
               .arg(failed)
               .arg(brought)
               .arg(published)
               .arg(segments)
               .arg(restores)
               .arg(clones)
               .arg(conflicts)
               .arg(contents)
               .arg(cloud.delivered)
               .arg(cloud.parts)
               .arg(cloud.renamed)
               .arg(cloud.duplicates)
               .arg(cloud.deleted)
               .arg(cloud.placeholders)
               .arg(cloud.strangers)
               .arg(cloud.away)
               .arg(cloud.refused);
}

QString simulateFolder(quint64 seed, FolderFigures &figures)
{
    return FolderSimulation(seed, figures).run();
}

} // namespace tandem::simulation
