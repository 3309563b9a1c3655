// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/programme_template.h"

#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tandem {

namespace {

QJsonDocument readResource(const QString &path)
{
    QFile file(path);
    // Compiled in: what is wrong with it is the programmer's mistake, and the tests find it.
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

BilingualText nameOf(const QJsonObject &object)
{
    return {object.value("name_fr"_L1).toString(), object.value("name_en"_L1).toString()};
}

QList<NamedCode> rowsOf(const QJsonArray &array)
{
    QList<NamedCode> rows;
    for (const QJsonValue &each : array) {
        const QJsonObject object = each.toObject();
        rows.append({object.value("code"_L1).toString(), nameOf(object)});
    }
    return rows;
}

} // namespace

QList<ProgrammeTemplate> programmeTemplates()
{
    const QDir folder(u":/templates"_s);
    QList<ProgrammeTemplate> templates;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QJsonObject content = readResource(folder.filePath(name)).object();
        templates.append({nameOf(content), rowsOf(content.value("domains"_L1).toArray()),
                          rowsOf(content.value("steps"_L1).toArray())});
    }
    return templates;
}

const QList<NamedCode> &knownCountries()
{
    static const QList<NamedCode> kCountries = rowsOf(readResource(u":/countries/countries.json"_s).array());
    return kCountries;
}

std::optional<NamedCode> countryFromInput(const QString &text, Language language)
{
    static const QRegularExpression form(u"^(.+?)\\s*\\(\\s*([A-Za-z]{2})\\s*\\)$"_s);
    const QString typed = cleanLine(text);
    const QRegularExpressionMatch match = form.match(typed);
    const QString code = (match.hasMatch() ? match.captured(2) : typed).toUpper();
    const QString wanted = folded(typed);
    for (const NamedCode &country : knownCountries()) {
        if (country.code == code || folded(country.name.fr.string()) == wanted ||
            folded(country.name.en.string()) == wanted)
            return country;
    }
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(1);
    return NamedCode{code, language == Language::French ? BilingualText{name, {}} : BilingualText{{}, name}};
}

FieldValues rowValues(const NamedCode &row)
{
    FieldValues values{{"code", row.code.toUtf8()}};
    if (!row.name.fr.isEmpty())
        values.append(std::pair<QByteArray, QByteArray>("name_fr", row.name.fr.utf8().toByteArray()));
    if (!row.name.en.isEmpty())
        values.append(std::pair<QByteArray, QByteArray>("name_en", row.name.en.utf8().toByteArray()));
    return values;
}

} // namespace tandem
