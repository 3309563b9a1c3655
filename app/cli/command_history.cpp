// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/formats/json_rows.h"
#include "core/formats/json_writer.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"

#include <QCoreApplication>

namespace tandem::cli {

namespace {

void writeValue(JsonWriter &json, const FieldInfo *field, const QByteArray &canonical)
{
    if (field)
        writeJsonValue(json, *field, canonical);
    else if (canonical.isEmpty())
        json.null();
    else
        json.string(canonical); // the row's life
}

int writeJson(const QList<HistoryEntry> &entries, QIODevice &out)
{
    JsonWriter json(out);
    json.beginArray();
    for (const HistoryEntry &entry : entries) {
        json.beginObject();
        json.key("transaction");
        json.string(entry.transaction.hex());
        json.key("at");
        json.string(isoTimestamp(entry.at));
        json.key("by");
        if (entry.by.isEmpty())
            json.null();
        else
            json.string(entry.by);
        json.key("kind");
        json.string(transactionKindName(entry.kind));
        json.key("label");
        json.string(entry.label);
        json.key("changes");
        json.beginArray();
        for (const HistoryChange &change : entry.changes) {
            const EntityInfo &entity = entityInfo(change.entity);
            const FieldInfo *field = entity.field(QByteArrayView(change.field));
            json.beginObject();
            json.key("entity");
            json.string(entity.name.bytes());
            json.key("id");
            json.string(change.row.uuid());
            json.key("field");
            json.string(change.field);
            json.key("before");
            writeValue(json, field, change.before);
            json.key("after");
            writeValue(json, field, change.after);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    return json.finish() ? 0 : 1;
}

/// A value as it stands on one line of the history.
QString shown(const FieldInfo &field, const QByteArray &canonical, const Snapshot &snapshot, const Phrases &phrases)
{
    if (canonical.isEmpty())
        return phrases.translate("Cli", "(empty)");
    return shortened(valueText(field, canonical, snapshot, phrases).simplified(), 60);
}

QString changeLine(const HistoryChange &change, const Snapshot &snapshot, const Phrases &phrases)
{
    QString name = rowShortName(change.entity, change.row, snapshot, phrases.language());
    if (name.isEmpty())
        name = change.row.uuid(); // it is no longer there
    const QString row = entityLabel(change.entity, phrases) + u' ' + shortened(name, 40);
    const FieldInfo *field = entityInfo(change.entity).field(QByteArrayView(change.field));
    if (!field) {
        return change.after == "0" ? phrases.translate("Cli", "%1: removed").arg(row)
                                   : phrases.translate("Cli", "%1: made").arg(row);
    }
    return phrases.translate("Cli", "%1, %2: %3 → %4")
        .arg(row, fieldLabel(*field, phrases), shown(*field, change.before, snapshot, phrases),
             shown(*field, change.after, snapshot, phrases));
}

Result<HistoryFilter> filterOf(const Context &context, const Snapshot &snapshot)
{
    const Invocation &call = context.call();
    HistoryFilter filter;
    if (call.has(u"entity"_s)) {
        const Result<EntityKind> kind = entityNamed(call.value(u"entity"_s));
        if (!kind)
            return kind.error();
        filter.entity = *kind;
    }
    if (call.has(u"id"_s)) {
        const QString text = call.value(u"id"_s);
        // A removed row has a history too.
        filter.row = Id::fromText(text).value_or(Id());
        if (filter.row.isNull() && filter.entity)
            filter.row = findRow(*filter.entity, text, snapshot);
        if (filter.row.isNull())
            return refusal(ErrorCode::RowNotFound, {text});
    }
    if (call.has(u"limit"_s)) {
        bool ok = false;
        filter.limit = call.value(u"limit"_s).toInt(&ok);
        if (!ok || filter.limit < 1)
            return refusal(ErrorCode::OptionValue, {u"--limit"_s, call.value(u"limit"_s)});
    }
    return filter;
}

Result<int> run(Context &context)
{
    const Result<std::unique_ptr<Workspace>> workspace = context.openToRead(context.argument(0));
    if (!workspace)
        return workspace.error();
    const Snapshot &snapshot = (*workspace)->snapshot();
    const Result<HistoryFilter> filter = filterOf(context, snapshot);
    if (!filter)
        return filter.error();
    const Result<QList<HistoryEntry>> entries = (*workspace)->history(*filter);
    if (!entries)
        return entries.error();
    if (context.json())
        return writeJson(*entries, context.out());
    for (const HistoryEntry &entry : *entries) {
        context.say(entry.at.toString(u"yyyy-MM-dd HH:mm"_s) + "  "_L1 + entry.by + "  "_L1 +
                    stepText(entry.label, entry.kind, context.phrases()) + "  ("_L1 +
                    QString::fromLatin1(entry.transaction.hex()) + u')');
        for (const HistoryChange &change : entry.changes)
            context.say("    "_L1 + changeLine(change, snapshot, context.phrases()));
    }
    return 0;
}

constexpr Argument kArguments[] = {{"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")}};
constexpr Option kOptions[] = {
    {"entity", "ENTITY", QT_TRANSLATE_NOOP("Help", "only changes of this table")},
    {"id", "ID", QT_TRANSLATE_NOOP("Help", "only changes of this row")},
    {"limit", "NUMBER", QT_TRANSLATE_NOOP("Help", "only so many of the newest steps")},
};

} // namespace

const Command kHistoryCommand{"history", QT_TRANSLATE_NOOP("Help", "Tells who changed what, and when, newest first."),
                              kArguments, kOptions, run};

} // namespace tandem::cli
