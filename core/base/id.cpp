// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QCryptographicHash>

#include <cstring>

namespace tandem {

namespace {

constexpr char kDigits[] = "0123456789abcdef";
constexpr int kNoDigit = -1;

/// What each byte counts as a digit. Tables, because every reference of a file that is opened goes both ways.
constexpr std::array<int, 256> kDigitValues = [] {
    std::array<int, 256> values{};
    values.fill(kNoDigit);
    for (int i = 0; i < 16; ++i)
        values[static_cast<unsigned char>(kDigits[i])] = i;
    return values;
}();

constexpr std::array<std::array<char, 2>, 256> kPairs = [] {
    std::array<std::array<char, 2>, 256> pairs{};
    for (std::size_t i = 0; i < pairs.size(); ++i)
        pairs[i] = {kDigits[i >> 4], kDigits[i & 15]};
    return pairs;
}();

} // namespace

void writeHex(QByteArrayView bytes, char *out)
{
    for (const char byte : bytes) {
        std::memcpy(out, kPairs[static_cast<unsigned char>(byte)].data(), 2);
        out += 2;
    }
}

QByteArray Id::hex() const
{
    QByteArray text(32, Qt::Uninitialized);
    writeHex(view(), text.data());
    return text;
}

QString Id::uuid() const
{
    QString text = QString::fromLatin1(hex());
    for (const int at : {20, 16, 12, 8})
        text.insert(at, u'-');
    return text;
}

std::optional<Id> Id::fromHex(QByteArrayView text)
{
    if (text.size() != 32)
        return std::nullopt;
    Id id;
    const auto *digit = reinterpret_cast<const unsigned char *>(text.data());
    int seen = 0; // below zero as soon as one of them is none
    for (unsigned char &byte : id.bytes) {
        const int high = kDigitValues[*digit++];
        const int low = kDigitValues[*digit++];
        seen |= high | low;
        byte = static_cast<unsigned char>(high * 16 + low);
    }
    return seen < 0 ? std::nullopt : std::optional(id);
}

std::optional<Id> Id::fromText(QStringView text)
{
    QByteArray digits;
    digits.reserve(32);
    for (const QChar c : text) {
        if (c == u'-')
            continue;
        if (c.unicode() >= 0x80 || digits.size() == 32)
            return std::nullopt;
        digits += char(c.toLower().unicode());
    }
    return fromHex(digits);
}

Id Id::fromBytes(QByteArrayView raw)
{
    Id id;
    if (raw.size() == 16)
        std::memcpy(id.bytes.data(), raw.data(), 16);
    return id;
}

Id newRowId(const Clock &clock, Random &random)
{
    Id id;
    const quint64 now = quint64(clock.now().toMSecsSinceEpoch());
    const quint64 high = random.next();
    const quint64 low = random.next();
    for (size_t i = 0; i < 6; ++i)
        id.bytes[i] = static_cast<unsigned char>(now >> (8 * (5 - i)));
    for (size_t i = 0; i < 8; ++i)
        id.bytes[8 + i] = static_cast<unsigned char>(low >> (8 * i));
    id.bytes[6] = static_cast<unsigned char>(0x70 | (high & 0x0F));
    id.bytes[7] = static_cast<unsigned char>(high >> 8);
    id.bytes[8] = static_cast<unsigned char>(0x80 | (id.bytes[8] & 0x3F));
    return id;
}

Id derivedRowId(const Id &document, QByteArrayView entity, const QList<QByteArray> &keys)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(document.view());
    hash.addData(entity);
    for (const QByteArray &key : keys) {
        hash.addData(QByteArrayView("\x1f", 1));
        hash.addData(key);
    }
    const QByteArray digest = hash.result();
    Id id = Id::fromBytes(QByteArrayView(digest).first(16));
    id.bytes[6] = static_cast<unsigned char>(0x50 | (id.bytes[6] & 0x0F));
    id.bytes[8] = static_cast<unsigned char>(0x80 | (id.bytes[8] & 0x3F));
    return id;
}

Id transactionId(QByteArrayView body)
{
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    return Id::fromBytes(QByteArrayView(digest).first(16));
}

} // namespace tandem
