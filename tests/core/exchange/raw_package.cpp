// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/raw_package.h"

#include "core/base/text.h"
#include "core/exchange/chunks.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace tandem::exchange {

PackageHeader sampleHeader(qint64 transactions, qint64 blobs)
{
    PackageHeader header;
    header.document = Id::fromHex("00112233445566778899aabbccddeeff").value_or(Id());
    header.programme = u"CSS"_s;
    header.site = u"dakar"_s;
    header.person = u"Awa Diop"_s;
    header.app = u"0.1.0"_s;
    header.schema = 3;
    header.leaves = {header.document};
    header.transactions = transactions;
    header.blobs = blobs;
    header.created = QDateTime(QDate(2020, 3, 2), QTime(9, 0), Qt::OffsetFromUTC, 3600);
    return header;
}

RawPackage &RawPackage::header(qint64 transactions, qint64 blobs)
{
    return add('H', encodePackageHeader(sampleHeader(transactions, blobs)));
}

RawPackage &RawPackage::transaction(const QByteArray &body)
{
    return add('T', transactionId(body).view().toByteArray() + body);
}

RawPackage &RawPackage::blob(const QByteArray &bytes)
{
    return add('B', QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) + bytes);
}

RawPackage &RawPackage::end(qint64 transactions, qint64 blobs)
{
    return add('E', "{\"blobs\":" + QByteArray::number(blobs) +
                        ",\"transactions\":" + QByteArray::number(transactions) + '}');
}

QByteArray RawPackage::file() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DeviceSink sink(buffer);
    ChunkWriter writer(sink);
    bool ok = writer.begin();
    for (const Frame &frame : frames) {
        QByteArray head(1, frame.type);
        appendLength(head, quint32(frame.claimed < 0 ? frame.bytes.size() : frame.claimed));
        ok = ok && writer.write(head) && writer.write(frame.bytes);
    }
    ok = ok && writer.finish();
    return ok ? buffer.data() : QByteArray();
}

QString verdict(const QByteArray &file, const QString &passphrase)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(file);
    buffer->open(QIODevice::ReadOnly);
    const auto reader = PackageReader::open(std::move(buffer), u"file.tandemx"_s, passphrase, {});
    return reader ? QString() : errorCodeName(reader.error().code);
}

QByteArray withDigest(const QByteArray &bytes)
{
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace tandem::exchange
