// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace tandem {

/// What an exchange file says of itself in its first frame. Claims of whoever made it: shown, and held against what
/// follows, never trusted.
struct PackageHeader
{
    Id document;       ///< the programme
    QString programme; ///< its short name: proposes a name for a copy
    QString site;      ///< the computer that it comes from
    QString person;    ///< who sent it
    QString app;       ///< version of Tandem
    int schema = 0;
    QList<Id> leaves; ///< the sender's latest transactions
    qint64 transactions = 0;
    qint64 blobs = 0;
    bool attachments = false; ///< attachments' contents were put in
    QDateTime created;
    QList<QByteArray> wanted; ///< contents that the sender does not have and asks for, by SHA-256

    bool operator==(const PackageHeader &) const = default;
};

/// JSON with sorted keys.
QByteArray encodePackageHeader(const PackageHeader &header);
/// None for anything that is not such a header; what it does not know it passes over.
std::optional<PackageHeader> decodePackageHeader(const QByteArray &json);

} // namespace tandem
