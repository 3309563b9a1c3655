// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/field_info.h"
#include "core/model/shared_list.h"

#include <QHash>
#include <QList>

#include <memory>
#include <span>
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
    /// Puts a row with these canonical values (one for each field, empty: absent) in place of the one that it has.
    virtual void put(const Id &id, std::span<const QByteArrayView> values) = 0;
    void put(const Id &id, const QList<QByteArray> &values)
    {
        const std::vector<QByteArrayView> views(values.begin(), values.end());
        put(id, std::span(views));
    }
    virtual void setField(const Id &id, int field, QByteArrayView canonical) = 0;
    virtual void reserve(qsizetype rows) = 0;

    qsizetype placeOf(const Id &id) const { return m_places.value(id, -1); }
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
            m_states.edit(place) = state;
    }
    /// The rows that belong to `owner` through the field at this place, in no particular order.
    QList<Id> ownedBy(int field, const Id &owner) const { return m_owned.value({field, owner}); }

protected:
    void index(const Id &id, const void *row, bool add)
    {
        const std::span<const FieldInfo> fields = info().fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (!isIndexed(fields[i]))
                continue;
            const Id owner = ownerOf(fields[i], row);
            if (owner.isNull())
                continue;
            if (add) {
                m_owned[{int(i), owner}].append(id);
            } else if (auto it = m_owned.find({int(i), owner}); it != m_owned.end()) {
                it->removeOne(id);
                if (it->isEmpty())
                    m_owned.erase(it);
            }
        }
    }
    bool sameOwners(const void *a, const void *b) const
    {
        for (const FieldInfo &field : info().fields) {
            if (isIndexed(field) && ownerOf(field, a) != ownerOf(field, b))
                return false;
        }
        return true;
    }
    static bool isIndexed(const FieldInfo &field) { return field.belongs(); }
    static Id ownerOf(const FieldInfo &field, const void *row)
    {
        if (field.reference)
            return field.reference(row);
        const QByteArray text = field.read(row);
        const qsizetype colon = text.indexOf(':'); // Owner fields name the entity in front
        return Id::fromHex(QByteArrayView(text).sliced(colon + 1)).value_or(Id());
    }

    QHash<Id, qsizetype> m_places;
    SharedList<RowState> m_states;

private:
    QHash<std::pair<int, Id>, QList<Id>> m_owned;
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

    Iterator begin() const { return Iterator(*this, 0); }
    Iterator end() const { return Iterator(*this, size()); }
    const T *row(const IdOf<T> &id) const { return static_cast<const T *>(find(id)); }

    std::shared_ptr<TableBase> clone() const override { return std::make_shared<Table>(*this); }
    const EntityInfo &info() const override { return entityInfo(T::kKind); }
    qsizetype size() const override { return m_rows.size(); }
    const void *at(qsizetype place) const override { return m_rows[place].get(); }
    Id idAt(qsizetype place) const override { return m_rows[place]->id; }
    void reserve(qsizetype rows) override
    {
        m_rows.reserve(rows);
        m_states.reserve(rows);
        m_places.reserve(rows);
    }

    void put(T row)
    {
        const Id id = row.id;
        auto shared = std::make_shared<const T>(std::move(row));
        qsizetype place = placeOf(id);
        const T *old = place >= 0 ? m_rows[place].get() : nullptr;
        const bool moved = !old || !sameOwners(old, shared.get());
        if (old && moved) {
            index(id, old, false);
        } else if (!old) {
            place = size();
            m_rows.append({});
            m_states.append({});
            m_places.insert(id, place);
        }
        if (moved)
            index(id, shared.get(), true);
        m_rows.edit(place) = std::move(shared);
    }

    using TableBase::put;
    void put(const Id &id, std::span<const QByteArrayView> values) override
    {
        T row;
        row.id = IdOf<T>(id);
        const std::span<const FieldInfo> fields = info().fields;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (!values[i].isEmpty())
                fields[i].write(&row, values[i]);
        }
        put(std::move(row));
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
        index(id, m_rows[place].get(), false);
        const qsizetype last = size() - 1;
        if (place != last) {
            m_places[m_rows[last]->id] = place;
            m_rows.edit(place) = m_rows[last];
            m_states.edit(place) = m_states[last];
        }
        m_rows.removeLast();
        m_states.removeLast();
        m_places.remove(id);
        return true;
    }

private:
    SharedList<std::shared_ptr<const T>> m_rows;
};

} // namespace tandem
