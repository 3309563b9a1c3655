// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/follow_up.h"

#include <QObject>

#include <future>

class QTimer;

namespace tandem {

class Workspace;

/// What is left to mend and to translate in the open file: looked for once in all rows in another thread, then in those
/// that a change touches, a moment after it. One for each open file, gone with it.
class FollowUpFeed final : public QObject
{
    Q_OBJECT
public:
    static FollowUpFeed &of(Workspace &workspace);

    const FollowUp &now() const { return m_followUp; }
    /// Looks at all that is still to be looked at now, for someone who waits for it.
    void finish();

signals:
    /// All rows were looked at: counts and lists are up to date.
    void refreshed();

private:
    explicit FollowUpFeed(Workspace &workspace);
    void lookThroughAll();
    void takeAll();
    void follow(const ChangeSet &changes);
    void look();

    Workspace &m_workspace;
    FollowUp m_followUp;
    std::future<FollowUp> m_all;  ///< while all rows are looked at
    QList<ChangeSet> m_meanwhile; ///< what changed since that began
    QTimer *m_timer;
};

} // namespace tandem
