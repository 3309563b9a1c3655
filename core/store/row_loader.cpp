// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_loader.h"

#include <chrono>
#include <utility>

namespace tandem {

namespace {

constexpr int kSlice = 20; ///< milliseconds between two looks whether anybody still waits

} // namespace

RowLoader::RowLoader(const QString &path, std::function<void(const Snapshot &)> then)
    : m_path(path), m_rows(std::async(std::launch::async, [this, then = std::move(then)] { return load(then); }))
{
}

RowLoader::~RowLoader()
{
    m_stopped = true;
    if (m_rows.valid())
        m_rows.wait();
}

Result<Snapshot> RowLoader::load(const std::function<void(const Snapshot &)> &then)
{
    const Result<void> done = guarded([&] {
        Database database(m_path, Database::Mode::ReadOnly);
        database.execute("BEGIN");
        database.number("SELECT count(*) FROM sqlite_master"); // from here on nobody else can write
        changeTo(State::Reading);
        const Result<void> own = guarded([&] { read(database); });
        changeTo(State::Ended);
        const Result<void> helped = m_helper.valid() ? m_helper.get() : Result<void>();
        for (const Result<void> &each : {own, helped}) {
            if (!each)
                throw SqlFailure{each.error()};
        }
    });
    if (!done)
        return done.error();
    if (!m_stopped)
        then(m_read);
    return std::move(m_read);
}

void RowLoader::read(Database &database)
{
    RowReader reader(database, m_unread);
    while (!m_stopped && !reader.read(m_read, kSlice)) {
    }
}

void RowLoader::changeTo(State state)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
}

void RowLoader::callHelper()
{
    const std::lock_guard lock(m_mutex);
    if (m_state != State::Reading || m_helper.valid())
        return;
    m_helper = std::async(std::launch::async, [this] {
        return guarded([&] {
            Database database(m_path, Database::Mode::ReadOnly);
            read(database);
        });
    });
}

bool RowLoader::wait(int milliseconds)
{
    callHelper();
    return m_rows.wait_for(std::chrono::milliseconds(milliseconds)) == std::future_status::ready;
}

Result<Snapshot> RowLoader::take()
{
    callHelper();
    return m_rows.get();
}

} // namespace tandem
