// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity_tabs.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/forms/choice_editors.h"
#include "ui/forms/rows_panel.h"
#include "ui/forms/status_box.h"
#include "ui/forms/text_editors.h"
#include "ui/models/owned_rows_model.h"
#include "ui/pages/money_summary.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem {

void addPairOf(QVBoxLayout *column, QWidget *left, QWidget *right)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::kMedium);
    line->addWidget(left, 1, Qt::AlignTop);
    line->addWidget(right, 1, Qt::AlignTop);
    column->addLayout(line);
}

ActivityTab::ActivityTab(const UiContext &context, const QString &name, QWidget *parent)
    : QScrollArea(parent), m_context(context)
{
    setObjectName(name);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(this);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kLarge);
    m_column->setSpacing(spacing::kMedium);
    setWidget(inside);
}

ActivityGeneralTab::ActivityGeneralTab(const UiContext &context, RowForm *form, QWidget *parent)
    : ActivityTab(context, u"activityGeneral"_s, parent), m_form(form)
{
    QWidget *in = content();
    BilingualBox *title = form->addPair("title", in);
    m_first = title->halves().first()->editor();
    column()->addWidget(title);
    FieldBox *objective = form->addField("objective", in);
    if (auto *offered = qobject_cast<ReferenceEditor *>(objective->editor()))
        offered->setOffered([this] { return objectives(); });
    column()->addWidget(objective);
    column()->addWidget(form->addField("domain", in));
    column()->addWidget(form->addField("step", in));
    FieldBox *kind = form->addField("kind", in);
    addPairOf(column(), kind, form->addField("code", in));
    column()->addWidget(form->addField("lead", in));
    column()->addWidget(form->addField("responsible", in));
    FieldBox *place = form->addField("place", in);
    addPairOf(column(), place, form->addField("country", in));
    column()->addWidget(form->addPair("expected_result", in));
    column()->addWidget(form->addPair("description", in));
    addMore(form);
    column()->addStretch();
}

void ActivityGeneralTab::addMore(RowForm *form)
{
    m_moreButton = new QToolButton(content());
    m_moreButton->setObjectName(u"activityMore"_s);
    m_moreButton->setText(tr("More"));
    m_moreButton->setAccessibleName(tr("More fields"));
    m_moreButton->setCheckable(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    column()->addWidget(m_moreButton);
    m_more = new QWidget(content());
    auto *layout = new QVBoxLayout(m_more);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kMedium);
    layout->addWidget(form->addPair("verification", m_more));
    FieldBox *risk = form->addField("risk_level", m_more);
    addPairOf(layout, risk, form->addField("weight", m_more));
    layout->addWidget(form->addPair("risk", m_more));
    layout->addWidget(form->addPair("remarks", m_more));
    layout->addWidget(form->addField("carried_over_from", m_more));
    column()->addWidget(m_more);
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool shown) {
        m_more->setVisible(shown);
        m_moreButton->setText(shown ? tr("Less") : tr("More"));
        m_moreButton->setIcon(themeIcon(shown ? u"go-up"_s : u"go-down"_s, context().theme));
    });
    m_moreButton->setIcon(themeIcon(u"go-down"_s, context().theme));
    m_more->hide();
}

void ActivityGeneralTab::setActivity(const Id &activity)
{
    m_activity = activity;
    verticalScrollBar()->setValue(0);
}

QList<Id> ActivityGeneralTab::objectives() const
{
    // Only those of the activity's own plan make sense.
    const Snapshot &snapshot = context().workspace->snapshot();
    const Activity *row = snapshot.find(IdOf<Activity>(m_activity));
    QList<Id> rows;
    if (row) {
        for (const Objective *objective : snapshot.ownedBy<&Objective::plan>(row->plan))
            rows.append(objective->id);
    }
    return rows;
}

QWidget *ActivityGeneralTab::firstField() const
{
    return m_first;
}

void ActivityGeneralTab::reveal(const QWidget *box)
{
    if (m_more->isAncestorOf(box))
        setMoreShown(true);
}

bool ActivityGeneralTab::isMoreShown() const
{
    return m_moreButton->isChecked();
}

void ActivityGeneralTab::setMoreShown(bool shown)
{
    m_moreButton->setChecked(shown);
}

ActivityScheduleTab::ActivityScheduleTab(const UiContext &context, RowForm *form, QWidget *parent)
    : ActivityTab(context, u"activitySchedule"_s, parent), m_status(new StatusBox(context, form, content()))
{
    QWidget *in = content();
    column()->addWidget(m_status);
    column()->addWidget(form->addField("planned", in));
    column()->addWidget(form->addField("actual", in));
    column()->addWidget(form->addField("progress", in));
    const RowsWords words{
        u"milestones"_s,   tr("Milestones"),      tr("No milestone yet: a day by which something must be there."),
        tr("+ Milestone"), tr("Add a milestone"), tr("Delete the milestone (Del)")};
    m_milestones = new RowsPanel(context, EntityKind::Milestone, "activity",
                                 {fieldColumn(EntityKind::Milestone, "title", 132),
                                  fieldColumn(EntityKind::Milestone, "due_on", 97),
                                  fieldColumn(EntityKind::Milestone, "done_on", 97)},
                                 words, in);
    m_milestones->details()->addWidget(m_milestones->form()->addPair("title", m_milestones));
    m_milestones->setFirstColumn("title");
    m_milestones->setNewValues([this]() -> FieldValues {
        const UiContext &ui = this->context();
        const Activity *row = ui.workspace->snapshot().find(IdOf<Activity>(m_activity));
        const QDate day = row && row->planned.to.isValid() ? row->planned.to : ui.today;
        return {{ui.language() == Language::French ? "title_fr" : "title_en", tr("New milestone").toUtf8()},
                {"due_on", PartialDate::of(day).text()}};
    });
    column()->addWidget(m_milestones);
    column()->addStretch();
}

void ActivityScheduleTab::setActivity(const Id &activity)
{
    m_activity = activity;
    m_status->refresh();
    m_milestones->setOwner(activity);
    verticalScrollBar()->setValue(0);
}

void ActivityScheduleTab::refresh()
{
    if (!m_status->isAsking())
        m_status->refresh();
}

ActivityBudgetTab::ActivityBudgetTab(const UiContext &context, QWidget *parent)
    : ActivityTab(context, u"activityBudget"_s, parent)
{
    constexpr EntityKind kLine = EntityKind::BudgetLine;
    const RowsWords words{
        u"budgetLines"_s, tr("Budget lines"),      tr("No budget line yet: what it costs, and who pays."),
        tr("+ Line"),     tr("Add a budget line"), tr("Delete the line (Del)")};
    m_lines = new RowsPanel(context, kLine, "activity",
                            {fieldColumn(kLine, "category", 110), fieldColumn(kLine, "funder", 80),
                             labelledColumn(kLine, "planned", QT_TRANSLATE_NOOP("TableColumn", "Planned"), 112)},
                            words, content());
    RowForm *form = m_lines->form();
    FieldBox *category = form->addField("category", m_lines);
    addPairOf(m_lines->details(), category, form->addField("funder", m_lines));
    m_lines->details()->addWidget(form->addPair("label", m_lines));
    FieldBox *planned = form->addField("planned", m_lines);
    m_lines->details()->addWidget(planned);
    FieldBox *committed = form->addField("committed", m_lines);
    m_lines->details()->addWidget(committed);
    m_lines->details()->addWidget(form->addField("spent", m_lines));
    m_lines->setFirstColumn("category");
    m_lines->setNewValues([this]() -> FieldValues {
        const Snapshot &snapshot = this->context().workspace->snapshot();
        const Activity *row = snapshot.find(IdOf<Activity>(m_activity));
        const Plan *plan = row ? snapshot.find(row->plan) : nullptr;
        // Nothing is planned yet.
        FieldValues values{{"category", choiceWord(BudgetCategory::Other).toLatin1()},
                           {"planned", Money{0, plan ? plan->currency : snapshot.currency()}.text()}};
        values.append({"funder", likelyFunder().hex()});
        return values;
    });
    m_lines->setHindrance([this] {
        const bool hindered = likelyFunder().isNull();
        if (hindered)
            emit funderMissing();
        return hindered;
    });
    column()->addWidget(m_lines);
    m_money = new MoneySummary(context, content());
    column()->addWidget(m_money);
    column()->addStretch();
}

/// The funder of the line before, the first who gives to the programme, or the first who is known as one; null: nobody is.
Id ActivityBudgetTab::likelyFunder() const
{
    const Snapshot &snapshot = context().workspace->snapshot();
    Id funder;
    for (const BudgetLine *line : snapshot.ownedBy<&BudgetLine::activity>(m_activity))
        funder = line->funder;
    const QList<const Funding *> fundings = snapshot.sorted<Funding>();
    if (funder.isNull() && !fundings.isEmpty())
        funder = fundings.first()->funder;
    for (const Institution *institution : snapshot.sorted<Institution>()) {
        if (funder.isNull() && institution->kind == InstitutionKind::Funder)
            funder = institution->id;
    }
    return funder;
}

void ActivityBudgetTab::setActivity(const Id &activity)
{
    m_activity = activity;
    const Snapshot &snapshot = context().workspace->snapshot();
    const Activity *row = snapshot.find(IdOf<Activity>(activity));
    const Plan *plan = row ? snapshot.find(row->plan) : nullptr;
    m_lines->setOwner(activity);
    for (const QByteArray name : {"planned", "committed", "spent"}) {
        if (auto *money = qobject_cast<MoneyEditor *>(m_lines->form()->box(name)->editor()); money && plan)
            money->setUsualCurrency(plan->currency.name());
    }
    verticalScrollBar()->setValue(0);
}

void ActivityBudgetTab::refresh()
{
    m_money->setVisible(m_lines->rows()->rowCount() > 0);
    m_money->show(m_activity);
}

} // namespace tandem

#include "moc_activity_tabs.cpp"
