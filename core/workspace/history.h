// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/journal/transaction.h"
#include "core/model/entity_kind.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace tandem {

/// A step that can be taken back or done again.
struct HistoryStep
{
    Id transaction;
    TransactionKind kind = TransactionKind::Edit;
    QByteArray label; ///< worded by stepText()
};

/// One value that a transaction gave to a field.
struct HistoryChange
{
    EntityKind entity = EntityKind::Programme;
    Id row;
    QByteArray field;  ///< `_`: the row's life ("1" made, "0" deleted)
    QByteArray before; ///< canonical; empty: absent. With several predecessors the one that was shown
    QByteArray after;
};

struct HistoryEntry
{
    Id transaction;
    QDateTime at; ///< the author's own clock
    Id person;
    QString by; ///< their name; empty when they are not in the file
    QString device;
    TransactionKind kind = TransactionKind::Edit;
    QByteArray label;
    Id ref;
    QList<HistoryChange> changes; ///< only what the filter asks for
    bool clockSuspect = false;    ///< K8
};

struct HistoryFilter
{
    std::optional<EntityKind> entity;
    Id row;           ///< null: all rows
    Id within;        ///< null: all rows; otherwise this one and what belongs to it, or did before it was deleted
    QByteArray field; ///< empty: all fields
    Id person;        ///< null: everybody
    QDateTime from;   ///< invalid: from the start
    QDateTime to;     ///< invalid: to the end
    QString words; ///< each of them stands in the step's name, its person, or a row, field or value, in either language
    qsizetype limit = 0; ///< 0: all of them; otherwise the newest
};

} // namespace tandem
