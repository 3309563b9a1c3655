// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tandem {

class BackupsPanel;

/// What a person chose on this computer, each part of it in force at once: name, screen, habits of printing and
/// exporting; and the backups of the open programme.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    /// Place::filter `backups`: to these.
    void goTo(const Place &place) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    QWidget *focusTarget() override;

private:
    QVBoxLayout *addSection(const QString &title);
    void addPerson();
    void addScreen();
    void addReports();
    void addBackups();
    /// A choice among actions of which one is checked.
    QComboBox *actionCombo(const QString &name, const QStringList &actions);
    QComboBox *combo(const QString &name);
    void keepHabits();

    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QLabel *m_person = nullptr;
    QWidget *m_first = nullptr;
    QString m_used; ///< the control that was used last: it keeps the focus when the page is made anew
    QComboBox *m_edition = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_columns = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_decimals = nullptr;
    QCheckBox *m_mark = nullptr;
    BackupsPanel *m_backups = nullptr;
};

} // namespace tandem
