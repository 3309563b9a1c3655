// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/transaction.h"

#include <QByteArrayView>

/// The exchange file's form (docs/file-format.md): what its writer and its reader agree upon.
namespace tandem::package {

inline constexpr QByteArrayView kMagic("TANDEM1\n", 8);
inline constexpr QByteArrayView kSealedMagic("TANDEMC1\n", 9); ///< under a passphrase
inline constexpr QByteArrayView kAnyMagic("TANDEM", 6);        ///< of every version

// Chunks: the length as it is stored, the length as it is read, the bytes.
inline constexpr qsizetype kChunkBytes = qsizetype{1024} * 1024;
inline constexpr quint32 kStoredFlag = 0x8000'0000; ///< in the first length: the bytes are not compressed
inline constexpr qsizetype kDigestBytes = 32;

/// What a file may swell to when it is read. Text of a journal shrinks to a sixth; this much is nobody's work.
inline constexpr qint64 kSwellingFree = qint64{64} * 1024 * 1024;
inline constexpr qint64 kSwellingMost = 100;

// Frames: type, length, bytes.
inline constexpr char kHeaderFrame = 'H';
inline constexpr char kTransactionFrame = 'T';
inline constexpr char kBlobFrame = 'B';
inline constexpr char kSignatureFrame = 'S'; ///< passed over by this version
inline constexpr char kEndFrame = 'E';

inline constexpr qsizetype kIdBytes = 16;
inline constexpr qsizetype kHashBytes = 32;
inline constexpr qsizetype kHeaderBytes = qsizetype{1024} * 1024;
inline constexpr qsizetype kTransactionBytes = kIdBytes + limits::kBodyBytes;
inline constexpr qsizetype kBlobBytes = kHashBytes + qsizetype{25} * 1024 * 1024;
inline constexpr qsizetype kSignatureBytes = 4096;
inline constexpr int kMostSignatures = 64; ///< they are passed over: a file of nothing else would keep a reader busy
inline constexpr qsizetype kEndBytes = 1024;

// Under a passphrase: salt, the stream's header, pieces.
inline constexpr qsizetype kPieceBytes = qsizetype{64} * 1024;

} // namespace tandem::package
