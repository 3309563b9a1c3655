// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace tandem::bench {

/// Each prints its figures as one line of JSON and returns the exit status.
int makeFile(const QStringList &arguments);    ///< FILE PLANS ACTIVITIES
int benchSave(const QStringList &arguments);   ///< FOLDER ROUNDS
int benchIngest(const QStringList &arguments); ///< FOLDER CHANGES
int benchLoad(const QStringList &arguments);   ///< FILE
int benchCsv(const QStringList &arguments);    ///< FILE OUT: writing from an open file

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// The most memory that the process has had, KiB; 0 where the system does not say.
long peakMemory();

} // namespace tandem::bench
