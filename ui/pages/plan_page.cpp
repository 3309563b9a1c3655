// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/delegates/row_table_view.h"
#include "ui/models/activity_table_model.h"
#include "ui/models/filter_model.h"
#include "ui/pages/plan_header.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem {

PlanPage::PlanPage(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent)
    : Page(context, parent),
      m_plan(plan),
      m_model(new ActivityTableModel(*context.workspace, context.phrases, context.today, this)),
      m_filter(new FilterModel(this)),
      m_header(new PlanHeader(context, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new RowTableView(context, this)),
      m_soon(new QTimer(this))
{
    setObjectName(u"planPage"_s);
    m_model->setPlan(plan);
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"activities"_s);
    m_table->setAccessibleName(tr("Activities"));
    m_table->setRows(m_model, m_filter);
    body()->addWidget(m_header);
    m_tools = makeTools();
    body()->addWidget(m_tools);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeNothingFound());
    body()->addWidget(m_stack, 1);

    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &PlanPage::refreshHeader);
    connect(context.workspace, &Workspace::changed, this, &PlanPage::onChanged);
    connect(m_table, &RowTableView::currentRowChanged, this, [this](const Id &row) {
        emit activityChosen(row);
        emit actionsChanged();
    });
    connect(m_table, &RowTableView::selectionMoved, this, &Page::actionsChanged);
    connect(m_table, &RowTableView::refused, this,
            [this](const QModelIndex &index, const QString &, const Error &error) {
                // What more it needs has its place in the editor at the side.
                const Id row = Id::fromHex(index.data(CellRole::Id).toByteArray()).value_or(Id());
                if (error.code != ErrorCode::ReasonRequired && error.code != ErrorCode::ActualEndRequired)
                    return;
                m_asking = true;
                showMessage(errorText(error, this->context().phrases), tr("Give it"),
                            [this, row] { emit editorRequested(row); });
            });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &PlanPage::showWhatFits);
    connect(m_filter, &FilterModel::rearranged, this, &PlanPage::showWhatFits);
    refreshHeader();
    showWhatFits();
}

QWidget *PlanPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(spacing::kLarge, spacing::kTiny, spacing::kLarge, spacing::kSmall);
    layout->setSpacing(spacing::kSmall);
    m_words = new QLineEdit(tools);
    m_words->setObjectName(u"activityFilter"_s);
    m_words->setAccessibleName(tr("Filter the activities by words"));
    m_words->setPlaceholderText(tr("Filter by words…"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(themeIcon(u"search"_s, context().theme.muted), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(320);
    layout->addWidget(m_words, 1);
    m_count = new QLabel(tools);
    m_count->setObjectName(u"activityCount"_s);
    setTextRole(m_count, TextRole::Muted);
    layout->addWidget(m_count);
    layout->addStretch();

    auto *columns = new QToolButton(tools);
    columns->setObjectName(u"activityColumns"_s);
    columns->setText(tr("Columns"));
    columns->setAccessibleName(tr("Choose the columns"));
    columns->setToolTip(tr("Choose the columns"));
    columns->setIcon(themeIcon(u"view-list-details"_s, context().theme));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(columns);
    columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_table->fillColumnsMenu(menu);
    });
    layout->addWidget(columns);
    auto *add = new QPushButton(tr("+ Activity"), tools);
    add->setObjectName(u"activityAdd"_s);
    add->setAccessibleName(tr("Add an activity"));
    add->setToolTip(tr("Add an activity (Ins)"));
    add->setProperty("role", u"primary"_s);
    add->setEnabled(isWritable());
    connect(add, &QPushButton::clicked, this, &PlanPage::addActivity);
    layout->addWidget(add);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) { m_filter->setWords(text); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    return tools;
}

QWidget *PlanPage::makeEmpty()
{
    auto *pane = new QWidget(this);
    pane->setObjectName(u"noActivities"_s);
    auto *layout = new QVBoxLayout(pane);
    layout->setSpacing(spacing::kMedium);
    layout->addStretch(1);
    auto *sentence = new QLabel(tr("This plan has no activity yet."), pane);
    setTextRole(sentence, TextRole::Section);
    sentence->setAlignment(Qt::AlignCenter);
    layout->addWidget(sentence);
    auto *add = new QPushButton(tr("Add the first activity"), pane);
    add->setObjectName(u"activityAddFirst"_s);
    add->setProperty("role", u"primary"_s);
    add->setEnabled(isWritable());
    connect(add, &QPushButton::clicked, this, &PlanPage::addActivity);
    layout->addWidget(add, 0, Qt::AlignCenter);
    layout->addStretch(2);
    return pane;
}

QWidget *PlanPage::makeNothingFound()
{
    auto *pane = new QWidget(this);
    pane->setObjectName(u"nothingFound"_s);
    auto *layout = new QVBoxLayout(pane);
    layout->setSpacing(spacing::kMedium);
    layout->addStretch(1);
    m_nothing = new QLabel(pane);
    setTextRole(m_nothing, TextRole::Section);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    layout->addWidget(m_nothing);
    auto *clear = new QPushButton(tr("Show all activities"), pane);
    clear->setObjectName(u"activityFilterClear"_s);
    connect(clear, &QPushButton::clicked, m_words, &QLineEdit::clear);
    layout->addWidget(clear, 0, Qt::AlignCenter);
    layout->addStretch(2);
    return pane;
}

QString PlanPage::title() const
{
    return m_header->title();
}

void PlanPage::goTo(const Place &place)
{
    if (place.chosen.isNull()) {
        if (m_table->currentId().isNull() && m_filter->rowCount() > 0)
            m_table->choose(Id::fromHex(m_filter->index(0, 0).data(CellRole::Id).toByteArray()).value_or(Id()));
        else
            emit activityChosen(m_table->currentId());
        return;
    }
    if (!m_table->choose(place.chosen)) {
        m_words->clear(); // it is hidden by the filter
        m_table->choose(place.chosen);
    }
    emit activityChosen(place.chosen);
}

QJsonObject PlanPage::saveState() const
{
    return {{u"table"_s, m_table->saveLayout()},
            {u"words"_s, m_words->text()},
            {u"activity"_s, QString::fromLatin1(m_table->currentId().hex())}};
}

void PlanPage::restoreState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    m_words->setText(state.value(u"words"_s).toString());
    const QJsonObject layout = state.value(u"table"_s).toObject();
    m_table->restoreLayout(layout);
    const Id activity = Id::fromHex(state.value(u"activity"_s).toString().toLatin1()).value_or(Id());
    if (!activity.isNull())
        m_table->choose(activity);
}

bool PlanPage::commitPending()
{
    return m_table->cells()->takeAll();
}

QJsonObject PlanPage::pendingInput() const
{
    return m_table->cells()->pendingTexts();
}

void PlanPage::restorePendingInput(const QJsonObject &input)
{
    m_table->cells()->setPendingTexts(input);
    m_table->viewport()->update();
}

QStringList PlanPage::handledActions() const
{
    return {u"edit-add"_s, u"edit-remove"_s, u"edit-open"_s, u"edit-find"_s};
}

bool PlanPage::isWritable() const
{
    return !context().workspace->isReadOnly() && context().workspace->isLoaded();
}

bool PlanPage::canTrigger(const QString &action) const
{
    if (action == "edit-add"_L1)
        return isWritable();
    if (action == "edit-remove"_L1)
        return isWritable() && m_table->selectionModel()->hasSelection();
    if (action == "edit-open"_L1)
        return !m_table->currentId().isNull();
    return action == "edit-find"_L1;
}

void PlanPage::trigger(const QString &action)
{
    if (action == "edit-add"_L1) {
        addActivity();
    } else if (action == "edit-remove"_L1) {
        removeActivities();
    } else if (action == "edit-open"_L1) {
        emit editorRequested(m_table->currentId());
    } else if (action == "edit-find"_L1) {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    }
}

QWidget *PlanPage::focusTarget()
{
    return m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_words;
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
    give("domain", beside ? Id(beside->domain) : domains.isEmpty() ? Id() : Id(domains.first()->id));
    give("step", beside ? Id(beside->step) : steps.isEmpty() ? Id() : Id(steps.first()->id));
    if (beside && beside->plan == m_plan)
        give("objective", beside->objective);
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
    const qsizetype others = outcome->removedRows - own.size();
    QString text = onlyLinks ? tr("%n activity(ies) of other plans no longer shown here.", nullptr, int(links.size()))
                             : tr("%n activity(ies) deleted.", nullptr, int(own.size()));
    if (!onlyLinks && others > 0)
        text += u' ' + tr("With it went %n row(s) that belong to it.", nullptr, int(others));
    const Id step = outcome->transaction;
    showMessage(text, tr("Undo"), [this, step] {
        if (const Result<Outcome> undone = context().workspace->undo(step); !undone)
            showProblem(undone.error());
        else
            solved();
    });
}

void PlanPage::onChanged(const ChangeSet &)
{
    if (m_asking) {
        m_asking = false;
        solved();
    }
    m_stale = true;
    if (isVisible())
        m_soon->start();
}

void PlanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refreshHeader();
}

void PlanPage::refreshHeader()
{
    m_stale = false;
    const QString before = m_header->title();
    m_header->show(m_plan);
    if (m_header->title() != before)
        emit titleChanged();
}

void PlanPage::showWhatFits()
{
    const int total = m_filter->total();
    const int shown = m_filter->rowCount();
    const bool filtered = !m_filter->words().trimmed().isEmpty();
    m_count->setText(
        filtered ? tr("%1 of %2").arg(context().phrases.number(qint64(shown)), context().phrases.number(qint64(total)))
                 : QString());
    m_nothing->setText(tr("No activity holds the words “%1”.").arg(shortened(m_words->text(), 60)));
    m_tools->setVisible(total > 0);
    m_stack->setCurrentIndex(total == 0 ? 1 : shown == 0 ? 2 : 0);
}

} // namespace tandem

#include "moc_plan_page.cpp"
