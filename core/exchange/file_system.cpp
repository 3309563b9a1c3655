// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_system.h"

#include "core/base/text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace tandem {

namespace {

constexpr qint64 kPiece = 256LL * 1024;

Error notRead(const QString &path, const QString &words)
{
    return {ErrorCode::InputNotRead, {path, words}, {}, {}};
}

Error notWritten(const QString &path, const QString &words)
{
    return {ErrorCode::OutputNotWritten, {path, words}, {}, {}};
}

/// All bytes, at most `most`; what the system said otherwise.
std::optional<QString> copy(QIODevice &from, QIODevice &to, qint64 most)
{
    qint64 copied = 0;
    for (;;) {
        const QByteArray piece = from.read(kPiece);
        if (piece.isEmpty())
            return from.atEnd() ? std::nullopt : std::optional(from.errorString());
        copied += piece.size();
        if (copied > most)
            return QString::number(copied);
        if (to.write(piece) != piece.size())
            return to.errorString();
    }
}

/// The sync client must not take away what is still only in the computer's memory.
bool onDisk(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

bool DiskFileSystem::staysInside(const QString &path) const
{
    QString way = m_folder;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        way += u'/' + part;
        if (part == ".."_L1 || part == "."_L1 || QFileInfo(way).isSymLink())
            return false;
    }
    return true;
}

Result<QList<FileSystem::Entry>> DiskFileSystem::list(const QString &folder, qsizetype most)
{
    const QFileInfo info(whole(folder));
    QList<Entry> entries;
    if (!info.isDir())
        return folder.isEmpty() ? Result<QList<Entry>>(Error{ErrorCode::FileNotFound, {m_folder}, {}, {}}) : entries;
    if (!info.isReadable() || !info.isExecutable())
        return notRead(info.filePath(), {});
    if (!staysInside(folder))
        return entries;
    QDirIterator iterator(info.filePath(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (iterator.hasNext() && entries.size() < most) {
        iterator.next();
        const QFileInfo entry = iterator.fileInfo();
        entries.append({entry.fileName(), entry.isDir(), entry.size(), entry.lastModified().toUTC()});
    }
    return entries;
}

Result<void> DiskFileSystem::read(const QString &path, QIODevice &to, qint64 most)
{
    QFile file(whole(path));
    // Neither a link nor a pipe: the one leads away, the other makes us wait for ever.
    if (!staysInside(path) || !QFileInfo(file).isFile())
        return notRead(path, {});
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notRead(path, file.errorString());
    if (const std::optional<QString> failed = copy(file, to, most))
        return notRead(path, *failed);
    return {};
}

Result<void> DiskFileSystem::put(const QString &localFile, const QString &path)
{
    if (!QFileInfo(m_folder).isDir() || !staysInside(path))
        return notWritten(whole(path), {});
    QFile from(localFile);
    if (!from.open(QIODevice::ReadOnly))
        return notWritten(whole(path), from.errorString());
    if (!QDir().mkpath(QFileInfo(whole(path)).path()))
        return notWritten(whole(path), {});
    QFile to(whole(path));
    if (to.exists() && to.size() == from.size())
        return {}; // it is named by its hash
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notWritten(whole(path), to.errorString());
    std::optional<QString> failed = copy(from, to, from.size());
    if (!failed && !onDisk(to))
        failed = to.errorString();
    if (!failed)
        return {};
    to.close();
    to.remove();
    return notWritten(whole(path), *failed);
}

Result<void> DiskFileSystem::remove(const QString &path)
{
    QFile file(whole(path));
    if (!staysInside(path) || !file.remove())
        return notWritten(whole(path), file.errorString());
    return {};
}

} // namespace tandem
