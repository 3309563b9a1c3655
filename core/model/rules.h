// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/snapshot.h"

#include <QList>

namespace tandem {

enum class Severity : unsigned char {
    Error,   ///< refused where it is typed; K7 when a union brings it about
    Warning, ///< allowed, and shown
};

/// Something wrong with a row, where it stands.
struct Problem
{
    Severity severity = Severity::Error;
    Error error; ///< entity and field say where

    bool operator==(const Problem &) const = default;
};

/// Checks one row by itself and against what it refers to: values in, problems out, in the order of the fields.
/// `row` need not be in the snapshot yet.
QList<Problem> validate(const Snapshot &snapshot, EntityKind kind, const void *row);

/// The fields that make a row's business key (K4), as text; empty when the entity has none or they are not filled in.
QByteArray businessKey(EntityKind kind, const void *row);

} // namespace tandem
