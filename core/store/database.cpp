// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/text.h"
#include "core/store/statement.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace tandem {

namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr char kSmallCache[] = "PRAGMA cache_size=-2048"; ///< KiB: all rows are in memory once they are loaded
constexpr char kLargeCache[] = "PRAGMA cache_size=-65536";

// What one call may do: much more than any of ours needs, for a file of no size and for each of its bytes.
constexpr int kTurn = 1000; ///< steps between two looks
constexpr int kLook = 10;   ///< the same under a Watch: a few of them move whole contents
constexpr qint64 kBytesPerTurn = 50;
constexpr qint64 kFreeRows = 50'000;
constexpr qint64 kBytesPerRow = 4; ///< the least that a row takes

/// PRAGMAs that our own code asks with a value; all others may only be read.
bool isKnownSetting(QByteArrayView name)
{
    static constexpr const char *kNames[] = {"journal_mode", "synchronous",    "cache_size",      "temp_store",
                                             "mmap_size",    "foreign_keys",   "trusted_schema",  "page_size",
                                             "user_version", "application_id", "cell_size_check", "query_only",
                                             "quick_check",  "table_info",     "table_xinfo"};
    for (const char *known : kNames) {
        if (name == QByteArrayView(known))
            return true;
    }
    return false;
}

} // namespace

Database::Database(const QString &path, Mode mode) : m_path(path)
{
    int flags = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX; // a file lives in one thread
    switch (mode) {
    case Mode::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        m_foreign = true;
        break;
    case Mode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    }
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr);
    try {
        if (code != SQLITE_OK)
            fail(code);
        harden();
    } catch (...) {
        sqlite3_close(m_handle);
        throw;
    }
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

void Database::harden()
{
    const auto set = [this](int option, int value) { sqlite3_db_config(m_handle, option, value, nullptr); };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    if (m_foreign)
        set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_TRIGGER_DEPTH, 5);
    sqlite3_limit(m_handle, SQLITE_LIMIT_VDBE_OP, 1'000'000);
    sqlite3_busy_timeout(m_handle, kBusyMilliseconds);
    sqlite3_set_authorizer(m_handle, &Database::authorize, this);
    setWatch({});
    execute("PRAGMA trusted_schema=OFF");
    { // the descriptions are read now, before anything long is begun
        const Statement any(*this, "SELECT 1 FROM sqlite_master");
    }
    execute("PRAGMA cell_size_check=ON");
    execute("PRAGMA mmap_size=0");
    execute("PRAGMA foreign_keys=OFF");
    execute("PRAGMA temp_store=MEMORY");
    execute(kSmallCache);
    if (m_foreign) {
        execute("PRAGMA query_only=ON");
    } else {
        // A rollback journal, one connection: a person copies or mails one file, and a forgotten -wal is lost work.
        execute("PRAGMA journal_mode=DELETE");
        execute("PRAGMA synchronous=EXTRA");
    }
}

int Database::authorize(void *self, int action, const char *first, const char *second, const char *, const char *)
{
    const auto *database = static_cast<const Database *>(self);
    const bool open = database->m_gates > 0;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_TRANSACTION:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return second && qstricmp(second, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return !second || isKnownSetting(first) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return database->m_backup ? SQLITE_OK : SQLITE_DENY;
    default:
        return open ? SQLITE_OK : SQLITE_DENY;
    }
}

int Database::goesOn(void *self)
{
    auto *database = static_cast<Database *>(self);
    if (database->m_watch) {
        database->m_stopped = !database->m_watch();
        if (database->m_stopped)
            return 1;
        if (++database->m_looks % (kTurn / kLook) != 0 || database->m_path == u":memory:"_s)
            return 0;
    }
    if (++database->m_turns <= kFreeTurns || database->m_turns % 256 != 0)
        return 0;
    return database->m_turns - kFreeTurns > QFileInfo(database->m_path).size() / kBytesPerTurn ? 1 : 0;
}

void Database::setWatch(std::function<bool()> watch)
{
    m_watch = std::move(watch);
    m_stopped = false;
    if (m_watch || m_path != u":memory:"_s) // what stands there was written by ourselves
        sqlite3_progress_handler(m_handle, m_watch ? kLook : kTurn, &Database::goesOn, this);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void Database::syncCopy() const
{
    const char *name = sqlite3_db_name(m_handle, 2); // behind "main" and "temp"; SQLite chooses it
    sqlite3_file *file = nullptr;
    if (name && sqlite3_file_control(m_handle, name, SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file->pMethods)
        file->pMethods->xSync(file, SQLITE_SYNC_NORMAL); // what fails here fails again at the end
}

void Database::boundRows(qint64 rows) const
{
    if (rows > kFreeRows && m_path != u":memory:"_s && rows - kFreeRows > QFileInfo(m_path).size() / kBytesPerRow)
        fail(SQLITE_CORRUPT);
}

void Database::setBackup(bool making) noexcept
{
    m_backup = making;
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, making ? 1 : 0);
    if (m_foreign) // only the copy is written: the connection to the file itself was opened for reading
        sqlite3_exec(m_handle, making ? "PRAGMA query_only=OFF" : "PRAGMA query_only=ON", nullptr, nullptr, nullptr);
}

bool Database::isReadOnly() const
{
    return m_foreign || sqlite3_db_readonly(m_handle, "main") == 1;
}

void Database::execute(const QByteArray &sql)
{
    begin(Work::Running);
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

qint64 Database::number(const QByteArray &sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QByteArray Database::text(const QByteArray &sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0).toByteArray() : QByteArray();
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

void Database::fail(int code) const
{
    const QString name = QFileInfo(m_path).fileName();
    const QString words = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString();
    const auto error = [&](ErrorCode kind) { return SqlFailure{Error{kind, {name, words}, {}, {}}}; };
    if (code == SQLITE_READONLY_DBMOVED)
        throw error(ErrorCode::FileMoved);
    switch (code & 0xFF) {
    case SQLITE_FULL:
        throw error(ErrorCode::DiskFull);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // its first bytes were looked at before (probeFile)
    case SQLITE_ERROR:  // our statements are right: it is the tables that are not what they should be
    case SQLITE_TOOBIG:
        throw error(ErrorCode::FileDamaged);
    case SQLITE_INTERRUPT: // by goesOn()
        throw m_stopped ? SqlFailure{Error{ErrorCode::Cancelled, {}, {}, {}}} : error(ErrorCode::FileDamaged);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw error(ErrorCode::FileInUse);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        throw error(ErrorCode::FileNotWritable);
    case SQLITE_CANTOPEN:
        throw error(ErrorCode::FileNotReadable);
    default:
        throw error(ErrorCode::DiskError);
    }
}

WriteGate::WriteGate(Database &database, Purpose purpose) : m_database(database), m_purpose(purpose)
{
    ++m_database.m_gates;
    if (m_purpose == Purpose::Backup)
        m_database.setBackup(true);
}

WriteGate::~WriteGate()
{
    --m_database.m_gates;
    if (m_purpose == Purpose::Backup)
        m_database.setBackup(false);
}

Watch::Watch(Database &database, std::function<bool()> goesOn) : m_database(database)
{
    m_database.setWatch(std::move(goesOn));
}

Watch::~Watch()
{
    m_database.setWatch({});
}

LargeCache::LargeCache(Database &database) : m_database(database)
{
    m_database.execute(kLargeCache);
}

LargeCache::~LargeCache()
{
    sqlite3_exec(m_database.handle(), kSmallCache, nullptr, nullptr, nullptr);
}

SqlReading::SqlReading(Database &database) : m_database(database), m_own(!database.inTransaction())
{
    if (m_own)
        m_database.execute("BEGIN");
}

SqlReading::~SqlReading()
{
    if (m_own) // nothing was written: what could fail is to let go of a lock
        sqlite3_exec(m_database.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

SqlTransaction::SqlTransaction(Database &database) : m_database(database)
{
    m_database.execute("BEGIN IMMEDIATE");
}

SqlTransaction::~SqlTransaction()
{
    // SQLite rolls back by itself after some errors; there is nobody left to tell of a second one.
    if (m_open && m_database.inTransaction())
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void SqlTransaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace tandem
