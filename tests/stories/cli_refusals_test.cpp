// SPDX-License-Identifier: GPL-3.0-or-later
// What tandem-cli refuses, and how: a sentence, an exit status, and a file that stays as it was.
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "tests/stories/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <memory>

using namespace tandem;
using namespace tandem::stories;

namespace {

/// Does something to a file as another program would.
bool sql(const QString &path, const char *statement)
{
    sqlite3 *handle = nullptr;
    bool ok = sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK;
    ok = ok && sqlite3_exec(handle, statement, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return ok;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString errorCode(const CliAnswer &answer)
{
    return answer.object().value("error"_L1).toObject().value("code"_L1).toString();
}

const QStringList kAs{u"--as"_s, u"Coordination Rabat"_s};

} // namespace

class CliRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helpInBothLanguages_data();
    void helpInBothLanguages();
    void versionAndLanguage();
    void wrongUsage_data();
    void wrongUsage();
    void wrongValues_data();
    void wrongValues();
    void refusalsSayWhatIsRight_data();
    void refusalsSayWhatIsRight();
    void whatIsGivenTwiceIsNotCalledWrong();
    void filesThatCannotBeOpened_data();
    void filesThatCannotBeOpened();
    void newRefusesWhatExists();
    void aRefusedNewcomerLeavesNoTrace();
    void aFileThatIsOpenElsewhere();
    void anOrdinaryUser();
    void outputsThatCannotBeWritten();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString demoCopy(const char *name)
    {
        const QString copy = path(name);
        QFile::remove(copy);
        return QFile::copy(m_demo, copy) ? copy : QString();
    }

    QTemporaryDir m_folder;
    QString m_demo;
    CliRunner m_run;
};

void CliRefusalsTest::initTestCase()
{
    m_demo = path("demo.tandem");
    const CliAnswer made = m_run({u"new"_s, m_demo, u"--demo"_s});
    QVERIFY2(made.status == 0, made.told().constData());
}

void CliRefusalsTest::helpInBothLanguages_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"", "new", "info", "list", "add", "set", "remove", "undo", "redo", "history", "figures",
                                "adopt", "carry-over", "export", "check", "backup"})
        QTest::newRow(*command ? command : "program") << QString::fromLatin1(command);
}

void CliRefusalsTest::helpInBothLanguages()
{
    QFETCH(QString, command);
    const QStringList words = command.isEmpty() ? QStringList{u"--help"_s} : QStringList{command, u"--help"_s};
    const CliAnswer french = m_run(words); // no locale: French
    const CliAnswer english = m_run(words + QStringList{u"--language"_s, u"en"_s});
    for (const CliAnswer &answer : {french, english}) {
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.err.isEmpty());
        const QString usage = u"tandem-cli "_s + (command.isEmpty() ? u"COMMAND"_s : command);
        QVERIFY2(answer.out.contains(usage.toUtf8()), answer.told().constData());
    }
    QVERIFY2(french.out.contains("Utilisation"), french.told().constData());
    QVERIFY2(english.out.contains("Usage") && english.out.contains("the person who acts"), english.told().constData());
    QVERIFY(!french.out.contains("the person who acts"));
}

void CliRefusalsTest::versionAndLanguage()
{
    QCOMPARE(m_run({u"--version"_s}).out, "tandem-cli " TANDEM_VERSION "\n");
    CliRunner english;
    english.set(u"LC_ALL"_s, u"en_GB.UTF-8"_s);
    english.set(u"LANG"_s, u"en_GB.UTF-8"_s);
    QVERIFY(english({u"--help"_s}).out.contains("Usage"));
    QVERIFY(english({u"--help"_s, u"--language"_s, u"fr"_s}).out.contains("Utilisation"));
}

void CliRefusalsTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
    row("nothing", {});
    row("unknown command", {u"print"_s, u"FILE"_s});
    row("unknown option", {u"info"_s, u"FILE"_s, u"--verbose"_s});
    row("unknown letter", {u"info"_s, u"FILE"_s, u"-x"_s});
    row("another command's option", {u"info"_s, u"FILE"_s, u"--demo"_s});
    row("no file", {u"info"_s});
    row("two files", {u"info"_s, u"FILE"_s, u"FILE"_s});
    row("option without value", {u"figures"_s, u"FILE"_s, u"--on"_s});
    row("switch with value", {u"info"_s, u"FILE"_s, u"--json=yes"_s});
    row("option twice", {u"figures"_s, u"FILE"_s, u"--on"_s, u"2020-01-01"_s, u"--on"_s, u"2020-01-02"_s});
    row("bad time", {u"info"_s, u"FILE"_s, u"--at"_s, u"yesterday"_s});
    row("bad language", {u"info"_s, u"FILE"_s, u"--language"_s, u"de"_s});
    row("bad day", {u"figures"_s, u"FILE"_s, u"--on"_s, u"soon"_s});
    row("unknown entity", {u"list"_s, u"activities"_s, u"FILE"_s});
    row("unknown field", {u"add"_s, u"domain"_s, u"FILE"_s, u"colour=red"_s, u"--as"_s, u"X"_s});
    row("no equals sign", {u"add"_s, u"domain"_s, u"FILE"_s, u"code"_s, u"--as"_s, u"X"_s});
    row("nothing to set", {u"set"_s, u"plan"_s, u"FILE"_s, u"MA-SN-2020"_s, u"--as"_s, u"X"_s});
    row("no plan of its own", {u"list"_s, u"country"_s, u"FILE"_s, u"--plan"_s, u"MA-SN-2020"_s});
    row("no day", {u"adopt"_s, u"FILE"_s, u"MA-SN-2022"_s, u"--as"_s, u"X"_s});
    row("no output", {u"export"_s, u"FILE"_s, u"--format"_s, u"csv"_s, u"--table"_s, u"plan"_s});
    row("no table", {u"export"_s, u"FILE"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s});
    row("no such format", {u"export"_s, u"FILE"_s, u"--format"_s, u"doc"_s, u"-o"_s, u"-"_s});
    row("bad separator", {u"export"_s, u"FILE"_s, u"--format"_s, u"csv"_s, u"--table"_s, u"plan"_s, u"--separator"_s,
                          u"|"_s, u"-o"_s, u"-"_s});
    row("restore to nowhere", {u"backup"_s, u"FILE"_s, u"--restore"_s, u"x"_s});
    row("two wishes", {u"backup"_s, u"FILE"_s, u"--list"_s, u"--restore"_s, u"x"_s, u"-o"_s, u"y"_s});
}

void CliRefusalsTest::wrongUsage()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(u"FILE"_s, m_demo);
    const QByteArray before = fileBytes(m_demo);
    const CliAnswer answer = m_run(words);
    QVERIFY2(answer.status == 2, answer.told().constData());
    QVERIFY2(!answer.err.isEmpty() && answer.out.isEmpty(), answer.told().constData());
    QCOMPARE(fileBytes(m_demo), before);
}

void CliRefusalsTest::wrongValues_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QStringList &words, const QString &code, const QString &field = {}) {
        QTest::newRow(name) << words << code << field;
    };
    const QStringList set{u"set"_s, u"activity"_s, u"FILE"_s, u"MA-SN-2020-01"_s};
    row("no such row", {u"set"_s, u"activity"_s, u"FILE"_s, u"MA-XX-99"_s, u"progress=1"_s}, u"row_not_found"_s);
    row("no such plan", {u"figures"_s, u"FILE"_s, u"--plan"_s, u"MA-XX-2020"_s}, u"plan_not_found"_s);
    row("not a number", set + QStringList{u"progress=half"_s}, u"value_not_number"_s, u"progress"_s);
    row("too much", set + QStringList{u"progress=101"_s}, u"value_out_of_range"_s, u"progress"_s);
    row("not a choice", set + QStringList{u"status=done"_s}, u"value_not_allowed"_s, u"status"_s);
    row("not a period", set + QStringList{u"planned=spring"_s}, u"value_not_period"_s, u"planned"_s);
    row("reversed", set + QStringList{u"planned=2020-05-02/2020-05-01"_s}, u"period_reversed"_s, u"planned"_s);
    row("nobody's name", set + QStringList{u"lead=Nobody"_s}, u"value_not_reference"_s, u"lead"_s);
    row("left empty", set + QStringList{u"domain="_s}, u"value_required"_s, u"domain"_s);
    row("no reason", set + QStringList{u"status=cancelled"_s, u"status_reason_fr="_s, u"status_reason_en="_s},
        u"reason_required"_s, u"status_reason_fr"_s);
    row("key", {u"set"_s, u"plan"_s, u"FILE"_s, u"MA-SN-2020"_s, u"year=2031"_s}, u"value_key_fixed"_s, u"year"_s);
    row("nothing to take back", {u"undo"_s, u"FILE"_s, u"--as"_s, u"Someone else"_s}, u"nothing_to_undo"_s);
}

void CliRefusalsTest::wrongValues()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const QString file = demoCopy("values.tandem");
    words.replaceInStrings(u"FILE"_s, file);
    if (!words.contains(u"--as"_s))
        words += kAs;
    const QByteArray before = fileBytes(file);
    const CliAnswer answer = m_run(words + QStringList{u"--json"_s});
    QVERIFY2(answer.status == 1, answer.told().constData());
    QCOMPARE(errorCode(answer), code);
    if (!field.isEmpty())
        QCOMPARE(answer.object().value("error"_L1).toObject().value("field"_L1).toString(), field);
    QVERIFY(!answer.err.isEmpty());
    if (code != "period_reversed"_L1 && code != "reason_required"_L1 && code != "value_required"_L1)
        QCOMPARE(fileBytes(file), before);
    QCOMPARE(m_run({u"check"_s, file}).status, 0);
}

void CliRefusalsTest::refusalsSayWhatIsRight_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, const QStringList &words, const QString &french, const QString &english) {
        QTest::newRow(name) << words << french << english;
    };
    const QStringList set{u"set"_s, u"activity"_s, u"FILE"_s, u"MA-SN-2020-01"_s};
    const QString tables = u"programme, person, country, institution, institution_name, contact, domain, step, "
                           "memorandum, commitment, plan, "_s;
    row("command", {u"print"_s, u"FILE"_s}, u"Voir tandem-cli --help. Commandes\u00A0: new, info, list, add, "_s,
        u"See tandem-cli --help. The commands: new, info, list, add, "_s);
    row("table of a list", {u"list"_s, u"activities"_s, u"FILE"_s}, u"Tables\u00A0: "_s + tables,
        u"The tables: "_s + tables);
    row("table of an export",
        {u"export"_s, u"FILE"_s, u"--format"_s, u"csv"_s, u"--table"_s, u"activities"_s, u"-o"_s, u"-"_s},
        u"Tables\u00A0: "_s + tables, u"The tables: "_s + tables);
    row("table of an addition", {u"add"_s, u"activities"_s, u"FILE"_s, u"code=X"_s}, u"Tables\u00A0: "_s + tables,
        u"The tables: "_s + tables);
    row("table that no plan has", {u"list"_s, u"country"_s, u"FILE"_s, u"--plan"_s, u"MA-SN-2020"_s},
        u"Tables dont les lignes relèvent d’un plan\u00A0: plan, "_s,
        u"The tables whose rows belong to a plan: plan, "_s);
    row("field to add", {u"add"_s, u"domain"_s, u"FILE"_s, u"colour=red"_s},
        u"Champs de domain\u00A0: code, name_fr, name_en."_s, u"The fields of domain: code, name_fr, name_en."_s);
    row("field to set", set + QStringList{u"title=X"_s}, u", title_fr, title_en, "_s, u", title_fr, title_en, "_s);
    row("status", set + QStringList{u"status=done"_s},
        u"Valeurs admises\u00A0: planned (Prévue), in_preparation (En préparation), under_way (En cours), "_s,
        u"Choices: planned, in_preparation, under_way, completed, postponed, cancelled."_s);
    row("kind", set + QStringList{u"kind=feast"_s}, u"workshop (Atelier)"_s, u"workshop, "_s);
    row("format", {u"export"_s, u"FILE"_s, u"--format"_s, u"doc"_s, u"-o"_s, u"-"_s},
        u"Valeurs admises\u00A0: csv, pdf."_s, u"Choices: csv, pdf."_s);
    row("separator",
        {u"export"_s, u"FILE"_s, u"--format"_s, u"csv"_s, u"--table"_s, u"plan"_s, u"--separator"_s, u"|"_s, u"-o"_s,
         u"-"_s},
        u"Valeurs admises\u00A0: «\u00A0;\u00A0», «\u00A0,\u00A0», tab."_s, u"Choices: “;”, “,”, tab."_s);
    row("language of a document",
        {u"export"_s, u"FILE"_s, u"--format"_s, u"pdf"_s, u"--plan"_s, u"MA-SN-2020"_s, u"--lang"_s, u"de"_s, u"-o"_s,
         u"-"_s},
        u"Valeurs admises\u00A0: fr, en, both."_s, u"Choices: fr, en, both."_s);
    row("language of the answers", {u"info"_s, u"FILE"_s, u"--language"_s, u"de"_s},
        u"Valeurs admises\u00A0: fr, en."_s, u"Choices: fr, en."_s);
    row("not adopted yet",
        {u"export"_s, u"FILE"_s, u"--format"_s, u"pdf"_s, u"--plan"_s, u"MA-SN-2022"_s, u"--state"_s, u"adopted"_s,
         u"-o"_s, u"-"_s},
        u"Valeurs admises\u00A0: now."_s, u"Choices: now."_s);
    row("no table", {u"export"_s, u"FILE"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s},
        u"Il manque --table ENTITY. Voir tandem-cli export --help. Tables\u00A0: "_s + tables,
        u"--table ENTITY is missing. See tandem-cli export --help. The tables: "_s + tables);
    row("no output", {u"export"_s, u"FILE"_s, u"--format"_s, u"csv"_s, u"--table"_s, u"plan"_s},
        u"Il manque -o OUT. Voir tandem-cli export --help."_s, u"-o OUT is missing. See tandem-cli export --help."_s);
    row("option of another command", {u"info"_s, u"FILE"_s, u"--demo"_s},
        u"«\u00A0--demo\u00A0» n’a pas été compris. Voir tandem-cli info --help."_s,
        u"“--demo” was not understood. See tandem-cli info --help."_s);
}

void CliRefusalsTest::whatIsGivenTwiceIsNotCalledWrong()
{
    for (const QStringList &twice : {QStringList{u"--lang"_s, u"fr"_s, u"--lang"_s, u"en"_s},
                                     QStringList{u"--plan"_s, u"MA-SN-2020"_s, u"--plan"_s, u"MA-SN-2021"_s}}) {
        const CliAnswer answer =
            m_run(QStringList{u"export"_s, m_demo, u"--format"_s, u"pdf"_s, u"-o"_s, u"-"_s} + twice + kAs);
        QVERIFY2(answer.status > 0 && answer.err.contains(twice.last().toUtf8()), answer.told().constData());
        QVERIFY2(!answer.err.contains("Valeurs admises") && !answer.err.contains("Tables"), answer.told().constData());
    }
}

void CliRefusalsTest::refusalsSayWhatIsRight()
{
    QFETCH(QStringList, words);
    QFETCH(QString, french);
    QFETCH(QString, english);
    words.replaceInStrings(u"FILE"_s, m_demo);
    words += kAs;
    CliRunner inEnglish;
    inEnglish.set(u"LC_ALL"_s, u"en_GB.UTF-8"_s);
    inEnglish.set(u"LANG"_s, u"en_GB.UTF-8"_s);
    const CliAnswer first = m_run(words); // no locale: French
    const CliAnswer second = inEnglish(words);
    QVERIFY2(first.status > 0 && first.err.contains(french.toUtf8()), first.told().constData());
    QVERIFY2(second.status > 0 && second.err.contains(english.toUtf8()), second.told().constData());
}

void CliRefusalsTest::filesThatCannotBeOpened_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("readable");
    QTest::newRow("missing") << u"missing"_s << u"file_not_found"_s << false;
    QTest::newRow("text") << u"text"_s << u"file_not_database"_s << false;
    QTest::newRow("empty") << u"empty"_s << u"file_not_database"_s << false;
    QTest::newRow("foreign") << u"foreign"_s << u"file_foreign_database"_s << false;
    QTest::newRow("truncated") << u"truncated"_s << u"file_damaged"_s << false;
    QTest::newRow("damaged") << u"damaged"_s << u"file_damaged"_s << false;
    QTest::newRow("newer") << u"newer"_s << u"file_newer"_s << true;
}

void CliRefusalsTest::filesThatCannotBeOpened()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    QFETCH(bool, readable);
    const QString file = demoCopy("broken.tandem");
    const QByteArray whole = fileBytes(file);
    if (what == "missing"_L1)
        QVERIFY(QFile::remove(file));
    else if (what == "text"_L1)
        QVERIFY(write(file, "This is a letter, not a programme.\n"));
    else if (what == "empty"_L1)
        QVERIFY(write(file, {}));
    else if (what == "foreign"_L1)
        QVERIFY(QFile::remove(file) && sql(file, "CREATE TABLE moz_places(id INTEGER)"));
    else if (what == "truncated"_L1)
        QVERIFY(write(file, whole.first(whole.size() / 2)));
    else if (what == "damaged"_L1)
        QVERIFY(
            write(file, QByteArray(whole).replace(4096, whole.size() - 8192, QByteArray(whole.size() - 8192, '\x5A'))));
    else
        QVERIFY(sql(file, "PRAGMA user_version = 999"));
    const QByteArray before = fileBytes(file);
    const CliAnswer reading = m_run({u"info"_s, file, u"--json"_s});
    QVERIFY2(reading.status == (readable ? 0 : 1), reading.told().constData());
    if (!readable)
        QCOMPARE(errorCode(reading), code);
    const CliAnswer writing =
        m_run(QStringList{u"add"_s, u"domain"_s, file, u"code=X"_s, u"name_fr=X"_s, u"--json"_s} + kAs);
    QVERIFY2(writing.status == 1, writing.told().constData());
    QCOMPARE(errorCode(writing), code);
    QVERIFY2(writing.err.contains("broken.tandem"), writing.told().constData());
    QCOMPARE(fileBytes(file), before);
    QVERIFY(!QFile::exists(file + u"-journal"_s));
}

void CliRefusalsTest::newRefusesWhatExists()
{
    const QString file = path("letter.tandem");
    QVERIFY(write(file, "precious"));
    for (const QStringList &more : {QStringList{u"--demo"_s}, kAs}) {
        const CliAnswer answer = m_run(QStringList{u"new"_s, file, u"--json"_s} + more);
        QCOMPARE(answer.status, 1);
        QCOMPARE(errorCode(answer), u"file_exists"_s);
        QCOMPARE(fileBytes(file), "precious");
    }
    // What is refused leaves nothing behind.
    const QString fresh = path("fresh.tandem");
    QCOMPARE(m_run({u"new"_s, fresh}).status, 1); // nobody knows who works here
    QCOMPARE(m_run(QStringList{u"new"_s, fresh, u"--currency"_s, u"money"_s} + kAs).status, 1);
    QCOMPARE(m_run(QStringList{u"new"_s, path("nowhere/fresh.tandem"), u"--demo"_s}).status, 1);
    QVERIFY(!QFile::exists(fresh));
    QCOMPARE(QDir(m_folder.path()).entryList({u"*.part*"_s}), QStringList());
}

void CliRefusalsTest::aRefusedNewcomerLeavesNoTrace()
{
    const QString file = demoCopy("newcomer.tandem");
    const QByteArray before = m_run({u"info"_s, file, u"--json"_s}).out;
    const CliAnswer answer =
        m_run({u"add"_s, u"country"_s, file, u"code=not a code"_s, u"--as"_s, u"Somebody New"_s, u"--json"_s});
    QVERIFY2(answer.status != 0, answer.told().constData());
    QCOMPARE(m_run({u"info"_s, file, u"--json"_s}).out, before);
}

void CliRefusalsTest::aFileThatIsOpenElsewhere()
{
    const QString file = demoCopy("open.tandem");
    const SystemClock clock;
    SystemRandom random;
    const Result<std::unique_ptr<Workspace>> elsewhere = Workspace::open(file, {clock, random, {}, u"here"_s});
    QVERIFY(elsewhere.ok() && !(*elsewhere)->isReadOnly());
    for (const QStringList &words :
         {QStringList{u"info"_s, file}, QStringList{u"list"_s, u"plan"_s, file}, QStringList{u"history"_s, file},
          QStringList{u"figures"_s, file}, QStringList{u"check"_s, file}, QStringList{u"backup"_s, file},
          QStringList{u"export"_s, file, u"--format"_s, u"csv"_s, u"--table"_s, u"plan"_s, u"-o"_s, u"-"_s}}) {
        const CliAnswer answer = m_run(words);
        QVERIFY2(answer.status == 0, answer.told().constData());
    }
    const CliAnswer writing =
        m_run(QStringList{u"add"_s, u"domain"_s, file, u"code=X"_s, u"name_fr=X"_s, u"--json"_s} + kAs);
    QCOMPARE(writing.status, 1);
    QCOMPARE(errorCode(writing), u"file_in_use"_s);
}

void CliRefusalsTest::anOrdinaryUser()
{
    // Where an ordinary user can reach it, the program and the files too.
    QTemporaryDir folder;
    const QString program = folder.filePath(u"tandem-cli"_s);
    QVERIFY(QFile::copy(qEnvironmentVariable("TANDEM_PROGRAM_TANDEM_CLI"), program));
    const QFile::Permissions all = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions enter = all | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(program, enter));
    QVERIFY(QFile::setPermissions(folder.path(), enter | QFile::WriteOwner));
    const QString readOnly = folder.filePath(u"read-only.tandem"_s);
    const QString closed = folder.filePath(u"closed.tandem"_s);
    QVERIFY(QFile::copy(m_demo, readOnly) && QFile::copy(m_demo, closed));
    QVERIFY(QFile::setPermissions(readOnly, all));
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions()));

    const QString launcher = folder.filePath(u"as_ordinary_user"_s);
    QVERIFY(QFile::copy(qEnvironmentVariable("TANDEM_PROGRAM_AS_ORDINARY_USER"), launcher));
    QVERIFY(QFile::setPermissions(launcher, enter));
    CliRunner run;
    run.setLauncher(launcher, program);
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        run.set(QString::fromLatin1(variable), u"/nonexistent"_s);

    const QByteArray before = fileBytes(m_demo);
    const CliAnswer version = run({u"--version"_s});
    QVERIFY2(version.status == 0, version.told().constData());
    const CliAnswer reading = run({u"list"_s, u"plan"_s, readOnly, u"--json"_s});
    QVERIFY2(reading.status == 0 && reading.array().size() == 10, reading.told().constData());
    const CliAnswer writing =
        run(QStringList{u"add"_s, u"domain"_s, readOnly, u"code=X"_s, u"name_fr=X"_s, u"--json"_s} + kAs);
    QCOMPARE(writing.status, 1);
    QCOMPARE(errorCode(writing), u"file_not_writable"_s);
    const CliAnswer denied = run({u"info"_s, closed, u"--json"_s});
    QCOMPARE(denied.status, 1);
    QCOMPARE(errorCode(denied), u"file_not_readable"_s);
    const CliAnswer making = run({u"new"_s, folder.filePath(u"new.tandem"_s), u"--demo"_s, u"--json"_s});
    QVERIFY2(making.status == 1, making.told().constData());
    QVERIFY2(!errorCode(making).isEmpty(), making.told().constData());
    QCOMPARE(fileBytes(readOnly), before);
    QVERIFY(QFile::setPermissions(folder.path(), enter | QFile::WriteOwner));
}

void CliRefusalsTest::outputsThatCannotBeWritten()
{
    const QStringList words{u"export"_s,  m_demo,    u"--format"_s, u"csv"_s,
                            u"--table"_s, u"plan"_s, u"--json"_s,   u"-o"_s};
    const CliAnswer nowhere = m_run(words + QStringList{path("nowhere/out.csv")});
    QCOMPARE(nowhere.status, 1);
    QCOMPARE(errorCode(nowhere), u"output_not_written"_s);
    if (QFile::exists(u"/dev/full"_s)) {
        const CliAnswer full = m_run(words + QStringList{u"/dev/full"_s});
        QVERIFY2(full.status == 1, full.told().constData());
    }
}

QTEST_GUILESS_MAIN(CliRefusalsTest)
#include "cli_refusals_test.moc"
