// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/base/text.h"
#include "core/store/projection.h"
#include "core/store/statement.h"

#include <QMap>

namespace tandem {

namespace {

/// Name to SQL text of everything that the migrations make.
QMap<QByteArray, QByteArray> describe(Database &database, const QMap<QByteArray, QByteArray> *only)
{
    QMap<QByteArray, QByteArray> result;
    Statement query(database, "SELECT type||' '||name, sql FROM sqlite_master WHERE sql IS NOT NULL");
    while (query.step()) {
        const QByteArray name = query.text(0).toByteArray();
        if (!only || only->contains(name))
            result.insert(name, query.text(1).toByteArray());
    }
    return result;
}

} // namespace

int schemaVersion()
{
    return migrations().back().version;
}

void migrate(Database &database, int from)
{
    for (const Migration &migration : migrations()) {
        if (migration.version > from)
            database.execute(migration.sql);
    }
    database.execute("PRAGMA user_version=" + QByteArray::number(schemaVersion()));
}

bool hasExpectedSchema(Database &database, int version, bool entities)
{
    if (version < migrations().front().version)
        return false;
    Database fresh(u":memory:"_s, Database::Mode::Create);
    const WriteGate gate(fresh);
    for (const Migration &migration : migrations()) {
        if (migration.version <= version)
            fresh.execute(migration.sql);
    }
    if (entities)
        Projection(fresh).createAll();
    const QMap<QByteArray, QByteArray> expected = describe(fresh, nullptr);
    if (describe(database, entities ? nullptr : &expected) != expected)
        return false;
    // Triggers and views that are not ours could do anything at a write.
    return database.number("SELECT count(*) FROM sqlite_master WHERE type IN ('trigger','view') OR "
                           "sql LIKE 'create virtual%'") == 2;
}

} // namespace tandem
