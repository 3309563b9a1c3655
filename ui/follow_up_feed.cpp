// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/follow_up_feed.h"

#include "core/workspace/workspace.h"

#include <QTimer>

#include <utility>

namespace tandem {

namespace {

constexpr int kPause = 300; ///< milliseconds after a change: whoever types is not held up
constexpr int kSlice = 6;   ///< milliseconds

} // namespace

FollowUpFeed &FollowUpFeed::of(Workspace &workspace)
{
    if (auto *feed = workspace.findChild<FollowUpFeed *>(QString(), Qt::FindDirectChildrenOnly))
        return *feed;
    return *new FollowUpFeed(workspace);
}

FollowUpFeed::FollowUpFeed(Workspace &workspace)
    : QObject(&workspace), m_workspace(workspace), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &FollowUpFeed::look);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything)
            lookThroughAll();
        else if (m_all.valid())
            m_meanwhile.append(changes);
        else
            follow(changes);
    });
    lookThroughAll();
}

void FollowUpFeed::lookThroughAll()
{
    m_timer->stop();
    m_meanwhile.clear();
    m_followUp = {};
    m_all = std::async(std::launch::async, [this, rows = m_workspace.snapshot()] {
        FollowUp found;
        found.begin(rows);
        found.lookSome(rows, 0);
        QMetaObject::invokeMethod(this, &FollowUpFeed::takeAll, Qt::QueuedConnection);
        return found;
    });
}

void FollowUpFeed::takeAll()
{
    if (!m_all.valid())
        return;
    m_followUp = m_all.get();
    for (const ChangeSet &changes : std::exchange(m_meanwhile, {}))
        follow(changes);
    if (m_followUp.isComplete())
        emit refreshed();
}

void FollowUpFeed::follow(const ChangeSet &changes)
{
    m_followUp.follow(m_workspace.snapshot(), changes);
    if (!m_followUp.isComplete())
        m_timer->start(kPause);
}

void FollowUpFeed::look()
{
    if (!m_followUp.lookSome(m_workspace.snapshot(), kSlice)) {
        m_timer->start(0);
        return;
    }
    m_timer->stop();
    emit refreshed();
}

void FollowUpFeed::finish()
{
    takeAll();
    if (m_followUp.isComplete())
        return;
    m_followUp.lookSome(m_workspace.snapshot(), 0);
    m_timer->stop();
    emit refreshed();
}

} // namespace tandem

#include "moc_follow_up_feed.cpp"
