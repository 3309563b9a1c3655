// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/base/whole_number.h"

#include <QCryptographicHash>

namespace tandem {

namespace {

QByteArray quoted(QByteArrayView name, const char *suffix = "")
{
    return '"' + name.toByteArray() + suffix + '"';
}

QList<QByteArray> columnsOf(const FieldInfo &field)
{
    const QByteArrayView name = field.name.bytes();
    if (field.type == FieldType::Period)
        return {quoted(name, "_from"), quoted(name, "_to")};
    if (field.type == FieldType::Money)
        return {quoted(name, "_amount"), quoted(name, "_currency")};
    return {quoted(name)};
}

QByteArray typeOf(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Integer:
        return " INTEGER";
    case FieldType::Reference:
        return " BLOB";
    default:
        return " TEXT";
    }
}

/// A value that a newer version wrote, or a forger, may not have the form that the field has here. It is kept as it is
/// in the (first) column, where reading gives the same text back; in a column of integers as bytes, because SQLite
/// would make a number of `007` or `1e3`.
void bindValue(Statement &statement, int &parameter, const FieldInfo &field, const QByteArray &value)
{
    switch (field.type) {
    case FieldType::Integer:
        if (const std::optional<qint64> number = wholeNumber(value))
            statement.bind(parameter++, *number);
        else
            statement.bindBlob(parameter++, value);
        return;
    case FieldType::Reference:
        if (const std::optional<Id> id = Id::fromHex(value))
            statement.bind(parameter++, *id);
        else
            statement.bindText(parameter++, value);
        return;
    case FieldType::Money:
        if (const std::optional<Money> money = Money::fromCanonical(value)) {
            statement.bind(parameter++, money->minor);
            statement.bindText(parameter++, money->currency.code());
        } else {
            statement.bindBlob(parameter++, value);
            statement.bindNull(parameter++);
        }
        return;
    case FieldType::Period: {
        const qsizetype slash = value.indexOf('/');
        const QByteArrayView view(value);
        if (slash < 0) {
            statement.bindText(parameter++, value);
            statement.bindNull(parameter++);
        } else {
            statement.bindText(parameter++, view.first(slash));
            statement.bindText(parameter++, view.sliced(slash + 1));
        }
        return;
    }
    default:
        statement.bindText(parameter++, value);
    }
}

void bindAbsent(Statement &statement, int &parameter, const FieldInfo &field)
{
    statement.bindNull(parameter++);
    if (field.isComposite())
        statement.bindNull(parameter++);
}

/// Canonical text; where it has to be made of columns, it is made in `made`.
QByteArrayView readValue(const Statement &query, int &column, const FieldInfo &field, QVarLengthArray<char, 48> &made)
{
    const int at = column;
    column += field.isComposite() ? 2 : 1;
    if (query.isNull(at))
        return {};
    const QByteArrayView text = field.type == FieldType::Reference ? query.blob(at) : query.text(at);
    const auto add = [&made](QByteArrayView part) { made.append(part.data(), part.size()); };
    made.clear();
    switch (field.type) {
    case FieldType::Reference:
        if (!query.isBlob(at))
            return text;
        made.resize(2 * text.size());
        writeHex(text, made.data());
        return {made.data(), made.size()};
    case FieldType::Money:
    case FieldType::Period:
        if (query.isNull(at + 1))
            return text;
        add(text);
        made.append(field.type == FieldType::Money ? ' ' : '/');
        add(query.text(at + 1));
        return {made.data(), made.size()};
    default:
        return text;
    }
}

RowState readState(const Statement &query, int column)
{
    const Life life = Life(query.integer(column));
    return {query.integer(column + 1), quint64(query.integer(column + 2)),
            life == Life::Contested || life == Life::Needed};
}

} // namespace

QByteArray Projection::ddl()
{
    // With row numbers: in a table without them, a row of more than a quarter of a page would lie on a page of its own.
    QByteArray sql;
    for (const EntityInfo &info : allEntities()) {
        const QByteArrayView table = info.name.bytes();
        sql += "CREATE TABLE " + quoted(table) + "(id BLOB PRIMARY KEY";
        for (const FieldInfo &field : info.fields) {
            bool first = true;
            for (const QByteArray &column : columnsOf(field)) {
                const bool amount = field.type == FieldType::Money && first;
                sql += ", " + column + (amount ? QByteArray(" INTEGER") : typeOf(field));
                first = false;
            }
        }
        sql += ", life INTEGER NOT NULL DEFAULT 0, made_at INTEGER, stale INTEGER NOT NULL DEFAULT 0);\n";
        for (const FieldInfo &field : info.fields) {
            if (field.belongs())
                sql += "CREATE INDEX " +
                       quoted(QByteArray(table.toByteArray() + "_by_" + field.name.bytes().toByteArray())) + " ON " +
                       quoted(table) + "(" + quoted(field.name.bytes()) + ");\n";
        }
    }
    return sql;
}

QByteArray Projection::digest()
{
    // Which fields raise disagreements decides the life of rows, so it belongs to the shape.
    QByteArray shape = ddl();
    for (const EntityInfo &info : allEntities()) {
        for (const FieldInfo &field : info.fields)
            shape += field.isQuiet() ? 'q' : 'a';
    }
    return QCryptographicHash::hash(shape, QCryptographicHash::Sha256).toHex();
}

void Projection::dropAll()
{
    release();
    QList<QByteArray> tables;
    {
        // Those of another version, too: whatever is no table of the journal.
        Statement query(m_database,
                        "SELECT name FROM sqlite_master WHERE type='table' AND sql LIKE '%life INTEGER NOT NULL%'");
        while (query.step())
            tables.append(query.text(0).toByteArray());
    }
    for (const QByteArray &table : tables)
        m_database.execute("DROP TABLE " + quoted(table));
}

void Projection::createAll()
{
    m_database.execute(ddl());
}

void Projection::release()
{
    m_statements.clear();
}

Statement &Projection::cached(const QByteArray &key, const std::function<QByteArray()> &sql)
{
    const auto it = m_statements.constFind(key);
    if (it != m_statements.constEnd())
        return **it;
    if (m_statements.size() > 500)
        m_statements.clear();
    return **m_statements.insert(key, std::make_shared<Statement>(m_database, sql()));
}

QByteArray Projection::columns(EntityKind kind)
{
    QByteArray sql;
    for (const FieldInfo &field : entityInfo(kind).fields) {
        for (const QByteArray &column : columnsOf(field))
            sql += column + ',';
    }
    return sql + "life,made_at,stale";
}

Projection::Decoder::Decoder(EntityKind kind)
    : m_fields(entityInfo(kind).fields), m_values(m_fields.size()), m_made(m_fields.size())
{
}

std::span<const QByteArrayView> Projection::Decoder::values(const Statement &query, int first)
{
    int column = first;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_values[i] = readValue(query, column, m_fields[i], m_made[i]);
    m_state = readState(query, column);
    return m_values;
}

Projection::Row Projection::decode(EntityKind kind, const Statement &query, int first)
{
    Row row;
    int column = first;
    const std::span<const FieldInfo> fields = entityInfo(kind).fields;
    row.values.reserve(qsizetype(fields.size()));
    QVarLengthArray<char, 48> made;
    for (const FieldInfo &field : fields)
        row.values.append(readValue(query, column, field, made).toByteArray());
    row.life = Life(query.integer(column));
    row.state = readState(query, column);
    return row;
}

std::optional<Projection::Row> Projection::read(EntityKind kind, const Id &row)
{
    const QByteArrayView table = entityInfo(kind).name.bytes();
    Statement &query = cached("r" + table.toByteArray(), [&]() -> QByteArray {
        return "SELECT " + columns(kind) + " FROM " + quoted(table) + " WHERE id=?";
    });
    query.bind(1, row);
    if (!query.step())
        return std::nullopt;
    Row result = decode(kind, query, 0);
    query.reset();
    return result;
}

std::optional<Life> Projection::life(EntityKind kind, const Id &row)
{
    const QByteArrayView table = entityInfo(kind).name.bytes();
    Statement &query = cached("l" + table.toByteArray(),
                              [&]() -> QByteArray { return "SELECT life FROM " + quoted(table) + " WHERE id=?"; });
    query.bind(1, row);
    if (!query.step())
        return std::nullopt;
    const Life life = Life(query.integer(0));
    query.reset();
    return life;
}

void Projection::write(EntityKind kind, const Id &row, const Write &write)
{
    const EntityInfo &info = entityInfo(kind);
    QByteArray key = "w" + info.name.bytes().toByteArray() + (write.life ? 'l' : '-') + (write.madeAt ? 'm' : '-') +
                     (write.stale ? 's' : '-');
    for (const auto &[place, value] : write.values)
        key += char('0' + place);
    Statement &statement = cached(key, [&]() -> QByteArray {
        QByteArray columns;
        QByteArray marks;
        QByteArray updates;
        const auto add = [&](const QByteArray &column) {
            columns += ',' + column;
            marks += ",?";
            updates += (updates.isEmpty() ? "" : ",") + column + "=excluded." + column;
        };
        for (const auto &[place, value] : write.values) {
            for (const QByteArray &column : columnsOf(info.fields[std::size_t(place)]))
                add(column);
        }
        if (write.life)
            add("life");
        if (write.madeAt)
            add("made_at");
        if (write.stale)
            add("stale");
        return "INSERT INTO " + quoted(info.name.bytes()) + "(id" + columns + ") VALUES(?" + marks +
               ") ON CONFLICT(id) DO " + (updates.isEmpty() ? QByteArray("NOTHING") : "UPDATE SET " + updates);
    });
    int parameter = 1;
    statement.bind(parameter++, row);
    for (const auto &[place, value] : write.values) {
        const FieldInfo &field = info.fields[std::size_t(place)];
        if (value.isEmpty())
            bindAbsent(statement, parameter, field);
        else
            bindValue(statement, parameter, field, value);
    }
    if (write.life)
        statement.bind(parameter++, qint64(*write.life));
    if (write.madeAt)
        statement.bind(parameter++, *write.madeAt);
    if (write.stale)
        statement.bind(parameter++, qint64(*write.stale));
    statement.run();
    if (write.life) {
        const bool contested = *write.life == Life::Contested || *write.life == Life::Needed;
        Statement &mark =
            contested ? cached("+", [] { return QByteArray("INSERT OR IGNORE INTO contested(row,ent) VALUES(?,?)"); })
                      : cached("-", [] { return QByteArray("DELETE FROM contested WHERE row=? AND ent=?"); });
        mark.bind(1, row).bindText(2, info.name.bytes()).run();
    }
}

QList<Id> Projection::children(EntityKind kind, int field, EntityKind ownerKind, const Id &owner, bool living)
{
    const EntityInfo &info = entityInfo(kind);
    const FieldInfo &reference = info.fields[std::size_t(field)];
    const QByteArray key = (living ? "c" : "a") + info.name.bytes().toByteArray() + char('0' + field);
    Statement &query = cached(key, [&]() -> QByteArray {
        return "SELECT id FROM " + quoted(info.name.bytes()) + " WHERE " + quoted(reference.name.bytes()) + "=?" +
               (living ? " AND life>0" : "");
    });
    if (reference.type == FieldType::Owner)
        query.bindText(1, QByteArray(entityInfo(ownerKind).name.bytes().toByteArray() + ':' + owner.hex()));
    else
        query.bind(1, owner);
    QList<Id> rows;
    while (query.step())
        rows.append(query.id(0));
    return rows;
}

bool Projection::hasLivingChild(EntityKind kind, int field, EntityKind ownerKind, const Id &owner)
{
    return !livingChildren(kind, field, ownerKind, owner).isEmpty();
}

} // namespace tandem
