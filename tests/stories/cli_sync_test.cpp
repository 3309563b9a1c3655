// SPDX-License-Identifier: GPL-3.0-or-later
// Colleagues meet in a shared folder with tandem-cli: the real program, from outside, several at once.
#include "core/base/text.h"
#include "tests/stories/cli_runner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace tandem;
using namespace tandem::stories;

namespace {

/// A computer of its own: another home, so another installation.
class Office
{
public:
    Office(const QTemporaryDir &folder, const QString &name, const QString &original)
        : m_name(name), m_file(folder.filePath(name + u".tandem"_s)), m_home(folder.filePath(name + u"-home"_s))
    {
        QFile::copy(original, m_file);
        m_run.set(u"XDG_DATA_HOME"_s, m_home);
    }
    const QString &file() const { return m_file; }
    const QString &home() const { return m_home; }
    CliAnswer run(const QStringList &arguments) const { return m_run(arguments); }
    CliAnswer sync(const QString &folder, const QStringList &more = {u"--json"_s}) const
    {
        return m_run(QStringList{u"sync"_s, m_file, u"--folder"_s, folder} + more);
    }
    CliAnswer set(const QString &row, const QString &value) const
    {
        return m_run({u"set"_s, u"activity"_s, m_file, row, value, u"--as"_s, u"Coordination "_s + m_name, u"--at"_s,
                      u"2021-12-01T10:00:00+00:00"_s});
    }
    QStringList leaves() const
    {
        QStringList ids;
        const QJsonArray array = m_run({u"info"_s, m_file, u"--json"_s}).object().value("leaves"_L1).toArray();
        for (const QJsonValue leaf : array)
            ids.append(leaf.toString());
        ids.sort();
        return ids;
    }

private:
    QString m_name;
    QString m_file;
    QString m_home;
    CliRunner m_run;
};

int number(const CliAnswer &answer, const char *key)
{
    return answer.object().value(QLatin1StringView(key)).toInt(-1);
}

int published(const CliAnswer &answer)
{
    return answer.object().value("published"_L1).toObject().value("transactions"_L1).toInt(-1);
}

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        paths.append(iterator.next());
    paths.sort();
    return paths;
}

} // namespace

class CliSyncTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void apartAndTogether();
    void saysWhatCouldNotBeRead();
    void attachments();
    void severalAtOnce();
    void refusals();

private:
    QTemporaryDir m_start;
    QString m_demo;
    QString m_row;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_shared;
    std::unique_ptr<Office> m_rabat;
    std::unique_ptr<Office> m_bamako;
};

void CliSyncTest::initTestCase()
{
    m_demo = m_start.filePath(u"demo.tandem"_s);
    const CliAnswer made = CliRunner()({u"new"_s, m_demo, u"--demo"_s});
    QVERIFY2(made.status == 0, made.told().constData());
    m_row =
        CliRunner()({u"list"_s, u"activity"_s, m_demo, u"--json"_s}).array().at(0).toObject().value("id"_L1).toString();
}

void CliSyncTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shared = m_folder->filePath(u"shared"_s);
    QVERIFY(QDir().mkpath(m_shared));
    m_rabat = std::make_unique<Office>(*m_folder, u"Rabat"_s, m_demo);
    m_bamako = std::make_unique<Office>(*m_folder, u"Bamako"_s, m_demo);
}

void CliSyncTest::apartAndTogether()
{
    const CliAnswer first = m_rabat->sync(m_shared);
    QVERIFY2(first.status == 0, first.told().constData());
    QVERIFY(published(first) > 100);
    QCOMPARE(number(first, "new_transactions"), 0);
    const CliAnswer second = m_bamako->sync(m_shared);
    QCOMPARE(published(second), 0); // all of it is there already
    QCOMPARE(m_rabat->set(m_row, u"place=Fès"_s).status, 0);
    QCOMPARE(m_bamako->set(m_row, u"place=Kayes"_s).status, 0);
    QVERIFY(published(m_rabat->sync(m_shared)) > 0);
    const CliAnswer met = m_bamako->sync(m_shared);
    QVERIFY(number(met, "new_transactions") > 0);
    QCOMPARE(number(met, "conflicts_opened"), 1);
    const QJsonObject from = met.object().value("from"_L1).toArray().at(0).toObject();
    QCOMPARE(from.value("files"_L1).toInt(), 1);
    QVERIFY(!from.value("site"_L1).toString().isEmpty());
    QCOMPARE(number(m_rabat->sync(m_shared), "conflicts_opened"), 1);
    QCOMPARE(m_rabat->leaves(), m_bamako->leaves());
    // In words, in both languages, when there is nothing left.
    const QStringList files = filesIn(m_shared);
    for (const auto &[language, sentence] :
         {std::pair("fr", "Rien de nouveau n’est entré."), std::pair("en", "Nothing new came in.")}) {
        const CliAnswer told = m_rabat->sync(m_shared, {u"--language"_s, QString::fromLatin1(language)});
        QVERIFY2(told.status == 0 && told.out.contains(sentence), told.told().constData());
    }
    QCOMPARE(filesIn(m_shared), files);
    for (const Office *office : {m_rabat.get(), m_bamako.get()})
        QCOMPARE(office->run({u"check"_s, office->file()}).status, 0);
    // Each has a directory of its own.
    const QString programme = m_shared + u'/' + QDir(m_shared).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first();
    QCOMPARE(QDir(programme).entryList(QDir::Dirs | QDir::NoDotAndDotDot).filter(u"-"_s).size(), 2);
}

void CliSyncTest::saysWhatCouldNotBeRead()
{
    QCOMPARE(m_rabat->sync(m_shared).status, 0);
    const QString path = filesIn(m_shared).filter(u".tandemx"_s).first();
    const QByteArray whole = fileBytes(path);
    QFile half(path);
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write(whole.first(100)) == 100);
    half.close();
    const CliAnswer met = m_bamako->sync(m_shared);
    QCOMPARE(met.status, 0);
    const QJsonObject unread = met.object().value("unread"_L1).toArray().at(0).toObject();
    QCOMPARE(unread.value("reason"_L1).toString(), u"incomplete"_s);
    QVERIFY(path.endsWith(unread.value("path"_L1).toString()));
    QVERIFY(!unread.value("since"_L1).toString().isEmpty());
    const CliAnswer told = m_bamako->sync(m_shared, {u"--language"_s, u"fr"_s});
    QVERIFY2(told.out.contains(".tandemx"), told.told().constData());
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write(whole) == whole.size());
    half.close();
    QVERIFY(m_bamako->sync(m_shared).object().value("unread"_L1).toArray().isEmpty());
}

void CliSyncTest::attachments()
{
    QCOMPARE(m_rabat->sync(m_shared).status, 0);
    const QString list = m_folder->filePath(u"list.txt"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Awa, Fatou\n") > 0);
    file.close();
    const CliAnswer attached = m_rabat->run({u"attach"_s, m_rabat->file(), m_row, list, u"--as"_s, u"Rabat"_s});
    QVERIFY2(attached.status == 0, attached.told().constData());
    QCOMPARE(m_rabat->sync(m_shared).object().value("published"_L1).toObject().value("contents"_L1).toInt(), 1);
    QCOMPARE(number(m_bamako->sync(m_shared), "contents"), 1);
}

void CliSyncTest::severalAtOnce()
{
    QCOMPARE(m_rabat->sync(m_shared).status, 0);
    // Two processes that write into the folder and read it at the same time, again and again.
    const QString program = qEnvironmentVariable("TANDEM_PROGRAM_TANDEM_CLI");
    for (int round = 0; round < 4; ++round) {
        QCOMPARE(m_rabat->set(m_row, u"place=Fès %1"_s.arg(round)).status, 0);
        QCOMPARE(m_bamako->set(m_row, u"place=Kayes %1"_s.arg(round)).status, 0);
        std::vector<std::unique_ptr<QProcess>> running;
        for (const Office *office : {m_rabat.get(), m_bamako.get()}) {
            auto process = std::make_unique<QProcess>();
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"XDG_DATA_HOME"_s, office->home());
            process->setProcessEnvironment(environment);
            process->start(program, {u"sync"_s, office->file(), u"--folder"_s, m_shared});
            running.push_back(std::move(process));
        }
        for (const auto &process : running) {
            QVERIFY(process->waitForFinished(60'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
    }
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_rabat->sync(m_shared).status, 0);
        QCOMPARE(m_bamako->sync(m_shared).status, 0);
    }
    QCOMPARE(m_rabat->leaves(), m_bamako->leaves());
    QCOMPARE(m_rabat->run({u"check"_s, m_rabat->file()}).status, 0);
}

void CliSyncTest::refusals()
{
    QCOMPARE(m_rabat->run({u"sync"_s, m_rabat->file()}).status, 2);
    const CliAnswer nowhere = m_rabat->sync(m_folder->filePath(u"nowhere"_s), {u"--language"_s, u"en"_s});
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.err.contains("nowhere"), nowhere.told().constData());
    QVERIFY(!QFile::exists(m_folder->filePath(u"nowhere"_s)));
    QCOMPARE(m_rabat->run({u"sync"_s, m_folder->filePath(u"no.tandem"_s), u"--folder"_s, m_shared}).status, 1);
}

QTEST_GUILESS_MAIN(CliSyncTest)
#include "cli_sync_test.moc"
