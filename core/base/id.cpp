// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QCryptographicHash>

namespace tandem {

namespace {

constexpr char kDigits[] = "0123456789abcdef";

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

} // namespace

QByteArray Id::hex() const
{
    QByteArray text(32, Qt::Uninitialized);
    char *out = text.data();
    for (const unsigned char byte : bytes) {
        *out++ = kDigits[byte >> 4];
        *out++ = kDigits[byte & 15];
    }
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
    for (size_t i = 0; i < 16; ++i) {
        const int high = digitValue(text[qsizetype(2 * i)]);
        const int low = digitValue(text[qsizetype(2 * i + 1)]);
        if (high < 0 || low < 0)
            return std::nullopt;
        id.bytes[i] = static_cast<unsigned char>(high * 16 + low);
    }
    return id;
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
