// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/follow_up.h"

#include <QObject>

class QTimer;

namespace tandem {

class Workspace;

/// What is left to mend and to translate in the open file: looked for in slices while nobody waits, and again a moment
/// after a change. One for each open file, gone with it.
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
    void look();

    Workspace &m_workspace;
    FollowUp m_followUp;
    QTimer *m_timer;
};

} // namespace tandem
