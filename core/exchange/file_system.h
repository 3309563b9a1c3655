// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

class QIODevice;

namespace tandem {

/// What the shared folder's code asks of a disk, so that a test can have one that is late, forgetful or wrong. Paths are
/// relative to the shared folder, their parts joined by `/`.
class FileSystem
{
public:
    struct Entry
    {
        QString name;
        bool isFolder = false;
        qint64 size = 0;   ///< bytes
        QDateTime changed; ///< invalid: unknown
    };

    virtual ~FileSystem() = default;
    /// What lies in a folder (empty: the shared folder itself), at most `most` of it, in any order; nothing hidden and no
    /// symbolic link. Nothing for a folder that is not there, FileNotFound when it is the shared one.
    virtual Result<QList<Entry>> list(const QString &folder, qsizetype most) = 0;
    /// Copies a file's bytes to `to`. InputNotRead: also when there are more than `most`.
    virtual Result<void> read(const QString &path, QIODevice &to, qint64 most) = 0;
    /// Copies a local file in, with the folders that it needs; nothing to do where one of that name and size is there
    /// already. OutputNotWritten: also when the name is taken by another.
    virtual Result<void> put(const QString &localFile, const QString &path) = 0;
    virtual Result<void> remove(const QString &path) = 0;
};

/// A folder of this computer, or one that is made to look like that. Symbolic links in it are not followed: they could
/// lead anywhere.
class DiskFileSystem final : public FileSystem
{
public:
    explicit DiskFileSystem(QString folder) : m_folder(std::move(folder)) {}

    Result<QList<Entry>> list(const QString &folder, qsizetype most) override;
    Result<void> read(const QString &path, QIODevice &to, qint64 most) override;
    Result<void> put(const QString &localFile, const QString &path) override;
    Result<void> remove(const QString &path) override;

private:
    /// Whether the way there stays in the folder.
    bool staysInside(const QString &path) const;
    QString whole(const QString &path) const { return path.isEmpty() ? m_folder : m_folder + QLatin1Char('/') + path; }

    QString m_folder;
};

} // namespace tandem
