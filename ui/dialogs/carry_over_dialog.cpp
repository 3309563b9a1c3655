// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/carry_over_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/carry_over.h"
#include "core/workspace/workspace.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/labelled_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

constexpr int kListHeight = 250;

enum Column { Title, Status, End };

/// Newest first.
QList<const Plan *> plansToChoose(const Snapshot &snapshot)
{
    QList<const Plan *> plans = snapshot.sorted<Plan>();
    std::stable_sort(plans.begin(), plans.end(), [](const Plan *a, const Plan *b) {
        return std::pair(-a->year.value_or(0), a->code) < std::pair(-b->year.value_or(0), b->code);
    });
    return plans;
}

} // namespace

CarryOverDialog::CarryOverDialog(const UiContext &context, const Id &memorandum, const Id &from, QWidget *parent)
    : FormDialog(context, tr("A plan from last year's"),
                 tr("What was not finished is carried over: planned anew, a year later, with its objective, "
                    "milestones, institutions and commitments. The earlier plan stays as it is."),
                 tr("Make the plan"), parent),
      m_from(new CalmCombo),
      m_year(new QLineEdit),
      m_list(new QTreeWidget),
      m_count(new QLabel),
      m_figures(new QCheckBox(tr("Take the planned amounts along (nothing that was committed or spent)")))
{
    setObjectName(u"carryOverDialog"_s);
    setMinimumWidth(720);
    m_from->setObjectName(u"carryFrom"_s);
    m_year->setObjectName(u"carryYear"_s);
    m_list->setObjectName(u"carryActivities"_s);
    m_count->setObjectName(u"carryCount"_s);
    m_figures->setObjectName(u"carryFigures"_s);
    const Snapshot &snapshot = context.workspace->snapshot();
    int proposed = -1;
    for (const Plan *plan : plansToChoose(snapshot)) {
        if (proposed < 0 && (from ? Id(plan->id) == from : Id(plan->memorandum) == memorandum))
            proposed = m_from->count();
        m_from->addItem(rowName(EntityKind::Plan, plan->id, snapshot, context.language()),
                        QVariant::fromValue(Id(plan->id)));
    }
    m_from->setCurrentIndex(std::max(proposed, 0));
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    std::tie(std::ignore, m_yearField) = addPair(tr("&From the plan"), m_from, tr("&Year of the new plan"), m_year);
    addWidget(makeList());
    m_figures->setChecked(true);
    addWidget(m_figures);
    connect(m_from, &QComboBox::currentIndexChanged, this, &CarryOverDialog::showActivities);
    showActivities();
    m_list->setFocus();
}

QWidget *CarryOverDialog::makeList()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kTiny);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::kMedium);
    auto *label = new QLabel(tr("&Activities to carry over"), pane);
    setTextRole(label, TextRole::Muted);
    label->setBuddy(m_list);
    head->addWidget(label);
    setTextRole(m_count, TextRole::Muted);
    head->addWidget(m_count);
    head->addStretch(1);
    const auto choice = [&](const QString &name, const QString &text, bool all, bool unfinished) {
        auto *button = new QPushButton(text, pane);
        button->setObjectName(name);
        button->setProperty("role", u"link"_s);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, all, unfinished] { tick(all, unfinished); });
        head->addWidget(button);
    };
    choice(u"carryUnfinished"_s, tr("Unfinished"), false, true);
    choice(u"carryAll"_s, tr("All"), true, true);
    choice(u"carryNone"_s, tr("None"), false, false);
    layout->addLayout(head);
    m_list->setAccessibleName(tr("Activities to carry over"));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Activity"), tr("Status"), tr("Planned end")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(false);
    m_list->setFixedHeight(kListHeight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Status, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(End, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemChanged, this, &CarryOverDialog::countTicks);
    layout->addWidget(m_list);
    return pane;
}

IdOf<Plan> CarryOverDialog::from() const
{
    return IdOf<Plan>(m_from->currentData().value<Id>());
}

void CarryOverDialog::showActivities()
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const Plan *plan = snapshot.find(from());
    if (!plan)
        return;
    qint64 year = plan->year.value_or(m_context.today.year()) + 1;
    const auto taken = [&] {
        const auto siblings = snapshot.ownedBy<&Plan::memorandum>(plan->memorandum);
        return std::any_of(siblings.begin(), siblings.end(),
                           [year](const Plan *each) { return each->year.value_or(0) == year; });
    };
    while (taken())
        ++year;
    m_year->setText(QString::number(year));
    for (const Activity *activity : snapshot.ownedBy<&Activity::plan>(plan->id)) {
        auto *item = new QTreeWidgetItem(m_list);
        const QString title = activity->title.best(m_context.language());
        item->setText(Title, activity->code + u"  " + title);
        item->setToolTip(Title, title);
        item->setText(Status, choiceText(activity->status, m_context.phrases));
        item->setIcon(Status, statusIcon(activity->status, m_context.theme));
        item->setText(End, activity->planned.to.isValid() ? m_context.phrases.date(activity->planned.to) : QString());
        item->setData(Title, Qt::UserRole, QVariant::fromValue(Id(activity->id)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setSizeHint(Title, QSize(0, sizes::kCompactRow));
        item->setCheckState(Title, Qt::Unchecked);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    tick(false, true);
}

void CarryOverDialog::tick(bool all, bool unfinished)
{
    QList<Id> open;
    for (const Activity *activity : unfinishedActivities(m_context.workspace->snapshot(), from()))
        open.append(activity->id);
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = m_list->topLevelItem(row);
            const bool ticked = all || (unfinished && open.contains(item->data(Title, Qt::UserRole).value<Id>()));
            item->setCheckState(Title, ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    countTicks();
}

void CarryOverDialog::countTicks()
{
    int ticked = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        ticked += m_list->topLevelItem(row)->checkState(Title) == Qt::Checked;
    m_count->setText(tr("%1 of %2")
                         .arg(m_context.phrases.number(qint64(ticked)),
                              m_context.phrases.number(qint64(m_list->topLevelItemCount()))));
}

bool CarryOverDialog::apply()
{
    const EntityInfo &entity = entityInfo(EntityKind::Plan);
    const auto year =
        valueFromInput(entity, *entity.field(QByteArrayView("year")), m_year->text(), m_context.workspace->snapshot());
    m_yearField->setProblem(!year ? errorText(year.error(), m_context.phrases)
                            : year->isEmpty()
                                ? errorText(Error{ErrorCode::ValueRequired, {}, {}, {}}, m_context.phrases)
                                : QString());
    if (m_yearField->hasProblem()) {
        m_year->setFocus();
        return false;
    }
    CarryOver what{from(), year->toLongLong(), {}, m_figures->isChecked()};
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->checkState(Title) == Qt::Checked)
            what.activities.append(item->data(Title, Qt::UserRole).value<Id>());
    }
    const auto made = m_context.workspace->run(carryOver(what));
    if (made) {
        m_plan = made->created.value(0);
        return true;
    }
    if (made.error().code == ErrorCode::DuplicateRow) {
        m_yearField->setProblem(tr("This memorandum has a plan of that year already."));
        m_year->setFocus();
    } else {
        setProblem(errorText(made.error(), m_context.phrases));
    }
    return false;
}

} // namespace tandem

#include "moc_carry_over_dialog.cpp"
