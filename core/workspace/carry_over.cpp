// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/carry_over.h"

#include "core/workspace/operations.h"
#include "core/workspace/operations_private.h"

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

/// One run of the operation.
class Carrier
{
public:
    Carrier(Draft &draft, const CarryOver &what, const Plan &from)
        : m_draft(draft), m_what(what), m_from(from), m_years(int(what.year - from.year.value_or(what.year)))
    {
    }

    Result<void> run();

private:
    Result<Id> makePlan();
    Result<void> copyObjectives();
    Result<void> copyActivity(const Activity &activity);
    void moveDates(FieldValues &values, const char *name) const;

    Draft &m_draft;
    const CarryOver &m_what;
    const Plan m_from; ///< a copy: the draft's rows move while it works
    int m_years;
    Id m_plan;
    QHash<Id, Id> m_objectives; ///< of the new plan, by those of the earlier one
};

QByteArray movedPeriod(const QByteArray &period, int years)
{
    Period moved = Period::fromCanonical(period).value_or(Period());
    moved.from = movedByYears(moved.from, years);
    moved.to = movedByYears(moved.to, years);
    return moved.text();
}

void Carrier::moveDates(FieldValues &values, const char *name) const
{
    const QByteArray *given = givenValue(values, name);
    if (!given)
        return;
    if (given->contains('/')) {
        replaceValue(values, name, movedPeriod(*given, m_years));
        return;
    }
    const QDate day = movedByYears(QDate::fromString(QString::fromLatin1(*given), Qt::ISODate), m_years);
    replaceValue(values, name, day.toString(Qt::ISODate).toLatin1());
}

Result<Id> Carrier::makePlan()
{
    // Only what is the same every year; titles and notes speak of their own.
    FieldValues values{{"memorandum", m_from.memorandum.hex()},
                       {"year", QByteArray::number(m_what.year)},
                       {"period", movedPeriod(m_from.period.text(), m_years)},
                       {"currency", m_from.currency.code()}};
    if (m_from.minimumCompleted)
        values.append({"minimum_completed", QByteArray::number(*m_from.minimumCompleted)});
    fillIn(m_draft.snapshot(), EntityKind::Plan, values);
    return m_draft.create(EntityKind::Plan, values);
}

Result<void> Carrier::copyObjectives()
{
    const EntityInfo &info = entityInfo(EntityKind::Objective);
    QList<Id> originals;
    for (const Objective *objective : m_draft.snapshot().ownedBy<&Objective::plan>(m_what.from))
        originals.append(objective->id);
    for (const Id &original : originals) {
        FieldValues values = valuesOf(info, m_draft.snapshot().find(EntityKind::Objective, original));
        replaceValue(values, "plan", m_plan.hex());
        const Result<Id> copy = m_draft.create(EntityKind::Objective, values);
        if (!copy)
            return copy.error();
        m_objectives.insert(original, *copy);
    }
    return {};
}

Result<void> Carrier::copyActivity(const Activity &activity)
{
    const Id original = activity.id;
    FieldValues values = valuesOf(entityInfo(EntityKind::Activity), &activity);
    startAnew(values);
    replaceValue(values, "plan", m_plan.hex());
    replaceValue(values, "code", nextActivityCode(m_draft.snapshot(), m_plan));
    replaceValue(values, "carried_over_from", original.hex());
    const Id objective = m_objectives.value(activity.objective);
    replaceValue(values, "objective", objective ? objective.hex() : QByteArray());
    for (const char *name : {"pos", "remarks_fr", "remarks_en"})
        replaceValue(values, name, {});
    moveDates(values, "planned");
    const Result<Id> copy = m_draft.create(EntityKind::Activity, values);
    if (!copy)
        return copy.error();
    return copyParts(m_draft, original, *copy, [this](EntityKind part, FieldValues &of) {
        if (part == EntityKind::Milestone)
            moveDates(of, "due_on");
        if (part != EntityKind::BudgetLine || m_what.figures)
            return;
        if (const QByteArray *planned = givenValue(of, "planned")) {
            const Money none{0, Money::fromCanonical(*planned)->currency};
            replaceValue(of, "planned", none.text());
        }
    });
}

Result<void> Carrier::run()
{
    const Result<Id> plan = makePlan();
    if (!plan)
        return plan.error();
    m_plan = *plan;
    if (const Result<void> copied = copyObjectives(); !copied)
        return copied;
    QList<Id> wanted = m_what.activities;
    for (const Activity *activity : m_draft.snapshot().ownedBy<&Activity::plan>(m_what.from)) {
        if (wanted.removeAll(activity->id) == 0)
            continue;
        if (const Result<void> copied = copyActivity(Activity(*activity)); !copied)
            return copied;
    }
    if (!wanted.isEmpty())
        return Error{ErrorCode::RowNotFound, {wanted.first().uuid()}, QStringLiteral("activity"), {}};
    return {};
}

} // namespace

Operation carryOver(const CarryOver &what)
{
    return {TransactionKind::Create,
            "carry_over_plan",
            [what](Draft &draft) -> Result<void> {
                const Plan *from = draft.snapshot().find(what.from);
                if (!from)
                    return Error{ErrorCode::PlanNotFound, {what.from.uuid()}, QStringLiteral("plan"), {}};
                return Carrier(draft, what, *from).run();
            },
            {}};
}

QList<const Activity *> unfinishedActivities(const Snapshot &snapshot, const IdOf<Plan> &plan)
{
    QList<const Activity *> activities = snapshot.ownedBy<&Activity::plan>(plan);
    activities.removeIf([](const Activity *activity) {
        return activity->status == ActivityStatus::Completed || activity->status == ActivityStatus::Cancelled;
    });
    return activities;
}

QHash<Id, QList<IdOf<Activity>>> carriedOver(const Snapshot &snapshot)
{
    QHash<Id, QList<IdOf<Activity>>> later;
    for (const Activity &each : snapshot.all<Activity>()) {
        if (!each.carriedOverFrom.isNull())
            later[each.carriedOverFrom].append(each.id);
    }
    const auto place = [&snapshot](const IdOf<Activity> &id) { return std::tie(snapshot.find(id)->code, id); };
    for (QList<IdOf<Activity>> &activities : later)
        std::sort(activities.begin(), activities.end(),
                  [&place](const auto &a, const auto &b) { return place(a) < place(b); });
    return later;
}

QDate movedByYears(QDate day, int years)
{
    return day.isValid() ? day.addYears(years) : day;
}

} // namespace tandem
