// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace tandem {

class ActivityTableModel;
class FilterModel;
class PlanHeader;
class RowTableView;
struct ChangeSet;

/// A plan and its activities: the header, a filter, and the table that people work in.
class PlanPage final : public Page
{
    Q_OBJECT
public:
    PlanPage(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent = nullptr);

    QString title() const override;
    /// Chooses the activity that the place names.
    void goTo(const Place &place) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool commitPending() override;
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
    QWidget *makeTools();
    QWidget *makeEmpty();
    QWidget *makeNothingFound();
    void addActivity();
    void removeActivities();
    void onChanged(const ChangeSet &changes);
    void refreshHeader();
    void showWhatFits();
    bool isWritable() const;

    IdOf<Plan> m_plan;
    ActivityTableModel *m_model;
    FilterModel *m_filter;
    PlanHeader *m_header;
    QLineEdit *m_words;
    QLabel *m_count;
    QStackedWidget *m_stack;
    RowTableView *m_table;
    QLabel *m_nothing;
    QWidget *m_tools;
    QTimer *m_soon; ///< the header's figures are computed once for many changes
    bool m_stale = true;
    bool m_asking = false; ///< the message bar asks for what a status needs
};

} // namespace tandem
