// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/named_values.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/formats/json_rows.h"
#include "core/formats/json_writer.h"
#include "core/formats/row_order.h"
#include "core/formats/table_csv.h"
#include "core/model/field_value.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem::cli {

namespace {

/// What fits on a line: no long texts, nothing that says nothing to people, one column for a bilingual pair.
bool isShown(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Position:
    case FieldType::Digest:
        return false;
    default:
        return field.language != Language::English;
    }
}

QString cellText(const FieldInfo &field, const void *row, const Snapshot &snapshot, const Phrases &phrases)
{
    if (!field.language)
        return valueText(field, field.read(row), snapshot, phrases);
    const FieldInfo &english = *(&field + 1); // the neighbour
    return BilingualText{QString::fromUtf8(field.read(row)), QString::fromUtf8(english.read(row))}.best(
        phrases.language());
}

QString tableText(const Snapshot &snapshot, EntityKind kind, const QList<Id> &rows, const Phrases &phrases)
{
    QList<const FieldInfo *> fields;
    for (const FieldInfo &field : entityInfo(kind).fields) {
        const auto isFilled = [&](const Id &id) {
            return !cellText(field, snapshot.find(kind, id), snapshot, phrases).isEmpty();
        };
        if (isShown(field) && std::any_of(rows.begin(), rows.end(), isFilled))
            fields.append(&field);
    }
    QList<TextTable::Column> columns{{u"id"_s}};
    for (const FieldInfo *field : fields) {
        const bool right =
            field->type == FieldType::Integer || field->type == FieldType::Decimal || field->type == FieldType::Money;
        columns.append({phrases.translate("Field", field->label), right, 32});
    }
    TextTable table(columns);
    for (const Id &id : rows) {
        QStringList cells{id.uuid()};
        for (const FieldInfo *field : fields)
            cells.append(cellText(*field, snapshot.find(kind, id), snapshot, phrases));
        table.add(cells);
    }
    return table.text();
}

Result<int> run(Context &context)
{
    const Result<EntityKind> kind = entityNamed(context.argument(0));
    if (!kind)
        return kind.error();
    const Invocation &call = context.call();
    if (call.has(u"plan"_s) && !canBelongToPlan(*kind))
        return refusal(ErrorCode::OptionValue, {u"--plan"_s, context.argument(0)});
    const Result<std::unique_ptr<Workspace>> workspace = context.openToRead(context.argument(1));
    if (!workspace)
        return workspace.error();
    const Snapshot &snapshot = (*workspace)->snapshot();
    QList<Id> rows;
    if (call.has(u"plan"_s)) {
        const Result<IdOf<Plan>> plan = planNamed(call.value(u"plan"_s), snapshot);
        if (!plan)
            return plan.error();
        rows = rowsOfPlan(snapshot, *kind, *plan);
    } else {
        rows = rowsInOrder(snapshot, *kind);
    }
    if (call.has(u"csv"_s))
        return writeTableCsv(snapshot, *kind, rows, {}, context.out()) ? 0 : 1;
    if (context.json()) {
        JsonWriter json(context.out());
        writeJsonRows(json, snapshot, *kind, rows);
        return json.finish() ? 0 : 1;
    }
    context.out().write(tableText(snapshot, *kind, rows, context.phrases()).toUtf8());
    return 0;
}

constexpr Argument kArguments[] = {
    {"ENTITY", QT_TRANSLATE_NOOP("Help", "a table: activity, plan, memorandum, institution, …")},
    {"FILE", QT_TRANSLATE_NOOP("Help", "a programme file")},
};
constexpr Option kOptions[] = {
    {"plan", "PLAN", QT_TRANSLATE_NOOP("Help", "only what belongs to this plan")},
    {"csv", nullptr, QT_TRANSLATE_NOOP("Help", "as CSV, with every column")},
};

} // namespace

const Command kListCommand{"list", QT_TRANSLATE_NOOP("Help", "Lists the rows of a table."), kArguments, kOptions, run};

} // namespace tandem::cli
