// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_system.h"
#include "core/exchange/folder_report.h"

#include <memory>

namespace tandem {

class Workspace;

/// A folder that several installations see, by whatever means: each writes exchange files into a directory of its own and
/// reads those of all (docs/file-format.md, 8). Nothing in it is ever changed, so that files that come late, in parts,
/// twice or under another name do no harm, and a file that is lost is written again by whoever has what was in it.
///
/// A meeting has four parts, in this order and one at a time: begin(), look(), merge() until it is done, put(). Those that
/// touch the folder may take as long as the folder likes and can be called in another thread; the others belong to the
/// thread of the workspace and touch local files only.
class SharedFolder
{
public:
    struct Setup
    {
        Id document;
        QByteArray device;  ///< names the directory that this installation writes to: `dakar-3f2a91c0`
        QString person;     ///< who is named as sender when nobody has entered the workspace; may be empty
        QString memoryFile; ///< see FolderMemory::fileFor(); empty: nothing is remembered
    };
    SharedFolder(std::unique_ptr<FileSystem> files, const Setup &setup);
    /// The folder of this path, for an open file and this installation.
    static std::shared_ptr<SharedFolder> of(const Workspace &workspace, const QString &folder,
                                            const QString &person = {});
    ~SharedFolder();

    /// What is here. `asked`: a person wants it now, so that files are tried again that would have to wait.
    Result<void> begin(const Workspace &workspace, bool asked);
    /// Looks for what is new, copies it to this computer and verifies it. FileNotFound when there is no such folder,
    /// InputNotRead; what is wrong with single files stands in the report.
    Result<void> look();
    /// Takes in a slice of what was found; true when nothing is left of it and what is to be published has been written
    /// to this computer.
    Result<bool> merge(Workspace &workspace);
    /// Puts that into the folder, and clears away what was replaced. OutputNotWritten.
    Result<void> put();

    /// Of the meeting that is under way, or was last.
    const FolderReport &report() const;
    /// When something last came in, from whom, and how much; what an earlier run of the program saw counts.
    const FolderMemory &memory() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Meetings in this thread until nothing is left for the next one.
Result<FolderReport> meet(SharedFolder &folder, Workspace &workspace, bool asked);

} // namespace tandem
