// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_frames.h"

#include "core/exchange/package_format.h"

namespace tandem {

namespace {

constexpr qint64 kLikelyCompressed = 4096; ///< a shorter content is not worth a chunk of its own

} // namespace

bool PackageFrames::begin(const PackageHeader &header)
{
    return m_chunks.begin() && frame(package::kHeaderFrame, encodePackageHeader(header));
}

bool PackageFrames::transaction(const Id &id, const QByteArray &body)
{
    return head(package::kTransactionFrame, package::kIdBytes + body.size()) && m_chunks.write(id.view()) &&
           m_chunks.write(body);
}

bool PackageFrames::beginBlob(const BlobInfo &blob)
{
    const bool own = blob.use != BlobUse::Snapshot && blob.size >= kLikelyCompressed;
    return (!own || m_chunks.beginContent()) && head(package::kBlobFrame, package::kHashBytes + blob.size) &&
           m_chunks.write(QByteArray::fromHex(blob.sha256));
}

bool PackageFrames::finish(qint64 transactions, qint64 blobs)
{
    return frame(package::kEndFrame, "{\"blobs\":" + QByteArray::number(blobs) +
                                         ",\"transactions\":" + QByteArray::number(transactions) + '}') &&
           m_chunks.finish();
}

bool PackageFrames::head(char type, qint64 length)
{
    QByteArray bytes(1, type);
    appendLength(bytes, quint32(length));
    return m_chunks.write(bytes);
}

bool PackageFrames::frame(char type, const QByteArray &bytes)
{
    return head(type, bytes.size()) && m_chunks.write(bytes);
}

} // namespace tandem
