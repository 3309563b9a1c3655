// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/row_issues.h"

#include "core/base/text.h"
#include "core/model/rules.h"

#include <QMap>

#include <algorithm>
#include <future>

namespace tandem {

namespace {

/// The row that a reference or owner field names, when it names one.
std::optional<std::pair<EntityKind, Id>> referenced(const FieldInfo &field, const void *row)
{
    if (field.type != FieldType::Reference && field.type != FieldType::Owner)
        return std::nullopt;
    if (field.reference) {
        const Id id = field.reference(row);
        return id.isNull() ? std::nullopt : std::optional(std::pair(field.target, id));
    }
    const QByteArray text = field.read(row);
    if (text.isEmpty())
        return std::nullopt;
    const qsizetype colon = text.indexOf(':');
    const std::optional<Id> id = Id::fromHex(QByteArrayView(text).sliced(colon + 1));
    if (!id)
        return std::nullopt;
    const EntityInfo *owner = entityByName(QByteArrayView(text).first(qMax<qsizetype>(0, colon)));
    return owner ? std::optional(std::pair(owner->kind, *id)) : std::nullopt;
}

} // namespace

void RowIssues::rebuild(const Snapshot &snapshot)
{
    *this = RowIssues();
    // The activities take as long as all other rows.
    std::future<RowIssues> activities = std::async(std::launch::async, [&snapshot] {
        RowIssues found;
        found.lookAt(snapshot, EntityKind::Activity);
        return found;
    });
    for (const EntityInfo &info : allEntities()) {
        if (info.kind != EntityKind::Activity)
            lookAt(snapshot, info.kind);
    }
    RowIssues all = activities.get(); // with most of the keys
    all.unite(*this);
    *this = std::move(all);
}

void RowIssues::lookAt(const Snapshot &snapshot, EntityKind entity)
{
    const TableBase &table = snapshot.table(entity);
    for (qsizetype i = 0; i < table.size(); ++i)
        examine(snapshot, {entity, table.idAt(i)}, table.at(i));
}

void RowIssues::unite(const RowIssues &ofOthers)
{
    // Keys that two kinds of rows have in common are no keys of the same thing, whatever their digests.
    for (const auto &[row, key] : ofOthers.m_keyOf.asKeyValueRange())
        takeKey(row, key);
    m_ofRow.insert(ofOthers.m_ofRow);
    for (const auto &[missing, rows] : ofOthers.m_dangling.asKeyValueRange())
        m_dangling[missing] += rows;
}

void RowIssues::update(const Snapshot &snapshot, const QList<RowChange> &changes)
{
    QSet<Row> again;
    for (const RowChange &change : changes) {
        const Row row(change.entity, change.row);
        again.insert(row);
        if (const auto waiting = m_dangling.constFind(row.second);
            waiting != m_dangling.cend() && snapshot.find(row.first, row.second))
            again += *waiting;
        if (!change.removed)
            continue;
        // It went: whatever refers to it dangles now. Deletions are rare enough to look for that.
        for (const EntityInfo &info : allEntities()) {
            const bool refers = std::any_of(info.fields.begin(), info.fields.end(), [&row](const FieldInfo &field) {
                return (field.type == FieldType::Reference && field.target == row.first) ||
                       field.type == FieldType::Owner;
            });
            const TableBase &table = snapshot.table(info.kind);
            for (qsizetype i = 0; refers && i < table.size(); ++i) {
                for (const FieldInfo &field : info.fields) {
                    if (referenced(field, table.at(i)) == row)
                        again.insert({info.kind, table.idAt(i)});
                }
            }
        }
    }
    for (const Row &row : again)
        look(snapshot, row);
}

void RowIssues::forget(const Row &row)
{
    m_ofRow.remove(row);
    leaveKey(row);
}

void RowIssues::takeKey(const Row &row, size_t key)
{
    m_keyOf.insert(row, key);
    const auto [bearer, isFirst] = [&] {
        const auto found = m_rowOf.find(key);
        return found == m_rowOf.end() ? std::pair(m_rowOf.insert(key, row), true) : std::pair(found, false);
    }();
    if (!isFirst) {
        QSet<Row> &same = m_doubled[key];
        same.insert(*bearer);
        same.insert(row);
    }
}

void RowIssues::leaveKey(const Row &row)
{
    const auto kept = m_keyOf.constFind(row);
    if (kept == m_keyOf.cend())
        return;
    const size_t key = *kept;
    m_keyOf.erase(kept);
    const auto same = m_doubled.find(key);
    if (same == m_doubled.end()) {
        m_rowOf.remove(key);
        return;
    }
    same->remove(row);
    m_rowOf.insert(key, *same->begin());
    if (same->size() == 1)
        m_doubled.erase(same);
}

void RowIssues::look(const Snapshot &snapshot, const Row &row)
{
    forget(row);
    if (const void *values = snapshot.find(row.first, row.second))
        examine(snapshot, row, values);
}

/// Of a row that is not known yet.
void RowIssues::examine(const Snapshot &snapshot, const Row &row, const void *values)
{
    const EntityInfo &info = entityInfo(row.first);
    if (const QByteArray key = businessKey(row.first, values); !key.isEmpty())
        takeKey(row, qHash(key, QHashSeed::globalSeed() + size_t(row.first)));
    const QList<Problem> problems = validate(snapshot, row.first, values);
    if (problems.isEmpty()) // a reference to what is not there is one of them
        return;
    QList<Issue> found;
    for (const FieldInfo &field : info.fields) {
        const auto target = referenced(field, values);
        if (target && !snapshot.find(target->first, target->second)) {
            m_dangling[target->second].insert(row);
            found.append({IssueKind::DanglingReference, row.first, row.second, field.name.string(), {}, {}, {}});
        }
    }
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error && problem.error.code != ErrorCode::ReferenceMissing)
            found.append({IssueKind::BrokenRule,
                          row.first,
                          row.second,
                          problem.error.field,
                          errorCodeName(problem.error.code),
                          {},
                          {}});
    }
    if (!found.isEmpty())
        m_ofRow.insert(row, found);
}

QList<Issue> RowIssues::issues(const Snapshot &snapshot) const
{
    QList<Issue> result;
    for (const QList<Issue> &found : m_ofRow)
        result += found;
    for (const QSet<Row> &same : m_doubled) {
        QMap<std::pair<EntityKind, QByteArray>, QList<Id>> bearers;
        for (const auto &[kind, row] : same)
            bearers[{kind, businessKey(kind, snapshot.find(kind, row))}].append(row);
        for (auto [key, rows] : bearers.asKeyValueRange()) {
            if (rows.size() < 2)
                continue;
            std::sort(rows.begin(), rows.end());
            result.append(
                {IssueKind::DuplicateKey, key.first, rows.first(), {}, QString::fromUtf8(key.second), {}, rows});
        }
    }
    std::sort(result.begin(), result.end(), issueLess);
    return result;
}

void removeWaived(QList<Issue> &issues, const Snapshot &snapshot)
{
    if (snapshot.all<Waiver>().size() == 0)
        return;
    QHash<Id, QString> waived;
    for (const Waiver &waiver : snapshot.all<Waiver>()) {
        if (const std::optional<Id> id = Id::fromHex(waiver.keys.toLatin1()))
            waived.insert(*id, waiver.issueKind);
    }
    issues.removeIf([&waived](const Issue &issue) {
        const auto found = waived.constFind(issue.id());
        return found != waived.constEnd() && *found == issueKindName(issue.kind);
    });
}

} // namespace tandem
