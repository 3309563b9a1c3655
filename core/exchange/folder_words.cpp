// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_words.h"

#include "core/base/phrases.h"
#include "core/base/text.h"

#include <algorithm>

namespace tandem {

namespace {

const char *unreadSource(FolderFileState state)
{
    switch (state) {
    case FolderFileState::Read:
    case FolderFileState::Foreign:
    case FolderFileState::Waiting:
        return QT_TRANSLATE_NOOP("Folder", "“%1” is not complete yet. It is tried again by itself; if it stays like "
                                           "this, its author should look whether their computer is connected.");
    case FolderFileState::Protected:
        return QT_TRANSLATE_NOOP("Folder",
                                 "“%1” is protected by a passphrase. Receive it like a file that came by e-mail.");
    case FolderFileState::Newer:
        return QT_TRANSLATE_NOOP("Folder", "“%1” was written by a newer Tandem. Update Tandem to read it.");
    case FolderFileState::Refused:
        return QT_TRANSLATE_NOOP("Folder",
                                 "“%1” is not what Tandem writes; nothing of it was used. It can be deleted.");
    case FolderFileState::TooLarge:
        return QT_TRANSLATE_NOOP("Folder", "“%1” is too large to be read here. Receive it like a file that came by "
                                           "e-mail.");
    }
    return "";
}

} // namespace

QString senderNames(const QList<FolderReport::Sender> &senders)
{
    QStringList names;
    for (const FolderReport::Sender &sender : senders) {
        const QString name = sender.person.isEmpty() ? sender.site : sender.person;
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

QString broughtText(const FolderReport &report, const Phrases &phrases)
{
    const int changes = int(report.received.newTransactions);
    const QString names = senderNames(report.senders);
    QStringList parts;
    if (changes > 0 && names.isEmpty())
        parts.append(phrases.translate("Folder", "%n change(s) came in.", nullptr, changes));
    else if (changes > 0)
        parts.append(phrases.translate("Folder", "%n change(s) came in from %1.", nullptr, changes).arg(names));
    if (report.received.blobs > 0)
        parts.append(phrases.translate("Folder", "%n document(s) came in.", nullptr, int(report.received.blobs)));
    return parts.join(u' ');
}

QString publishedText(const FolderReport &report, const Phrases &phrases)
{
    QStringList parts;
    if (report.publishedTransactions > 0)
        parts.append(phrases.translate("Folder", "%n change(s) were put into the folder.", nullptr,
                                       int(report.publishedTransactions)));
    if (report.publishedContents > 0)
        parts.append(phrases.translate("Folder", "%n document(s) were put into the folder.", nullptr,
                                       int(report.publishedContents)));
    return parts.join(u' ');
}

QString unreadText(const FolderReport::Unread &file, const Phrases &phrases)
{
    return phrases.translate("Folder", unreadSource(file.state)).arg(cleanLine(file.path));
}

QString folderProblemText(const FolderReport &report, const Phrases &phrases)
{
    if (report.away)
        return phrases.translate("Folder",
                                 "The shared folder is empty: it is probably not connected. Nothing was put there.");
    const auto overdue = std::count_if(report.unread.begin(), report.unread.end(),
                                       [](const FolderReport::Unread &file) { return file.overdue; });
    if (overdue > 0)
        return phrases.translate("Folder", "%n file(s) of the shared folder cannot be read.", nullptr, int(overdue));
    if (report.crowded)
        return phrases.translate("Folder",
                                 "There is too much in the shared folder: not all of it was looked at. Choose "
                                 "a folder that is used for nothing else.");
    return {};
}

} // namespace tandem
