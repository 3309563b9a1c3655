// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_memory.h"

#include "core/base/clock.h"
#include "core/base/text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

constexpr std::array kStates{"read", "waiting", "foreign", "protected", "newer", "refused", "too_large"};
constexpr qsizetype kIdBytes = 16;

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QString::fromLatin1(isoTimestamp(time)) : QString();
}

QJsonObject toJson(const FolderFile &file)
{
    QJsonObject object{{u"state"_s, QLatin1StringView(kStates[std::size_t(file.state)])}, {u"size"_s, file.size}};
    const auto add = [&object](const QString &key, const QDateTime &time) {
        if (time.isValid())
            object.insert(key, timeText(time));
    };
    add(u"changed"_s, file.changed);
    add(u"first_seen"_s, file.firstSeen);
    add(u"next_try"_s, file.nextTry);
    add(u"gone_since"_s, file.goneSince);
    if (file.attempts > 0)
        object.insert(u"attempts"_s, file.attempts);
    if (!file.ids.isEmpty()) {
        QByteArray bytes;
        bytes.reserve(file.ids.size() * kIdBytes);
        for (const Id &id : file.ids)
            bytes += id.view();
        object.insert(u"ids"_s, QString::fromLatin1(bytes.toBase64()));
    }
    return object;
}

FolderFile fromJson(const QJsonObject &object)
{
    FolderFile file;
    const QByteArray state = object.value("state"_L1).toString().toLatin1();
    const auto known = std::find_if(kStates.begin(), kStates.end(), [&](const char *each) { return state == each; });
    file.state = known == kStates.end() ? FolderFileState::Waiting : FolderFileState(known - kStates.begin());
    file.size = object.value("size"_L1).toInteger(-1);
    file.changed = fromIsoTimestamp(object.value("changed"_L1).toString());
    file.firstSeen = fromIsoTimestamp(object.value("first_seen"_L1).toString());
    file.nextTry = fromIsoTimestamp(object.value("next_try"_L1).toString());
    file.goneSince = fromIsoTimestamp(object.value("gone_since"_L1).toString());
    file.attempts = std::clamp(object.value("attempts"_L1).toInt(), 0, 1000);
    const QByteArray bytes = QByteArray::fromBase64(object.value("ids"_L1).toString().toLatin1());
    for (qsizetype i = 0; i + kIdBytes <= bytes.size(); i += kIdBytes)
        file.ids.append(Id::fromBytes(QByteArrayView(bytes).sliced(i, kIdBytes)));
    return file;
}

QStringList strings(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        texts.append(each.toString());
    return texts;
}

} // namespace

FolderMemory FolderMemory::load(const QString &path)
{
    FolderMemory memory;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return memory;
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject files = content.value("files"_L1).toObject();
    for (auto it = files.begin(); it != files.end(); ++it)
        memory.files.insert(it.key(), fromJson(it.value().toObject()));
    for (const QString &sha256 : strings(content.value("contents"_L1)))
        memory.contents.insert(sha256.toLatin1());
    memory.contentsAt = fromIsoTimestamp(content.value("contents_at"_L1).toString());
    memory.segment = content.value("segment"_L1).toString();
    memory.replaced = strings(content.value("replaced"_L1));
    const QJsonObject writing = content.value("writing"_L1).toObject();
    for (auto it = writing.begin(); it != writing.end(); ++it)
        memory.writing.insert(it.key(), it.value().toInteger());
    const QJsonObject wrong = content.value("wrong_since"_L1).toObject();
    for (auto it = wrong.begin(); it != wrong.end(); ++it)
        memory.wrongSince.insert(it.key().toLatin1(), fromIsoTimestamp(it.value().toString()));
    const QJsonObject met = content.value("met"_L1).toObject();
    memory.metAt = fromIsoTimestamp(met.value("at"_L1).toString());
    memory.metWhom = met.value("whom"_L1).toString();
    memory.metBrought = met.value("brought"_L1).toInt();
    return memory;
}

void FolderMemory::save(const QString &path) const
{
    if (path.isEmpty() || !QDir().mkpath(QFileInfo(path).path()))
        return;
    QJsonObject known;
    for (auto it = files.begin(); it != files.end(); ++it)
        known.insert(it.key(), toJson(*it));
    QStringList seen;
    for (const QByteArray &sha256 : contents)
        seen.append(QString::fromLatin1(sha256));
    seen.sort();
    QJsonObject unfinished;
    for (auto it = writing.begin(); it != writing.end(); ++it)
        unfinished.insert(it.key(), *it);
    QJsonObject wrong;
    for (auto it = wrongSince.begin(); it != wrongSince.end(); ++it)
        wrong.insert(QString::fromLatin1(it.key()), timeText(*it));
    const QJsonObject content{
        {u"files"_s, known},
        {u"contents"_s, QJsonArray::fromStringList(seen)},
        {u"contents_at"_s, timeText(contentsAt)},
        {u"segment"_s, segment},
        {u"replaced"_s, QJsonArray::fromStringList(replaced)},
        {u"writing"_s, unfinished},
        {u"wrong_since"_s, wrong},
        {u"met"_s, QJsonObject{{u"at"_s, timeText(metAt)}, {u"whom"_s, metWhom}, {u"brought"_s, metBrought}}}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(content).toJson(QJsonDocument::Compact));
    file.commit();
}

QString FolderMemory::fileFor(const QString &dataFolder, const Id &document, const QString &folder)
{
    if (dataFolder.isEmpty())
        return {};
    // Without a look at the folder, which may keep us waiting.
    const QString place = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    return dataFolder + "/folders/"_L1 + document.uuid() + u'-' + QString::fromLatin1(hash) + u".json"_s;
}

} // namespace tandem
