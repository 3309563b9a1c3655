// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/journal/transaction.h"
#include "core/model/entity_kind.h"
#include "core/store/ingest.h"

#include <QHash>

namespace tandem::bench {

/// Makes journals of any size with French texts of realistic length; the same for the same seed.
class Workload
{
public:
    explicit Workload(const Id &document);

    /// A programme with this many plans of this many activities, two budget lines each: one transaction an activity.
    void programme(int plans, int activitiesPerPlan);
    /// So many changes to the fields of a few thousand activities, two and a half a transaction.
    void edits(qsizetype changes);

    /// Another office from here on: other texts at other times.
    void goElsewhere(quint64 seed);

    const QList<TransactionSource::Item> &items() const { return m_items; }
    qsizetype changeCount() const { return m_changeCount; }

private:
    void row(QList<Change> &changes, EntityKind kind, const Id &id,
             const QList<std::pair<const char *, QByteArray>> &values);
    void change(QList<Change> &changes, EntityKind kind, const Id &id, const QByteArray &field,
                const QByteArray &value);
    void commit(QList<Change> changes, const char *label);
    QByteArray sentence(int words);
    Id newId();

    Id m_document;
    FixedClock m_clock;
    SeededRandom m_random;
    Id m_person;
    Id m_last;
    Stamp m_stamp;
    QHash<std::pair<Id, QByteArray>, Id> m_heads;
    QList<Id> m_activities;
    QList<TransactionSource::Item> m_items;
    qsizetype m_changeCount = 0;
};

} // namespace tandem::bench
