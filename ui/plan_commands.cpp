// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_commands.h"

#include "core/base/text.h"
#include "core/figures/plan_lists.h"
#include "core/journal/plan_snapshot.h"
#include "core/workspace/plan_status.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/dialogs/adoption_dialog.h"
#include "ui/dialogs/amendments_dialog.h"
#include "ui/dialogs/attachments_dialog.h"
#include "ui/dialogs/carry_over_dialog.h"
#include "ui/dialogs/decisions_dialog.h"
#include "ui/dialogs/memorandum_dialog.h"
#include "ui/dialogs/plan_details_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/send_back_dialog.h"
#include "ui/dialogs/submit_dialog.h"
#include "ui/page.h"
#include "ui/prompts.h"
#include "ui/ui_context.h"
#include "ui/window_content.h"

#include <QAction>

namespace tandem {

PlanCommands::PlanCommands(const UiContext &context, WindowContent &content)
    : QObject(&content), m_context(context), m_content(content)
{
    const auto on = [this](const QString &name, void (PlanCommands::*function)()) {
        connect(m_context.actions.find(name), &QAction::triggered, this, function);
    };
    on(u"programme-memorandum"_s, &PlanCommands::newMemorandum);
    on(u"programme-plan"_s, &PlanCommands::newPlan);
    on(u"programme-carry-over"_s, &PlanCommands::carryOver);
    on(u"plan-submit"_s, &PlanCommands::submit);
    on(u"plan-adopt"_s, &PlanCommands::adopt);
    on(u"plan-close"_s, &PlanCommands::closePlan);
    on(u"plan-send-back"_s, &PlanCommands::sendBack);
    on(u"plan-details"_s, &PlanCommands::showDetails);
    on(u"plan-attachments"_s, &PlanCommands::showAttachments);
    on(u"plan-decisions"_s, &PlanCommands::showDecisions);
    on(u"plan-amendments"_s, &PlanCommands::showAmendments);
}

void PlanCommands::refreshActions()
{
    const Workspace *workspace = m_context.workspace;
    const bool open = workspace && workspace->isLoaded();
    const bool editable = open && !workspace->isReadOnly();
    const Plan *shown = open ? plan() : nullptr;
    const bool adopted = shown && adoptionOf(workspace->snapshot(), shown->id);
    const auto enable = [this](const QString &name, bool enabled) {
        m_context.actions.find(name)->setEnabled(enabled);
    };
    enable(u"programme-memorandum"_s, editable);
    enable(u"programme-plan"_s, editable && workspace->snapshot().all<Memorandum>().size() > 0);
    enable(u"programme-carry-over"_s, editable && workspace->snapshot().all<Plan>().size() > 0);
    enable(u"plan-submit"_s, editable && shown && shown->status == PlanStatus::Draft);
    enable(u"plan-adopt"_s, editable && shown && shown->status != PlanStatus::Closed);
    enable(u"plan-close"_s, editable && shown && shown->status == PlanStatus::Adopted);
    enable(u"plan-send-back"_s, editable && shown && shown->status != PlanStatus::Draft);
    enable(u"plan-details"_s, shown);
    enable(u"plan-attachments"_s, shown);
    enable(u"plan-decisions"_s, shown);
    enable(u"plan-amendments"_s, adopted);
    m_context.actions.find(u"plan-adopt"_s)->setText(adopted ? tr("&Adopt the amendments…") : tr("&Adopt the plan…"));
}

const Plan *PlanCommands::plan() const
{
    const Place &place = m_content.place();
    return place.kind == PlaceKind::Plan ? m_context.workspace->snapshot().find(IdOf<Plan>(place.row)) : nullptr;
}

Id PlanCommands::memorandum() const
{
    if (m_content.place().kind == PlaceKind::Memorandum)
        return m_content.place().row;
    const Plan *shown = plan();
    return shown ? Id(shown->memorandum) : Id();
}

void PlanCommands::tell(const QString &text)
{
    Workspace &workspace = *m_context.workspace;
    Page *page = m_content.page();
    page->showMessage(text, tr("Undo"), [page, &workspace, step = workspace.undoStep().transaction] {
        if (const auto undone = workspace.undo(step); !undone)
            page->showProblem(undone.error());
    });
}

void PlanCommands::newMemorandum()
{
    MemorandumDialog dialog(m_context, m_content.window());
    if (m_context.prompts.run(dialog) == QDialog::Accepted)
        m_content.open({.kind = PlaceKind::Memorandum, .row = dialog.memorandum()});
}

void PlanCommands::newPlan()
{
    PlanDialog dialog(m_context, memorandum(), m_content.window());
    if (m_context.prompts.run(dialog) == QDialog::Accepted)
        m_content.open({.kind = PlaceKind::Plan, .row = dialog.plan()});
}

void PlanCommands::carryOver()
{
    m_content.commitPending();
    const Plan *shown = plan();
    CarryOverDialog dialog(m_context, memorandum(), shown ? Id(shown->id) : Id(), m_content.window());
    if (m_context.prompts.run(dialog) != QDialog::Accepted)
        return;
    m_content.open({.kind = PlaceKind::Plan, .row = dialog.plan()});
    const auto activities = m_context.workspace->snapshot().ownedBy<&Activity::plan>(dialog.plan());
    tell(tr("%n activity(ies) carried over into the new plan.", nullptr, int(activities.size())));
}

void PlanCommands::submit()
{
    m_content.commitPending();
    SubmitDialog dialog(m_context, plan()->id, m_content.window());
    if (m_context.prompts.run(dialog) == QDialog::Accepted)
        tell(tr("The plan is submitted."));
}

void PlanCommands::adopt()
{
    m_content.commitPending();
    const IdOf<Plan> which = plan()->id;
    AdoptionDialog dialog(m_context, which, m_content.window());
    if (m_context.prompts.run(dialog) != QDialog::Accepted)
        return;
    const Baseline *latest = latestBaseline(m_context.workspace->snapshot(), which);
    tell(tr("The plan is adopted as it stands. Its fingerprint is %1.").arg(latest->snapshot));
}

void PlanCommands::closePlan()
{
    m_content.commitPending();
    if (const auto closed = m_context.workspace->run(tandem::closePlan(plan()->id)); !closed)
        m_content.page()->showProblem(closed.error());
    else
        tell(tr("The plan is closed. It can still be changed."));
}

void PlanCommands::sendBack()
{
    m_content.commitPending();
    SendBackDialog dialog(m_context, plan()->id, m_content.window());
    if (m_context.prompts.run(dialog) == QDialog::Accepted)
        tell(tr("The plan went back; the reason stands in its notes."));
}

void PlanCommands::showDetails()
{
    m_content.commitPending();
    PlanDetailsDialog dialog(m_context, plan()->id, m_content.window());
    m_context.prompts.run(dialog);
}

void PlanCommands::showAttachments()
{
    m_content.commitPending();
    AttachmentsDialog dialog(m_context, plan()->id, m_content.window());
    m_context.prompts.run(dialog);
}

void PlanCommands::showDecisions()
{
    m_content.commitPending();
    DecisionsDialog dialog(m_context, plan()->id, m_content.window());
    m_context.prompts.run(dialog);
}

void PlanCommands::showAmendments()
{
    m_content.commitPending();
    const IdOf<Plan> which = plan()->id;
    const Baseline *latest = latestBaseline(m_context.workspace->snapshot(), which);
    const auto frozen = m_context.workspace->blob(latest->snapshot.toLatin1());
    const auto adopted = frozen ? readPlanSnapshot(*frozen) : Result<Snapshot>(frozen.error());
    if (!adopted) {
        m_content.page()->showProblem(adopted.error());
        return;
    }
    AmendmentsDialog dialog(m_context, which, *adopted, m_content.window());
    if (m_context.prompts.run(dialog) != QDialog::Accepted)
        return;
    if (dialog.wantsAdoption())
        adopt();
    else if (dialog.chosen())
        m_content.open(*dialog.chosen());
}

} // namespace tandem

#include "moc_plan_commands.cpp"
