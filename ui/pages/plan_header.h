// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <QWidget>

class QLabel;

namespace tandem {

struct UiContext;

/// What a coordinator would be asked about a plan on the telephone, in three lines: parties and year with the plan's
/// status; period and adoption; activities, people, money.
class PlanHeader final : public QWidget
{
    Q_OBJECT
public:
    PlanHeader(const UiContext &context, QWidget *parent);

    void show(const IdOf<Plan> &plan);
    /// "Morocco – Senegal · Action plan 2020".
    const QString &title() const { return m_title; }

private:
    QString titleOf(const Plan &plan) const;
    QString datesOf(const Plan &plan) const;
    QString figuresOf(const Plan &plan) const;

    const UiContext &m_context;
    QString m_title;
    QLabel *m_heading;
    QLabel *m_symbol;
    QLabel *m_status;
    QLabel *m_dates;
    QLabel *m_figures;
};

} // namespace tandem
