// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package_writer.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace tandem {

/// Everything that the file holds, as one exchange file for colleagues: says what it is and how large, asks where to put
/// it.
class SendDialog final : public FormDialog
{
    Q_OBJECT
public:
    SendDialog(const UiContext &context, const PackageContents &contents, QWidget *parent = nullptr);

    /// Proposes to send the attachments along.
    void takeAttachments();

    /// What was written; empty: nothing.
    QString writtenFile() const { return m_written; }
    qint64 writtenSize() const { return m_size; }

protected:
    bool apply() override;

private:
    void refreshSize();

    PackageContents m_contents;
    QLabel *m_summary;
    QCheckBox *m_attachments = nullptr; ///< null: there are none
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    LabelledField *m_againField = nullptr;
    QString m_written;
    qint64 m_size = 0;
};

} // namespace tandem
