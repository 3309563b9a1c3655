// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/formats/json_rows.h"
#include "core/formats/json_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem::cli {

namespace {

qsizetype conflictCount(const Snapshot &snapshot)
{
    const QList<Issue> &issues = snapshot.issues();
    return std::count_if(issues.begin(), issues.end(), [](const Issue &issue) { return issue.isConflict(); });
}

int writeJson(const Workspace &workspace, QIODevice &out)
{
    const Snapshot &snapshot = workspace.snapshot();
    JsonWriter json(out);
    json.beginObject();
    json.key("format");
    json.number(limits::kBodyVersion);
    json.key("id");
    json.string(workspace.document().uuid());
    json.key("programme");
    if (const Programme *programme = snapshot.programme())
        writeJsonRow(json, entityInfo(EntityKind::Programme), programme->id, programme);
    else
        json.null();
    json.key("counts");
    json.beginObject();
    for (const EntityInfo &entity : allEntities()) {
        json.key(entity.name.bytes());
        json.number(snapshot.table(entity.kind).size());
    }
    json.endObject();
    json.key("transactions");
    json.number(workspace.transactionCount());
    json.key("leaves");
    json.beginArray();
    for (const Id &leaf : workspace.leaves())
        json.string(leaf.hex());
    json.endArray();
    json.key("held");
    json.number(workspace.heldCount());
    json.key("conflicts");
    json.number(conflictCount(snapshot));
    json.endObject();
    return json.finish() ? 0 : 1;
}

Result<int> run(Context &context)
{
    const Result<std::unique_ptr<Workspace>> opened = context.openToRead(context.argument(0));
    if (!opened)
        return opened.error();
    const Workspace &workspace = **opened;
    if (context.json())
        return writeJson(workspace, context.out());

    const Snapshot &snapshot = workspace.snapshot();
    const Phrases &phrases = context.phrases();
    if (const Programme *programme = snapshot.programme())
        context.say(programme->name.best(context.language()));
    else
        context.say(phrases.translate("Cli", "This file holds no programme yet."));
    context.say(phrases.translate("Cli", "Identity: %1").arg(workspace.document().uuid()));
    QStringList leaves;
    for (const Id &leaf : workspace.leaves())
        leaves.append(QString::fromLatin1(leaf.hex()));
    context.say(phrases.translate("Cli", "Fingerprint: %1").arg(leaves.join(u' ')));
    context.say(phrases.translate("Cli", "%n modification(s)", nullptr, int(workspace.transactionCount())));
    if (workspace.heldCount() > 0)
        context.say(
            phrases.translate("Cli", "%n modification(s) waiting for others", nullptr, int(workspace.heldCount())));
    if (const qsizetype conflicts = conflictCount(snapshot); conflicts > 0)
        context.say(phrases.translate("Cli", "%n disagreement(s) to settle", nullptr, int(conflicts)));
    TextTable table({{QString(), false, 60}, {QString(), true}});
    for (const EntityInfo &entity : allEntities()) {
        if (const qsizetype rows = snapshot.table(entity.kind).size(); rows > 0)
            table.add({entityPlural(entity.kind, phrases), phrases.number(qint64(rows))});
    }
    context.out().write(table.text().toUtf8());
    return 0;
}

constexpr Argument kArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")}};

} // namespace

const Command kInfoCommand{"info", QT_TRANSLATE_NOOP("Help", "Says what a file holds."), kArguments, {}, run};

} // namespace tandem::cli
