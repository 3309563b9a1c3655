// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/problems.h"
#include "core/figures/translations.h"
#include "core/model/change_set.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace tandem {

/// What is left to mend and to translate in a programme, kept up row by row: looking at all rows of a large one takes a
/// second, looking at those that a step touched takes nothing. Pure: it is told about the rows, in slices if there are
/// many.
class FollowUp
{
public:
    /// Forgets everything; all rows are to be looked at.
    void begin(const Snapshot &snapshot);
    /// Looks for about so many milliseconds (0: as long as it takes); true when nothing is left to look at.
    bool lookSome(const Snapshot &snapshot, int milliseconds);
    bool isComplete() const { return m_unseen.empty() && m_entity == kEntityCount; }
    /// What changed, told after the snapshot was moved on: these rows, what belongs to them and what hangs on them are
    /// to be looked at again.
    void follow(const Snapshot &snapshot, const ChangeSet &changes);

    qsizetype problemCount() const { return m_problemCount + m_issues.size(); }
    qsizetype textCount() const { return m_textCount; }
    /// By plan (those of no plan first), entity, row and field.
    QList<RowProblem> problems(const Snapshot &snapshot) const;
    /// By entity, row and field.
    QList<TextToTranslate> texts(const Snapshot &snapshot) const;

private:
    using Row = std::pair<EntityKind, Id>;

    void see(const Snapshot &snapshot, const Row &row);
    void again(const Row &row);
    void againWithChildren(const Snapshot &snapshot, const Row &row);
    void takeIssues(const Snapshot &snapshot);
    std::optional<Row> next(const Snapshot &snapshot);

    std::vector<Row> m_unseen; ///< beside those that the first walk over all rows still comes to
    QSet<Row> m_waiting;       ///< the same, to be asked
    std::size_t m_entity = 0;  ///< where that walk is
    qsizetype m_place = 0;
    QHash<Row, QList<RowProblem>> m_problems;
    QHash<Row, quint8> m_texts; ///< how many, of rows that have any: the rows themselves say which
    QList<RowProblem> m_issues; ///< of the whole journal, not of single rows
    QSet<Row> m_broken;         ///< rows that the journal's issues name as broken by others
    qsizetype m_problemCount = 0;
    qsizetype m_textCount = 0;
};

} // namespace tandem
