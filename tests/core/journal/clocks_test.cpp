// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/store/store.h"

#include <QTest>

using namespace tandem;

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
constexpr qint64 kYear = 365 * kDay;
const qint64 kNow = fromIsoTimestamp(QStringLiteral("2026-03-01T10:00:00.000+01:00")).toMSecsSinceEpoch();

Id numbered(unsigned char number)
{
    Id id;
    id.bytes[0] = 0x70;
    id.bytes[15] = number;
    return id;
}

/// A copy in memory whose clock says what each step is told.
struct Copy
{
    Copy() : store(std::move(*Store::create(u":memory:"_s, numbered(1), QDateTime::fromMSecsSinceEpoch(kNow)))) {}

    Id write(const QByteArray &value, const QDateTime &at, const QByteArray &field = "place")
    {
        CommitRequest request;
        request.at = at;
        request.by = numbered(2);
        request.edits = {{"activity", numbered(3), "_", "1", {}}, {"activity", numbered(3), field, value, {}}};
        return store->commit(request).valueOr({});
    }
    Id write(const QByteArray &value, qint64 at, const QByteArray &field = "place")
    {
        return write(value, QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, 3600), field);
    }
    Stamp stamp(const Id &id) { return store->transaction(id)->stamp; }
    bool hear(Copy &other, qint64 at)
    {
        QList<TransactionSource::Item> items;
        const auto add = [&items](const Id &id, const QByteArray &body) {
            items.append({id, body});
            return true;
        };
        if (!other.store->visitBodies(add))
            return false;
        ListSource source(items);
        return bool(store->ingest(source, QDateTime::fromMSecsSinceEpoch(at)));
    }
    QByteArray place()
    {
        const auto row = store->row({EntityKind::Activity, numbered(3)});
        return row && *row ? (*row)->values.at(entityInfo(EntityKind::Activity).indexOf("place")) : QByteArray();
    }
    qsizetype suspects()
    {
        qsizetype count = 0;
        const QList<Issue> issues = store->journalIssues().valueOr({});
        for (const Issue &issue : issues)
            count += issue.kind == IssueKind::SuspectClock;
        return count;
    }

    std::unique_ptr<Store> store;
};

} // namespace

/// T11 (journal.md, 5, 10 and 20): whatever clocks say, nothing is lost, blocked or spread.
class ClocksTest : public QObject
{
    Q_OBJECT
private slots:
    void stampsFollowTheClockAndNeverStand();
    void counterRunsOverIntoTheMilliseconds();
    void manyCommitsInOneMillisecond();
    void poisonDoesNotSpread();
    void ownWrongClockIsForgiven();
    void backwardsNeverHidesTheLaterValue_data();
    void backwardsNeverHidesTheLaterValue();
    void suspicion();
    void calendar_data();
    void calendar();
    void theFirstMillisecond();
};

void ClocksTest::stampsFollowTheClockAndNeverStand()
{
    QCOMPARE(nextStamp({}, kNow).milliseconds(), kNow);
    const Stamp first = nextStamp({}, kNow);
    QCOMPARE(nextStamp(first, kNow).bits, first.bits + 1);
    QCOMPARE(nextStamp(first, kNow - kYear).bits, first.bits + 1); // backwards: it goes on from where it was
    QCOMPARE(nextStamp(first, kNow + 1).milliseconds(), kNow + 1);
    QCOMPARE(nextStamp({}, -kYear).bits, quint64(1)); // before 1970
    QCOMPARE(Stamp::fromHex(first.hex())->bits, first.bits);
    QCOMPARE(first.hex().size(), 16);
    QVERIFY(!Stamp::fromHex("8000000000000000")); // SQLite's integers are signed
    QVERIFY(Stamp::fromHex("7fffffffffffffff"));
    QVERIFY(!Stamp::fromHex("7FFFFFFFFFFFFFFF"));
    QVERIFY(!Stamp::fromHex("7fffffffffffff"));
}

void ClocksTest::counterRunsOverIntoTheMilliseconds()
{
    Stamp last;
    for (int i = 0; i < 70'000; ++i) {
        const Stamp next = nextStamp(last, kNow);
        QVERIFY(next > last);
        last = next;
    }
    QCOMPARE(last.milliseconds(), kNow + 1); // 65,536 steps fit into one
    QCOMPARE(nextStamp(last, kNow + 2).milliseconds(), kNow + 2);
}

void ClocksTest::manyCommitsInOneMillisecond()
{
    Copy copy;
    Stamp last;
    for (int i = 0; i < 500; ++i) {
        const Id id = copy.write(QByteArray::number(i), kNow);
        QVERIFY(!id.isNull());
        QVERIFY(copy.stamp(id) > last);
        last = copy.stamp(id);
    }
    QCOMPARE(copy.place(), QByteArray("499"));
    QCOMPARE(copy.store->transactionCount(), 500);
}

void ClocksTest::poisonDoesNotSpread()
{
    QCOMPARE(raised({}, Stamp{quint64(kNow + kDay) << 16}, kNow).milliseconds(), kNow + kDay);
    QCOMPARE(raised({}, Stamp{quint64(kNow + kDay + 1) << 16}, kNow).bits, quint64(0));
    QCOMPARE(raised(Stamp{5}, Stamp{3}, kNow).bits, quint64(5));

    Copy right;
    Copy wrong;
    QVERIFY(right.write("Rabat", kNow));
    QVERIFY(wrong.hear(right, kNow));
    QVERIFY(wrong.write("Dakar", kNow + 10 * kYear));
    QVERIFY(right.hear(wrong, kNow));
    QCOMPARE(right.place(), QByteArray("Dakar")); // it had seen what it replaced, whatever its clock said
    const Id later = right.write("Bamako", kNow + 1000);
    QCOMPARE(right.stamp(later).milliseconds(), kNow + 1000);
    QCOMPARE(right.place(), QByteArray("Bamako"));
    QVERIFY(wrong.hear(right, kNow + 10 * kYear));
    QCOMPARE(wrong.place(), QByteArray("Bamako"));
    QCOMPARE(right.store->digest().value(), wrong.store->digest().value());
}

void ClocksTest::ownWrongClockIsForgiven()
{
    Copy copy;
    QVERIFY(copy.write("Rabat", kNow + 10 * kYear));
    const Id later = copy.write("Dakar", kNow); // the battery was changed
    QCOMPARE(copy.stamp(later).milliseconds(), kNow);
    QCOMPARE(copy.place(), QByteArray("Dakar"));
    QCOMPARE(copy.suspects(), 1);
}

void ClocksTest::backwardsNeverHidesTheLaterValue_data()
{
    QTest::addColumn<qint64>("step");
    QTest::newRow("stuck") << qint64(0);
    QTest::newRow("a second back") << qint64(-1000);
    QTest::newRow("an hour back: Ramadan begins") << qint64(-3'600'000);
    QTest::newRow("two days back") << -2 * kDay;
    QTest::newRow("ten years back") << -10 * kYear;
    QTest::newRow("ten years on") << 10 * kYear;
}

void ClocksTest::backwardsNeverHidesTheLaterValue()
{
    QFETCH(qint64, step);
    Copy copy;
    Copy other;
    qint64 time = kNow;
    for (int i = 0; i < 4; ++i) {
        Copy &writer = i % 2 ? other : copy;
        QVERIFY(writer.hear(i % 2 ? copy : other, time));
        QVERIFY(writer.write(QByteArray::number(i), time));
        QCOMPARE(writer.place(), QByteArray::number(i));
        time += step;
    }
    QVERIFY(copy.hear(other, kNow));
    QCOMPARE(copy.place(), QByteArray("3"));
    QCOMPARE(copy.store->digest().value(), other.store->digest().value());
}

void ClocksTest::suspicion()
{
    Copy copy;
    QVERIFY(copy.write("1", kNow));
    QVERIFY(copy.write("2", kNow - kDay)); // exactly a day: not yet
    QCOMPARE(copy.suspects(), 0);
    QVERIFY(copy.write("3", kNow - 2 * kDay - 1)); // more than a day before what it builds on
    QCOMPARE(copy.suspects(), 1);
    QVERIFY(copy.write("4", kNow + 10 * kYear)); // forwards nobody can tell
    QCOMPARE(copy.suspects(), 1);
    QVERIFY(copy.store->rebuild());
    QCOMPARE(copy.suspects(), 1);
}

void ClocksTest::calendar_data()
{
    QTest::addColumn<QString>("at");
    QTest::newRow("Rabat") << u"2026-02-15T23:59:59.999+01:00"_s;
    QTest::newRow("Rabat in Ramadan") << u"2026-03-01T00:30:00.000+00:00"_s;
    QTest::newRow("Dakar") << u"2026-03-01T00:30:00.000+00:00"_s;
    QTest::newRow("last second of 32 bits") << u"2038-01-19T03:14:07.999+00:00"_s;
    QTest::newRow("after 32 bits") << u"2038-01-19T03:14:08.000+00:00"_s;
    QTest::newRow("29 February") << u"2028-02-29T12:00:00.000+01:00"_s;
    QTest::newRow("2100, no leap year") << u"2100-03-01T00:00:00.000+01:00"_s;
    QTest::newRow("West") << u"2026-03-01T00:30:00.000-03:30"_s;
    QTest::newRow("long ago") << u"1969-12-31T23:00:00.000+00:00"_s;
    QTest::newRow("very late") << u"6429-01-01T00:00:00.000+00:00"_s;
}

void ClocksTest::calendar()
{
    QFETCH(QString, at);
    const QDateTime time = fromIsoTimestamp(at);
    QVERIFY(time.isValid());
    QCOMPARE(isoTimestamp(time), at.toLatin1());
    Copy copy;
    const Id id = copy.write("Rabat", time);
    QVERIFY(!id.isNull());
    const Result<Transaction> back = copy.store->transaction(id);
    QVERIFY(back);
    QCOMPARE(isoTimestamp(back->at), at.toLatin1()); // the hour of the place, not that of the reader
    QCOMPARE(back->stamp.milliseconds(), qMax<qint64>(0, time.toMSecsSinceEpoch()));
    Copy other;
    QVERIFY(other.hear(copy, kNow));
    QCOMPARE(other.place(), QByteArray("Rabat"));
    QVERIFY(copy.store->check()->isEmpty());
}

void ClocksTest::theFirstMillisecond()
{
    // An empty battery: exactly 1970. "When was it made" must not depend on who heard of what first.
    Copy early;
    Copy late;
    QVERIFY(early.write("1", 0));
    QVERIFY(late.write("2", kNow));
    QVERIFY(late.write("3", kNow + 1));
    Copy first;
    Copy second;
    QVERIFY(first.hear(early, kNow) && first.hear(late, kNow));
    QVERIFY(second.hear(late, kNow) && second.hear(early, kNow));
    QCOMPARE(first.store->digest().value(), second.store->digest().value());
}

QTEST_GUILESS_MAIN(ClocksTest)
#include "clocks_test.moc"
