// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace tandem {

/// A new plan made from an earlier one: from which, for which year, and which of its activities are carried over.
class CarryOverDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `from`: the plan that is proposed; null: the newest one of `memorandum`, or of all.
    CarryOverDialog(const UiContext &context, const Id &memorandum, const Id &from, QWidget *parent = nullptr);

    /// After the dialog was accepted.
    Id plan() const { return m_plan; }

protected:
    bool apply() override;

private:
    QWidget *makeList();
    IdOf<Plan> from() const;
    void showActivities();
    void tick(bool all, bool unfinished);
    void countTicks();

    QComboBox *m_from;
    QLineEdit *m_year;
    QTreeWidget *m_list;
    QLabel *m_count;
    QCheckBox *m_figures;
    LabelledField *m_yearField;
    Id m_plan;
};

} // namespace tandem
