// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/participants.h"

#include "core/base/text.h"
#include "core/model/field_value.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tandem {

namespace {

EntityKind entityOf(PeopleBy by)
{
    switch (by) {
    case PeopleBy::Country:
        return EntityKind::Country;
    case PeopleBy::Memorandum:
        return EntityKind::Memorandum;
    case PeopleBy::Plan:
        return EntityKind::Plan;
    case PeopleBy::Activity:
    case PeopleBy::Year:
    case PeopleBy::Kind:
        break;
    }
    return EntityKind::Activity;
}

PeopleGroup groupOf(const Snapshot &snapshot, const Activity &activity, const Attendance &attendance, PeopleBy by)
{
    PeopleGroup group;
    switch (by) {
    case PeopleBy::Country:
        group.row = attendance.country;
        break;
    case PeopleBy::Year:
        group.number = attendance.heldOn.year();
        break;
    case PeopleBy::Kind:
        group.kind = attendance.kind.isEmpty() ? choiceWord(activity.kind) : attendance.kind;
        break;
    case PeopleBy::Memorandum:
        group.row = memorandumOf(snapshot, activity);
        break;
    case PeopleBy::Plan:
        group.row = activity.plan;
        break;
    case PeopleBy::Activity:
        group.row = activity.id;
        break;
    }
    return group;
}

/// Of no known day: only where no day is asked for.
bool wasHeldIn(const Attendance &attendance, const Period &days)
{
    return days.isNull() || (attendance.heldOn.isValid() && days.contains(attendance.heldOn));
}

} // namespace

std::optional<double> People::womenShare() const
{
    const qint64 stated = women + men;
    if (stated <= 0)
        return std::nullopt;
    return double(women) / double(stated);
}

People peopleOf(const Attendance &attendance)
{
    return {attendance.women.value_or(0), attendance.men.value_or(0), attendance.notStated.value_or(0),
            attendance.young.value_or(0)};
}

People participantsOf(const Snapshot &snapshot, const Activity &activity)
{
    People people;
    for (const Attendance *attendance : snapshot.ownedBy<&Attendance::activity>(activity.id))
        people += peopleOf(*attendance);
    return people;
}

People participants(const Snapshot &snapshot, const Scope &scope, const Period &held)
{
    People people;
    for (const Activity *activity : activitiesIn(snapshot, scope)) {
        if (!counts(*activity))
            continue;
        for (const Attendance *attendance : snapshot.ownedBy<&Attendance::activity>(activity->id)) {
            if (wasHeldIn(*attendance, held))
                people += peopleOf(*attendance);
        }
    }
    return people;
}

QList<PeopleGroup> participantsBy(const Snapshot &snapshot, const Scope &scope, PeopleBy by, const Period &held)
{
    std::map<std::tuple<QString, int, Id>, PeopleGroup> groups;
    for (const Activity *activity : activitiesIn(snapshot, scope)) {
        if (!counts(*activity))
            continue;
        for (const Attendance *attendance : snapshot.ownedBy<&Attendance::activity>(activity->id)) {
            if (!wasHeldIn(*attendance, held))
                continue;
            PeopleGroup group = groupOf(snapshot, *activity, *attendance, by);
            const QString name =
                group.row.isNull() ? group.kind : folded(rowName(entityOf(by), group.row, snapshot, Language::French));
            const auto [it, isNew] = groups.try_emplace({name, group.number, group.row}, group);
            it->second.people += peopleOf(*attendance);
        }
    }
    QList<PeopleGroup> result;
    result.reserve(qsizetype(groups.size()));
    for (const auto &[key, group] : groups)
        result.append(group);
    return result;
}

} // namespace tandem
