// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include "core/base/text.h"

#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr qsizetype kRecentFiles = 10;

QJsonObject objectOf(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toByteArray()).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Settings::Settings() : m_store(u"Tandem"_s, u"Tandem"_s) {}

Settings::Settings(const QString &path) : m_store(path, QSettings::IniFormat) {}

QString Settings::personName() const
{
    return cleanLine(m_store.value("person/name").toString());
}

void Settings::setPersonName(const QString &name)
{
    m_store.setValue("person/name", name);
}

Language Settings::language() const
{
    const auto stored = languageFromCode(m_store.value("screen/language").toString());
    return stored.value_or(languageFor(QLocale::system()));
}

void Settings::setLanguage(Language language)
{
    m_store.setValue("screen/language", languageCode(language));
}

ThemeMode Settings::themeMode() const
{
    const QString word = m_store.value("screen/theme").toString();
    if (word == "light"_L1)
        return ThemeMode::Light;
    return word == "dark"_L1 ? ThemeMode::Dark : ThemeMode::Desktop;
}

void Settings::setThemeMode(ThemeMode mode)
{
    m_store.setValue("screen/theme", mode == ThemeMode::Light  ? u"light"_s
                                     : mode == ThemeMode::Dark ? u"dark"_s
                                                               : u"desktop"_s);
}

bool Settings::compactRows() const
{
    return m_store.value("screen/compactRows", false).toBool();
}

void Settings::setCompactRows(bool compact)
{
    m_store.setValue("screen/compactRows", compact);
}

ExportHabits Settings::exportHabits() const
{
    const auto number = [this](const char *key) {
        bool valid = false;
        const int value = m_store.value(key).toInt(&valid);
        return valid ? std::optional(value) : std::nullopt;
    };
    return {.edition = number("export/edition"),
            .asAdopted = m_store.value("export/asAdopted", true).toBool(),
            .columns = number("export/columns"),
            .separator = number("export/separator"),
            .decimalSign = number("export/decimalSign"),
            .byteOrderMark = m_store.value("export/byteOrderMark", true).toBool()};
}

void Settings::setExportHabits(const ExportHabits &habits)
{
    const auto keep = [this](const char *key, const std::optional<int> &value) {
        if (value)
            m_store.setValue(key, *value);
        else
            m_store.remove(key);
    };
    keep("export/edition", habits.edition);
    m_store.setValue("export/asAdopted", habits.asAdopted);
    keep("export/columns", habits.columns);
    keep("export/separator", habits.separator);
    keep("export/decimalSign", habits.decimalSign);
    m_store.setValue("export/byteOrderMark", habits.byteOrderMark);
}

QList<RecentFile> Settings::recentFiles() const
{
    QList<RecentFile> files;
    const int size = m_store.beginReadArray("files/recent");
    for (int i = 0; i < size; ++i) {
        m_store.setArrayIndex(i);
        const RecentFile file{m_store.value("path").toString(), m_store.value("programme").toString(),
                              m_store.value("openedAt").toDateTime(), m_store.value("changedAt").toDateTime(),
                              m_store.value("changedBy").toString()};
        if (!file.path.isEmpty())
            files.append(file);
    }
    m_store.endArray();
    return files;
}

namespace {

void writeRecent(QSettings &store, const QList<RecentFile> &files)
{
    store.remove("files/recent");
    store.beginWriteArray("files/recent", int(files.size()));
    for (qsizetype i = 0; i < files.size(); ++i) {
        store.setArrayIndex(int(i));
        store.setValue("path", files.at(i).path);
        store.setValue("programme", files.at(i).programme);
        store.setValue("openedAt", files.at(i).openedAt);
        store.setValue("changedAt", files.at(i).changedAt);
        store.setValue("changedBy", files.at(i).changedBy);
    }
    store.endArray();
}

} // namespace

void Settings::rememberFile(const QString &path, const QString &programme, const QDateTime &now)
{
    QList<RecentFile> files = recentFiles();
    RecentFile remembered{path, programme, now};
    for (const RecentFile &file : std::as_const(files)) {
        if (file.path == path) {
            remembered.changedAt = file.changedAt;
            remembered.changedBy = file.changedBy;
        }
    }
    files.removeIf([&path](const RecentFile &file) { return file.path == path; });
    files.prepend(remembered);
    if (files.size() > kRecentFiles)
        files.resize(kRecentFiles);
    writeRecent(m_store, files);
}

void Settings::rememberChange(const QString &path, const QDateTime &at, const QString &by)
{
    QList<RecentFile> files = recentFiles();
    for (RecentFile &file : files) {
        if (file.path == path) {
            file.changedAt = at;
            file.changedBy = by;
        }
    }
    writeRecent(m_store, files);
}

void Settings::forgetFile(const QString &path)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&path](const RecentFile &file) { return file.path == path; });
    writeRecent(m_store, files);
}

QString Settings::lastFile() const
{
    return m_store.value("files/last").toString();
}

void Settings::setLastFile(const QString &path)
{
    m_store.setValue("files/last", path);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value("window/geometry").toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue("window/geometry", geometry);
}

QJsonObject Settings::windowLayout() const
{
    return objectOf(m_store.value("window/layout"));
}

void Settings::setWindowLayout(const QJsonObject &layout)
{
    m_store.setValue("window/layout", bytesOf(layout));
}

QJsonObject Settings::printing() const
{
    return objectOf(m_store.value("printing/last"));
}

void Settings::setPrinting(const QJsonObject &choice)
{
    m_store.setValue("printing/last", bytesOf(choice));
}

double Settings::previewScale() const
{
    return std::clamp(m_store.value("printing/scale", 0.0).toDouble(), 0.0, 3.0);
}

void Settings::setPreviewScale(double scale)
{
    m_store.setValue("printing/scale", scale);
}

QJsonObject Settings::fileState(const Id &document) const
{
    return objectOf(m_store.value(u"state/"_s + document.uuid()));
}

void Settings::setFileState(const Id &document, const QJsonObject &state)
{
    m_store.setValue(u"state/"_s + document.uuid(), bytesOf(state));
}

QJsonObject Settings::tableLayout(const Id &document, const QString &table) const
{
    return objectOf(m_store.value(u"tables/"_s + document.uuid() + u'/' + table));
}

void Settings::setTableLayout(const Id &document, const QString &table, const QJsonObject &layout)
{
    m_store.setValue(u"tables/"_s + document.uuid() + u'/' + table, bytesOf(layout));
}

QString Settings::folder(const QString &purpose) const
{
    const QString stored = m_store.value(u"folders/"_s + purpose).toString();
    if (!stored.isEmpty() && QDir(stored).exists())
        return stored;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() || !QDir(documents).exists() ? QDir::homePath() : documents;
}

void Settings::setFolder(const QString &purpose, const QString &folder)
{
    m_store.setValue(u"folders/"_s + purpose, folder);
}

} // namespace tandem
