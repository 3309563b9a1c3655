// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folder_meetings.h"

#include "core/base/text.h"
#include "core/exchange/chosen_folder.h"
#include "core/exchange/shared_folder.h"
#include "core/workspace/workspace.h"
#include "ui/session.h"

#include <QApplication>
#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace tandem {

namespace {

constexpr int kRegularly = 60'000;  ///< milliseconds
constexpr int kAfterChange = 4000;  ///< milliseconds: several changes in a row go together
constexpr int kAfterHint = 1500;    ///< milliseconds: a client is mostly still writing
constexpr int kWhileBusy = 1000;    ///< milliseconds
constexpr qsizetype kWatched = 200; ///< folders

/// Of its own, and never waited for: a network's folder that does not answer must not hold up the program's end.
QThreadPool &pool()
{
    static auto *threads = new QThreadPool;
    return *threads;
}

/// Somebody reads or decides something (but in the folder's own dialog, which shows what comes of it), or long work is under way that must find the file as it was.
bool isBusy()
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return (dialog && dialog->objectName() != "folderDialog"_L1) || QApplication::overrideCursor();
}

} // namespace

FolderMeetings::FolderMeetings(Session &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_regularly(new QTimer(this)),
      m_soon(new QTimer(this)),
      m_watcher(new QFileSystemWatcher(this))
{
    m_regularly->setInterval(kRegularly);
    m_soon->setSingleShot(true);
    connect(m_regularly, &QTimer::timeout, this, [this] { meet(false); });
    connect(m_soon, &QTimer::timeout, this, [this] { meet(false); });
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_soon->isActive())
            m_soon->start(kAfterHint);
    });
    connect(&session, &Session::workspaceChanged, this, &FolderMeetings::follow);
    connect(&session, &Session::loaded, this, &FolderMeetings::follow);
    follow();
}

FolderMeetings::~FolderMeetings() = default;

void FolderMeetings::follow()
{
    ++m_turn;
    m_part = Part::None;
    m_again = false;
    m_folder.reset();
    m_path.clear();
    m_report.reset();
    m_earlier.reset();
    m_error.reset();
    m_memory = {};
    m_regularly->stop();
    m_soon->stop();
    if (const QStringList watched = m_watcher->directories(); !watched.isEmpty())
        m_watcher->removePaths(watched);
    Workspace *workspace = m_session.workspace();
    if (workspace && workspace->isLoaded() && !workspace->isReadOnly()) {
        m_path = chosenFolder(m_session.dataFolder(), workspace->document());
        connect(workspace, &Workspace::changed, this, [this] {
            if (!m_merging && !m_path.isEmpty())
                m_soon->start(kAfterChange);
        });
    }
    if (!m_path.isEmpty()) {
        m_folder = SharedFolder::of(*workspace, m_path);
        m_memory = m_folder->memory();
        m_regularly->start();
        m_soon->start(0);
    }
    emit changed();
}

bool FolderMeetings::setFolder(const QString &path)
{
    const Workspace *workspace = m_session.workspace();
    if (!workspace || !setChosenFolder(m_session.dataFolder(), workspace->document(), path))
        return false;
    disconnect(workspace, &Workspace::changed, this, nullptr);
    follow();
    return true;
}

void FolderMeetings::meetNow()
{
    meet(true);
}

void FolderMeetings::meet(bool asked)
{
    if (!m_folder)
        return;
    if (m_part != Part::None) {
        m_again = true;
        return;
    }
    if (isBusy() && !asked) {
        m_soon->start(kWhileBusy);
        return;
    }
    if (const Result<void> begun = m_folder->begin(*m_session.workspace(), asked); !begun) {
        finish(begun.error());
        return;
    }
    inOtherThread(Part::Looking, &SharedFolder::look);
    emit changed();
}

void FolderMeetings::inOtherThread(Part part, Result<void> (SharedFolder::*work)())
{
    m_part = part;
    auto promise = std::make_shared<QPromise<Result<void>>>();
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcher<Result<void>>::finished, this, [this, watcher, turn = m_turn] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        const Result<void> result = watcher->result();
        if (result)
            goOn();
        else
            finish(result.error());
    });
    watcher->setFuture(promise->future());
    promise->start();
    pool().start([promise, folder = m_folder, work] {
        promise->addResult((folder.get()->*work)());
        promise->finish();
    });
}

void FolderMeetings::goOn()
{
    if (m_part == Part::Looking) {
        m_part = Part::Merging;
        mergeSome();
    } else {
        finish({});
    }
}

void FolderMeetings::mergeSome()
{
    if (isBusy()) {
        QTimer::singleShot(kWhileBusy, this, [this, turn = m_turn] {
            if (turn == m_turn)
                mergeSome();
        });
        return;
    }
    m_merging = true;
    const Result<bool> merged = m_folder->merge(*m_session.workspace());
    m_merging = false;
    if (!merged) {
        finish(merged.error());
        return;
    }
    if (*merged) {
        m_there = m_session.workspace()->leaves();
        inOtherThread(Part::Putting, &SharedFolder::put);
        return;
    }
    // Between two slices the window does what waits.
    QTimer::singleShot(0, this, [this, turn = m_turn] {
        if (turn == m_turn)
            mergeSome();
    });
}

void FolderMeetings::finish(const std::optional<Error> &error)
{
    m_part = Part::None;
    m_error = error;
    FolderReport report = m_folder->report();
    if (m_earlier)
        report.addEarlier(*m_earlier);
    m_earlier.reset();
    m_memory = m_folder->memory();
    const bool more = !error && report.more;
    if (more)
        m_earlier = report;
    else if (!error)
        m_report = report;
    if (!error && !more && !report.away && m_session.workspace())
        m_session.workspace()->rememberSent(m_there);
    watch();
    if (std::exchange(m_again, false) || more)
        m_soon->start(more ? 0 : kAfterHint);
    emit changed();
}

void FolderMeetings::watch()
{
    // A hint and nothing more: on folders that a client looks after, much is missed. Only after the folder has answered.
    if (m_error)
        return;
    QStringList folders{m_path};
    for (auto it = m_memory.files.keyBegin(); it != m_memory.files.keyEnd(); ++it) {
        for (int parts = 1; parts <= int(it->count(u'/')); ++parts)
            folders.append(m_path + u'/' + it->section(u'/', 0, parts - 1));
    }
    folders.removeDuplicates();
    folders = folders.mid(0, kWatched);
    const QStringList watchedNow = m_watcher->directories();
    for (const QString &watched : watchedNow)
        folders.removeAll(watched);
    if (!folders.isEmpty())
        m_watcher->addPaths(folders);
}

} // namespace tandem

#include "moc_folder_meetings.cpp"
