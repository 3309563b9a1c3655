// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/amendments.h"

#include "core/model/field_info.h"

#include <algorithm>
#include <array>

namespace tandem {

namespace {

/// What is written while a plan is carried out, by entity and field; `status` is looked at apart.
struct Followed
{
    EntityKind entity;
    const char *field;
};

constexpr std::array kFollowed{
    Followed{EntityKind::Plan, "status"},
    Followed{EntityKind::Plan, "submitted_on"},
    Followed{EntityKind::Plan, "notes_fr"},
    Followed{EntityKind::Plan, "notes_en"},
    Followed{EntityKind::Activity, "actual"},
    Followed{EntityKind::Activity, "progress"},
    Followed{EntityKind::Activity, "status_reason_fr"},
    Followed{EntityKind::Activity, "status_reason_en"},
    Followed{EntityKind::Activity, "remarks_fr"},
    Followed{EntityKind::Activity, "remarks_en"},
    Followed{EntityKind::Milestone, "done_on"},
    Followed{EntityKind::BudgetLine, "committed"},
    Followed{EntityKind::BudgetLine, "spent"},
};

bool isFollowed(EntityKind entity, const FieldInfo &field)
{
    return field.type == FieldType::Position ||
           std::any_of(kFollowed.begin(), kFollowed.end(), [&](const Followed &each) {
               return each.entity == entity && field.name.bytes() == QByteArrayView(each.field);
           });
}

/// Whether an activity that was meant to be carried out no longer is.
bool wasGivenUp(QByteArrayView before, QByteArrayView after)
{
    const auto givenUp = [](QByteArrayView status) { return status == "postponed" || status == "cancelled"; };
    return givenUp(after) && !givenUp(before);
}

/// Whether a text was only put into the second language.
bool wasTranslated(const FieldInfo &field, const void *before, const void *after)
{
    if (!field.language || !field.read(before).isEmpty())
        return false;
    const FieldInfo &twin = *field.language == Language::French ? *(&field + 1) : *(&field - 1);
    const QByteArray text = twin.read(before);
    return !text.isEmpty() && twin.read(after) == text;
}

class Comparison
{
public:
    Comparison(const Snapshot &adopted, const Snapshot &now) : m_adopted(adopted), m_now(now) {}

    void values(EntityKind kind, const Id &row, const Id &activity = {});
    /// Rows of an entity that belong to `owner` through its field `through`; of those that stayed, `stayed` does more.
    template <class Stayed>
    void rows(EntityKind kind, const char *through, const Id &owner, const Id &activity, const Stayed &stayed);
    void parts(EntityKind kind, const Id &activity)
    {
        rows(kind, "activity", activity, activity, [&](const Id &row) { values(kind, row, activity); });
    }

    QList<PlanChange> take() { return m_changes + m_removed; }

private:
    static QList<Id> sortedRows(const Snapshot &snapshot, EntityKind kind, const char *through, const Id &owner);

    const Snapshot &m_adopted;
    const Snapshot &m_now;
    QList<PlanChange> m_changes;
    QList<PlanChange> m_removed;
};

void Comparison::values(EntityKind kind, const Id &row, const Id &activity)
{
    const void *before = m_adopted.find(kind, row);
    const void *after = m_now.find(kind, row);
    if (!before || !after)
        return;
    for (const FieldInfo &field : entityInfo(kind).fields) {
        if (isFollowed(kind, field) || wasTranslated(field, before, after))
            continue;
        const QByteArray was = field.read(before);
        const QByteArray is = field.read(after);
        const bool status = kind == EntityKind::Activity && field.name.bytes() == QByteArrayView("status");
        if (status ? wasGivenUp(was, is) : was != is)
            m_changes.append({PlanChange::What::Changed, kind, row, field.name.bytes().toByteArray(), was, is,
                              kind == EntityKind::Activity ? row : activity});
    }
}

QList<Id> Comparison::sortedRows(const Snapshot &snapshot, EntityKind kind, const char *through, const Id &owner)
{
    const EntityInfo &info = entityInfo(kind);
    const TableBase &table = snapshot.table(kind);
    const FieldInfo *code = info.field(QByteArrayView("code"));
    const FieldInfo *pos = info.field(QByteArrayView("pos"));
    const FieldInfo *order = code ? code : pos;
    QList<Id> rows = table.ownedBy(info.indexOf(through), owner);
    std::sort(rows.begin(), rows.end(), [&](const Id &a, const Id &b) {
        if (!order)
            return a < b;
        return std::pair(order->read(table.find(a)), a) < std::pair(order->read(table.find(b)), b);
    });
    return rows;
}

template <class Stayed>
void Comparison::rows(EntityKind kind, const char *through, const Id &owner, const Id &activity, const Stayed &stayed)
{
    const auto whose = [&](const Id &row) { return kind == EntityKind::Activity ? row : activity; };
    const QList<Id> before = sortedRows(m_adopted, kind, through, owner);
    const QList<Id> after = sortedRows(m_now, kind, through, owner);
    const QSet<Id> old(before.begin(), before.end());
    for (const Id &row : after) {
        if (old.contains(row))
            stayed(row);
        else
            m_changes.append({PlanChange::What::Added, kind, row, {}, {}, {}, whose(row)});
    }
    const QSet<Id> present(after.begin(), after.end());
    for (const Id &row : before) {
        if (!present.contains(row))
            m_removed.append({PlanChange::What::Removed, kind, row, {}, {}, {}, whose(row)});
    }
}

} // namespace

QList<PlanChange> changesSince(const Snapshot &adopted, const Snapshot &now, const IdOf<Plan> &plan)
{
    Comparison comparison(adopted, now);
    comparison.values(EntityKind::Plan, plan);
    comparison.rows(EntityKind::Objective, "plan", plan, {},
                    [&](const Id &row) { comparison.values(EntityKind::Objective, row); });
    comparison.rows(EntityKind::Activity, "plan", plan, {}, [&](const Id &row) {
        comparison.values(EntityKind::Activity, row);
        for (const EntityKind part : {EntityKind::BudgetLine, EntityKind::Milestone, EntityKind::ActivityInstitution,
                                      EntityKind::ActivityCommitment})
            comparison.parts(part, row);
    });
    comparison.rows(EntityKind::ActivityPlan, "plan", plan, {}, [](const Id &) {});
    return comparison.take();
}

} // namespace tandem
