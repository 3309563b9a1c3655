// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/follow_up_feed.h"

#include "core/workspace/workspace.h"

#include <QTimer>

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
        m_followUp.follow(m_workspace.snapshot(), changes);
        if (!m_followUp.isComplete())
            m_timer->start(changes.everything ? 0 : kPause);
    });
    m_followUp.begin(workspace.snapshot());
    m_timer->start(0);
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
    if (m_followUp.isComplete())
        return;
    m_followUp.lookSome(m_workspace.snapshot(), 0);
    m_timer->stop();
    emit refreshed();
}

} // namespace tandem

#include "moc_follow_up_feed.cpp"
