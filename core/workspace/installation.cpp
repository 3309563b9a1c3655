// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/installation.h"

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tandem {

namespace {

QJsonObject readFile(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void writeFile(const QString &path, const QJsonObject &content)
{
    // What is lost here is a hint; work never waits for it.
    QSaveFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(content).toJson());
    file.commit();
}

/// Letters, digits and hyphens of the site's name, lower case.
QString siteLabel(const QString &site)
{
    QString label;
    for (const QChar c : folded(site)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            label += c;
        else if (!label.isEmpty() && !label.endsWith(u'-'))
            label += u'-';
    }
    return label.isEmpty() ? u"tandem"_s : label.left(24);
}

QString newSign(Random &random)
{
    return QString::number(random.next() & 0xFFFFFFFFu, 16).rightJustified(8, u'0');
}

} // namespace

Installation::Installation(const QString &dataFolder, const QString &site, Random &random) : m_site(site)
{
    if (dataFolder.isEmpty()) {
        m_device = siteLabel(site).toLatin1();
        return;
    }
    QDir().mkpath(dataFolder);
    m_file = dataFolder + u"/installation.json"_s;
    QJsonObject content = readFile(m_file);
    QString id = content.value("id"_L1).toString();
    if (id.size() != 8) {
        id = newSign(random);
        content.insert("id"_L1, id);
        writeFile(m_file, content);
    }
    takeSign(id);
}

void Installation::takeSign(const QString &id)
{
    m_device = QString(siteLabel(m_site) + u'-' + id).toLatin1();
}

void Installation::renew(Random &random)
{
    if (m_file.isEmpty())
        return;
    QJsonObject content = readFile(m_file);
    const QString id = newSign(random);
    content.insert("id"_L1, id);
    writeFile(m_file, content);
    takeSign(id);
}

Installation::Memory Installation::recall(const Id &document) const
{
    const QJsonObject entry = readFile(m_file).value("files"_L1).toObject().value(document.uuid()).toObject();
    return {entry.value("path"_L1).toString(), Id::fromHex(entry.value("last"_L1).toString().toLatin1()).value_or(Id()),
            fromIsoTimestamp(entry.value("when"_L1).toString())};
}

void Installation::remember(const Id &document, const Memory &memory)
{
    QJsonObject content = readFile(m_file);
    QJsonObject files = content.value("files"_L1).toObject();
    QJsonObject entry{{"path"_L1, memory.path}};
    if (memory.lastTransaction)
        entry.insert("last"_L1, QString::fromLatin1(memory.lastTransaction.hex()));
    if (memory.when.isValid())
        entry.insert("when"_L1, QString::fromLatin1(isoTimestamp(memory.when)));
    files.insert(document.uuid(), entry);
    content.insert("files"_L1, files);
    writeFile(m_file, content);
}

} // namespace tandem
