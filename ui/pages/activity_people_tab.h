// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/activity_tabs.h"

class QGridLayout;
class QLabel;

namespace tandem {

/// Who took part: numbers by day, country, sex and age, and what they come to.
class ActivityPeopleTab final : public ActivityTab
{
    Q_OBJECT
public:
    ActivityPeopleTab(const UiContext &context, QWidget *parent);

    void setActivity(const Id &activity);
    void refresh();
    RowsPanel *attendances() const { return m_rows; }

private:
    void setCell(int row, int column, const QString &text, bool strong);

    Id m_activity;
    RowsPanel *m_rows;
    QWidget *m_totals;
    QGridLayout *m_grid;
    QLabel *m_share;
    QLabel *m_young;
    QLabel *m_missing;
};

/// How it goes, in the words of whoever follows it: the newest note is the activity's assessment.
class ActivityNotesTab final : public ActivityTab
{
    Q_OBJECT
public:
    ActivityNotesTab(const UiContext &context, QWidget *parent);

    void setActivity(const Id &activity);
    RowsPanel *notes() const { return m_rows; }

private:
    RowsPanel *m_rows;
};

} // namespace tandem
