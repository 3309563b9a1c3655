// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/folder_report.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QFileSystemWatcher;
class QTimer;

namespace tandem {

class Session;
class SharedFolder;

/// Meets colleagues in the open programme's shared folder: when its rows are there, every minute, soon after a change here
/// and when the folder is seen to change. What touches the folder happens in another thread, so that a slow one holds up
/// nobody; what comes in joins the file in small slices, and never while a dialog is open.
class FolderMeetings final : public QObject
{
    Q_OBJECT
public:
    explicit FolderMeetings(Session &session, QObject *parent = nullptr);
    ~FolderMeetings() override;

    /// Of the open programme; empty: it has none.
    const QString &folder() const { return m_path; }
    /// Chooses another one, or with an empty path none; whether this computer could keep that.
    bool setFolder(const QString &path);

    /// Now, and with another try of what could not be read.
    void meetNow();
    bool isMeeting() const { return m_part != Part::None; }

    /// The last meeting that came to its end; none yet.
    const std::optional<FolderReport> &lastReport() const { return m_report; }
    /// Why the last one did not; none: it did.
    const std::optional<Error> &lastError() const { return m_error; }
    /// When something last came in, from whom, how much; and which files are known.
    const FolderMemory &memory() const { return m_memory; }

signals:
    /// Any of these may be other than before.
    void changed();

private:
    enum class Part : unsigned char { None, Looking, Merging, Putting };

    void follow();
    void meet(bool asked);
    void inOtherThread(Part part, Result<void> (SharedFolder::*work)());
    void goOn();
    void mergeSome();
    void finish(const std::optional<Error> &error);
    void watch();

    Session &m_session;
    QString m_path;
    std::shared_ptr<SharedFolder> m_folder;
    Part m_part = Part::None;
    int m_turn = 0; ///< what an earlier folder's thread comes back with is nobody's any more
    bool m_again = false;
    bool m_merging = false; ///< what changes in the file is the folder's doing
    QList<Id> m_there;      ///< what the folder holds when this meeting has come to its end
    std::optional<FolderReport> m_report;
    std::optional<FolderReport> m_earlier; ///< of the meetings that led to the one under way
    std::optional<Error> m_error;
    FolderMemory m_memory;
    QTimer *m_regularly;
    QTimer *m_soon;
    QFileSystemWatcher *m_watcher;
};

} // namespace tandem
