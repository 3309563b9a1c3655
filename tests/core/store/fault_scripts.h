// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"
#include "tests/support/test_file.h"

#include <QString>

#include <functional>
#include <span>

namespace tandem::fault {

/// What a child process tells its parent through shared memory.
struct Progress
{
    static constexpr int kMost = 16;
    int acknowledged = 0;             ///< steps that the program was told are saved
    int failures = 0;                 ///< steps that failed and were done again
    qint64 points = 0;                ///< write points of the whole run, when it came to its end
    qint64 counts[kMost + 1] = {};    ///< transactions after so many steps
    char fingerprints[kMost + 1][32]; ///< SHA-256 of the leaves after so many steps
};

/// Runs the steps of a script in the child: what fails is done once more, as a person would with room made on the disk.
class Runner
{
public:
    Runner(const QString &folder, Progress &progress);

    QString path() const { return m_folder + QStringLiteral("/plan.tandem"); }
    Environment environment(bool data = false) const;
    Workspace &file() { return *m_workspace; }

    void open(bool data = false);
    void create();
    /// The state at the beginning, when it is not that of a file that is not there.
    void begin();
    /// One step: acknowledged when it says so.
    void step(const std::function<Result<void>()> &body);
    void run(const Operation &operation);

private:
    template <class Body>
    void tryTwice(Body &&body);
    void note();

    QString m_folder;
    Progress &m_progress;
    mutable SeededRandom m_random{5};
    FixedClock m_clock{QDateTime(QDate(2020, 3, 3), QTime(9, 0), Qt::OffsetFromUTC, 3600), 1000};
    std::unique_ptr<Workspace> m_workspace;
};

/// One way of working that is cut at each of its write points.
struct Script
{
    const char *name;
    bool creates; ///< begins with no file
    /// Makes the folder that every run begins with.
    void (*prepare)(Workspace &workspace, const QString &folder);
    void (*act)(Runner &runner);
};

std::span<const Script> scripts();

} // namespace tandem::fault
