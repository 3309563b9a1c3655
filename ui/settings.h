// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/language.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QSettings>
#include <QString>

#include <optional>

namespace tandem {

/// A file that was worked on here.
struct RecentFile
{
    QString path;
    QString programme; ///< its name when it was last open
    QDateTime openedAt;
    QDateTime changedAt{}; ///< the last change in it when it was left; invalid: not known
    QString changedBy{};   ///< whose that was

    bool operator==(const RecentFile &) const = default;
};

/// How a person is used to print and export. What is not set goes by the screen's language.
struct ExportHabits
{
    std::optional<int> edition{}; ///< a report::Edition
    bool asAdopted = true;        ///< adopted plans are printed as they were adopted, not as they are now
    std::optional<int> columns{}; ///< CsvColumns
    std::optional<int> separator{};
    std::optional<int> decimalSign{};
    bool byteOrderMark = true;

    bool operator==(const ExportHabits &) const = default;
};

/// What a person chose on this computer: never part of a programme file. Each value is written when it is set.
/// The command line reads the person's name from the same place (`person/name`).
class Settings
{
public:
    /// The person's own, where the desktop keeps settings.
    Settings();
    /// In a file; for tests.
    explicit Settings(const QString &path);

    QString personName() const;
    void setPersonName(const QString &name);

    /// At first: that of the computer.
    Language language() const;
    void setLanguage(Language language);
    ThemeMode themeMode() const;
    void setThemeMode(ThemeMode mode);
    bool compactRows() const;
    void setCompactRows(bool compact);

    ExportHabits exportHabits() const;
    void setExportHabits(const ExportHabits &habits);

    /// Newest first, at most ten.
    QList<RecentFile> recentFiles() const;
    void rememberFile(const QString &path, const QString &programme, const QDateTime &now);
    /// What is told of a file beside its name without opening it; nothing happens to one that is not remembered.
    void rememberChange(const QString &path, const QDateTime &at, const QString &by);
    void forgetFile(const QString &path);
    /// The file that was open when the program was left; empty: none was.
    QString lastFile() const;
    void setLastFile(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Widths and folding of navigator and editor.
    QJsonObject windowLayout() const;
    void setWindowLayout(const QJsonObject &layout);

    /// What was printed last: document, language, period.
    QJsonObject printing() const;
    void setPrinting(const QJsonObject &choice);
    /// How large the pages were looked at last (see PageView::setScale).
    double previewScale() const;
    void setPreviewScale(double scale);

    /// Where a person was in a programme, by the programme's id: page, selection, columns, filters.
    QJsonObject fileState(const Id &document) const;
    void setFileState(const Id &document, const QJsonObject &state);

    /// Columns, order and groups of a table, alike on all pages of a programme that have it.
    QJsonObject tableLayout(const Id &document, const QString &table) const;
    void setTableLayout(const Id &document, const QString &table, const QJsonObject &layout);

    /// The folder that a file dialog of this purpose (`open`, `export`) was last in; at first the documents' folder.
    QString folder(const QString &purpose) const;
    void setFolder(const QString &purpose, const QString &folder);

    /// Writes what is pending to the disk now.
    void sync() { m_store.sync(); }

private:
    mutable QSettings m_store;
};

} // namespace tandem
