// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/transaction.h"
#include "core/model/snapshot.h"

#include <QHash>

namespace tandem {

class Clock;
class Random;

/// The heads of a row's fields that a form showed when it was opened, by field name (`_` for its life). Handed back
/// when it saves, so that the journal knows what the person had seen (journal.md, 2.3).
using Seen = QHash<QByteArray, QList<Id>>;

/// Values of a row that is being made or changed, canonical text by field name.
using FieldValues = QList<std::pair<QByteArray, QByteArray>>;

/// What an operation wants to change, gathered against the state that it leads to: what was set is there when the
/// operation reads again. Nothing is written before the workspace has checked the whole.
class Draft
{
public:
    Draft(const Snapshot &snapshot, const Id &document, const Clock &clock, Random &random);

    /// The state with the changes so far.
    const Snapshot &snapshot() const { return m_after; }
    const Clock &clock() const { return m_clock; }

    /// A new row with these values and a position behind its siblings; its id, derived where the entity says so. A
    /// derived id that exists already and is alive is a DuplicateRow.
    Result<Id> create(EntityKind kind, FieldValues values);
    /// Gives fields of a living row other values; equal ones leave no trace.
    Result<void> set(EntityKind kind, const Id &row, const FieldValues &values, const Seen &seen = {});
    /// Deletes a row with everything that belongs to it; how many rows went.
    Result<qsizetype> remove(EntityKind kind, const Id &row);

    /// For undo and resolve, which know exactly what they replace.
    void change(Change change);
    /// A frozen content that the transaction refers to by its SHA-256.
    void addBlob(const QByteArray &bytes) { m_blobs.append(bytes); }

    const QList<Change> &changes() const { return m_changes; }
    const QList<QByteArray> &blobs() const { return m_blobs; }
    /// Rows whose rules have to be checked.
    QList<std::pair<EntityKind, Id>> touchedRows() const { return m_touched; }

private:
    Result<void> setField(EntityKind kind, const Id &row, const QByteArray &name, const QByteArray &value,
                          const QList<Id> *seen);
    void touch(EntityKind kind, const Id &row);
    QByteArray nextPosition(const EntityInfo &info, const FieldValues &values) const;

    Snapshot m_after;
    Id m_document;
    const Clock &m_clock;
    Random &m_random;
    QList<Change> m_changes;
    QHash<std::pair<Id, QByteArray>, qsizetype> m_places; ///< of a cell's change in m_changes
    QList<std::pair<EntityKind, Id>> m_touched;
    QList<QByteArray> m_blobs;
};

} // namespace tandem
