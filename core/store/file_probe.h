// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tandem {

/// What the first bytes of a file say, before SQLite is let near it.
struct FileProbe
{
    int schemaVersion = 0; ///< the file's user_version
    bool writable = false; ///< the file and its folder
};

/// FileNotFound, FileNotReadable, FileNotDatabase, FileForeignDatabase, FileDamaged (shorter than its own header says).
/// A newer file is no error here. What a cut commit left half done (a rollback journal beside the file) is taken back
/// first, by SQLite. Never call it while SQLite has the file open: closing any descriptor of a file drops
/// this process's locks on it (POSIX).
Result<FileProbe> probeFile(const QString &path);

} // namespace tandem
