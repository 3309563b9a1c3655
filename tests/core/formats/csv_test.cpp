// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/formats/csv_reader.h"
#include "core/formats/json_rows.h"
#include "core/formats/json_writer.h"
#include "core/formats/row_order.h"
#include "core/formats/table_csv.h"
#include "core/model/field_value.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tandem;

namespace {

using Rows = QList<QList<QByteArray>>;

QByteArray written(const Rows &rows, const CsvDialect &dialect)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, dialect);
    for (const QList<QByteArray> &row : rows) {
        for (const QByteArray &cell : row)
            csv.text(cell);
        csv.endRow();
    }
    return csv.finish() ? buffer.data() : QByteArray();
}

struct Reading
{
    Rows rows;
    CsvProblem problem = CsvProblem::None;
    qint64 line = 0;
};

Reading read(QByteArray bytes, char separator = ';')
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader csv(buffer, separator);
    Reading reading;
    for (QList<QByteArray> cells; csv.next(cells);)
        reading.rows.append(cells);
    reading.problem = csv.problem();
    reading.line = csv.line();
    return reading;
}

/// A device that keeps nothing and remembers how much came at once.
class Counter final : public QIODevice
{
public:
    qint64 total = 0;
    qint64 largest = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        total += size;
        largest = std::max(largest, size);
        return size;
    }
};

/// A device that is full from the start.
class Full final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

Id id(unsigned char number)
{
    Id result;
    result.bytes[0] = 0x01;
    result.bytes[15] = number;
    return result;
}

/// A plan with two activities, one of them with everything that CSV has to be careful about.
Snapshot example()
{
    Snapshot snapshot;
    Memorandum memorandum;
    memorandum.id = IdOf<Memorandum>(id(1));
    memorandum.reference = u"MA-SN"_s;
    snapshot.put(memorandum);
    Plan plan;
    plan.id = IdOf<Plan>(id(2));
    plan.memorandum = memorandum.id;
    plan.year = 2020;
    plan.code = u"MA-SN-2020"_s;
    snapshot.put(plan);
    Plan other = plan;
    other.id = IdOf<Plan>(id(3));
    other.year = 2019;
    other.code = u"MA-SN-2019"_s;
    snapshot.put(other);
    Activity first;
    first.id = IdOf<Activity>(id(5));
    first.plan = plan.id;
    first.code = u"MA-SN-2020-01"_s;
    first.title = {u"Atelier « régional »; \"suite\""_s, u"=HYPERLINK(1)"_s};
    first.description.fr = u"Une ligne\nune autre"_s;
    first.planned = {QDate(2020, 3, 10), QDate(2020, 3, 14)};
    first.weight = Decimal{15, 1};
    first.progress = 40;
    first.pos = "V2";
    snapshot.put(first);
    Activity second;
    second.id = IdOf<Activity>(id(4));
    second.plan = plan.id;
    second.code = u"MA-SN-2020-02"_s;
    second.title.fr = u"Visite"_s;
    second.pos = "V1";
    snapshot.put(second);
    Activity shared = second;
    shared.id = IdOf<Activity>(id(6));
    shared.plan = other.id;
    snapshot.put(shared);
    ActivityPlan link;
    link.id = IdOf<ActivityPlan>(id(7));
    link.activity = shared.id;
    link.plan = plan.id;
    snapshot.put(link);
    BudgetLine line;
    line.id = IdOf<BudgetLine>(id(8));
    line.activity = first.id;
    line.planned = Money{1250050, *Currency::fromCode(u"EUR")};
    line.spent = Money{12500000, *Currency::fromCode(u"XOF")};
    snapshot.put(line);
    return snapshot;
}

QByteArray tableBytes(const Snapshot &snapshot, EntityKind kind, const TableCsvOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeTableCsv(snapshot, kind, rowsInOrder(snapshot, kind), options, buffer) ? buffer.data() : QByteArray();
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private slots:
    void quotesWhatNeedsIt();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void leavesTypedNumbersAlone();
    void readsEveryLineEnd();
    void refusesWhatTheGrammarForbids_data();
    void refusesWhatTheGrammarForbids();
    void whatWasWrittenComesBack();
    void writingAndReadingManyRandomTables();
    void memoryDoesNotGrowWithTheTable();
    void saysWhenTheDeviceIsFull();
    void technicalColumnsRoundTrip();
    void columnsForPeople();
    void rowsStandInTheOrderOfWhatTheyBelongTo();
    void rowsOfOnePlan();
    void jsonRows();
    void jsonEscapes();
};

void CsvTest::quotesWhatNeedsIt()
{
    QCOMPARE(written({{"a", "b;c", "d\"e", "f\r\ng", " h ", ""}}, {';', false}),
             "a;\"b;c\";\"d\"\"e\";\"f\r\ng\"; h ;\r\n");
    QCOMPARE(written({{"a;b", "c,d"}}, {',', false}), "a;b,\"c,d\"\r\n");
    QCOMPARE(written({{"é"}}, {';', true}), "\xEF\xBB\xBF\xC3\xA9\r\n");
    QCOMPARE(written({{""}, {"x"}}, {';', false}), "\"\"\r\nx\r\n"); // an empty line would be no record
    QCOMPARE(written({{"", ""}}, {';', false}), ";\r\n");
}

void CsvTest::neutralisesFormulas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("formula");
    for (const char *text :
         {"=1+1", "+212 5 37", "-x", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'=1", "''=1"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text : {"", "a=1", "'", "''", "'a", " =1", "l'été", "(1)", "–1"})
        QTest::newRow(text) << QByteArray(text) << false;
}

void CsvTest::neutralisesFormulas()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, formula);
    const QByteArray expected = formula ? "'" + text : text;
    QCOMPARE(neutralised(text), expected);
    QCOMPARE(withoutNeutralisation(expected), text);
    const QByteArray bytes = written({{text, "x"}}, {';', false});
    QCOMPARE(bytes.startsWith('"'), formula);
    const Reading reading = read(bytes);
    QCOMPARE(reading.rows.size(), 1);
    QCOMPARE(reading.rows.first().first(), expected);
}

void CsvTest::leavesTypedNumbersAlone()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, {';', false});
    csv.typed("-12.5");
    csv.typed("+1");
    csv.endRow();
    QVERIFY(csv.finish());
    QCOMPARE(buffer.data(), "-12.5;+1\r\n");
}

void CsvTest::readsEveryLineEnd()
{
    const Rows expected{{"a", "b"}, {"c", ""}, {""}, {"d"}};
    for (const char *end : {"\r\n", "\n", "\r"}) {
        const QByteArray text = QByteArray("a;b|c;||d").replace('|', end);
        QCOMPARE(read(text).rows, expected);
        QCOMPARE(read(text + end).rows, expected);
        QCOMPARE(read("\xEF\xBB\xBF" + text).rows, expected);
    }
    QCOMPARE(read("").rows, Rows());
    QCOMPARE(read("\xEF\xBB\xBF").rows, Rows());
    QCOMPARE(read("a;").rows, Rows({{"a", ""}}));
    QCOMPARE(read("\"\"").rows, Rows({{""}}));
}

void CsvTest::refusesWhatTheGrammarForbids_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("line");
    QTest::newRow("open") << QByteArray("a;b\r\nc;\"d") << int(CsvProblem::QuoteOpen) << 2;
    QTest::newRow("behind") << QByteArray("\"x\ny\"\nb;\"c\"d") << int(CsvProblem::TextAfterQuote) << 3;
    QTest::newRow("inside") << QByteArray("a\"b;c") << int(CsvProblem::QuoteInCell) << 1;
}

void CsvTest::refusesWhatTheGrammarForbids()
{
    QFETCH(QByteArray, text);
    QFETCH(int, problem);
    QFETCH(int, line);
    const Reading reading = read(text);
    QCOMPARE(int(reading.problem), problem);
    QCOMPARE(reading.line, line);
}

void CsvTest::whatWasWrittenComesBack()
{
    const Rows rows{{"id", "title"}, {"1", "a\"\"b"}, {"2", "\r\n"}, {"3", ";;"}, {"4", "\""}, {"5", " "}};
    for (const CsvDialect &dialect : {CsvDialect{';', true}, CsvDialect{',', false}, CsvDialect{'\t', true}}) {
        Rows back = read(written(rows, dialect), dialect.separator).rows;
        for (QList<QByteArray> &row : back) {
            for (QByteArray &cell : row)
                cell = withoutNeutralisation(cell);
        }
        QCOMPARE(back, rows);
    }
}

void CsvTest::writingAndReadingManyRandomTables()
{
    static const QList<QByteArray> kPieces{"a", ";",  ",", "\"", "\r", "\n", "\r\n", "é",         "=",
                                           "'", "\t", " ", "-1", "@",  "＝", "",     "long text", "\"\""};
    for (quint64 seed = 0; seed < 2000; ++seed) {
        SeededRandom random(seed);
        const qsizetype columns = 1 + qsizetype(random.next() % 5);
        Rows rows;
        for (quint64 row = random.next() % 8; row > 0; --row) {
            QList<QByteArray> cells;
            for (qsizetype i = 0; i < columns; ++i) {
                QByteArray cell;
                for (quint64 piece = random.next() % 6; piece > 0; --piece)
                    cell += kPieces.at(qsizetype(random.next() % quint64(kPieces.size())));
                cells.append(cell);
            }
            rows.append(cells);
        }
        const CsvDialect dialect{random.next() % 2 ? ';' : ',', random.next() % 2 != 0};
        Reading reading = read(written(rows, dialect), dialect.separator);
        for (QList<QByteArray> &row : reading.rows) {
            for (QByteArray &cell : row)
                cell = withoutNeutralisation(cell);
        }
        QVERIFY2(reading.problem == CsvProblem::None && reading.rows == rows, QByteArray::number(seed).constData());
    }
}

void CsvTest::memoryDoesNotGrowWithTheTable()
{
    Counter device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    CsvWriter csv(device, {});
    const QByteArray text(500, 'x');
    for (int row = 0; row < 20'000; ++row) {
        csv.typed("12");
        csv.text(text);
        csv.endRow();
    }
    QVERIFY(csv.finish());
    QCOMPARE(device.total, 3 + 20'000 * 505);
    QVERIFY2(device.largest < 80'000, "rows pile up before they are handed to the device");
}

void CsvTest::saysWhenTheDeviceIsFull()
{
    Full device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    QVERIFY(!writeTableCsv(example(), EntityKind::Activity, {id(5)}, {}, device));
}

void CsvTest::technicalColumnsRoundTrip()
{
    const Snapshot snapshot = example();
    for (const char sign : {'.', ','}) {
        for (const EntityKind kind : {EntityKind::Activity, EntityKind::BudgetLine, EntityKind::Plan}) {
            TableCsvOptions options;
            options.decimalSign = sign;
            const Reading reading = read(tableBytes(snapshot, kind, options));
            QCOMPARE(reading.problem, CsvProblem::None);
            const EntityInfo &entity = entityInfo(kind);
            QCOMPARE(reading.rows.size(), snapshot.table(kind).size() + 1);
            QCOMPARE(reading.rows.first().size(), qsizetype(entity.fields.size()) + 1);
            for (qsizetype row = 1; row < reading.rows.size(); ++row) {
                const QList<QByteArray> &cells = reading.rows.at(row);
                const Id rowId = Id::fromText(QString::fromUtf8(cells.first())).value_or(Id());
                QVERIFY(snapshot.find(kind, rowId));
                for (qsizetype i = 1; i < cells.size(); ++i) {
                    const FieldInfo *field = entity.field(QByteArrayView(reading.rows.first().at(i)));
                    QVERIFY(field);
                    const QByteArray before = snapshot.value(kind, rowId, *field);
                    QByteArray cell = cells.at(i);
                    if (field->isText())
                        cell = withoutNeutralisation(cell);
                    if (cell.isEmpty()) {
                        QCOMPARE(before, QByteArray());
                        continue;
                    }
                    const Result<QByteArray> back = valueFromInput(entity, *field, QString::fromUtf8(cell), snapshot);
                    QVERIFY2(back.ok(), field->name.text);
                    QCOMPARE(*back, before);
                }
            }
        }
    }
}

void CsvTest::columnsForPeople()
{
    const Snapshot snapshot = example();
    TableCsvOptions options;
    options.columns = CsvColumns::French;
    options.language = Language::French;
    options.decimalSign = ',';
    options.dialect.byteOrderMark = false;
    const Rows lines = read(tableBytes(snapshot, EntityKind::BudgetLine, options)).rows;
    QCOMPARE(lines.size(), 2);
    const auto cell = [&lines](const char *name) { return lines.at(1).value(lines.first().indexOf(QByteArray(name))); };
    QCOMPARE(cell("Montant prévu"), "12500,50");
    QCOMPARE(cell("Montant prévu (devise)"), "EUR");
    QCOMPARE(cell("Montant dépensé"), "12500000");
    QCOMPARE(cell("Montant dépensé (devise)"), "XOF");

    const Rows french = read(tableBytes(snapshot, EntityKind::Activity, options)).rows;
    QCOMPARE(french.last().value(french.first().indexOf("Période prévue (début)")), "10/03/2020");

    options.columns = CsvColumns::English;
    options.language = Language::English;
    const Rows activities = read(tableBytes(snapshot, EntityKind::Activity, options)).rows;
    const qsizetype title = activities.first().indexOf("Title");
    QVERIFY(title > 0);
    QCOMPARE(activities.first().count("Title"), 1);
    const qsizetype from = activities.first().indexOf("Planned period (from)");
    QVERIFY(from > 0);
    for (const QList<QByteArray> &row : activities) {
        if (row.contains("MA-SN-2020-01")) {
            QCOMPARE(row.at(title), "'=HYPERLINK(1)");
            QCOMPARE(row.at(from), "2020-03-10");
        } else if (row.contains("MA-SN-2020-02")) {
            QCOMPARE(row.at(title), "Visite"); // not there in English
        }
    }
}

void CsvTest::rowsStandInTheOrderOfWhatTheyBelongTo()
{
    const Snapshot snapshot = example();
    QCOMPARE(rowsInOrder(snapshot, EntityKind::Plan), QList<Id>({id(3), id(2)})); // by year
    QCOMPARE(rowsInOrder(snapshot, EntityKind::Activity), QList<Id>({id(6), id(4), id(5)}));
}

void CsvTest::rowsOfOnePlan()
{
    const Snapshot snapshot = example();
    const IdOf<Plan> plan(id(2));
    QCOMPARE(rowsOfPlan(snapshot, EntityKind::Activity, plan), QList<Id>({id(6), id(4), id(5)}));
    QCOMPARE(rowsOfPlan(snapshot, EntityKind::Activity, IdOf<Plan>(id(3))), QList<Id>({id(6)}));
    QCOMPARE(rowsOfPlan(snapshot, EntityKind::BudgetLine, plan), QList<Id>({id(8)}));
    QCOMPARE(rowsOfPlan(snapshot, EntityKind::BudgetLine, IdOf<Plan>(id(3))), QList<Id>());
    QVERIFY(canBelongToPlan(EntityKind::Milestone));
    QVERIFY(canBelongToPlan(EntityKind::Signatory));
    QVERIFY(!canBelongToPlan(EntityKind::Country));
    QVERIFY(!canBelongToPlan(EntityKind::Commitment));
}

void CsvTest::jsonRows()
{
    const Snapshot snapshot = example();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    writeJsonRows(json, snapshot, EntityKind::BudgetLine, {id(8)});
    QVERIFY(json.finish());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(buffer.data(), &error);
    QVERIFY2(error.error == QJsonParseError::NoError, buffer.data().constData());
    const QJsonObject row = document.array().first().toObject();
    QCOMPARE(row.value("id"_L1).toString(), id(8).uuid());
    QCOMPARE(row.value("activity"_L1).toString(), id(5).uuid());
    QCOMPARE(row.value("planned"_L1).toObject(), QJsonObject({{u"minor"_s, 1250050}, {u"currency"_s, u"EUR"_s}}));
    QVERIFY(row.value("committed"_L1).isNull());
    QVERIFY(row.value("label_en"_L1).isNull());
    QCOMPARE(row.size(), qsizetype(entityInfo(EntityKind::BudgetLine).fields.size()) + 1);

    QBuffer second;
    second.open(QIODevice::WriteOnly);
    JsonWriter rows(second);
    writeJsonRows(rows, snapshot, EntityKind::Activity, {id(5)});
    QVERIFY(rows.finish());
    const QJsonObject activity = QJsonDocument::fromJson(second.data()).array().first().toObject();
    QCOMPARE(activity.value("planned"_L1).toObject(),
             QJsonObject({{u"from"_s, u"2020-03-10"_s}, {u"to"_s, u"2020-03-14"_s}}));
    QCOMPARE(activity.value("weight"_L1).toDouble(), 1.5);
    QCOMPARE(activity.value("progress"_L1).toInt(), 40);
    QCOMPARE(activity.value("title_en"_L1).toString(), u"=HYPERLINK(1)"_s);
}

void CsvTest::jsonEscapes()
{
    const QString hard = u"\"\\\n\t\r\u0001é\u2028\U0001F600"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter json(buffer);
    json.beginObject();
    json.key("text");
    json.string(hard);
    json.key("none");
    json.null();
    json.key("list");
    json.beginArray();
    json.number(-1);
    json.boolean(true);
    json.endArray();
    json.key("nothing");
    json.beginObject();
    json.endObject();
    json.endObject();
    QVERIFY(json.finish());
    const QJsonDocument document = QJsonDocument::fromJson(buffer.data());
    QVERIFY2(document.isObject(), buffer.data().constData());
    QCOMPARE(document[u"text"_s].toString(), hard);
    QCOMPARE(document[u"list"_s].toArray(), QJsonArray({-1, true}));
    QVERIFY(document[u"nothing"_s].toObject().isEmpty());
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
