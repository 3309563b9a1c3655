// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace tandem {

/// Asks who works here. The name stands beside every change in the file's history.
class PersonDialog final : public FormDialog
{
    Q_OBJECT
public:
    explicit PersonDialog(const UiContext &context, QWidget *parent = nullptr);

    QString name() const;

protected:
    bool apply() override;

private:
    QLineEdit *m_name;
    LabelledField *m_field;
};

} // namespace tandem
