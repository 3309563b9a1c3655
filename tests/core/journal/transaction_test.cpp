// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/journal/transaction.h"

#include <QTest>

using namespace tandem;

namespace {

const QByteArray kA = "0123456789abcdef0123456789abcdef";
const QByteArray kB = "1123456789abcdef0123456789abcdef";
const QByteArray kRow = "0190a1b2c3d4e5f60718293a4b5c6d7e";

Id id(const QByteArray &hex)
{
    return *Id::fromHex(hex);
}

/// The form of journal.md with every part replaceable.
struct Parts
{
    QByteArray v = "1";
    QByteArray doc = "\"7d1f0000-0000-4000-8000-000000000001\"";
    QByteArray par = "[\"" + kA + "\"]";
    QByteArray hlc = "\"019b7f3a1c400003\"";
    QByteArray at = "\"2026-03-01T10:12:13.123+01:00\"";
    QByteArray by = "\"7d1f0000-0000-4000-8000-000000000002\"";
    QByteArray rest = "\"dev\":\"dakar-3f2a91c0\",\"app\":\"1.4.0\",\"sch\":12,\"k\":\"edit\",\"l\":\"edit_activity\"";
    QByteArray ops = "[[\"activity\",\"" + kRow + "\",{\"title_fr\":[\"Atelier\",\"" + kA + "\"]}]]";

    QByteArray body() const
    {
        return "{\"v\":" + v + ",\"doc\":" + doc + ",\"par\":" + par + ",\"hlc\":" + hlc + ",\"at\":" + at +
               ",\"by\":" + by + ',' + rest + ",\"ops\":" + ops + '}';
    }
};

QByteArray numberedIds(qsizetype count)
{
    QByteArray ids;
    for (qsizetype i = 0; i < count; ++i)
        ids += (i ? ",\"" : "\"") + QByteArray::number(i).rightJustified(32, '0') + '"';
    return ids;
}

QByteArray operation(const QByteArray &fields)
{
    return "[[\"activity\",\"" + kRow + "\",{" + fields + "}]]";
}

Transaction sample()
{
    Transaction transaction;
    transaction.document = *Id::fromText(u"7d1f0000-0000-4000-8000-000000000001");
    transaction.parents = {id(kA), id(kB)};
    transaction.stamp = *Stamp::fromHex("019b7f3a1c400003");
    transaction.at = fromIsoTimestamp(u"2026-03-01T10:12:13.123+01:00"_s);
    transaction.by = *Id::fromText(u"7d1f0000-0000-4000-8000-000000000002");
    transaction.device = "dakar-3f2a91c0";
    transaction.app = "1.4.0";
    transaction.schema = 12;
    transaction.kindName = "edit";
    transaction.label = "edit_activity";
    transaction.ref = id(kB);
    transaction.changes = {
        {"activity",
         id(kRow),
         "title_fr",
         u"Atelier « été »\n\t\\ \"n° 1\" – 日本 \U0001F600"_s.toUtf8(),
         {id(kA), id(kB)}},
        {"activity", id(kRow), "place", {}, {}},
        {"activity", id(kB), "_", "0", {id(kA)}},
        {"gadget", id(kA), "colour", "red", {}},
    };
    return transaction;
}

} // namespace

/// The exact form of a transaction (journal.md, 3): what is written reads back, and nothing that is not exactly the
/// form is taken.
class TransactionTest : public QObject
{
    Q_OBJECT
private slots:
    void roundTrip();
    void knownBytes();
    void kinds();
    void names_data();
    void names();
    void refused_data();
    void refused();
    void accepted_data();
    void accepted();
    void newerIsOpaque();
    void encoderRefuses_data();
    void encoderRefuses();
    void idsAreTheirBytes();
    void everyTruncationIsRefused();
    void flippedBitsNeverCrash();
};

void TransactionTest::roundTrip()
{
    const Transaction transaction = sample();
    const Result<QByteArray> body = encodeTransaction(transaction);
    QVERIFY(body);
    QVERIFY(!body->contains('\n'));
    const Result<Transaction> back = decodeTransaction(*body);
    QVERIFY(back);
    QCOMPARE(back->at.offsetFromUtc(), 3600);
    QVERIFY(*back == transaction);
    QCOMPARE(*encodeTransaction(*back), *body);

    Transaction burial = sample();
    burial.changes.clear();
    burial.kind = TransactionKind::Bury;
    burial.kindName = "bury";
    burial.buried = {id(kA), id(kB)};
    burial.parents.clear();
    QVERIFY(*decodeTransaction(*encodeTransaction(burial)) == burial);
}

void TransactionTest::knownBytes()
{
    // As docs say it, letter by letter: another program must arrive at the same bytes and the same id.
    Transaction transaction = sample();
    transaction.parents = {id(kA)};
    transaction.ref = {};
    transaction.changes = {{"activity", id(kRow), "title_fr", "Atelier", {id(kA)}}};
    QCOMPARE(*encodeTransaction(transaction), Parts().body());
    QCOMPARE(transactionId("abc").hex(), QByteArray("ba7816bf8f01cfea414140de5dae2223"));
}

void TransactionTest::kinds()
{
    const QList<QByteArray> names = {"create",  "edit",  "delete", "import", "undo", "redo",
                                     "resolve", "adopt", "bury",   "redact", "note"};
    for (qsizetype i = 0; i < names.size(); ++i) {
        QCOMPARE(transactionKindName(TransactionKind(i)), names.at(i));
        QCOMPARE(int(*transactionKindFromName(names.at(i))), int(i));
    }
    QVERIFY(!transactionKindFromName("Edit"));
    // A kind of a later version is kept and counts as an edit.
    Transaction transaction = sample();
    transaction.kindName = "annul";
    const Result<Transaction> back = decodeTransaction(*encodeTransaction(transaction));
    QVERIFY(back);
    QCOMPARE(back->kindName, QByteArray("annul"));
    QCOMPARE(int(back->kind), int(TransactionKind::Edit));
}

void TransactionTest::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("life") << QByteArray("_") << true;
    QTest::newRow("short") << QByteArray("a") << true;
    QTest::newRow("digits") << QByteArray("a1_b2") << true;
    QTest::newRow("forty") << QByteArray(40, 'a') << true;
    QTest::newRow("forty-one") << QByteArray(41, 'a') << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("digit first") << QByteArray("1a") << false;
    QTest::newRow("underscore first") << QByteArray("_a") << false;
    QTest::newRow("capital") << QByteArray("aB") << false;
    QTest::newRow("hyphen") << QByteArray("a-b") << false;
    QTest::newRow("space") << QByteArray("a ") << false;
    QTest::newRow("accent") << QByteArray("é") << false;
}

void TransactionTest::names()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, good);
    QCOMPARE(isJournalName(name), good);
}

void TransactionTest::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto with = [](auto change) {
        Parts parts;
        change(parts);
        return parts.body();
    };
    const auto ops = [&with](const QByteArray &text) { return with([&](Parts &p) { p.ops = text; }); };
    const QByteArray good = Parts().body();

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("a string") << QByteArray("\"v\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a list") << QByteArray("[" + good + "]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("something behind") << QByteArray(good + "x");
    QTest::newRow("two objects") << QByteArray(good + good);
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF" + good);
    QTest::newRow("a newline") << QByteArray(good).replace(",\"doc\"", ",\n\"doc\"");
    QTest::newRow("a newline behind") << QByteArray(good + '\n');
    QTest::newRow("a tab") << QByteArray(good).replace(",\"doc\"", ",\t\"doc\"");
    QTest::newRow("a carriage return") << QByteArray(good + '\r');
    QTest::newRow("a NUL byte") << QByteArray(good + '\0');
    QTest::newRow("a NUL in a text") << ops(operation("\"title_fr\":[\"a\\u0000b\"]"));
    QTest::newRow("a NUL in an unknown text") << with([](Parts &p) { p.rest += ",\"x\":\"\\u0000\""; });
    QTest::newRow("not NFC") << ops(operation("\"title_fr\":[\"e\xCC\x81t\xC3\xA9\"]"));
    QTest::newRow("not NFC, escaped") << ops(operation("\"title_fr\":[\"e\\u0301\"]"));
    QTest::newRow("not NFC, a singleton") << ops(operation("\"title_fr\":[\"\xE2\x84\xAB\"]"));
    QTest::newRow("no UTF-8") << ops(operation("\"title_fr\":[\"\xE9t\xE9\"]"));
    QTest::newRow("overlong UTF-8") << ops(operation("\"title_fr\":[\"\xC0\xAF\"]"));
    QTest::newRow("a surrogate in UTF-8") << ops(operation("\"title_fr\":[\"\xED\xA0\x80\"]"));
    QTest::newRow("half a surrogate pair") << ops(operation("\"title_fr\":[\"\\ud83d\"]"));
    QTest::newRow("a comment") << QByteArray(good).replace(",\"doc\"", ",/**/\"doc\"");
    QTest::newRow("a comma too many") << QByteArray(good).replace("]]}", "]],}");
    QTest::newRow("single quotes") << QByteArray(good).replace('"', '\'');

    for (const char *key : {"v", "doc", "par", "hlc", "at", "app", "sch", "k", "ops"}) {
        QTest::newRow(qPrintable(u"no "_s + QLatin1StringView(key))) << QByteArray(good).replace(
            QByteArray('"' + QByteArray(key) + "\":"), QByteArray("\"z" + QByteArray(key) + "\":"));
        QTest::newRow(qPrintable(QLatin1StringView(key) + u" is null"_s)) << QByteArray(good).replace(
            QByteArray('"' + QByteArray(key) + "\":"), QByteArray('"' + QByteArray(key) + "\":null,\"z" + key + "\":"));
    }
    QTest::newRow("a key twice") << with([](Parts &p) { p.rest += ",\"k\":\"edit\""; });
    QTest::newRow("an unknown key twice") << with([](Parts &p) { p.rest += ",\"x\":1,\"x\":2"; });
    QTest::newRow("ops twice") << with([](Parts &p) { p.rest += ",\"ops\":[]"; });
    QTest::newRow("a field twice") << ops(operation("\"place\":[\"a\"],\"place\":[\"b\"]"));
    QTest::newRow("a field twice in two entries") << ops(
        "[[\"activity\",\"" + kRow + "\",{\"place\":[\"a\"]}],[\"activity\",\"" + kRow + "\",{\"place\":[\"b\"]}]]");

    QTest::newRow("version 0") << with([](Parts &p) { p.v = "0"; });
    QTest::newRow("version -1") << with([](Parts &p) { p.v = "-1"; });
    QTest::newRow("version 1.0") << with([](Parts &p) { p.v = "1.0"; });
    QTest::newRow("version 1e0") << with([](Parts &p) { p.v = "1e0"; });
    QTest::newRow("version as text") << with([](Parts &p) { p.v = "\"1\""; });
    QTest::newRow("version true") << with([](Parts &p) { p.v = "true"; });
    QTest::newRow("version too great") << with([](Parts &p) { p.v = "99999999999"; });
    QTest::newRow("schema negative") << QByteArray(good).replace("\"sch\":12", "\"sch\":-1");
    QTest::newRow("schema no integer") << QByteArray(good).replace("\"sch\":12", "\"sch\":1.5");

    QTest::newRow("doc without hyphens") << with([](Parts &p) { p.doc = p.doc.replace("-", ""); });
    QTest::newRow("doc in capitals") << with([](Parts &p) { p.doc = p.doc.toUpper(); });
    QTest::newRow("doc empty") << with([](Parts &p) { p.doc = "\"\""; });
    QTest::newRow("by no UUID") << with([](Parts &p) { p.by = "\"fatou\""; });
    QTest::newRow("hlc short") << with([](Parts &p) { p.hlc = "\"019b7f3a1c40003\""; });
    QTest::newRow("hlc in capitals") << with([](Parts &p) { p.hlc = "\"019B7F3A1C400003\""; });
    QTest::newRow("hlc above 63 bits") << with([](Parts &p) { p.hlc = "\"819b7f3a1c400003\""; });
    QTest::newRow("hlc a number") << with([](Parts &p) { p.hlc = "3"; });
    QTest::newRow("at without offset") << with([](Parts &p) { p.at = "\"2026-03-01T10:12:13.123\""; });
    QTest::newRow("at with Z") << with([](Parts &p) { p.at = "\"2026-03-01T10:12:13.123Z\""; });
    QTest::newRow("at without milliseconds") << with([](Parts &p) { p.at = "\"2026-03-01T10:12:13+01:00\""; });
    QTest::newRow("at on 30 February") << with([](Parts &p) { p.at = "\"2026-02-30T10:12:13.123+01:00\""; });
    QTest::newRow("at far offset") << with([](Parts &p) { p.at = "\"2026-03-01T10:12:13.123+15:00\""; });
    QTest::newRow("ref short") << with([](Parts &p) { p.rest += ",\"ref\":\"01\""; });
    QTest::newRow("name too long") << with([](Parts &p) { p.rest.replace("dakar", QByteArray(200, 'd')); });

    QTest::newRow("parents unsorted") << with([](Parts &p) { p.par = "[\"" + kB + "\",\"" + kA + "\"]"; });
    QTest::newRow("a parent twice") << with([](Parts &p) { p.par = "[\"" + kA + "\",\"" + kA + "\"]"; });
    QTest::newRow("parent in capitals") << with([](Parts &p) { p.par = "[\"" + kA.toUpper() + "\"]"; });
    QTest::newRow("parent short") << with([](Parts &p) { p.par = "[\"0123\"]"; });
    QTest::newRow("parent a number") << with([](Parts &p) { p.par = "[1]"; });
    QTest::newRow("parents an object") << with([](Parts &p) { p.par = "{}"; });
    QTest::newRow("parents nested") << with([](Parts &p) { p.par = "[[\"" + kA + "\"]]"; });
    QTest::newRow("65 parents") << with([](Parts &p) { p.par = '[' + numberedIds(65) + ']'; });

    QTest::newRow("ops an object") << ops("{}");
    QTest::newRow("ops of numbers") << ops("[1]");
    QTest::newRow("ops of texts") << ops("[\"activity\"]");
    QTest::newRow("entry empty") << ops("[[]]");
    QTest::newRow("entry without fields") << ops("[[\"activity\",\"" + kRow + "\"]]");
    QTest::newRow("entry too long") << ops("[[\"activity\",\"" + kRow + "\",{\"place\":[\"a\"]},1]]");
    QTest::newRow("entry with two objects") << ops("[[\"activity\",\"" + kRow + "\",{\"place\":[\"a\"]},{}]]");
    QTest::newRow("entry in another order") << ops("[[\"" + kRow + "\",\"activity\",{\"place\":[\"a\"]}]]");
    QTest::newRow("entity name") << ops("[[\"Activity\",\"" + kRow + "\",{\"place\":[\"a\"]}]]");
    QTest::newRow("entity life") << ops("[[\"_\",\"" + kRow + "\",{\"place\":[\"a\"]}]]");
    QTest::newRow("row as UUID") << ops(
        "[[\"activity\",\"0190a1b2-c3d4-e5f6-0718-293a4b5c6d7e\",{\"place\":[\"a\"]}]]");
    QTest::newRow("row null") << ops("[[\"activity\",\"" + QByteArray(32, '0') + "\",{\"place\":[\"a\"]}]]");
    QTest::newRow("field name") << ops(operation("\"Place\":[\"a\"]"));
    QTest::newRow("field name too long") << ops(operation('"' + QByteArray(41, 'a') + "\":[\"a\"]"));
    QTest::newRow("value without list") << ops(operation("\"place\":\"a\""));
    QTest::newRow("value missing") << ops(operation("\"place\":[]"));
    QTest::newRow("value a number") << ops(operation("\"place\":[1]"));
    QTest::newRow("value a float") << ops(operation("\"place\":[1.5]"));
    QTest::newRow("value a boolean") << ops(operation("\"place\":[true]"));
    QTest::newRow("value an object") << ops(operation("\"place\":[{}]"));
    QTest::newRow("value a list") << ops(operation("\"place\":[[]]"));
    QTest::newRow("pred null") << ops(operation("\"place\":[\"a\",null]"));
    QTest::newRow("pred a number") << ops(operation("\"place\":[\"a\",1]"));
    QTest::newRow("pred short") << ops(operation("\"place\":[\"a\",\"01\"]"));
    QTest::newRow("preds unsorted") << ops(operation("\"place\":[\"a\",\"" + kB + "\",\"" + kA + "\"]"));
    QTest::newRow("a pred twice") << ops(operation("\"place\":[\"a\",\"" + kA + "\",\"" + kA + "\"]"));
    QTest::newRow("65 preds") << ops(operation("\"place\":[\"a\"," + numberedIds(65) + ']'));
    QTest::newRow("4097 preds of a deletion") << ops(operation("\"_\":[\"0\"," + numberedIds(4097) + ']'));
    QTest::newRow("life 2") << ops(operation("\"_\":[\"2\"]"));
    QTest::newRow("life null") << ops(operation("\"_\":[null]"));
    QTest::newRow("value over 1 MiB") << ops(operation("\"place\":[\"" + QByteArray(1024 * 1024 + 1, 'a') + "\"]"));
    QTest::newRow("nesting 7") << with([](Parts &p) { p.rest += ",\"x\":[[[[[[1]]]]]]"; });
    QTest::newRow("nesting deep") << with([](Parts &p) { p.rest += ",\"x\":" + QByteArray(100'000, '['); });
    QTest::newRow("a known key as object") << QByteArray(good).replace("\"k\":\"edit\"", "\"k\":{\"a\":1}");
    QTest::newRow("a known key as list") << QByteArray(good).replace("\"k\":\"edit\"", "\"k\":[]");
    QTest::newRow("bury a text") << with([](Parts &p) { p.rest += ",\"bury\":\"" + kA + '"'; });
    QTest::newRow("bury unsorted") << with([](Parts &p) { p.rest += ",\"bury\":[\"" + kB + "\",\"" + kA + "\"]"; });

    QByteArray many = "[";
    for (int i = 0; i <= 20'000; ++i)
        many += (i ? ",[\"activity\",\"" : "[\"activity\",\"") + QByteArray::number(i + 1).rightJustified(32, '0') +
                "\",{\"place\":[\"a\"]}]";
    QTest::newRow("20001 changes") << ops(many + ']');
}

void TransactionTest::refused()
{
    QFETCH(QByteArray, body);
    const Result<Transaction> transaction = decodeTransaction(body);
    QVERIFY(!transaction);
    QCOMPARE(int(transaction.error().code), int(ErrorCode::TransactionInvalid));
    QVERIFY(!transaction.error().arguments.isEmpty());
}

void TransactionTest::accepted_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto with = [](auto change) {
        Parts parts;
        change(parts);
        return parts.body();
    };
    const auto ops = [&with](const QByteArray &text) { return with([&](Parts &p) { p.ops = text; }); };
    QTest::newRow("as it is") << Parts().body();
    QTest::newRow("no change") << ops("[]");
    QTest::newRow("no field") << ops(operation(""));
    QTest::newRow("64 parents") << with([](Parts &p) { p.par = '[' + numberedIds(64) + ']'; });
    QTest::newRow("no parent") << with([](Parts &p) { p.par = "[]"; });
    QTest::newRow("64 preds") << ops(operation("\"place\":[\"a\"," + numberedIds(64) + ']'));
    QTest::newRow("4096 preds of a deletion") << ops(operation("\"_\":[\"0\"," + numberedIds(4096) + ']'));
    QTest::newRow("value of 1 MiB") << ops(operation("\"place\":[\"" + QByteArray(1024 * 1024, 'a') + "\"]"));
    QTest::newRow("nesting 6") << with([](Parts &p) { p.rest += ",\"x\":[[[[[1]]]]]"; });
    QTest::newRow("unknown keys") << with(
        [](Parts &p) { p.rest += ",\"x\":{\"a\":[1,2.5,true,null,\"\xC3\xA9\"]},\"y\":null"; });
    QTest::newRow("unknown entity and field") << ops("[[\"gadget\",\"" + kRow + "\",{\"colour\":[\"red\"]}]]");
    QTest::newRow("escaped texts") << ops(operation("\"place\":[\"\\u00e9\\n\\t\\\"\\\\\\/\\ud83d\\ude00\"]"));
    QTest::newRow("other numbers' order") << with([](Parts &p) { p.v = "1"; });
    QTest::newRow("West of Greenwich") << with([](Parts &p) { p.at = "\"2026-03-01T10:12:13.123-03:30\""; });
    QTest::newRow("UTC") << with([](Parts &p) { p.at = "\"2026-03-01T10:12:13.123+00:00\""; });
    QTest::newRow("2100") << with([](Parts &p) { p.at = "\"2100-02-28T23:59:59.999+01:00\""; });
}

void TransactionTest::accepted()
{
    QFETCH(QByteArray, body);
    const Result<Transaction> transaction = decodeTransaction(body);
    QVERIFY2(transaction, transaction ? "" : qPrintable(transaction.error().arguments.join(u' ')));
}

void TransactionTest::newerIsOpaque()
{
    // Of a newer version only its place in the graph is read; everything else may have changed its meaning.
    const QByteArray body = "{\"v\":2,\"doc\":\"7d1f0000-0000-4000-8000-000000000001\",\"par\":[\"" + kA +
                            "\"],\"hlc\":\"019b7f3a1c400003\",\"at\":\"2026-03-01T10:12:13.123+01:00\",\"k\":[1],"
                            "\"ops\":{\"a\":[[1]]},\"sch\":\"x\",\"bury\":7,\"by\":null}";
    const Result<Transaction> transaction = decodeTransaction(body);
    QVERIFY(transaction);
    QCOMPARE(transaction->version, 2);
    QCOMPARE(transaction->parents, QList<Id>{id(kA)});
    QCOMPARE(transaction->stamp.hex(), QByteArray("019b7f3a1c400003"));
    QVERIFY(transaction->changes.isEmpty());
    QVERIFY(transaction->buried.isEmpty());
    // What holds it in the graph must be right even so, and it cannot be written by this version.
    QVERIFY(!decodeTransaction(QByteArray(body).replace("\"par\":[", "\"par\":[1,")));
    QVERIFY(!decodeTransaction(QByteArray(body).replace("019b", "x19b")));
    Transaction newer = sample();
    newer.version = 2;
    QVERIFY(!encodeTransaction(newer));
}

void TransactionTest::encoderRefuses_data()
{
    QTest::addColumn<Transaction>("transaction");
    const auto with = [](auto change) {
        Transaction transaction = sample();
        change(transaction);
        return transaction;
    };
    QTest::newRow("parents unsorted") << with([](Transaction &t) { t.parents = {id(kB), id(kA)}; });
    QTest::newRow("preds unsorted") << with([](Transaction &t) { t.changes[0].preds = {id(kB), id(kA)}; });
    QTest::newRow("a field twice") << with([](Transaction &t) { t.changes.append(t.changes.first()); });
    QTest::newRow("not NFC") << with([](Transaction &t) { t.changes[0].value = "e\xCC\x81"; });
    QTest::newRow("NUL") << with([](Transaction &t) { t.changes[0].value = QByteArray("a\0b", 3); });
    QTest::newRow("no UTF-8") << with([](Transaction &t) { t.changes[0].value = "\xE9"; });
    QTest::newRow("field name") << with([](Transaction &t) { t.changes[0].field = "Title"; });
    QTest::newRow("entity name") << with([](Transaction &t) { t.changes[0].entity = "a b"; });
    QTest::newRow("life") << with([](Transaction &t) { t.changes[2].value = "2"; });
    QTest::newRow("no row") << with([](Transaction &t) { t.changes[0].row = {}; });
    QTest::newRow("too many parents") << with([](Transaction &t) {
        t.parents.clear();
        for (unsigned char i = 0; i < 65; ++i) {
            Id parent;
            parent.bytes[0] = i;
            t.parents.append(parent);
        }
    });
    QTest::newRow("value too long") << with(
        [](Transaction &t) { t.changes[0].value = QByteArray(1024 * 1024 + 1, 'a'); });
    QTest::newRow("body too long") << with([](Transaction &t) {
        t.changes.clear();
        for (unsigned char i = 0; i < 9; ++i) {
            Id row = id(kRow);
            row.bytes[0] = i;
            t.changes.append({"activity", row, "place", QByteArray(1024 * 1024 - 100, 'a'), {}});
        }
    });
}

void TransactionTest::encoderRefuses()
{
    QFETCH(Transaction, transaction);
    QVERIFY(!encodeTransaction(transaction));
}

void TransactionTest::idsAreTheirBytes()
{
    QVERIFY(!Id::fromHex("0123456789ABCDEF0123456789abcdef"));
    QVERIFY(!Id::fromHex("0123456789abcdef0123456789abcde"));
    QVERIFY(!Id::fromHex("g123456789abcdef0123456789abcdef"));
    QCOMPARE(id(kA).hex(), kA);
    QVERIFY(id(kA) < id(kB));
    const QByteArray body = Parts().body();
    QVERIFY(transactionId(body) !=
            transactionId(QByteArray(body + ' '))); // the bytes are the identity, not their meaning
}

void TransactionTest::everyTruncationIsRefused()
{
    const QByteArray body = *encodeTransaction(sample());
    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY(!decodeTransaction(body.first(length)));
}

void TransactionTest::flippedBitsNeverCrash()
{
    // Whatever still passes must be in the limits, and be written again by us as what it is.
    const QByteArray body = *encodeTransaction(sample());
    int passed = 0;
    for (qsizetype place = 0; place < body.size(); ++place) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = body;
            damaged[place] = char(damaged[place] ^ (1 << bit));
            const Result<Transaction> read = decodeTransaction(damaged);
            if (!read || read->version > limits::kBodyVersion)
                continue;
            ++passed;
            const Result<QByteArray> again = encodeTransaction(*read);
            QVERIFY(again);
            QVERIFY(*decodeTransaction(*again) == *read);
        }
    }
    QVERIFY(passed > 100);
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "transaction_test.moc"
