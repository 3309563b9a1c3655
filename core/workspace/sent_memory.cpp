// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sent_memory.h"

#include "core/base/clock.h"
#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tandem {

namespace {

QString fileFor(const QString &dataFolder, const Id &document)
{
    return dataFolder + "/sent/"_L1 + document.uuid() + u".json"_s;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QString::fromLatin1(isoTimestamp(time)) : QString();
}

} // namespace

std::optional<SentMemory> recallSent(const QString &dataFolder, const Id &document)
{
    QFile file(fileFor(dataFolder, document));
    if (dataFolder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    SentMemory memory;
    const QJsonArray known = content.value("known"_L1).toArray();
    for (const QJsonValue each : known) {
        if (const std::optional<Id> id = Id::fromHex(each.toString().toLatin1()))
            memory.known.append(*id);
    }
    const QJsonArray wanted = content.value("wanted"_L1).toArray();
    for (const QJsonValue each : wanted)
        memory.wanted.append(each.toString().toLatin1());
    memory.exchanged = content.value("exchanged"_L1).toBool();
    memory.sentAt = fromIsoTimestamp(content.value("sent_at"_L1).toString());
    memory.missionAt = fromIsoTimestamp(content.value("mission_at"_L1).toString());
    memory.missionPath = content.value("mission_path"_L1).toString();
    return memory;
}

void keepSent(const QString &dataFolder, const Id &document, const SentMemory &memory)
{
    const QString path = fileFor(dataFolder, document);
    if (dataFolder.isEmpty() || !QDir().mkpath(QFileInfo(path).path()))
        return;
    QJsonArray known;
    for (const Id &id : memory.known)
        known.append(QString::fromLatin1(id.hex()));
    QJsonArray wanted;
    for (const QByteArray &sha256 : memory.wanted)
        wanted.append(QString::fromLatin1(sha256));
    const QJsonObject content{{u"known"_s, known},
                              {u"wanted"_s, wanted},
                              {u"exchanged"_s, memory.exchanged},
                              {u"sent_at"_s, timeText(memory.sentAt)},
                              {u"mission_at"_s, timeText(memory.missionAt)},
                              {u"mission_path"_s, memory.missionPath}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(content).toJson());
    file.commit();
}

} // namespace tandem
