// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/scope.h"

namespace tandem {

/// In what way an activity is late. "Today" is handed in everywhere: figures never ask the clock.
enum class Lateness : unsigned char {
    None,
    NotStarted,  ///< its planned start has passed and it is still planned
    NotFinished, ///< its planned end has passed and it is neither completed nor cancelled
};

/// NotFinished goes before NotStarted. The day itself is not late yet.
Lateness latenessOf(const Activity &activity, QDate today);

/// The late activities in scope, the longest overdue first.
QList<const Activity *> lateActivities(const Snapshot &snapshot, const Scope &scope, QDate today);

void sortByDaysLate(QList<const Activity *> &late, QDate today);

/// How many days the date that makes an activity late has passed; 0 when it is not late.
qint64 daysLate(const Activity &activity, QDate today);

/// Something that comes up: an activity that is planned to start, or a milestone that is due and not done.
struct Upcoming
{
    QDate on;
    const Activity *activity = nullptr;
    const Milestone *milestone = nullptr; ///< null: the activity itself
};

/// What comes up in scope from today up to and including the day so many days ahead, by date and code.
QList<Upcoming> upcoming(const Snapshot &snapshot, const Scope &scope, QDate today, int days);

} // namespace tandem
