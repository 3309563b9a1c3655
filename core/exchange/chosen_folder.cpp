// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/chosen_folder.h"

#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tandem {

namespace {

QString fileFor(const QString &dataFolder, const Id &document)
{
    return dataFolder + "/folders/"_L1 + document.uuid() + u".json"_s;
}

} // namespace

QString chosenFolder(const QString &dataFolder, const Id &document)
{
    QFile file(fileFor(dataFolder, document));
    if (dataFolder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("folder"_L1).toString();
}

bool setChosenFolder(const QString &dataFolder, const Id &document, const QString &folder)
{
    const QString path = fileFor(dataFolder, document);
    if (dataFolder.isEmpty() || !QDir().mkpath(QFileInfo(path).path()))
        return false;
    if (folder.isEmpty())
        return !QFile::exists(path) || QFile::remove(path);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(QJsonObject{{u"folder"_s, folder}}).toJson()) > 0 && file.commit();
}

} // namespace tandem
