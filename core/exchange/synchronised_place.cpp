// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/synchronised_place.h"

#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

namespace tandem {

namespace {

constexpr std::array kNetworks{"nfs",           "nfs4",           "cifs",        "smb2",
                               "smb3",          "smbfs",          "afpfs",       "davfs",
                               "fuse.davfs2",   "fuse.sshfs",     "fuse.rclone", "fuse.gvfsd-fuse",
                               "fuse.smbnetfs", "fuse.curlftpfs", "ncpfs"};

/// What a sync client leaves in the folder that it looks after.
QString clientOf(const QDir &folder)
{
    const auto holds = [&folder](const QStringList &names, QDir::Filter kind) {
        return !folder.entryList(names, kind | QDir::Hidden | QDir::System).isEmpty();
    };
    if (holds({u".sync_*.db"_s, u"._sync_*.db"_s, u".nextcloudsync.log"_s}, QDir::Files))
        return u"Nextcloud"_s;
    if (holds({u".owncloudsync.log"_s}, QDir::Files))
        return u"ownCloud"_s;
    // A folder of the first name stands in every home where the client is installed.
    if (holds({u".dropbox"_s}, QDir::Files) || holds({u".dropbox.cache"_s}, QDir::Dirs))
        return u"Dropbox"_s;
    if (holds({u".stfolder"_s}, QDir::Dirs) || holds({u".stfolder"_s}, QDir::Files))
        return u"Syncthing"_s;
    return {};
}

} // namespace

PlaceClues PlaceClues::ofThisComputer()
{
    return {[](const char *name) { return qEnvironmentVariable(name); },
            [](const QString &folder) { return QString::fromUtf8(QStorageInfo(folder).fileSystemType()); }};
}

QString synchronisedBy(const QString &path, const PlaceClues &clues)
{
    const QString place = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath(); // the file need not be there
    if (place.isEmpty())
        return {};
    const QString below = place + u'/';
    for (const char *name : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
        const QString folder = QDir(QDir::fromNativeSeparators(clues.variable(name))).canonicalPath();
        if (!clues.variable(name).isEmpty() && !folder.isEmpty() &&
            below.startsWith(folder + u'/', Qt::CaseInsensitive))
            return u"OneDrive"_s;
    }
    QString type = clues.fileSystem(place).toLower();
    for (const char *network : kNetworks) {
        if (type == QLatin1StringView(network))
            return type;
    }
    QDir folder(place);
    do {
        if (QString client = clientOf(folder); !client.isEmpty())
            return client;
    } while (folder.cdUp());
    return {};
}

} // namespace tandem
