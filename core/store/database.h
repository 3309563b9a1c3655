// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
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

/// One connection to one file, hardened (journal.md, 21.1): no extensions, no trusted schema, bounded lengths, an
/// authorizer that lets nothing write but what holds a WriteGate, and an end to everything: what a statement may do is
/// bounded by the size of the file, because the pages of a forged one can lead to each other without end. (`count(*)` of a
/// whole table is a single step that nothing can end: what has not been checked is counted by a column.)
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
    /// Whether another file stands under its name by now, or none.
    bool hasMoved() const;
    /// What stands in the copy that VACUUM INTO is making is brought to its disk; called from a Watch.
    void syncCopy() const;
    /// How many rows the last INSERT, UPDATE or DELETE touched.
    qint64 changedRows() const;

    /// Before SQLite is let run: what it may do is counted from here. To prepare a statement it reads the descriptions
    /// of the tables and little else.
    enum class Work { Preparing, Running };
    void begin(Work work) { m_turns = work == Work::Running ? 0 : kFreeTurns - kTurnsToPrepare; }
    /// Fails when a statement has given more rows than the file has room for.
    void boundRows(qint64 rows) const;

    /// What went wrong with the last call, by SQLite's code.
    [[noreturn]] void fail(int code) const;

private:
    static constexpr qint64 kFreeTurns = 20'000;
    static constexpr qint64 kTurnsToPrepare = 500;
    friend class WriteGate;
    friend class Watch;
    static int authorize(void *self, int action, const char *first, const char *second, const char *database,
                         const char *trigger);
    static int goesOn(void *self);
    void setWatch(std::function<bool()> watch);
    void harden();
    /// VACUUM INTO attaches the copy.
    void setBackup(bool making) noexcept;

    sqlite3 *m_handle = nullptr;
    QString m_path;
    std::function<bool()> m_watch;
    int m_looks = 0;        ///< of the watch, towards the next turn
    bool m_stopped = false; ///< by the watch
    qint64 m_turns = 0;     ///< thousands of steps of SQLite's machine in the present call
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

/// While it lives, `goesOn` is asked between SQLite's steps and ends the call with Cancelled by saying false. It must leave
/// this connection alone. Nothing where it is empty.
class Watch
{
public:
    Watch(Database &database, std::function<bool()> goesOn);
    ~Watch();
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

private:
    Database &m_database;
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

/// One look at the file for many statements that read, for as long as this lives: each by itself would lock the file and
/// look for a rollback journal anew. Nothing where a transaction is open already.
class SqlReading
{
public:
    explicit SqlReading(Database &database);
    ~SqlReading();
    SqlReading(const SqlReading &) = delete;
    SqlReading &operator=(const SqlReading &) = delete;

private:
    Database &m_database;
    bool m_own;
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
