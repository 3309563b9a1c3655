// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a disagreement.
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/disagreement.h"
#include "core/workspace/operations_private.h"

#include <QSet>

#include <algorithm>

namespace tandem {

namespace {

/// Whether several rows of it can become one: what people number by themselves. A plan is named by memorandum and year, a
/// memorandum names its plans, an adopted version is signed.
bool canMerge(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Country:
    case EntityKind::Domain:
    case EntityKind::Step:
    case EntityKind::Commitment:
    case EntityKind::Objective:
    case EntityKind::Activity:
    case EntityKind::ExchangeRate:
    case EntityKind::Indicator:
        return true;
    default:
        return false;
    }
}

/// Whether the row is complete without this value.
bool canBeEmpty(const FieldInfo &field, const Issue &issue, const Snapshot &snapshot)
{
    if (!field.isRequired() || !field.language)
        return !field.isRequired();
    const FieldInfo &twin = *field.language == Language::French ? *(&field + 1) : *(&field - 1);
    return !snapshot.value(issue.entity, issue.row, twin).isEmpty();
}

void addValues(const Disagreement &told, QList<Answer> &answers)
{
    // Two who wrote the same are one answer.
    QSet<QByteArray> offered;
    for (const DisagreementSide &side : told.sides) {
        if (offered.contains(side.value))
            continue;
        offered.insert(side.value);
        answers.append({told.issue, AnswerKind::TakeValue, side.value, {}, side.transaction});
    }
}

} // namespace

bool takesOtherValue(const Issue &issue)
{
    return (issue.kind == IssueKind::Value || issue.kind == IssueKind::DanglingReference ||
            issue.kind == IssueKind::BrokenRule) &&
           !issue.field.isEmpty();
}

QList<Answer> answersTo(const Disagreement &disagreement, const Snapshot &snapshot)
{
    const Issue &issue = disagreement.issue;
    QList<Answer> answers;
    const auto deleter = [&disagreement] {
        const auto it = std::find_if(disagreement.sides.begin(), disagreement.sides.end(),
                                     [](const DisagreementSide &side) { return side.isDeletion(); });
        return it == disagreement.sides.end() ? Id() : it->transaction;
    };
    switch (issue.kind) {
    case IssueKind::Value:
        addValues(disagreement, answers);
        break;
    case IssueKind::EditDelete:
    case IssueKind::Orphan:
        answers.append({issue, AnswerKind::Keep});
        answers.append({issue, AnswerKind::Delete, {}, {}, deleter()});
        break;
    case IssueKind::DuplicateKey:
        // Whoever came last is given another number, as at a counter.
        if (numberField(issue.entity)) {
            QList<Id> rows = issue.otherRows;
            std::stable_sort(rows.begin(), rows.end(), [&](const Id &a, const Id &b) {
                return snapshot.state(issue.entity, a).madeAt > snapshot.state(issue.entity, b).madeAt;
            });
            for (const Id &row : rows)
                answers.append({issue, AnswerKind::Renumber, freeNumber(snapshot, issue.entity, row), row});
        }
        if (canMerge(issue.entity)) {
            for (const Id &row : issue.otherRows)
                answers.append({issue, AnswerKind::Merge, {}, row});
        }
        answers.append({issue, AnswerKind::Meant});
        break;
    case IssueKind::DanglingReference: {
        const FieldInfo *field = disagreement.field();
        if (field && !field->isRequired() && !field->belongs() && !field->isKey())
            answers.append({issue, AnswerKind::TakeValue});
        answers.append({issue, AnswerKind::Meant});
        break;
    }
    case IssueKind::AfterAdoption: {
        answers.append({issue, AnswerKind::Accept, {}, {}, issue.parties.value(0)});
        const FieldInfo *field = disagreement.field();
        const QByteArray before = disagreement.before.value_or(QByteArray());
        // Of a row that came after the adoption a value that it needs cannot be taken.
        if (!field || !before.isEmpty() || canBeEmpty(*field, issue, snapshot))
            answers.append({issue, AnswerKind::PutBack, before});
        break;
    }
    case IssueKind::BrokenRule:
        answers.append({issue, AnswerKind::Meant});
        break;
    case IssueKind::SuspectClock:
    case IssueKind::UnknownContent:
        break; // to know, not to decide
    }
    return answers;
}

QList<Answer> answersOf(const Id &person, const QList<Disagreement> &disagreements)
{
    QList<Answer> answers;
    for (const Disagreement &told : disagreements) {
        const DisagreementSide *latest = nullptr;
        for (const DisagreementSide &side : told.sides) {
            if (side.person == person)
                latest = &side; // they stand in the order of time
        }
        if (!latest || !told.issue.isConflict())
            continue;
        if (told.issue.kind == IssueKind::Value)
            answers.append({told.issue, AnswerKind::TakeValue, latest->value, {}, latest->transaction});
        else
            answers.append({told.issue,
                            latest->isDeletion() ? AnswerKind::Delete : AnswerKind::Keep,
                            {},
                            {},
                            latest->transaction});
    }
    return answers;
}

const FieldInfo *numberField(EntityKind kind)
{
    for (const char *name : {"code", "reference", "number"}) {
        if (const FieldInfo *field = entityInfo(kind).field(QByteArrayView(name)))
            return field;
    }
    return nullptr;
}

QByteArray freeNumber(const Snapshot &snapshot, EntityKind kind, const Id &row)
{
    const FieldInfo *field = numberField(kind);
    if (!field || !snapshot.find(kind, row))
        return {};
    if (kind == EntityKind::Activity)
        return nextActivityCode(snapshot, snapshot.find(IdOf<Activity>(row))->plan);
    const TableBase &table = snapshot.table(kind);
    QSet<QByteArray> taken;
    qint64 highest = 0;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QByteArray each = field->read(table.at(i));
        taken.insert(folded(QString::fromUtf8(each)).toUtf8());
        highest = std::max(highest, each.toLongLong());
    }
    if (field->type == FieldType::Integer)
        return QByteArray::number(highest + 1);
    const QByteArray own = snapshot.value(kind, row, *field);
    for (int i = 2;; ++i) {
        QByteArray next = own + '-' + QByteArray::number(i);
        if (!taken.contains(folded(QString::fromUtf8(next)).toUtf8()))
            return next;
    }
}

} // namespace tandem
