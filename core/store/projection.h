// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/heads.h"
#include "core/model/table.h"
#include "core/store/statement.h"

#include <QHash>
#include <QList>
#include <QVarLengthArray>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tandem {

/// The entities' tables: what the journal amounts to, row by row. Made from the field tables, disposable, never
/// written by anything but the journal.
///
/// Columns of a table: `id`; one for each field (`<name>_from`/`<name>_to` of a period, `<name>_amount`/
/// `<name>_currency` of money); `life` (see Life); `made_at` (UTC milliseconds); `stale` (bits, see RowState).
class Projection
{
public:
    explicit Projection(Database &database) : m_database(database) {}

    /// `CREATE TABLE` and `CREATE INDEX` of all entities.
    static QByteArray ddl();
    /// Changes with any change of the tables' shape: a file that holds another one is filled again.
    static QByteArray digest();
    /// Needs a WriteGate and a transaction.
    void dropAll();
    void createAll();

    struct Row
    {
        QList<QByteArray> values; ///< canonical, one for each field
        Life life = Life::Dead;
        RowState state;
    };
    /// What stands in the table; none when there never was such a row.
    std::optional<Row> read(EntityKind kind, const Id &row);
    std::optional<Life> life(EntityKind kind, const Id &row);

    struct Write
    {
        QList<std::pair<int, QByteArray>> values; ///< place of the field, canonical text; in the order of places
        std::optional<Life> life;
        std::optional<qint64> madeAt;
        std::optional<quint64> stale;
    };
    void write(EntityKind kind, const Id &row, const Write &write);

    /// The rows that belong to `owner` through a field of `kind`: those that are alive or shown, or all that ever were.
    QList<Id> children(EntityKind kind, int field, EntityKind ownerKind, const Id &owner, bool living);
    bool hasLivingChild(EntityKind kind, int field, EntityKind ownerKind, const Id &owner);
    QList<Id> livingChildren(EntityKind kind, int field, EntityKind ownerKind, const Id &owner)
    {
        return children(kind, field, ownerKind, owner, true);
    }

    /// Forgets prepared statements: the tables are about to be dropped.
    void release();

    /// The columns of a SELECT that decode() understands, in its order, without `SELECT` and `FROM`.
    static QByteArray columns(EntityKind kind);
    /// One row of such a SELECT, from column `first` on; the id is not among them.
    static Row decode(EntityKind kind, const Statement &query, int first);

    /// The same for reading many rows of one entity: nothing is copied that need not be.
    class Decoder
    {
    public:
        explicit Decoder(EntityKind kind);
        /// Good until the statement's next step.
        std::span<const QByteArrayView> values(const Statement &query, int first);
        /// Of the row whose values were asked for last.
        const RowState &state() const { return m_state; }

    private:
        std::span<const FieldInfo> m_fields;
        std::vector<QByteArrayView> m_values;
        std::vector<QVarLengthArray<char, 48>> m_made; ///< texts that are made of columns, by field
        RowState m_state;
    };

private:
    Statement &cached(const QByteArray &key, const std::function<QByteArray()> &sql);

    Database &m_database;
    QHash<QByteArray, std::shared_ptr<Statement>> m_statements;
};

} // namespace tandem
