// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memorandum_page.h"

#include "core/base/text.h"
#include "core/figures/coverage.h"
#include "core/figures/plan_figures.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/file_problems.h"
#include "ui/forms/attaching.h"
#include "ui/forms/attachments_panel.h"
#include "ui/forms/row_form.h"
#include "ui/forms/rows_panel.h"
#include "ui/models/commitments_model.h"
#include "ui/pages/memorandum_header.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/whole_money.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/file_drop.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kWidest = 1040; ///< wider, lines are no longer followed by the eye

QLabel *section(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextRole(label, TextRole::Section);
    return label;
}

} // namespace

MemorandumPage::MemorandumPage(const UiContext &context, const IdOf<Memorandum> &memorandum, QWidget *parent)
    : Page(context, parent),
      m_memorandum(memorandum),
      m_header(new MemorandumHeader(context, this)),
      m_scroll(new QScrollArea(this)),
      m_soon(new QTimer(this)),
      m_form(new RowForm(context, EntityKind::Memorandum, this))
{
    setObjectName(u"memorandumPage"_s);
    body()->addWidget(m_header);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeContent());
    body()->addWidget(m_scroll, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &MemorandumPage::refresh);
    connect(context.workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_soon->start();
    });
    for (RowsPanel *panel : {m_commitments, m_signatories})
        connect(panel, &RowsPanel::problem, this, &Page::showProblem);
    connect(m_commitments, &RowsPanel::currentChanged, this, &MemorandumPage::fillServed);
    connect(m_form, &RowForm::committed, this, &Page::solved);
    connect(m_form, &RowForm::refused, this, [this](FieldBox *, const Error &error) {
        if (concernsFile(error.code))
            showProblem(error);
    });
    m_form->setRow(memorandum);
    m_commitments->setOwner(memorandum);
    m_signatories->setOwner(memorandum);
    m_files->setOwner(EntityKind::Memorandum, memorandum);
    listenTo(*m_files, *this);
    auto *drop = new FileDrop(this, [this] { return m_files->canAdd(); });
    connect(drop, &FileDrop::dropped, this,
            [this](const QStringList &paths) { attachOnPage(*this, EntityKind::Memorandum, m_memorandum, paths); });
    refresh();
}

QWidget *MemorandumPage::makeContent()
{
    auto *outer = new QWidget;
    auto *centre = new QHBoxLayout(outer);
    centre->setContentsMargins(spacing::kHuge, 0, spacing::kHuge, spacing::kHuge);
    auto *inside = new QWidget(outer);
    inside->setMaximumWidth(kWidest);
    centre->addWidget(inside, 100);
    centre->addStretch(1);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, spacing::kSmall, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(section(tr("Annual plans"), inside));
    column->addWidget(makePlans(inside));
    column->addSpacing(spacing::kLarge);
    m_commitments = makeCommitments(inside);
    column->addWidget(m_commitments);
    column->addSpacing(spacing::kLarge);
    column->addWidget(section(tr("The memorandum"), inside));
    addFacts(column, inside);
    column->addSpacing(spacing::kLarge);
    m_signatories = makeSignatories(inside);
    column->addWidget(m_signatories);
    column->addSpacing(spacing::kLarge);
    m_files = new AttachmentsPanel(context(), u"memorandumAttachments"_s, inside);
    column->addWidget(m_files);
    column->addStretch(1);
    return outer;
}

QWidget *MemorandumPage::makePlans(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    m_plans = new FactTable(u"memorandumPlans"_s, tr("Annual plans"), context().theme, pane);
    m_plans->setColumns(
        {tr("Plan"), tr("Status"), tr("Carried out"), tr("Progress"), tr("Late"), tr("Planned"), tr("Spent")}, 0,
        {2, 3, 4, 5, 6});
    connect(m_plans, &FactTable::followed, this, &Page::openRequested);
    layout->addWidget(m_plans);
    m_noPlan = new QWidget(pane);
    auto *empty = new QVBoxLayout(m_noPlan);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->setSpacing(spacing::kSmall);
    auto *sentence = new QLabel(tr("No annual plan puts this memorandum into practice yet."), m_noPlan);
    sentence->setWordWrap(true);
    empty->addWidget(sentence);
    auto *begin = new QPushButton(tr("Begin the first annual plan…"), m_noPlan);
    begin->setObjectName(u"memorandumFirstPlan"_s);
    begin->setProperty("role", u"primary"_s);
    if (const QAction *action = context().actions.find(u"programme-plan"_s))
        connect(begin, &QPushButton::clicked, action, &QAction::trigger);
    empty->addWidget(begin, 0, Qt::AlignLeft);
    layout->addWidget(m_noPlan);
    return pane;
}

RowsPanel *MemorandumPage::makeCommitments(QWidget *parent)
{
    const RowsWords words{u"commitments"_s,
                          tr("Commitments"),
                          tr("No commitment yet: what the two parties promised each other, article by article."),
                          tr("+ Commitment"),
                          tr("Add a commitment"),
                          tr("Delete the commitment (Del)")};
    auto *rows = new CommitmentsModel(*context().workspace, context().phrases);
    auto *panel = new RowsPanel(context(), "memorandum", rows, words, parent);
    panel->details()->addWidget(panel->form()->addPair("text", panel));
    panel->details()->addWidget(panel->form()->addField("domain", panel));
    m_servedTitle = new QLabel(panel);
    m_servedTitle->setObjectName(u"servedTitle"_s);
    m_servedTitle->setWordWrap(true);
    setTextRole(m_servedTitle, TextRole::Muted);
    panel->details()->addWidget(m_servedTitle);
    m_served =
        new FactTable(u"servingActivities"_s, tr("Activities that serve the commitment"), context().theme, panel);
    m_served->setColumns({tr("Activity"), tr("Plan"), tr("Status")}, 0);
    m_served->setHeaderShown(false);
    connect(m_served, &FactTable::followed, this, &Page::openRequested);
    panel->details()->addWidget(m_served);
    panel->setFirstColumn("text");
    panel->setNewValues([this]() -> FieldValues {
        int highest = 0;
        for (const Commitment *each : context().workspace->snapshot().ownedBy<&Commitment::memorandum>(m_memorandum))
            highest = std::max(highest, each->number.toInt());
        return {{"number", QByteArray::number(highest + 1)},
                {context().language() == Language::French ? "text_fr" : "text_en", tr("New commitment").toUtf8()}};
    });
    return panel;
}

RowsPanel *MemorandumPage::makeSignatories(QWidget *parent)
{
    const RowsWords words{u"memorandumSignatories"_s, tr("Signatories"),     tr("Who signed is not recorded yet."),
                          tr("+ Signatory"),          tr("Add a signatory"), tr("Delete the signatory (Del)")};
    auto *panel = new RowsPanel(context(), EntityKind::Signatory, "of",
                                {fieldColumn(EntityKind::Signatory, "name", 300),
                                 fieldColumn(EntityKind::Signatory, "capacity", 300),
                                 fieldColumn(EntityKind::Signatory, "side", 140)},
                                words, parent);
    panel->details()->addWidget(panel->form()->addPair("capacity", panel));
    panel->setFirstColumn("name");
    panel->setNewValues([this]() -> FieldValues {
        // Whoever is added second most likely signed for the second side.
        const bool first = m_signatories->rows()->rowCount() % 2 == 0;
        return {{"side", choiceWord(first ? Side::First : Side::Second).toLatin1()}, {"name", tr("Name").toUtf8()}};
    });
    return panel;
}

void MemorandumPage::addFacts(QVBoxLayout *column, QWidget *parent)
{
    const auto pair = [&](const QByteArray &left, const QByteArray &right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(spacing::kMedium);
        row->addWidget(m_form->addField(left, parent), 1, Qt::AlignTop);
        row->addWidget(m_form->addField(right, parent), 1, Qt::AlignTop);
        column->addLayout(row);
    };
    column->addWidget(m_form->addPair("title", parent));
    pair("reference", "status");
    pair("first_country", "second_country");
    pair("first_institution", "second_institution");
    pair("signed_on", "signed_at");
    pair("in_force_on", "expires_on");
    column->addWidget(m_form->addField("renewal", parent));
    column->addWidget(m_form->addPair("summary", parent));
}

void MemorandumPage::refresh()
{
    m_stale = false;
    const QString before = m_header->title();
    m_header->show(m_memorandum);
    if (m_header->title() != before)
        emit titleChanged();
    fillPlans();
    fillServed();
}

void MemorandumPage::fillPlans()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Phrases &phrases = context().phrases;
    auto plans = snapshot.ownedBy<&Plan::memorandum>(m_memorandum);
    std::stable_sort(plans.begin(), plans.end(),
                     [](const Plan *a, const Plan *b) { return a->year.value_or(0) > b->year.value_or(0); });
    m_plans->clearRows();
    m_plans->setVisible(!plans.isEmpty());
    m_noPlan->setVisible(plans.isEmpty());
    for (const Plan *plan : plans) {
        const PlanFigures figures = planFigures(snapshot, plan->id, context().today);
        const auto money = [&](qint64 minor) {
            return figures.currency.isNull() ? QString() : wholeMoneyText({minor, figures.currency}, phrases);
        };
        m_plans->addRow(
            {{.text = rowName(EntityKind::Plan, plan->id, snapshot, context().language())},
             {.text = choiceText(plan->status, phrases), .planStatus = int(plan->status)},
             {.text = tr("%1 of %2")
                          .arg(phrases.number(qint64(figures.completed)),
                               phrases.number(qint64(figures.activities + figures.shown)))},
             {.text = figures.progress ? phrases.percent(*figures.progress / 100.0) : QString()},
             {.text = figures.late > 0 ? phrases.number(qint64(figures.late)) : QString(), .late = figures.late > 0},
             {.text = money(figures.money.planned)},
             {.text = money(figures.money.spent)}},
            Place{.kind = PlaceKind::Plan, .row = plan->id});
    }
}

void MemorandumPage::fillServed()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    m_served->clearRows();
    int count = 0;
    for (const CommitmentCoverage &each : coverageOf(snapshot, m_memorandum)) {
        if (Id(each.commitment->id) != m_commitments->current())
            continue;
        for (const Activity *activity : each.activities) {
            const QString title = activity->title.best(context().language());
            const Plan *plan = snapshot.find(activity->plan);
            m_served->addRow(
                {{.text = activity->code + u"  " + title, .toolTip = title},
                 {.text = plan ? plan->code : QString(), .muted = true},
                 {.text = choiceText(activity->status, context().phrases), .activityStatus = int(activity->status)}},
                Place{.kind = PlaceKind::Plan, .row = activity->plan, .chosen = activity->id});
            ++count;
        }
    }
    m_served->setVisible(count > 0);
    m_servedTitle->setText(count > 0 ? tr("Served by %n activity(ies):", nullptr, count)
                                     : tr("No activity of any plan serves this commitment yet. An activity says which "
                                          "commitments it serves in its editor."));
}

QString MemorandumPage::title() const
{
    return m_header->title();
}

void MemorandumPage::goTo(const Place &place)
{
    emit activityChosen({});
    if (!place.chosen.isNull() && m_commitments->showRow(place.chosen))
        m_scroll->ensureWidgetVisible(m_commitments);
}

QJsonObject MemorandumPage::saveState() const
{
    return {{u"scroll"_s, m_scroll->verticalScrollBar()->value()},
            {u"commitment"_s, QString::fromLatin1(m_commitments->current().hex())}};
}

void MemorandumPage::restoreState(const QJsonObject &state)
{
    const Id commitment = Id::fromHex(state.value(u"commitment"_s).toString().toLatin1()).value_or(Id());
    if (!commitment.isNull())
        m_commitments->showRow(commitment);
    // The range is known once the page was laid out.
    QTimer::singleShot(
        0, this, [this, value = state.value(u"scroll"_s).toInt()] { m_scroll->verticalScrollBar()->setValue(value); });
}

bool MemorandumPage::commitPending()
{
    const bool fields = m_form->commit();
    const bool commitments = m_commitments->commit();
    return m_signatories->commit() && commitments && fields;
}

QJsonObject MemorandumPage::pendingInput() const
{
    QJsonObject input;
    const auto put = [&input](const QString &name, const QJsonObject &typed) {
        if (!typed.isEmpty())
            input.insert(name, typed);
    };
    put(u"fields"_s, m_form->pendingInput());
    put(u"commitments"_s, m_commitments->pendingInput());
    put(u"signatories"_s, m_signatories->pendingInput());
    return input;
}

void MemorandumPage::restorePendingInput(const QJsonObject &input)
{
    m_form->restorePendingInput(input.value(u"fields"_s).toObject());
    m_commitments->restorePendingInput(input.value(u"commitments"_s).toObject());
    m_signatories->restorePendingInput(input.value(u"signatories"_s).toObject());
}

RowsPanel *MemorandumPage::panelWithFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (RowsPanel *panel : {m_commitments, m_signatories}) {
        if (focus && panel->isAncestorOf(focus))
            return panel;
    }
    return nullptr;
}

bool MemorandumPage::filesHaveFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && m_files->isAncestorOf(focus);
}

QStringList MemorandumPage::handledActions() const
{
    return {u"edit-add"_s, u"edit-remove"_s, u"edit-attach"_s};
}

bool MemorandumPage::canTrigger(const QString &action) const
{
    const RowsPanel *panel = panelWithFocus();
    if (action == "edit-attach"_L1 || (action == "edit-add"_L1 && filesHaveFocus()))
        return m_files->canAdd();
    if (action == "edit-remove"_L1)
        return filesHaveFocus() ? m_files->canRemove() : panel && panel->canRemove();
    return (panel ? panel : m_commitments)->canAdd();
}

void MemorandumPage::trigger(const QString &action)
{
    RowsPanel *panel = panelWithFocus();
    if (action == "edit-attach"_L1 || (action == "edit-add"_L1 && filesHaveFocus()))
        m_files->add();
    else if (action == "edit-add"_L1)
        (panel ? panel : m_commitments)->add();
    else if (filesHaveFocus())
        m_files->removeCurrent();
    else if (panel)
        panel->removeCurrent();
}

QWidget *MemorandumPage::focusTarget()
{
    return m_plans->isVisibleTo(this) ? static_cast<QWidget *>(m_plans) : m_noPlan->findChild<QPushButton *>();
}

void MemorandumPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace tandem

#include "moc_memorandum_page.cpp"
