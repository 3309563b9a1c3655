// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange files that nobody's Tandem wrote: each is refused with a sentence, quickly and in little memory.
#include "core/base/text.h"
#include "core/exchange/byte_stream.h"
#include "core/exchange/package_format.h"
#include "tests/core/exchange/raw_package.h"
#include "tests/support/test_file.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace tandem;
using namespace tandem::exchange;

namespace {

const QByteArray kBody("{\"v\":1}"); ///< an id that fits is all that the reader asks of a body

QByteArray chunkHead(quint32 packed, quint32 plain)
{
    QByteArray bytes;
    appendLength(bytes, packed);
    appendLength(bytes, plain);
    return bytes;
}

/// One chunk that is not compressed, behind the magic, with a digest that is right.
QByteArray stored(const QByteArray &plain)
{
    return withDigest(package::kMagic.toByteArray() +
                      chunkHead(quint32(plain.size()) | package::kStoredFlag, quint32(plain.size())) + plain);
}

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void soundOnes();
    void refused_data();
    void refused();
    void bombs();
    void ofANewerVersion();
    void notAPackage();
};

void HostileTest::soundOnes()
{
    QCOMPARE(verdict(RawPackage().header(0, 0).end(0, 0).file()), QString());
    QCOMPARE(verdict(RawPackage().header(1, 1).transaction(kBody).blob("x").end(1, 1).file()), QString());
    // A signature is passed over; what a later version adds to header or end, too.
    QCOMPARE(verdict(RawPackage().header(0, 0).add('S', QByteArray(96, 's')).end(0, 0).file()), QString());
    QByteArray header = encodePackageHeader(sampleHeader(0, 0));
    header.insert(1, "\"more\":{\"a\":[1]},");
    QCOMPARE(verdict(RawPackage().add('H', header).end(0, 0).file()), QString());
}

void HostileTest::refused_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto add = [](const char *name, const RawPackage &package) { QTest::newRow(name) << package.file(); };
    add("no frame", RawPackage());
    add("no header", RawPackage().transaction(kBody).end(1, 0));
    add("no end", RawPackage().header(1, 0).transaction(kBody));
    add("header twice", RawPackage().header(0, 0).header(0, 0).end(0, 0));
    add("end twice", RawPackage().header(0, 0).end(0, 0).end(0, 0));
    add("something behind the end", RawPackage().header(1, 0).end(0, 0).transaction(kBody));
    add("fewer than promised", RawPackage().header(2, 0).transaction(kBody).end(1, 0));
    add("more than promised", RawPackage().header(1, 0).transaction(kBody).transaction(kBody + ' ').end(2, 0));
    add("the end counts otherwise", RawPackage().header(1, 0).transaction(kBody).end(2, 0));
    add("more contents than promised", RawPackage().header(0, 0).blob("x").end(0, 1));
    add("fewer contents than promised", RawPackage().header(0, 1).end(0, 0));
    add("transaction behind a content", RawPackage().header(1, 1).blob("x").transaction(kBody).end(1, 1));
    add("another hash", RawPackage().header(0, 1).add('B', QByteArray(32, '\0') + "x").end(0, 1));
    add("an id without a body", RawPackage().header(1, 0).add('T', QByteArray(16, '\0')).end(1, 0));
    add("an empty transaction", RawPackage().header(1, 0).add('T', {}).end(1, 0));
    add("a hash without bytes", RawPackage().header(0, 1).blob({}).end(0, 1));
    for (const char type : {'H', 'T', 'B', 'S', 'E'}) {
        for (const qint64 length : {qint64(0xffffffff), qint64(0x7fffffff), qint64(64) * 1024 * 1024}) {
            RawPackage package;
            if (type != 'H')
                package.header(1, 1);
            package.add(type, "abc", length);
            QTest::addRow("%c of %lld", type, static_cast<long long>(length)) << package.file();
        }
    }
    RawPackage signatures;
    signatures.header(0, 0);
    for (int i = 0; i <= package::kMostSignatures; ++i)
        signatures.add('S', "s");
    add("too many signatures", signatures.end(0, 0));
    add("a type that is no letter", RawPackage().header(0, 0).add('\1', {}).end(0, 0));
    for (const QByteArray &header :
         {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("nul"), QByteArray("{\"doc\":1}"),
          QByteArray("{\"doc\":\"00000000000000000000000000000000\",\"transactions\":0,\"blobs\":0}"),
          QByteArray("{\"doc\":\"00112233445566778899aabbccddeeff\",\"transactions\":-1,\"blobs\":0}"),
          QByteArray("{\"doc\":\"00112233445566778899aabbccddeeff\",\"transactions\":0.5,\"blobs\":0}"),
          QByteArray("{\"doc\":\"00112233445566778899aabbccddeeff\",\"transactions\":1e300,\"blobs\":0}"),
          QByteArray("{\"doc\":\"00112233445566778899aabbccddeeff\",\"transactions\":\"0\",\"blobs\":0}"),
          QByteArray(
              "{\"doc\":\"00112233445566778899aabbccddeeff\",\"leaves\":[\"x\"],\"transactions\":0,\"blobs\":0}"),
          QByteArray(1'000'000, '['), QByteArray("\xff\xfe")})
        QTest::addRow("header %s", header.left(60).constData()) << RawPackage().add('H', header).end(0, 0).file();
    for (const QByteArray &end : {QByteArray(), QByteArray("{}"), QByteArray("{\"transactions\":0}"), QByteArray("x")})
        QTest::addRow("end %s", end.constData()) << RawPackage().header(0, 0).add('E', end).file();

    const QByteArray magic = package::kMagic.toByteArray();
    QTest::newRow("empty chunk") << withDigest(magic + chunkHead(1, 0) + 'x');
    QTest::newRow("chunk of nothing") << withDigest(magic + chunkHead(0, 1));
    QTest::newRow("chunk of four GB") << withDigest(magic + chunkHead(0xffffffff, 0xffffffff) + 'x');
    QTest::newRow("chunk that says 1 MiB + 1")
        << withDigest(magic + chunkHead(20, 1024 * 1024 + 1) + QByteArray(20, 'x'));
    QTest::newRow("larger than its content") << withDigest(magic + chunkHead(1000, 10) + QByteArray(1000, 'x'));
    QTest::newRow("no zlib") << withDigest(magic + chunkHead(10, 20) + QByteArray(10, 'x'));
    QTest::newRow("stored of two lengths")
        << withDigest(magic + chunkHead(10 | package::kStoredFlag, 11) + QByteArray(10, 'x'));
    QTest::newRow("stored garbage") << stored(QByteArray(100, 'H'));
    QTest::newRow("magic alone") << magic;
    QTest::newRow("magic and digest") << withDigest(magic);
}

void HostileTest::refused()
{
    QFETCH(const QByteArray, file);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(verdict(file), u"package_damaged"_s);
    QVERIFY(timer.elapsed() < 2000);
}

void HostileTest::bombs()
{
    // A hundred megabytes of nothing in a hundred kilobytes.
    RawPackage package;
    package.header(0, 4);
    for (int i = 0; i < 4; ++i)
        package.blob(QByteArray(qsizetype(25) * 1024 * 1024 - i, '\0'));
    const QByteArray bytes = package.end(0, 4).file();
    QVERIFY(bytes.size() < 200'000);
    QCOMPARE(verdict(bytes), u"package_damaged"_s);
    // The same frame again and again.
    RawPackage many;
    many.header(1, 0);
    for (int i = 0; i < 100'000; ++i)
        many.transaction(kBody);
    QCOMPARE(verdict(many.end(100'000, 0).file()), u"package_damaged"_s);
}

void HostileTest::ofANewerVersion()
{
    for (const char *magic : {"TANDEM2\n", "TANDEMC2\n........................................", "TANDEM99"})
        QCOMPARE(verdict(QByteArray(magic) + QByteArray(100, 'x')), u"package_newer"_s);
    QCOMPARE(verdict(RawPackage().header(0, 0).add('Z', "later").end(0, 0).file()), u"package_newer"_s);
}

void HostileTest::notAPackage()
{
    for (const QByteArray &bytes : {QByteArray("%PDF-1.7\n"), QByteArray(1000, '\0'), QByteArray("TANDEN1\n")})
        QCOMPARE(verdict(bytes), u"not_package"_s);
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
