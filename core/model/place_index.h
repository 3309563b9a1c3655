// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHashFunctions>
#include <QList>

namespace tandem {

/// At which place of a list something with an id stands: four bytes a slot, at least half of which stay free. The ids
/// are not kept here: they are asked of the places (`idAt`). Copies share their memory until one is changed.
class PlaceIndex
{
public:
    /// -1: there is none.
    template <class IdAt>
    qsizetype find(const Id &id, const IdAt &idAt) const
    {
        if (m_slots.isEmpty())
            return -1;
        for (qsizetype slot = home(id);; slot = after(slot)) {
            const quint32 place = m_slots.at(slot);
            if (place == kFree)
                return -1;
            if (idAt(place) == id)
                return place;
        }
    }
    /// `id` must not be there yet.
    template <class IdAt>
    void insert(const Id &id, qsizetype place, const IdAt &idAt)
    {
        if (2 * (m_count + 1) > m_slots.size())
            grow(m_count + 1, idAt);
        fill(id, quint32(place));
        ++m_count;
    }
    /// The same id stands at another place now.
    void move(const Id &id, qsizetype from, qsizetype to) { m_slots[slotOf(id, from)] = quint32(to); }
    /// `idAt` is asked of the other places only.
    template <class IdAt>
    void remove(const Id &id, qsizetype place, const IdAt &idAt)
    {
        // What was pushed on by others moves up, so that no search ends too early.
        qsizetype hole = slotOf(id, place);
        for (qsizetype slot = after(hole); m_slots.at(slot) != kFree; slot = after(slot)) {
            const qsizetype wanted = home(idAt(m_slots.at(slot)));
            const bool reaches = hole <= slot ? wanted <= hole || wanted > slot : wanted <= hole && wanted > slot;
            if (reaches) {
                m_slots[hole] = m_slots.at(slot);
                hole = slot;
            }
        }
        m_slots[hole] = kFree;
        --m_count;
    }
    template <class IdAt>
    void reserve(qsizetype count, const IdAt &idAt)
    {
        if (2 * count > m_slots.size())
            grow(count, idAt);
    }

private:
    static constexpr quint32 kFree = 0xFFFFFFFF;

    qsizetype home(const Id &id) const
    {
        static const size_t kSeed = QHashSeed::globalSeed();
        return qsizetype(qHash(id, kSeed) & size_t(m_slots.size() - 1));
    }
    qsizetype after(qsizetype slot) const { return (slot + 1) & (m_slots.size() - 1); }
    qsizetype slotOf(const Id &id, qsizetype place) const
    {
        qsizetype slot = home(id);
        while (m_slots.at(slot) != quint32(place))
            slot = after(slot);
        return slot;
    }
    void fill(const Id &id, quint32 place)
    {
        qsizetype slot = home(id);
        while (m_slots.at(slot) != kFree)
            slot = after(slot);
        m_slots[slot] = place;
    }
    template <class IdAt>
    void grow(qsizetype count, const IdAt &idAt)
    {
        qsizetype size = 8; // a power of two
        while (size < 2 * count)
            size *= 2;
        const QList<quint32> old = std::exchange(m_slots, QList<quint32>(size, kFree));
        for (const quint32 place : old) {
            if (place != kFree)
                fill(idAt(place), place);
        }
    }

    QList<quint32> m_slots;
    qsizetype m_count = 0;
};

} // namespace tandem
