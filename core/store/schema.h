// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace tandem {

/// "TAND": says in the file's header whose it is.
inline constexpr quint32 kApplicationId = 0x54414E44;

/// One step of the schema of the journal's tables. A new file is the first one, with all the others after it.
struct Migration
{
    int version;
    const char *sql;
};

/// In their order; never changed once released. Migrations touch the journal's tables only, never the journal itself:
/// the entities' tables are made from the field tables and filled again from the journal.
std::span<const Migration> migrations();
int schemaVersion();

/// Brings a file from `from` to the present version; needs an open transaction and a WriteGate.
void migrate(Database &database, int from);

/// Whether the journal's tables, indexes and triggers are, to the letter, what the file's version has; with `entities`,
/// the entities' tables of the present shape, too, and nothing else. A file in which somebody has changed them, or put a
/// trigger, a view or a virtual table, is not opened.
bool hasExpectedSchema(Database &database, int version, bool entities);

} // namespace tandem
