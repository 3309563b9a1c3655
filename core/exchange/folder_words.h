// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/folder_report.h"

namespace tandem {

class Phrases;

// What came of a meeting with the shared folder, in sentences that the window and the command line share.

/// "3 changes from Coordination Bamako came in." Empty: nothing came in.
QString broughtText(const FolderReport &report, const Phrases &phrases);
/// "2 changes were put there." Empty: nothing was.
QString publishedText(const FolderReport &report, const Phrases &phrases);
/// What somebody should know of a file that could not be used, and what to do.
QString unreadText(const FolderReport::Unread &file, const Phrases &phrases);
/// What is wrong with the folder as a whole, or how many of its files need a look; empty: nothing does.
QString folderProblemText(const FolderReport &report, const Phrases &phrases);
/// Who brought something, without anybody twice.
QString senderNames(const QList<FolderReport::Sender> &senders);

} // namespace tandem
