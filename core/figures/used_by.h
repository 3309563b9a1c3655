// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QHash>

namespace tandem {

class Phrases;

/// The rows of one entity that refer to something through one and the same field: the activities that an institution
/// leads, the budget lines that it pays.
struct Use
{
    EntityKind entity = EntityKind::Programme;
    int field = 0;        ///< its place in the entity's field table
    bool belongs = false; ///< the rows belong to what they refer to, and are deleted with it
    QList<Id> rows;       ///< by id

    bool operator==(const Use &) const = default;
    const FieldInfo &info() const { return entityInfo(entity).fields[std::size_t(field)]; }
};

/// Everything that refers to a row, by entity and field, as the field tables describe it: no kind of reference is known
/// here that is not written there. Takes a walk over the entities that can refer to one of this kind.
QList<Use> usesOf(const Snapshot &snapshot, EntityKind kind, const Id &row);

/// How often each row of this entity is referred to by rows that do not belong to it. What is not in the answer is not
/// used at all.
QHash<Id, qsizetype> useCounts(const Snapshot &snapshot, EntityKind kind);

/// Whether a change of this entity's rows can change what useCounts() says of rows of `kind`.
bool canRefer(EntityKind entity, EntityKind kind);

/// What the deletion of some rows does to others.
struct RemovalEffect
{
    QList<std::pair<EntityKind, qsizetype>> goesAlong; ///< rows that belong to them, at any depth; by entity
    QList<Use> leftBehind;                             ///< rows that stay and then refer to nothing

    bool isEmpty() const { return goesAlong.isEmpty() && leftBehind.isEmpty(); }
};
RemovalEffect removalEffect(const Snapshot &snapshot, const QList<std::pair<EntityKind, Id>> &rows);

/// "12 activities", "1 budget line": a count of rows in words.
QString countText(EntityKind kind, qsizetype count, const Phrases &phrases);
/// "12 activities (lead)": how many rows refer to something, and as what. Where rows do nothing but join two others (an
/// activity and an institution), it is what they belong to that is counted.
QString useText(const Use &use, const Snapshot &snapshot, const Phrases &phrases);

} // namespace tandem
