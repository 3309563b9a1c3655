// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "core/store/projection.h"

#include <optional>

namespace tandem {

/// Fills a snapshot with all living rows, as many at a time as the caller has patience for.
class RowReader
{
public:
    explicit RowReader(Database &database) : m_database(database) {}

    /// Reads for about so many milliseconds (0: to the end); true when all are there. Throws SqlFailure.
    bool read(Snapshot &snapshot, int milliseconds);

private:
    Database &m_database;
    std::size_t m_entity = 0;
    std::optional<Statement> m_query;
    std::optional<Projection::Decoder> m_decoder;
};

} // namespace tandem
