// SPDX-License-Identifier: GPL-3.0-or-later
// Where activities stand in their plan: moved by keys and by mouse, within their group and into another.
#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/delegates/movable_row_view.h"
#include "ui/models/activity_table_model.h"
#include "ui/models/filter_model.h"
#include "ui/pages/plan_page.h"
#include "ui/ui_context.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

/// Groups that an activity gets into by being given their value.
bool isGiven(const QByteArray &grouping)
{
    constexpr std::array kGiven{"domain", "objective", "status", "lead"};
    return std::find(kGiven.begin(), kGiven.end(), grouping) != kGiven.end();
}

} // namespace

void PlanPage::moveSelected(int by)
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(selected.begin(), selected.end());
    int next = by < 0 ? first->row() - 1 : last->row() + 1;
    const auto isOther = [this](int line) { // of another plan: it has no place in the order of this one
        const QModelIndex row = m_filter->mapToSource(m_filter->index(line, 0));
        return row.isValid() && m_model->isShared(m_model->idAt(row.row()));
    };
    while (isOther(next))
        next += by;
    if (next < 0 || next >= m_filter->rowCount() || (by < 0 && next == 0 && m_filter->isHeader(next)))
        return;
    // In front of the row above, or at the end of the group above; behind the row below, or at the next group's start.
    moveBefore(by < 0 ? next : next + 1);
}

void PlanPage::moveBefore(int line)
{
    const QList<Id> moved = ownSelected();
    if (moved.isEmpty() || !isWritable())
        return;
    const QByteArray grouping = m_filter->grouping();
    const int groupLine = std::max(0, line - 1);
    const QByteArray group = m_filter->groupKey(groupLine);
    FieldValues values;
    const bool leaves = !grouping.isEmpty() && std::any_of(moved.begin(), moved.end(), [&](const Id &id) {
        return m_filter->keyOfRow(m_model->rowOf(id)) != group;
    });
    if (leaves && !isGiven(grouping)) {
        showMessage(tr("Activities come into another of these groups by their own values, not by being moved."));
        return;
    }
    if (leaves)
        values.append({grouping, group});
    if (!m_filter->sortSteps().isEmpty()) {
        if (leaves) { // the order decides where in the group
            if (const auto done = context().workspace->run(setFieldsOf(EntityKind::Activity, moved, values)); !done)
                showProblem(done.error());
            else
                solved();
            return;
        }
        showMessage(tr("The activities are sorted: to order them by hand, go back to the order of the plan."),
                    tr("Order of the plan"), [this] {
                        m_table->setSortSteps({});
                        keepLayout();
                        solved();
                    });
        return;
    }
    // Beside the nearest row of the group that stays where it is, in the order of all the plan's activities.
    const auto rowAt = [&](int at) {
        const bool within =
            at >= 0 && at < m_filter->rowCount() && !m_filter->isHeader(at) && m_filter->groupKey(at) == group;
        return within ? m_model->idAt(m_filter->mapToSource(m_filter->index(at, 0)).row()) : Id();
    };
    const auto nearest = [&](int at, int step) { // those of other plans have no place in this one's order
        Id id = rowAt(at);
        while (!id.isNull() && (moved.contains(id) || m_model->isShared(id)))
            id = rowAt(at += step);
        return id;
    };
    const Id above = nearest(line - 1, -1);
    const Id below = above.isNull() ? nearest(line, 1) : Id();
    QList<Id> order;
    for (const Activity *activity : context().workspace->snapshot().ownedBy<&Activity::plan>(m_plan)) {
        if (!moved.contains(Id(activity->id)))
            order.append(activity->id);
    }
    const bool stays = above.isNull() && below.isNull(); // a group without other rows: its value alone changes
    const qsizetype at = above.isNull() ? order.indexOf(below) : order.indexOf(above) + 1;
    const Operation operation =
        stays ? setFieldsOf(EntityKind::Activity, moved, values)
              : moveRows(EntityKind::Activity, moved, order.value(at - 1), order.value(at), values);
    const Result<Outcome> outcome = context().workspace->run(operation);
    if (!outcome) {
        showProblem(outcome.error());
        return;
    }
    solved();
    m_table->chooseRows(moved);
}

} // namespace tandem
