// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity_history_tab.h"

#include "core/base/text.h"
#include "ui/history/history_panel.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace tandem {

ActivityHistoryTab::ActivityHistoryTab(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_panel(new HistoryPanel(context, u"activityHistory"_s, tr("Nothing was changed yet."), this))
{
    setObjectName(u"activityHistoryTab"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kSmall, spacing::kSmall, spacing::kSmall, spacing::kMedium);
    layout->addWidget(m_panel);
    m_panel->setUnfolded(true);
}

void ActivityHistoryTab::setActivity(const Id &activity)
{
    m_activity = activity;
    if (isVisible())
        fill();
}

void ActivityHistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void ActivityHistoryTab::fill()
{
    if (m_filled == m_activity)
        return;
    m_filled = m_activity;
    if (m_activity.isNull()) {
        m_panel->stop();
        return;
    }
    HistoryFilter filter;
    filter.within = m_activity;
    m_panel->setFilter(filter, m_activity);
}

} // namespace tandem

#include "moc_activity_history_tab.cpp"
