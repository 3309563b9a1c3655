// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/form_dialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace tandem {

class FolderMeetings;

/// The shared folder of the open programme: which one it is, what it holds, who was met, what could not be read; another
/// one can be chosen, or none.
class FolderDialog final : public FormDialog
{
    Q_OBJECT
public:
    FolderDialog(const UiContext &context, FolderMeetings &meetings, QWidget *parent = nullptr);

protected:
    bool apply() override;

private:
    void choose();
    void stop();
    void refresh();
    QString stateText() const;

    FolderMeetings &m_meetings;
    QLineEdit *m_path;
    LabelledField *m_field;
    QLabel *m_state;
    QLabel *m_problems;
    QPushButton *m_now;
    QPushButton *m_stop;
};

/// "Coordination Bamako: 3 changes, today at 10:42"; empty when nobody was met yet.
QString metText(const FolderMeetings &meetings, const UiContext &context);
/// What is wrong, in one sentence; empty: nothing.
QString folderTrouble(const FolderMeetings &meetings, const UiContext &context);

} // namespace tandem
