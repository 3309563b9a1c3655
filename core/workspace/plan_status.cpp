// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/plan_status.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

namespace tandem {

namespace {

/// setFields() under another name for the person.
Operation namedStep(QByteArray label, const IdOf<Plan> &plan, FieldValues values)
{
    Operation operation = setFields(EntityKind::Plan, plan, std::move(values));
    operation.label = std::move(label);
    return operation;
}

/// "15/06/2020, back to Draft: the funders asked for figures."
QString remark(const QString &reason, PlanStatus to, QDate day, Language language)
{
    const Phrases phrases(language);
    return phrases.translate("PlanStatus", "%1, back to “%2”: %3")
        .arg(phrases.date(day), choiceText(to, phrases), reason);
}

QByteArray withRemark(const QString &notes, const QString &reason, PlanStatus to, QDate day, Language language)
{
    const QString said = cleanText(reason);
    if (said.isEmpty())
        return notes.toUtf8();
    const QString line = remark(said, to, day, language);
    return cleanText(notes.isEmpty() ? line : notes + u"\n\n"_s + line).toUtf8();
}

} // namespace

Operation submitPlan(const IdOf<Plan> &plan, QDate day)
{
    return namedStep("submit_plan", plan,
                     {{"status", choiceWord(PlanStatus::Submitted).toLatin1()},
                      {"submitted_on", day.toString(Qt::ISODate).toLatin1()}});
}

Operation closePlan(const IdOf<Plan> &plan)
{
    return namedStep("close_plan", plan, {{"status", choiceWord(PlanStatus::Closed).toLatin1()}});
}

Operation sendBackPlan(const IdOf<Plan> &plan, PlanStatus to, const BilingualText &reason, QDate day)
{
    return {TransactionKind::Edit,
            "send_back_plan",
            [plan, to, reason, day](Draft &draft) -> Result<void> {
                const Plan *row = draft.snapshot().find(plan);
                if (!row)
                    return Error{ErrorCode::PlanNotFound, {plan.uuid()}, u"plan"_s, {}};
                if (to >= row->status)
                    return Error{ErrorCode::ValueNotAllowed, {choiceWord(to)}, u"plan"_s, u"status"_s};
                FieldValues values{{"status", choiceWord(to).toLatin1()},
                                   {"notes_fr", withRemark(row->notes.fr, reason.fr, to, day, Language::French)},
                                   {"notes_en", withRemark(row->notes.en, reason.en, to, day, Language::English)}};
                if (to == PlanStatus::Draft)
                    values.append(std::pair<QByteArray, QByteArray>("submitted_on", {}));
                return setFields(EntityKind::Plan, plan, values).prepare(draft);
            },
            {}};
}

} // namespace tandem
