// SPDX-License-Identifier: GPL-3.0-or-later
// A person works with tandem-cli: the real program, from outside.
#include "core/base/text.h"
#include "core/formats/csv_reader.h"
#include "core/model/field_info.h"
#include "tests/stories/cli_runner.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tandem;
using namespace tandem::stories;

namespace {

const QStringList kRabat{u"--as"_s, u"Coordination Rabat"_s, u"--at"_s, u"2021-12-01T10:00:00+00:00"_s};

QList<QList<QByteArray>> csvRows(QByteArray bytes, char separator = ';')
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, separator);
    QList<QList<QByteArray>> rows;
    for (QList<QByteArray> cells; reader.next(cells);)
        rows.append(cells);
    return reader.problem() == CsvProblem::None ? rows : QList<QList<QByteArray>>();
}

} // namespace

class CliWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDemonstrationIsTheSameEverywhere();
    void anEmptyProgramme();
    void aDayOfWork();
    void historyTellsBeforeAndAfter();
    void listsInThreeForms();
    void listsWhatBelongsToAPlan();
    void exportsEveryTable();
    void exportsForPeople();
    void printsAnAnnualPlan();
    void printsAProgressReport();
    void figures();
    void adoptsAPlan();
    void carriesAPlanOver();
    void backsUpAndRestores();
    void checks();
    void knowsThePersonOfThisComputer();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// A copy of the demonstration that a test may change.
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

void CliWorkTest::initTestCase()
{
    m_demo = path("demo.tandem");
    const CliAnswer made = m_run({u"new"_s, m_demo, u"--demo"_s});
    QVERIFY2(made.status == 0, made.told().constData());
}

void CliWorkTest::theDemonstrationIsTheSameEverywhere()
{
    const QString other = path("demo2.tandem");
    m_run.set(u"HOME"_s, path("elsewhere"));
    m_run.set(u"TZ"_s, u"Asia/Kathmandu"_s);
    const CliAnswer made = m_run({u"new"_s, other, u"--demo"_s, u"--at"_s, u"2030-01-01T00:00:00+00:00"_s});
    QVERIFY2(made.status == 0, made.told().constData());
    const QJsonObject first = m_run({u"info"_s, m_demo, u"--json"_s}).object();
    const QJsonObject second = m_run({u"info"_s, other, u"--json"_s}).object();
    QCOMPARE(first.value("leaves"_L1).toArray().size(), 1);
    QCOMPARE(second.value("leaves"_L1), first.value("leaves"_L1));
    QCOMPARE(second.value("id"_L1), first.value("id"_L1));
    QCOMPARE(first.value("format"_L1).toInt(), 1);
    QCOMPARE(first.value("held"_L1).toInt(), 0);
    QCOMPARE(first.value("conflicts"_L1).toInt(), 0);
    const QJsonObject counts = first.value("counts"_L1).toObject();
    QCOMPARE(counts.value("memorandum"_L1).toInt(), 3);
    QCOMPARE(counts.value("plan"_L1).toInt(), 10);
    QCOMPARE(counts.value("activity"_L1).toInt(), 91); // one of those entered was a duplicate and went
    QCOMPARE(counts.value("baseline"_L1).toInt(), 9);
    QCOMPARE(counts.size(), qsizetype(kEntityCount));
    QCOMPARE(first.value("programme"_L1).toObject().value("currency"_L1).toString(), u"EUR"_s);
    QVERIFY(first.value("transactions"_L1).toInt() > 590);
    m_run.set(u"TZ"_s, u"UTC"_s);
    m_run.set(u"HOME"_s, QDir::homePath());
}

void CliWorkTest::anEmptyProgramme()
{
    const QString file = path("small.tandem");
    const CliAnswer made =
        m_run(QStringList{u"new"_s, file, u"--name"_s, u"Coopération"_s, u"--currency"_s, u"MAD"_s} + kRabat);
    QVERIFY2(made.status == 0, made.told().constData());
    const QJsonObject info = m_run({u"info"_s, file, u"--json"_s}).object();
    const QJsonObject programme = info.value("programme"_L1).toObject();
    QCOMPARE(programme.value("name_fr"_L1).toString(), u"Coopération"_s);
    QCOMPARE(programme.value("currency"_L1).toString(), u"MAD"_s);
    QCOMPARE(programme.value("period"_L1).toObject().value("from"_L1).toString(), u"2021-01-01"_s);
    QVERIFY(programme.value("budget"_L1).isNull());
    QCOMPARE(info.value("counts"_L1).toObject().value("person"_L1).toInt(), 1);
    QCOMPARE(m_run({u"check"_s, file}).status, 0);
}

void CliWorkTest::aDayOfWork()
{
    const QString file = demoCopy("work.tandem");
    const QJsonValue before = m_run({u"info"_s, file, u"--json"_s}).object().value("leaves"_L1);
    const CliAnswer added =
        m_run(QStringList{u"add"_s, u"activity"_s, file, u"plan=MA-SN-2022"_s, u"title_fr=Atelier d’essai = suite"_s,
                          u"kind=workshop"_s, u"domain=MD"_s, u"planned=2022-03-10/2022-03-14"_s} +
              kRabat);
    // The domain's code is the story's affair: any that exists will do.
    const QJsonArray domains = m_run({u"list"_s, u"domain"_s, file, u"--json"_s}).array();
    const QString domain = domains.first().toObject().value("code"_L1).toString();
    const QString step =
        m_run({u"list"_s, u"step"_s, file, u"--json"_s}).array().first().toObject().value("id"_L1).toString();
    const CliAnswer again =
        added.status == 0
            ? added
            : m_run(QStringList{u"add"_s, u"activity"_s, file, u"plan=MA-SN-2022"_s,
                                u"title_fr=Atelier d’essai = suite"_s, u"kind=workshop"_s, u"domain="_s + domain,
                                u"step="_s + step, u"planned=2022-03-10/2022-03-14"_s} +
                    kRabat);
    QVERIFY2(again.status == 0, again.told().constData());
    const QString id = again.line();
    QCOMPARE(id.size(), 36);

    const auto activity = [&]() {
        for (const QJsonValue &each : m_run({u"list"_s, u"activity"_s, file, u"--json"_s}).array()) {
            if (each.toObject().value("id"_L1).toString() == id)
                return each.toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(activity().value("title_fr"_L1).toString(), u"Atelier d’essai = suite"_s);
    QVERIFY(!activity().value("code"_L1).toString().isEmpty());

    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, file, id, u"place=Thiès"_s, u"progress=40"_s} + kRabat).status,
             0);
    QCOMPARE(activity().value("place"_L1).toString(), u"Thiès"_s);
    QCOMPARE(activity().value("progress"_L1).toInt(), 40);
    const QJsonObject same =
        m_run(QStringList{u"set"_s, u"activity"_s, file, id, u"place=Thiès"_s, u"--json"_s} + kRabat).object();
    QVERIFY(same.contains("transaction"_L1) && same.value("transaction"_L1).isNull()); // equal values leave no trace
    QCOMPARE(m_run(QStringList{u"set"_s, u"activity"_s, file, id, u"place="_s} + kRabat).status, 0);
    QVERIFY(activity().value("place"_L1).isNull());

    QCOMPARE(m_run(QStringList{u"undo"_s, file} + kRabat).status, 0);
    QCOMPARE(activity().value("place"_L1).toString(), u"Thiès"_s);
    QCOMPARE(m_run(QStringList{u"undo"_s, file} + kRabat).status, 0);
    QVERIFY(activity().value("progress"_L1).isNull());
    QCOMPARE(m_run(QStringList{u"redo"_s, file} + kRabat).status, 0);
    QCOMPARE(activity().value("progress"_L1).toInt(), 40);

    const CliAnswer removed = m_run(QStringList{u"remove"_s, u"activity"_s, file, id, u"--json"_s} + kRabat);
    QVERIFY2(removed.status == 0, removed.told().constData());
    QVERIFY(removed.object().value("removed"_L1).toInt() >= 1);
    QVERIFY(activity().isEmpty());
    QCOMPARE(m_run(QStringList{u"undo"_s, file} + kRabat).status, 0);
    QCOMPARE(activity().value("progress"_L1).toInt(), 40);
    QVERIFY(m_run({u"info"_s, file, u"--json"_s}).object().value("leaves"_L1) != before);
    QCOMPARE(m_run({u"check"_s, file}).status, 0);
}

void CliWorkTest::historyTellsBeforeAndAfter()
{
    const QString file = demoCopy("history.tandem");
    const CliAnswer changed =
        m_run(QStringList{u"set"_s, u"activity"_s, file, u"MA-SN-2020-01"_s, u"progress=77"_s, u"--json"_s} + kRabat);
    QVERIFY2(changed.status == 0, changed.told().constData());
    const QJsonArray entries =
        m_run({u"history"_s, file, u"--entity"_s, u"activity"_s, u"--id"_s, u"MA-SN-2020-01"_s, u"--json"_s}).array();
    QVERIFY(entries.size() > 1);
    const QJsonObject newest = entries.first().toObject();
    QCOMPARE(newest.value("transaction"_L1), changed.object().value("transaction"_L1));
    QCOMPARE(newest.value("by"_L1).toString(), u"Coordination Rabat"_s);
    QCOMPARE(newest.value("at"_L1).toString(), u"2021-12-01T10:00:00.000+00:00"_s);
    QCOMPARE(newest.value("kind"_L1).toString(), u"edit"_s);
    QCOMPARE(newest.value("label"_L1).toString(), u"edit_activity"_s);
    const QJsonObject change = newest.value("changes"_L1).toArray().first().toObject();
    QCOMPARE(change.value("entity"_L1).toString(), u"activity"_s);
    QCOMPARE(change.value("field"_L1).toString(), u"progress"_s);
    QCOMPARE(change.value("after"_L1).toInt(), 77);
    const QJsonObject oldest = entries.last().toObject();
    QCOMPARE(oldest.value("kind"_L1).toString(), u"create"_s);
    QCOMPARE(m_run({u"history"_s, file, u"--limit"_s, u"3"_s, u"--json"_s}).array().size(), 3);
    const CliAnswer text = m_run({u"history"_s, file, u"--limit"_s, u"1"_s, u"--language"_s, u"en"_s});
    QVERIFY2(text.out.contains("Coordination Rabat") && text.out.contains("77"), text.told().constData());
}

void CliWorkTest::listsInThreeForms()
{
    const QJsonArray rows = m_run({u"list"_s, u"plan"_s, m_demo, u"--json"_s}).array();
    QCOMPARE(rows.size(), 10);
    QCOMPARE(rows.first().toObject().value("code"_L1).toString(), u"MA-CI-2019"_s);
    const QList<QList<QByteArray>> csv = csvRows(m_run({u"list"_s, u"plan"_s, m_demo, u"--csv"_s}).out);
    QCOMPARE(csv.size(), 11);
    const qsizetype code = csv.first().indexOf("code");
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(QString::fromUtf8(csv.at(i + 1).at(code)), rows.at(i).toObject().value("code"_L1).toString());
    const CliAnswer text = m_run({u"list"_s, u"plan"_s, m_demo, u"--language"_s, u"fr"_s});
    QCOMPARE(text.out.count('\n'), 11);
    QVERIFY2(text.out.contains("MA-SN-2020") && text.out.contains("Statut"), text.told().constData());
}

void CliWorkTest::listsWhatBelongsToAPlan()
{
    const QJsonArray all = m_run({u"list"_s, u"activity"_s, m_demo, u"--json"_s}).array();
    const QJsonArray some =
        m_run({u"list"_s, u"activity"_s, m_demo, u"--plan"_s, u"MA-SN-2020"_s, u"--json"_s}).array();
    QVERIFY(some.size() > 5 && some.size() < all.size() / 2);
    qsizetype own = 0;
    for (const QJsonValue &row : some)
        own += row.toObject().value("code"_L1).toString().startsWith("MA-SN-2020-"_L1) ? 1 : 0;
    QVERIFY(own > 0 && own < some.size()); // some are shared with other plans
    QVERIFY(!m_run({u"list"_s, u"budget_line"_s, m_demo, u"--plan"_s, u"MA-SN-2020"_s, u"--json"_s}).array().isEmpty());
}

void CliWorkTest::exportsEveryTable()
{
    const QJsonObject counts = m_run({u"info"_s, m_demo, u"--json"_s}).object().value("counts"_L1).toObject();
    for (const EntityInfo &entity : allEntities()) {
        const QString out = path("table.csv");
        const CliAnswer done =
            m_run({u"export"_s, m_demo, u"--format"_s, u"csv"_s, u"--table"_s, entity.name.string(), u"-o"_s, out});
        QVERIFY2(done.status == 0, done.told().constData());
        const QByteArray bytes = fileBytes(out);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QList<QList<QByteArray>> rows = csvRows(bytes);
        QCOMPARE(rows.size(), counts.value(entity.name.latin1()).toInt() + 1);
        QCOMPARE(rows.first().size(), qsizetype(entity.fields.size()) + 1);
        QCOMPARE(rows.first().first(), "id");
    }
}

void CliWorkTest::exportsForPeople()
{
    const CliAnswer done = m_run({u"export"_s, m_demo, u"--format"_s, u"csv"_s, u"--table"_s, u"budget_line"_s,
                                  u"--plan"_s, u"MA-SN-2020"_s, u"--columns"_s, u"fr"_s, u"--lang"_s, u"fr"_s,
                                  u"--decimal"_s, u","_s, u"--separator"_s, u"tab"_s, u"--no-bom"_s, u"-o"_s, u"-"_s});
    QVERIFY2(done.status == 0, done.told().constData());
    const QList<QList<QByteArray>> rows = csvRows(done.out, '\t');
    QVERIFY(rows.size() > 5);
    const qsizetype amount = rows.first().indexOf("Montant prévu");
    QVERIFY2(amount > 0, done.told().constData());
    static const QRegularExpression kAmount(u"^[0-9]+(,[0-9]{2})?$"_s);
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY(kAmount.match(QString::fromUtf8(rows.at(i).at(amount))).hasMatch());
}

void CliWorkTest::printsAnAnnualPlan()
{
    const QString out = path("plan.pdf");
    const auto print = [&](const QStringList &more) {
        QFile::remove(out);
        const CliAnswer done = m_run(QStringList{u"export"_s, m_demo, u"--format"_s, u"pdf"_s, u"-o"_s, out, u"--at"_s,
                                                 u"2021-12-01T10:00:00+00:00"_s} +
                                     more);
        return done.status == 0 ? fileBytes(out) : done.told();
    };
    QSet<QByteArray> editions;
    for (const QStringList &more :
         {QStringList{u"--lang"_s, u"fr"_s}, QStringList{u"--lang"_s, u"en"_s}, QStringList{u"--lang"_s, u"both"_s},
          QStringList{u"--lang"_s, u"fr"_s, u"--state"_s, u"now"_s}}) {
        const QStringList words = more + QStringList{u"--plan"_s, u"ma-sn-2020"_s};
        const QByteArray pdf = print(words);
        QVERIFY2(pdf.startsWith("%PDF-1.4") && pdf.contains("%%EOF"), pdf.left(500).constData());
        QCOMPARE(print(words), pdf); // the same hour, the same bytes
        editions.insert(pdf);
    }
    QCOMPARE(editions.size(), 4);
    QVERIFY(print({u"--plan"_s, u"MA-SN-2022"_s, u"--document"_s, u"plan"_s}).startsWith("%PDF-1.4")); // a draft
    const CliAnswer never = m_run({u"export"_s, m_demo, u"--format"_s, u"pdf"_s, u"--plan"_s, u"MA-SN-2022"_s,
                                   u"--state"_s, u"adopted"_s, u"-o"_s, out});
    QVERIFY(never.status != 0 && !never.err.isEmpty());
}

void CliWorkTest::printsAProgressReport()
{
    const QString out = path("progress.pdf");
    const auto print = [&](const QStringList &more) {
        QFile::remove(out);
        return m_run(QStringList{u"export"_s, m_demo, u"--format"_s, u"pdf"_s, u"--document"_s, u"progress"_s, u"-o"_s,
                                 out, u"--at"_s, u"2021-01-15T10:00:00+00:00"_s} +
                     more);
    };
    const QStringList half{u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2020-06-30"_s};
    QSet<QByteArray> reports;
    for (const QStringList &more :
         {half, half + QStringList{u"--lang"_s, u"en"_s}, half + QStringList{u"--lang"_s, u"both"_s},
          half + QStringList{u"--memorandum"_s, u"MA-SN"_s}, half + QStringList{u"--plan"_s, u"MA-SN-2020"_s},
          QStringList{u"--plan"_s, u"MA-SN-2020"_s}}) { // of a plan, its own period
        const CliAnswer done = print(more);
        QVERIFY2(done.status == 0, done.told().constData());
        const QByteArray pdf = fileBytes(out);
        QVERIFY(pdf.startsWith("%PDF-1.4") && pdf.contains("%%EOF"));
        reports.insert(pdf);
    }
    QCOMPARE(reports.size(), 6);
    for (const QStringList &wrong :
         {QStringList{}, half.first(2), QStringList{u"--from"_s, u"2020-07-01"_s, u"--to"_s, u"2020-06-30"_s},
          half + QStringList{u"--state"_s, u"now"_s}, half + QStringList{u"--memorandum"_s, u"MA-XX"_s},
          half + QStringList{u"--plan"_s, u"MA-SN-2020"_s, u"--memorandum"_s, u"MA-SN"_s}}) {
        const CliAnswer refused = print(wrong);
        QVERIFY2(refused.status != 0 && !refused.err.isEmpty(), qPrintable(wrong.join(u' ')));
        QVERIFY(!QFile::exists(out));
    }
}

void CliWorkTest::figures()
{
    const QStringList on{u"--on"_s, u"2021-11-30"_s};
    const QJsonObject figures = m_run(QStringList{u"figures"_s, m_demo, u"--json"_s} + on).object();
    QCOMPARE(figures.value("memoranda"_L1).toInt(), 3);
    QCOMPARE(figures.value("memoranda_in_operation"_L1).toInt(), 3);
    QCOMPARE(figures.value("plans"_L1).toArray().size(), 10);
    QCOMPARE(figures.value("participants"_L1).toInt(), figures.value("women"_L1).toInt() +
                                                           figures.value("men"_L1).toInt() +
                                                           figures.value("not_stated"_L1).toInt());
    QVERIFY(!figures.value("late"_L1).toArray().isEmpty());
    const QJsonObject plan =
        m_run(QStringList{u"figures"_s, m_demo, u"--plan"_s, u"MA-SN-2020"_s, u"--json"_s} + on).object();
    QCOMPARE(plan.value("plans"_L1).toArray().size(), 1);
    const CliAnswer text = m_run(QStringList{u"figures"_s, m_demo, u"--language"_s, u"fr"_s} + on);
    QVERIFY2(text.status == 0 && text.out.contains("MA-ML-2021") && text.out.contains("Participants"),
             text.told().constData());
}

void CliWorkTest::adoptsAPlan()
{
    const QString file = demoCopy("adopt.tandem");
    const CliAnswer adopted = m_run(QStringList{u"adopt"_s, file, u"MA-SN-2022"_s, u"--on"_s, u"2022-02-15"_s,
                                                u"--place"_s, u"Dakar"_s, u"--first"_s, u"Le ministre:Pour le Maroc"_s,
                                                u"--second"_s, u"La ministre:Pour le Sénégal"_s} +
                                    kRabat);
    QVERIFY2(adopted.status == 0, adopted.told().constData());
    const QJsonArray baselines =
        m_run({u"list"_s, u"baseline"_s, file, u"--plan"_s, u"MA-SN-2022"_s, u"--json"_s}).array();
    QCOMPARE(baselines.size(), 1);
    QCOMPARE(baselines.first().toObject().value("adopted_on"_L1).toString(), u"2022-02-15"_s);
    QCOMPARE(baselines.first().toObject().value("snapshot"_L1).toString().size(), 64);
    const QJsonArray signatories =
        m_run({u"list"_s, u"signatory"_s, file, u"--plan"_s, u"MA-SN-2022"_s, u"--json"_s}).array();
    QCOMPARE(signatories.size(), 2);
    const QJsonArray plans = m_run({u"list"_s, u"plan"_s, file, u"--plan"_s, u"MA-SN-2022"_s, u"--json"_s}).array();
    QCOMPARE(plans.first().toObject().value("status"_L1).toString(), u"adopted"_s);
    QCOMPARE(m_run({u"check"_s, file}).status, 0);
}

void CliWorkTest::carriesAPlanOver()
{
    const QString file = demoCopy("carry.tandem");
    const QStringList call{u"carry-over"_s, file, u"MA-ML-2021"_s, u"2022"_s, u"--json"_s};
    const CliAnswer wrong = m_run(call + QStringList{u"--only"_s, u"some"_s} + kRabat);
    QCOMPARE(wrong.status, 2);
    const CliAnswer made = m_run(call + QStringList{u"--only"_s, u"all"_s, u"--figures"_s} + kRabat);
    QVERIFY2(made.status == 0, made.told().constData());
    const QStringList options{u"--plan"_s, u"MA-ML-2022"_s, u"--json"_s};
    const QJsonArray activities = m_run(QStringList{u"list"_s, u"activity"_s, file} + options).array();
    const QJsonArray before =
        m_run({u"list"_s, u"activity"_s, file, u"--plan"_s, u"MA-ML-2021"_s, u"--json"_s}).array();
    // Activities of other plans that are shown in this one stay where they are.
    const auto own = std::count_if(before.begin(), before.end(), [](const QJsonValue &each) {
        return each.toObject().value("code"_L1).toString().startsWith("MA-ML-2021"_L1);
    });
    QCOMPARE(activities.size(), own);
    QVERIFY(!activities.first().toObject().value("carried_over_from"_L1).toString().isEmpty());
    QCOMPARE(activities.first().toObject().value("status"_L1).toString(), u"planned"_s);
    const CliAnswer again = m_run(call + kRabat);
    QCOMPARE(again.status, 1);
    QCOMPARE(m_run({u"check"_s, file}).status, 0);
}

void CliWorkTest::backsUpAndRestores()
{
    const QString file = demoCopy("backup.tandem");
    const CliAnswer made = m_run({u"backup"_s, file, u"--json"_s});
    QVERIFY2(made.status == 0, made.told().constData());
    const QString name = made.object().value("name"_L1).toString();
    QVERIFY(!name.isEmpty());
    bool listed = false;
    for (const QJsonValue &each : m_run({u"backup"_s, file, u"--list"_s, u"--json"_s}).array())
        listed = listed || each.toObject().value("name"_L1).toString() == name;
    QVERIFY(listed);
    const QString restored = path("restored.tandem");
    const CliAnswer done = m_run({u"backup"_s, file, u"--restore"_s, name, u"-o"_s, restored});
    QVERIFY2(done.status == 0, done.told().constData());
    QCOMPARE(m_run({u"info"_s, restored, u"--json"_s}).object().value("leaves"_L1),
             m_run({u"info"_s, file, u"--json"_s}).object().value("leaves"_L1));
    const CliAnswer again = m_run({u"backup"_s, file, u"--restore"_s, name, u"-o"_s, restored});
    QCOMPARE(again.status, 1);
    // The file itself is gone: the backups are found all the same.
    const QString restoredAgain = path("restored2.tandem");
    QVERIFY(QFile::remove(file));
    QVERIFY(!m_run({u"backup"_s, file, u"--list"_s, u"--json"_s}).array().isEmpty());
    QCOMPARE(m_run({u"backup"_s, file, u"--restore"_s, name, u"-o"_s, restoredAgain}).status, 0);
    QCOMPARE(m_run({u"check"_s, restoredAgain}).status, 0);
    QCOMPARE(m_run({u"backup"_s, file, u"--restore"_s, u"nothing"_s, u"-o"_s, path("x.tandem")}).status, 1);
}

void CliWorkTest::checks()
{
    const QJsonObject check = m_run({u"check"_s, m_demo, u"--json"_s}).object();
    QCOMPARE(check.value("ok"_L1).toBool(), true);
    QCOMPARE(check.value("findings"_L1).toArray(), QJsonArray());
}

void CliWorkTest::knowsThePersonOfThisComputer()
{
    const QString file = demoCopy("person.tandem");
    const QStringList words{u"add"_s, u"domain"_s, file, u"code=X"_s, u"name_fr=Essai"_s};
    const CliAnswer unknown = m_run(words + QStringList{u"--json"_s});
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.object().value("error"_L1).toObject().value("code"_L1).toString(), u"person_required"_s);
    QSettings(u"Tandem"_s, u"Tandem"_s).setValue("person/name"_L1, u"Coordination Dakar"_s);
    const CliAnswer known = m_run(words);
    QVERIFY2(known.status == 0, known.told().constData());
    const QJsonArray history = m_run({u"history"_s, file, u"--limit"_s, u"1"_s, u"--json"_s}).array();
    QCOMPARE(history.first().toObject().value("by"_L1).toString(), u"Coordination Dakar"_s);
    QSettings(u"Tandem"_s, u"Tandem"_s).remove("person/name"_L1);
}

QTEST_GUILESS_MAIN(CliWorkTest)
#include "cli_work_test.moc"
