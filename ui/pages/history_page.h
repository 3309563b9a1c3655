// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QComboBox;
class QLineEdit;

namespace tandem {

class DateEditor;
class HistoryPanel;
struct ChangeSet;

/// Who changed what and when, in the whole programme: to be narrowed down by words, person, plan and time, and taken
/// back step by step.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    QStringList handledActions() const override;
    bool canTrigger(const QString &action) const override;
    void trigger(const QString &action) override;
    QWidget *focusTarget() override;

private:
    QWidget *makeFilters();
    QComboBox *makeChoice(const QString &name, const QString &label, QWidget *parent);
    /// Puts the people and plans that there are now into their lists.
    void fillChoices();
    void onChanged(const ChangeSet &changes);
    void showWhatIsWanted();
    bool isNarrowed() const;

    HistoryPanel *m_panel;
    QLineEdit *m_words = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_plan = nullptr;
    QComboBox *m_time = nullptr;
    QWidget *m_days = nullptr;
    DateEditor *m_from = nullptr;
    DateEditor *m_to = nullptr;
    QWidget *m_all = nullptr;
};

} // namespace tandem
