// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change_set.h"
#include "core/model/issue.h"
#include "core/model/snapshot.h"

#include <QHash>
#include <QSet>

namespace tandem {

/// The issues that the living rows themselves show: K4 (the same number twice), K5 (refers to something deleted) and
/// K7 (a rule broken by the union). Kept up to date row by row, so that a change in a large file costs little.
class RowIssues
{
public:
    /// Looks at all rows.
    void rebuild(const Snapshot &snapshot);
    /// Looks again at these rows, and at those that refer to a row which came or went.
    void update(const Snapshot &snapshot, const QList<RowChange> &changes);
    /// Sorted; with those that a waiver says are meant.
    QList<Issue> issues(const Snapshot &snapshot) const;

private:
    using Row = std::pair<EntityKind, Id>;

    void lookAt(const Snapshot &snapshot, EntityKind entity);
    void look(const Snapshot &snapshot, const Row &row);
    void examine(const Snapshot &snapshot, const Row &row, const void *values);
    void unite(const RowIssues &ofOthers);
    void forget(const Row &row);
    void takeKey(const Row &row, size_t key);
    void leaveKey(const Row &row);

    // Of business keys only digests are kept: where two rows have the same one, the rows themselves say what they share.
    QHash<Row, QList<Issue>> m_ofRow; ///< K5 and K7
    QHash<Row, size_t> m_keyOf;
    QHash<size_t, Row> m_rowOf;         ///< a key to a row that bears it
    QHash<size_t, QSet<Row>> m_doubled; ///< and to all of them, where there are several
    QHash<Id, QSet<Row>> m_dangling;    ///< a row that is not there to those that refer to it
};

/// Takes those away that a waiver says are meant.
void removeWaived(QList<Issue> &issues, const Snapshot &snapshot);

} // namespace tandem
