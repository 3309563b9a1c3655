// SPDX-License-Identifier: GPL-3.0-or-later
// Colleagues bring their copies together with tandem-cli: the real program, from outside.
#include "core/base/text.h"
#include "tests/stories/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tandem;
using namespace tandem::stories;

namespace {

const QStringList kRabat{u"--as"_s, u"Coordination Rabat"_s, u"--at"_s, u"2021-12-01T10:00:00+00:00"_s};
const QStringList kBamako{u"--as"_s, u"Coordination Bamako"_s, u"--at"_s, u"2021-12-02T10:00:00+00:00"_s};

} // namespace

class CliExchangeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aColleagueBegins();
    void apartAndTogether();
    void theDryRunChangesNothing();
    void damagedFiles();
    void passphrases();
    void frozenPlansCanBePrintedThere();
    void anotherProgramme();
    void aMission();
    void usage();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    CliAnswer send(const QString &file, const QString &package, const QStringList &more = {}) const
    {
        return m_run(QStringList{u"send"_s, file, u"-o"_s, package, u"--json"_s} + more);
    }
    CliAnswer receive(const QString &file, const QStringList &packages, const QStringList &more = {}) const
    {
        return m_run(QStringList{u"receive"_s, file} + packages + QStringList{u"--json"_s} + more);
    }
    QStringList leaves(const QString &file) const
    {
        QStringList ids;
        const QJsonArray array = m_run({u"info"_s, file, u"--json"_s}).object().value("leaves"_L1).toArray();
        for (const QJsonValue &leaf : array)
            ids.append(leaf.toString());
        ids.sort();
        return ids;
    }
    QString activity(const QString &file, int place) const
    {
        return m_run({u"list"_s, u"activity"_s, file, u"--json"_s})
            .array()
            .at(place)
            .toObject()
            .value("id"_L1)
            .toString();
    }
    CliAnswer set(const QString &file, const QString &row, const QString &value, const QStringList &who) const
    {
        return m_run(QStringList{u"set"_s, u"activity"_s, file, row, value} + who);
    }
    /// Its object, or -1 for what failed.
    static int number(const CliAnswer &answer, const char *key)
    {
        return answer.object().value(QLatin1StringView(key)).toInt(-1);
    }

    QTemporaryDir m_start;
    QString m_demo;
    std::unique_ptr<QTemporaryDir> m_folder;
    CliRunner m_run;
    QString m_rabat;
    QString m_bamako;
};

void CliExchangeTest::initTestCase()
{
    m_demo = m_start.filePath(u"demo.tandem"_s);
    const CliAnswer made = m_run({u"new"_s, m_demo, u"--demo"_s});
    QVERIFY2(made.status == 0, made.told().constData());
}

void CliExchangeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_rabat = path("rabat.tandem");
    m_bamako = path("bamako.tandem");
    QVERIFY(QFile::copy(m_demo, m_rabat));
    QVERIFY(QFile::copy(m_demo, m_bamako));
}

void CliExchangeTest::aColleagueBegins()
{
    const CliAnswer sent = send(m_rabat, path("all.tandemx"));
    QVERIFY2(sent.status == 0, sent.told().constData());
    QVERIFY(number(sent, "transactions") > 100);
    QCOMPARE(number(sent, "size"), int(QFileInfo(path("all.tandemx")).size()));
    const QString copy = path("dakar.tandem");
    const CliAnswer dry = receive(copy, {path("all.tandemx")}, {u"--dry-run"_s});
    QVERIFY2(dry.status == 0, dry.told().constData());
    QVERIFY(!QFile::exists(copy));
    const CliAnswer began = receive(copy, {path("all.tandemx")});
    QVERIFY2(began.status == 0, began.told().constData());
    QCOMPARE(began.object(), dry.object());
    QCOMPARE(number(began, "new_transactions"), number(sent, "transactions"));
    QCOMPARE(leaves(copy), leaves(m_rabat));
    const CliAnswer checked = m_run({u"check"_s, copy});
    QVERIFY2(checked.status == 0, checked.told().constData());
    // In words, in both languages.
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        const CliAnswer told = m_run({u"receive"_s, copy, path("all.tandemx"), u"--language"_s, language});
        QVERIFY2(told.status == 0, told.told().constData());
        QVERIFY2(told.out.contains(language == "fr"_L1 ? "déjà ici" : "here already"), told.told().constData());
    }
}

void CliExchangeTest::apartAndTogether()
{
    const QString first = activity(m_rabat, 0);
    const QString second = activity(m_rabat, 1);
    QCOMPARE(set(m_rabat, first, u"place=Fès"_s, kRabat).status, 0);
    QCOMPARE(set(m_bamako, first, u"place=Kayes"_s, kBamako).status, 0);
    QCOMPARE(set(m_bamako, second, u"place=Ségou"_s, kBamako).status, 0);
    QCOMPARE(send(m_rabat, path("r.tandemx")).status, 0);
    QCOMPARE(send(m_bamako, path("b.tandemx")).status, 0);

    const CliAnswer rabat = receive(m_rabat, {path("b.tandemx"), path("r.tandemx")});
    QVERIFY2(rabat.status == 0, rabat.told().constData());
    QCOMPARE(number(rabat, "new_transactions"), 2);
    QCOMPARE(number(rabat, "conflicts_opened"), 1);
    QCOMPARE(number(rabat, "held"), 0);
    const CliAnswer bamako = receive(m_bamako, {path("r.tandemx"), path("b.tandemx")});
    QVERIFY2(bamako.status == 0, bamako.told().constData());
    QCOMPARE(number(bamako, "new_transactions"), 1);
    QCOMPARE(leaves(m_rabat), leaves(m_bamako));
    // Once more, the other way round, and from the whole files.
    for (const QString &source : {path("r.tandemx"), path("b.tandemx"), m_bamako}) {
        const CliAnswer again = receive(m_rabat, {source});
        QVERIFY2(again.status == 0, again.told().constData());
        QCOMPARE(number(again, "new_transactions"), 0);
    }
    QCOMPARE(leaves(m_rabat), leaves(m_bamako));
    for (const QString &file : {m_rabat, m_bamako}) {
        QCOMPARE(m_run({u"check"_s, file}).status, 0);
        QCOMPARE(m_run({u"info"_s, file, u"--json"_s}).object().value("conflicts"_L1).toInt(), 1);
    }
    // A whole file is a source, too: what only Bamako has arrives at Rabat's.
    QCOMPARE(set(m_bamako, second, u"place=Mopti"_s, kBamako).status, 0);
    QCOMPARE(number(receive(m_rabat, {m_bamako}), "new_transactions"), 1);
    QCOMPARE(leaves(m_rabat), leaves(m_bamako));
}

void CliExchangeTest::theDryRunChangesNothing()
{
    QCOMPARE(set(m_bamako, activity(m_rabat, 0), u"place=Kayes"_s, kBamako).status, 0);
    QCOMPARE(send(m_bamako, path("b.tandemx")).status, 0);
    const QByteArray before = fileBytes(m_rabat);
    const CliAnswer dry = receive(m_rabat, {path("b.tandemx")}, {u"--dry-run"_s});
    QVERIFY2(dry.status == 0, dry.told().constData());
    QCOMPARE(fileBytes(m_rabat), before);
    const CliAnswer told = m_run({u"receive"_s, m_rabat, path("b.tandemx"), u"--dry-run"_s, u"--language"_s, u"fr"_s});
    QVERIFY2(told.out.contains("Kayes") && told.out.contains("Coordination Bamako"), told.told().constData());
    QCOMPARE(receive(m_rabat, {path("b.tandemx")}).object(), dry.object());
}

void CliExchangeTest::damagedFiles()
{
    QCOMPARE(send(m_bamako, path("b.tandemx")).status, 0);
    const QByteArray whole = fileBytes(path("b.tandemx"));
    const QByteArray before = fileBytes(m_rabat);
    const auto refused = [&](const QByteArray &bytes, const QByteArray &sentence) {
        QFile file(path("bad.tandemx"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            return false;
        file.close();
        const CliAnswer answer = m_run({u"receive"_s, m_rabat, path("bad.tandemx"), u"--language"_s, u"en"_s});
        const CliAnswer fresh = m_run({u"receive"_s, path("fresh.tandem"), path("bad.tandemx")});
        return answer.status == 1 && answer.err.contains(sentence) && fresh.status == 1 &&
               !QFile::exists(path("fresh.tandem"));
    };
    QVERIFY(refused(whole.first(whole.size() - 1), "ask for it again"));
    QVERIFY(refused(whole.first(whole.size() / 2), "ask for it again"));
    QVERIFY(refused({}, "ask for it again"));
    QByteArray flipped = whole;
    flipped[whole.size() / 2] = char(flipped.at(whole.size() / 2) ^ 1);
    QVERIFY(refused(flipped, "ask for it again"));
    QVERIFY(refused("%PDF-1.7", "not an exchange file"));
    QVERIFY(refused("TANDEM7\n" + whole.sliced(8), "newer Tandem"));
    QCOMPARE(m_run({u"receive"_s, m_rabat, path("nothing.tandemx")}).status, 1);
    QCOMPARE(m_run({u"receive"_s, m_rabat, m_rabat}).status, 1);
    QCOMPARE(m_run({u"receive"_s, m_rabat, m_folder->path()}).status, 1);
    QCOMPARE(fileBytes(m_rabat), before);
}

void CliExchangeTest::passphrases()
{
    const auto write = [this](const char *name, const QByteArray &text) {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("secret", "Thiès au marché\nsecond line\n"));
    QVERIFY(write("other", "thiès au marché"));
    QVERIFY(write("empty", "\n"));
    QCOMPARE(send(m_bamako, path("s.tandemx"), {u"--passphrase-file"_s, path("secret")}).status, 0);
    QVERIFY(!fileBytes(path("s.tandemx")).contains("TANDEM1"));
    const CliAnswer without = m_run({u"receive"_s, m_rabat, path("s.tandemx"), u"--language"_s, u"en"_s});
    QCOMPARE(without.status, 1);
    QVERIFY2(without.err.contains("passphrase"), without.told().constData());
    QCOMPARE(receive(m_rabat, {path("s.tandemx")}, {u"--passphrase-file"_s, path("other")}).status, 1);
    QCOMPARE(receive(m_rabat, {path("s.tandemx")}, {u"--passphrase-file"_s, path("empty")}).status, 2);
    const CliAnswer with = receive(m_rabat, {path("s.tandemx")}, {u"--passphrase-file"_s, path("secret")});
    QVERIFY2(with.status == 0, with.told().constData());
    QCOMPARE(leaves(m_rabat), leaves(m_bamako));
}

void CliExchangeTest::frozenPlansCanBePrintedThere()
{
    QCOMPARE(send(m_rabat, path("all.tandemx")).status, 0);
    QCOMPARE(receive(path("copy.tandem"), {path("all.tandemx")}).status, 0);
    const CliAnswer printed =
        m_run({u"export"_s, path("copy.tandem"), u"--format"_s, u"pdf"_s, u"--document"_s, u"plan"_s, u"--plan"_s,
               u"MA-SN-2020"_s, u"--state"_s, u"adopted"_s, u"-o"_s, path("plan.pdf")});
    QVERIFY2(printed.status == 0, printed.told().constData());
}

void CliExchangeTest::anotherProgramme()
{
    QCOMPARE(m_run(QStringList{u"new"_s, path("other.tandem")} + kRabat).status, 0);
    QCOMPARE(send(path("other.tandem"), path("o.tandemx")).status, 0);
    const QByteArray before = fileBytes(m_rabat);
    for (const QString &source : {path("o.tandemx"), path("other.tandem")}) {
        const CliAnswer answer = m_run({u"receive"_s, m_rabat, source, u"--language"_s, u"en"_s});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("another programme"), answer.told().constData());
    }
    QCOMPARE(fileBytes(m_rabat), before);
}

void CliExchangeTest::aMission()
{
    QFile minutes(path("minutes.pdf"));
    QVERIFY(minutes.open(QIODevice::WriteOnly) && minutes.write(QByteArray(300'000, 'm')) > 0);
    minutes.close();
    QCOMPARE(m_run(QStringList{u"attach"_s, m_rabat, u"MA-ML-2021"_s, minutes.fileName()} + kRabat).status, 0);
    const auto prepare = [this](const char *copy, const QStringList &more = {}) {
        return m_run(QStringList{u"mission"_s, m_rabat, u"-o"_s, path(copy), u"--json"_s} + more + kRabat);
    };
    const CliAnswer all = prepare("stick.tandem");
    QVERIFY2(all.status == 0, all.told().constData());
    QCOMPARE(number(all, "attachments"), 1);
    QCOMPARE(number(all, "size"), int(QFileInfo(path("stick.tandem")).size()));
    const CliAnswer other = prepare("other.tandem", {u"--plan"_s, u"MA-SN-2021"_s});
    QCOMPARE(number(other, "attachments_left_here"), 1);
    QVERIFY(number(other, "size") + 250'000 < number(all, "size"));
    QCOMPARE(number(prepare("same.tandem", {u"--plan"_s, u"MA-ML-2021"_s}), "attachments"), 1);
    QCOMPARE(number(prepare("none.tandem", {u"--without-attachments"_s}), "attachments"), 0);
    QCOMPARE(prepare("stick.tandem").status, 1); // it is there already
    QCOMPARE(m_run({u"check"_s, path("other.tandem")}).status, 0);
    // What is done on the way comes home.
    const QString row = activity(path("stick.tandem"), 0);
    QCOMPARE(set(path("stick.tandem"), row, u"place=Kayes"_s, kBamako).status, 0);
    QCOMPARE(receive(m_rabat, {path("stick.tandem")}).status, 0);
    QCOMPARE(leaves(m_rabat), leaves(path("stick.tandem")));
}

void CliExchangeTest::usage()
{
    QCOMPARE(m_run({u"send"_s, m_rabat}).status, 2);
    QCOMPARE(m_run({u"receive"_s, m_rabat}).status, 2);
    QCOMPARE(m_run({u"send"_s, m_rabat, u"-o"_s, m_rabat}).status, 1); // never over the file itself
    QCOMPARE(m_run({u"check"_s, m_rabat}).status, 0);
    QCOMPARE(m_run({u"send"_s, m_rabat, u"-o"_s, path("no/such/folder.tandemx")}).status, 1);
}

QTEST_GUILESS_MAIN(CliExchangeTest)
#include "cli_exchange_test.moc"
