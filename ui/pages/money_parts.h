// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/currencies_in_use.h"
#include "ui/pages/directory_part.h"

class QHBoxLayout;
class QLabel;

namespace tandem {

class FactTable;

/// What a funder's money is planned, committed and spent for, plan by plan, each a link.
class FunderMoneyPart final : public DirectoryPart
{
    Q_OBJECT
public:
    FunderMoneyPart(const UiContext &context, QWidget *parent);

    void setRow(const Id &row) override;
    void refresh() override;

private:
    Id m_row;
    QLabel *m_none;
    FactTable *m_plans;
};

/// The currencies in which amounts stand, each with the rate that is valid today, and what is missing with the button
/// that enters it.
class CurrenciesPart final : public DirectoryPart
{
    Q_OBJECT
public:
    CurrenciesPart(const UiContext &context, QWidget *parent);

    void setRow(const Id &) override {}
    void refresh() override;

private:
    void addButton(const CurrencyInUse &use);

    FactTable *m_list;
    QHBoxLayout *m_buttons;
};

} // namespace tandem
