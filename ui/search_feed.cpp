// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_feed.h"

#include "core/workspace/workspace.h"

#include <QTimer>

namespace tandem {

namespace {

constexpr int kSlice = 12; ///< milliseconds: typing goes on between slices

} // namespace

SearchFeed &SearchFeed::of(Workspace &workspace)
{
    if (auto *feed = workspace.findChild<SearchFeed *>(QString(), Qt::FindDirectChildrenOnly))
        return *feed;
    return *new SearchFeed(workspace);
}

SearchFeed::SearchFeed(Workspace &workspace) : QObject(&workspace), m_workspace(workspace), m_timer(new QTimer(this))
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &SearchFeed::read);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        m_index.follow(m_workspace.snapshot(), changes);
        if (!m_index.isComplete())
            m_timer->start();
    });
    m_index.begin(workspace.snapshot());
    read(); // most programmes are read at once
    if (!m_index.isComplete())
        m_timer->start();
}

void SearchFeed::read()
{
    if (m_index.readSome(m_workspace.snapshot(), kSlice))
        m_timer->stop();
    emit progressed();
}

} // namespace tandem

#include "moc_search_feed.cpp"
