// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

namespace tandem {

namespace {

QByteArray shifted(Period period, int days)
{
    for (QDate *day : {&period.from, &period.to}) {
        if (day->isValid())
            *day = day->addDays(days);
    }
    return period.text();
}

} // namespace

Operation changeActivities(const QList<Id> &rows, ActivityChanges changes)
{
    return {TransactionKind::Edit,
            "edit_activities",
            [rows, changes](Draft &draft) -> Result<void> {
                for (const Id &row : rows) {
                    FieldValues complete = changes.values;
                    const Activity *activity = draft.snapshot().find(IdOf<Activity>(row));
                    if (activity && changes.days != 0 && !activity->planned.isNull())
                        complete.append({"planned", shifted(activity->planned, changes.days)});
                    if (activity && changes.actualEnd.isValid())
                        complete.append({"actual", Period{activity->actual.from, changes.actualEnd}.text()});
                    if (Result<void> ready = addConsequences(draft, EntityKind::Activity, row, complete); !ready)
                        return ready;
                    if (Result<void> done = draft.set(EntityKind::Activity, row, complete); !done)
                        return done;
                }
                return {};
            },
            {}};
}

} // namespace tandem
