// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/send_back_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/field_info.h"
#include "core/workspace/plan_status.h"
#include "core/workspace/workspace.h"
#include "ui/forms/text_editors.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/labelled_field.h"

namespace tandem {

SendBackDialog::SendBackDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent)
    : FormDialog(context, tr("Take the plan back"),
                 tr("The reason is kept in the plan's notes, so that everybody finds it. What was adopted stays as it "
                    "was signed."),
                 tr("Take the plan back"), parent),
      m_plan(plan),
      m_state(new CalmCombo),
      m_reason(new GrowingText(3, 8, this))
{
    setObjectName(u"sendBackDialog"_s);
    m_state->setObjectName(u"earlierState"_s);
    m_reason->setObjectName(u"backReason"_s);
    const Plan *row = context.workspace->snapshot().find(plan);
    const int status = row ? int(row->status) : 0;
    for (int earlier = status - 1; earlier >= 0; --earlier)
        m_state->addItem(statusIcon(PlanStatus(earlier), context.theme),
                         choiceText(PlanStatus(earlier), context.phrases), earlier);
    addField(tr("&Back to"), m_state);
    m_reasonField = addField(tr("&Why"), m_reason);
    m_reason->setFocus();
}

bool SendBackDialog::apply()
{
    const QString reason = cleanText(m_reason->toPlainText());
    if (reason.isEmpty()) {
        m_reasonField->setProblem(errorText(Error{ErrorCode::ReasonRequired, {}, {}, {}}, m_context.phrases));
        m_reason->setFocus();
        return false;
    }
    const bool french = m_context.language() == Language::French;
    const BilingualText said = french ? BilingualText{reason, {}} : BilingualText{{}, reason};
    const auto done = m_context.workspace->run(
        sendBackPlan(m_plan, PlanStatus(m_state->currentData().toInt()), said, m_context.today));
    if (!done)
        setProblem(errorText(done.error(), m_context.phrases));
    return done.ok();
}

} // namespace tandem

#include "moc_send_back_dialog.cpp"
