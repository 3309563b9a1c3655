// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "core/store/projection.h"

#include <atomic>
#include <optional>

namespace tandem {

/// The tables that nobody reads yet: readers in several threads share one and take each table once.
class UnreadTables
{
public:
    /// The largest table goes first, so that it is not begun when all others are read.
    std::optional<EntityKind> take();

private:
    std::atomic<std::size_t> m_taken = 0;
};

/// Fills a snapshot with living rows, as many at a time as the caller has patience for. Readers may fill the same snapshot
/// at the same time, each from a connection of its own.
class RowReader
{
public:
    /// Both must outlive it.
    RowReader(Database &database, UnreadTables &unread) : m_database(database), m_unread(unread) {}

    /// Reads for about so many milliseconds (0: to the end); true when there is nothing left to take. Throws SqlFailure.
    bool read(Snapshot &snapshot, int milliseconds);

private:
    Database &m_database;
    UnreadTables &m_unread;
    std::optional<EntityKind> m_entity;
    std::optional<Statement> m_query;
    std::optional<Projection::Decoder> m_decoder;
};

} // namespace tandem
