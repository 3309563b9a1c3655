// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

namespace tandem {

struct RowOwner
{
    EntityKind entity = EntityKind::Programme;
    Id row{}; ///< null: there is none, or it is gone
};

/// The row that a row belongs to (of several the first) or else stands under: an activity's plan, a measurement's
/// indicator, a contact's institution, an institution's country.
RowOwner ownerOf(const Snapshot &snapshot, EntityKind kind, const Id &row);

/// The plan that a row belongs to, however indirectly, or that it is; null: none.
IdOf<Plan> planOfRow(const Snapshot &snapshot, EntityKind kind, const Id &row);

} // namespace tandem
