// SPDX-License-Identifier: GPL-3.0-or-later
// What goes along on a mission, and what others have and lack.
#include "core/base/text.h"
#include "core/exchange/received_files.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/mission_dialog.h"
#include "ui/dialogs/send_dialog.h"
#include "ui/exchange_commands.h"
#include "ui/folder_meetings.h"
#include "ui/main_window.h"
#include "ui/opening_words.h"
#include "ui/page.h"
#include "ui/prompts.h"
#include "ui/size_text.h"
#include "ui/ui_context.h"
#include "ui/window_content.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace tandem {

void ExchangeCommands::prepareMission()
{
    m_window.commitTyped();
    const Place &place = m_window.content().place();
    MissionDialog dialog(context(), place.kind == PlaceKind::Plan ? place.row : Id(), &m_window);
    if (context().prompts.run(dialog) != QDialog::Accepted || dialog.writtenFile().isEmpty())
        return;
    const QString path = dialog.writtenFile();
    m_window.content().page()->showMessage(
        tr("The copy for the mission is written and verified: %1 (%2). Open it on the other computer; when you are "
           "back, receive it here.")
            .arg(QDir::toNativeSeparators(path), sizeText(dialog.writtenSize(), context().phrases)),
        tr("Open its folder"),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
}

void ExchangeCommands::meetNow()
{
    m_meetings.meetNow();
}

void ExchangeCommands::remember(const ReceivedFiles &files)
{
    QList<Id> known;
    const QList<ReceivedFacts> facts = files.facts();
    for (const ReceivedFacts &each : facts)
        known += each.leaves;
    context().workspace->rememberReceived(known);
}

bool ExchangeCommands::tellOfWanted(const ReceivedFiles &files)
{
    QSet<QByteArray> wanted;
    QStringList who;
    const QList<ReceivedFacts> facts = files.facts();
    for (const ReceivedFacts &each : facts) {
        const QString name = each.person.isEmpty() ? each.site : each.person;
        for (const QByteArray &sha256 : each.wanted) {
            if (!context().workspace->hasBlob(sha256))
                continue;
            wanted.insert(sha256);
            if (!name.isEmpty() && !who.contains(name))
                who.append(name);
        }
    }
    if (wanted.isEmpty())
        return false;
    const QString names = who.isEmpty() ? tr("A colleague") : who.join(u", "_s);
    m_words.add(tr("%1 asked for %n attachment(s) that you have.", nullptr, int(wanted.size())).arg(names), tr("Send…"),
                [this] { send(true); });
    return true;
}

} // namespace tandem
