// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

namespace tandem {

Result<void> addConsequences(const Draft &draft, EntityKind kind, const Id &row, FieldValues &values)
{
    const QByteArray *status = givenValue(values, "status");
    if (!status)
        return {};
    if (kind == EntityKind::Activity) {
        const Activity *activity = draft.snapshot().find(IdOf<Activity>(row));
        const bool becomes = *status == "completed" && activity && activity->status != ActivityStatus::Completed;
        if (becomes && !givenValue(values, "progress"))
            values.append(std::pair<QByteArray, QByteArray>("progress", "100"));
    }
    if (kind == EntityKind::Plan) {
        const Plan *plan = draft.snapshot().find(IdOf<Plan>(row));
        const FieldInfo &field = *entityInfo(kind).field(QByteArrayView("status"));
        Plan next;
        if (!plan || !field.write(&next, *status))
            return {};
        // Going back asks why, and the reason is kept with the plan.
        const QByteArray *fr = givenValue(values, "notes_fr");
        const QByteArray *en = givenValue(values, "notes_en");
        const bool reason = (fr && *fr != plan->notes.fr.utf8()) || (en && *en != plan->notes.en.utf8());
        if (next.status < plan->status && !reason)
            return Error{ErrorCode::StatusBackward, {}, u"plan"_s, u"status"_s};
    }
    return {};
}

Operation setFields(EntityKind kind, const Id &row, FieldValues values, Seen seen)
{
    return {TransactionKind::Edit,
            stepLabel("edit", kind),
            [kind, row, values, seen](Draft &draft) -> Result<void> {
                FieldValues complete = values;
                if (Result<void> ready = addConsequences(draft, kind, row, complete); !ready)
                    return ready;
                return draft.set(kind, row, complete, seen);
            },
            {}};
}

Operation setFieldsOf(EntityKind kind, const QList<Id> &rows, FieldValues values)
{
    return {TransactionKind::Edit,
            stepLabel("edit", kind),
            [kind, rows, values](Draft &draft) -> Result<void> {
                for (const Id &row : rows) {
                    FieldValues complete = values;
                    if (Result<void> ready = addConsequences(draft, kind, row, complete); !ready)
                        return ready;
                    if (Result<void> done = draft.set(kind, row, complete); !done)
                        return done;
                }
                return {};
            },
            {}};
}

} // namespace tandem
