// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_page.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/delegates/movable_row_view.h"
#include "ui/file_problems.h"
#include "ui/forms/attaching.h"
#include "ui/models/activity_table_model.h"
#include "ui/models/filter_model.h"
#include "ui/models/table_copy.h"
#include "ui/pages/activity_filters.h"
#include "ui/pages/plan_header.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/lasting_menu.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
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
      m_table(new MovableRowView(context, this)),
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
    // The cells' own inset added, texts stand under the head's.
    m_stack->setContentsMargins(spacing::kSmall, 0, spacing::kSmall, 0);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeNothingFound());
    body()->addWidget(m_stack, 1);
    auto *drop = new FileDrop(this, [this] { return isWritable(); });
    connect(drop, &FileDrop::dropped, this,
            [this](const QStringList &paths) { attachOnPage(*this, EntityKind::Plan, m_plan, paths); });

    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &PlanPage::refreshHeader);
    connect(context.workspace, &Workspace::changed, this, &PlanPage::onChanged);
    connectTable();
    recallLayout();
    refreshHeader();
    showWhatFits();
}

void PlanPage::connectTable()
{
    connect(this, &Page::activityChosen, this, [this](const Id &activity) { m_aside = activity; });
    connect(m_table, &RowTableView::currentRowChanged, this, [this](const Id &row) {
        emit activityChosen(row);
        emit actionsChanged();
    });
    connect(m_table, &RowTableView::selectionMoved, this, &Page::actionsChanged);
    connect(m_table, &RowTableView::layoutChosen, this, &PlanPage::keepLayout);
    connect(m_table, &RowTableView::refused, this,
            [this](const QModelIndex &index, const QString &typed, const Error &error) {
                if (concernsFile(error.code))
                    showProblem(error);
                // What more it needs has its place in the editor at the side.
                const Id row = Id::fromHex(index.data(CellRole::Id).toByteArray()).value_or(Id());
                if (error.code != ErrorCode::ReasonRequired && error.code != ErrorCode::ActualEndRequired)
                    return;
                m_asking = true;
                showMessage(errorText(error, context().phrases), tr("Give it"),
                            [this, row, typed] { emit editorRequested(row, u"status"_s, typed); });
            });
    m_table->setCopy([this] {
        QList<int> rows;
        for (const Id &id : m_table->selectedIds())
            rows.append(m_model->rowOf(id));
        return copyRows(*m_model, rows, m_table->shownColumns());
    });
    connect(m_table, &MovableRowView::rowsDropped, this, &PlanPage::moveBefore);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PlanPage::showMenu);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &PlanPage::showWhatFits);
    connect(m_filter, &FilterModel::rearranged, this, &PlanPage::showWhatFits);
}

QWidget *PlanPage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(spacing::kLarge, spacing::kTiny, spacing::kLarge, spacing::kSmall);
    layout->setSpacing(spacing::kSmall);
    m_filters = new ActivityFilters(context(), *m_filter, tools);
    layout->addWidget(m_filters, 1, Qt::AlignTop);
    m_count = new QLabel(tools);
    m_count->setObjectName(u"activityCount"_s);
    setTextRole(m_count, TextRole::Muted);
    layout->addWidget(m_count, 0, Qt::AlignTop);

    auto *columns = new QToolButton(tools);
    columns->setObjectName(u"activityColumns"_s);
    columns->setAccessibleName(tr("Choose the columns"));
    columns->setToolTip(tr("Choose the columns"));
    columns->setIcon(themeIcon(u"view-list-details"_s, context().theme));
    columns->setFocusPolicy(Qt::StrongFocus);
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new LastingMenu(columns);
    menu->setObjectName(u"activityColumnsMenu"_s);
    columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_table->fillColumnsMenu(menu);
    });
    layout->addWidget(columns, 0, Qt::AlignTop);
    auto *add = new QPushButton(tr("+ Activity"), tools);
    add->setObjectName(u"activityAdd"_s);
    add->setAccessibleName(tr("Add an activity"));
    add->setToolTip(tr("Add an activity (Ins)"));
    add->setProperty("role", u"primary"_s);
    add->setEnabled(isWritable());
    connect(add, &QPushButton::clicked, this, &PlanPage::addActivity);
    layout->addWidget(add, 0, Qt::AlignTop);

    connect(m_filters->words(), &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_filters, &ActivityFilters::groupingChosen, this, [this](const QByteArray &facet) {
        m_filter->setGrouping(facet);
        keepLayout();
    });
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
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filters->clear();
        m_table->setFocus(Qt::OtherFocusReason);
    });
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
    if (!place.filter.isEmpty())
        m_filters->follow(place.filter);
    if (place.chosen.isNull()) {
        const auto firstRow = [this] {
            int line = 0;
            while (m_filter->isHeader(line))
                ++line;
            return Id::fromHex(m_filter->index(line, 0).data(CellRole::Id).toByteArray()).value_or(Id());
        };
        if (m_table->currentId().isNull() && m_filter->rowCount() > 0)
            m_table->choose(firstRow());
        else
            emit activityChosen(m_table->currentId());
        return;
    }
    // Where it is the current row already, others that are selected with it stay so.
    const QList<Id> together = m_table->currentId() == place.chosen ? m_table->selectedIds() : QList<Id>();
    // What is hidden by the filter is shown, but not what was beside it already when the page went.
    if (!m_table->choose(place.chosen) && m_before != place.chosen) {
        m_filters->clear();
        m_table->choose(place.chosen);
    }
    if (together.contains(place.chosen))
        m_table->chooseRows(together);
    m_before = Id();
    emit activityChosen(place.chosen);
}

QJsonObject PlanPage::saveState() const
{
    QJsonObject choices;
    for (auto it = m_filter->choices().cbegin(); it != m_filter->choices().cend(); ++it) {
        QJsonArray keys;
        for (const QByteArray &key : it.value())
            keys.append(QString::fromLatin1(key));
        choices.insert(QString::fromLatin1(it.key()), keys);
    }
    QJsonArray folded;
    for (const QByteArray &key : m_filter->foldedGroups())
        folded.append(QString::fromLatin1(key));
    constexpr qsizetype kMostKept = 200; // hardly chosen one by one
    QJsonArray selected;
    if (const QList<Id> rows = m_table->selectedIds(); rows.size() <= kMostKept) {
        for (const Id &id : rows)
            selected.append(QString::fromLatin1(id.hex()));
    }
    return {{u"words"_s, m_filter->words()},
            {u"choices"_s, choices},
            {u"folded"_s, folded},
            {u"selected"_s, selected.size() > 1 ? selected : QJsonArray()},
            {u"scroll"_s, m_table->verticalScrollBar()->value()},
            {u"activity"_s, QString::fromLatin1(m_table->currentId().hex())},
            {u"aside"_s, QString::fromLatin1(m_aside.hex())}};
}

void PlanPage::restoreState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    QHash<QByteArray, QList<QByteArray>> choices;
    const QJsonObject kept = state.value(u"choices"_s).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        QList<QByteArray> keys;
        for (const QJsonValue &key : it.value().toArray())
            keys.append(key.toString().toLatin1());
        choices.insert(it.key().toLatin1(), keys);
    }
    m_filter->setFilter(state.value(u"words"_s).toString(), choices);
    QList<QByteArray> folded;
    for (const QJsonValue &key : state.value(u"folded"_s).toArray())
        folded.append(key.toString().toLatin1());
    if (!folded.isEmpty())
        m_filter->setGrouping(m_filter->grouping(), folded);
    const Id activity = Id::fromHex(state.value(u"activity"_s).toString().toLatin1()).value_or(Id());
    if (!activity.isNull())
        m_table->choose(activity);
    QList<Id> selected;
    for (const QJsonValue &key : state.value(u"selected"_s).toArray())
        selected.append(Id::fromHex(key.toString().toLatin1()).value_or(Id()));
    if (selected.contains(activity))
        m_table->chooseRows(selected);
    m_before = Id::fromHex(state.value(u"aside"_s).toString().toLatin1()).value_or(Id());
    m_table->verticalScrollBar()->setValue(state.value(u"scroll"_s).toInt());
}

void PlanPage::keepLayout()
{
    if (m_recalling)
        return;
    m_layout = m_table->saveLayout();
    m_layout.insert(u"group"_s, QString::fromLatin1(m_filter->grouping()));
    context().settings.setTableLayout(context().workspace->document(), u"activities"_s, m_layout);
    m_filters->refresh();
}

/// The columns, order and groups are the same in all plans of a programme.
void PlanPage::recallLayout()
{
    const QJsonObject kept = context().settings.tableLayout(context().workspace->document(), u"activities"_s);
    if (kept.isEmpty() || kept == m_layout)
        return;
    const QScopedValueRollback<bool> recalling(m_recalling, true);
    m_layout = kept;
    m_table->restoreLayout(kept);
    const QByteArray group = kept.value(u"group"_s).toString().toLatin1();
    if (group != m_filter->grouping())
        m_filter->setGrouping(group);
    m_filters->refresh();
}

bool PlanPage::commitPending()
{
    return m_table->cells()->takeAll();
}

bool PlanPage::showRefused()
{
    return m_table->editRefused();
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
    recallLayout();
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
    const Phrases &phrases = context().phrases;
    m_count->setText(
        m_filter->isFiltering()
            ? tr("%1 of %2").arg(phrases.number(qint64(m_filter->fitting())), phrases.number(qint64(total)))
            : QString());
    m_filters->refresh();
    m_nothing->setText(m_filter->choices().isEmpty()
                           ? tr("No activity holds the words “%1”.").arg(shortened(m_filter->words(), 60))
                           : tr("No activity is like what was chosen above."));
    m_tools->setVisible(total > 0);
    m_stack->setCurrentIndex(total == 0 ? 1 : shown == 0 ? 2 : 0);
}

} // namespace tandem

#include "moc_plan_page.cpp"
