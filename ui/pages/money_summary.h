// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace tandem {

struct UiContext;

/// What an activity's budget comes to: planned, committed and spent, in the programme's currency and, where it is another
/// one, in the plan's; the rates by which it was converted; what has no rate.
class MoneySummary final : public QWidget
{
    Q_OBJECT
public:
    MoneySummary(const UiContext &context, QWidget *parent);

    void show(const Id &activity);

private:
    QLabel *cell(int row, int column, bool number);

    const UiContext &m_context;
    QGridLayout *m_grid;
    QLabel *m_rates;
    QLabel *m_missing;
};

} // namespace tandem
