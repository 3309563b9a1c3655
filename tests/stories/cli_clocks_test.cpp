// SPDX-License-Identifier: GPL-3.0-or-later
// Two offices, one with a computer whose clock is wrong by years: the real program under libfaketime (journal.md, T11).
#include "core/base/text.h"
#include "tests/stories/cli_runner.h"
#include "tests/support/test_file.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace tandem::stories;

namespace {

const QString kToday = u"@2026-03-02 09:00:00"_s;
const QString kTomorrow = u"@2026-03-03 09:00:00"_s;

/// A computer of its own: its home, its copy of the file, its clock.
class Office
{
public:
    Office(const QTemporaryDir &folder, const QString &name, const QString &original)
        : m_name(name), m_file(folder.filePath(name + u".tandem"_s))
    {
        QFile::copy(original, m_file);
        m_run.set(u"XDG_DATA_HOME"_s, folder.filePath(name + u"-home"_s));
        m_run.set(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s); // a wrong clock waits as long as a right one
        m_run.setTime(kToday);
    }
    void setTime(const QString &time) { m_run.setTime(time); }
    const QString &file() const { return m_file; }
    CliAnswer run(const QStringList &arguments) const { return m_run(arguments); }
    CliAnswer set(const QString &row, const QString &value) const
    {
        return m_run({u"set"_s, u"activity"_s, m_file, row, value, u"--as"_s, u"Coordination "_s + m_name});
    }
    CliAnswer add(const QString &row, const QString &title) const
    {
        return m_run({u"add"_s, u"milestone"_s, m_file, u"activity="_s + row, u"title_fr="_s + title,
                      u"due_on=2026-06-30"_s, u"--as"_s, u"Coordination "_s + m_name});
    }
    /// Everything goes to the other one, as an exchange file.
    CliAnswer send(const Office &other, const QTemporaryDir &folder) const
    {
        const QString path = folder.filePath(m_name + u".tandemx"_s);
        const CliAnswer sent = m_run({u"send"_s, m_file, u"-o"_s, path, u"--json"_s});
        return sent.status == 0 ? other.run({u"receive"_s, other.file(), path, u"--json"_s}) : sent;
    }
    CliAnswer sync(const QString &folder) const
    {
        return m_run({u"sync"_s, m_file, u"--folder"_s, folder, u"--json"_s});
    }
    CliAnswer check() const { return m_run({u"check"_s, m_file}); }
    QString value(const QString &row, const char *field) const
    {
        for (const auto &each : m_run({u"list"_s, u"activity"_s, m_file, u"--json"_s}).array()) {
            if (each.toObject().value("id"_L1) == row)
                return each.toObject().value(QLatin1StringView(field)).toString();
        }
        return u"(gone)"_s;
    }
    /// Ids of the disagreements of this kind.
    QStringList conflicts(const char *kind) const
    {
        QStringList ids;
        for (const auto &each : m_run({u"conflicts"_s, m_file, u"--json"_s}).array()) {
            if (each.toObject().value("kind"_L1) == QLatin1StringView(kind))
                ids.append(each.toObject().value("id"_L1).toString());
        }
        ids.sort();
        return ids;
    }
    QStringList leaves() const
    {
        QStringList ids;
        const QJsonArray array = m_run({u"info"_s, m_file, u"--json"_s}).object().value("leaves"_L1).toArray();
        for (const auto &leaf : array)
            ids.append(leaf.toString());
        ids.sort();
        return ids;
    }
    QByteArray history() const { return m_run({u"history"_s, m_file, u"--json"_s}).out; }

private:
    QString m_name;
    QString m_file;
    CliRunner m_run;
};

} // namespace

class CliClocksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void worksAndIsHeard_data();
    void worksAndIsHeard();
    void disagreesAndIsSettled_data();
    void disagreesAndIsSettled();
    void jumpsBackBetweenTwoCommands();
    void meetsInTheFolder();

private:
    bool met() const
    {
        return m_rabat->send(*m_bamako, *m_folder).status == 0 && m_bamako->send(*m_rabat, *m_folder).status == 0;
    }

    QTemporaryDir m_start;
    QString m_original;
    QString m_row;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Office> m_rabat;  ///< with a right clock
    std::unique_ptr<Office> m_bamako; ///< with a wrong one
};

void CliClocksTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"faketime"_s).isEmpty())
        QSKIP("faketime is needed");
    m_original = m_start.filePath(u"original.tandem"_s);
    {
        sample::Place place;
        const auto workspace = std::move(*Workspace::create(m_original, place.environment()));
        m_row = sample::fill(*workspace).activities.first().uuid();
    }
    // Both have worked in it before, with right clocks.
    const Office office(m_start, u"Salé"_s, m_original);
    for (const QString &person : {u"Coordination Rabat"_s, u"Coordination Bamako"_s}) {
        const CliAnswer set =
            office.run({u"set"_s, u"activity"_s, office.file(), m_row, u"place="_s + person, u"--as"_s, person});
        QVERIFY2(set.status == 0, set.told().constData());
    }
    QCOMPARE(office.conflicts("suspect_clock"), QStringList());
    m_original = office.file();
}

void CliClocksTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_rabat = std::make_unique<Office>(*m_folder, u"Rabat"_s, m_original);
    m_bamako = std::make_unique<Office>(*m_folder, u"Bamako"_s, m_original);
}

void CliClocksTest::worksAndIsHeard_data()
{
    QTest::addColumn<QString>("time");
    QTest::newRow("ten years ahead") << u"@2036-03-02 10:00:00"_s;
    QTest::newRow("ten years back") << u"@2016-03-02 10:00:00"_s;
    QTest::newRow("battery empty") << u"@1970-01-01 00:00:01"_s;
    QTest::newRow("before the end of 32 bits") << u"@2038-01-19 03:14:05"_s;
    QTest::newRow("behind the end of 32 bits") << u"@2038-01-19 03:14:09"_s;
    QTest::newRow("2100, no leap year") << u"@2100-02-28 23:59:58"_s;
    QTest::newRow("stopped") << u"2026-03-02 10:00:00"_s;
    QTest::newRow("stopped in 2040") << u"2040-03-02 10:00:00"_s;
}

void CliClocksTest::worksAndIsHeard()
{
    QFETCH(QString, time);
    m_bamako->setTime(time);
    for (const QString &value : {u"place=Kayes"_s, u"place=Mopti"_s}) {
        const CliAnswer done = m_bamako->set(m_row, value);
        QVERIFY2(done.status == 0, done.told().constData());
    }
    QCOMPARE(m_bamako->add(m_row, u"Préparation à Kayes"_s).status, 0);
    const CliAnswer heard = m_bamako->send(*m_rabat, *m_folder);
    QVERIFY2(heard.status == 0, heard.told().constData());
    QCOMPARE(heard.object().value("new_transactions"_L1).toInt(), 3);
    QCOMPARE(m_rabat->value(m_row, "place"), u"Mopti"_s);
    // Whoever has seen it has the last word, whatever the clocks say.
    m_rabat->setTime(kTomorrow);
    QCOMPARE(m_rabat->set(m_row, u"place=Fès"_s).status, 0);
    QVERIFY(met());
    QCOMPARE(m_bamako->value(m_row, "place"), u"Fès"_s);
    QCOMPARE(m_bamako->set(m_row, u"place=Sikasso"_s).status, 0);
    QVERIFY(met());
    for (const Office *office : {m_rabat.get(), m_bamako.get()}) {
        QCOMPARE(office->value(m_row, "place"), u"Sikasso"_s);
        QCOMPARE(office->conflicts("value"), QStringList());
        const QByteArray history = office->history();
        for (const char *value : {"Kayes", "Mopti", "Fès", "Sikasso", "Préparation à Kayes"})
            QVERIFY2(history.contains(value), value);
        const CliAnswer checked = office->check();
        QVERIFY2(checked.status == 0, checked.told().constData());
    }
    QCOMPARE(m_rabat->leaves(), m_bamako->leaves());
    // What was written a day or more before what it builds on is told, the same on both.
    const bool wrong = !time.contains(u"2026-03-02"_s);
    QCOMPARE(m_rabat->conflicts("suspect_clock").isEmpty(), !wrong);
    QCOMPARE(m_rabat->conflicts("suspect_clock"), m_bamako->conflicts("suspect_clock"));
}

void CliClocksTest::disagreesAndIsSettled_data()
{
    QTest::addColumn<QString>("time");
    QTest::newRow("ahead") << u"@2036-03-02 10:00:00"_s;
    QTest::newRow("back") << u"@2016-03-02 10:00:00"_s;
}

void CliClocksTest::disagreesAndIsSettled()
{
    QFETCH(QString, time);
    m_bamako->setTime(time);
    QCOMPARE(m_bamako->set(m_row, u"place=Kayes"_s).status, 0);
    QCOMPARE(m_rabat->set(m_row, u"place=Fès"_s).status, 0);
    QVERIFY(met());
    const QStringList open = m_rabat->conflicts("value");
    QCOMPARE(open.size(), 1);
    QCOMPARE(m_bamako->conflicts("value"), open);
    QCOMPARE(m_rabat->value(m_row, "place"), m_bamako->value(m_row, "place"));
    // The one with the right clock decides; the one with the wrong clock has it like that, and can change it again.
    const CliAnswer settled = m_rabat->run(
        {u"resolve"_s, m_rabat->file(), open.first(), u"--value"_s, u"Rabat"_s, u"--as"_s, u"Coordination Rabat"_s});
    QVERIFY2(settled.status == 0, settled.told().constData());
    QVERIFY(met());
    for (const Office *office : {m_rabat.get(), m_bamako.get()}) {
        QCOMPARE(office->conflicts("value"), QStringList());
        QCOMPARE(office->value(m_row, "place"), u"Rabat"_s);
        QVERIFY(office->history().contains("Kayes") && office->history().contains("Fès"));
        QCOMPARE(office->check().status, 0);
    }
    const CliAnswer undone = m_bamako->run({u"undo"_s, m_bamako->file(), u"--as"_s, u"Coordination Bamako"_s});
    QVERIFY2(undone.status == 0, undone.told().constData()); // of what was changed since nothing is taken back
    QCOMPARE(m_bamako->value(m_row, "place"), u"Rabat"_s);
}

void CliClocksTest::jumpsBackBetweenTwoCommands()
{
    // Ahead by years, put right, ahead again, back before the file was begun.
    const QStringList times{u"@2031-05-01 08:00:00"_s, kToday,   u"@2026-03-02 08:59:00"_s, u"@2060-01-01 00:00:00"_s,
                            u"@1999-12-31 23:59:59"_s, kTomorrow};
    for (int i = 0; i < times.size(); ++i) {
        m_bamako->setTime(times.at(i));
        QCOMPARE(m_bamako->set(m_row, u"place=Étape %1"_s.arg(i)).status, 0);
        QCOMPARE(m_bamako->value(m_row, "place"), u"Étape %1"_s.arg(i));
        if (i % 2 == 1)
            QVERIFY(met());
    }
    QCOMPARE(m_rabat->value(m_row, "place"), u"Étape 5"_s);
    QCOMPARE(m_rabat->leaves(), m_bamako->leaves());
    QVERIFY(m_rabat->conflicts("suspect_clock").size() >= 2);
    QCOMPARE(m_rabat->conflicts("suspect_clock"), m_bamako->conflicts("suspect_clock"));
    for (int i = 0; i < times.size(); ++i)
        QVERIFY(m_rabat->history().contains(u"Étape %1"_s.arg(i).toUtf8()));
    QCOMPARE(m_rabat->check().status, 0);
    QCOMPARE(m_bamako->check().status, 0);
    // Its backups, which are named by the day, are there and can be listed.
    const CliAnswer backups = m_bamako->run({u"backup"_s, m_bamako->file()});
    QVERIFY2(backups.status == 0, backups.told().constData());
}

void CliClocksTest::meetsInTheFolder()
{
    const QString shared = m_folder->filePath(u"shared"_s);
    QVERIFY(QDir().mkpath(shared));
    for (const QString &time : {u"@2050-06-01 12:00:00"_s, u"@1980-01-01 00:00:00"_s, kToday}) {
        m_bamako->setTime(time);
        QCOMPARE(m_bamako->set(m_row, u"place="_s + time.mid(1, 4)).status, 0);
        const CliAnswer there = m_bamako->sync(shared);
        QVERIFY2(there.status == 0, there.told().constData());
        const CliAnswer here = m_rabat->sync(shared);
        QVERIFY2(here.status == 0, here.told().constData());
        QVERIFY(here.object().value("unread"_L1).toArray().isEmpty());
        QCOMPARE(m_rabat->value(m_row, "place"), time.mid(1, 4));
        QCOMPARE(m_rabat->set(m_row, u"place=vu en "_s + time.mid(1, 4)).status, 0);
        QCOMPARE(m_rabat->sync(shared).status, 0);
        QCOMPARE(m_bamako->sync(shared).status, 0);
        QCOMPARE(m_bamako->value(m_row, "place"), u"vu en "_s + time.mid(1, 4));
    }
    QCOMPARE(m_rabat->leaves(), m_bamako->leaves());
    QCOMPARE(m_rabat->check().status, 0);
}

QTEST_GUILESS_MAIN(CliClocksTest)
#include "cli_clocks_test.moc"
