// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/money_parts.h"

#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/row_dialog.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/whole_money.h"
#include "ui/widgets/fact_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem {

FunderMoneyPart::FunderMoneyPart(const UiContext &context, QWidget *parent)
    : DirectoryPart(context, parent),
      m_none(new QLabel(tr("No budget line is paid from its money yet."), this)),
      m_plans(new FactTable(u"funderPlans"_s, tr("Its money by plan"), context.theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    auto *title = new QLabel(tr("Its money by plan"), this);
    setTextRole(title, TextRole::Section);
    layout->addWidget(title);
    m_none->setWordWrap(true);
    setTextRole(m_none, TextRole::Muted);
    layout->addWidget(m_none);
    m_plans->setColumns({tr("Plan"), tr("Planned"), tr("Committed"), tr("Spent")}, 0, {1, 2, 3});
    m_plans->setGivingWay({2, 1});
    layout->addWidget(m_plans);
    connect(m_plans, &FactTable::followed, this, &DirectoryPart::openRequested);
}

void FunderMoneyPart::setRow(const Id &row)
{
    m_row = row;
    refresh();
}

void FunderMoneyPart::refresh()
{
    const Snapshot &snapshot = context().workspace->snapshot();
    CountedMoney money = countMoney(snapshot, {});
    money.lines.removeIf([this](const CountedLine &counted) { return counted.line->funder != m_row; });
    m_plans->clearRows();
    MoneySums total;
    const auto add = [&](const QString &name, const MoneySums &sums, const std::optional<Place> &place) {
        const auto text = [&](qint64 minor) {
            return minor == 0 ? QString(u'–') : wholeMoneyText({minor, money.currency}, context().phrases);
        };
        m_plans->addRow(
            {{.text = name}, {.text = text(sums.planned)}, {.text = text(sums.committed)}, {.text = text(sums.spent)}},
            place, !place);
    };
    const QList<MoneyGroup> plans = moneyBy(snapshot, money, MoneyBy::Plan);
    for (const MoneyGroup &group : plans) {
        add(rowShortName(EntityKind::Plan, group.row, snapshot, context().language()), group.sums,
            Place{.kind = PlaceKind::Plan, .row = group.row});
        total += group.sums;
    }
    if (plans.size() > 1)
        add(tr("Total"), total, std::nullopt);
    m_plans->setVisible(!plans.isEmpty());
    m_none->setVisible(plans.isEmpty());
}

CurrenciesPart::CurrenciesPart(const UiContext &context, QWidget *parent)
    : DirectoryPart(context, parent),
      m_list(new FactTable(u"currencies"_s, tr("Currencies in use"), context.theme, this)),
      m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::kSmall, 0, 0);
    layout->setSpacing(spacing::kSmall);
    m_list->setColumns({tr("Currency in use"), tr("Today"), tr("Since"), tr("Amounts"), tr("Remark")}, 4, {1, 2, 3});
    layout->addWidget(m_list);
    m_buttons->setSpacing(spacing::kSmall);
    layout->addLayout(m_buttons);
    refresh();
}

void CurrenciesPart::refresh()
{
    const Phrases &phrases = context().phrases;
    const QList<CurrencyInUse> uses = currenciesInUse(context().workspace->snapshot(), context().today);
    m_list->clearRows();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const CurrencyInUse &use : uses) {
        const bool missing = use.neededFrom.isValid();
        QString remark;
        if (missing && use.leftOut > 0)
            remark = tr("%n amount(s) in no total: no rate is known on %1", nullptr, int(use.leftOut))
                         .arg(phrases.date(use.neededFrom));
        else if (missing)
            remark = tr("no rate is known on %1").arg(phrases.date(use.neededFrom));
        m_list->addRow({{.text = use.currency.name(), .late = missing},
                        {.text = use.rate ? decimalText(use.rate->rate, phrases) : tr("none")},
                        {.text = use.rate ? phrases.date(use.rate->validFrom) : QString()},
                        {.text = phrases.number(qint64(use.amounts))},
                        {.text = remark, .toolTip = remark}});
        if (missing && !context().workspace->isReadOnly())
            addButton(use);
    }
    m_buttons->addStretch(1);
    setVisible(!uses.isEmpty());
}

void CurrenciesPart::addButton(const CurrencyInUse &use)
{
    const Currency own = context().workspace->snapshot().currency();
    const std::optional<FixedParity> parity = fixedParity(use.currency, own);
    auto *button = new QPushButton(this);
    button->setObjectName(u"enterRate"_s + use.currency.name());
    if (parity) {
        const FieldValues values{{"currency", use.currency.code()},
                                 {"rate", parity->rate.text()},
                                 {"from_on", PartialDate::of(parity->since).text()}};
        button->setText(tr("Enter the fixed parity: 1 %1 = %2 %3")
                            .arg(own.name(), decimalText(parity->rate, context().phrases), use.currency.name()));
        connect(button, &QPushButton::clicked, this, [this, values] {
            const Result<Outcome> outcome = context().workspace->run(addRow(EntityKind::ExchangeRate, values));
            if (!outcome)
                emit problem(outcome.error());
        });
    } else {
        const FieldValues values{{"currency", use.currency.code()},
                                 {"from_on", PartialDate::of(use.neededFrom).text()}};
        button->setText(tr("Enter a rate for %1…").arg(use.currency.name()));
        connect(button, &QPushButton::clicked, this, [this, values, own] {
            RowDialog dialog(context(), EntityKind::ExchangeRate, {"currency", "rate", "from_on"},
                             tr("Add an exchange rate"),
                             tr("How many of it are one %1, from a day on.").arg(own.name()), values, this);
            context().prompts.run(dialog);
        });
    }
    button->setAccessibleName(button->text());
    m_buttons->addWidget(button);
}

} // namespace tandem

#include "moc_money_parts.cpp"
