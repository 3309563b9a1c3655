// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tandem {

/// What the first bytes of a file say, before SQLite is let near it.
struct FileProbe
{
    int schemaVersion = 0; ///< the file's user_version
    bool writable = false; ///< the file and its folder
};

inline constexpr qint64 kProgrammeHeaderBytes = 100;

/// What is wrong with a file of so many bytes that begins with `header` (kProgrammeHeaderBytes of them, unless it is
/// shorter): FileNotDatabase, FileForeignDatabase, FileDamaged (shorter than its own header says).
std::optional<ErrorCode> headerProblem(const QByteArray &header, qint64 size);
/// How many bytes a file has by its whole header; what stands behind them belongs to nothing.
qint64 bytesOf(const QByteArray &header);

/// FileNotFound, FileNotReadable, FileNotDatabase, FileForeignDatabase, FileDamaged (shorter than its own header says).
/// A newer file is no error here. What a cut commit left half done (a rollback journal beside the file) is taken back
/// first, by SQLite. Never call it while SQLite has the file open: closing any descriptor of a file drops
/// this process's locks on it (POSIX).
Result<FileProbe> probeFile(const QString &path);

} // namespace tandem
