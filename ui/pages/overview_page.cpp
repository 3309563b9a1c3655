// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "core/base/text.h"
#include "core/figures/indicator_values.h"
#include "core/figures/programme_figures.h"
#include "core/model/field_info.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/whole_money.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/pattern_legend.h"
#include "ui/widgets/result_tile.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kWidest = 1240; ///< wider, lines of a table are no longer followed by the eye
constexpr qsizetype kListed = 8;
constexpr int kDaysAhead = 30;
constexpr int kTilesInARow = 4;
constexpr int kTileWidth = 235;
constexpr int kAllColumns = 860; ///< narrower, the bars and the minimum make room for the names
constexpr int kMinimumColumn = 3;
constexpr int kProgressBarColumn = 5;
constexpr int kMoneyBarColumn = 1;
constexpr qsizetype kTiles = 8;

} // namespace

OverviewPage::OverviewPage(const UiContext &page, QWidget *parent)
    : Page(page, parent), m_soon(new QTimer(this)), m_scroll(new QScrollArea(this)), m_empty(makeEmpty())
{
    setObjectName(u"overviewPage"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeContent());
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_scroll, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(page.workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_soon->start();
    });
    refresh();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QJsonObject OverviewPage::saveState() const
{
    return {{u"scroll"_s, m_scroll->verticalScrollBar()->value()}};
}

void OverviewPage::restoreState(const QJsonObject &state)
{
    const int value = state.value(u"scroll"_s).toInt();
    // The range is known once the page was laid out.
    QTimer::singleShot(0, this, [this, value] { m_scroll->verticalScrollBar()->setValue(value); });
}

QWidget *OverviewPage::focusTarget()
{
    return m_plans;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    // In a narrow window the tiles stand in more rows, and the tables leave out what is said twice.
    const int room = std::min(width() - 2 * spacing::kHuge, kWidest);
    m_tilesInARow = std::clamp(room / kTileWidth, 2, kTilesInARow);
    auto *grid = static_cast<QGridLayout *>(m_tiles->layout());
    for (int column = 0; column < kTilesInARow; ++column)
        grid->setColumnStretch(column, column < m_tilesInARow ? 1 : 0);
    for (int i = 0; i < m_results.size(); ++i)
        grid->addWidget(m_results.at(i), i / m_tilesInARow, i % m_tilesInARow);
    const bool narrow = room < kAllColumns;
    m_plans->setColumnHidden(kMinimumColumn, narrow);
    m_plans->setColumnHidden(kProgressBarColumn, narrow);
    m_money->setColumnHidden(kMoneyBarColumn, narrow);
    m_legend->setVisible(!narrow);
}

QWidget *OverviewPage::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *layout = new QVBoxLayout(empty);
    layout->setSpacing(spacing::kLarge);
    auto *sentence = new QLabel(
        tr("This programme has no memorandum of understanding yet. The annual plans and everything else hang on one."),
        empty);
    sentence->setWordWrap(true);
    sentence->setMaximumWidth(420);
    sentence->setAlignment(Qt::AlignCenter);
    setTextRole(sentence, TextRole::Muted);
    auto *button = new QPushButton(tr("Enter the first memorandum…"), empty);
    button->setObjectName(u"firstMemorandum"_s);
    button->setProperty("role", u"primary"_s);
    connect(button, &QPushButton::clicked, context().actions.find(u"programme-memorandum"_s), &QAction::trigger);
    layout->addStretch(1);
    layout->addWidget(sentence, 0, Qt::AlignHCenter);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return empty;
}

QLabel *OverviewPage::addSection(QGridLayout *grid, int row, int column, int span, const QString &text)
{
    auto *label = new QLabel(text);
    setTextRole(label, TextRole::Section);
    label->setContentsMargins(0, spacing::kMedium, 0, 0);
    grid->addWidget(label, row, column, 1, span);
    return label;
}

QWidget *OverviewPage::makeContent()
{
    const Theme &theme = context().theme;
    auto *outer = new QWidget;
    auto *centre = new QHBoxLayout(outer);
    centre->setContentsMargins(spacing::kHuge, spacing::kLarge, spacing::kHuge, spacing::kHuge);
    auto *column = new QWidget(outer);
    column->setMaximumWidth(kWidest);
    centre->addWidget(column, 100);
    centre->addStretch(1);
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::kHuge);
    grid->setVerticalSpacing(spacing::kTiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    m_title = new QLabel(column);
    m_title->setObjectName(u"programmeName"_s);
    m_title->setWordWrap(true);
    setTextRole(m_title, TextRole::PageTitle);
    m_facts = new QLabel(column);
    m_facts->setObjectName(u"programmeFacts"_s);
    m_facts->setWordWrap(true);
    setTextRole(m_facts, TextRole::Muted);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_facts, 1, 0, 1, 2);

    m_tiles = new QWidget(column);
    m_tiles->setObjectName(u"results"_s);
    auto *tiles = new QGridLayout(m_tiles);
    tiles->setContentsMargins(0, spacing::kMedium, 0, 0);
    tiles->setSpacing(spacing::kMedium);
    grid->addWidget(m_tiles, 2, 0, 1, 2);

    addSection(grid, 3, 0, 2, tr("Annual plans"));
    m_plans = new FactTable(u"overviewPlans"_s, tr("Annual plans"), theme, column);
    m_plans->setColumns({tr("Plan"), tr("Status"), tr("Carried out"), tr("At least"), tr("Progress"), QString(),
                         tr("Late"), tr("Planned"), tr("Spent")},
                        0, {2, 3, 4, 6, 7, 8});
    grid->addWidget(m_plans, 4, 0, 1, 2);
    auto *firstPlan = new QPushButton(tr("Begin the first annual plan…"), column);
    firstPlan->setObjectName(u"firstPlan"_s);
    firstPlan->setProperty("role", u"primary"_s);
    connect(firstPlan, &QPushButton::clicked, context().actions.find(u"programme-plan"_s), &QAction::trigger);
    m_plansNone = firstPlan;
    grid->addWidget(m_plansNone, 4, 0, Qt::AlignLeft);

    m_lateTitle = addSection(grid, 5, 0, 1, tr("Late"));
    m_late = new FactTable(u"overviewLate"_s, tr("Late activities"), theme, column);
    m_late->setColumns({tr("Activity"), tr("Plan"), tr("Days")}, 0, {2});
    m_late->setHeaderShown(false);
    m_lateMore = new QLabel(column);
    setTextRole(m_lateMore, TextRole::Muted);
    grid->addWidget(m_late, 6, 0, Qt::AlignTop);
    grid->addWidget(m_lateMore, 7, 0);

    addSection(grid, 5, 1, 1, tr("In the next %n day(s)", nullptr, kDaysAhead));
    m_next = new FactTable(u"overviewNext"_s, tr("What comes next"), theme, column);
    m_next->setColumns({tr("What"), tr("Plan"), tr("When")}, 0, {2});
    m_next->setHeaderShown(false);
    m_nextNone = new QLabel(tr("Nothing is planned to start, and no milestone is due."), column);
    m_nextNone->setWordWrap(true);
    setTextRole(m_nextNone, TextRole::Muted);
    grid->addWidget(m_next, 6, 1, Qt::AlignTop);
    grid->addWidget(m_nextNone, 6, 1, Qt::AlignTop);

    addSection(grid, 8, 0, 2, tr("Money by funder"));
    m_legend = new PatternLegend({{PatternLegend::Outline, tr("planned")},
                                  {PatternLegend::Hatched, tr("committed")},
                                  {PatternLegend::Filled, tr("spent")}},
                                 theme, column);
    grid->addWidget(m_legend, 9, 0, 1, 2);
    m_money = new FactTable(u"overviewMoney"_s, tr("Money by funder"), theme, column);
    m_money->setColumns({tr("Funder"), QString(), tr("Planned"), tr("Committed"), tr("Spent"), tr("Spent of planned")},
                        0, {2, 3, 4, 5});
    grid->addWidget(m_money, 10, 0, 1, 2);
    m_moneyNote = new QLabel(column);
    m_moneyNote->setObjectName(u"moneyNote"_s);
    m_moneyNote->setWordWrap(true);
    setTextRole(m_moneyNote, TextRole::Small);
    grid->addWidget(m_moneyNote, 11, 0, 1, 2);
    grid->setRowStretch(12, 1);
    for (const FactTable *table : {m_plans, m_late, m_next})
        connect(table, &FactTable::followed, this, &Page::openRequested);
    return outer;
}

void OverviewPage::refresh()
{
    m_stale = false;
    const Snapshot &snapshot = context().workspace->snapshot();
    const bool empty = snapshot.all<Memorandum>().size() == 0;
    m_empty->setVisible(empty);
    m_scroll->setVisible(!empty);
    if (empty)
        return;
    const ProgrammeFigures figures = programmeFigures(snapshot, {}, context().today);
    fillHeader(figures);
    fillResults();
    fillPlans(figures);
    fillLate(figures);
    fillNext();
    fillMoney(figures);
}

void OverviewPage::fillHeader(const ProgrammeFigures &figures)
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Phrases &phrases = context().phrases;
    const Programme *programme = snapshot.programme();
    m_title->setText(programme ? programme->name.best(context().language()) : QString());
    QStringList facts;
    if (programme && !programme->period.isNull())
        facts.append(periodText(programme->period, phrases));
    facts.append(tr("%n memorandum(s) in force", nullptr, int(figures.memoranda)));
    facts.append(tr("%n annual plan(s)", nullptr, int(figures.plans.size())));
    if (programme && programme->budget)
        facts.append(tr("budget %1").arg(wholeMoneyText(*programme->budget, phrases)));
    m_facts->setText(facts.join(u" · "_s));
}

void OverviewPage::fillResults()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Phrases &phrases = context().phrases;
    const QList<IndicatorValue> values = headlineResults(snapshot, context().today);
    const qsizetype shown = std::min(values.size(), kTiles);
    while (m_results.size() > shown)
        delete m_results.takeLast();
    while (m_results.size() < shown) {
        auto *tile = new ResultTile(context().theme, m_tiles);
        tile->setObjectName(u"result%1"_s.arg(m_results.size()));
        m_results.append(tile);
    }
    m_tiles->setVisible(shown > 0);
    arrange();
    for (qsizetype i = 0; i < shown; ++i) {
        const IndicatorValue &value = values.at(i);
        const Indicator &indicator = *value.indicator;
        ResultTile::Facts facts;
        facts.title = indicator.title.best(context().language());
        facts.value = value.value ? indicatorText(*value.value, indicator.unit, phrases) : tr("no value yet");
        facts.target = tr("Target: %1").arg(indicatorText(*indicator.target, indicator.unit, phrases));
        if (indicator.targetOn.isValid())
            facts.target =
                tr("Target: %1 by %2")
                    .arg(indicatorText(*indicator.target, indicator.unit, phrases), phrases.date(indicator.targetOn));
        if (value.notStated > 0)
            facts.remark = tr("%n person(s) whose sex was not recorded", nullptr, int(value.notStated));
        else if (indicator.source == IndicatorSource::ActivitiesCompletedPerPlan)
            facts.remark = tr("the plan with the fewest, of %n", nullptr, int(value.parts.size()));
        else if (value.measuredOn.isValid())
            facts.remark = tr("measured on %1").arg(phrases.date(value.measuredOn));
        facts.share = value.share;
        facts.reached = value.reached;
        m_results.at(i)->setFacts(facts, tr("reached"), tr("on the way"));
    }
}

void OverviewPage::fillPlans(const ProgrammeFigures &figures)
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Phrases &phrases = context().phrases;
    m_plans->clearRows();
    m_plans->setVisible(!figures.plans.isEmpty());
    m_plansNone->setVisible(figures.plans.isEmpty());
    for (const PlanFigures &each : figures.plans) {
        const Plan *plan = snapshot.find(each.plan);
        if (!plan)
            continue;
        const auto money = [&](qint64 minor) { return wholeMoneyText({minor, each.currency}, phrases); };
        const int status = int(plan->status);
        QList<double> bar;
        if (each.progress)
            bar.append(*each.progress / 100.0);
        m_plans->addRow(
            {{.text = planName(*plan)},
             {.text = choiceText(plan->status, phrases), .planStatus = status},
             {.text = tr("%1 of %2")
                          .arg(phrases.number(qint64(each.completed)),
                               phrases.number(qint64(each.activities + each.shown)))},
             {.text = phrases.number(each.minimum),
              .activityStatus = int(each.reachesMinimum() ? ActivityStatus::Completed : ActivityStatus::Planned),
              .muted = true,
              .toolTip = each.reachesMinimum() ? tr("The least number of activities was carried out.")
                                               : tr("Fewer activities than planned were carried out.")},
             {.text = each.progress ? phrases.percent(*each.progress / 100.0) : QString()},
             {.bar = bar},
             {.text = each.late > 0 ? phrases.number(qint64(each.late)) : QString(), .late = each.late > 0},
             {.text = money(each.money.planned)},
             {.text = money(each.money.spent)}},
            Place{.kind = PlaceKind::Plan, .row = each.plan});
    }
}

void OverviewPage::fillLate(const ProgrammeFigures &figures)
{
    const Phrases &phrases = context().phrases;
    m_late->clearRows();
    const qsizetype listed = std::min(figures.late.size(), kListed);
    for (qsizetype i = 0; i < listed; ++i) {
        const Activity &activity = *figures.late.at(i);
        const QString name = activity.title.best(context().language());
        m_late->addRow({{.text = name, .late = true, .toolTip = tr("%1: %2").arg(activity.code, name)},
                        {.text = planNameOf(activity), .muted = true},
                        {.text = tr("%n day(s)", nullptr, int(daysLate(activity, context().today)))}},
                       Place{.kind = PlaceKind::Plan, .row = activity.plan, .chosen = activity.id});
    }
    m_late->setVisible(listed > 0);
    m_lateTitle->setText(listed > 0 ? tr("Late (%1)").arg(phrases.number(qint64(figures.late.size()))) : tr("Late"));
    const qsizetype more = figures.late.size() - listed;
    m_lateMore->setText(listed == 0 ? tr("Nothing is late.")
                                    : tr("and %n more: the plans say which", nullptr, int(more)));
    m_lateMore->setVisible(listed == 0 || more > 0);
}

void OverviewPage::fillNext()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    m_next->clearRows();
    const QList<Upcoming> next = upcoming(snapshot, {}, context().today, kDaysAhead);
    for (qsizetype i = 0; i < std::min(next.size(), kListed); ++i) {
        const Upcoming &each = next.at(i);
        const BilingualText &name = each.milestone ? each.milestone->title : each.activity->title;
        m_next->addRow(
            {{.text = name.best(context().language()),
              .activityStatus = int(each.activity->status),
              .toolTip = tr("%1: %2").arg(each.activity->code, each.activity->title.best(context().language()))},
             {.text = planNameOf(*each.activity), .muted = true},
             {.text = context().phrases.date(each.on)}},
            Place{.kind = PlaceKind::Plan, .row = each.activity->plan, .chosen = each.activity->id});
    }
    m_next->setVisible(!next.isEmpty());
    m_nextNone->setVisible(next.isEmpty());
}

void OverviewPage::fillMoney(const ProgrammeFigures &figures)
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Phrases &phrases = context().phrases;
    const CountedMoney &counted = figures.money;
    const QList<MoneyGroup> groups = moneyBy(snapshot, counted, MoneyBy::Funder);
    m_money->clearRows();
    qint64 most = 1;
    for (const MoneyGroup &group : groups)
        most = std::max({most, group.sums.planned, group.sums.committed, group.sums.spent});
    const auto add = [&](const QString &name, const MoneySums &sums, bool total) {
        const auto text = [&](qint64 minor) { return wholeMoneyText({minor, counted.currency}, phrases); };
        const auto share = [&](qint64 minor) { return double(minor) / double(most); };
        const auto rate = sums.spendingRate();
        FactCell bar;
        if (!total)
            bar.bar = {share(sums.planned), share(sums.committed), share(sums.spent)};
        m_money->addRow({{.text = name},
                         bar,
                         {.text = text(sums.planned)},
                         {.text = text(sums.committed)},
                         {.text = text(sums.spent)},
                         {.text = rate ? phrases.percent(*rate) : QString()}},
                        {}, total);
    };
    for (const MoneyGroup &group : groups)
        add(group.row.isNull() ? tr("Not stated")
                               : rowName(EntityKind::Institution, group.row, snapshot, context().language()),
            group.sums, false);
    add(tr("Total"), counted.total, true);
    QStringList notes;
    for (const RateUsed &rate : counted.ratesUsed)
        notes.append(tr("1 %1 = %2 %3")
                         .arg(counted.currency.name(), phrases.locale().toString(rate.rate.toDouble(), 'g', 9),
                              rate.currency.name()));
    notes.removeDuplicates();
    QString note = notes.isEmpty() ? QString() : tr("Converted at: %1.").arg(notes.join(u"; "_s));
    if (!counted.leftOut.isEmpty())
        note += u' ' + tr("%n amount(s) without a known rate are left out.", nullptr, int(counted.leftOut.size()));
    m_moneyNote->setText(note.trimmed());
    m_moneyNote->setVisible(!note.isEmpty());
}

QString OverviewPage::planName(const Plan &plan) const
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Memorandum *memorandum = snapshot.find(plan.memorandum);
    const Country *first = memorandum ? snapshot.find(memorandum->firstCountry) : nullptr;
    const Country *second = memorandum ? snapshot.find(memorandum->secondCountry) : nullptr;
    if (!first || !second || !plan.year)
        return plan.code;
    const Language language = context().language();
    return tr("%1 – %2 %3").arg(first->name.best(language), second->name.best(language), QString::number(*plan.year));
}

QString OverviewPage::planNameOf(const Activity &activity) const
{
    const Plan *plan = context().workspace->snapshot().find(activity.plan);
    return plan ? plan->code : QString();
}

} // namespace tandem

#include "moc_overview_page.cpp"
