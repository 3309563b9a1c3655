// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/activity_tabs.h"

namespace tandem {

class AttachmentsPanel;

/// The files that are attached to the activity: minutes, lists of participants, photographs.
class ActivityFilesTab final : public ActivityTab
{
    Q_OBJECT
public:
    ActivityFilesTab(const UiContext &context, QWidget *parent);

    void setActivity(const Id &activity);
    AttachmentsPanel *panel() const { return m_panel; }

private:
    AttachmentsPanel *m_panel;
};

} // namespace tandem
