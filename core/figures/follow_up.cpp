// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/follow_up.h"

#include <QElapsedTimer>

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

constexpr int kRowsBetweenLooks = 16; ///< at the clock

} // namespace

void FollowUp::begin(const Snapshot &snapshot)
{
    *this = FollowUp();
    takeIssues(snapshot);
}

bool FollowUp::lookSome(const Snapshot &snapshot, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (int seen = 1; const std::optional<Row> row = next(snapshot); ++seen) {
        see(snapshot, *row);
        if (milliseconds > 0 && seen % kRowsBetweenLooks == 0 && timer.hasExpired(milliseconds))
            break;
    }
    return isComplete();
}

std::optional<FollowUp::Row> FollowUp::next(const Snapshot &snapshot)
{
    if (!m_unseen.empty()) {
        const Row row = m_unseen.back();
        m_unseen.pop_back();
        m_waiting.remove(row);
        return row;
    }
    for (; m_entity < kEntityCount; ++m_entity, m_place = 0) {
        const EntityKind kind = allEntities()[m_entity].kind;
        if (const TableBase &table = snapshot.table(kind); m_place < table.size())
            return Row(kind, table.idAt(m_place++));
    }
    return std::nullopt;
}

void FollowUp::follow(const Snapshot &snapshot, const ChangeSet &changes)
{
    if (changes.everything) {
        begin(snapshot);
        return;
    }
    for (const RowChange &change : changes.rows) {
        if (change.removed && m_entity < kEntityCount) { // another row has taken its place
            m_entity = 0;
            m_place = 0;
        }
        againWithChildren(snapshot, {change.entity, change.row});
        if (change.entity == EntityKind::Objective) {
            const Objective *objective = snapshot.find(IdOf<Objective>(change.row));
            for (const Activity *activity :
                 objective ? snapshot.ownedBy<&Activity::plan>(objective->plan) : QList<const Activity *>())
                again({EntityKind::Activity, activity->id});
        }
    }
    if (changes.touches(EntityKind::ExchangeRate) || changes.touches(EntityKind::Programme)) {
        for (const BudgetLine &line : snapshot.all<BudgetLine>())
            again({EntityKind::BudgetLine, line.id});
    }
    if (changes.issues)
        takeIssues(snapshot);
}

void FollowUp::again(const Row &row)
{
    if (m_waiting.contains(row))
        return;
    m_waiting.insert(row);
    m_unseen.push_back(row);
}

void FollowUp::againWithChildren(const Snapshot &snapshot, const Row &row)
{
    again(row);
    for (const EntityInfo &info : allEntities()) {
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            const FieldInfo &field = info.fields[i];
            if (!field.belongs() || (field.type == FieldType::Reference && field.target != row.first))
                continue;
            for (const Id &child : snapshot.table(info.kind).ownedBy(int(i), row.second))
                againWithChildren(snapshot, {info.kind, child});
        }
    }
}

void FollowUp::takeIssues(const Snapshot &snapshot)
{
    m_issues = journalProblems(snapshot);
    // What a deletion elsewhere broke, and what was broken by one that was taken back.
    QSet<Row> broken;
    for (const Issue &issue : snapshot.issues()) {
        if (issue.kind == IssueKind::BrokenRule || issue.kind == IssueKind::DanglingReference)
            broken.insert({issue.entity, issue.row});
    }
    for (const Row &row : broken + m_broken)
        again(row);
    m_broken = std::move(broken);
}

void FollowUp::see(const Snapshot &snapshot, const Row &row)
{
    m_problemCount -= m_problems.take(row).size();
    m_textCount -= m_texts.take(row);
    if (const QList<RowProblem> found = problemsOf(snapshot, row.first, row.second); !found.isEmpty()) {
        m_problemCount += found.size();
        m_problems.insert(row, found);
    }
    if (const qsizetype found = textsToTranslate(snapshot, row.first, row.second).size(); found > 0) {
        m_textCount += found;
        m_texts.insert(row, quint8(found));
    }
}

QList<RowProblem> FollowUp::problems(const Snapshot &snapshot) const
{
    QList<RowProblem> all = m_issues;
    for (const QList<RowProblem> &found : m_problems)
        all += found;
    sortProblems(snapshot, all);
    return all;
}

QList<TextToTranslate> FollowUp::texts(const Snapshot &snapshot) const
{
    QList<TextToTranslate> all;
    for (auto row = m_texts.keyBegin(); row != m_texts.keyEnd(); ++row)
        all += textsToTranslate(snapshot, row->first, row->second);
    std::sort(all.begin(), all.end(), [](const TextToTranslate &a, const TextToTranslate &b) {
        return std::tie(a.entity, a.row, a.field) < std::tie(b.entity, b.row, b.field);
    });
    return all;
}

} // namespace tandem
