// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/applier.h"
#include "core/store/database.h"

namespace tandem {

/// In checking builds (TANDEM_SESSION_ORACLE) SQLite's own session extension watches the entities' tables: what it saw
/// change must be exactly what the journal says was written. In all others it does nothing.
class SessionOracle
{
public:
    explicit SessionOracle(Database &database) : m_database(database) {}
    ~SessionOracle() { end(); }
    SessionOracle(const SessionOracle &) = delete;
    SessionOracle &operator=(const SessionOracle &) = delete;

    void begin();
    /// Whether every changed value of every row was written by the journal.
    bool agrees(const Applier &applier);
    void end();

private:
    [[maybe_unused]] Database &m_database;
    [[maybe_unused]] void *m_session = nullptr;
};

} // namespace tandem
