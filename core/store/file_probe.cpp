// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_probe.h"

#include "core/base/text.h"
#include "core/store/database.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <limits>

namespace tandem {

namespace {

// Offsets in the header of a SQLite file (https://www.sqlite.org/fileformat.html, section 1.3).
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);

quint32 big(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

std::optional<QByteArray> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.read(kProgrammeHeaderBytes);
}

/// Whether a rollback journal lies beside the file (section 3 there).
bool isUnfinished(const QString &path)
{
    static constexpr QByteArrayView kJournalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    QFile journal(path + u"-journal"_s);
    return journal.open(QIODevice::ReadOnly) && journal.read(kJournalMagic.size()) == kJournalMagic;
}

/// A whole header of another program; one that a cut commit has torn is not.
bool isForeign(const QByteArray &header)
{
    return header.size() == kProgrammeHeaderBytes && header.startsWith(kMagic) &&
           big(header, kApplicationIdAt) != kApplicationId;
}

constexpr qint64 kUnknownSize = std::numeric_limits<qint64>::max();

} // namespace

qint64 bytesOf(const QByteArray &header)
{
    const quint32 rawSize = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const qint64 pageSize = rawSize == 1 ? 65536 : qint64(rawSize);
    return pageSize * qint64(big(header, kPageCountAt));
}

std::optional<ErrorCode> headerProblem(const QByteArray &header, qint64 size)
{
    if (!header.startsWith(kMagic))
        return ErrorCode::FileNotDatabase;
    if (header.size() < kProgrammeHeaderBytes)
        return ErrorCode::FileDamaged;
    if (big(header, kApplicationIdAt) != kApplicationId)
        return ErrorCode::FileForeignDatabase;
    return size < bytesOf(header) ? std::optional(ErrorCode::FileDamaged) : std::nullopt;
}

Result<FileProbe> probeFile(const QString &path)
{
    const QFileInfo info(path);
    const auto error = [&info](ErrorCode code) { return Error{code, {info.fileName()}, {}, {}}; };
    if (!info.exists())
        return error(ErrorCode::FileNotFound);
    if (info.isDir())
        return error(ErrorCode::FileNotDatabase);
    const bool writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    std::optional<QByteArray> read = readHeader(path);
    if (!read)
        return error(ErrorCode::FileNotReadable);
    if (isUnfinished(path) && writable && !isForeign(*read)) {
        // The last commit was cut short, and what stands in the file may be half of it: SQLite takes it back when it
        // reads for the first time. When another program is only just writing, this does nothing.
        static_cast<void>(
            guarded([&] { Database(path, Database::Mode::ReadWrite).number("SELECT count(*) FROM sqlite_master"); }));
        read = readHeader(path);
    }
    const QByteArray header = read.value_or(QByteArray());
    // With a journal beside it, the file may be shorter than it is going to be.
    if (const auto problem = headerProblem(header, isUnfinished(path) ? kUnknownSize : QFileInfo(path).size()))
        return error(*problem);
    FileProbe probe;
    probe.schemaVersion = int(big(header, kUserVersionAt));
    probe.writable = writable;
    return probe;
}

} // namespace tandem
