// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>

namespace tandem {

/// What came of an ingest; the first numbers are those of `receive --json`.
struct IngestReport
{
    qsizetype newTransactions = 0;
    qsizetype known = 0;
    qsizetype held = 0; ///< wait for others, in all
    qsizetype rowsAdded = 0;
    qsizetype rowsChanged = 0;
    qsizetype rowsRemoved = 0;
    qsizetype conflictsOpened = 0;
    qsizetype conflictsClosed = 0;
    qsizetype blobs = 0; ///< contents that were not here

    /// Who wrote what was new, in the order in which they were met. A claim of the transactions, like all that they say.
    struct Author
    {
        Id person;
        qsizetype transactions = 0;
        qsizetype values = 0;
        QDateTime first; ///< by their own clocks
        QDateTime last;

        bool operator==(const Author &) const = default;
    };
    QList<Author> authors;
    QSet<QByteArray> devices; ///< the signs of the computers that what was new was written on

    bool operator==(const IngestReport &) const = default;
};

} // namespace tandem
