// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

#include <algorithm>

namespace tandem {

namespace {

/// Works one answer into a draft.
class Settling
{
public:
    Settling(Draft &draft, const Answer &answer) : m_draft(draft), m_answer(answer), m_issue(answer.issue) {}

    Result<void> settle()
    {
        const bool here = m_draft.snapshot().find(m_issue.entity, m_issue.row);
        switch (m_answer.kind) {
        case AnswerKind::TakeValue:
            return isOne({IssueKind::Value, IssueKind::DanglingReference, IssueKind::BrokenRule}) ? takeValue()
                                                                                                  : impossible();
        case AnswerKind::Keep:
            if (!isOne({IssueKind::EditDelete, IssueKind::Orphan}))
                return impossible();
            m_draft.replace({entity(), m_issue.row, kLifeField.toByteArray(), "1", {}});
            return {};
        case AnswerKind::Delete:
            if (!isOne({IssueKind::EditDelete, IssueKind::Orphan}))
                return impossible();
            // Gone with its owner, when several are settled at once.
            return here ? remove(m_issue.entity, m_issue.row) : Result<void>();
        case AnswerKind::MoveTo:
            return isOne({IssueKind::Orphan}) ? moveChildren() : impossible();
        case AnswerKind::Renumber:
            return isOne({IssueKind::DuplicateKey}) ? renumber() : impossible();
        case AnswerKind::Merge:
            return isOne({IssueKind::DuplicateKey}) ? merge() : impossible();
        case AnswerKind::Accept:
            return isOne({IssueKind::AfterAdoption}) ? accept() : impossible();
        case AnswerKind::PutBack:
            return isOne({IssueKind::AfterAdoption}) ? putBack() : impossible();
        case AnswerKind::Meant:
            return isOne({IssueKind::DuplicateKey, IssueKind::DanglingReference, IssueKind::BrokenRule})
                       ? waive(m_issue)
                       : impossible();
        }
        return {};
    }

private:
    bool isOne(std::initializer_list<IssueKind> kinds) const
    {
        return std::find(kinds.begin(), kinds.end(), m_issue.kind) != kinds.end();
    }
    Result<void> impossible() const
    {
        return Error{ErrorCode::AnswerNotPossible, {QString::fromUtf8(m_answer.value)}, {}, {}};
    }
    QByteArray entity() const { return entityInfo(m_issue.entity).name.bytes().toByteArray(); }

    Result<void> remove(EntityKind kind, const Id &row)
    {
        const Result<qsizetype> removed = m_draft.remove(kind, row);
        return removed ? Result<void>() : removed.error();
    }

    Result<void> takeValue()
    {
        const QByteArray field = m_issue.field.toUtf8();
        // What the person had before their eyes, and nothing that came meanwhile.
        Seen seen;
        if (m_issue.kind == IssueKind::Value)
            seen.insert(field, m_issue.parties);
        return m_draft.set(m_issue.entity, m_issue.row, {{field, m_answer.value}}, seen);
    }

    Result<void> moveChildren()
    {
        bool moved = false;
        for (const Id &child : m_issue.otherRows) {
            const std::optional<EntityKind> kind = m_draft.snapshot().kindOf(child);
            if (!kind)
                continue;
            for (const FieldInfo &field : entityInfo(*kind).fields) {
                if (!field.belongs() || field.target != m_issue.entity || field.type != FieldType::Reference ||
                    m_draft.snapshot().value(*kind, child, field) != m_issue.row.hex())
                    continue;
                if (Result<void> done =
                        m_draft.set(*kind, child, {{field.name.bytes().toByteArray(), m_answer.row.hex()}});
                    !done)
                    return done;
                moved = true;
            }
        }
        return moved ? Result<void>() : impossible();
    }

    Result<void> renumber()
    {
        const FieldInfo *field = numberField(m_issue.entity);
        if (!field || !m_issue.otherRows.contains(m_answer.row))
            return impossible();
        return m_draft.set(m_issue.entity, m_answer.row, {{field->name.bytes().toByteArray(), m_answer.value}});
    }

    /// What refers to the others refers to the one that stays; then they can go without anything being lost but their own
    /// values, which the history keeps.
    Result<void> merge()
    {
        if (!m_issue.otherRows.contains(m_answer.row) || !m_draft.snapshot().find(m_issue.entity, m_answer.row))
            return impossible();
        for (const Id &other : m_issue.otherRows) {
            if (other == m_answer.row || !m_draft.snapshot().find(m_issue.entity, other))
                continue;
            for (const EntityInfo &info : allEntities()) {
                if (Result<void> done = pointAnew(info, other); !done)
                    return done;
            }
            if (Result<void> done = remove(m_issue.entity, other); !done)
                return done;
        }
        return {};
    }

    Result<void> pointAnew(const EntityInfo &info, const Id &other)
    {
        for (const FieldInfo &field : info.fields) {
            const bool reference = field.type == FieldType::Reference && field.target == m_issue.entity;
            if (!reference && field.type != FieldType::Owner)
                continue;
            const QByteArray from = reference ? other.hex() : QByteArray(entity() + ':' + other.hex());
            const QByteArray to = reference ? m_answer.row.hex() : QByteArray(entity() + ':' + m_answer.row.hex());
            QList<Id> rows;
            const TableBase &table = m_draft.snapshot().table(info.kind);
            for (qsizetype i = 0; i < table.size(); ++i) {
                if (field.read(table.at(i)) == from)
                    rows.append(table.idAt(i));
            }
            for (const Id &row : rows) {
                if (Result<void> done = field.isKey() ? linkAnew(info, field, row, to)
                                                      : m_draft.set(info.kind, row,
                                                                    {{field.name.bytes().toByteArray(),
                                                                      row == m_answer.row ? QByteArray() : to}});
                    !done)
                    return done;
            }
        }
        return {};
    }

    /// A link's id is made of what it links: another one takes its place, unless it is there already.
    Result<void> linkAnew(const EntityInfo &info, const FieldInfo &field, const Id &row, const QByteArray &to)
    {
        FieldValues values = valuesOf(info, m_draft.snapshot().find(info.kind, row));
        replaceValue(values, field.name.bytes().toByteArray(), to);
        const Result<Id> made = m_draft.create(info.kind, values);
        if (!made && made.error().code != ErrorCode::DuplicateRow)
            return made.error();
        return remove(info.kind, row);
    }

    Result<void> putBack()
    {
        if (!m_issue.field.isEmpty())
            return m_draft.set(m_issue.entity, m_issue.row, {{m_issue.field.toUtf8(), m_answer.value}});
        if (m_draft.snapshot().find(m_issue.entity, m_issue.row))
            return remove(m_issue.entity, m_issue.row);
        m_draft.replace({entity(), m_issue.row, kLifeField.toByteArray(), "1", {}});
        return {};
    }

    /// A row that came or went as a whole is one question: what was written in its fields is accepted with it.
    Result<void> accept()
    {
        const QList<Issue> open = m_draft.snapshot().issues();
        for (const Issue &issue : open) {
            const bool within = issue.kind == m_issue.kind && issue.row == m_issue.row && m_issue.field.isEmpty();
            if (!within && issue != m_issue)
                continue;
            if (Result<void> done = waive(issue); !done)
                return done;
        }
        return {};
    }

    Result<void> waive(const Issue &issue)
    {
        const Result<Id> made = m_draft.create(
            EntityKind::Waiver, {{"issue_kind", issueKindName(issue.kind).toLatin1()}, {"keys", issue.id().hex()}});
        // Settled together with the row that it stands in.
        const bool twice = !made && made.error().code == ErrorCode::DuplicateRow;
        return made || twice ? Result<void>() : made.error();
    }

    Draft &m_draft;
    const Answer &m_answer;
    const Issue &m_issue;
};

} // namespace

Operation resolve(QList<Answer> answers)
{
    const QByteArray label =
        answers.size() == 1 ? stepLabel("resolve", answers.first().issue.entity) : QByteArray("resolve_several");
    return {
        TransactionKind::Resolve,
        label,
        [answers = std::move(answers)](Draft &draft) -> Result<void> {
            const QList<Issue> open = draft.snapshot().issues();
            for (const Answer &answer : answers) {
                if (!open.contains(answer.issue))
                    return Error{ErrorCode::DisagreementGone, {QString::fromLatin1(answer.issue.id().hex())}, {}, {}};
            }
            for (const Answer &answer : answers) {
                // A row that went with another one a moment ago has nothing left to settle.
                const bool gone = answers.size() > 1 && answer.kind == AnswerKind::TakeValue &&
                                  !draft.snapshot().find(answer.issue.entity, answer.issue.row);
                if (gone)
                    continue;
                if (Result<void> done = Settling(draft, answer).settle(); !done)
                    return done;
            }
            return {};
        },
        {}};
}

} // namespace tandem
