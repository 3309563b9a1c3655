// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_rows.h"

#include "core/formats/json_writer.h"
#include "core/model/field_value.h"

namespace tandem {

namespace {

void writeDay(JsonWriter &json, QDate day)
{
    if (day.isValid())
        json.string(PartialDate::of(day).text());
    else
        json.null();
}

} // namespace

void writeJsonValue(JsonWriter &json, const FieldInfo &field, QByteArrayView canonical)
{
    if (canonical.isEmpty()) {
        json.null();
        return;
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        json.decimal(canonical);
        return;
    case FieldType::Period:
        if (const std::optional<Period> period = Period::fromCanonical(canonical)) {
            json.beginObject();
            json.key("from");
            writeDay(json, period->from);
            json.key("to");
            writeDay(json, period->to);
            json.endObject();
            return;
        }
        break;
    case FieldType::Money:
        if (const std::optional<Money> money = Money::fromCanonical(canonical)) {
            json.beginObject();
            json.key("minor");
            json.number(money->minor);
            json.key("currency");
            json.string(money->currency.code());
            json.endObject();
            return;
        }
        break;
    case FieldType::Reference:
    case FieldType::Owner:
        json.string(technicalText(field, canonical));
        return;
    default:
        break;
    }
    json.string(canonical);
}

void writeJsonRow(JsonWriter &json, const EntityInfo &entity, const Id &id, const void *row)
{
    json.beginObject();
    json.key("id");
    json.string(id.uuid());
    for (const FieldInfo &field : entity.fields) {
        json.key(field.name.bytes());
        writeJsonValue(json, field, field.read(row));
    }
    json.endObject();
}

void writeJsonRows(JsonWriter &json, const Snapshot &snapshot, EntityKind kind, const QList<Id> &rows)
{
    const EntityInfo &entity = entityInfo(kind);
    json.beginArray();
    for (const Id &id : rows) {
        if (const void *row = snapshot.find(kind, id))
            writeJsonRow(json, entity, id, row);
    }
    json.endArray();
}

} // namespace tandem
