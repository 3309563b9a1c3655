// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_info.h"
#include "core/workspace/draft.h"

#include <functional>

namespace tandem {

/// `edit_activity`, `add_plan`: a step's code.
inline QByteArray stepLabel(const char *verb, EntityKind kind)
{
    return QByteArray(verb) + '_' + entityInfo(kind).name.bytes().toByteArray();
}

/// The value given for a field, or none.
inline const QByteArray *givenValue(const FieldValues &values, QByteArrayView name)
{
    for (const auto &[field, value] : values) {
        if (field == name)
            return &value;
    }
    return nullptr;
}

/// What a row holds now, without what is absent.
FieldValues valuesOf(const EntityInfo &info, const void *row);
/// Gives a field of these values another one; empty takes it out.
void replaceValue(FieldValues &values, const QByteArray &name, const QByteArray &value);

/// What was done belongs to the original activity alone: its copy is planned, without real dates and progress.
void startAnew(FieldValues &values);
/// Copies what an activity is planned with to another one: budget lines without what was committed and spent,
/// milestones not yet reached, institutions, commitments. `adapt` may change the values of each first.
Result<void> copyParts(Draft &draft, const Id &from, const Id &to,
                       const std::function<void(EntityKind, FieldValues &)> &adapt = {});

/// What nobody needs to type: the next code, the period of a plan's year, the programme's currency.
void fillIn(const Snapshot &snapshot, EntityKind kind, FieldValues &values);

/// What a new value brings with it (data-model: "Rules that hold in the core"): added to `values`.
Result<void> addConsequences(const Draft &draft, EntityKind kind, const Id &row, FieldValues &values);

/// The rows among which this one has its place, itself included, in their order.
QList<Id> siblingsOf(const Snapshot &snapshot, const EntityInfo &info, const Id &row);

/// Gives rows of one parent positions between two others, in this order; see moveRow().
Result<void> placeRows(Draft &draft, EntityKind kind, const QList<Id> &rows, const Id &before, const Id &after);

/// The next free number of a plan's activities in this copy: `MA-SN-2020-04` (journal.md, 8.4).
QByteArray nextActivityCode(const Snapshot &snapshot, const Id &plan);

} // namespace tandem
