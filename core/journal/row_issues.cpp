// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/row_issues.h"

#include "core/base/text.h"
#include "core/model/rules.h"

#include <algorithm>

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
    for (const EntityInfo &info : allEntities()) {
        const TableBase &table = snapshot.table(info.kind);
        for (qsizetype i = 0; i < table.size(); ++i)
            look(snapshot, {info.kind, table.idAt(i)});
    }
}

void RowIssues::update(const Snapshot &snapshot, const QList<std::pair<EntityKind, Id>> &rows)
{
    QSet<Row> again(rows.begin(), rows.end());
    for (const Row &row : rows) {
        const bool here = snapshot.find(row.first, row.second) != nullptr;
        if (here)
            again += m_dangling.value(row.second);
        if (here || !m_known.contains(row))
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
    m_known.remove(row);
    m_ofRow.remove(row);
    leaveKey(row);
}

void RowIssues::takeKey(const Row &row, const QByteArray &key)
{
    m_keyOf.insert(row, key);
    const auto [bearer, isFirst] = [&] {
        const auto found = m_rowOf.find(key);
        return found == m_rowOf.end() ? std::pair(m_rowOf.insert(key, row.second), true) : std::pair(found, false);
    }();
    if (!isFirst) {
        QSet<Id> &same = m_doubled[key];
        same.insert(*bearer);
        same.insert(row.second);
    }
}

void RowIssues::leaveKey(const Row &row)
{
    const QByteArray key = m_keyOf.take(row);
    if (key.isEmpty())
        return;
    const auto same = m_doubled.find(key);
    if (same == m_doubled.end()) {
        m_rowOf.remove(key);
        return;
    }
    same->remove(row.second);
    m_rowOf.insert(key, *same->begin());
    if (same->size() == 1)
        m_doubled.erase(same);
}

void RowIssues::look(const Snapshot &snapshot, const Row &row)
{
    forget(row);
    const void *values = snapshot.find(row.first, row.second);
    if (!values)
        return;
    m_known.insert(row);
    const EntityInfo &info = entityInfo(row.first);
    if (const QByteArray key = businessKey(row.first, values); !key.isEmpty())
        takeKey(row, info.name.bytes().toByteArray() + '\x1f' + key);
    QList<Issue> found;
    for (const FieldInfo &field : info.fields) {
        const auto target = referenced(field, values);
        if (target && !snapshot.find(target->first, target->second)) {
            m_dangling[target->second].insert(row);
            found.append({IssueKind::DanglingReference, row.first, row.second, field.name.string(), {}, {}, {}});
        }
    }
    for (const Problem &problem : validate(snapshot, row.first, values)) {
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
    for (const auto &[key, same] : m_doubled.asKeyValueRange()) {
        const qsizetype separator = key.indexOf('\x1f');
        QList<Id> rows(same.begin(), same.end());
        std::sort(rows.begin(), rows.end());
        const EntityInfo *info = entityByName(QByteArrayView(key).first(separator));
        result.append({IssueKind::DuplicateKey,
                       info->kind,
                       rows.first(),
                       {},
                       QString::fromUtf8(key.mid(separator + 1)),
                       {},
                       rows});
    }
    QSet<QString> waived;
    for (const Waiver &waiver : snapshot.all<Waiver>())
        waived.insert(waiver.issueKind + u'\n' + waiver.keys);
    result.removeIf([&waived](const Issue &issue) {
        return waived.contains(issueKindName(issue.kind) + u'\n' + QString::fromLatin1(issue.id().hex()));
    });
    std::sort(result.begin(), result.end(), issueLess);
    return result;
}

} // namespace tandem
