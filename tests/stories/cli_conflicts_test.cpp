// SPDX-License-Identifier: GPL-3.0-or-later
// Two people work on copies of a file with tandem-cli, and one of them settles what they disagree about.
#include "core/base/text.h"
#include "tests/stories/cli_runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tandem;
using namespace tandem::stories;

namespace {

QStringList by(const QString &person, const QString &at)
{
    return {u"--as"_s, person, u"--at"_s, at, u"--language"_s, u"en"_s};
}

} // namespace

class CliConflictsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void nobodyDisagrees();
    void listsWhoWroteWhat();
    void agreesWithOne();
    void givesAnotherValue();
    void keepsWhatWasDeleted();
    void acceptsWhatCameAfterTheAdoption();
    void refusesWhatDoesNotFit();

private:
    QStringList rabat() const { return by(u"Coordination Rabat"_s, u"2023-02-01T10:00:00+00:00"_s); }
    QStringList dakar() const { return by(u"Coordination Dakar"_s, u"2023-02-02T10:00:00+00:00"_s); }
    /// What the other one did comes into the file of the first.
    bool meet();
    QJsonArray conflicts() { return m_run({u"conflicts"_s, m_mine, u"--json"_s}).array(); }
    QString value(const char *field)
    {
        for (const auto &row : m_run({u"list"_s, u"activity"_s, m_mine, u"--json"_s}).array()) {
            if (row.toObject().value("code"_L1) == m_code)
                return row.toObject().value(QLatin1StringView(field)).toString();
        }
        return u"(gone)"_s;
    }

    QTemporaryDir m_folder;
    CliRunner m_run;
    QString m_demo;
    QString m_mine;
    QString m_theirs;
    QString m_code;
    int m_copies = 0;
};

void CliConflictsTest::initTestCase()
{
    m_demo = m_folder.filePath(u"demo.tandem"_s);
    const CliAnswer made = m_run({u"new"_s, m_demo, u"--demo"_s});
    QVERIFY2(made.status == 0, made.told().constData());
    m_code = m_run({u"list"_s, u"activity"_s, m_demo, u"--plan"_s, u"MA-SN-2022"_s, u"--json"_s})
                 .array()
                 .first()
                 .toObject()
                 .value("code"_L1)
                 .toString();
    QVERIFY(!m_code.isEmpty());
}

void CliConflictsTest::init()
{
    m_mine = m_folder.filePath(u"rabat%1.tandem"_s.arg(++m_copies));
    m_theirs = m_folder.filePath(u"dakar%1.tandem"_s.arg(m_copies));
    QVERIFY(QFile::copy(m_demo, m_mine) && QFile::copy(m_demo, m_theirs));
}

bool CliConflictsTest::meet()
{
    const CliAnswer received = m_run(QStringList{u"receive"_s, m_mine, m_theirs} + rabat());
    return received.status == 0;
}

void CliConflictsTest::nobodyDisagrees()
{
    QCOMPARE(conflicts(), QJsonArray());
    const CliAnswer told = m_run({u"conflicts"_s, m_mine, u"--language"_s, u"fr"_s});
    QCOMPARE(told.status, 0);
    QVERIFY2(told.line().startsWith(u"Personne"_s), told.told().constData());
}

void CliConflictsTest::listsWhoWroteWhat()
{
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, m_mine, m_code, u"place=Rabat"_s} + rabat()).status, 0);
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, m_theirs, m_code, u"place=Dakar"_s} + dakar()).status, 0);
    QVERIFY(meet());
    const QJsonArray open = conflicts();
    QCOMPARE(open.size(), 1);
    const QJsonObject conflict = open.first().toObject();
    QCOMPARE(conflict.value("kind"_L1).toString(), u"value"_s);
    QCOMPARE(conflict.value("entity"_L1).toString(), u"activity"_s);
    QCOMPARE(conflict.value("field"_L1).toString(), u"place"_s);
    QCOMPARE(conflict.value("id"_L1).toString().size(), 32);
    QCOMPARE(conflict.value("row"_L1).toString().size(), 36);
    const QJsonArray values = conflict.value("values"_L1).toArray();
    QCOMPARE(values.size(), 2);
    const QJsonObject first = values.first().toObject(); // the older one
    QCOMPARE(first.value("value"_L1).toString(), u"Rabat"_s);
    QCOMPARE(first.value("by"_L1).toString(), u"Coordination Rabat"_s);
    QCOMPARE(first.value("transaction"_L1).toString().size(), 32);
    QVERIFY(first.value("at"_L1).toString().startsWith(u"2023-02-01T10:00:00"_s));
    QCOMPARE(values.last().toObject().value("value"_L1).toString(), u"Dakar"_s);
    QCOMPARE(m_run({u"info"_s, m_mine, u"--json"_s}).object().value("conflicts"_L1).toInt(), 1);
    const QByteArray words = m_run(QStringList{u"conflicts"_s, m_mine, u"--language"_s, u"en"_s}).out;
    QVERIFY2(words.contains("Keep the value of Coordination Dakar") && words.contains("--head"), words.constData());
}

void CliConflictsTest::agreesWithOne()
{
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, m_mine, m_code, u"place=Rabat"_s} + rabat()).status, 0);
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, m_theirs, m_code, u"place=Dakar"_s} + dakar()).status, 0);
    QVERIFY(meet());
    const QJsonObject conflict = conflicts().first().toObject();
    const QString head = conflict.value("values"_L1).toArray().first().toObject().value("transaction"_L1).toString();
    const CliAnswer settled =
        m_run(QStringList{u"resolve"_s, m_mine, conflict.value("id"_L1).toString(), u"--head"_s, head} + rabat());
    QVERIFY2(settled.status == 0, settled.told().constData());
    QCOMPARE(conflicts(), QJsonArray());
    QCOMPARE(value("place"), u"Rabat"_s);
    const QJsonObject step =
        m_run({u"history"_s, m_mine, u"--limit"_s, u"1"_s, u"--json"_s}).array().first().toObject();
    QCOMPARE(step.value("kind"_L1).toString(), u"resolve"_s);
    QCOMPARE(m_run(QStringList{u"undo"_s, m_mine} + rabat()).status, 0);
    QCOMPARE(value("place"), u"Dakar"_s); // the later one was shown before
    QCOMPARE(m_run({u"check"_s, m_mine}).status, 0);
}

void CliConflictsTest::givesAnotherValue()
{
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, m_mine, m_code, u"planned=2022-03-01/2022-03-02"_s} + rabat())
                 .status,
             0);
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, m_theirs, m_code, u"planned=2022-04-01/2022-04-02"_s} + dakar())
                 .status,
             0);
    QVERIFY(meet());
    const QString id = conflicts().first().toObject().value("id"_L1).toString();
    const CliAnswer wrong =
        m_run(QStringList{u"resolve"_s, m_mine, id, u"--value"_s, u"2022-05-09/2022-05-01"_s} + rabat());
    QCOMPARE(wrong.status, 1);
    QCOMPARE(conflicts().size(), 1);
    // The id's beginning will do.
    QCOMPARE(
        m_run(QStringList{u"resolve"_s, m_mine, id.left(8), u"--value"_s, u"2022-05-01/2022-05-02"_s} + rabat()).status,
        0);
    QCOMPARE(conflicts(), QJsonArray());
}

void CliConflictsTest::keepsWhatWasDeleted()
{
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, m_mine, m_code, u"place=Rabat"_s} + rabat()).status, 0);
    QCOMPARE(m_run(QStringList{u"remove"_s, u"activity"_s, m_theirs, m_code} + dakar()).status, 0);
    QVERIFY(meet());
    const QJsonArray open = conflicts();
    QVERIFY(!open.isEmpty());
    QCOMPARE(open.first().toObject().value("kind"_L1).toString(), u"edit_delete"_s);
    const QString id = open.first().toObject().value("id"_L1).toString();
    QCOMPARE(m_run(QStringList{u"resolve"_s, m_mine, id, u"--answer"_s, u"keep"_s} + rabat()).status, 0);
    QCOMPARE(conflicts(), QJsonArray());
    QCOMPARE(value("place"), u"Rabat"_s);
}

void CliConflictsTest::acceptsWhatCameAfterTheAdoption()
{
    QCOMPARE(m_run(QStringList{u"adopt"_s, m_mine, u"MA-SN-2022"_s, u"--on"_s, u"2023-01-31"_s} + rabat()).status, 0);
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, m_theirs, m_code, u"place=Dakar"_s} + dakar()).status, 0);
    QVERIFY(meet());
    const QJsonArray open = conflicts();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().toObject().value("kind"_L1).toString(), u"after_adoption"_s);
    const QString id = open.first().toObject().value("id"_L1).toString();
    const QByteArray words = m_run(QStringList{u"conflicts"_s, m_mine, u"--language"_s, u"en"_s}).out;
    QVERIFY2(words.contains("--answer accept") && words.contains("proposed amendment"), words.constData());
    QCOMPARE(m_run(QStringList{u"resolve"_s, m_mine, id, u"--answer"_s, u"accept"_s} + rabat()).status, 0);
    QCOMPARE(conflicts(), QJsonArray());
    QCOMPARE(value("place"), u"Dakar"_s);
    // The other one hears of it, and a later change of theirs is no question: they have seen the adoption.
    QCOMPARE(m_run(QStringList{u"receive"_s, m_theirs, m_mine} + dakar()).status, 0);
    QCOMPARE(m_run({u"conflicts"_s, m_theirs, u"--json"_s}).array(), QJsonArray());
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, m_theirs, m_code, u"place=Thiès"_s} + dakar()).status, 0);
    QVERIFY(meet());
    QCOMPARE(conflicts(), QJsonArray());
    QCOMPARE(m_run({u"check"_s, m_mine}).status, 0);
}

void CliConflictsTest::refusesWhatDoesNotFit()
{
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, m_mine, m_code, u"place=Rabat"_s} + rabat()).status, 0);
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, m_theirs, m_code, u"place=Dakar"_s} + dakar()).status, 0);
    QVERIFY(meet());
    const QString id = conflicts().first().toObject().value("id"_L1).toString();
    const auto status = [this](const QStringList &words) {
        return m_run(QStringList{u"resolve"_s, m_mine} + words + rabat()).status;
    };
    QCOMPARE(status({id}), 2); // no answer
    QCOMPARE(status({id, u"--value"_s, u"A"_s, u"--answer"_s, u"keep"_s}), 2);
    QCOMPARE(status({id, u"--answer"_s, u"keep"_s}), 1);
    QCOMPARE(status({id, u"--answer"_s, u"perhaps"_s}), 2);
    QCOMPARE(status({id, u"--head"_s, QString(32, u'0')}), 1);
    QCOMPARE(status({QString(32, u'0'), u"--value"_s, u"A"_s}), 1);
    QCOMPARE(conflicts().size(), 1);
}

QTEST_GUILESS_MAIN(CliConflictsTest)
#include "cli_conflicts_test.moc"
