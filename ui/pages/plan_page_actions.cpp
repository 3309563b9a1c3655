// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the activities of a plan.
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/delegates/movable_row_view.h"
#include "ui/dialogs/activities_dialog.h"
#include "ui/forms/attaching.h"
#include "ui/models/activity_table_model.h"
#include "ui/models/filter_model.h"
#include "ui/models/table_copy.h"
#include "ui/pages/activity_filters.h"
#include "ui/pages/plan_page.h"
#include "ui/prompts.h"
#include "ui/ui_context.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace tandem {

QStringList PlanPage::handledActions() const
{
    return {u"edit-add"_s,    u"edit-remove"_s,    u"edit-open"_s,  u"edit-find"_s,    u"edit-duplicate"_s,
            u"edit-change"_s, u"edit-attach"_s,    u"edit-copy"_s,  u"edit-move-up"_s, u"edit-move-down"_s,
            u"view-sort"_s,   u"view-sort-more"_s, u"view-group"_s, u"view-show-all"_s};
}

bool PlanPage::isWritable() const
{
    return !context().workspace->isReadOnly() && context().workspace->isLoaded();
}

bool PlanPage::canTrigger(const QString &action) const
{
    const bool selected = m_table->selectionModel()->hasSelection();
    if (action == "edit-add"_L1)
        return isWritable();
    if (action == "edit-remove"_L1 || action == "edit-change"_L1)
        return isWritable() && selected;
    if (action == "edit-attach"_L1)
        return isWritable() && !m_table->currentId().isNull();
    if (action == "edit-duplicate"_L1 || action == "edit-move-up"_L1 || action == "edit-move-down"_L1)
        return isWritable() && !ownSelected().isEmpty();
    if (action == "edit-copy"_L1)
        return selected;
    if (action == "edit-open"_L1)
        return !m_table->currentId().isNull();
    if (action == "view-sort"_L1 || action == "view-sort-more"_L1)
        return m_table->currentIndex().isValid();
    if (action == "view-show-all"_L1)
        return m_filter->isFiltering();
    return handledActions().contains(action);
}

void PlanPage::trigger(const QString &action)
{
    m_table->cells()->takeAll();
    if (action == "edit-add"_L1) {
        addActivity();
    } else if (action == "edit-remove"_L1) {
        removeActivities();
    } else if (action == "edit-open"_L1) {
        emit editorRequested(m_table->currentId());
    } else if (action == "edit-find"_L1) {
        m_filters->words()->setFocus(Qt::ShortcutFocusReason);
        m_filters->words()->selectAll();
    } else if (action == "edit-duplicate"_L1) {
        duplicateActivities();
    } else if (action == "edit-change"_L1) {
        changeActivities();
    } else if (action == "edit-attach"_L1) {
        attachToActivity();
    } else if (action == "edit-copy"_L1) {
        copyActivities();
    } else if (action == "edit-move-up"_L1 || action == "edit-move-down"_L1) {
        moveSelected(action == "edit-move-up"_L1 ? -1 : 1);
    } else if (action == "view-sort"_L1 || action == "view-sort-more"_L1) {
        m_table->sortByCurrent(action == "view-sort-more"_L1);
    } else if (action == "view-group"_L1) {
        m_filters->openGrouping();
    } else if (action == "view-show-all"_L1) {
        m_filters->clear();
    }
}

QWidget *PlanPage::focusTarget()
{
    return m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_filters->words();
}

QList<Id> PlanPage::ownSelected() const
{
    QList<Id> ids = m_table->selectedIds();
    ids.removeIf([this](const Id &id) { return m_model->isShared(id); });
    return ids;
}

void PlanPage::offerUndo(const QString &text, const Id &step)
{
    showMessage(text, tr("Undo"), [this, step] {
        if (const Result<Outcome> undone = context().workspace->undo(step); !undone)
            showProblem(undone.error());
        else
            solved();
    });
}

void PlanPage::addActivity()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const bool french = context().language() == Language::French;
    FieldValues values{{"plan", m_plan.hex()}, {french ? "title_fr" : "title_en", tr("New activity").toUtf8()}};
    // It most likely stands beside the one that is chosen.
    const Activity *beside = snapshot.find(IdOf<Activity>(m_table->currentId()));
    const auto give = [&values](const QByteArray &name, const Id &id) {
        if (!id.isNull())
            values.append({name, id.hex()});
    };
    const auto domains = snapshot.sorted<Domain>();
    const auto steps = snapshot.sorted<Step>();
    if (domains.isEmpty() || steps.isEmpty()) {
        const PlaceKind missing = domains.isEmpty() ? PlaceKind::Domains : PlaceKind::Steps;
        const auto go = [this, missing] { emit openRequested({.kind = missing}); };
        if (missing == PlaceKind::Domains)
            showMessage(tr("Every activity stands in a domain, and the programme has none yet."),
                        tr("Enter the domains"), go);
        else
            showMessage(tr("Every activity belongs to a step, and the programme has none yet."), tr("Enter the steps"),
                        go);
        return;
    }
    give("domain", beside ? Id(beside->domain) : domains.isEmpty() ? Id() : Id(domains.first()->id));
    give("step", beside ? Id(beside->step) : steps.isEmpty() ? Id() : Id(steps.first()->id));
    if (beside && beside->plan == m_plan)
        give("objective", beside->objective);
    // On the header of a group: one more of its rows.
    const QByteArray grouping = m_filter->grouping();
    const int line = m_table->currentIndex().row();
    if (m_filter->isHeader(line) && (grouping == "domain" || grouping == "objective" || grouping == "lead")) {
        const QByteArray group = m_filter->groupKey(line);
        values.removeIf([&](const auto &value) { return value.first == grouping; });
        if (!group.isEmpty())
            values.append({grouping, group});
    }
    values.append({"kind", choiceWord(ActivityKind::Other).toLatin1()});
    const Result<Outcome> outcome = context().workspace->run(addRow(EntityKind::Activity, values));
    if (!outcome) {
        showProblem(outcome.error());
        return;
    }
    solved();
    if (!outcome->created.isEmpty()) {
        m_table->setFocus();
        m_table->editCell(outcome->created.first(), "title");
    }
}

void PlanPage::removeActivities()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    QList<Id> own;
    QList<Id> links; // an activity of another plan is only no longer shown here
    const QList<Id> selected = m_table->selectedIds();
    for (const Id &id : selected) {
        if (!m_model->isShared(id)) {
            own.append(id);
            continue;
        }
        for (const ActivityPlan *link : snapshot.ownedBy<&ActivityPlan::activity>(id)) {
            if (link->plan == m_plan)
                links.append(link->id);
        }
    }
    const bool onlyLinks = own.isEmpty();
    if (onlyLinks && links.isEmpty())
        return;
    const Result<Outcome> outcome = context().workspace->run(onlyLinks ? removeRows(EntityKind::ActivityPlan, links)
                                                                       : removeRows(EntityKind::Activity, own));
    if (!outcome) {
        showProblem(outcome.error());
        return;
    }
    m_table->chooseCurrent();
    const qsizetype others = outcome->removedRows - own.size();
    QString text = onlyLinks ? tr("%n activity(ies) of other plans no longer shown here.", nullptr, int(links.size()))
                             : tr("%n activity(ies) deleted.", nullptr, int(own.size()));
    if (!onlyLinks && others > 0)
        text += u' ' + tr("With it went %n row(s) that belong to it.", nullptr, int(others));
    offerUndo(text, outcome->transaction);
}

void PlanPage::duplicateActivities()
{
    const Result<Outcome> outcome = context().workspace->run(duplicateRows(EntityKind::Activity, ownSelected()));
    if (!outcome) {
        showProblem(outcome.error());
        return;
    }
    solved();
    QList<Id> copies = outcome->created;
    copies.removeIf([this](const Id &id) { return m_model->rowOf(id) < 0; }); // what belongs to them
    m_table->setFocus();
    m_table->chooseRows(copies);
}

void PlanPage::changeActivities()
{
    ActivitiesDialog dialog(context(), m_table->selectedIds(), this);
    context().prompts.run(dialog);
    m_table->setFocus();
}

void PlanPage::copyActivities()
{
    QList<int> rows;
    for (const Id &id : m_table->selectedIds())
        rows.append(m_model->rowOf(id));
    if (rows.isEmpty())
        return;
    QApplication::clipboard()->setMimeData(copyRows(*m_model, rows, m_table->shownColumns()).release());
}

void PlanPage::attachToActivity()
{
    const Id activity = m_table->currentId();
    if (const QString path = chooseFileToAttach(context(), this); !path.isEmpty())
        attachOnPage(*this, EntityKind::Activity, activity, {path});
}

void PlanPage::showMenu(const QPoint &at)
{
    constexpr std::array kActions{"edit-open",
                                  "",
                                  "edit-add",
                                  "edit-duplicate",
                                  "edit-change",
                                  "edit-copy",
                                  "edit-attach",
                                  "edit-move-up",
                                  "edit-move-down",
                                  "",
                                  "view-sort",
                                  "view-sort-more",
                                  "view-group",
                                  "view-show-all",
                                  "",
                                  "edit-remove"};
    QMenu menu(this);
    menu.setObjectName(u"activityMenu"_s);
    for (const char *name : kActions) {
        if (*name == '\0')
            menu.addSeparator();
        else if (QAction *action = context().actions.find(QString::fromLatin1(name)))
            menu.addAction(action);
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace tandem
