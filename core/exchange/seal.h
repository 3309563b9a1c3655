// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/byte_stream.h"

#include <QString>

#include <memory>

namespace tandem {

/// The key that a passphrase makes with a salt (Argon2id, which takes a tenth of a second and 64 MiB on purpose). Wiped
/// when it goes.
class SealKey
{
public:
    static constexpr qsizetype kSaltBytes = 16;

    /// None when there is not enough memory.
    static std::shared_ptr<const SealKey> make(const QString &passphrase, QByteArrayView salt);
    ~SealKey();
    SealKey(const SealKey &) = delete;
    SealKey &operator=(const SealKey &) = delete;

    const unsigned char *bytes() const { return m_key; }
    const QByteArray &salt() const { return m_salt; }

private:
    SealKey() = default;
    unsigned char m_key[32] = {};
    QByteArray m_salt;
};

QByteArray newSalt();

/// An exchange file under a passphrase: magic, salt, the stream's header, then pieces of 64 KiB, each encrypted and
/// authenticated (XChaCha20-Poly1305, libsodium's secretstream); the last one says that it is the last.
class SealingSink final : public ByteSink
{
public:
    SealingSink(ByteSink &sink, std::shared_ptr<const SealKey> key);
    ~SealingSink() override;

    [[nodiscard]] bool begin();
    bool write(QByteArrayView bytes) override;
    [[nodiscard]] bool finish();

private:
    bool put(QByteArrayView plain, bool last);

    struct State;
    ByteSink &m_sink;
    std::shared_ptr<const SealKey> m_key;
    std::unique_ptr<State> m_state;
    QByteArray m_plain;
};

/// Reads it. Errors: PassphraseWrong for the first piece, PackageDamaged later on.
class UnsealingSource final : public ByteSource
{
public:
    /// `source` stands behind the salt.
    UnsealingSource(ByteSource &source, std::shared_ptr<const SealKey> key, QString name);
    ~UnsealingSource() override;

    Result<qsizetype> read(char *bytes, qsizetype size) override;

private:
    Result<void> begin();
    Result<void> fill();

    struct State;
    ByteSource &m_source;
    std::shared_ptr<const SealKey> m_key;
    QString m_name;
    std::unique_ptr<State> m_state;
    QByteArray m_sealed;
    QByteArray m_plain;
    qsizetype m_place = 0;
    bool m_begun = false;
    bool m_first = true;
    bool m_ended = false;
};

} // namespace tandem
