// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's money: by funder and quarter, by category and funder, with the rates used and what no total holds.
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/report/annual_plan_parts.h"

#include <algorithm>
#include <array>

namespace tandem::report {

namespace {

using C = PlanContext;

constexpr std::size_t kQuarterColumns = 5; ///< four quarters and "no date"

/// Planned amounts by row and column, with the sums of both: every table of amounts here is one of these.
struct Grid
{
    std::vector<std::vector<Paragraph>> columns; ///< names
    struct Line
    {
        std::vector<Paragraph> name;
        std::vector<qint64> values;
    };
    std::vector<Line> lines;

    qint64 columnSum(std::size_t column) const
    {
        qint64 sum = 0;
        for (const Line &line : lines)
            sum += line.values[column];
        return sum;
    }
    static qint64 sumOf(const Line &line)
    {
        qint64 sum = 0;
        for (const qint64 value : line.values)
            sum += value;
        return sum;
    }
    /// Columns in which nothing stands are not printed.
    void dropEmptyColumns(std::size_t fromColumn)
    {
        for (std::size_t column = columns.size(); column-- > fromColumn;) {
            const bool used = std::any_of(lines.begin(), lines.end(),
                                          [column](const Line &line) { return line.values[column] != 0; });
            if (used)
                continue;
            columns.erase(columns.begin() + std::ptrdiff_t(column));
            for (Line &line : lines)
                line.values.erase(line.values.begin() + std::ptrdiff_t(column));
        }
    }
};

Table tableOf(const C &context, const Grid &grid, const char *firstColumn)
{
    Table table;
    table.dense = grid.columns.size() >= 4;
    table.columns.push_back({24});
    Row header;
    header.cells.push_back(context.head(firstColumn));
    for (const std::vector<Paragraph> &name : grid.columns) {
        table.columns.push_back({13, Align::Right});
        header.cells.push_back(cell(name));
    }
    table.columns.push_back({15, Align::Right});
    header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Total")));
    table.columns.push_back({9, Align::Right});
    header.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Share")));
    table.header = {header};

    const auto amount = [&](qint64 minor) { return minor == 0 ? Cell() : cell(context.amount(minor)); };
    for (const Grid::Line &line : grid.lines) {
        Row row;
        row.cells.push_back(cell(line.name));
        for (const qint64 value : line.values)
            row.cells.push_back(amount(value));
        row.cells.push_back(cell(context.amount(Grid::sumOf(line)), Style::Strong));
        row.cells.push_back(cell(context.share(Grid::sumOf(line))));
        table.rows.push_back(std::move(row));
    }
    if (!grid.lines.empty()) {
        Row total;
        total.kind = RowKind::Total;
        total.cells.push_back(context.head(QT_TRANSLATE_NOOP("AnnualPlan", "Total")));
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            total.cells.push_back(amount(grid.columnSum(column)));
        total.cells.push_back(cell(context.amount(context.money.total.planned)));
        total.cells.push_back(cell(context.share(context.money.total.planned)));
        table.rows.push_back(std::move(total));
    }
    table.empty = context.words.sentence(
        context.say(QT_TRANSLATE_NOOP("AnnualPlan", "No amounts are planned that could be added up.")));
    return table;
}

Grid byFunderAndQuarter(const C &context)
{
    Grid grid;
    for (int number = 1; number <= 4; ++number)
        grid.columns.push_back(context.words.paragraphs(
            [number](const Phrases &phrases) { return phrases.translate("AnnualPlan", "Q%1").arg(number); }));
    grid.columns.push_back(context.words.paragraphs(context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Outside the year"))));
    for (const MoneyGroup &group : moneyBy(context.snapshot, context.money, MoneyBy::Funder)) {
        Grid::Line line{funderName(context, group.row), std::vector<qint64>(kQuarterColumns, 0)};
        for (const CountedLine &counted : context.money.lines) {
            if (counted.line->funder != group.row)
                continue;
            const int quarter = quarterOf(context.snapshot, *counted.activity);
            line.values[quarter == 0 ? kQuarterColumns - 1 : std::size_t(quarter - 1)] += counted.sums.planned;
        }
        if (Grid::sumOf(line) != 0)
            grid.lines.push_back(std::move(line));
    }
    grid.dropEmptyColumns(kQuarterColumns - 1);
    return grid;
}

Grid byCategoryAndFunder(const C &context)
{
    Grid grid;
    const QList<MoneyGroup> funders = moneyBy(context.snapshot, context.money, MoneyBy::Funder);
    for (const MoneyGroup &funder : funders)
        grid.columns.push_back({paragraph(context.shortName(IdOf<Institution>(funder.row)))});
    for (const MoneyGroup &group : moneyBy(context.snapshot, context.money, MoneyBy::Category)) {
        Grid::Line line{
            context.words.paragraphs([&](const Phrases &p) { return choiceText(BudgetCategory(group.number), p); }),
            std::vector<qint64>(std::size_t(funders.size()), 0)};
        for (const CountedLine &counted : context.money.lines) {
            if (int(counted.line->category) != group.number)
                continue;
            for (qsizetype i = 0; i < funders.size(); ++i) {
                if (counted.line->funder == funders.at(i).row)
                    line.values[std::size_t(i)] += counted.sums.planned;
            }
        }
        if (Grid::sumOf(line) != 0)
            grid.lines.push_back(std::move(line));
    }
    grid.dropEmptyColumns(0);
    return grid;
}

/// Which funder pays in which quarter, at a glance; at most six funders keep patterns that differ.
void addQuarterChart(const C &context, const Grid &grid, Blocks &blocks)
{
    if (grid.lines.size() < 2 || grid.lines.size() > 6)
        return;
    StackedChart chart;
    for (const Grid::Line &line : grid.lines)
        chart.series.push_back(plainText(line.name).replace(u'\n', u" / "_s));
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
        StackedChart::Bar bar;
        bar.label = plainText(grid.columns[column]);
        for (const Grid::Line &line : grid.lines)
            bar.values.push_back(double(line.values[column]));
        bar.totalText = context.amount(grid.columnSum(column));
        chart.bars.push_back(std::move(bar));
    }
    blocks.emplace_back(Chart{context.label(QT_TRANSLATE_NOOP("AnnualPlan", "Planned amounts by quarter and funder")),
                              std::move(chart)});
}

} // namespace

void addMoneyNotes(const C &context, Blocks &blocks, bool withMarks)
{
    addRates(
        context, context.money,
        QT_TRANSLATE_NOOP(
            "Report",
            "Rates valid on the plan’s first day: %1. Each line is converted and rounded, then the lines are added."),
        blocks);
    addLeftOut(context, context.money, {MoneyStage::Planned}, withMarks ? u"* "_s : QString(), blocks);
    const bool cancelled = std::any_of(context.own.begin(), context.own.end(),
                                       [](const Activity *activity) { return !counts(*activity); });
    if (cancelled && withMarks) {
        addNote(context.words, blocks,
                context.say(QT_TRANSLATE_NOOP(
                    "AnnualPlan", "Cancelled activities are struck through; their amounts are not in the totals.")));
    }
}

void addBudget(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    blocks.emplace_back(PageBreak{Orientation::Portrait});
    blocks.emplace_back(words.heading(1, context.say(QT_TRANSLATE_NOOP("AnnualPlan", "Budget")), u"budget"_s));
    const Grid quarters = byFunderAndQuarter(context);
    blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("AnnualPlan", "By funder and quarter"))));
    blocks.emplace_back(tableOf(context, quarters, QT_TRANSLATE_NOOP("AnnualPlan", "Funder")));
    if (!quarters.lines.empty()) {
        addNote(context.words, blocks,
                context.say(QT_TRANSLATE_NOOP(
                    "AnnualPlan", "An amount stands in the quarter in which its activity is planned to begin.")));
    }
    addQuarterChart(context, quarters, blocks);
    blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("AnnualPlan", "By category and funder"))));
    blocks.emplace_back(tableOf(context, byCategoryAndFunder(context), QT_TRANSLATE_NOOP("AnnualPlan", "Category")));
    addMoneyNotes(context, blocks, false);
}

} // namespace tandem::report
