// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/transaction.h"
#include "core/model/snapshot.h"
#include "core/store/store.h"

#include <QHash>

namespace tandem {

class Clock;
class Random;

/// The heads of a row's fields that a form showed when it was opened, by field name (`_` for its life). Handed back
/// when it saves, so that the journal knows what the person had seen (journal.md, 2.3). One with `_` is of the whole row:
/// what it does not name was empty. One without speaks of the fields that it names, and of no others.
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

    /// A position between two others (see fractional_index.h).
    QByteArray positionBetween(const QByteArray &before, const QByteArray &after);

    /// For undo and resolve, which know exactly what they replace: no rule is asked, `edit.preds` says what was seen.
    void replace(Edit edit);
    /// A frozen content that the transaction refers to by its SHA-256.
    void addBlob(const QByteArray &bytes) { m_blobs.append(bytes); }
    /// The same of a file that is read when the transaction is written.
    void addBlobFile(BlobFile file) { m_files.append(std::move(file)); }

    const QList<Edit> &edits() const { return m_edits; }
    Snapshot takeSnapshot() { return std::move(m_after); }
    const QList<QByteArray> &blobs() const { return m_blobs; }
    const QList<BlobFile> &files() const { return m_files; }
    /// Rows whose rules have to be checked.
    const QList<RowKey> &touchedRows() const { return m_touched; }

private:
    void put(EntityKind kind, const Id &row, const FieldInfo &field, const QByteArray &value,
             std::optional<QList<Id>> preds);
    void putLife(EntityKind kind, const Id &row, bool alive);
    void addEdit(Edit edit);
    void touch(EntityKind kind, const Id &row);
    Id rowId(const EntityInfo &info, const FieldValues &values);
    QByteArray nextPosition(const EntityInfo &info, const FieldValues &values) const;

    Snapshot m_after;
    Id m_document;
    const Clock &m_clock;
    Random &m_random;
    QList<Edit> m_edits;
    QHash<std::pair<Id, QByteArray>, qsizetype> m_places; ///< of a cell's edit in m_edits
    QList<RowKey> m_touched;
    QList<QByteArray> m_blobs;
    QList<BlobFile> m_files;
};

} // namespace tandem
