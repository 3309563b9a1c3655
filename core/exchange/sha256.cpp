// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sha256.h"

#include <sodium.h>

#include <new>

namespace tandem {

namespace {

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

struct Sha256::State : crypto_hash_sha256_state
{
};

Sha256::Sha256()
{
    static_assert(sizeof(State) <= sizeof m_state && alignof(State) <= 8);
    crypto_hash_sha256_init(new (m_state.data()) State);
}

Sha256::State &Sha256::state()
{
    return *std::launder(reinterpret_cast<State *>(m_state.data()));
}

void Sha256::add(QByteArrayView bytes)
{
    crypto_hash_sha256_update(&state(), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256_final(&state(), bytesOf(hash));
    return hash;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(bytesOf(hash), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()));
    return hash;
}

} // namespace tandem
