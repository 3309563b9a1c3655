// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tandem::fault {

/// What happens at a write point: a write, a sync, a truncation or a deletion that SQLite asks of the disk.
enum class Mode {
    None,       ///< only counts
    KillBefore, ///< the process ends before it
    KillWithin, ///< the process ends with a write half done (anything else is done)
    ErrorOnce,  ///< it fails once, as a disk error
    Full,       ///< from here on no file can grow
    PowerLoss,  ///< the process ends, and of what was not synced each sector of 512 bytes is kept, lost or zeroed
};

struct Fault
{
    Mode mode = Mode::None;
    qint64 at = 0;             ///< the write point, from 1
    quint64 seed = 0;          ///< of what a power loss leaves
    bool syncsAreLies = false; ///< the disk says that it has synced and has not, as with `synchronous=OFF`
};

/// How the process says that a fault ended it.
inline constexpr int kEnded = 77;

/// Puts a disk that can fail between SQLite and the real files, for all connections opened from now on. Syncs are only
/// noted, never asked of the real disk: power is lost in the simulation alone.
void install();

/// From now on write points are counted, and the fault happens.
void arm(const Fault &fault);
/// From now on nothing fails any more.
void disarm();
/// How many write points there have been since arm().
qint64 points();

} // namespace tandem::fault
