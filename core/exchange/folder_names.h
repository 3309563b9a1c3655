// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

/// What the files of a shared folder are called (docs/file-format.md, 8).
namespace tandem::folder {

/// `0190a1b2`: the folder of a programme in the shared one.
QString programmeFolder(const Id &document);
/// Whether a folder of this name may hold something of the programme: its own one, or what a sync client made of it.
bool isProgrammeFolder(const QString &name, const Id &document);

/// `0190a1b2/dakar-3f2a91c0`: where an installation writes, and nobody else.
QString ownFolder(const Id &document, const QByteArray &device);

/// Whether a file of this name may be an exchange file, whatever a sync client or a person made of its name.
bool looksLikePackage(const QString &name);

/// `20260301T101213Z-<first 16 hexadecimal digits of its SHA-256>.tandemx`
QString packageName(const QDateTime &at, const QByteArray &sha256);
/// When a file was written, by its name; invalid when it is not exactly such a name.
QDateTime writtenAt(const QString &name);
/// Whether an installation put the file there and nothing has moved or renamed it since. `path`: in the shared folder.
bool isPublished(const QString &path, const Id &document);
/// The 16 digits.
QString hashIn(const QString &name);

/// `0190a1b2/blobs/ab`, and `0190a1b2/blobs/ab/<sha256>`.
QString contentFolder(const Id &document, const QByteArray &sha256);
QString contentPath(const Id &document, const QByteArray &sha256);
bool isContentPath(const QString &path, const Id &document);

} // namespace tandem::folder
