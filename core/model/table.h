// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/field_info.h"
#include "core/model/place_index.h"
#include "core/model/shared_list.h"

#include <QList>

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace tandem {

/// What readers need of the journal about one row.
struct RowState
{
    qint64 madeAt = 0;       ///< when it was created, milliseconds since 1970 UTC
    quint64 staleFields = 0; ///< bit i: the field at place i is older than its twin in the other language
    bool contested = false;  ///< alive only because of an open conflict (K2, K3)

    bool operator==(const RowState &) const = default;
};

/// The living rows of one entity, in no particular order, with an index of which rows belong to which. Pointers to
/// rows are good until the next change. This base serves what treats all entities alike (journal, CSV, forms).
class TableBase
{
public:
    virtual ~TableBase() = default;
    virtual std::shared_ptr<TableBase> clone() const = 0;
    virtual const EntityInfo &info() const = 0;
    virtual qsizetype size() const = 0;
    virtual const void *at(qsizetype place) const = 0;
    virtual Id idAt(qsizetype place) const = 0;
    virtual bool remove(const Id &id) = 0;
    /// Puts a row with these canonical values (one for each field, empty: absent) in place of the one that it has, and
    /// says at which place it stands.
    virtual qsizetype put(const Id &id, std::span<const QByteArrayView> values) = 0;
    qsizetype put(const Id &id, const QList<QByteArray> &values)
    {
        const std::vector<QByteArrayView> views(values.begin(), values.end());
        return put(id, std::span(views));
    }
    virtual void setField(const Id &id, int field, QByteArrayView canonical) = 0;
    virtual void reserve(qsizetype rows) = 0;

    /// -1: there is no such row.
    virtual qsizetype placeOf(const Id &id) const = 0;
    const void *find(const Id &id) const
    {
        const qsizetype place = placeOf(id);
        return place < 0 ? nullptr : at(place);
    }
    const RowState &state(const Id &id) const
    {
        static const RowState kNone;
        const qsizetype place = placeOf(id);
        return place < 0 ? kNone : m_states[place];
    }
    void setState(const Id &id, const RowState &state)
    {
        if (const qsizetype place = placeOf(id); place >= 0)
            setStateAt(place, state);
    }
    void setStateAt(qsizetype place, const RowState &state) { m_states.edit(place) = state; }
    /// Calls `visit` with the place of each row that belongs to `owner` through the field at this place, in no particular
    /// order.
    template <class Visit>
    void visitOwned(int field, const Id &owner, Visit &&visit) const
    {
        for (const Owned &owned : m_owned) {
            if (owned.field != field)
                continue;
            for (qsizetype place = firstOf(owned, owner); place >= 0; place = owned.next[place])
                visit(place);
        }
    }
    /// Their ids.
    QList<Id> ownedBy(int field, const Id &owner) const
    {
        QList<Id> rows;
        visitOwned(field, owner, [&](qsizetype place) { rows.append(idAt(place)); });
        return rows;
    }

protected:
    /// Which rows belong to which through one field: the first one of each owner, and after each the next one. Place
    /// -1: there is none.
    struct Owned
    {
        int field;
        PlaceIndex first{};
        SharedList<qint32> next{};
    };

    void watchOwners()
    {
        const std::span<const FieldInfo> fields = info().fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].belongs())
                m_owned.push_back({int(i)});
        }
    }
    /// The row at the end has come.
    void indexLast()
    {
        for (Owned &owned : m_owned) {
            owned.next.append(-1);
            link(owned, size() - 1);
        }
    }
    /// The row at this place is about to become another one.
    void unlink(qsizetype place)
    {
        for (Owned &owned : m_owned)
            unlink(owned, place);
    }
    void link(qsizetype place)
    {
        for (Owned &owned : m_owned)
            link(owned, place);
    }
    /// The last row is about to be put at this place, whose own one belongs to nobody by now.
    void moveLastTo(qsizetype place)
    {
        const qsizetype last = size() - 1;
        for (Owned &owned : m_owned) {
            if (place != last)
                unlink(owned, last);
            owned.next.removeLast();
        }
    }
    bool sameOwners(const void *a, const void *b) const
    {
        for (const Owned &owned : m_owned) {
            if (ownerOf(owned, a) != ownerOf(owned, b))
                return false;
        }
        return true;
    }

    SharedList<RowState> m_states;

private:
    Id ownerOf(const Owned &owned, const void *row) const
    {
        const FieldInfo &field = info().fields[std::size_t(owned.field)];
        if (field.reference)
            return field.reference(row);
        const QByteArray text = field.read(row);
        const qsizetype colon = text.indexOf(':'); // Owner fields name the entity in front
        return Id::fromHex(QByteArrayView(text).sliced(colon + 1)).value_or(Id());
    }
    auto ownerAt(const Owned &owned) const
    {
        return [this, &owned](qsizetype place) { return ownerOf(owned, at(place)); };
    }
    qsizetype firstOf(const Owned &owned, const Id &owner) const { return owned.first.find(owner, ownerAt(owned)); }
    void link(Owned &owned, qsizetype place)
    {
        const Id owner = ownerOf(owned, at(place));
        const qsizetype first = owner.isNull() ? -1 : firstOf(owned, owner);
        if (first >= 0)
            owned.next.edit(place) = std::exchange(owned.next.edit(first), qint32(place));
        else if (!owner.isNull())
            owned.first.insert(owner, place, ownerAt(owned));
    }
    void unlink(Owned &owned, qsizetype place)
    {
        const Id owner = ownerOf(owned, at(place));
        if (owner.isNull())
            return;
        const qint32 next = std::exchange(owned.next.edit(place), -1);
        qsizetype before = firstOf(owned, owner);
        if (before == place) {
            if (next < 0)
                owned.first.remove(owner, place, ownerAt(owned));
            else
                owned.first.move(owner, place, next);
            return;
        }
        while (owned.next[before] != place)
            before = owned.next[before];
        owned.next.edit(before) = next;
    }

    std::vector<Owned> m_owned;
};

template <class T>
class Table final : public TableBase
{
public:
    class Iterator
    {
    public:
        Iterator(const Table &table, qsizetype place) : m_table(table), m_place(place) {}
        const T &operator*() const { return *m_table.m_rows[m_place]; }
        const T *operator->() const { return m_table.m_rows[m_place].get(); }
        Iterator &operator++()
        {
            ++m_place;
            return *this;
        }
        bool operator!=(const Iterator &other) const { return m_place != other.m_place; }

    private:
        const Table &m_table;
        qsizetype m_place;
    };

    Table() { watchOwners(); }

    Iterator begin() const { return Iterator(*this, 0); }
    Iterator end() const { return Iterator(*this, size()); }
    const T *row(const IdOf<T> &id) const
    {
        const qsizetype place = placeOf(id);
        return place < 0 ? nullptr : m_rows[place].get();
    }
    const T *rowAt(qsizetype place) const { return m_rows[place].get(); }

    std::shared_ptr<TableBase> clone() const override { return std::make_shared<Table>(*this); }
    const EntityInfo &info() const override { return entityInfo(T::kKind); }
    qsizetype size() const override { return m_rows.size(); }
    const void *at(qsizetype place) const override { return m_rows[place].get(); }
    Id idAt(qsizetype place) const override { return m_rows[place]->id; }
    qsizetype placeOf(const Id &id) const override { return m_places.find(id, idOfPlace()); }
    void reserve(qsizetype rows) override
    {
        m_rows.reserve(rows);
        m_states.reserve(rows);
        m_places.reserve(rows, idOfPlace());
    }

    qsizetype put(T row)
    {
        const Id id = row.id;
        auto shared = std::make_shared<const T>(std::move(row));
        const qsizetype place = placeOf(id);
        if (place < 0) {
            m_rows.append(std::move(shared));
            m_states.append({});
            m_places.insert(id, size() - 1, idOfPlace());
            indexLast();
            return size() - 1;
        }
        const bool moved = !sameOwners(m_rows[place].get(), shared.get());
        if (moved)
            unlink(place);
        m_rows.edit(place) = std::move(shared);
        if (moved)
            link(place);
        return place;
    }

    using TableBase::put;
    qsizetype put(const Id &id, std::span<const QByteArrayView> values) override
    {
        T row;
        row.id = IdOf<T>(id);
        const std::span<const FieldInfo> fields = info().fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (!values[i].isEmpty())
                fields[i].write(&row, values[i]);
        }
        return put(std::move(row));
    }

    void setField(const Id &id, int field, QByteArrayView canonical) override
    {
        T changed;
        if (const T *row = static_cast<const T *>(find(id)))
            changed = *row;
        else
            changed.id = IdOf<T>(id);
        info().fields[std::size_t(field)].write(&changed, canonical);
        put(std::move(changed));
    }

    bool remove(const Id &id) override
    {
        const qsizetype place = placeOf(id);
        if (place < 0)
            return false;
        unlink(place);
        m_places.remove(id, place, idOfPlace());
        const qsizetype last = size() - 1;
        moveLastTo(place);
        if (place != last) {
            m_places.move(m_rows[last]->id, last, place);
            m_rows.edit(place) = m_rows[last];
            m_states.edit(place) = m_states[last];
        }
        m_rows.removeLast();
        m_states.removeLast();
        if (place != last)
            link(place);
        return true;
    }

private:
    auto idOfPlace() const
    {
        return [this](qsizetype place) -> const Id & { return m_rows[place]->id; };
    }

    PlaceIndex m_places;
    SharedList<std::shared_ptr<const T>> m_rows;
};

} // namespace tandem
