// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is what is read, and nothing else is: cut or changed anywhere, with and without a passphrase.
#include "core/base/text.h"
#include "core/exchange/package_reader.h"
#include "core/exchange/package_writer.h"
#include "tests/core/exchange/raw_package.h"
#include "tests/support/file_test.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace tandem;
using namespace tandem::exchange;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a refused file is called: it must never be taken, and never for something that a person could mend.
bool isRefusal(const QString &verdict)
{
    return verdict == "package_damaged"_L1 || verdict == "not_package"_L1 || verdict == "package_newer"_L1;
}

} // namespace

class PackageTest : public sample::FileTest
{
    Q_OBJECT

private slots:
    void holdsWhatTheFileHolds();
    void theHeaderSaysWhoSentIt();
    void theSameFileGivesTheSameBytes();
    void cutAtEveryByte();
    void flippedAtEveryByte();
    void withContentsAtEveryByte();
    void underAPassphrase();
    void sealedAndFlippedAtEveryByte();
    void neverHalfWritten();
    void canBeStopped();
    void largeContentsGoInPieces();
    void saysWhatItWillHold();

private:
    QByteArray written(const PackageOptions &options = {})
    {
        const QString path = m_place->path(u"out.tandemx"_s);
        const Result<qint64> size = writePackage(file(), path, options);
        const QByteArray bytes = bytesOf(path);
        return size && *size == bytes.size() ? bytes : QByteArray();
    }
};

void PackageTest::holdsWhatTheFileHolds()
{
    QVERIFY(!written().isEmpty());
    auto read = ReceivedFile::open(m_place->path(u"out.tandemx"_s));
    QVERIFY(read.ok());
    for (int pass = 0; pass < 2; ++pass) {
        QList<std::pair<Id, QByteArray>> sent;
        QVERIFY(file()
                    .visitTransactions([&](const Id &id, const QByteArray &body) {
                        sent.append({id, body});
                        return true;
                    })
                    .ok());
        QCOMPARE(sent.size(), (*read)->facts().transactions);
        for (const auto &[id, body] : sent) {
            const auto item = (*read)->next();
            QVERIFY(item.ok() && item->has_value());
            QCOMPARE((*item)->id, id);
            QCOMPARE((*item)->body, body);
        }
        QVERIFY(!(*read)->next()->has_value());
        QVERIFY(!(*read)->nextBlob()->has_value());
        QVERIFY((*read)->rewind().ok());
    }
}

void PackageTest::theHeaderSaysWhoSentIt()
{
    PackageOptions options;
    options.person = u"Awa Diop"_s;
    QVERIFY(!written(options).isEmpty());
    const auto read = ReceivedFile::open(m_place->path(u"out.tandemx"_s));
    QVERIFY(read.ok());
    const ReceivedFacts &facts = (*read)->facts();
    QCOMPARE(facts.kind, ReceivedFacts::Kind::Package);
    QCOMPARE(facts.document, file().document());
    QCOMPARE(facts.person, u"Awa Diop"_s);
    QCOMPARE(facts.site, u"dakar"_s);
    QVERIFY(facts.created.isValid());
    QCOMPARE(decodePackageHeader(encodePackageHeader(sampleHeader(7, 2))).value(), sampleHeader(7, 2));
}

void PackageTest::theSameFileGivesTheSameBytes()
{
    const QDateTime now = m_place->clock.now();
    m_place->clock.set(now);
    const QByteArray first = written();
    m_place->clock.set(now);
    QCOMPARE(written(), first);
}

void PackageTest::cutAtEveryByte()
{
    const QByteArray whole = written();
    QCOMPARE(verdict(whole), QString());
    QVERIFY(whole.size() > 1000);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const QString found = verdict(whole.first(length));
        if (!isRefusal(found))
            QFAIL(qPrintable(u"cut after %1 bytes: %2"_s.arg(length).arg(found)));
    }
    for (const QByteArray &more : {QByteArray("\0", 1), QByteArray("x"), whole, QByteArray(100'000, '\0')})
        QCOMPARE(verdict(whole + more), u"package_damaged"_s);
}

void PackageTest::flippedAtEveryByte()
{
    const QByteArray whole = written();
    for (const int mask : {0x01, 0x80, 0xff}) {
        for (qsizetype place = 0; place < whole.size(); ++place) {
            QByteArray bytes = whole;
            bytes[place] = char(bytes.at(place) ^ mask);
            const QString found = verdict(bytes);
            if (!isRefusal(found))
                QFAIL(qPrintable(u"byte %1 changed by %2: %3"_s.arg(place).arg(mask).arg(found)));
        }
    }
}

void PackageTest::withContentsAtEveryByte()
{
    // A frozen plan, which shrinks, and an attachment, which does not and stands in chunks as it is.
    sample::made(file(), adoptPlan({IdOf<Plan>(m_rows.plan), QDate(2020, 2, 10), u"Rabat"_s, {}, {}, {}}));
    QByteArray noise(14'000, '\0');
    for (char &byte : noise)
        byte = char(m_place->random.next() & 0xff);
    QFile picture(m_place->path(u"picture.jpg"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(noise) == noise.size());
    picture.close();
    QVERIFY(file().run(attachFiles(EntityKind::Activity, m_rows.activities.first(), {picture.fileName()})).ok());
    PackageOptions options;
    options.attachments = true;
    const QByteArray whole = written(options);
    QCOMPARE(verdict(whole), QString());
    QVERIFY(whole.size() > 17'000 && whole.contains(noise));
    for (qsizetype place = 0; place < whole.size(); ++place) {
        QByteArray bytes = whole;
        bytes[place] = char(bytes.at(place) ^ (1 << place % 8));
        const QString found = verdict(bytes);
        const QString cut = verdict(whole.first(place));
        if (!isRefusal(found) || !isRefusal(cut))
            QFAIL(qPrintable(u"byte %1: changed %2, cut %3"_s.arg(place).arg(found, cut)));
    }
}

void PackageTest::underAPassphrase()
{
    PackageOptions options;
    options.passphrase = u"Thiès au marché 2020"_s;
    const QByteArray sealed = written(options);
    QCOMPARE(verdict(sealed, options.passphrase), QString());
    // Typed with letters and accents apart, as some keyboards give them.
    QCOMPARE(verdict(sealed, options.passphrase.normalized(QString::NormalizationForm_D)), QString());
    QCOMPARE(verdict(sealed), u"passphrase_required"_s);
    QCOMPARE(verdict(sealed, u"thiès au marché 2020"_s), u"passphrase_wrong"_s);
    QVERIFY(!sealed.contains("TANDEM1"));
    QVERIFY(written(options) != sealed); // another salt each time
    for (const qsizetype place : {qsizetype(10), qsizetype(30), qsizetype(60), sealed.size() - 1}) {
        QByteArray bytes = sealed;
        bytes[place] = char(bytes.at(place) ^ 1);
        QVERIFY(!verdict(bytes, options.passphrase).isEmpty());
    }
    for (const qsizetype length : {qsizetype(9), qsizetype(20), qsizetype(40), qsizetype(60), sealed.size() - 1})
        QVERIFY(!verdict(sealed.first(length), options.passphrase).isEmpty());
    QCOMPARE(verdict(sealed + 'x', options.passphrase).isEmpty(), false);
}

void PackageTest::sealedAndFlippedAtEveryByte()
{
    // Without making the key anew, which takes long on purpose: the pieces alone, more than two of them.
    const auto key = SealKey::make(u"x"_s, QByteArray(SealKey::kSaltBytes, 's'));
    QVERIFY(key);
    const qsizetype begin = 9 + SealKey::kSaltBytes;
    const auto sealedOf = [&](const QByteArray &content) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        DeviceSink device(buffer);
        SealingSink sink(device, key);
        return sink.begin() && sink.write(content) && sink.finish() ? buffer.data().sliced(begin) : QByteArray();
    };
    const auto gives = [&](QByteArray bytes, const QByteArray &content) {
        QBuffer input(&bytes);
        input.open(QIODevice::ReadOnly);
        DeviceSource source(input, u"f"_s);
        UnsealingSource unsealed(source, key, u"f"_s);
        QByteArray read(content.size() + 1, '\0');
        const Result<qsizetype> got = unsealed.read(read.data(), read.size());
        return got && *got == content.size() && read.startsWith(content);
    };
    const QByteArray package = written();
    const QByteArray closed = sealedOf(package);
    QVERIFY(gives(closed, package));
    for (qsizetype place = 0; place < closed.size(); ++place) {
        QByteArray bytes = closed;
        bytes[place] = char(bytes.at(place) ^ (1 << place % 8));
        QVERIFY2(!gives(bytes, package) && !gives(closed.first(place), package), qPrintable(QString::number(place)));
    }
    const QByteArray plain(qsizetype(150) * 1024, 'p');
    const QByteArray sealed = sealedOf(plain);
    const auto opened = [&](const QByteArray &bytes) { return gives(bytes, plain); };
    QVERIFY(opened(sealed));
    for (qsizetype place = 0; place < sealed.size(); place += place < 200 ? 1 : 97) {
        QByteArray bytes = sealed;
        bytes[place] = char(bytes.at(place) ^ 4);
        QVERIFY2(!opened(bytes), qPrintable(QString::number(place)));
        QVERIFY2(!opened(sealed.first(place)), qPrintable(QString::number(place)));
    }
    // Pieces left out, repeated or in another order.
    const qsizetype piece = qsizetype(64) * 1024 + 17;
    QVERIFY(!opened(sealed.first(24) + sealed.sliced(24 + piece)));
    QVERIFY(!opened(sealed.first(24 + piece) + sealed.sliced(24)));
    QVERIFY(!opened(sealed.first(24) + sealed.sliced(24 + piece, piece) + sealed.sliced(24, piece) +
                    sealed.sliced(24 + 2 * piece)));
    QVERIFY(!opened(sealed.first(24 + 2 * piece))); // without its last piece
}

void PackageTest::neverHalfWritten()
{
    const QByteArray whole = written();
    const QString path = m_place->path(u"out.tandemx"_s);
    const auto stopped =
        writePackage(file(), path, {}, [](qint64 done, qint64) { return done < 3; }); // an existing file stays
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(bytesOf(path), whole);
    QCOMPARE(QDir(m_place->folder.path()).entryList({u"out*"_s}, QDir::Files).size(), 1);
    // Nor is the programme file itself overwritten.
    QVERIFY(!writePackage(file(), m_path, {}).ok());
    QVERIFY(!writePackage(file(), m_place->path(u"no/such/folder.tandemx"_s), {}).ok());
}

void PackageTest::canBeStopped()
{
    written();
    const auto stopped = ReceivedFile::open(m_place->path(u"out.tandemx"_s), {}, {}, [](double) { return false; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void PackageTest::largeContentsGoInPieces()
{
    // Two contents of which one does not shrink; the chunks are never larger than the reader allows.
    QByteArray noise(3'000'000, '\0');
    for (char &byte : noise)
        byte = char(m_place->random.next() & 0xff);
    RawPackage package;
    package.header(0, 2).blob(noise).blob(QByteArray(5'000'000, 'a')).end(0, 2);
    const QByteArray bytes = package.file();
    QVERIFY(bytes.size() < noise.size() + 50'000);
    QCOMPARE(verdict(bytes), QString());
}

void PackageTest::saysWhatItWillHold()
{
    const Result<PackageContents> contents = packageContents(file());
    QVERIFY(contents.ok());
    QCOMPARE(contents->transactions, file().transactionCount());
    QCOMPARE(contents->attachments, 0);
    const qint64 size = written().size();
    QVERIFY(qAbs(contents->estimatedBytes - size) <= size / 10);
}

QTEST_GUILESS_MAIN(PackageTest)
#include "package_test.moc"
