// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_cloud.h"

#include <QString>

namespace tandem::simulation {

/// How much happens. The whole year of journal.md (20, T16) unless told otherwise.
struct YearSize
{
    int days = 250; ///< of work; two restored backups, a clone and a wrong clock fall into them however few they are
    int operations = 60; ///< of each coordinator on each of them
};

/// What the years amounted to, added up over the seeds.
struct YearFigures
{
    qint64 seeds = 0;
    qint64 operations = 0;
    qint64 refused = 0;      ///< operations that were not possible: the person was told so
    qint64 transactions = 0; ///< in the end, in each copy
    qint64 missionDays = 0;  ///< of somebody without network
    qint64 mails = 0;
    qint64 meetings = 0;
    qint64 restores = 0;
    qint64 clones = 0;
    qint64 wrongClocks = 0;
    qint64 answers = 0; ///< disagreements that somebody settled
    qint64 undone = 0;
    qint64 adoptions = 0;
    qint64 staleForms = 0; ///< saved when others had written in the same row meanwhile
    // Every value that anybody typed is one of these in the end.
    qint64 visible = 0;
    qint64 replaced = 0; ///< by somebody who had seen it
    qint64 removed = 0;  ///< with its row, by somebody who had seen it
    qint64 listed = 0;   ///< among the disagreements
    qint64 lost = 0;     ///< with a disk of which only a backup was left, before anybody else had it
    FakeCloud::Figures cloud;

    qint64 typed() const { return visible + replaced + removed + listed + lost; }
    void add(const YearFigures &other);
    QString text() const;
};

/// T16 (journal.md, 20): four coordinators work for a year on their own copies, are without network on missions, send each
/// other exchange files and meet in a shared folder; all through Workspace, the real exchange files and the real folder
/// protocol. In the end all copies are equal, and no value that anybody typed is gone unless somebody who had seen it
/// replaced it. Empty when that holds, otherwise what does not.
QString simulateYear(quint64 seed, const YearSize &size, YearFigures &figures);

} // namespace tandem::simulation
