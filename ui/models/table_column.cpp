// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_column.h"

#include "core/base/phrases.h"

namespace tandem {

bool TableColumn::isNumber() const
{
    if (!field)
        return computedNumber;
    switch (field->type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::PartialDate:
        return true;
    case FieldType::Period:
        return part != ColumnPart::Whole;
    default:
        return false;
    }
}

TableColumn fieldColumn(EntityKind kind, const QByteArray &name, int width, bool shown)
{
    const EntityInfo &info = entityInfo(kind);
    TableColumn column;
    column.name = name;
    column.width = width;
    column.shown = shown;
    const auto find = [&info](const QByteArray &fieldName) { return info.field(QByteArrayView(fieldName)); };
    column.field = find(name);
    if (!column.field) {
        column.field = find(name + "_fr");
        column.twin = find(name + "_en");
    }
    Q_ASSERT(column.field);
    return column;
}

TableColumn labelledColumn(EntityKind kind, const QByteArray &name, const char *label, int width, bool shown)
{
    TableColumn column = fieldColumn(kind, name, width, shown);
    column.label = label;
    return column;
}

TableColumn dayColumn(EntityKind kind, const QByteArray &period, ColumnPart part, const char *label, int width,
                      bool shown)
{
    TableColumn column = fieldColumn(kind, period, width, shown);
    column.name += part == ColumnPart::From ? "_from" : "_to";
    column.part = part;
    column.label = label;
    return column;
}

QString columnLabel(const TableColumn &column, const Phrases &phrases)
{
    if (column.label)
        return phrases.translate("TableColumn", column.label);
    return column.field ? phrases.translate("Field", column.field->label) : QString();
}

} // namespace tandem
