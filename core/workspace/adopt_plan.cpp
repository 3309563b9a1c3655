// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/journal/plan_snapshot.h"
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tandem {

namespace {

/// Whether a row is part of a plan: the plan itself, or what belongs to it at any depth.
bool isWithin(const Snapshot &snapshot, EntityKind kind, const Id &row, const Id &plan)
{
    if (kind == EntityKind::Plan)
        return row == plan;
    const void *values = snapshot.find(kind, row);
    if (!values)
        return false;
    for (const FieldInfo &field : entityInfo(kind).fields) {
        if (!field.belongs())
            continue;
        const QByteArray value = field.read(values); // of an attachment: `activity:<id>`
        const qsizetype colon = value.indexOf(':');
        const std::optional<Id> owner = Id::fromHex(QByteArrayView(value).sliced(colon + 1));
        const EntityInfo *named = colon > 0 ? entityByName(QByteArrayView(value).first(colon)) : nullptr;
        if (owner && isWithin(snapshot, named ? named->kind : field.target, *owner, plan))
            return true;
    }
    return false;
}

/// Whether people have to decide about it first (K1 to K4), and it is about the plan.
bool stands(const Snapshot &snapshot, const Issue &issue, const Id &plan)
{
    if (issue.kind == IssueKind::DuplicateKey)
        return std::any_of(issue.otherRows.begin(), issue.otherRows.end(),
                           [&](const Id &row) { return isWithin(snapshot, issue.entity, row, plan); });
    return issue.isConflict() && isWithin(snapshot, issue.entity, issue.row, plan);
}

} // namespace

Operation adoptPlan(const Adoption &adoption)
{
    return {TransactionKind::Adopt,
            "adopt_plan",
            [adoption](Draft &draft) -> Result<void> {
                const Plan *plan = draft.snapshot().find(adoption.plan);
                if (!plan)
                    return Error{ErrorCode::PlanNotFound, {adoption.plan.uuid()}, u"plan"_s, {}};
                int conflicts = 0;
                for (const Issue &issue : draft.snapshot().issues()) {
                    if (stands(draft.snapshot(), issue, adoption.plan))
                        ++conflicts;
                }
                if (conflicts > 0)
                    return Error{ErrorCode::PlanHasConflicts, {plan->code, QString::number(conflicts)}, u"plan"_s, {}};
                if (plan->status < PlanStatus::Adopted) {
                    if (Result<void> done = draft.set(EntityKind::Plan, adoption.plan, {{"status", "adopted"}}); !done)
                        return done;
                }
                const qsizetype number = draft.snapshot().ownedBy<&Baseline::plan>(adoption.plan).size();
                const QByteArray frozen = planSnapshot(draft.snapshot(), adoption.plan, adoption.adoptedOn);
                draft.addBlob(frozen);
                const QByteArray hash = QCryptographicHash::hash(frozen, QCryptographicHash::Sha256).toHex();
                const Result<Id> baseline = draft.create(
                    EntityKind::Baseline, {{"plan", adoption.plan.hex()},
                                           {"number", QByteArray::number(number)},
                                           {"adopted_on", adoption.adoptedOn.toString(Qt::ISODate).toUtf8()},
                                           {"adopted_at", cleanLine(adoption.adoptedAt).toUtf8()},
                                           {"meeting_fr", cleanLine(adoption.meeting.fr.string()).toUtf8()},
                                           {"meeting_en", cleanLine(adoption.meeting.en.string()).toUtf8()},
                                           {"reason_fr", cleanText(adoption.reason.fr.string()).toUtf8()},
                                           {"reason_en", cleanText(adoption.reason.en.string()).toUtf8()},
                                           {"snapshot", hash}});
                if (!baseline)
                    return baseline.error();
                for (const SignatoryEntry &entry : adoption.signatories) {
                    const Result<Id> signatory = draft.create(
                        EntityKind::Signatory, {{"of", "baseline:" + baseline->hex()},
                                                {"side", choiceWord(entry.side).toUtf8()},
                                                {"name", cleanLine(entry.name).toUtf8()},
                                                {"capacity_fr", cleanLine(entry.capacity.fr.string()).toUtf8()},
                                                {"capacity_en", cleanLine(entry.capacity.en.string()).toUtf8()}});
                    if (!signatory)
                        return signatory.error();
                }
                return {};
            },
            {}};
}

} // namespace tandem
