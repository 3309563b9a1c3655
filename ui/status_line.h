// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QPushButton;
class QToolButton;

namespace tandem {

class FolderMeetings;
struct UiContext;

/// The line at the window's foot: whether all is saved, who works here, what they disagree about, whom one met in the shared
/// folder, the language.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(const UiContext &context, const FolderMeetings &meetings, QWidget *parent = nullptr);

    /// Looks again. `pending`: something is typed that could not be saved.
    void refresh(bool pending = false);

    /// A passing remark instead of the first field ("Undone: ...").
    void remark(const QString &text);

private:
    void refreshFolder();
    void refreshUnsent();

    const UiContext &m_context;
    const FolderMeetings &m_meetings;
    QLabel *m_symbol;
    QLabel *m_saved;
    QPushButton *m_unsaved; ///< in its place: leads to what is not saved
    QPushButton *m_person;
    QPushButton *m_issues;
    QPushButton *m_unsent; ///< what nobody else has yet
    QLabel *m_held;        ///< what waits for an earlier exchange file
    QPushButton *m_folder; ///< whom one met last in the shared folder
};

} // namespace tandem
