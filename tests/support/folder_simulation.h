// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_cloud.h"

#include <QString>

namespace tandem::simulation {

/// What a run of the folder's simulation amounted to, added up over the seeds.
struct FolderFigures
{
    qint64 seeds = 0;
    qint64 copies = 0;
    qint64 steps = 0;
    qint64 meetings = 0;
    qint64 failed = 0; ///< meetings that the folder cut short
    qint64 brought = 0;
    qint64 published = 0;
    qint64 segments = 0; ///< files that took the place of others
    qint64 restores = 0;
    qint64 clones = 0;
    qint64 conflicts = 0; ///< open at the end
    qint64 contents = 0;  ///< that came through the folder
    FakeCloud::Figures cloud;

    QString text() const;
};

/// T13 (journal.md, 20): copies of a programme that are worked on and meet in a folder whose clients do everything wrong,
/// all of it decided by the seed; then the clients do their work. Empty when everybody then has everything that somebody
/// had, otherwise what does not hold.
QString simulateFolder(quint64 seed, FolderFigures &figures);

} // namespace tandem::simulation
