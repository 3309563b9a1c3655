// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <sqlite3.h>

#include <utility>

namespace tandem {

namespace {

constexpr qint64 kRowsBetweenLooks = 16'384;

} // namespace

Statement::Statement(Database &database, const QByteArray &sql) : m_database(database)
{
    database.begin(Database::Work::Preparing);
    check(sqlite3_prepare_v3(database.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_handle,
                             nullptr));
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_handle(std::exchange(other.m_handle, nullptr))
{
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_database.fail(code);
}

Statement &Statement::bind(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_handle, parameter, value));
    return *this;
}

Statement &Statement::bindText(int parameter, QByteArrayView text)
{
    if (text.isNull())
        return bindNull(parameter);
    check(sqlite3_bind_text64(m_handle, parameter, text.data(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    if (bytes.isNull())
        return bindNull(parameter);
    check(sqlite3_bind_blob64(m_handle, parameter, bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_handle, parameter));
    return *this;
}

bool Statement::step()
{
    m_database.begin(Database::Work::Running);
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) {
        if (++m_rows % kRowsBetweenLooks == 0)
            m_database.boundRows(m_rows);
        return true;
    }
    m_rows = 0;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_handle);
        return false;
    }
    sqlite3_reset(m_handle); // a statement that failed would otherwise keep the file locked
    m_database.fail(code);
}

void Statement::run()
{
    while (step()) {
    }
}

void Statement::reset()
{
    m_rows = 0;
    sqlite3_reset(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_INTEGER;
}

bool Statement::isBlob(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_BLOB;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QByteArrayView Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return {text, sqlite3_column_bytes(m_handle, column)};
}

QByteArrayView Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {bytes, sqlite3_column_bytes(m_handle, column)};
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

} // namespace tandem
