// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace tandem {

class HistoryPanel;
struct UiContext;

/// Who changed what of the activity, or of what belongs to it. Read when it is looked at.
class ActivityHistoryTab final : public QWidget
{
    Q_OBJECT
public:
    ActivityHistoryTab(const UiContext &context, QWidget *parent);

    void setActivity(const Id &activity);
    HistoryPanel *panel() const { return m_panel; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    Id m_activity;
    Id m_filled; ///< the activity whose history stands there
    HistoryPanel *m_panel;
};

} // namespace tandem
