// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/fractional_index.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/partial_date.h"
#include "core/base/period.h"
#include "core/base/phrases.h"
#include "core/base/random.h"
#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tandem;

namespace {

QByteArray decimalOf(QStringView text)
{
    const std::optional<Decimal> value = Decimal::fromInput(text);
    return value ? value->text() : QByteArray("none");
}

QByteArray moneyOf(QStringView text)
{
    const std::optional<Money> money = Money::fromInput(text, *Currency::fromCode(QStringView(u"EUR")));
    return money ? money->text() : QByteArray("none");
}

Money money(const char *canonical)
{
    return *Money::fromCanonical(canonical);
}

QByteArray dateOf(QStringView text)
{
    const std::optional<PartialDate> date = PartialDate::fromInput(text);
    return date ? date->text() : QByteArray("none");
}

} // namespace

class BaseTest : public QObject
{
    Q_OBJECT

private slots:
    void decimalsAreExact();
    void decimalsCompare();
    void multiplyingAndDividingRoundsOnce();
    void moneyIsReadAndWritten();
    void moneyConvertsHalfAwayFromZero();
    void partialDates();
    void periods();
    void positionsStayBetweenTheirNeighbours();
    void positionsOfAnAppendedListStayShort();
    void evenPositionsAreSorted();
    void foldingForSearch();
    void cleaningText();
    void timestamps();
    void rowIds();
    void transactionIds();
    void clocksAndRandomAreRepeatable();
    void phrasesFormat();
    void everyErrorHasANameAndASentence();
};

void BaseTest::decimalsAreExact()
{
    QCOMPARE(decimalOf(u"655.957"), QByteArray("655.957"));
    QCOMPARE(decimalOf(u"655,9570"), QByteArray("655.957"));
    QCOMPARE(decimalOf(u"-0"), QByteArray("0"));
    QCOMPARE(decimalOf(u"\u22120,5"), QByteArray("-0.5"));
    QCOMPARE(decimalOf(u"1\u202F234\u00A0567"), QByteArray("1234567"));
    QCOMPARE(decimalOf(u"007"), QByteArray("7"));
    QCOMPARE(decimalOf(u"123456789012345"), QByteArray("123456789012345"));
    for (const QStringView bad : {QStringView(u""), QStringView(u"-"), QStringView(u"1.2.3"), QStringView(u".5"),
                                  QStringView(u"1e3"), QStringView(u"1234567890123456"), QStringView(u"0.1234567891")})
        QCOMPARE(decimalOf(bad), QByteArray("none"));
    QVERIFY(!Decimal::fromCanonical("1.50"));
    QVERIFY(!Decimal::fromCanonical("-0"));
    QVERIFY(!Decimal::fromCanonical("1,5"));
    QCOMPARE(decimalText(*Decimal::fromCanonical("-0.05"), Phrases(Language::French)), u"-0,05"_s);
    QCOMPARE(decimalText(*Decimal::fromCanonical("12345.678"), Phrases(Language::English)), u"12,345.678"_s);
}

void BaseTest::decimalsCompare()
{
    const auto value = [](const char *text) { return *Decimal::fromCanonical(text); };
    QVERIFY(value("2") < value("10"));
    QVERIFY(value("1.5") > value("1.49"));
    QVERIFY(value("-1.5") < value("-1.49"));
    QVERIFY(value("-0.5") < value("0"));
    QVERIFY(value("999999999999999") > value("0.000000001"));
    QVERIFY((value("1.5") <=> value("1.5")) == 0);
}

void BaseTest::multiplyingAndDividingRoundsOnce()
{
    QCOMPARE(multiplyDivideRounded(5, 1, 2), std::optional<qint64>(3));
    QCOMPARE(multiplyDivideRounded(-5, 1, 2), std::optional<qint64>(-3));
    QCOMPARE(multiplyDivideRounded(1, 1, 3), std::optional<qint64>(0));
    QCOMPARE(multiplyDivideRounded(0, 5, 3), std::optional<qint64>(0));
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    QCOMPARE(multiplyDivideRounded(kMost, kMost, kMost), std::optional<qint64>(kMost));
    QVERIFY(!multiplyDivideRounded(kMost, 2, 1));
    QVERIFY(!multiplyDivideRounded(1, 1, 0));
}

void BaseTest::moneyIsReadAndWritten()
{
    QCOMPARE(moneyOf(u"12500.50 EUR"), QByteArray("1250050 EUR"));
    QCOMPARE(moneyOf(u"12 500,5"), QByteArray("1250050 EUR"));
    QCOMPARE(moneyOf(u"€1"), QByteArray("100 EUR"));
    QCOMPARE(moneyOf(u"12\u202F500\u202F000 FCFA"), QByteArray("12500000 XOF"));
    QCOMPARE(moneyOf(u"mad 3"), QByteArray("300 MAD"));
    QCOMPARE(moneyOf(u"1.5 XOF"), QByteArray("none"));
    QCOMPARE(moneyOf(u"1.005 EUR"), QByteArray("none"));
    QCOMPARE(moneyOf(u"EURO 5"), QByteArray("none"));
    QCOMPARE(moneyOf(u"999999999999999"), QByteArray("none")); // more than the minor unit can hold
    QCOMPARE(money("5 EUR").majorText(), u"0.05 EUR"_s);
    QCOMPARE(money("-1250050 EUR").majorText(), u"-12500.50 EUR"_s);
    QCOMPARE(money("12500000 XOF").majorText(), u"12500000 XOF"_s);
    QVERIFY(!Money::fromCanonical("05 EUR"));
    QVERIFY(!Money::fromCanonical("5EUR"));
    QVERIFY(!Money::fromCanonical("5 eur"));
    QCOMPARE(moneyText(money("1250050 EUR"), Phrases(Language::French)), u"12\u202F500,50\u00A0€"_s);
    QCOMPARE(moneyText(money("1250050 EUR"), Phrases(Language::English)), u"€12,500.50"_s);
    QCOMPARE(moneyText(money("12500000 XOF"), Phrases(Language::French)), u"12\u202F500\u202F000\u00A0FCFA"_s);
}

void BaseTest::moneyConvertsHalfAwayFromZero()
{
    const Currency eur = money("0 EUR").currency;
    const auto toEuros = [&](const char *amount, const char *rate) {
        return converted(money(amount), *Decimal::fromCanonical(rate), eur)->minor;
    };
    QCOMPARE(toEuros("655957 XOF", "655.957"), 100'000);
    QCOMPARE(toEuros("1000000 XOF", "655.957"), 152'449);
    QCOMPARE(toEuros("1 MAD", "2"), 1); // half a cent
    QCOMPARE(toEuros("-1 MAD", "2"), -1);
    QCOMPARE(toEuros("1 MAD", "2.01"), 0);
    QVERIFY(!converted(money("1 MAD"), Decimal{0, 0}, eur));
    QCOMPARE(converted(money("100 EUR"), *Decimal::fromCanonical("0.00152449"), money("0 XOF").currency)->text(),
             QByteArray("656 XOF"));
}

void BaseTest::partialDates()
{
    QCOMPARE(dateOf(u"2013-06"), QByteArray("2013-06"));
    QCOMPARE(dateOf(u"06/2013"), QByteArray("2013-06"));
    QCOMPARE(dateOf(u"2013"), QByteArray("2013"));
    QCOMPARE(dateOf(u"25.2.2019"), QByteArray("2019-02-25"));
    QCOMPARE(dateOf(u" 2019-2-5 "), QByteArray("2019-02-05"));
    QCOMPARE(dateOf(u"29/02/2019"), QByteArray("none"));
    QCOMPARE(dateOf(u"13/2019"), QByteArray("none"));
    QCOMPARE(dateOf(u"00/2019"), QByteArray("none"));
    QCOMPARE(dateOf(u"25/02/19"), QByteArray("none")); // which century?
    QVERIFY(!PartialDate::fromCanonical("2019-2-5"));
    QCOMPARE((PartialDate{2013, 6, 0}).firstDay(), QDate(2013, 6, 1));
    QCOMPARE(partialDateText({2013, 6, 0}, Phrases(Language::French)), u"juin 2013"_s);
    QCOMPARE(partialDateText({2019, 2, 25}, Phrases(Language::French)), u"25 février 2019"_s);
    QVERIFY(!dateFromInput(u"2013-06").isValid());
}

void BaseTest::periods()
{
    const Period march{QDate(2020, 3, 10), QDate(2020, 3, 14)};
    const Period open{QDate(2020, 3, 10), {}};
    QCOMPARE(march.text(), QByteArray("2020-03-10/2020-03-14"));
    QCOMPARE(open.text(), QByteArray("2020-03-10/"));
    for (const QByteArray text : {"2020-03-10/2020-03-14", "2020-03-10/", "/2020-03-14", "2020-03-14/2020-03-10"})
        QCOMPARE(Period::fromCanonical(text)->text(), text);
    for (const QByteArray text : {"", "/", "2020-03-10", "2020-03/2020-04", "2020-03-10/2020-03-14/"})
        QVERIFY(!Period::fromCanonical(text));
    QVERIFY(Period::fromCanonical("2020-03-14/2020-03-10")->isReversed());
    QVERIFY(march.contains(QDate(2020, 3, 14)) && !march.contains(QDate(2020, 3, 15)));
    QVERIFY(open.contains(QDate(2030, 1, 1)) && open.overlaps(march));
    QVERIFY(!march.overlaps({QDate(2020, 3, 15), {}}));
    QCOMPARE(periodText(open, Phrases(Language::French)), u"depuis le 10/03/2020"_s);
}

void BaseTest::positionsStayBetweenTheirNeighbours()
{
    SeededRandom random(1);
    // Always behind the same row: each key is less than the one before it.
    const QByteArray low = positionBetween({}, {}, random);
    QByteArray high = positionBetween(low, {}, random);
    for (int i = 0; i < 500; ++i) {
        const QByteArray key = positionBetween(low, high, random);
        QVERIFY(low < key && key < high);
        QVERIFY(isPosition(key));
        high = key;
    }
    // Always in front of the same row, and at the very start.
    QByteArray first = low;
    QByteArray below = low;
    for (int i = 0; i < 500; ++i) {
        const QByteArray key = positionBetween(below, high, random);
        QVERIFY(below < key && key < high);
        below = key;
        const QByteArray start = positionBetween({}, first, random);
        QVERIFY(start < first && isPosition(start));
        first = start;
    }
    // Equal or reversed neighbours, as two copies may bring about: behind the first.
    QVERIFY(positionBetween("V", "V", random) > "V");
    QVERIFY(positionBetween("W", "V", random) > "W");
    QVERIFY(!isPosition("") && !isPosition("a0") && !isPosition("a-"));
}

void BaseTest::positionsOfAnAppendedListStayShort()
{
    SeededRandom random(2);
    QByteArray last;
    qsizetype longest = 0;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray key = positionBetween(last, {}, random);
        QVERIFY(key > last);
        longest = std::max(longest, key.size());
        last = key;
    }
    QVERIFY2(longest <= 8, qPrintable(QString::number(longest)));
    // Random places of a growing list: what dragging rows about for years does.
    QList<QByteArray> keys{positionBetween({}, {}, random)};
    for (int i = 0; i < 10'000; ++i) {
        const qsizetype at = qsizetype(random.next() % quint64(keys.size() + 1));
        const QByteArray key = positionBetween(at == 0 ? QByteArray() : keys.at(at - 1),
                                               at == keys.size() ? QByteArray() : keys.at(at), random);
        keys.insert(at, key);
        longest = std::max(longest, key.size());
    }
    QVERIFY(std::is_sorted(keys.cbegin(), keys.cend()));
    QCOMPARE(QSet<QByteArray>(keys.cbegin(), keys.cend()).size(), keys.size());
    QVERIFY2(longest <= 40, qPrintable(QString::number(longest)));
}

void BaseTest::evenPositionsAreSorted()
{
    for (const qsizetype count : {0, 1, 60, 61, 62, 3'000}) {
        const QList<QByteArray> keys = evenPositions(count);
        QCOMPARE(keys.size(), count);
        QVERIFY(std::is_sorted(keys.cbegin(), keys.cend()));
        QCOMPARE(QSet<QByteArray>(keys.cbegin(), keys.cend()).size(), count);
        for (const QByteArray &key : keys)
            QVERIFY(isPosition(key) && key.size() <= 5);
    }
}

void BaseTest::foldingForSearch()
{
    QCOMPARE(folded(u"L’Été à  Dakar"), u"l'ete a dakar"_s);
    QCOMPARE(folded(u"CŒUR Æ"), u"coeur ae"_s);
    QCOMPARE(folded(u"Maroc–Sénégal"), u"maroc-senegal"_s);
    QCOMPARE(folded(u"  "), QString());
    QCOMPARE(folded(u"e\u0301t\u00E9"), u"ete"_s);
    QCOMPARE(folded(u"12\u202F500"), u"12 500"_s);
    QCOMPARE(folded(u"\uFB01n"), u"fin"_s);
}

void BaseTest::cleaningText()
{
    QCOMPARE(cleanLine(u" a\r\nb\tc "), u"a b c"_s);
    QCOMPARE(cleanText(u"\n a\r\nb\r "), u"a\nb"_s);
    QCOMPARE(cleanLine(u"e\u0301"), u"é"_s);
    QCOMPARE(cleanLine(QStringView(u"a\0b", 3)), u"ab"_s);
    QCOMPARE(cleanLine(u"Quoi\u00A0"), u"Quoi\u00A0"_s); // a no-break space is typography
    QCOMPARE(shortened(u"un deux trois quatre"_s, 12), u"un deux…"_s);
    QCOMPARE(shortened(u"court"_s, 12), u"court"_s);
}

void BaseTest::timestamps()
{
    const QDateTime time(QDate(2026, 3, 1), QTime(10, 12, 13, 123), Qt::OffsetFromUTC, 3600);
    QCOMPARE(isoTimestamp(time), QByteArray("2026-03-01T10:12:13.123+01:00"));
    QCOMPARE(isoTimestamp(time.toUTC()), QByteArray("2026-03-01T09:12:13.123+00:00"));
    for (const QByteArray text : {"2026-03-01T10:12:13.123+01:00", "2026-03-01T09:12:13.000-03:30"})
        QCOMPARE(isoTimestamp(fromIsoTimestamp(QString::fromLatin1(text))), text);
    for (const QString &text : {u"2026-03-01T10:12:13+01:00"_s, u"2026-03-01T10:12:13.123Z"_s,
                                u"2026-02-30T10:12:13.123+00:00"_s, u"2026-03-01T25:12:13.123+00:00"_s,
                                u"2026-03-01T10:12:13.123+15:00"_s, u"2026-03-01 10:12:13.123+01:00"_s, QString()})
        QVERIFY2(!fromIsoTimestamp(text).isValid(), qPrintable(text));
}

void BaseTest::rowIds()
{
    const FixedClock clock(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    SeededRandom random(7);
    const Id id = newRowId(clock, random);
    static const QRegularExpression kVersion7(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    QVERIFY(kVersion7.match(id.uuid()).hasMatch());
    QVERIFY(id.uuid().startsWith(u"016f5e66-e800"_s)); // 1,577,836,800,000 ms
    QCOMPARE(Id::fromText(id.uuid().toUpper()), std::optional(id));
    QCOMPARE(Id::fromHex(id.hex()), std::optional(id));
    QVERIFY(!Id::fromHex(id.hex().toUpper()));
    QVERIFY(!Id::fromText(u"0123"));
    QCOMPARE(Id::fromBytes(id.view()), id);
    QVERIFY(Id::fromBytes("short").isNull());
    const Id derived = derivedRowId(id, "plan", {"a", "b"});
    QVERIFY(derivedRowId(id, "plan", {"a", "b"}) == derived);
    QVERIFY(derivedRowId(id, "plan", {"ab"}) != derived);
    QVERIFY(derivedRowId(Id(), "plan", {"a", "b"}) != derived);
    QCOMPARE(derived.uuid().at(14), u'5');
}

void BaseTest::transactionIds()
{
    // The first half of the SHA-256 of the empty text.
    QCOMPARE(transactionId("").hex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb924"));
}

void BaseTest::clocksAndRandomAreRepeatable()
{
    FixedClock clock(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC), 1000);
    QCOMPARE(clock.now().secsTo(clock.now()), 1);
    clock.advance(5000);
    QCOMPARE(clock.now().time(), QTime(0, 0, 7));
    SeededRandom a(3);
    SeededRandom b(3);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(a.next(), b.next());
    QVERIFY(SystemClock().now().timeSpec() == Qt::OffsetFromUTC || SystemClock().now().timeSpec() == Qt::UTC);
}

void BaseTest::phrasesFormat()
{
    const Phrases french(Language::French);
    const Phrases english(Language::English);
    QCOMPARE(french.date(QDate(2020, 3, 9)), u"09/03/2020"_s);
    QCOMPARE(english.date(QDate(2020, 3, 9)), u"9 Mar 2020"_s);
    QCOMPARE(french.percent(0.184), u"18,4\u00A0%"_s);
    QCOMPARE(english.percent(0.3), u"30%"_s);
    QCOMPARE(french.translate("Error", "Please give the reason."), u"Indiquez le motif."_s);
    QCOMPARE(english.translate("Error", "Please give the reason."), u"Please give the reason."_s);
    QCOMPARE(languageFor(QLocale::c()), Language::French);
    QCOMPARE(languageFor(QLocale(QLocale::English, QLocale::Ghana)), Language::English);
    QCOMPARE((BilingualText{u"oui"_s, {}}).best(Language::English), u"oui"_s);
}

void BaseTest::everyErrorHasANameAndASentence()
{
    const Phrases french(Language::French);
    QSet<QString> names;
    for (int code = 0; code <= int(ErrorCode::InputNotRead); ++code) {
        const Error error{ErrorCode(code), {u"A"_s, u"B"_s, u"C"_s}, {}, {}};
        const QString name = errorCodeName(error.code);
        QVERIFY(!name.isEmpty() && !names.contains(name));
        names.insert(name);
        QVERIFY(!errorText(error, french).isEmpty());
        QVERIFY(!errorText(error, french).contains(u'%'));
        QVERIFY(errorText(error, french) != errorText(error, Phrases(Language::English)));
    }
}

QTEST_APPLESS_MAIN(BaseTest)
#include "base_test.moc"
