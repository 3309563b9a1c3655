// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "core/model/field_codec.h"
#include "core/model/issue.h"
#include "core/model/table.h"

#include <QList>

#include <algorithm>
#include <array>
#include <memory>

namespace tandem {

/// The open file's data in memory: every living row as a value, and beside them what readers need of the journal.
/// Everything that reads (screens, figures, reports, exports) is a pure function of a `const Snapshot &`. Copies share
/// their tables until one is changed, so a report can run in a thread on the state at its start.
class Snapshot
{
public:
    Snapshot();

    template <class T>
    const Table<T> &all() const
    {
        return static_cast<const Table<T> &>(table(T::kKind));
    }
    /// Null when there is no such living row.
    template <class T>
    const T *find(const IdOf<T> &id) const
    {
        return all<T>().row(id);
    }
    const TableBase &table(EntityKind kind) const { return *m_tables[std::size_t(kind)]; }
    const void *find(EntityKind kind, const Id &id) const { return table(kind).find(id); }
    /// A field's canonical text; empty when the row or the value is absent.
    QByteArray value(EntityKind kind, const Id &id, const FieldInfo &field) const;
    /// The entity that a living row is of.
    std::optional<EntityKind> kindOf(const Id &id) const;
    const RowState &state(EntityKind kind, const Id &id) const { return table(kind).state(id); }

    /// The one programme; null in a file that has none yet. Where two copies each made one: the older.
    const Programme *programme() const;
    Currency currency() const;

    /// The rows that belong to `owner` through this member (`ownedBy<&Activity::plan>(plan.id)`), by position and id.
    template <auto Member>
    QList<const codec::RowOf<Member> *> ownedBy(const Id &owner) const
    {
        using Row = codec::RowOf<Member>;
        static const int field = fieldPlace(Row::kKind, &codec::readMember<Member>);
        const Table<Row> &rows = all<Row>();
        QList<const Row *> result;
        rows.visitOwned(field, owner, [&](qsizetype place) { result.append(rows.rowAt(place)); });
        sortRows(result);
        return result;
    }
    /// All rows of an entity, by position (where it has one) and id.
    template <class T>
    QList<const T *> sorted() const
    {
        QList<const T *> result;
        result.reserve(all<T>().size());
        for (const T &row : all<T>())
            result.append(&row);
        sortRows(result);
        return result;
    }

    const QList<Issue> &issues() const { return m_issues; }

    // For the workspace and the store, which move it on; everyone else reads.
    TableBase &edit(EntityKind kind);
    template <class T>
    void put(T row)
    {
        static_cast<Table<T> &>(edit(T::kKind)).put(std::move(row));
    }
    void setIssues(QList<Issue> issues) { m_issues = std::move(issues); }

    template <class T>
    static void sortRows(QList<const T *> &rows)
    {
        std::sort(rows.begin(), rows.end(), [](const T *a, const T *b) {
            if constexpr (requires { a->pos; }) {
                if (a->pos != b->pos)
                    return a->pos < b->pos;
            }
            return a->id < b->id;
        });
    }

private:
    static int fieldPlace(EntityKind kind, QByteArray (*read)(const void *));

    std::array<std::shared_ptr<TableBase>, kEntityCount> m_tables;
    QList<Issue> m_issues;
};

} // namespace tandem
