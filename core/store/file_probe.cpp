// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_probe.h"

#include "core/base/text.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace tandem {

namespace {

// Offsets in the header of a SQLite file (https://www.sqlite.org/fileformat.html, section 1.3).
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);

quint32 big(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

} // namespace

Result<FileProbe> probeFile(const QString &path)
{
    const QFileInfo info(path);
    const auto error = [&info](ErrorCode code) { return Error{code, {info.fileName()}, {}, {}}; };
    if (!info.exists())
        return error(ErrorCode::FileNotFound);
    if (info.isDir())
        return error(ErrorCode::FileNotDatabase);
    QByteArray header;
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return error(ErrorCode::FileNotReadable);
        header = file.read(kHeaderSize);
    }
    if (header.size() < kHeaderSize || !header.startsWith(kMagic))
        return error(ErrorCode::FileNotDatabase);
    if (big(header, kApplicationIdAt) != kApplicationId)
        return error(ErrorCode::FileForeignDatabase);
    const quint32 rawSize = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const qint64 pageSize = rawSize == 1 ? 65536 : qint64(rawSize);
    // With a rollback journal beside it the last commit was cut short: SQLite mends that when it opens the file.
    const bool unfinished = QFileInfo(path + u"-journal"_s).size() > 0;
    if (!unfinished && info.size() < pageSize * qint64(big(header, kPageCountAt)))
        return error(ErrorCode::FileDamaged);
    FileProbe probe;
    probe.schemaVersion = int(big(header, kUserVersionAt));
    probe.writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    return probe;
}

} // namespace tandem
