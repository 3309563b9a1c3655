// SPDX-License-Identifier: GPL-3.0-or-later
// A programme file in a folder that others change, too: what is said of it, and the way out.
#include "core/base/text.h"
#include "core/exchange/chosen_folder.h"
#include "core/exchange/synchronised_place.h"
#include "core/workspace/workspace.h"
#include "ui/exchange_commands.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/ui_context.h"
#include "ui/window_content.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace tandem {

namespace {

/// A name that nothing has yet, in the first of the person's folders that is only this computer's.
QString freePath(const QString &fileName, const QString &dataFolder)
{
    const QStringList folders{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                              QStandardPaths::writableLocation(QStandardPaths::HomeLocation), dataFolder};
    const QFileInfo name(fileName);
    for (const QString &folder : folders) {
        if (folder.isEmpty() || !QDir().mkpath(folder) || !synchronisedBy(folder + u'/' + fileName).isEmpty() ||
            !QFileInfo(folder).isWritable())
            continue;
        QString path = folder + u'/' + fileName;
        for (int number = 2; QFileInfo::exists(path); ++number)
            path = u"%1/%2 (%3).%4"_s.arg(folder, name.completeBaseName()).arg(number).arg(name.suffix());
        return path;
    }
    return {};
}

} // namespace

bool ExchangeCommands::offerToMove()
{
    const Workspace &workspace = *context().workspace;
    const QString by = synchronisedBy(workspace.path());
    if (by.isEmpty() || workspace.readOnlyReason()->code != ErrorCode::FileReadOnly)
        return false;
    m_window.content().page()->showMessage(
        tr("This programme lies in a folder that others change, too (%1). Two people who work in one file lose each "
           "other’s work: it is open for reading only.")
            .arg(by),
        tr("Move it to this computer and meet in this folder"), [this] {
            // Later: the message that offers it is taken away first.
            QMetaObject::invokeMethod(this, &ExchangeCommands::moveToThisComputer, Qt::QueuedConnection);
        });
    return true;
}

void ExchangeCommands::moveToThisComputer()
{
    Workspace &workspace = *context().workspace;
    const QFileInfo from(workspace.path());
    const QString to = freePath(from.fileName(), m_session.dataFolder());
    // Of one name for all colleagues, whatever language they read.
    const QString folder = from.path() + u'/' + from.completeBaseName() + u" (Tandem)"_s;
    if (to.isEmpty() || !QDir().mkpath(folder)) {
        m_window.content().page()->showProblem(Error{
            ErrorCode::OutputNotWritten, {QDir::toNativeSeparators(to.isEmpty() ? from.path() : folder), {}}, {}, {}});
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    // By way of a backup: it is verified, and stays.
    const auto backup = workspace.backUp();
    const Result<void> copied = backup ? restoreBackup(*backup, to) : Result<void>(backup.error());
    QApplication::restoreOverrideCursor();
    if (!copied) {
        m_window.content().page()->showProblem(copied.error());
        return;
    }
    if (!m_leaveFile())
        return;
    setChosenFolder(m_session.dataFolder(), workspace.document(), folder);
    m_session.settings().forgetFile(from.filePath());
    if (const auto opened = m_session.open(to); !opened) {
        tell(opened.error());
        return;
    }
    const bool gone = QFile::remove(from.filePath());
    tellLater([to = QDir::toNativeSeparators(to), folder = QDir::toNativeSeparators(folder),
               left = gone ? QString() : QDir::toNativeSeparators(from.filePath())] {
        const QString moved = tr("The programme is in %1 now. You meet your colleagues in %2.").arg(to, folder);
        return left.isEmpty() ? moved : moved + u' ' + tr("%1 could not be deleted: use it no longer.").arg(left);
    });
}

} // namespace tandem
