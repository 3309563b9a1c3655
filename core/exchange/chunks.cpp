// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/chunks.h"

#include "core/exchange/package_format.h"

#include <zlib.h>

namespace tandem {

namespace {

constexpr int kLevel = 6;

Bytef *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(bytes.data());
}

const Bytef *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const Bytef *>(bytes.constData());
}

} // namespace

bool ChunkWriter::put(QByteArrayView bytes)
{
    m_hash.add(bytes);
    return m_sink.write(bytes);
}

bool ChunkWriter::begin()
{
    return put(package::kMagic);
}

bool ChunkWriter::write(QByteArrayView plain)
{
    while (!plain.isEmpty()) {
        const qsizetype room = package::kChunkBytes - m_plain.size();
        m_plain.append(plain.first(qMin(room, plain.size())));
        plain = plain.sliced(qMin(room, plain.size()));
        if (m_plain.size() == package::kChunkBytes && !flush())
            return false;
    }
    return true;
}

bool ChunkWriter::beginContent()
{
    if (!flush())
        return false;
    m_content = true;
    m_stubborn = false;
    return true;
}

bool ChunkWriter::flush()
{
    if (m_plain.isEmpty())
        return true;
    uLongf packed = 0;
    bool stored = m_content && m_stubborn;
    if (!stored) {
        packed = compressBound(uLong(m_plain.size()));
        m_packed.resize(qsizetype(packed));
        if (compress2(bytesOf(m_packed), &packed, bytesOf(std::as_const(m_plain)), uLong(m_plain.size()), kLevel) !=
            Z_OK)
            return false;
        stored = qsizetype(packed) >= m_plain.size();
        m_stubborn = m_content && stored;
    }
    QByteArray head;
    appendLength(head, stored ? quint32(m_plain.size()) | package::kStoredFlag : quint32(packed));
    appendLength(head, quint32(m_plain.size()));
    const bool done =
        put(head) && put(stored ? QByteArrayView(m_plain) : QByteArrayView(m_packed).first(qsizetype(packed)));
    m_plain.clear();
    return done;
}

bool ChunkWriter::finish()
{
    return flush() && m_sink.write(m_hash.result());
}

Result<void> ChunkReader::take(QByteArray &bytes, qsizetype size)
{
    bytes.resize(size);
    const Result<qsizetype> got = m_source.read(bytes.data(), size);
    if (!got)
        return got.error();
    return *got == size ? Result<void>() : damaged();
}

Result<void> ChunkReader::begin()
{
    QByteArray magic(package::kMagic.size(), '\0');
    const Result<qsizetype> got = m_source.read(magic.data(), magic.size());
    if (!got)
        return got.error();
    magic.resize(*got);
    m_hash.add(magic);
    if (magic == package::kMagic)
        return {};
    if (package::kMagic.startsWith(magic) || package::kSealedMagic.startsWith(magic))
        return damaged(); // it ends in the middle of it
    return magic.startsWith(package::kAnyMagic) ? newer() : Error{ErrorCode::NotPackage, {m_name}, {}, {}};
}

Result<void> ChunkReader::fill()
{
    QByteArray head;
    if (Result<void> taken = take(head, 8); !taken)
        return taken;
    m_hash.add(head);
    const quint32 first = readLength(head.constData());
    const bool stored = (first & package::kStoredFlag) != 0;
    const qsizetype packed = qsizetype(first & ~package::kStoredFlag);
    const qsizetype plain = qsizetype(readLength(head.constData() + 4));
    if (plain == 0 || plain > package::kChunkBytes || packed == 0 || (stored ? packed != plain : packed >= plain + 64))
        return damaged();
    if (!stored) {
        m_packedBytes += packed;
        m_plainBytes += plain;
        if (m_plainBytes > package::kSwellingFree + m_packedBytes * package::kSwellingMost)
            return damaged();
    }
    m_place = 0;
    if (Result<void> taken = take(stored ? m_plain : m_packed, packed); !taken)
        return taken;
    m_hash.add(stored ? m_plain : m_packed);
    if (stored)
        return {};
    m_plain.resize(plain);
    uLongf written = uLongf(plain);
    uLong used = uLong(packed);
    if (uncompress2(bytesOf(m_plain), &written, bytesOf(std::as_const(m_packed)), &used) != Z_OK ||
        qsizetype(written) != plain || qsizetype(used) != packed) {
        m_plain.clear();
        return damaged();
    }
    return {};
}

Result<void> ChunkReader::read(QByteArray &to, qsizetype size)
{
    while (size > 0) {
        if (m_place == m_plain.size()) {
            if (Result<void> filled = fill(); !filled)
                return filled;
        }
        const qsizetype part = qMin(size, m_plain.size() - m_place);
        to.append(m_plain.constData() + m_place, part); // grows with what is there, not with what is promised
        m_place += part;
        size -= part;
    }
    return {};
}

Result<void> ChunkReader::skip(qsizetype size)
{
    QByteArray unread;
    return read(unread, size);
}

Result<void> ChunkReader::finish()
{
    if (m_place != m_plain.size())
        return damaged();
    QByteArray digest;
    if (Result<void> taken = take(digest, package::kDigestBytes); !taken)
        return taken;
    char more = 0;
    const Result<qsizetype> behind = m_source.read(&more, 1);
    if (!behind)
        return behind.error();
    return digest == m_hash.result() && *behind == 0 ? Result<void>() : damaged();
}

} // namespace tandem
