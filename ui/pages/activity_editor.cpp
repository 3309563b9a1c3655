// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity_editor.h"

#include "core/base/text.h"
#include "core/figures/row_owner.h"
#include "core/workspace/workspace.h"
#include "ui/file_problems.h"
#include "ui/forms/attaching.h"
#include "ui/forms/attachments_panel.h"
#include "ui/forms/row_form.h"
#include "ui/forms/rows_panel.h"
#include "ui/forms/status_box.h"
#include "ui/history/history_panel.h"
#include "ui/pages/activity_files_tab.h"
#include "ui/pages/activity_history_tab.h"
#include "ui/pages/activity_links_tab.h"
#include "ui/pages/activity_people_tab.h"
#include "ui/pages/activity_tabs.h"
#include "ui/pages/carried_over_links.h"
#include "ui/pages/money_summary.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/tab_words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace tandem {

ActivityEditor::ActivityEditor(const UiContext &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedWidget(this))
{
    setObjectName(u"activityEditor"_s);
    auto *nothing = new QLabel(tr("Choose an activity to see it here."), this);
    nothing->setObjectName(u"noActivityChosen"_s);
    setTextRole(nothing, TextRole::Muted);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_stack->addWidget(nothing);
    body()->addWidget(m_stack, 1);
    if (!context.workspace)
        return;
    connect(context.workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        for (const RowChange &change : changes.rows) {
            if (change.removed)
                m_parked.remove(change.row);
        }
        if (m_carried)
            m_carried->forget(changes);
        refresh();
    });
}

void ActivityEditor::build()
{
    if (m_form)
        return;
    m_form = new RowForm(context(), EntityKind::Activity, this);
    auto *shown = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_tabs = new QTabWidget(shown);
    m_tabs->setObjectName(u"activityTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *words = new TabWords(m_tabs,
                               {tr("General"), tr("Schedule"), tr("Budget"), tr("Participants"), tr("Notes"),
                                tr("Links"), tr("Files"), tr("History")},
                               shown);
    makeTabs(*words);
    auto *aligned = new QHBoxLayout;
    aligned->setContentsMargins(spacing::kLarge - TabWords::kInset, 0, spacing::kLarge - TabWords::kInset, 0);
    aligned->addWidget(words);
    layout->addLayout(aligned);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(shown);
    listen();
    restoreState(m_asked);
}

ActivityEditor::~ActivityEditor() = default;

void ActivityEditor::makeTabs(TabWords &words)
{
    m_general = new ActivityGeneralTab(context(), m_form, m_tabs);
    m_schedule = new ActivityScheduleTab(context(), m_form, m_tabs);
    m_budget = new ActivityBudgetTab(context(), m_tabs);
    m_people = new ActivityPeopleTab(context(), m_tabs);
    m_notes = new ActivityNotesTab(context(), m_tabs);
    m_links = new ActivityLinksTab(context(), m_tabs);
    m_files = new ActivityFilesTab(context(), m_tabs);
    m_history = new ActivityHistoryTab(context(), m_tabs);
    for (QWidget *page : std::initializer_list<QWidget *>{m_general, m_schedule, m_budget, m_people, m_notes, m_links,
                                                          m_files, m_history})
        words.addPage(page);
    m_panels = {{u"milestones"_s, m_schedule->milestones()},  {u"lines"_s, m_budget->lines()},
                {u"attendances"_s, m_people->attendances()},  {u"notes"_s, m_notes->notes()},
                {u"institutions"_s, m_links->institutions()}, {u"plans"_s, m_links->plans()}};
}

void ActivityEditor::listen()
{
    connect(m_form, &RowForm::rowGone, this, [this] { showActivity(Id()); });
    connect(m_form, &RowForm::committed, this, &Page::solved);
    connect(m_form, &RowForm::refused, this, [this](FieldBox *, const Error &error) {
        if (concernsFile(error.code))
            showProblem(error);
    });
    for (const auto &[name, panel] : std::as_const(m_panels))
        connect(panel, &RowsPanel::problem, this, &Page::showProblem);
    connect(m_budget, &ActivityBudgetTab::funderMissing, this, [this] {
        showMessage(tr("A budget line is paid by a funder, and the programme has none yet."), tr("Enter the funders"),
                    [this] { emit openRequested({.kind = PlaceKind::Fundings}); });
    });
    listenTo(*m_files->panel(), *this);
    auto *drop = new FileDrop(this, [this] { return m_files->panel()->canAdd(); });
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) {
        m_tabs->setCurrentWidget(m_files); // where one sees what has become of them
        m_files->panel()->attach(paths);
    });
    connect(m_links, &ActivityLinksTab::problem, this, &Page::showProblem);
    connect(m_links, &ActivityLinksTab::leadRequested, this, [this] { showField(u"lead"_s, {}); });
    connect(m_history->panel(), &HistoryPanel::tookBack, this, &ActivityEditor::tookBack);
    connect(m_history->panel(), &HistoryPanel::problem, this, &Page::showProblem);
}

void ActivityEditor::tookBack(const QString &text, const Id &step)
{
    if (step.isNull()) {
        showMessage(text);
        return;
    }
    showMessage(text, tr("Undo"), [this, step] {
        if (const Result<Outcome> undone = context().workspace->undo(step); !undone)
            showProblem(undone.error());
    });
}

void ActivityEditor::showField(const QString &name, const QString &typed)
{
    FieldBox *box = m_activity.isNull() ? nullptr : m_form->box(name.toLatin1());
    if (!box)
        return;
    m_general->reveal(box);
    for (int place = 0; place < m_tabs->count(); ++place) {
        if (m_tabs->widget(place)->isAncestorOf(box))
            m_tabs->setCurrentIndex(place);
    }
    box->editor()->setFocus(Qt::OtherFocusReason);
    if (!typed.isEmpty()) {
        box->setTyped(typed);
        box->commit(); // what it lacks is asked for there
    }
}

QWidget *ActivityEditor::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kSmall);
    layout->setSpacing(spacing::kTiny);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    m_code = new QLabel(head);
    m_code->setObjectName(u"activityCode"_s);
    setTextRole(m_code, TextRole::Muted);
    m_symbol = new QLabel(head);
    m_state = new QLabel(head);
    m_state->setObjectName(u"activityState"_s);
    first->addWidget(m_code, 1);
    first->addWidget(m_symbol);
    first->addWidget(m_state);
    layout->addLayout(first);
    m_name = new QLabel(head);
    m_name->setObjectName(u"activityName"_s);
    setTextRole(m_name, TextRole::Section);
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    layout->addWidget(m_name);
    m_carried = new CarriedOverLinks(context(), head);
    connect(m_carried, &CarriedOverLinks::followed, this, &Page::openRequested);
    layout->addWidget(m_carried);
    m_disagreements = new QPushButton(lateIcon(context().theme), {}, head);
    m_disagreements->setObjectName(u"activityDisagreements"_s);
    m_disagreements->setProperty("role", u"link"_s);
    m_disagreements->setCursor(Qt::PointingHandCursor);
    m_disagreements->hide();
    connect(m_disagreements, &QPushButton::clicked, this,
            [this] { emit openRequested({.kind = PlaceKind::Disagreements, .chosen = m_activity}); });
    layout->addWidget(m_disagreements, 0, Qt::AlignLeft);
    return head;
}

QString ActivityEditor::title() const
{
    return tr("Activity");
}

void ActivityEditor::goTo(const Place &place)
{
    if (!context().workspace)
        return;
    goToActivity(place);
    const qsizetype equals = place.filter.indexOf(u'=');
    if (!place.filter.isEmpty())
        showField(equals < 0 ? place.filter : place.filter.first(equals),
                  equals < 0 ? QString() : place.filter.sliced(equals + 1));
}

void ActivityEditor::goToActivity(const Place &place)
{
    if (place.chosen == m_activity)
        return;
    if (!m_activity.isNull() && !commitPending()) {
        m_parked.insert(m_activity, typedHere());
        const Id left = m_activity;
        const Activity *activity = context().workspace->snapshot().find(IdOf<Activity>(left));
        const QString code = activity ? activity->code : QString();
        showMessage(tr("%1: something that you typed there is not saved yet.").arg(code), tr("Go back to it"),
                    [this, left] {
                        emit openRequested(Place{PlaceKind::Plan, planOf(left), left, {}});
                    });
    }
    showActivity(place.chosen);
}

Id ActivityEditor::planOf(const Id &activity) const
{
    const Activity *row = context().workspace->snapshot().find(IdOf<Activity>(activity));
    return row ? Id(row->plan) : Id();
}

void ActivityEditor::showActivity(const Id &activity)
{
    const Activity *row = context().workspace->snapshot().find(IdOf<Activity>(activity));
    m_activity = row ? activity : Id();
    if (row)
        build();
    if (!m_form)
        return;
    m_form->setRow(m_activity);
    m_general->setActivity(m_activity);
    m_schedule->setActivity(m_activity);
    m_budget->setActivity(m_activity);
    m_people->setActivity(m_activity);
    m_notes->setActivity(m_activity);
    m_links->setActivity(m_activity);
    m_files->setActivity(m_activity);
    m_history->setActivity(m_activity);
    m_stack->setCurrentIndex(row ? 1 : 0);
    refresh();
    if (m_parked.contains(m_activity)) {
        restoreTyped(m_parked.take(m_activity));
        solved();
    }
    emit actionsChanged();
}

void ActivityEditor::refresh()
{
    const Activity *row = context().workspace->snapshot().find(IdOf<Activity>(m_activity));
    if (!row)
        return;
    m_code->setText(row->code);
    m_name->setText(shortened(row->title.best(context().language()), 160));
    m_symbol->setPixmap(
        statusIcon(row->status, context().theme).pixmap(QSize(sizes::kSymbol, sizes::kSymbol), devicePixelRatioF()));
    const QString word = choiceText(row->status, context().phrases);
    m_state->setText(row->progress ? tr("%1 · %2").arg(word, context().phrases.percent(double(*row->progress) / 100.0))
                                   : word);
    m_carried->show(m_activity);
    showDisagreements();
    m_schedule->refresh();
    m_budget->refresh();
    m_people->refresh();
    m_links->refresh();
}

void ActivityEditor::showDisagreements()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const QList<Issue> &issues = snapshot.issues();
    const auto open = std::count_if(issues.begin(), issues.end(), [&](const Issue &issue) {
        return issue.isConflict() &&
               (issue.row == m_activity || ownerOf(snapshot, issue.entity, issue.row).row == m_activity);
    });
    m_disagreements->setVisible(open > 0);
    m_disagreements->setText(tr("%n disagreement(s) to decide", nullptr, int(open)));
    m_disagreements->setAccessibleName(m_disagreements->text());
}

QJsonObject ActivityEditor::saveState() const
{
    if (!m_tabs)
        return m_asked;
    return {{u"tab"_s, m_tabs->currentIndex()}, {u"more"_s, m_general->isMoreShown()}};
}

void ActivityEditor::restoreState(const QJsonObject &state)
{
    m_asked = state;
    if (!m_tabs)
        return;
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
    m_general->setMoreShown(state.value(u"more"_s).toBool());
}

bool ActivityEditor::commitPending()
{
    if (!m_form || m_activity.isNull())
        return true;
    bool done = m_form->commit();
    for (const auto &[name, panel] : std::as_const(m_panels))
        done = panel->commit() && done;
    return done;
}

QJsonObject ActivityEditor::typedHere() const
{
    QJsonObject input;
    const auto put = [&input](const QString &name, const QJsonObject &typed) {
        if (!typed.isEmpty())
            input.insert(name, typed);
    };
    put(u"fields"_s, m_form->pendingInput());
    for (const auto &[name, panel] : m_panels)
        put(name, panel->pendingInput());
    return input;
}

void ActivityEditor::restoreTyped(const QJsonObject &input)
{
    m_form->restorePendingInput(input.value(u"fields"_s).toObject());
    for (const auto &[name, panel] : std::as_const(m_panels))
        panel->restorePendingInput(input.value(name).toObject());
}

QJsonObject ActivityEditor::pendingInput() const
{
    QJsonObject input;
    for (auto it = m_parked.begin(); it != m_parked.end(); ++it)
        input.insert(QString::fromLatin1(it.key().hex()), it.value());
    if (m_activity.isNull())
        return input;
    if (const QJsonObject here = typedHere(); !here.isEmpty())
        input.insert(QString::fromLatin1(m_activity.hex()), here);
    return input;
}

void ActivityEditor::restorePendingInput(const QJsonObject &input)
{
    for (auto it = input.begin(); it != input.end(); ++it) {
        const Id activity = Id::fromHex(it.key().toLatin1()).value_or(Id());
        if (activity == m_activity)
            restoreTyped(it.value().toObject());
        else if (!activity.isNull())
            m_parked.insert(activity, it.value().toObject());
    }
}

RowsPanel *ActivityEditor::panelWithFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!m_form || !focus)
        return nullptr;
    for (const auto &[name, panel] : m_panels) {
        if (panel->isAncestorOf(focus))
            return panel;
    }
    return nullptr;
}

bool ActivityEditor::filesHaveFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_form && focus && m_files->panel()->isAncestorOf(focus);
}

QStringList ActivityEditor::handledActions() const
{
    QStringList actions;
    if (m_form && !m_activity.isNull())
        actions.append(u"edit-attach"_s);
    if (panelWithFocus() || filesHaveFocus())
        actions += {u"edit-add"_s, u"edit-remove"_s};
    return actions;
}

bool ActivityEditor::canTrigger(const QString &action) const
{
    const RowsPanel *panel = panelWithFocus();
    if (action == "edit-attach"_L1)
        return m_form && m_files->panel()->canAdd();
    if (action == "edit-add"_L1)
        return panel ? panel->canAdd() : filesHaveFocus() && m_files->panel()->canAdd();
    if (action == "edit-remove"_L1)
        return panel ? panel->canRemove() : filesHaveFocus() && m_files->panel()->canRemove();
    return false;
}

void ActivityEditor::trigger(const QString &action)
{
    RowsPanel *panel = panelWithFocus();
    if (action == "edit-attach"_L1) {
        m_tabs->setCurrentWidget(m_files);
        m_files->panel()->add();
    } else if (action == "edit-add"_L1) {
        panel ? panel->add() : m_files->panel()->add();
    } else if (action == "edit-remove"_L1) {
        panel ? panel->removeCurrent() : m_files->panel()->removeCurrent();
    }
}

QWidget *ActivityEditor::focusTarget()
{
    if (!m_tabs || m_activity.isNull())
        return this;
    return m_tabs->currentWidget() == m_general ? m_general->firstField() : m_tabs;
}

} // namespace tandem

#include "moc_activity_editor.cpp"
