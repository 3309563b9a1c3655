// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/database.h"

#include <QByteArrayView>

struct sqlite3_stmt;

namespace tandem {

/// A prepared statement. Every result is looked at: anything but a row or the end throws SqlFailure. Parameters are
/// numbered from 1, columns from 0.
class Statement
{
public:
    Statement(Database &database, const QByteArray &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;

    Statement &bind(int parameter, qint64 value);
    /// A null view is NULL. The bytes are copied.
    Statement &bindText(int parameter, QByteArrayView text);
    Statement &bindBlob(int parameter, QByteArrayView bytes);
    Statement &bind(int parameter, const Id &id) { return bindBlob(parameter, id.view()); }
    Statement &bindNull(int parameter);

    /// The next row; false at the end, with the statement ready to be bound again.
    bool step();
    /// Runs a statement that gives no rows to its end.
    void run();
    /// Makes it ready to be bound again before its end.
    void reset();

    bool isNull(int column) const;
    bool isInteger(int column) const;
    bool isBlob(int column) const;
    qint64 integer(int column) const;
    /// Good until the next step.
    QByteArrayView text(int column) const;
    QByteArrayView blob(int column) const;
    Id id(int column) const { return Id::fromBytes(blob(column)); }
    int columnCount() const;

private:
    void check(int code) const;

    Database &m_database;
    sqlite3_stmt *m_handle = nullptr;
    qint64 m_rows = 0; ///< given since it began
};

} // namespace tandem
