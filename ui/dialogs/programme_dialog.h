// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/draft.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace tandem {

/// The few things that a new programme needs before there is a file, then where to put it.
class ProgrammeDialog final : public FormDialog
{
    Q_OBJECT
public:
    explicit ProgrammeDialog(const UiContext &context, QWidget *parent = nullptr);

    /// After the dialog was accepted.
    QString path() const { return m_path; }
    FieldValues values() const { return m_values; }

protected:
    bool apply() override;

private:
    QLineEdit *m_french;
    QLineEdit *m_english;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_currency;
    LabelledField *m_frenchField;
    LabelledField *m_fromField;
    LabelledField *m_toField;
    LabelledField *m_currencyField;
    QString m_path;
    FieldValues m_values;
};

} // namespace tandem
