// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/typed_texts.h"

#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace tandem {

namespace {

QString longestIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QString longest;
    const QJsonObject object = value.toObject();
    for (const QJsonValue &each : object) {
        if (const QString text = longestIn(each); text.size() > longest.size())
            longest = text;
    }
    return longest;
}

QJsonObject toJson(const TypedText &text)
{
    return {
        {u"at"_s, text.at.toString(Qt::ISODateWithMs)}, {u"place"_s, text.place.toJson()}, {u"input"_s, text.input}};
}

TypedText fromJson(const QJsonObject &json)
{
    return {QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs),
            Place::fromJson(json.value(u"place"_s).toObject()), json.value(u"input"_s).toObject()};
}

} // namespace

QString TypedText::longest() const
{
    return longestIn(input);
}

TypedTexts::TypedTexts(const QString &dataFolder, const Id &document)
{
    if (dataFolder.isEmpty())
        return;
    m_path = dataFolder + "/typed/"_L1 + document.uuid() + ".json"_L1;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray texts = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &text : texts) {
        if (const TypedText typed = fromJson(text.toObject()); !typed.input.isEmpty())
            m_left.append(typed);
    }
}

void TypedTexts::settleFirst()
{
    if (m_left.isEmpty())
        return;
    m_left.removeFirst();
    write();
}

void TypedTexts::keep(const TypedText &now)
{
    const QJsonObject before = m_now ? m_now->input : QJsonObject();
    if (now.input == before)
        return;
    m_now = now.input.isEmpty() ? std::nullopt : std::optional(now);
    write();
}

void TypedTexts::write()
{
    if (m_path.isEmpty())
        return;
    QJsonArray texts;
    for (const TypedText &text : std::as_const(m_left))
        texts.append(toJson(text));
    if (m_now)
        texts.append(toJson(*m_now));
    if (texts.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    // A disk that is full keeps the file of before; the next keystroke tries again.
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(texts).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_now.reset();
    else
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace tandem
