// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_feed.h"

#include "core/workspace/workspace.h"

#include <QTimer>

namespace tandem {

namespace {

// Milliseconds. Most programmes are read in the first slice; while a large one is, half of the time is left to whoever
// types or scrolls, and what is shown is not looked for anew after each slice.
constexpr int kFirstSlice = 30;
constexpr int kSlice = 6;
constexpr int kPause = 6;
constexpr int kBetweenTellings = 150;

} // namespace

SearchFeed &SearchFeed::of(Workspace &workspace)
{
    if (auto *feed = workspace.findChild<SearchFeed *>(QString(), Qt::FindDirectChildrenOnly))
        return *feed;
    return *new SearchFeed(workspace);
}

SearchFeed::SearchFeed(Workspace &workspace) : QObject(&workspace), m_workspace(workspace), m_timer(new QTimer(this))
{
    m_timer->setInterval(kPause);
    connect(m_timer, &QTimer::timeout, this, &SearchFeed::read);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        m_index.follow(m_workspace.snapshot(), changes);
        if (!m_index.isComplete())
            m_timer->start();
    });
    m_index.begin(workspace.snapshot());
    m_told.start();
    if (!m_index.readSome(workspace.snapshot(), kFirstSlice))
        m_timer->start();
}

void SearchFeed::read()
{
    const bool done = m_index.readSome(m_workspace.snapshot(), kSlice);
    if (done)
        m_timer->stop();
    else if (m_told.elapsed() < kBetweenTellings)
        return;
    m_told.start();
    emit progressed();
}

} // namespace tandem

#include "moc_search_feed.cpp"
