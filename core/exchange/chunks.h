// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/byte_stream.h"
#include "core/exchange/sha256.h"

namespace tandem {

/// The outer coat of an exchange file: magic, chunks, digest. What is written comes out of a ChunkReader again.
class ChunkWriter
{
public:
    explicit ChunkWriter(ByteSink &sink) : m_sink(sink) {}

    [[nodiscard]] bool begin();
    [[nodiscard]] bool write(QByteArrayView plain);
    /// What follows is compressed already (a picture, a PDF): a chunk that does not shrink says so for those after it.
    [[nodiscard]] bool beginContent();
    /// The last chunk and the digest.
    [[nodiscard]] bool finish();

private:
    bool flush();
    bool put(QByteArrayView bytes);

    ByteSink &m_sink;
    Sha256 m_hash;
    QByteArray m_plain;
    QByteArray m_packed;
    bool m_content = false;  ///< the chunk belongs to a content
    bool m_stubborn = false; ///< and those before it did not shrink
};

/// Takes the coat off, holding one chunk in memory. Nothing is allocated on a stranger's word: lengths are looked at
/// first. Errors: NotPackage, PackageNewer, PackageDamaged, InputNotRead.
class ChunkReader
{
public:
    /// `name`: what errors call the file.
    ChunkReader(ByteSource &source, QString name) : m_source(source), m_name(std::move(name)) {}

    /// Reads the magic.
    Result<void> begin();
    /// Exactly so many plain bytes, appended to `to`.
    Result<void> read(QByteArray &to, qsizetype size);
    Result<void> skip(qsizetype size);
    /// There must be nothing left but the digest, and it must be right.
    Result<void> finish();

    Error damaged() const { return {ErrorCode::PackageDamaged, {m_name}, {}, {}}; }
    Error newer() const { return {ErrorCode::PackageNewer, {m_name}, {}, {}}; }

private:
    Result<void> fill();
    Result<void> take(QByteArray &bytes, qsizetype size);

    ByteSource &m_source;
    QString m_name;
    Sha256 m_hash;
    QByteArray m_plain;
    QByteArray m_packed;
    qsizetype m_place = 0;
    qint64 m_packedBytes = 0; ///< of compressed chunks so far
    qint64 m_plainBytes = 0;
};

} // namespace tandem
