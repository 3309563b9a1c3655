// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/activity_tabs.h"

class QLabel;
class QVBoxLayout;

namespace tandem {

struct Error;

/// What the activity is tied to: the commitments that it serves, the institutions that take part, the other plans in
/// which it is shown.
class ActivityLinksTab final : public ActivityTab
{
    Q_OBJECT
public:
    ActivityLinksTab(const UiContext &context, QWidget *parent);

    void setActivity(const Id &activity);
    void refresh();
    RowsPanel *institutions() const { return m_institutions; }
    RowsPanel *plans() const { return m_plans; }

signals:
    void problem(const tandem::Error &error);
    /// The lead is a field of the activity itself, elsewhere.
    void leadRequested();

private:
    void fillCommitments();
    void serve(const Id &commitment, bool served);
    QList<Id> offeredPlans() const;

    Id m_activity;
    QList<Id> m_shown; ///< the commitments whose boxes stand there
    QWidget *m_list;
    QVBoxLayout *m_commitments;
    QLabel *m_noCommitments;
    QLabel *m_lead;
    RowsPanel *m_institutions;
    RowsPanel *m_plans;
};

} // namespace tandem
