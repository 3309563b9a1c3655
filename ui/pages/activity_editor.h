// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "ui/page.h"

#include <QHash>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace tandem {

class ActivityBudgetTab;
class ActivityFilesTab;
class ActivityGeneralTab;
class ActivityHistoryTab;
class ActivityLinksTab;
class ActivityNotesTab;
class ActivityPeopleTab;
class ActivityScheduleTab;
class CarriedOverLinks;
class RowForm;
class RowsPanel;
class TabWords;

/// One activity as a short page at the right of its plan: what it is, when it is done, what it costs. What is left is
/// part of the file at once; what cannot be stays as it was typed, also while another activity is looked at.
class ActivityEditor final : public Page
{
    Q_OBJECT
public:
    explicit ActivityEditor(const UiContext &context, QWidget *parent = nullptr);
    ~ActivityEditor() override;

    QString title() const override;
    /// Shows Place::chosen; null: none. Place::filter: the field to go to.
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

private:
    /// Makes what shows an activity: not before there is one to show, because opening a file is to be quick.
    void build();
    QWidget *makeHead();
    void makeTabs(TabWords &words);
    void listen();
    /// Shows a field, as if `typed` had been typed into it (empty: as it is).
    void showField(const QString &name, const QString &typed);
    void goToActivity(const Place &place);
    void showActivity(const Id &activity);
    void refresh();
    void showDisagreements();
    Id planOf(const Id &activity) const;
    void tookBack(const QString &text, const Id &step);
    RowsPanel *panelWithFocus() const;
    bool filesHaveFocus() const;
    QJsonObject typedHere() const;
    void restoreTyped(const QJsonObject &input);

    Id m_activity;
    RowForm *m_form = nullptr; ///< null (and the rest): nothing has been shown yet
    QStackedWidget *m_stack;
    QTabWidget *m_tabs = nullptr;
    ActivityGeneralTab *m_general = nullptr;
    ActivityScheduleTab *m_schedule = nullptr;
    ActivityBudgetTab *m_budget = nullptr;
    ActivityPeopleTab *m_people = nullptr;
    ActivityNotesTab *m_notes = nullptr;
    ActivityLinksTab *m_links = nullptr;
    ActivityFilesTab *m_files = nullptr;
    ActivityHistoryTab *m_history = nullptr;
    QList<std::pair<QString, RowsPanel *>> m_panels; ///< by the names under which what is typed in them is kept
    QLabel *m_code = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_symbol = nullptr;
    QLabel *m_state = nullptr;
    CarriedOverLinks *m_carried = nullptr;
    QPushButton *m_disagreements = nullptr;
    QJsonObject m_asked;             ///< the state that was restored last
    QHash<Id, QJsonObject> m_parked; ///< what is typed in activities that are not shown now
};

} // namespace tandem
