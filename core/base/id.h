// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QStringView>
#include <QtEndian>

#include <array>
#include <compare>
#include <optional>

namespace tandem {

class Clock;
class Random;

/// Sixteen bytes that name something for ever: a row (UUID) or a transaction (head of a SHA-256). All zero: none.
struct Id
{
    std::array<unsigned char, 16> bytes{};

    // Halves, because an id is compared many times for each time that it is made.
    bool operator==(const Id &other) const { return half(0) == other.half(0) && half(1) == other.half(1); }
    std::strong_ordering operator<=>(const Id &other) const
    {
        const std::strong_ordering first = half(0) <=> other.half(0);
        return first != 0 ? first : half(1) <=> other.half(1);
    }
    bool isNull() const { return half(0) == 0 && half(1) == 0; }
    explicit operator bool() const { return !isNull(); }

    /// 32 lower-case hexadecimal digits: the form in the journal.
    QByteArray hex() const;
    /// 8-4-4-4-12: the form for people and other programs.
    QString uuid() const;
    QByteArrayView view() const { return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())}; }

    /// Exactly 32 lower-case digits, as the journal demands; anything else is refused.
    static std::optional<Id> fromHex(QByteArrayView text);
    /// What people type or paste: with or without hyphens, any case.
    static std::optional<Id> fromText(QStringView text);
    /// Exactly 16 bytes; shorter or longer is none.
    static Id fromBytes(QByteArrayView raw);

    /// Its first or its last eight bytes, as a number that orders as they do.
    quint64 half(std::size_t place) const { return qFromBigEndian<quint64>(bytes.data() + 8 * place); }
};

/// Of all bytes: ids come from other people's files, too, and must not be made to meet in one bucket.
/// Writes two lower-case digits for each byte.
void writeHex(QByteArrayView bytes, char *out);

inline size_t qHash(const Id &id, size_t seed = 0) noexcept
{
    constexpr quint64 kFirst = 0x9E3779B97F4A7C15; // odd numbers without a pattern
    constexpr quint64 kSecond = 0xD6E8FEB86659FD93;
    quint64 mixed = (id.half(0) ^ seed) * kFirst;
    mixed = ((mixed ^ mixed >> 32) + id.half(1)) * kSecond;
    mixed = (mixed ^ mixed >> 32 ^ seed) * kFirst;
    return size_t(mixed ^ mixed >> 29);
}

/// The id of a row of one entity: `IdOf<Plan>` cannot be given where an activity's is wanted. It becomes an untyped Id
/// by itself; the other way must be written out.
template <class Entity>
struct IdOf : Id
{
    IdOf() = default;
    explicit IdOf(const Id &id) : Id(id) {}
    auto operator<=>(const IdOf &) const = default;
};

/// UUID version 7 (RFC 9562, section 5.7): milliseconds of the clock in front, the rest random.
Id newRowId(const Clock &clock, Random &random);

/// UUID version 5 (RFC 9562, section 5.5) in the namespace of the programme file: the id of a row that two people
/// would create as the same thing. Name: entity and key values joined with U+001F (journal.md, 8.3).
Id derivedRowId(const Id &document, QByteArrayView entity, const QList<QByteArray> &keys);

/// The first 16 bytes of the SHA-256 of the exact bytes: a transaction's id.
Id transactionId(QByteArrayView body);

} // namespace tandem
