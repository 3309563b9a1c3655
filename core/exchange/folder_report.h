// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/folder_memory.h"
#include "core/journal/ingest_report.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace tandem {

/// What came of a meeting with the shared folder.
struct FolderReport
{
    /// Somebody whose files were read. Claims of the files, like all that they say of themselves.
    struct Sender
    {
        QString person;
        QString site;
        qsizetype files = 0;
        qsizetype transactions = 0; ///< that were not here
    };
    /// A file that could not be used.
    struct Unread
    {
        QString path;
        FolderFileState state = FolderFileState::Waiting;
        QDateTime since;
        bool overdue = false; ///< time enough has passed: somebody should look
    };

    QDateTime at;
    IngestReport received; ///< of all that came in, added up; `authors` stays empty
    QList<Sender> senders; ///< only those who brought something, in the order in which they were met
    qsizetype publishedFiles = 0;
    qsizetype publishedTransactions = 0;
    qsizetype publishedContents = 0;
    QList<Unread> unread; ///< sorted by path; files of other programmes are not among them
    bool away = false;    ///< all that was in the folder is gone: it is probably not connected
    bool crowded = false; ///< there are more files than are looked at
    bool more = false;    ///< some were left for the next meeting

    bool broughtSomething() const { return received.newTransactions > 0 || received.blobs > 0; }
    bool publishedSomething() const { return publishedFiles > 0 || publishedContents > 0; }
    /// Whether anything needs somebody's eye.
    bool hasProblem() const;
    /// Makes one of two: what is true of the folder now is this one's, what came and went is both's.
    void addEarlier(const FolderReport &earlier);
    void addSender(const Sender &sender);
};

} // namespace tandem
