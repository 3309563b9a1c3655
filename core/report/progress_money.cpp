// SPDX-License-Identifier: GPL-3.0-or-later
// Money planned, committed and spent: by funder and category, by category, by plan.
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/report/progress_parts.h"

#include <algorithm>

namespace tandem::report {

namespace {

using C = ProgressContext;

Row sumsRow(const C &context, std::vector<Paragraph> name, const MoneySums &sums, RowKind kind)
{
    const auto amount = [&](qint64 minor) {
        return minor == 0 && kind == RowKind::Body ? Cell() : cell(context.amount(minor));
    };
    const std::optional<double> rate = sums.spendingRate();
    Row row;
    row.kind = kind;
    row.cells = {cell(std::move(name)), amount(sums.planned), amount(sums.committed), amount(sums.spent),
                 rate ? cell(context.words.first().percent(*rate)) : Cell()};
    return row;
}

Table emptyTable(const C &context, const char *firstColumn)
{
    Table table;
    table.columns = {{34}, {16, Align::Right}, {16, Align::Right}, {16, Align::Right}, {12, Align::Right}};
    table.header = headerOf(context, {firstColumn, QT_TRANSLATE_NOOP("ProgressReport", "Planned"),
                                      QT_TRANSLATE_NOOP("ProgressReport", "Committed"),
                                      QT_TRANSLATE_NOOP("ProgressReport", "Spent"),
                                      QT_TRANSLATE_NOOP("ProgressReport", "Spent of planned")});
    return table;
}

void addTotal(const C &context, Table &table)
{
    if (!table.rows.empty())
        table.rows.push_back(sumsRow(context, context.paragraphs(QT_TRANSLATE_NOOP("ProgressReport", "Total")),
                                     context.money.total, RowKind::Total));
}

std::vector<Paragraph> categoryName(const C &context, int category)
{
    return context.words.paragraphs([&](const Phrases &p) { return choiceText(BudgetCategory(category), p); });
}

/// Each funder with its categories beneath, and its sum.
Table funderTable(const C &context, const QList<MoneyGroup> &funders)
{
    Table table = emptyTable(context, QT_TRANSLATE_NOOP("ProgressReport", "Funder and category"));
    for (const MoneyGroup &funder : funders) {
        Row name;
        name.kind = RowKind::Group;
        name.cells = {cell(funderName(context, funder.row))};
        name.cells.front().span = int(table.columns.size());
        table.rows.push_back(std::move(name));
        CountedMoney own = context.money;
        own.lines.removeIf([&](const CountedLine &counted) { return counted.line->funder != funder.row; });
        const QList<MoneyGroup> categories = moneyBy(context.snapshot, own, MoneyBy::Category);
        for (const MoneyGroup &category : categories)
            table.rows.push_back(
                sumsRow(context, categoryName(context, category.number), category.sums, RowKind::Body));
        table.rows.push_back(sumsRow(context, context.words.paragraphs([&](const Phrases &phrases) {
            return phrases.translate("ProgressReport", "Total of %1")
                .arg(context.shortName(IdOf<Institution>(funder.row)));
        }),
                                     funder.sums, RowKind::Subtotal));
    }
    addTotal(context, table);
    return table;
}

/// What was planned, in the parts that it consists of: spent, committed beyond that, planned beyond both.
void addFunderChart(const C &context, const QList<MoneyGroup> &funders, Blocks &blocks)
{
    StackedChart chart;
    chart.series = {context.label(QT_TRANSLATE_NOOP("ProgressReport", "spent")),
                    context.label(QT_TRANSLATE_NOOP("ProgressReport", "committed, not spent yet")),
                    context.label(QT_TRANSLATE_NOOP("ProgressReport", "planned, not committed yet"))};
    for (const MoneyGroup &funder : funders) {
        const double spent = double(funder.sums.spent);
        const double committed = std::max(double(funder.sums.committed), spent);
        const double planned = std::max(double(funder.sums.planned), committed);
        chart.bars.push_back({plainText(funderName(context, funder.row)),
                              {spent, committed - spent, planned - committed},
                              context.amount(funder.sums.planned)});
    }
    if (!chart.bars.empty())
        blocks.emplace_back(
            Chart{context.label(QT_TRANSLATE_NOOP("ProgressReport", "What was planned, by funder")), chart});
}

} // namespace

void addMoney(const C &context, Blocks &blocks)
{
    const Wording &words = context.words;
    blocks.emplace_back(words.heading(1, context.say(QT_TRANSLATE_NOOP("ProgressReport", "Money")), u"money"_s));
    if (context.money.lines.isEmpty()) {
        blocks.emplace_back(EmptySentence{words.sentence(context.say(
            QT_TRANSLATE_NOOP("ProgressReport", "No amounts were planned for the activities of the period.")))});
        return;
    }
    const QList<MoneyGroup> funders = moneyBy(context.snapshot, context.money, MoneyBy::Funder);
    blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("ProgressReport", "By funder and category"))));
    blocks.emplace_back(funderTable(context, funders));
    addFunderChart(context, funders, blocks);

    blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("ProgressReport", "By category"))));
    Table categories = emptyTable(context, QT_TRANSLATE_NOOP("ProgressReport", "Category"));
    for (const MoneyGroup &group : moneyBy(context.snapshot, context.money, MoneyBy::Category))
        categories.rows.push_back(sumsRow(context, categoryName(context, group.number), group.sums, RowKind::Body));
    addTotal(context, categories);
    blocks.emplace_back(std::move(categories));

    if (context.options.scope.plan.isNull()) {
        blocks.emplace_back(words.heading(2, context.say(QT_TRANSLATE_NOOP("ProgressReport", "By annual plan"))));
        Table plans = emptyTable(context, QT_TRANSLATE_NOOP("ProgressReport", "Annual plan"));
        for (const MoneyGroup &group : moneyBy(context.snapshot, context.money, MoneyBy::Plan)) {
            const Plan *plan = context.snapshot.find(IdOf<Plan>(group.row));
            plans.rows.push_back(
                sumsRow(context, {paragraph(plan ? plan->code : QString())}, group.sums, RowKind::Body));
        }
        addTotal(context, plans);
        blocks.emplace_back(std::move(plans));
    }
    addRates(
        context, context.money,
        QT_TRANSLATE_NOOP(
            "Report",
            "Rates valid on the first day of the plan that an amount belongs to: %1. Each line is converted and rounded, then the lines are added."),
        blocks);
    addLeftOut(context, context.money, {MoneyStage::Planned, MoneyStage::Committed, MoneyStage::Spent}, {}, blocks);
}

} // namespace tandem::report
