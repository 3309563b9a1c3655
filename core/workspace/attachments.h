// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"
#include "core/model/entity_kind.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tandem {

class Workspace;

/// From here on a file is attached with a word about its size (AttachmentLarge).
inline constexpr qint64 kLargeAttachmentBytes = 10LL * 1024 * 1024;

/// What an attachment's `owner` holds: `activity:<id>`.
QByteArray attachmentOwner(EntityKind kind, const Id &row);

/// A name that does no harm in any folder of any system, whoever wrote it: no path, no control or direction marks, no
/// character or name that a system reserves, at most 120 bytes with the extension kept; never empty.
QString safeFileName(const QString &name);

/// Whether a file of this name is handed to the desktop's programs: texts, pictures, sound and film without macros.
/// Everything else can be saved, and nothing is ever run.
bool mayBeOpened(const QString &name);

/// The hint about an attachment's size, when there is reason for one.
std::optional<Error> sizeHint(const Attachment &attachment);

/// Writes the content to a file, whole or not at all. AttachmentAbsent, ContentDamaged, OutputNotWritten.
Result<void> saveAttachment(const Workspace &workspace, const Attachment &attachment, const QString &path);

/// Puts a copy for reading under its safe name into a new folder inside `folder`, marked as foreign where the system
/// knows that; its path. Also AttachmentNotOpened, before anything is written.
Result<QString> extractAttachment(const Workspace &workspace, const Attachment &attachment, const QString &folder);

} // namespace tandem
