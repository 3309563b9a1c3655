// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace tandem {

/// What a memorandum of understanding needs to exist; the rest is filled in later.
class MemorandumDialog final : public FormDialog
{
    Q_OBJECT
public:
    explicit MemorandumDialog(const UiContext &context, QWidget *parent = nullptr);

    /// After the dialog was accepted.
    Id memorandum() const { return m_memorandum; }

protected:
    bool apply() override;

private:
    QComboBox *makeCountries(const QString &name) const;
    /// The country that is chosen or written as "Name (XX)", made when it is not there; null after a problem was shown.
    Id country(LabelledField *field);

    QLineEdit *m_reference;
    QLineEdit *m_french;
    QLineEdit *m_english;
    QLineEdit *m_signed;
    LabelledField *m_referenceField;
    LabelledField *m_titleField; ///< in the screen's language
    LabelledField *m_firstField;
    LabelledField *m_secondField;
    LabelledField *m_signedField;
    Id m_memorandum;
};

} // namespace tandem
