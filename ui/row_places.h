// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "ui/place.h"

#include <optional>

namespace tandem {

/// Where a row is shown: an activity and what belongs to it in its plan, an institution in the list of institutions.
/// None where the row is gone or has no page.
std::optional<Place> placeOfRow(const Snapshot &snapshot, EntityKind kind, const Id &row);

/// The same with the field to go to; empty: none.
std::optional<Place> placeOfField(const Snapshot &snapshot, EntityKind kind, const Id &row, const QString &field);

} // namespace tandem
