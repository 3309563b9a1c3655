// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/money_summary.h"

#include "core/base/text.h"
#include "core/figures/money_totals.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tandem {

MoneySummary::MoneySummary(const UiContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_grid(new QGridLayout),
      m_rates(new QLabel(this)),
      m_missing(new QLabel(this))
{
    setObjectName(u"activityMoney"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    auto *title = new QLabel(tr("Totals"), this);
    setTextRole(title, TextRole::Section);
    layout->addWidget(title);
    m_grid->setHorizontalSpacing(spacing::kMedium);
    m_grid->setVerticalSpacing(spacing::kTiny);
    m_grid->setColumnStretch(0, 1);
    layout->addLayout(m_grid);
    for (QLabel *label : {m_rates, m_missing}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    setTextRole(m_rates, TextRole::Small);
    m_rates->setObjectName(u"activityRates"_s);
    m_missing->setObjectName(u"activityMissingRates"_s);
    m_missing->setProperty("problem", true);
}

QLabel *MoneySummary::cell(int row, int column, bool number)
{
    if (QLayoutItem *item = m_grid->itemAtPosition(row, column))
        return qobject_cast<QLabel *>(item->widget());
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    if (number) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    } else {
        setTextRole(label, TextRole::Muted);
    }
    m_grid->addWidget(label, row, column);
    return label;
}

void MoneySummary::show(const Id &id)
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Phrases &phrases = m_context.phrases;
    const Activity *activity = snapshot.find(IdOf<Activity>(id));
    if (!activity)
        return;
    const CountedMoney money = moneyOf(snapshot, *activity);
    const Plan *plan = snapshot.find(activity->plan);
    const bool two = plan && !plan->currency.isNull() && plan->currency != money.currency;
    const std::optional<MoneySums> own =
        two ? sumsIn(snapshot, money.total, plan->currency, plan->period.from) : std::nullopt;
    const std::pair<QString, qint64 MoneySums::*> stages[] = {{tr("Planned"), &MoneySums::planned},
                                                              {tr("Committed"), &MoneySums::committed},
                                                              {tr("Spent"), &MoneySums::spent}};
    int row = 0;
    for (const auto &[label, stage] : stages) {
        cell(row, 0, false)->setText(label);
        QLabel *sum = cell(row, 1, true);
        sum->setText(money.currency.isNull() ? QString()
                                             : moneyText(Money{money.total.*stage, money.currency}, phrases));
        sum->setFont(fontOf(row == 0 ? TextRole::Strong : TextRole::Body));
        QLabel *other = cell(row, 2, true);
        other->setText(own ? moneyText(Money{(*own).*stage, plan->currency}, phrases) : QString());
        other->setVisible(own.has_value());
        ++row;
    }

    QList<RateUsed> used = money.ratesUsed;
    if (own) {
        const std::optional<RateUsed> rate = rateOn(snapshot, plan->currency, plan->period.from);
        if (rate && !used.contains(*rate))
            used.append(*rate);
    }
    QStringList rates;
    const FieldInfo *rateField = entityInfo(EntityKind::ExchangeRate).field(QByteArrayView("rate"));
    for (const RateUsed &rate : std::as_const(used)) {
        rates.append(tr("1 %1 = %2 %3 since %4")
                         .arg(money.currency.name(), valueText(*rateField, rate.rate.text(), snapshot, phrases),
                              rate.currency.name(), phrases.date(rate.validFrom)));
    }
    m_rates->setText(rates.isEmpty() ? QString() : tr("Rates on the plan’s first day: %1").arg(rates.join(u"; "_s)));
    m_rates->setVisible(!rates.isEmpty());

    QStringList missing;
    for (const LeftOut &amount : money.leftOut)
        missing.append(moneyText(amount.amount, phrases));
    if (two && !own)
        missing.append(tr("the total in %1").arg(plan->currency.name()));
    m_missing->setText(missing.isEmpty()
                           ? QString()
                           : tr("Not in the totals, because no exchange rate is known: %1. Enter the rate "
                                "that is valid on the plan’s first day.")
                                 .arg(missing.join(u", "_s)));
    m_missing->setVisible(!missing.isEmpty());
}

} // namespace tandem

#include "moc_money_summary.cpp"
