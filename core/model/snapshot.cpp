// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/snapshot.h"

#include <atomic>

namespace tandem {

namespace {

template <class T>
void addTable(std::array<std::shared_ptr<TableBase>, kEntityCount> &tables)
{
    tables[std::size_t(T::kKind)] = std::make_shared<Table<T>>();
}

template <class... T>
void addTables(std::array<std::shared_ptr<TableBase>, kEntityCount> &tables)
{
    static_assert(sizeof...(T) == kEntityCount);
    (addTable<T>(tables), ...);
}

} // namespace

Snapshot::Snapshot()
{
    addTables<Programme, Person, Country, Institution, InstitutionName, Contact, Domain, Step, Memorandum, Commitment,
              Plan, Baseline, Signatory, Objective, Activity, ActivityPlan, ActivityInstitution, ActivityCommitment,
              ProgressNote, Milestone, Funding, BudgetLine, ExchangeRate, Attendance, Indicator, Measurement, Decision,
              Attachment, Waiver>(m_tables);
}

QByteArray Snapshot::value(EntityKind kind, const Id &id, const FieldInfo &field) const
{
    const void *row = find(kind, id);
    return row ? field.read(row) : QByteArray();
}

std::optional<EntityKind> Snapshot::kindOf(const Id &id) const
{
    for (const EntityInfo &info : allEntities()) {
        if (table(info.kind).placeOf(id) >= 0)
            return info.kind;
    }
    return std::nullopt;
}

const Programme *Snapshot::programme() const
{
    const Programme *oldest = nullptr;
    for (const Programme &row : all<Programme>()) {
        if (!oldest || row.id < oldest->id) // UUID version 7: the lesser id is the older row
            oldest = &row;
    }
    return oldest;
}

Currency Snapshot::currency() const
{
    const Programme *row = programme();
    return row ? row->currency : Currency();
}

TableBase &Snapshot::edit(EntityKind kind)
{
    std::shared_ptr<TableBase> &table = m_tables[std::size_t(kind)];
    if (table.use_count() > 1)
        table = table->clone();
    else
        std::atomic_thread_fence(std::memory_order_acquire); // another thread may just have let go of its copy
    return *table;
}

int Snapshot::fieldPlace(EntityKind kind, QByteArray (*read)(const void *))
{
    const std::span<const FieldInfo> fields = entityInfo(kind).fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].read == read)
            return int(i);
    }
    Q_UNREACHABLE();
}

} // namespace tandem
