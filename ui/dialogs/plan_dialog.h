// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace tandem {

/// A new annual plan: of which memorandum, for which year.
class PlanDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `memorandum`: the one that is proposed; null: the first.
    PlanDialog(const UiContext &context, const Id &memorandum, QWidget *parent = nullptr);

    /// After the dialog was accepted.
    Id plan() const { return m_plan; }

protected:
    bool apply() override;

private:
    void proposeYear();

    QComboBox *m_memorandum;
    QLineEdit *m_year;
    QLineEdit *m_minimum;
    LabelledField *m_yearField;
    LabelledField *m_minimumField;
    Id m_plan;
};

} // namespace tandem
