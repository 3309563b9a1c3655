// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/chunks.h"
#include "core/exchange/package_header.h"
#include "core/store/blob_info.h"

namespace tandem {

/// Writes an exchange file part by part, in the order of these functions. All of them are false when the bytes could not
/// be written.
class PackageFrames
{
public:
    explicit PackageFrames(ByteSink &sink) : m_chunks(sink) {}

    [[nodiscard]] bool begin(const PackageHeader &header);
    [[nodiscard]] bool transaction(const Id &id, const QByteArray &body);
    /// Its pieces follow, `blob.size` bytes in all.
    [[nodiscard]] bool beginBlob(const BlobInfo &blob);
    [[nodiscard]] bool piece(QByteArrayView bytes) { return m_chunks.write(bytes); }
    /// As many of both as the header said.
    [[nodiscard]] bool finish(qint64 transactions, qint64 blobs);

private:
    bool head(char type, qint64 length);
    bool frame(char type, const QByteArray &bytes);

    ChunkWriter m_chunks;
};

} // namespace tandem
