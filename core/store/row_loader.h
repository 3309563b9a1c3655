// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/store/row_reader.h"

#include <QString>

#include <atomic>
#include <functional>
#include <future>
#include <mutex>

namespace tandem {

/// Reads all living rows in a thread of its own, and in a second one as soon as somebody waits for them: until then there
/// is something else to do. Through connections of their own that only read and are closed before the rows are handed
/// out. Both see the same state: the first one keeps everybody from writing until they are done.
class RowLoader
{
public:
    /// Begins at once. `then` is called in that thread with the rows, for what can be found out about them there.
    RowLoader(const QString &path, std::function<void(const Snapshot &)> then);
    /// Stops reading.
    ~RowLoader();
    RowLoader(const RowLoader &) = delete;
    RowLoader &operator=(const RowLoader &) = delete;

    /// Waits for at most so many milliseconds; whether take() has something.
    bool wait(int milliseconds);
    /// Waits as long as it takes; once.
    Result<Snapshot> take();

private:
    enum class State { NotBegun, Reading, Ended };

    Result<Snapshot> load(const std::function<void(const Snapshot &)> &then);
    void read(Database &database);
    void callHelper();
    void changeTo(State state);

    QString m_path;
    Snapshot m_read;
    UnreadTables m_unread;
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex; ///< of the next two
    State m_state = State::NotBegun;
    std::future<Result<void>> m_helper;
    std::future<Result<Snapshot>> m_rows;
};

} // namespace tandem
