// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity_files_tab.h"

#include "core/base/text.h"
#include "ui/forms/attachments_panel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace tandem {

ActivityFilesTab::ActivityFilesTab(const UiContext &context, QWidget *parent)
    : ActivityTab(context, u"activityFiles"_s, parent),
      m_panel(new AttachmentsPanel(context, u"activityAttachments"_s, content()))
{
    column()->addWidget(m_panel);
    column()->addStretch();
}

void ActivityFilesTab::setActivity(const Id &activity)
{
    m_panel->setOwner(EntityKind::Activity, activity);
    verticalScrollBar()->setValue(0);
}

} // namespace tandem

#include "moc_activity_files_tab.cpp"
