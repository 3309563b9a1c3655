// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "ui/page.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace tandem {

class ActivityFilters;
class ActivityTableModel;
class FilterModel;
class MovableRowView;
class PlanHeader;
struct ChangeSet;

/// A plan and its activities: the header, what the rows are chosen by, and the table that people work in.
class PlanPage final : public Page
{
    Q_OBJECT
public:
    PlanPage(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent = nullptr);

    QString title() const override;
    /// Chooses the activity that the place names; its filter, if it has one, replaces what was filtered by.
    void goTo(const Place &place) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool commitPending() override;
    bool showRefused() override;
    QJsonObject pendingInput() const override;
    void restorePendingInput(const QJsonObject &input) override;
    QStringList handledActions() const override;
    bool canTrigger(const QString &action) const override;
    void trigger(const QString &action) override;
    QWidget *focusTarget() override;

    const IdOf<Plan> &plan() const { return m_plan; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    // plan_page.cpp
    QWidget *makeTools();
    QWidget *makeEmpty();
    QWidget *makeNothingFound();
    void connectTable();
    void onChanged(const ChangeSet &changes);
    void refreshHeader();
    void showWhatFits();
    void keepLayout();
    void recallLayout();
    bool isWritable() const;

    // plan_page_actions.cpp
    void addActivity();
    void removeActivities();
    void duplicateActivities();
    void changeActivities();
    void copyActivities();
    void attachToActivity();
    void showMenu(const QPoint &at);
    QList<Id> ownSelected() const;
    void offerUndo(const QString &text, const Id &step);

    // plan_page_moves.cpp
    void moveSelected(int by);
    void moveBefore(int line);

    IdOf<Plan> m_plan;
    ActivityTableModel *m_model;
    FilterModel *m_filter;
    PlanHeader *m_header;
    ActivityFilters *m_filters = nullptr;
    Id m_aside;  ///< the activity that was chosen last
    Id m_before; ///< and that was so when the page went and was made anew
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack;
    MovableRowView *m_table;
    QLabel *m_nothing = nullptr;
    QWidget *m_tools = nullptr;
    QTimer *m_soon;       ///< the header's figures are computed once for many changes
    QJsonObject m_layout; ///< as it was last kept or recalled
    bool m_stale = true;
    bool m_asking = false;    ///< the message bar asks for what a status needs
    bool m_recalling = false; ///< the layout is being restored
};

} // namespace tandem
