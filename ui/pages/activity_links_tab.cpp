// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity_links_tab.h"

#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/forms/choice_editors.h"
#include "ui/forms/rows_panel.h"
#include "ui/models/owned_rows_model.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int kShownText = 140; ///< characters of a commitment; the rest is in its tool tip

/// The memoranda that an activity can serve: its own plan's, and those of the plans in which it is shown.
QList<Id> memorandaOf(const Snapshot &snapshot, const Id &activity)
{
    QList<Id> memoranda;
    const auto add = [&](const IdOf<Plan> &id) {
        const Plan *plan = snapshot.find(id);
        if (plan && !memoranda.contains(Id(plan->memorandum)))
            memoranda.append(plan->memorandum);
    };
    if (const Activity *row = snapshot.find(IdOf<Activity>(activity)))
        add(row->plan);
    for (const ActivityPlan *link : snapshot.ownedBy<&ActivityPlan::activity>(activity))
        add(link->plan);
    return memoranda;
}

} // namespace

ActivityLinksTab::ActivityLinksTab(const UiContext &context, QWidget *parent)
    : ActivityTab(context, u"activityLinks"_s, parent),
      m_list(new QWidget(content())),
      m_commitments(new QVBoxLayout(m_list)),
      m_noCommitments(new QLabel(tr("The memorandum’s text holds no commitment yet."), content())),
      m_lead(new QLabel(content()))
{
    auto *served = new QLabel(tr("Commitments served"), content());
    setTextRole(served, TextRole::Section);
    column()->addWidget(served);
    setTextRole(m_noCommitments, TextRole::Muted);
    m_noCommitments->setWordWrap(true);
    column()->addWidget(m_noCommitments);
    m_list->setObjectName(u"commitmentsServed"_s);
    m_commitments->setContentsMargins(0, 0, 0, 0);
    m_commitments->setSpacing(spacing::kSmall);
    column()->addWidget(m_list);

    constexpr EntityKind kInstitution = EntityKind::ActivityInstitution;
    m_institutions = new RowsPanel(
        context, kInstitution, "activity",
        {fieldColumn(kInstitution, "institution", 196), fieldColumn(kInstitution, "role", 116)},
        {u"activityInstitutions"_s, tr("Institutions"), tr("Besides the lead, no institution takes part yet."),
         tr("+ Institution"), tr("Add the institution"), tr("Take the institution out (Del)")},
        content());
    m_institutions->rows()->setOrder("role");
    m_institutions->askFor("institution");
    m_institutions->askFor("role")->editor()->setValue(choiceWord(InstitutionRole::Partner).toLatin1());
    column()->addWidget(m_institutions);
    auto *leader = new QHBoxLayout;
    m_lead->setObjectName(u"activityLeadName"_s);
    m_lead->setWordWrap(true);
    m_lead->setTextFormat(Qt::PlainText);
    auto *change = new QPushButton(tr("Change"), content());
    change->setObjectName(u"activityLeadChange"_s);
    change->setAccessibleName(tr("Change the lead institution"));
    change->setProperty("role", u"link"_s);
    leader->addWidget(m_lead, 1);
    leader->addWidget(change);
    m_institutions->setLead(leader);
    connect(change, &QPushButton::clicked, this, &ActivityLinksTab::leadRequested);

    constexpr EntityKind kPlan = EntityKind::ActivityPlan;
    m_plans = new RowsPanel(context, kPlan, "activity", {fieldColumn(kPlan, "plan", 300)},
                            {u"activityPlans"_s, tr("Also shown in"),
                             tr("Only in its own plan. What two memoranda share is shown in both and counted once."),
                             tr("+ Plan"), tr("Show it in the plan"), tr("No longer show it there (Del)")},
                            content());
    FieldBox *plan = m_plans->askFor("plan");
    if (auto *offered = qobject_cast<ReferenceEditor *>(plan->editor()))
        offered->setOffered([this] { return offeredPlans(); });
    column()->addWidget(m_plans);
    column()->addStretch();
}

void ActivityLinksTab::setActivity(const Id &activity)
{
    m_activity = activity;
    m_institutions->setOwner(activity);
    m_plans->setOwner(activity);
    verticalScrollBar()->setValue(0);
}

void ActivityLinksTab::refresh()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Activity *row = snapshot.find(IdOf<Activity>(m_activity));
    if (!row)
        return;
    const QString lead = rowName(EntityKind::Institution, row->lead, snapshot, context().language());
    m_lead->setText(lead.isEmpty() ? tr("No lead yet") : tr("Lead: %1").arg(lead));
    fillCommitments();
}

void ActivityLinksTab::fillCommitments()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Language language = context().language();
    QList<Id> wanted;
    const QList<Id> memoranda = memorandaOf(snapshot, m_activity);
    for (const Id &memorandum : memoranda) {
        for (const Commitment *commitment : snapshot.ownedBy<&Commitment::memorandum>(memorandum))
            wanted.append(commitment->id);
    }
    QSet<Id> served;
    for (const ActivityCommitment *link : snapshot.ownedBy<&ActivityCommitment::activity>(m_activity))
        served.insert(link->commitment);
    if (wanted != m_shown) {
        m_shown = wanted;
        while (QLayoutItem *item = m_commitments->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const Id &id : std::as_const(wanted)) {
            auto *line = new QWidget(m_list);
            auto *layout = new QHBoxLayout(line);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(spacing::kSmall);
            auto *box = new QCheckBox(line);
            box->setObjectName(u"serves_"_s + QString::fromLatin1(id.hex()));
            auto *text = new QLabel(line);
            text->setWordWrap(true);
            text->setTextFormat(Qt::PlainText);
            text->setBuddy(box);
            layout->addWidget(box, 0, Qt::AlignTop);
            layout->addWidget(text, 1);
            m_commitments->addWidget(line);
            connect(box, &QCheckBox::clicked, this, [this, id](bool checked) { serve(id, checked); });
        }
    }
    for (int place = 0; place < m_commitments->count(); ++place) {
        QWidget *line = m_commitments->itemAt(place)->widget();
        const Id id = wanted.at(place);
        const Commitment *commitment = snapshot.find(IdOf<Commitment>(id));
        const QString article = memoranda.size() > 1
                                    ? rowShortName(EntityKind::Memorandum, commitment->memorandum, snapshot, language) +
                                          u' ' + commitment->number
                                    : commitment->number;
        const QString text = tr("%1: %2", "article, text").arg(article, commitment->text.best(language));
        auto *box = line->findChild<QCheckBox *>();
        box->setChecked(served.contains(id));
        box->setEnabled(!context().workspace->isReadOnly());
        box->setAccessibleName(text);
        auto *label = line->findChild<QLabel *>();
        label->setText(shortened(text, kShownText));
        label->setToolTip(text);
    }
    m_list->setVisible(!wanted.isEmpty());
    m_noCommitments->setVisible(wanted.isEmpty());
}

void ActivityLinksTab::serve(const Id &commitment, bool served)
{
    Workspace &workspace = *context().workspace;
    const auto answer = [this](const Result<Outcome> &outcome) {
        if (!outcome) {
            refresh(); // back to what the file says
            emit problem(outcome.error());
        }
    };
    if (served) {
        answer(workspace.run(addRow(EntityKind::ActivityCommitment,
                                    {{"activity", m_activity.hex()}, {"commitment", commitment.hex()}})));
        return;
    }
    for (const ActivityCommitment *link : workspace.snapshot().ownedBy<&ActivityCommitment::activity>(m_activity)) {
        if (link->commitment == commitment) {
            const Id row = link->id;
            answer(workspace.run(removeRow(EntityKind::ActivityCommitment, row)));
            return;
        }
    }
}

QList<Id> ActivityLinksTab::offeredPlans() const
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Activity *row = snapshot.find(IdOf<Activity>(m_activity));
    QSet<Id> taken;
    if (row)
        taken.insert(row->plan);
    for (const ActivityPlan *link : snapshot.ownedBy<&ActivityPlan::activity>(m_activity))
        taken.insert(link->plan);
    QList<Id> plans;
    for (const Plan &plan : snapshot.all<Plan>()) {
        if (!taken.contains(plan.id))
            plans.append(plan.id);
    }
    return plans;
}

} // namespace tandem

#include "moc_activity_links_tab.cpp"
