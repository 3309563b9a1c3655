// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QScrollArea>

class QToolButton;
class QVBoxLayout;

namespace tandem {

class FieldBox;
class MoneySummary;
class RowForm;
class RowsPanel;
class StatusBox;
struct UiContext;

/// Two facts beside one another.
void addPairOf(QVBoxLayout *column, QWidget *left, QWidget *right);

/// A page of the activity editor: a column that scrolls.
class ActivityTab : public QScrollArea
{
    Q_OBJECT
public:
    ActivityTab(const UiContext &context, const QString &name, QWidget *parent);

protected:
    QVBoxLayout *column() const { return m_column; }
    QWidget *content() const { return widget(); }
    const UiContext &context() const { return m_context; }

private:
    const UiContext &m_context;
    QVBoxLayout *m_column;
};

/// What the activity is: title, what it serves, who does it, where, what for.
class ActivityGeneralTab final : public ActivityTab
{
    Q_OBJECT
public:
    ActivityGeneralTab(const UiContext &context, RowForm *form, QWidget *parent);

    void setActivity(const Id &activity);
    QWidget *firstField() const;
    /// Unfolds the rarely used fields when this box is one of them.
    void reveal(const QWidget *box);
    bool isMoreShown() const;
    void setMoreShown(bool shown);

private:
    void addMore(RowForm *form);
    QList<Id> objectives() const;

    RowForm *m_form;
    Id m_activity;
    QWidget *m_first;
    QToolButton *m_moreButton;
    QWidget *m_more;
};

/// When it is done: status, planned and real period, progress, milestones.
class ActivityScheduleTab final : public ActivityTab
{
    Q_OBJECT
public:
    ActivityScheduleTab(const UiContext &context, RowForm *form, QWidget *parent);

    void setActivity(const Id &activity);
    void refresh();
    RowsPanel *milestones() const { return m_milestones; }

private:
    Id m_activity;
    StatusBox *m_status;
    RowsPanel *m_milestones;
};

/// What it costs, by funder and category, and what that comes to.
class ActivityBudgetTab final : public ActivityTab
{
    Q_OBJECT
public:
    ActivityBudgetTab(const UiContext &context, QWidget *parent);

    void setActivity(const Id &activity);
    void refresh();
    RowsPanel *lines() const { return m_lines; }

signals:
    /// A line is to be added, and the programme knows no funder yet.
    void funderMissing();

private:
    Id likelyFunder() const;

    Id m_activity;
    RowsPanel *m_lines;
    MoneySummary *m_money;
};

} // namespace tandem
