// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <ctime>
#include <vector>

namespace tandem::bench {

/// Each prints its figures as one line of JSON and returns the exit status.
int makeFile(const QStringList &arguments);        ///< FILE PLANS ACTIVITIES
int benchSave(const QStringList &arguments);       ///< FOLDER ROUNDS; FOLDER/ours and FOLDER/bare hold the files
int benchIngest(const QStringList &arguments);     ///< FOLDER CHANGES ROUNDS
int benchReceive(const QStringList &arguments);    ///< FOLDER CHANGES ROUNDS
int makeLong(const QStringList &arguments);        ///< FOLDER CHANGES
int benchConcurrent(const QStringList &arguments); ///< FOLDER ROUNDS; after makeLong()
int benchLoad(const QStringList &arguments);       ///< FILE
int benchCsv(const QStringList &arguments);        ///< FILE OUT: writing from an open file

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Wall and processor time since it was made: on a machine that others use, too, only the second is a measure.
class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    double milliseconds() const { return double(m_timer.nsecsElapsed()) / 1e6; }
    /// Of all threads of the process.
    double processorMilliseconds() const { return double(std::clock() - m_clock) * 1000.0 / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_timer;
    std::clock_t m_clock = std::clock();
};

/// The most memory that the process has had, KiB; 0 where the system does not say.
long peakMemory();

} // namespace tandem::bench
