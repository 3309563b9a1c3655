// SPDX-License-Identifier: GPL-3.0-or-later
// What is particular to the pages about money: funders and exchange rates.
#include "core/base/text.h"
#include "core/figures/currencies_in_use.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/forms/rows_panel.h"
#include "ui/pages/directory_entries.h"
#include "ui/pages/money_parts.h"
#include "ui/ui_context.h"
#include "ui/whole_money.h"

#include <QCoreApplication>

#include <map>

namespace tandem {

namespace {

/// For `lupdate`: the texts below stand in this context.
struct Directory
{
    Q_DECLARE_TR_FUNCTIONS(Directory)
};

QSet<Id> fundersIn(const Snapshot &snapshot)
{
    QSet<Id> funders;
    for (const Institution &institution : snapshot.all<Institution>()) {
        if (institution.kind == InstitutionKind::Funder)
            funders.insert(institution.id);
    }
    for (const Funding &funding : snapshot.all<Funding>())
        funders.insert(funding.funder);
    for (const BudgetLine &line : snapshot.all<BudgetLine>())
        funders.insert(line.funder);
    return funders;
}

Figures funderFigures(const Snapshot &snapshot, const Phrases &phrases)
{
    const CountedMoney counted = countMoney(snapshot, {});
    const FundingTotals funding = countFunding(snapshot);
    QHash<Id, qint64> given;
    for (const auto &[funder, minor] : funding.byFunder)
        given.insert(funder, minor);
    QHash<Id, MoneySums> sums;
    for (const MoneyGroup &group : moneyBy(snapshot, counted, MoneyBy::Funder))
        sums.insert(group.row, group.sums);
    Figures figures;
    for (const Id &funder : fundersIn(snapshot)) {
        const MoneySums own = sums.value(funder);
        const auto figure = [&](qint64 minor) {
            const Money money{minor, counted.currency};
            return Figure{minor == 0 ? QString(u'–') : wholeMoneyText(money, phrases),
                          double(minor),
                          {},
                          moneyText(money, phrases)};
        };
        const std::optional<double> rate = own.spendingRate();
        figures.insert(funder,
                       {figure(given.value(funder)), figure(own.planned), figure(own.committed), figure(own.spent),
                        Figure{rate ? phrases.percent(*rate) : QString(),
                               rate,
                               rate ? std::optional(int(*rate * 100)) : std::nullopt,
                               {}}});
    }
    return figures;
}

RowsPart *fundings(const UiContext &context, QWidget *parent)
{
    const RowsWords words{u"fundings"_s,
                          Directory::tr("Funding"),
                          Directory::tr("What it gives to the programme is not entered yet."),
                          Directory::tr("+ Amount"),
                          Directory::tr("Add a funding"),
                          Directory::tr("Delete the funding (Del)")};
    auto *panel = new RowsPanel(context, EntityKind::Funding, "funder",
                                {fieldColumn(EntityKind::Funding, "money", 200)}, words, parent);
    panel->setFirstColumn("money");
    panel->setNewValues([&context]() -> FieldValues {
        return {{"money", Money{0, context.workspace->snapshot().currency()}.text()}};
    });
    return new RowsPart(context, panel, parent);
}

/// Until when each rate is valid: the day before the next one of its currency.
Figures rateFigures(const Snapshot &snapshot, const Phrases &phrases)
{
    std::map<Currency, std::map<QDate, QList<Id>>> byCurrency;
    for (const ExchangeRate &rate : snapshot.all<ExchangeRate>())
        byCurrency[rate.currency][rate.fromOn].append(rate.id);
    Figures figures;
    for (const auto &[currency, days] : byCurrency) {
        for (auto at = days.begin(); at != days.end(); ++at) {
            const auto next = std::next(at);
            const QDate until = next == days.end() ? QDate() : next->first.addDays(-1);
            for (const Id &rate : at->second)
                figures.insert(rate,
                               {Figure{until.isValid() ? phrases.date(until) : Directory::tr("still valid"),
                                       until.isValid() ? std::optional(double(until.toJulianDay())) : std::nullopt,
                                       {},
                                       {}}});
        }
    }
    return figures;
}

FieldValues proposedRate(const UiContext &context)
{
    const Snapshot &snapshot = context.workspace->snapshot();
    for (const CurrencyInUse &use : currenciesInUse(snapshot, context.today)) {
        if (use.neededFrom.isValid())
            return {{"currency", use.currency.code()}, {"from_on", PartialDate::of(use.neededFrom).text()}};
    }
    return {{"from_on", PartialDate::of(QDate(context.today.year(), 1, 1)).text()}};
}

} // namespace

DirectoryEntry fundersEntry(const UiContext &context)
{
    constexpr EntityKind kKind = EntityKind::Institution;
    DirectoryEntry entry;
    entry.place = PlaceKind::Fundings;
    entry.table = {
        .kind = kKind,
        .columns = {fieldColumn(kKind, "name", 180), fieldColumn(kKind, "acronym", 84, false),
                    figureColumn("given", QT_TRANSLATE_NOOP("TableColumn", "Funding"), 112),
                    figureColumn("planned", QT_TRANSLATE_NOOP("TableColumn", "Planned"), 92),
                    figureColumn("committed", QT_TRANSLATE_NOOP("TableColumn", "Committed"), 92),
                    figureColumn("spent", QT_TRANSLATE_NOOP("TableColumn", "Spent"), 92),
                    figureColumn("rate", QT_TRANSLATE_NOOP("TableColumn", "Spent of planned"), 94)},
        .showUses = false,
        .idOf = idOfRow<Institution>,
        .listed = fundersIn,
        .listedBy = {EntityKind::Funding, EntityKind::BudgetLine},
        .figures = [phrases = context.phrases](const Snapshot &snapshot) { return funderFigures(snapshot, phrases); },
        .figuresOf = {EntityKind::Funding, EntityKind::BudgetLine, EntityKind::Activity, EntityKind::Plan,
                      EntityKind::ExchangeRate, EntityKind::Programme}};
    entry.words = {.name = u"funders"_s,
                   .title = Directory::tr("Funders"),
                   .count = [&context](int n) -> QString {
                       const FundingTotals totals = countFunding(context.workspace->snapshot());
                       QString text = Directory::tr("%n funder(s)", nullptr, n);
                       if (totals.total > 0)
                           text +=
                               u" · "_s + Directory::tr("%1 given to the programme")
                                              .arg(wholeMoneyText({totals.total, totals.currency}, context.phrases));
                       if (!totals.leftOut.isEmpty())
                           text += u" · "_s + Directory::tr("%n amount(s) without a known rate are left out", nullptr,
                                                            int(totals.leftOut.size()));
                       return text;
                   },
                   .filter = Directory::tr("Filter the funders by words"),
                   .empty = Directory::tr("No funder yet: whoever gives money to the programme, and how much."),
                   .add = Directory::tr("+ Funder"),
                   .addFirst = Directory::tr("Enter the first funder"),
                   .addName = Directory::tr("Add a funder")};
    entry.firstColumn = "name";
    entry.form = {{"name"}, {"acronym", "kind"}};
    entry.more = {{"country", "city"}, {"web"}, {"iati_ref"}, {"notes"}};
    entry.newValues = [&context]() -> FieldValues {
        return {{ownHalf("name", context), Directory::tr("New funder").toUtf8()},
                {"kind", choiceWord(InstitutionKind::Funder).toLatin1()}};
    };
    entry.duplicates = false;
    entry.alsoRemoved = fundingsOf;
    entry.parts = [&context](QWidget *parent) -> QList<DirectoryPart *> {
        return {fundings(context, parent), new FunderMoneyPart(context, parent)};
    };
    return entry;
}

DirectoryEntry ratesEntry(const UiContext &context)
{
    constexpr EntityKind kKind = EntityKind::ExchangeRate;
    DirectoryEntry entry;
    entry.place = PlaceKind::ExchangeRates;
    entry.table = {
        .kind = kKind,
        .columns = {fieldColumn(kKind, "currency", 110), fieldColumn(kKind, "rate", 130),
                    labelledColumn(kKind, "from_on", QT_TRANSLATE_NOOP("TableColumn", "From"), 130),
                    figureColumn("until", QT_TRANSLATE_NOOP("TableColumn", "Until"), 130)},
        .showUses = false,
        .idOf = idOfRow<ExchangeRate>,
        .figures = [phrases = context.phrases](const Snapshot &snapshot) { return rateFigures(snapshot, phrases); }};
    entry.words = {.name = u"rates"_s,
                   .title = Directory::tr("Exchange rates"),
                   .count = [&context](int n) -> QString {
                       return Directory::tr("%n rate(s): how many of a currency are one %1", nullptr, n)
                           .arg(context.workspace->snapshot().currency().name());
                   },
                   .filter = Directory::tr("Filter the rates by words"),
                   .empty = Directory::tr("No rate yet: with them, amounts in other currencies are added up in the "
                                          "programme’s own."),
                   .add = Directory::tr("+ Rate"),
                   .addFirst = Directory::tr("Enter the first rate"),
                   .addName = Directory::tr("Add an exchange rate"),
                   .ask =
                       Directory::tr("How many of a currency are one of the programme’s, from a day on. The CFA franc "
                                     "is fixed by law: 655.957 are one euro.")};
    entry.firstColumn = "currency";
    entry.thenBy = "from_on";
    entry.form = {{"currency", "rate"}, {"from_on"}};
    entry.newValues = [&context] { return proposedRate(context); };
    entry.asked = {"currency", "rate", "from_on"};
    entry.duplicates = false;
    entry.summary = [&context](QWidget *parent) -> DirectoryPart * { return new CurrenciesPart(context, parent); };
    return entry;
}

} // namespace tandem
