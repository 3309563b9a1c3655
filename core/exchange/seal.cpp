// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seal.h"

#include "core/exchange/package_format.h"

#include <sodium.h>

namespace tandem {

namespace {

constexpr qsizetype kSealBytes = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

static_assert(SealKey::kSaltBytes == crypto_pwhash_SALTBYTES);

std::shared_ptr<const SealKey> SealKey::make(const QString &passphrase, QByteArrayView salt)
{
    static_assert(sizeof(m_key) == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    if (sodium_init() < 0)
        return nullptr;
    // The same letters typed on another keyboard are the same passphrase.
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    std::shared_ptr<SealKey> key(new SealKey);
    key->m_salt = salt.toByteArray();
    const int made = crypto_pwhash(
        key->m_key, sizeof key->m_key, text.constData(), static_cast<unsigned long long>(text.size()), bytesOf(salt),
        crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), std::size_t(text.size()));
    if (made != 0)
        return nullptr;
    return key;
}

SealKey::~SealKey()
{
    sodium_memzero(m_key, sizeof m_key);
}

QByteArray newSalt()
{
    QByteArray salt(SealKey::kSaltBytes, '\0');
    if (sodium_init() >= 0)
        randombytes_buf(salt.data(), std::size_t(salt.size()));
    return salt;
}

struct SealingSink::State
{
    crypto_secretstream_xchacha20poly1305_state stream;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

SealingSink::SealingSink(ByteSink &sink, std::shared_ptr<const SealKey> key)
    : m_sink(sink), m_key(std::move(key)), m_state(std::make_unique<State>())
{
}

SealingSink::~SealingSink() = default;

bool SealingSink::begin()
{
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    return crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, bytesOf(header), m_key->bytes()) == 0 &&
           m_sink.write(package::kSealedMagic) && m_sink.write(m_key->salt()) && m_sink.write(header);
}

bool SealingSink::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        // A full piece waits until it is known not to be the last.
        if (m_plain.size() == package::kPieceBytes && !put(m_plain, false))
            return false;
        const qsizetype part = qMin(package::kPieceBytes - m_plain.size(), bytes.size());
        m_plain.append(bytes.first(part));
        bytes = bytes.sliced(part);
    }
    return true;
}

bool SealingSink::finish()
{
    return put(m_plain, true);
}

bool SealingSink::put(QByteArrayView plain, bool last)
{
    QByteArray sealed(plain.size() + kSealBytes, '\0');
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
    if (crypto_secretstream_xchacha20poly1305_push(&m_state->stream, bytesOf(sealed), nullptr, bytesOf(plain),
                                                   static_cast<unsigned long long>(plain.size()), nullptr, 0, tag) != 0)
        return false;
    m_plain.clear();
    return m_sink.write(sealed);
}

struct UnsealingSource::State
{
    crypto_secretstream_xchacha20poly1305_state stream;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

UnsealingSource::UnsealingSource(ByteSource &source, std::shared_ptr<const SealKey> key, QString name)
    : m_source(source), m_key(std::move(key)), m_name(std::move(name)), m_state(std::make_unique<State>())
{
}

UnsealingSource::~UnsealingSource() = default;

Result<void> UnsealingSource::begin()
{
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    const Result<qsizetype> got = m_source.read(header.data(), header.size());
    if (!got)
        return got.error();
    if (*got != header.size() ||
        crypto_secretstream_xchacha20poly1305_init_pull(&m_state->stream, bytesOf(header), m_key->bytes()) != 0)
        return Error{ErrorCode::PackageDamaged, {m_name}, {}, {}};
    m_begun = true;
    return {};
}

Result<void> UnsealingSource::fill()
{
    const Error damaged{ErrorCode::PackageDamaged, {m_name}, {}, {}};
    m_sealed.resize(package::kPieceBytes + kSealBytes);
    const Result<qsizetype> got = m_source.read(m_sealed.data(), m_sealed.size());
    if (!got)
        return got.error();
    if (*got < kSealBytes)
        return damaged;
    m_sealed.resize(*got);
    m_plain.resize(m_sealed.size() - kSealBytes);
    m_place = 0;
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, bytesOf(m_plain), nullptr, &tag,
                                                   bytesOf(QByteArrayView(m_sealed)),
                                                   static_cast<unsigned long long>(m_sealed.size()), nullptr, 0) != 0) {
        m_plain.clear();
        return m_first ? Error{ErrorCode::PassphraseWrong, {m_name}, {}, {}} : damaged;
    }
    m_first = false;
    m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_ended) {
        char more = 0;
        const Result<qsizetype> behind = m_source.read(&more, 1);
        if (!behind)
            return behind.error();
        if (*behind != 0)
            return damaged;
    } else if (m_plain.size() != package::kPieceBytes) {
        return damaged; // only the last piece is a short one
    }
    return {};
}

Result<qsizetype> UnsealingSource::read(char *bytes, qsizetype size)
{
    if (!m_begun) {
        if (const Result<void> begun = begin(); !begun)
            return begun.error();
    }
    qsizetype done = 0;
    while (done < size) {
        if (m_place == m_plain.size()) {
            if (m_ended)
                break;
            if (const Result<void> filled = fill(); !filled)
                return filled.error();
            continue;
        }
        const qsizetype part = qMin(size - done, m_plain.size() - m_place);
        std::copy_n(m_plain.constData() + m_place, part, bytes + done);
        m_place += part;
        done += part;
    }
    return done;
}

} // namespace tandem
