// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/received_file.h"

#include "core/exchange/package_format.h"
#include "core/exchange/package_reader.h"
#include "core/exchange/programme_source.h"

#include <QFile>
#include <QFileInfo>

namespace tandem {

namespace {

template <class Source>
Result<std::unique_ptr<ReceivedFile>> asReceived(Result<std::unique_ptr<Source>> source)
{
    if (!source)
        return source.error();
    return std::unique_ptr<ReceivedFile>(std::move(source).value());
}

} // namespace

Result<std::unique_ptr<ReceivedFile>> ReceivedFile::open(const QString &path, const QString &passphrase,
                                                         const QString &openFile, const Progress &progress)
{
    const QFileInfo info(path);
    const auto error = [&info](ErrorCode code) { return Error{code, {info.fileName()}, {}, {}}; };
    if (!info.exists())
        return error(ErrorCode::FileNotFound);
    if (!openFile.isEmpty() && info == QFileInfo(openFile))
        return error(ErrorCode::SelfReference);
    if (!info.isFile())
        return error(ErrorCode::NotPackage); // a folder, a device, a pipe
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorCode::FileNotReadable);
    const QByteArray beginning = file.read(16);
    file.close();
    if (beginning == QByteArrayView("SQLite format 3\0", 16))
        return asReceived(ProgrammeSource::open(path, progress));
    if (beginning.isEmpty() || package::kAnyMagic.startsWith(beginning))
        return error(ErrorCode::PackageDamaged); // nothing but the start of one, as a full stick leaves it
    return asReceived(PackageReader::open(path, passphrase, progress));
}

} // namespace tandem
