// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/session_oracle.h"

#include "core/store/projection.h"

#include <sqlite3.h>

namespace tandem {

#ifdef TANDEM_SESSION_ORACLE

namespace {

sqlite3_session *session(void *handle)
{
    return static_cast<sqlite3_session *>(handle);
}

/// The names of a table's columns: id, those of the fields, life, made_at, stale.
QList<QByteArray> columnNames(EntityKind kind)
{
    QByteArray list = "id," + Projection::columns(kind);
    list.replace('"', "");
    return list.split(',');
}

/// The field that a column belongs to: itself, or the composite that it is a part of.
QByteArray fieldOf(const EntityInfo &info, const QByteArray &column)
{
    for (const FieldInfo &field : info.fields) {
        const QByteArray name = field.name.bytes().toByteArray();
        if (column == name)
            return name;
        if (field.isComposite() && column.startsWith(QByteArray(name + '_')) && !info.field(column))
            return name;
    }
    return {};
}

} // namespace

void SessionOracle::begin()
{
    end();
    sqlite3_session *created = nullptr;
    if (sqlite3session_create(m_database.handle(), "main", &created) != SQLITE_OK)
        return;
    m_session = created;
    for (const EntityInfo &info : allEntities())
        sqlite3session_attach(created, info.name.bytes().toByteArray().constData());
}

void SessionOracle::end()
{
    if (m_session)
        sqlite3session_delete(session(m_session));
    m_session = nullptr;
}

bool SessionOracle::agrees(const Applier &applier)
{
    if (!m_session)
        return false;
    int size = 0;
    void *changes = nullptr;
    if (sqlite3session_changeset(session(m_session), &size, &changes) != SQLITE_OK)
        return false;
    const QSet<Cell> cells(applier.cells().begin(), applier.cells().end());
    sqlite3_changeset_iter *it = nullptr;
    bool agree = sqlite3changeset_start(&it, size, changes) == SQLITE_OK;
    while (agree && sqlite3changeset_next(it) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int action = 0;
        sqlite3changeset_op(it, &table, &columns, &action, nullptr);
        const EntityInfo *info = entityByName(table);
        sqlite3_value *key = nullptr;
        if (action == SQLITE_INSERT)
            sqlite3changeset_new(it, 0, &key);
        else
            sqlite3changeset_old(it, 0, &key);
        const Id row =
            key ? Id::fromBytes({static_cast<const char *>(sqlite3_value_blob(key)), sqlite3_value_bytes(key)}) : Id();
        agree = info && action != SQLITE_DELETE && applier.touched().contains({info->kind, row});
        const QList<QByteArray> names = agree ? columnNames(info->kind) : QList<QByteArray>();
        agree = agree && names.size() == columns;
        for (int i = 1; agree && i < columns - 3; ++i) {
            sqlite3_value *value = nullptr;
            sqlite3changeset_new(it, i, &value);
            const bool written = value && (action == SQLITE_UPDATE || sqlite3_value_type(value) != SQLITE_NULL);
            if (written)
                agree = cells.contains({info->name.bytes().toByteArray(), row, fieldOf(*info, names.at(i))});
        }
    }
    if (it)
        sqlite3changeset_finalize(it);
    sqlite3_free(changes);
    end();
    return agree;
}

#else

void SessionOracle::begin() {}
void SessionOracle::end() {}

bool SessionOracle::agrees(const Applier &)
{
    return true;
}

#endif

} // namespace tandem
