// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/snapshot.h"

#include <QList>

#include <optional>

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

/// The first error of `after` that `before` did not have already; none when there is none. A row that a union or a
/// deletion elsewhere left broken can be edited all the same, one field at a time: only what is newly wrong is refused.
std::optional<Error> firstNewError(const QList<Problem> &before, const QList<Problem> &after);

/// The fields that make a row's business key (K4), as text; empty when the entity has none or they are not filled in.
QByteArray businessKey(EntityKind kind, const void *row);

} // namespace tandem
