// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace tandem {

/// A plan goes back to an earlier state: to which one, and why.
class SendBackDialog final : public FormDialog
{
    Q_OBJECT
public:
    SendBackDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent = nullptr);

protected:
    bool apply() override;

private:
    IdOf<Plan> m_plan;
    QComboBox *m_state;
    QPlainTextEdit *m_reason;
    LabelledField *m_reasonField;
};

} // namespace tandem
