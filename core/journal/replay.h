// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/heads.h"
#include "core/journal/transaction.h"
#include "core/model/snapshot.h"

#include <QHash>

namespace tandem {

/// The rows that a set of transactions amounts to, in memory: a programme as it was, without touching the file.
class Replay
{
public:
    /// Parents and predecessors before what names them.
    void apply(const Id &id, const Transaction &transaction);
    Snapshot snapshot() const;

private:
    struct RowCells
    {
        EntityKind entity;
        Id row;
        QHash<QByteArray, QList<Head>> heads; ///< by field
        qint64 madeAt = 0;
    };

    QHash<std::pair<EntityKind, Id>, RowCells> m_rows;
};

} // namespace tandem
