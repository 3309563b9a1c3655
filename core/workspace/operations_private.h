// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_info.h"
#include "core/workspace/draft.h"

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

/// The next free number of a plan's activities in this copy: `MA-SN-2020-04` (journal.md, 8.4).
QByteArray nextActivityCode(const Snapshot &snapshot, const Id &plan);

} // namespace tandem
