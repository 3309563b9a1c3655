// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "core/base/halves.h"
#include "core/base/text.h"
#include "core/figures/indicator_values.h"
#include "core/figures/lateness.h"
#include "core/figures/news.h"
#include "core/figures/programme_figures.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/pages/overview_rows.h"
#include "ui/prompts.h"
#include "ui/result_facts.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/whole_money.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/invitation.h"
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
constexpr qsizetype kListed = 6;
constexpr int kTilesInARow = 4;
constexpr int kTileWidth = 235;
constexpr int kAllColumns = 860; ///< narrower, the bars and the minimum make room for the names
constexpr int kMinimumColumn = 3;
constexpr int kProgressBarColumn = 5;
constexpr int kMoneyBarColumn = 1;
constexpr qsizetype kTiles = 8;
constexpr qsizetype kActivitiesWorthAThread = 2000;

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
    if (page.workspace->isLoaded()) // it may be made while the rows are still being read
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
    auto *empty = new Invitation(
        tr("This programme has no memorandum of understanding yet. The annual plans and everything else hang on one."),
        this);
    auto *button = new QPushButton(tr("Enter the first memorandum…"), empty);
    button->setObjectName(u"firstMemorandum"_s);
    button->setProperty("role", u"primary"_s);
    connect(button, &QPushButton::clicked, context().actions.find(u"programme-memorandum"_s), &QAction::trigger);
    empty->addButton(button);
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
    grid->addWidget(m_plans, 4, 0, 1, 2);
    auto *firstPlan = new QPushButton(tr("Begin the first annual plan…"), column);
    firstPlan->setObjectName(u"firstPlan"_s);
    firstPlan->setProperty("role", u"primary"_s);
    connect(firstPlan, &QPushButton::clicked, context().actions.find(u"programme-plan"_s), &QAction::trigger);
    m_plansNone = firstPlan;
    grid->addWidget(m_plansNone, 4, 0, Qt::AlignLeft);

    m_late = addList(grid, 5, 0, 1, u"overviewLate"_s);
    m_next = addList(grid, 5, 1, 1, u"overviewNext"_s);
    m_silent = addList(grid, 8, 0, 2, u"overviewSilent"_s);

    addSection(grid, 11, 0, 2, tr("Money by funder"));
    m_legend = new PatternLegend({{PatternLegend::Filled, tr("spent")},
                                  {PatternLegend::Hatched, tr("committed, not spent yet")},
                                  {PatternLegend::Outline, tr("planned, not committed yet")}},
                                 theme, column);
    grid->addWidget(m_legend, 12, 0, 1, 2);
    m_money = new FactTable(u"overviewMoney"_s, tr("Money by funder"), theme, column);
    m_money->setColumns({tr("Funder"), QString(), tr("Planned"), tr("Committed"), tr("Spent"), tr("Spent of planned")},
                        0, {2, 3, 4, 5});
    grid->addWidget(m_money, 13, 0, 1, 2);
    m_moneyNote = new QLabel(column);
    m_moneyNote->setObjectName(u"moneyNote"_s);
    m_moneyNote->setWordWrap(true);
    setTextRole(m_moneyNote, TextRole::Small);
    grid->addWidget(m_moneyNote, 14, 0, 1, 2);
    grid->setRowStretch(15, 1);
    connect(m_plans, &FactTable::followed, this, &Page::openRequested);
    connect(m_money, &FactTable::followed, this, [this](const Place &place) {
        showRows(funderRows(context(), countMoney(context().workspace->snapshot(), {}), place.chosen));
    });
    return outer;
}

OverviewPage::List OverviewPage::addList(QGridLayout *grid, int row, int column, int span, const QString &name)
{
    List list;
    list.title = addSection(grid, row, column, span, {});
    list.table = new FactTable(name, {}, context().theme, grid->parentWidget());
    list.table->setHeaderShown(false);
    grid->addWidget(list.table, row + 1, column, 1, span, Qt::AlignTop);
    list.none = new QLabel(grid->parentWidget());
    list.none->setWordWrap(true);
    setTextRole(list.none, TextRole::Muted);
    grid->addWidget(list.none, row + 1, column, 1, span, Qt::AlignTop);
    list.all = new QPushButton(grid->parentWidget());
    list.all->setObjectName(name + u"All"_s);
    list.all->setProperty("role", u"link"_s);
    grid->addWidget(list.all, row + 2, column, 1, span, Qt::AlignLeft);
    connect(list.table, &FactTable::followed, this, &Page::openRequested);
    return list;
}

void OverviewPage::fillList(const List &list, const FactRows &rows, const std::function<FactRows()> &all)
{
    list.title->setText(rows.total == 0 ? rows.title
                                        : tr("%1 (%2)").arg(rows.title, context().phrases.number(rows.total)));
    list.table->setAccessibleName(rows.title);
    list.table->setColumns(rows.columns, rows.stretched, rows.right);
    list.table->setRows(rows.rows);
    list.table->setVisible(rows.total > 0);
    list.none->setText(rows.none);
    list.none->setVisible(rows.total == 0);
    list.all->setText(tr("Show all %n", nullptr, int(rows.total)));
    list.all->setAccessibleName(tr("%1: show all %n", nullptr, int(rows.total)).arg(rows.title));
    list.all->setVisible(rows.rows.size() < rows.total);
    list.all->disconnect(this);
    connect(list.all, &QPushButton::clicked, this, [this, all] { showRows(all()); });
}

void OverviewPage::fillLists(const ProgrammeFigures &figures)
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const QDate today = context().today;
    // Both look at every activity.
    QList<Upcoming> coming;
    QList<Silent> silent;
    const bool many = snapshot.all<Activity>().size() > kActivitiesWorthAThread;
    inHalves(2, many ? 0 : 3, [&](std::size_t first, std::size_t last) {
        if (first == 0)
            coming = upcoming(snapshot, {}, today, kDaysAhead);
        if (last == 2)
            silent = withoutNews(snapshot, {}, today, kDaysWithoutNews);
    });
    fillList(m_late, lateRows(context(), figures.late, kListed), [this, today] {
        return lateRows(context(), lateActivities(context().workspace->snapshot(), {}, today), kAllRows);
    });
    fillList(m_next, upcomingRows(context(), coming, kListed), [this, today] {
        return upcomingRows(context(), upcoming(context().workspace->snapshot(), {}, today, kDaysAhead), kAllRows);
    });
    fillList(m_silent, silentRows(context(), silent, kListed), [this, today] {
        return silentRows(context(), withoutNews(context().workspace->snapshot(), {}, today, kDaysWithoutNews),
                          kAllRows);
    });
}

void OverviewPage::showRows(const FactRows &rows)
{
    RowsDialog dialog(context(), rows, window());
    if (context().prompts.run(dialog) == QDialog::Accepted && dialog.place())
        emit openRequested(*dialog.place());
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
    fillLists(figures);
    fillMoney(figures);
    arrange();
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
        connect(tile, &ResultTile::opened, this, [this, tile] { showResult(int(m_results.indexOf(tile))); });
        m_results.append(tile);
    }
    m_tiles->setVisible(shown > 0);
    for (qsizetype i = 0; i < shown; ++i)
        m_results.at(i)->setFacts(resultFacts(values.at(i), phrases), tr("reached"), tr("on the way"));
}

void OverviewPage::showResult(int number)
{
    const QList<IndicatorValue> values = headlineResults(context().workspace->snapshot(), context().today);
    if (number >= 0 && number < values.size())
        showRows(resultRows(context(), *values.at(number).indicator));
}

void OverviewPage::fillPlans(const ProgrammeFigures &figures)
{
    const FactRows rows = planRows(context(), figures.plans);
    m_plans->setColumns(rows.columns, rows.stretched, rows.right);
    m_plans->setRows(rows.rows);
    m_plans->setVisible(!rows.rows.isEmpty());
    m_plansNone->setVisible(rows.rows.isEmpty());
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
    const auto add = [&](const QString &name, const MoneySums &sums, const std::optional<Place> &leadsTo) {
        const auto text = [&](qint64 minor) { return wholeMoneyText({minor, counted.currency}, phrases); };
        const auto share = [&](qint64 minor) { return double(minor) / double(most); };
        const auto rate = sums.spendingRate();
        FactCell bar;
        if (leadsTo)
            bar.bar = {share(sums.planned), share(std::max(sums.committed, sums.spent)), share(sums.spent)};
        m_money->add({{{.text = name},
                       bar,
                       {.text = text(sums.planned)},
                       {.text = text(sums.committed)},
                       {.text = text(sums.spent)},
                       {.text = rate ? phrases.percent(*rate) : QString()}},
                      leadsTo,
                      !leadsTo});
    };
    for (const MoneyGroup &group : groups)
        add(group.row.isNull() ? tr("Not stated")
                               : rowName(EntityKind::Institution, group.row, snapshot, context().language()),
            group.sums, Place{.chosen = group.row});
    add(tr("Total"), counted.total, {});
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

} // namespace tandem

#include "moc_overview_page.cpp"
