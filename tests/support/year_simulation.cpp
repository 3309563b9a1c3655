// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/year_simulation.h"

#include "core/base/text.h"
#include "tests/support/test_file.h"
#include "tests/support/year.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace tandem::simulation {

namespace {

constexpr qint64 kMinute = 60'000;           ///< milliseconds
constexpr qint64 kDay = 24LL * 60 * kMinute; ///< milliseconds

QString memoryFolder()
{
    return QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/tandem-XXXXXX"_s : QDir::tempPath() + u"/tandem-XXXXXX"_s;
}

} // namespace

Year::Year(quint64 seed, const YearSize &size, YearFigures &figures)
    : m_seed(seed),
      m_size(size),
      m_figures(figures),
      m_dice(seed),
      m_cloud(m_dice, figures.cloud),
      m_place(memoryFolder())
{
}

QString Year::run()
{
    start();
    for (int day = 0; day < m_size.days && m_problem.isEmpty(); ++day)
        live(day);
    if (m_problem.isEmpty())
        meetAll();
    if (m_problem.isEmpty())
        compare();
    if (m_problem.isEmpty())
        judge();
    if (!m_cloud.offence().isEmpty())
        fail(m_cloud.offence());
    ++m_figures.seeds;
    return m_problem.isEmpty() ? QString() : u"seed %1: %2"_s.arg(m_seed).arg(m_problem);
}

void Year::start()
{
    const QStringList cities{u"Rabat"_s, u"Abidjan"_s, u"Bamako"_s, u"Dakar"_s};
    for (const QString &city : cities) {
        Coordinator who;
        who.name = u"Coordination "_s + city;
        who.device = city.toLower();
        who.computer = m_cloud.add();
        who.path = newPath(u".tandem"_s);
        who.memory = newPath(u".json"_s);
        who.clock = std::make_unique<FixedClock>(m_time, 1000);
        who.random = std::make_unique<SeededRandom>(m_seed * 100 + m_people.size());
        m_people.push_back(std::move(who));
    }
    Coordinator &first = m_people.front();
    auto made = Workspace::create(first.path, {*first.clock, *first.random, {}, first.device});
    if (!made)
        return fail(u"no file"_s);
    const sample::Rows rows = sample::fill(**made);
    m_plans = {rows.plan};
    for (const char *year : {"2021", "2022", "2023"})
        m_plans.append(
            sample::made(**made, addRow(EntityKind::Plan, {{"memorandum", rows.memorandum.hex()}, {"year", year}})));
    for (const Id &plan : std::as_const(m_plans)) {
        for (int i = 0; i < 12; ++i)
            sample::made(**made, addRow(EntityKind::Activity, {{"plan", plan.hex()}, {"title_fr", phrase()}}));
    }
    m_unadopted = {m_plans.at(0), m_plans.at(1)};
    m_funder = rows.institution.hex();
    made->reset();
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        m_people[i].plan = m_plans.at(qsizetype(i));
        if (i > 0)
            QFile::copy(first.path, m_people[i].path);
        if (!open(m_people[i]))
            return fail(u"not opened"_s);
    }
}

bool Year::open(Coordinator &who)
{
    who.workspace.reset();
    who.forms.clear();
    who.steps.clear();
    auto opened = Workspace::open(who.path, {*who.clock, *who.random, {}, who.device});
    if (!opened || !(*opened)->enter(who.name))
        return false;
    who.workspace = std::move(opened).value();
    who.folder = std::make_unique<SharedFolder>(
        m_cloud.disk(who.computer, who.device),
        SharedFolder::Setup{who.workspace->document(), who.device.toLatin1(), {}, who.memory});
    return true;
}

void Year::live(int day)
{
    m_time = m_time.addMSecs(day % 5 == 4 ? 3 * kDay : kDay);
    m_cloud.work(m_time);
    // What the year has in store, spread over it.
    if (day == dayAt(20))
        backUp(m_people[1]);
    if (day == dayAt(28))
        restore(m_people[1]);
    if (day == dayAt(50))
        clone(m_people[2]);
    if (day == dayAt(60))
        backUp(m_people[3]);
    if (day == dayAt(65))
        restore(m_people[3]);
    if (day == dayAt(35) || day == dayAt(55)) { // put right in the end
        m_people[0].clockOffset =
            day == dayAt(35) ? (m_dice.percent(50) ? 1 : -1) * qint64(2 + m_dice.below(9)) * 365 * kDay : 0;
        m_figures.wrongClocks += m_people[0].clockOffset != 0;
    }
    for (std::size_t i = 0; i < m_people.size() && m_problem.isEmpty(); ++i) {
        Coordinator &who = m_people[i];
        who.clock->set(m_time.addMSecs(who.clockOffset));
        if (day < who.awayUntil)
            ++m_figures.missionDays;
        else
            hear(i, day);
        for (int left = m_size.operations; left > 0 && m_problem.isEmpty(); --left)
            work(who);
        if (day >= who.awayUntil && m_dice.percent(6))
            who.awayUntil = day + 1 + 1 + m_dice.below(10);
    }
    if (!m_unadopted.isEmpty() && day >= dayAt(25))
        adopt(m_people[std::size_t(m_dice.below(4))]);
    if (day == dayAt(70))
        m_unadopted = {m_plans.at(0)}; // its amendment
}

void Year::backUp(Coordinator &who)
{
    // What was kept up to date change by change is what somebody finds who asks for all of it.
    const QList<Issue> before = who.workspace->snapshot().issues();
    who.workspace.reset();
    who.backup = newPath(u".backup"_s);
    QFile::copy(who.path, who.backup);
    if (!open(who))
        return fail(u"not opened after a backup"_s);
    if (who.workspace->snapshot().issues() != before)
        fail(u"%1 has other disagreements once opened again"_s.arg(who.name));
}

void Year::restore(Coordinator &who)
{
    const QSet<QByteArray> before = idsOf(who);
    who.workspace.reset();
    QFile::remove(who.path);
    QFile::copy(who.backup, who.path); // what the program remembers of the folder stays
    if (!open(who))
        return fail(u"not opened after a restore"_s);
    ++m_figures.restores;
    // What nobody else had is gone with the disk; that is no merge's fault, and the only thing that may be missing.
    QSet<QByteArray> elsewhere;
    for (const Coordinator &each : m_people) {
        elsewhere.unite(idsOf(each));
        for (const FakeCloud::File &file : m_cloud.files(each.computer)) {
            const QString copy = newPath(u".tandemx"_s);
            QFile local(copy);
            if (!local.open(QIODevice::WriteOnly) || local.write(file.bytes) != file.bytes.size())
                return fail(u"no room"_s);
            local.close();
            elsewhere.unite(idsIn(copy));
            local.remove();
        }
    }
    for (const Mail &mail : std::as_const(m_mails))
        elsewhere.unite(idsIn(mail.path));
    m_lost.unite(before - elsewhere);
}

void Year::clone(Coordinator &original)
{
    Coordinator copy;
    copy.name = original.name;
    copy.device = original.device; // a cloned disk, with all that says which computer it is
    copy.computer = m_cloud.add();
    copy.path = newPath(u".tandem"_s);
    copy.memory = newPath(u".json"_s);
    copy.plan = original.plan;
    copy.clock = std::make_unique<FixedClock>(m_time, 1000);
    copy.random = std::make_unique<SeededRandom>(m_seed * 100 + m_people.size());
    const QList<Issue> before = original.workspace->snapshot().issues();
    original.workspace.reset();
    QFile::copy(original.path, copy.path);
    QFile::copy(original.memory, copy.memory);
    if (!open(original) || !open(copy))
        return fail(u"not opened after cloning"_s);
    if (copy.workspace->snapshot().issues() != before)
        fail(u"a clone has other disagreements"_s);
    ++m_figures.clones;
    m_people.push_back(std::move(copy));
}

void YearFigures::add(const YearFigures &other)
{
    for (const auto figure :
         {&YearFigures::seeds, &YearFigures::operations, &YearFigures::refused, &YearFigures::transactions,
          &YearFigures::missionDays, &YearFigures::mails, &YearFigures::meetings, &YearFigures::restores,
          &YearFigures::clones, &YearFigures::wrongClocks, &YearFigures::answers, &YearFigures::undone,
          &YearFigures::adoptions, &YearFigures::staleForms, &YearFigures::visible, &YearFigures::replaced,
          &YearFigures::removed, &YearFigures::listed, &YearFigures::lost})
        this->*figure += other.*figure;
    for (const auto figure : {&FakeCloud::Figures::delivered, &FakeCloud::Figures::parts, &FakeCloud::Figures::renamed,
                              &FakeCloud::Figures::duplicates, &FakeCloud::Figures::refused})
        cloud.*figure += other.cloud.*figure;
}

QString YearFigures::text() const
{
    return u"%1 years: %2 operations (%3 refused), %4 transactions, %5 days on mission, %6 mails, %7 meetings, "
           "%8 restores, %9 clones, %10 wrong clocks, %11 answers, %12 undone, %13 adoptions, %14 stale forms; "
           "%15 values typed: %16 visible, %17 replaced, %18 removed with their rows, %19 listed, %20 lost with a disk; "
           "the clients: %21 delivered, %22 parts, %23 renamed, %24 doubled, %25 refused"_s.arg(seeds)
               .arg(operations)
               .arg(refused)
               .arg(transactions)
               .arg(missionDays)
               .arg(mails)
               .arg(meetings)
               .arg(restores)
               .arg(clones)
               .arg(wrongClocks)
               .arg(answers)
               .arg(undone)
               .arg(adoptions)
               .arg(staleForms)
               .arg(typed())
               .arg(visible)
               .arg(replaced)
               .arg(removed)
               .arg(listed)
               .arg(lost)
               .arg(cloud.delivered)
               .arg(cloud.parts)
               .arg(cloud.renamed)
               .arg(cloud.duplicates)
               .arg(cloud.refused);
}

QString simulateYear(quint64 seed, const YearSize &size, YearFigures &figures)
{
    return Year(seed, size, figures).run();
}

} // namespace tandem::simulation
