// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/attachments.h"

#include "core/base/text.h"
#include "core/model/field_info.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype kLongestName = 120; ///< bytes in UTF-8: a folder takes 255, and a path has more than a name
constexpr qsizetype kLongestExtension = 12;

bool isReserved(const QString &base)
{
    static const QStringList kDevices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString name = base.toLower().trimmed();
    const bool numbered = name.size() == 4 && (name.startsWith("com"_L1) || name.startsWith("lpt"_L1));
    return kDevices.contains(name) || (numbered && name.back().isDigit());
}

/// Windows asks before it opens what came from elsewhere, and Office reads it without its macros.
void markAsForeign([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_WIN
    QFile mark(path + ":Zone.Identifier"_L1);
    if (mark.open(QIODevice::WriteOnly))
        mark.write("[ZoneTransfer]\r\nZoneId=3\r\n");
#endif
}

} // namespace

QByteArray attachmentOwner(EntityKind kind, const Id &row)
{
    return entityInfo(kind).name.bytes().toByteArray() + ':' + row.hex();
}

QString safeFileName(const QString &name)
{
    QString safe = cleanLine(name).section(u'/', -1).section(u'\\', -1);
    safe.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    for (QChar &c : safe) {
        if (u"<>:\"|?*"_s.contains(c))
            c = u'_';
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    const qsizetype dot = safe.lastIndexOf(u'.');
    QString base = dot > 0 ? safe.first(dot) : safe;
    const QString extension = dot > 0 ? safe.sliced(dot).left(kLongestExtension) : QString();
    while (base.toUtf8().size() + extension.toUtf8().size() > kLongestName)
        base.chop(base.back().isLowSurrogate() ? 2 : 1);
    if (isReserved(base.section(u'.', 0, 0)))
        base.prepend(u'_');
    return base.isEmpty() ? u"_"_s + extension : base + extension;
}

bool mayBeOpened(const QString &name)
{
    // Kinds of files that show something. Missing on purpose: what runs (exe, sh, js, html, svg), what leads elsewhere
    // (lnk, url, desktop), what holds other files (zip), and office documents with macros (docm, xlsm).
    static const QStringList kShown{u"pdf"_s, u"txt"_s, u"csv"_s,  u"png"_s,  u"jpg"_s,  u"jpeg"_s, u"gif"_s,
                                    u"bmp"_s, u"tif"_s, u"tiff"_s, u"webp"_s, u"odt"_s,  u"ods"_s,  u"odp"_s,
                                    u"odg"_s, u"doc"_s, u"docx"_s, u"xls"_s,  u"xlsx"_s, u"ppt"_s,  u"pptx"_s,
                                    u"rtf"_s, u"mp3"_s, u"m4a"_s,  u"ogg"_s,  u"wav"_s,  u"mp4"_s,  u"webm"_s};
    return kShown.contains(QFileInfo(safeFileName(name)).suffix().toLower());
}

std::optional<Error> sizeHint(const Attachment &attachment)
{
    const qint64 bytes = attachment.size.value_or(0);
    if (bytes <= kLargeAttachmentBytes)
        return std::nullopt;
    const qint64 megabytes = (bytes + (1 << 20) - 1) >> 20;
    return Error{ErrorCode::AttachmentLarge, {attachment.name, QString::number(megabytes)}, {}, {}};
}

Result<void> saveAttachment(const Workspace &workspace, const Attachment &attachment, const QString &path)
{
    const QByteArray sha256 = attachment.sha256.toLatin1();
    if (!workspace.hasBlob(sha256))
        return Error{ErrorCode::AttachmentAbsent, {attachment.name}, u"attachment"_s, {}};
    QSaveFile file(path);
    const auto failure = [&] { return Error{ErrorCode::OutputNotWritten, {path, file.errorString()}, {}, {}}; };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    const Result<bool> read = workspace.readBlob(sha256, [&](QByteArrayView piece) {
        return file.write(piece.data(), piece.size()) == piece.size() ? Result<void>() : Result<void>(failure());
    });
    if (!read && read.error().code == ErrorCode::ContentDamaged)
        return Error{ErrorCode::ContentDamaged, {attachment.name}, u"attachment"_s, {}};
    if (!read)
        return read.error();
    return file.commit() ? Result<void>() : Result<void>(failure());
}

Result<QString> extractAttachment(const Workspace &workspace, const Attachment &attachment, const QString &folder)
{
    if (!mayBeOpened(attachment.name))
        return Error{ErrorCode::AttachmentNotOpened, {attachment.name}, u"attachment"_s, {}};
    // A folder of its own, which only this person may enter: the same name twice is no trouble.
    QTemporaryDir place(QDir(folder).filePath(u"XXXXXX"_s));
    if (!place.isValid())
        return Error{ErrorCode::OutputNotWritten, {folder, place.errorString()}, {}, {}};
    const QString path = place.filePath(safeFileName(attachment.name));
    if (Result<void> saved = saveAttachment(workspace, attachment, path); !saved)
        return saved.error();
    markAsForeign(path);
    QFile::setPermissions(path, QFileDevice::ReadOwner); // what would be changed in this copy would be lost
    place.setAutoRemove(false);
    return path;
}

} // namespace tandem
