// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/named_values.h"

#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/model/field_value.h"

namespace tandem::cli {

Result<EntityKind> entityNamed(const QString &name)
{
    const EntityInfo *entity = entityByName(name.toUtf8());
    if (!entity)
        return refusal(ErrorCode::EntityUnknown, {name});
    return entity->kind;
}

Result<Id> rowNamed(const QString &text, EntityKind kind, const Snapshot &snapshot)
{
    Id row = Id::fromText(text).value_or(Id());
    if (row.isNull() || !snapshot.find(kind, row))
        row = findRow(kind, text, snapshot);
    if (row.isNull())
        return refusal(ErrorCode::RowNotFound, {text}, entityInfo(kind).name.string());
    return row;
}

Result<IdOf<Plan>> planNamed(const QString &text, const Snapshot &snapshot)
{
    const Result<Id> row = rowNamed(text, EntityKind::Plan, snapshot);
    if (!row)
        return refusal(ErrorCode::PlanNotFound, {text});
    return IdOf<Plan>(*row);
}

Result<FieldValues> fieldValues(const QStringList &words, EntityKind kind, const Snapshot &snapshot)
{
    const EntityInfo &entity = entityInfo(kind);
    FieldValues values;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return refusal(ErrorCode::UsageWrong, {word});
        const QString name = word.first(equals);
        const FieldInfo *field = entity.field(name);
        if (!field)
            return refusal(ErrorCode::FieldUnknown, {name}, entity.name.string());
        const Result<QByteArray> value = valueFromInput(entity, *field, word.sliced(equals + 1), snapshot);
        if (!value)
            return value.error();
        values.append({field->name.bytes().toByteArray(), *value});
    }
    return values;
}

Result<QDate> dayGiven(const QString &option, const QString &value)
{
    const QDate day = dateFromInput(value);
    if (!day.isValid())
        return refusal(ErrorCode::OptionValue, {option, value});
    return day;
}

} // namespace tandem::cli
