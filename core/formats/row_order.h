// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QList>

namespace tandem {

/// The order in which lists and exports show an entity's rows: by what they belong to (in its own order), then by
/// position, year, code, number or day, then by id.
QList<Id> rowsInOrder(const Snapshot &snapshot, EntityKind kind);

/// The rows of an entity that belong to a plan, directly or through others (a budget line through its activity), in
/// the same order; among the activities also those of other plans that are shown in it. Whether rows of this entity
/// can belong to a plan at all: canBelongToPlan().
QList<Id> rowsOfPlan(const Snapshot &snapshot, EntityKind kind, const IdOf<Plan> &plan);
bool canBelongToPlan(EntityKind kind);

} // namespace tandem
