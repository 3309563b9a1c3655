// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace tandem {

/// What a content is needed for.
enum class BlobUse {
    Snapshot,   ///< the frozen plan of an adoption: always travels
    Attachment, ///< of a living attachment: travels if wanted
    None,       ///< of a removed attachment (its removal may be taken back), or of something that has not arrived yet
};

/// A content that the file knows of, by its hash; the bytes themselves may be absent (journal.md, section 12).
struct BlobInfo
{
    QByteArray sha256; ///< 64 lower-case hexadecimal digits, as rows name it
    qint64 size = 0;   ///< bytes; of an absent one what its row says, 0 when it does not
    bool present = false;
    BlobUse use = BlobUse::None;
};

/// A content that stands in a file of this computer and goes into the programme file piece by piece.
struct BlobFile
{
    QString path;
    QByteArray sha256; ///< as in BlobInfo; writing fails when the file's bytes are others by then
    qint64 size = 0;   ///< bytes
};

/// Takes the pieces of a content in their order; an error ends the reading.
using BlobPieces = std::function<Result<void>(QByteArrayView)>;

/// Greatest content that a file holds: an attachment may have that much, a frozen plan has far less.
inline constexpr qint64 kMostBlobBytes = 25LL * 1024 * 1024;

/// Whether this can be a hash as rows name it.
bool isBlobName(QByteArrayView sha256);

} // namespace tandem
