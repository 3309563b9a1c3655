// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/byte_stream.h"
#include "core/exchange/chunks.h"
#include "core/exchange/package_format.h"
#include "core/exchange/package_frames.h"
#include "core/exchange/package_reader.h"
#include "core/exchange/seal.h"
#include "tests/fuzz/memory_programme.h"
#include "tests/fuzz/readers.h"

#include <QBuffer>
#include <QCryptographicHash>

#include <sodium.h>

namespace tandem::fuzz {

namespace {

struct Piece
{
    char type;
    QByteArrayView bytes;
};

/// Type, length in two bytes, bytes, over and over; the last one may be shorter than it says.
QList<Piece> pieces(QByteArrayView input)
{
    QList<Piece> result;
    while (input.size() >= 3) {
        const qsizetype length =
            qsizetype(static_cast<unsigned char>(input[1])) * 256 + qsizetype(static_cast<unsigned char>(input[2]));
        const QByteArrayView rest = input.sliced(3);
        result.append({input[0], rest.first(qMin(length, rest.size()))});
        input = rest.sliced(qMin(length, rest.size()));
    }
    return result;
}

QByteArray digested(const QByteArray &bytes)
{
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray chunked(QByteArrayView plain)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DeviceSink sink(buffer);
    ChunkWriter writer(sink);
    require(writer.begin() && writer.write(plain) && writer.finish(), "a buffer that cannot be written");
    return buffer.data();
}

/// Frames with what a forger would get right. A header or an end without bytes is made as it must be.
QByteArray framed(QByteArrayView input)
{
    const QList<Piece> list = pieces(input);
    const auto counted = [&list](char type) {
        return std::count_if(list.begin(), list.end(), [type](const Piece &piece) { return piece.type == type; });
    };
    PackageHeader header;
    header.document = inputDocument();
    header.transactions = counted(package::kTransactionFrame);
    header.blobs = counted(package::kBlobFrame);
    QByteArray plain;
    for (const Piece &piece : list) {
        QByteArray bytes = piece.bytes.toByteArray();
        if (piece.type == package::kTransactionFrame)
            bytes.prepend(transactionId(bytes).view());
        else if (piece.type == package::kBlobFrame)
            bytes.prepend(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        else if (piece.type == package::kHeaderFrame && bytes.isEmpty())
            bytes = encodePackageHeader(header);
        else if (piece.type == package::kEndFrame && bytes.isEmpty())
            bytes = "{\"blobs\":" + QByteArray::number(header.blobs) +
                    ",\"transactions\":" + QByteArray::number(header.transactions) + '}';
        plain += piece.type;
        appendLength(plain, quint32(bytes.size()));
        plain += bytes;
    }
    return chunked(plain);
}

/// What a source gives from its beginning: how much, and a hash over all of it.
QByteArray given(PackageReader &reader)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 transactions = 0;
    qint64 blobs = 0;
    for (;;) {
        const auto item = reader.next();
        require(item.ok(), "what was looked over is refused later");
        if (!item->has_value())
            break;
        hash.addData((*item)->body);
        ++transactions;
    }
    for (;;) {
        const auto blob = reader.nextBlob();
        require(blob.ok(), "what was looked over is refused later");
        if (!blob->has_value())
            break;
        hash.addData((*blob)->hash);
        ++blobs;
    }
    require(transactions == reader.header().transactions && blobs == reader.header().blobs, "other counts");
    return hash.result();
}

void readFile(const QByteArray &file)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(file);
    buffer->open(QIODevice::ReadOnly);
    const auto reader = PackageReader::open(std::move(buffer), u"file.tandemx"_s, {}, {});
    if (!reader)
        return;
    const QByteArray first = given(**reader);
    require((*reader)->rewind().ok() && given(**reader) == first, "another thing the second time");
    require((*reader)->rewind().ok(), "cannot begin again");
    const auto store = emptyProgramme((*reader)->header().document);
    if (takes(*store, **reader))
        check(*store);
}

/// What somebody who has the key can make: pieces of any length under any tag.
QByteArray sealedBy(const SealKey &key, QByteArrayView input)
{
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray sealed(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, reinterpret_cast<unsigned char *>(sealed.data()),
                                                    key.bytes());
    for (const Piece &piece : pieces(input)) {
        QByteArray bytes = piece.bytes.toByteArray();
        if (piece.type & 4) // a whole piece
            bytes = bytes.leftJustified(package::kPieceBytes, 'p', true);
        QByteArray out(bytes.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        crypto_secretstream_xchacha20poly1305_push(&state, reinterpret_cast<unsigned char *>(out.data()), nullptr,
                                                   reinterpret_cast<const unsigned char *>(bytes.constData()),
                                                   static_cast<unsigned long long>(bytes.size()), nullptr, 0,
                                                   static_cast<unsigned char>(piece.type & 3));
        sealed += out;
    }
    return sealed;
}

} // namespace

void readPackage(QByteArrayView input)
{
    const char form = input.isEmpty() ? 'f' : input[0];
    const QByteArrayView rest = input.isEmpty() ? input : input.sliced(1);
    if (form == 'f')
        readFile(rest.toByteArray());
    else if (form == 'c')
        readFile(digested(package::kMagic.toByteArray() + rest.toByteArray()));
    else if (form == 's')
        readFile(chunked(rest));
    else
        readFile(framed(rest));
}

void readSealed(QByteArrayView input)
{
    // Once: making a key takes long on purpose.
    static const auto key = SealKey::make(u"Thiès 2020"_s, QByteArray(SealKey::kSaltBytes, 's'));
    require(key != nullptr, "no key");
    const bool raw = !input.isEmpty() && input[0] == 'f';
    const QByteArrayView rest = input.isEmpty() ? input : input.sliced(1);
    QByteArray bytes = raw ? rest.toByteArray() : sealedBy(*key, rest);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    DeviceSource source(buffer, u"file"_s);
    UnsealingSource unsealed(source, key, u"file"_s);
    ChunkReader chunks(unsealed, u"file"_s);
    if (!chunks.begin())
        return;
    for (QByteArray plain; chunks.read(plain, 1000).ok();)
        plain.clear();
}

} // namespace tandem::fuzz
