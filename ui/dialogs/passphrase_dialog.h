// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace tandem {

/// Asks for the passphrase of an exchange file.
class PassphraseDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `file`: its name; `wrong`: a passphrase was given already.
    PassphraseDialog(const UiContext &context, const QString &file, bool wrong, QWidget *parent = nullptr);

    QString passphrase() const;

protected:
    bool apply() override;

private:
    QLineEdit *m_line;
};

/// A line for a passphrase, hidden as it is typed, with a button that shows it.
QLineEdit *passphraseLine(const UiContext &context, const QString &name);

} // namespace tandem
