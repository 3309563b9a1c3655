// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/submit_dialog.h"

#include "core/base/error.h"
#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/workspace/plan_status.h"
#include "core/workspace/workspace.h"
#include "ui/forms/date_editors.h"
#include "ui/ui_context.h"
#include "ui/widgets/labelled_field.h"

#include <QLineEdit>

namespace tandem {

SubmitDialog::SubmitDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent)
    : FormDialog(context, tr("Submit the plan"),
                 tr("The plan goes before the joint committee. It can still be changed, and taken back to a draft."),
                 tr("Submit the plan"), parent),
      m_plan(plan),
      m_day(new DayLine(context, ValueEditor::Style::Form, this))
{
    setObjectName(u"submitDialog"_s);
    m_day->setObjectName(u"submittedOn"_s);
    m_day->line()->setObjectName(u"submittedOnLine"_s);
    m_day->line()->setAccessibleName(tr("Submitted on"));
    m_day->setDay(context.today);
    m_dayField = addField(tr("Submitted &on"), m_day);
    m_day->line()->selectAll();
    m_day->line()->setFocus();
}

bool SubmitDialog::apply()
{
    const QDate day = dateFromInput(m_day->text());
    m_dayField->setProblem(day.isValid()
                               ? QString()
                               : errorText(Error{ErrorCode::ValueNotDate, {m_day->text()}, {}, {}}, m_context.phrases));
    if (!day.isValid()) {
        m_day->line()->setFocus();
        return false;
    }
    const auto done = m_context.workspace->run(submitPlan(m_plan, day));
    if (!done)
        setProblem(errorText(done.error(), m_context.phrases));
    return done.ok();
}

} // namespace tandem

#include "moc_submit_dialog.cpp"
