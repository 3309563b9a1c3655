// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/row_owner.h"

#include <algorithm>
#include <optional>

namespace tandem {

namespace {

constexpr int kDeepest = 4; ///< a row stands under another, and that under a third, but not for ever

/// The row that a field names; none where it names none that is there.
std::optional<RowOwner> rowNamedBy(const Snapshot &snapshot, const FieldInfo &field, const void *values)
{
    const QByteArray value = field.read(values);
    if (value.isEmpty())
        return std::nullopt;
    EntityKind kind = field.target;
    QByteArrayView hex = value;
    if (field.type == FieldType::Owner) {
        const qsizetype colon = hex.indexOf(':');
        const EntityInfo *info = entityByName(hex.first(std::max(colon, qsizetype(0))));
        if (!info)
            return std::nullopt;
        kind = info->kind;
        hex = hex.sliced(colon + 1);
    }
    const Id id = Id::fromHex(hex).value_or(Id());
    return snapshot.find(kind, id) ? std::optional(RowOwner{kind, id}) : std::nullopt;
}

/// Whether rows of a kind are looked for under what this field names, though they do not belong to it.
bool standsUnder(EntityKind kind, const FieldInfo &field)
{
    if (field.type != FieldType::Reference)
        return false;
    return (kind == EntityKind::Contact && field.target == EntityKind::Institution) ||
           (kind == EntityKind::Institution && field.target == EntityKind::Country) ||
           (kind == EntityKind::Indicator && field.target == EntityKind::Memorandum);
}

} // namespace

RowOwner ownerOf(const Snapshot &snapshot, EntityKind kind, const Id &row)
{
    const void *values = snapshot.find(kind, row);
    if (!values)
        return {};
    for (const FieldInfo &field : entityInfo(kind).fields) {
        if (!field.belongs() && !standsUnder(kind, field))
            continue;
        if (const auto owner = rowNamedBy(snapshot, field, values))
            return *owner;
    }
    return {};
}

IdOf<Plan> planOfRow(const Snapshot &snapshot, EntityKind kind, const Id &row)
{
    RowOwner each{kind, row};
    for (int depth = 0; depth < kDeepest && !each.row.isNull(); ++depth) {
        if (each.entity == EntityKind::Plan)
            return IdOf<Plan>(each.row);
        each = ownerOf(snapshot, each.entity, each.row);
    }
    return {};
}

} // namespace tandem
