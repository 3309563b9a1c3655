// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <compare>
#include <utility>

namespace tandem {

/// Bytes in the room of a pointer: up to seven of them lie in the value itself, more in one piece of memory that copies
/// share. What a large file holds in memory are mostly short values, and long ones that are seldom looked at.
class PackedBytes
{
public:
    PackedBytes() = default;
    /// Less than 2^32 of them.
    explicit PackedBytes(QByteArrayView bytes);
    PackedBytes(const QByteArray &bytes) : PackedBytes(QByteArrayView(bytes)) {}
    PackedBytes(const char *bytes) : PackedBytes(QByteArrayView(bytes)) {}
    PackedBytes(const PackedBytes &other) : m_bits(other.m_bits) { share(); }
    PackedBytes(PackedBytes &&other) noexcept : m_bits(std::exchange(other.m_bits, 0)) {}
    PackedBytes &operator=(const PackedBytes &other)
    {
        other.share();
        leave();
        m_bits = other.m_bits;
        return *this;
    }
    PackedBytes &operator=(PackedBytes &&other) noexcept
    {
        std::swap(m_bits, other.m_bits);
        return *this;
    }
    ~PackedBytes() { leave(); }

    bool isEmpty() const { return m_bits == 0; }
    /// Good as long as this value is neither changed nor moved.
    QByteArrayView view() const;
    QByteArray toByteArray() const { return view().toByteArray(); }

    friend bool operator==(const PackedBytes &a, const PackedBytes &b)
    {
        return a.m_bits == b.m_bits || (a.isElsewhere() && b.isElsewhere() && a.view() == b.view());
    }
    friend std::strong_ordering operator<=>(const PackedBytes &a, const PackedBytes &b)
    {
        return a.view().compare(b.view()) <=> 0;
    }

private:
    struct Piece;
    static constexpr qsizetype kRoom = 7;
    static constexpr qsizetype kFirst = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? 1 : 0; ///< the byte beside the lowest one

    // An odd number holds the bytes themselves, their count in its lowest byte; an even one is where their piece lies.
    bool isElsewhere() const { return m_bits != 0 && (m_bits & 1) == 0; }
    Piece *piece() const { return reinterpret_cast<Piece *>(quintptr(m_bits)); }
    void share() const;
    void leave();

    quint64 m_bits = 0;
};

} // namespace tandem
