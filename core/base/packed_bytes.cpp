// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/packed_bytes.h"

#include <atomic>
#include <cstring>
#include <new>

namespace tandem {

/// Followed by the bytes.
struct PackedBytes::Piece
{
    std::atomic<quint32> holders{1};
    quint32 size = 0;

    char *bytes() { return reinterpret_cast<char *>(this + 1); }
};

PackedBytes::PackedBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const auto size = std::size_t(bytes.size());
    if (bytes.size() <= kRoom) {
        m_bits = quint64(size) << 1 | 1;
        std::memcpy(reinterpret_cast<char *>(&m_bits) + kFirst, bytes.data(), size);
        return;
    }
    auto *made = new (::operator new(sizeof(Piece) + size)) Piece;
    made->size = quint32(size);
    std::memcpy(made->bytes(), bytes.data(), size);
    m_bits = quint64(reinterpret_cast<quintptr>(made));
}

QByteArrayView PackedBytes::view() const
{
    if (isElsewhere())
        return {piece()->bytes(), qsizetype(piece()->size)};
    return {reinterpret_cast<const char *>(&m_bits) + kFirst, qsizetype((m_bits & 0xFF) >> 1)};
}

void PackedBytes::share() const
{
    if (isElsewhere())
        piece()->holders.fetch_add(1, std::memory_order_relaxed);
}

void PackedBytes::leave()
{
    if (isElsewhere() && piece()->holders.fetch_sub(1, std::memory_order_acq_rel) == 1) {
        piece()->~Piece();
        ::operator delete(piece());
    }
}

} // namespace tandem
