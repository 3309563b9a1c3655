// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/entity_kind.h"

#include <QByteArray>
#include <QList>

namespace tandem {

/// What happened to one row.
struct RowChange
{
    EntityKind entity = EntityKind::Programme;
    Id row;
    bool added = false;   ///< it was not there (or not alive) before
    bool removed = false; ///< it is no longer there
    quint64 fields = 0;   ///< bit i: the field at place i of the entity's table has another value

    bool operator==(const RowChange &) const = default;
};

/// What changed in the snapshot, told to listeners after it has been committed.
struct ChangeSet
{
    QList<Id> transactions;
    QByteArray label; ///< code of the step (`edit_activity`); worded by stepText()
    QList<RowChange> rows;
    bool issues = false;     ///< the list of issues is another one
    bool everything = false; ///< the snapshot was loaded anew: do not look at `rows`

    bool isEmpty() const { return rows.isEmpty() && !issues && !everything; }
    bool touches(EntityKind kind) const
    {
        if (everything)
            return true;
        for (const RowChange &change : rows) {
            if (change.entity == kind)
                return true;
        }
        return false;
    }
};

} // namespace tandem
