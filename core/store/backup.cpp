// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/text.h"
#include "core/store/file_probe.h"
#include "core/store/store_private.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace tandem {

namespace {

constexpr qsizetype kLastKept = 10;
constexpr qsizetype kDaysKept = 30;
constexpr qsizetype kMonthsKept = 12;

const char *reasonWord(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return "daily";
    case BackupReason::Migration:
        return "migration";
    case BackupReason::Merge:
        return "merge";
    case BackupReason::Asked:
        return "asked";
    }
    return "asked";
}

BackupReason reasonOf(const QString &word)
{
    for (const BackupReason reason : {BackupReason::Daily, BackupReason::Migration, BackupReason::Merge}) {
        if (word == QLatin1StringView(reasonWord(reason)))
            return reason;
    }
    return BackupReason::Asked;
}

constexpr auto kTimeForm = "yyyyMMdd'T'HHmmsszzz'Z'"_L1;

QString backupFolder(const QString &dataFolder, const Id &document)
{
    return dataFolder + u"/backups/"_s + document.uuid();
}

} // namespace

QString newBackupPath(const QString &dataFolder, const Id &document, BackupReason reason, const QDateTime &at)
{
    const QString folder = backupFolder(dataFolder, document);
    if (!QDir().mkpath(folder))
        return {};
    const QString stem = folder + u'/' + at.toUTC().toString(kTimeForm) + u'-' + QLatin1StringView(reasonWord(reason));
    QString path = stem + u".tandem"_s;
    for (int i = 2; QFile::exists(path); ++i)
        path = stem + u'-' + QString::number(i) + u".tandem"_s;
    return path;
}

QList<BackupInfo> listBackups(const QString &dataFolder, const Id &document)
{
    QList<BackupInfo> backups;
    const QDir folder(backupFolder(dataFolder, document));
    const QFileInfoList files = folder.entryInfoList({u"*.tandem"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const QStringList parts = file.completeBaseName().split(u'-');
        QDateTime at = QDateTime::fromString(parts.first(), kTimeForm);
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            backups.append({file.absoluteFilePath(), file.fileName(), at, reasonOf(parts.value(1)), file.size()});
    }
    return backups;
}

QList<BackupInfo> superfluousBackups(const QList<BackupInfo> &backups)
{
    QSet<QDate> days;
    QSet<QDate> months;
    QList<BackupInfo> superfluous;
    for (qsizetype i = 0; i < backups.size(); ++i) { // newest first
        const QDate day = backups.at(i).madeAt.date();
        const QDate month(day.year(), day.month(), 1);
        bool keep = i < kLastKept;
        if (!days.contains(day) && days.size() < kDaysKept) {
            days.insert(day);
            keep = true;
        }
        if (!months.contains(month) && months.size() < kMonthsKept) {
            months.insert(month);
            keep = true;
        }
        if (!keep)
            superfluous.append(backups.at(i));
    }
    return superfluous;
}

Result<void> restoreBackup(const BackupInfo &backup, const QString &target)
{
    if (!QFile::exists(backup.path))
        return Error{ErrorCode::BackupNotFound, {backup.name}, {}, {}};
    if (QFile::exists(target))
        return Error{ErrorCode::FileExists, {QFileInfo(target).fileName()}, {}, {}};
    const Result<std::unique_ptr<Store>> store = Store::open(backup.path, Store::Access::Read);
    if (!store)
        return store.error();
    const Result<QStringList> findings = (*store)->check();
    if (!findings)
        return findings.error();
    if (!findings->isEmpty())
        return Error{ErrorCode::FileDamaged, {backup.name}, {}, {}};
    const QString part = target + u".part"_s;
    QFile::remove(part);
    QFile source(backup.path);
    if (!source.copy(part))
        return Error{ErrorCode::OutputNotWritten, {target, source.errorString()}, {}, {}};
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        return Error{ErrorCode::OutputNotWritten, {target, QString()}, {}, {}};
    }
    return {};
}

Result<void> Store::backUpTo(const QString &target)
{
    const Result<void> copied = guarded([&] {
        const WriteGate gate(d->database, WriteGate::Purpose::Backup);
        Statement(d->database, "VACUUM INTO ?").bindText(1, target.toUtf8()).run();
        // It is not synced by that: a transaction of its own brings the whole file to the disk.
        Database copy(target, Database::Mode::ReadWrite);
        const WriteGate copyGate(copy);
        SqlTransaction transaction(copy);
        copy.execute("PRAGMA user_version=" + QByteArray::number(copy.number("PRAGMA user_version")));
        transaction.commit();
    });
    if (!copied) {
        QFile::remove(target);
        return copied.error();
    }
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    const auto broken = [&target] {
        QFile::remove(target);
        return Error{ErrorCode::FileDamaged, {QFileInfo(target).fileName()}, {}, {}};
    };
    // A backup that cannot be opened is none.
    const Result<FileProbe> probe = probeFile(target);
    if (!probe)
        return broken();
    const Result<bool> sound = guarded([&] {
        Database copy(target, Database::Mode::ReadOnly);
        return copy.text("PRAGMA quick_check(1)") == "ok" &&
               copy.number("SELECT count(*) FROM tx") == d->database.number("SELECT count(*) FROM tx") &&
               copy.number("SELECT max(t) FROM tx") == d->database.number("SELECT max(t) FROM tx");
    });
    if (!sound || !*sound)
        return broken();
    return {};
}

} // namespace tandem
