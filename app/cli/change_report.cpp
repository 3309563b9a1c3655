// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_report.h"

#include "app/cli/context.h"
#include "core/formats/json_writer.h"
#include "core/model/field_info.h"
#include "core/workspace/operations.h"

namespace tandem::cli {

namespace {

int writeJson(QIODevice &out, const Outcome &outcome)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("transaction");
    if (outcome.transaction.isNull())
        json.null();
    else
        json.string(outcome.transaction.hex());
    json.key("created");
    json.beginArray();
    for (const Id &id : outcome.created)
        json.string(id.uuid());
    json.endArray();
    json.key("removed");
    json.number(outcome.removedRows);
    json.key("skipped");
    json.beginArray();
    for (const SkippedChange &skipped : outcome.skipped) {
        json.beginObject();
        json.key("entity");
        json.string(entityInfo(skipped.entity).name.bytes());
        json.key("id");
        json.string(skipped.row.uuid());
        json.key("field");
        json.string(skipped.field);
        json.key("by");
        if (skipped.by.isEmpty())
            json.null();
        else
            json.string(skipped.by);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.finish() ? 0 : 1;
}

} // namespace

int reportChange(const Context &context, const Outcome &outcome, const QString &sentence)
{
    if (context.json())
        return writeJson(context.out(), outcome);
    if (!sentence.isEmpty()) {
        context.say(sentence);
    } else {
        for (const Id &id : outcome.created)
            context.say(id.uuid());
    }
    if (!outcome.skipped.isEmpty())
        context.say(skippedText(outcome.skipped, context.phrases()));
    return 0;
}

} // namespace tandem::cli
