// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_header.h"
#include "core/exchange/package_reader.h"

#include <QByteArray>
#include <QList>

namespace tandem::exchange {

/// An exchange file put together by hand, in whatever way it should not be.
struct RawPackage
{
    struct Frame
    {
        char type;
        QByteArray bytes;
        qint64 claimed = -1; ///< the length that stands before it; -1: the true one
    };
    QList<Frame> frames;

    RawPackage &add(char type, const QByteArray &bytes, qint64 claimed = -1)
    {
        frames.append({type, bytes, claimed});
        return *this;
    }
    RawPackage &header(qint64 transactions, qint64 blobs);
    RawPackage &transaction(const QByteArray &body);
    RawPackage &blob(const QByteArray &bytes);
    RawPackage &end(qint64 transactions, qint64 blobs);
    /// With magic, chunks and digest.
    QByteArray file() const;
};

/// The header that header() writes.
PackageHeader sampleHeader(qint64 transactions, qint64 blobs);

/// What reading these bytes comes to: empty when they are accepted, otherwise the error's name.
QString verdict(const QByteArray &file, const QString &passphrase = {});

/// What a file would be whose digest is right whatever stands in it.
QByteArray withDigest(const QByteArray &bytes);

} // namespace tandem::exchange
