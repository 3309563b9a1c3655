// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QStringView>

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

    auto operator<=>(const Id &) const = default;
    bool isNull() const { return *this == Id{}; }
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
};

/// Of all bytes: ids come from other people's files, too, and must not be made to meet in one bucket.
inline size_t qHash(const Id &id, size_t seed = 0) noexcept
{
    return qHashBits(id.bytes.data(), id.bytes.size(), seed);
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
