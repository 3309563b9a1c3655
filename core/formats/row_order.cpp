// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/row_order.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace tandem {

namespace {

/// What siblings are sorted by: the first of these that the entity has.
constexpr QByteArrayView kSortFields[] = {"pos",    "year",     "code",     "reference",   "number",  "held_on",
                                          "due_on", "taken_on", "noted_on", "measured_on", "from_on", "until"};

const FieldInfo *sortField(const EntityInfo &entity)
{
    for (const QByteArrayView name : kSortFields) {
        if (const FieldInfo *field = entity.field(name))
            return field;
    }
    return nullptr;
}

const FieldInfo *ownerField(const EntityInfo &entity)
{
    for (const FieldInfo &field : entity.fields) {
        if (field.belongs())
            return &field;
    }
    return nullptr;
}

struct Owner
{
    std::optional<EntityKind> kind;
    Id id;
};

/// The row that a reference, or an owner written as `<entity>:<id>`, names.
Owner ownerOf(const FieldInfo &field, const void *row)
{
    const QByteArray text = field.read(row);
    if (field.type == FieldType::Reference)
        return {field.target, Id::fromHex(text).value_or(Id())};
    const qsizetype colon = text.indexOf(':');
    const EntityInfo *entity = colon < 0 ? nullptr : entityByName(QByteArrayView(text).first(colon));
    return {entity ? std::optional(entity->kind) : std::nullopt,
            Id::fromHex(QByteArrayView(text).sliced(colon + 1)).value_or(Id())};
}

struct Place
{
    qsizetype owner = 0; ///< the owner's place in its own order
    QByteArray key;
    Id id;
};

bool placeLess(const Place &a, const Place &b)
{
    if (a.owner != b.owner)
        return a.owner < b.owner;
    if (const int order = a.key.compare(b.key); order != 0)
        return order < 0;
    return a.id < b.id;
}

QHash<Id, qsizetype> ownerPlaces(const Snapshot &snapshot, const FieldInfo *owner)
{
    QHash<Id, qsizetype> places;
    if (!owner || owner->type != FieldType::Reference)
        return places;
    const QList<Id> owners = rowsInOrder(snapshot, owner->target);
    places.reserve(owners.size());
    for (const Id &id : owners)
        places.insert(id, places.size());
    return places;
}

bool isInPlan(const Snapshot &snapshot, EntityKind kind, const Id &id, const Id &plan)
{
    if (kind == EntityKind::Plan)
        return id == plan;
    const void *row = snapshot.find(kind, id);
    if (!row)
        return false;
    for (const FieldInfo &field : entityInfo(kind).fields) {
        if (!field.belongs())
            continue;
        const Owner owner = ownerOf(field, row);
        if (owner.kind && !owner.id.isNull() && isInPlan(snapshot, *owner.kind, owner.id, plan))
            return true;
    }
    return false;
}

} // namespace

QList<Id> rowsInOrder(const Snapshot &snapshot, EntityKind kind)
{
    const TableBase &table = snapshot.table(kind);
    const EntityInfo &entity = entityInfo(kind);
    const FieldInfo *owner = ownerField(entity);
    const FieldInfo *key = sortField(entity);
    const QHash<Id, qsizetype> owners = ownerPlaces(snapshot, owner);

    std::vector<Place> places(std::size_t(table.size()));
    for (qsizetype i = 0; i < table.size(); ++i) {
        Place &place = places[std::size_t(i)];
        const void *row = table.at(i);
        place.id = table.idAt(i);
        if (!owners.isEmpty())
            place.owner = owners.value(ownerOf(*owner, row).id, owners.size());
        if (!key)
            continue;
        place.key = key->read(row);
        if (key->type == FieldType::Integer)
            place.key = place.key.rightJustified(20, '0');
    }
    std::sort(places.begin(), places.end(), placeLess);

    QList<Id> rows;
    rows.reserve(table.size());
    for (const Place &place : places)
        rows.append(place.id);
    return rows;
}

QList<Id> rowsOfPlan(const Snapshot &snapshot, EntityKind kind, const IdOf<Plan> &plan)
{
    QHash<Id, bool> shown;
    if (kind == EntityKind::Activity) {
        for (const ActivityPlan *link : snapshot.ownedBy<&ActivityPlan::plan>(plan))
            shown.insert(link->activity, true);
    }
    QList<Id> rows = rowsInOrder(snapshot, kind);
    rows.removeIf([&](const Id &id) { return !shown.contains(id) && !isInPlan(snapshot, kind, id, plan); });
    return rows;
}

bool canBelongToPlan(EntityKind kind)
{
    if (kind == EntityKind::Plan)
        return true;
    for (const FieldInfo &field : entityInfo(kind).fields) {
        if (!field.belongs())
            continue;
        // Signatories and attachments stand by any of several entities, plans' among them.
        if (field.type == FieldType::Owner || canBelongToPlan(field.target))
            return true;
    }
    return false;
}

} // namespace tandem
