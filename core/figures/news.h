// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/scope.h"

namespace tandem {

/// An activity that nobody has told anything about for a while.
struct Silent
{
    const Activity *activity = nullptr;
    QDate lastNews;  ///< invalid: there has been none at all
    qint64 days = 0; ///< since then, or since it was planned to begin

    bool operator==(const Silent &) const = default;
};

/// The newest day that says something of how an activity goes: of a note, of people who took part, of a milestone that was
/// reached, of its real beginning. Days after `today` are not news yet. Invalid: none.
QDate lastNewsOf(const Snapshot &snapshot, const Activity &activity, QDate today);

/// The activities in scope that should have begun or have, are neither carried out nor cancelled nor put off, belong to a
/// plan that is not closed, and of which the last news is more than so many days old; the longest silent first.
QList<Silent> withoutNews(const Snapshot &snapshot, const Scope &scope, QDate today, int days);

} // namespace tandem
