// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/rows_dialog.h"

#include <limits>

namespace tandem {

struct Activity;
struct CountedMoney;
struct Indicator;
struct Plan;
struct PlanFigures;
struct Silent;
struct Upcoming;
struct UiContext;

inline constexpr int kDaysAhead = 30; ///< what comes up
inline constexpr int kDaysWithoutNews = 60;

// The rows behind the overview's numbers: the page shows the first few of some, a RowsDialog shows all.

/// One line a plan: its state at a glance. Numbers lead to the plan's activities that they count.
FactRows planRows(const UiContext &context, const QList<PlanFigures> &plans);

inline constexpr qsizetype kAllRows = std::numeric_limits<qsizetype>::max();
/// What is late, the longest overdue first. Of this and the next two: the first `most` of FactRows::total.
FactRows lateRows(const UiContext &context, const QList<const Activity *> &late, qsizetype most);
/// What is planned to start and which milestones are due within the next kDaysAhead days.
FactRows upcomingRows(const UiContext &context, const QList<Upcoming> &coming, qsizetype most);
/// Of what nothing was heard for kDaysWithoutNews days.
FactRows silentRows(const UiContext &context, const QList<Silent> &silent, qsizetype most);

/// What an indicator's value is made of: plans, participants by activity, measurements.
FactRows resultRows(const UiContext &context, const Indicator &indicator);
/// The activities that a funder (null: that is not named) pays for, with its amounts.
FactRows funderRows(const UiContext &context, const CountedMoney &money, const Id &funder);

/// A plan by its countries and year, where they are known.
QString planName(const UiContext &context, const Plan &plan);

} // namespace tandem
