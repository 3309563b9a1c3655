// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_names.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace tandem::folder {

namespace {

constexpr QStringView kStampForm = u"yyyyMMdd'T'HHmmss'Z'";
constexpr qsizetype kHashDigits = 16;

} // namespace

QString programmeFolder(const Id &document)
{
    return QString::fromLatin1(document.hex().first(8));
}

bool isProgrammeFolder(const QString &name, const Id &document)
{
    return name.startsWith(programmeFolder(document), Qt::CaseInsensitive);
}

QString ownFolder(const Id &document, const QByteArray &device)
{
    return programmeFolder(document) + u'/' + QString::fromLatin1(device);
}

bool looksLikePackage(const QString &name)
{
    return name.contains(".tandemx"_L1, Qt::CaseInsensitive) && !name.startsWith(u'.') && !name.startsWith(u'~');
}

QString packageName(const QDateTime &at, const QByteArray &sha256)
{
    return at.toUTC().toString(kStampForm) + u'-' + QString::fromLatin1(sha256.toHex().first(kHashDigits)) +
           u".tandemx"_s;
}

QDateTime writtenAt(const QString &name)
{
    static const QRegularExpression kForm(u"\\A(\\d{8}T\\d{6}Z)-[0-9a-f]{16}\\.tandemx\\z"_s);
    const QRegularExpressionMatch match = kForm.match(name);
    if (!match.hasMatch())
        return {};
    QDateTime at = QDateTime::fromString(match.capturedView(1), kStampForm);
    at.setTimeSpec(Qt::UTC);
    return at;
}

bool isPublished(const QString &path, const Id &document)
{
    return path.count(u'/') == 2 &&
           path.section(u'/', 0, 0).compare(programmeFolder(document), Qt::CaseInsensitive) == 0 &&
           writtenAt(path.section(u'/', 2)).isValid();
}

QString hashIn(const QString &name)
{
    return name.section(u'-', 1).left(kHashDigits);
}

QString contentFolder(const Id &document, const QByteArray &sha256)
{
    return programmeFolder(document) + "/blobs/"_L1 + QString::fromLatin1(sha256.first(2));
}

QString contentPath(const Id &document, const QByteArray &sha256)
{
    return contentFolder(document, sha256) + u'/' + QString::fromLatin1(sha256);
}

bool isContentPath(const QString &path, const Id &document)
{
    return path.startsWith(programmeFolder(document) + "/blobs/"_L1);
}

} // namespace tandem::folder
