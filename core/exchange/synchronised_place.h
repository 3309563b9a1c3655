// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace tandem {

/// What tells of a place that is not only this computer's; a test says something else.
struct PlaceClues
{
    /// An environment variable's value.
    std::function<QString(const char *name)> variable;
    /// The kind of file system that a folder lies on: `ext4`, `cifs`.
    std::function<QString(const QString &folder)> fileSystem;

    static PlaceClues ofThisComputer();
};

/// Who else changes files in the folder of this path: `Nextcloud`, `Dropbox`, `OneDrive`, `Syncthing`, or the kind of a
/// network's file system (`cifs`). Empty: nobody, as far as one can tell. A programme file is not worked on there: a sync
/// client replaces an open file by another computer's, and locks do not hold on a network.
QString synchronisedBy(const QString &path, const PlaceClues &clues = PlaceClues::ofThisComputer());

} // namespace tandem
