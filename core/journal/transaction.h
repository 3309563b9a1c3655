// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/journal/stamp.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace tandem {

enum class TransactionKind : unsigned char {
    Create,
    Edit,
    Delete,
    Import,
    Undo,
    Redo,
    Resolve,
    Adopt,
    Bury,
    Redact,
    Note
};

QByteArray transactionKindName(TransactionKind kind);
std::optional<TransactionKind> transactionKindFromName(QByteArrayView name);

/// The reserved field that holds a row's life: "1" alive, "0" deleted.
inline constexpr QByteArrayView kLifeField("_");

/// One value that a transaction gives to a field of a row, and the transactions whose values it replaces: what the
/// person had seen. Names are kept as bytes, because a newer version's are preserved too.
struct Change
{
    QByteArray entity;
    Id row;
    QByteArray field;
    QByteArray value; ///< canonical UTF-8; empty stands for JSON null: absent
    QList<Id> preds;  ///< sorted, without repetition

    bool operator==(const Change &) const = default;
};

/// A transaction as it stands in the journal (journal.md, section 3).
struct Transaction
{
    int version = 1;
    Id document;
    QList<Id> parents; ///< sorted
    Stamp stamp;
    QDateTime at; ///< the author's clock, with its offset
    Id by;        ///< person
    QByteArray device;
    QByteArray app;
    int schema = 0;
    QByteArray kindName; ///< may be unknown to this version
    TransactionKind kind = TransactionKind::Edit;
    QByteArray label;
    Id ref;
    QList<Change> changes;
    QList<Id> buried;

    bool operator==(const Transaction &) const = default;
};

/// Limits that hold for every transaction, written or read (journal.md, section 3).
namespace limits {
inline constexpr qsizetype kBodyBytes = qsizetype{8} * 1024 * 1024;
inline constexpr qsizetype kChanges = 20'000;
inline constexpr qsizetype kValueBytes = qsizetype{1024} * 1024;
inline constexpr qsizetype kParents = 64;
inline constexpr qsizetype kPreds = 64;
inline constexpr qsizetype kDeletionPreds = 4096;
inline constexpr qsizetype kNameBytes = 40;
inline constexpr int kNesting = 6;
inline constexpr int kBodyVersion = 1; ///< the highest that this version reads
} // namespace limits

/// The exact bytes of a transaction that is written now: UTF-8 JSON in one line. Refuses what the limits forbid.
Result<QByteArray> encodeTransaction(const Transaction &transaction);

/// What a body says. TransactionInvalid with the reason for anything that is not exactly the format. A body whose
/// version is above limits::kBodyVersion gives only version, document, parents and stamp.
Result<Transaction> decodeTransaction(QByteArrayView body);

/// Whether `[a-z][a-z0-9_]{0,39}` or `_`.
bool isJournalName(QByteArrayView name);

} // namespace tandem
