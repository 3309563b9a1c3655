// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/scope.h"

#include <optional>

namespace tandem {

/// Counts of participants; never names.
struct People
{
    qint64 women = 0;
    qint64 men = 0;
    qint64 notStated = 0; ///< sex not recorded; told beside every share
    qint64 young = 0;     ///< of all these, up to 35 years

    bool operator==(const People &) const = default;
    People &operator+=(const People &other)
    {
        women += other.women;
        men += other.men;
        notStated += other.notStated;
        young += other.young;
        return *this;
    }
    qint64 total() const { return women + men + notStated; }
    /// Women among those whose sex is stated, 0 to 1; none when nobody's is.
    std::optional<double> womenShare() const;
};

People peopleOf(const Attendance &attendance);

/// All who took part, within the days of `held`, in activities of the plans in scope; cancelled ones are left out.
People participants(const Snapshot &snapshot, const Scope &scope, const Period &held = {});
/// Of one activity, also of a cancelled one.
People participantsOf(const Snapshot &snapshot, const Activity &activity);

enum class PeopleBy : unsigned char { Country, Year, Kind, Memorandum, Plan, Activity };

/// A part of the participants. What it is of stands in `row`, in `number` (Year) or in `kind`: the word of an
/// ActivityKind, or what was written into the attendance instead.
struct PeopleGroup
{
    Id row;
    int number = 0;
    QString kind;
    People people;

    bool operator==(const PeopleGroup &) const = default;
};

/// The parts by one property, by name (French), year or kind. They add up to participants() of the same days.
QList<PeopleGroup> participantsBy(const Snapshot &snapshot, const Scope &scope, PeopleBy by, const Period &held = {});

} // namespace tandem
