// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <utility>

struct sqlite3;

namespace tandem {

/// How SQL code says that something failed, inside core/store only: guarded() at the store's doors turns it into a
/// Result, and nothing else catches it.
struct SqlFailure
{
    Error error;
};

/// Runs `body` and turns a failure into a Result.
template <class Body>
auto guarded(Body &&body) -> Result<decltype(body())>
{
    try {
        if constexpr (std::is_void_v<decltype(body())>) {
            body();
            return {};
        } else {
            return body();
        }
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
}

/// One connection to one file, hardened (journal.md, 21.1): no extensions, no trusted schema, bounded lengths, and an
/// authorizer that lets nothing write but what holds a WriteGate.
class Database
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Create, ///< read and write; the file may not exist yet
    };

    /// Throws SqlFailure.
    Database(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }
    bool isReadOnly() const;

    /// Runs statements that give no rows. Throws SqlFailure.
    void execute(const QByteArray &sql);
    /// The first column of the first row; 0 when there is none.
    qint64 number(const QByteArray &sql);
    QByteArray text(const QByteArray &sql);

    bool inTransaction() const;
    /// How many rows the last INSERT, UPDATE or DELETE touched.
    qint64 changedRows() const;

    /// What went wrong with the last call, by SQLite's code.
    [[noreturn]] void fail(int code) const;

private:
    friend class WriteGate;
    static int authorize(void *self, int action, const char *first, const char *second, const char *database,
                         const char *trigger);
    void harden();
    /// VACUUM INTO attaches the copy.
    void setBackup(bool making) noexcept;

    sqlite3 *m_handle = nullptr;
    QString m_path;
    int m_gates = 0;        ///< how many WriteGates are open
    bool m_backup = false;  ///< a WriteGate for a backup is open
    bool m_foreign = false; ///< read-only: PRAGMAs that only read, and SELECT
};

/// While it lives, statements that write may be prepared. Only the journal's writer, migrations and backups make one.
class WriteGate
{
public:
    enum class Purpose { Journal, Backup };
    explicit WriteGate(Database &database, Purpose purpose = Purpose::Journal);
    ~WriteGate();
    WriteGate(const WriteGate &) = delete;
    WriteGate &operator=(const WriteGate &) = delete;

private:
    Database &m_database;
    Purpose m_purpose;
};

/// Room in memory for the pages that a long write comes back to again and again, for as long as this lives.
class LargeCache
{
public:
    explicit LargeCache(Database &database);
    ~LargeCache();
    LargeCache(const LargeCache &) = delete;
    LargeCache &operator=(const LargeCache &) = delete;

private:
    Database &m_database;
};

/// `BEGIN IMMEDIATE` until commit(); rolled back when it is left without one.
class SqlTransaction
{
public:
    explicit SqlTransaction(Database &database);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace tandem
