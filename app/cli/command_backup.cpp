// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/formats/json_writer.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace tandem::cli {

namespace {

QLatin1StringView reasonWord(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return "daily"_L1;
    case BackupReason::Migration:
        return "migration"_L1;
    case BackupReason::Merge:
        return "merge"_L1;
    case BackupReason::Asked:
        break;
    }
    return "asked"_L1;
}

QString reasonText(BackupReason reason, const Phrases &phrases)
{
    switch (reason) {
    case BackupReason::Daily:
        return phrases.translate("Cli", "before the day's first change");
    case BackupReason::Migration:
        return phrases.translate("Cli", "before the file was brought to a newer version");
    case BackupReason::Merge:
        return phrases.translate("Cli", "before others' changes came in");
    case BackupReason::Asked:
        break;
    }
    return phrases.translate("Cli", "asked for");
}

void writeBackup(JsonWriter &json, const BackupInfo &backup)
{
    json.beginObject();
    json.key("name");
    json.string(backup.name);
    json.key("path");
    json.string(backup.path);
    json.key("made_at");
    json.string(backup.madeAt.toUTC().toString(Qt::ISODate));
    json.key("reason");
    json.string(reasonWord(backup.reason));
    json.key("size");
    json.number(backup.size);
    json.endObject();
}

int list(const Context &context, const QList<BackupInfo> &backups)
{
    const Phrases &phrases = context.phrases();
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginArray();
        for (const BackupInfo &backup : backups)
            writeBackup(json, backup);
        json.endArray();
        return json.finish() ? 0 : 1;
    }
    if (backups.isEmpty()) {
        context.say(phrases.translate("Cli", "There are no backups of this programme on this computer yet."));
        return 0;
    }
    TextTable table({{phrases.translate("Cli", "Name"), false, 200},
                     {phrases.translate("Cli", "Made on"), false},
                     {phrases.translate("Cli", "Size (kB)"), true},
                     {phrases.translate("Cli", "Why"), false, 100}});
    for (const BackupInfo &backup : backups) {
        table.add({backup.name, backup.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                   phrases.number((backup.size + 1023) / 1024), reasonText(backup.reason, phrases)});
    }
    context.out().write(table.text().toUtf8());
    return 0;
}

Result<int> restore(const Context &context, const QList<BackupInfo> &backups)
{
    const Invocation &call = context.call();
    const QString which = call.value(u"restore"_s);
    const QString target = call.value(u"output"_s);
    if (target.isEmpty())
        return missing(u"-o OUT"_s);
    const auto found = std::find_if(backups.begin(), backups.end(), [&which](const BackupInfo &backup) {
        return backup.name == which || backup.path == which;
    });
    if (found == backups.end())
        return refusal(ErrorCode::BackupNotFound, {which});
    if (const Result<void> restored = restoreBackup(*found, target); !restored)
        return restored.error();
    if (context.json()) {
        JsonWriter json(context.out());
        json.beginObject();
        json.key("path");
        json.string(target);
        json.endObject();
        return json.finish() ? 0 : 1;
    }
    context.say(context.phrases().translate("Cli", "The backup %1 is restored in %2.").arg(found->name, target));
    return 0;
}

/// The backups of every programme on this computer: when FILE itself can no longer be opened, nothing says which one it
/// was, and that is when backups are wanted most.
QList<BackupInfo> allBackups(const QString &dataFolder)
{
    QList<BackupInfo> backups;
    const QStringList programmes = QDir(dataFolder + "/backups"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &programme : programmes) {
        if (const std::optional<Id> document = Id::fromText(programme))
            backups += listBackups(dataFolder, *document);
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupInfo &a, const BackupInfo &b) { return a.madeAt > b.madeAt; });
    return backups;
}

Result<int> run(Context &context)
{
    const Invocation &call = context.call();
    if (call.has(u"restore"_s) && call.has(u"list"_s))
        return refusal(ErrorCode::UsageWrong, {u"--list"_s});
    if (call.has(u"output"_s) && !call.has(u"restore"_s))
        return refusal(ErrorCode::UsageWrong, {u"-o"_s});
    const Result<std::unique_ptr<Workspace>> workspace = context.openToRead(context.argument(0));
    const bool wanted = call.has(u"list"_s) || call.has(u"restore"_s);
    if (!workspace && !wanted)
        return workspace.error();
    if (wanted) {
        const QList<BackupInfo> backups =
            workspace ? (*workspace)->backups() : allBackups(context.environment().dataFolder);
        return call.has(u"list"_s) ? list(context, backups) : restore(context, backups);
    }

    const Result<BackupInfo> backup = (*workspace)->backUp();
    if (!backup)
        return backup.error();
    if (context.json()) {
        JsonWriter json(context.out());
        writeBackup(json, *backup);
        return json.finish() ? 0 : 1;
    }
    context.say(context.phrases().translate("Cli", "The backup is in %1.").arg(backup->path));
    return 0;
}

constexpr Argument kArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")}};
constexpr Option kOptions[] = {
    {"list", nullptr,
     QT_TRANSLATE_NOOP("Help", "list the backups that there are; if FILE cannot be opened, those of every programme")},
    {"restore", "WHICH", QT_TRANSLATE_NOOP("Help", "write the backup of this name to a new file")},
    {"output", "OUT", QT_TRANSLATE_NOOP("Help", "the new file for --restore"), 'o'},
};

} // namespace

const Command kBackupCommand{
    "backup", QT_TRANSLATE_NOOP("Help", "Makes a backup in the person's data folder, lists them, or restores one."),
    kArguments, kOptions, run};

} // namespace tandem::cli
