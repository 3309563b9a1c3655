// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QPushButton;
class QToolButton;

namespace tandem {

struct UiContext;

/// The line at the window's foot: whether all is saved, who works here, what they disagree about, the language.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(const UiContext &context, QWidget *parent = nullptr);

    /// Looks again. `pending`: something is typed that could not be saved.
    void refresh(bool pending = false);

    /// A passing remark instead of the first field ("Undone: ...").
    void remark(const QString &text);

private:
    const UiContext &m_context;
    QLabel *m_symbol;
    QLabel *m_saved;
    QPushButton *m_person;
    QPushButton *m_issues;
    QLabel *m_held; ///< what waits for an earlier exchange file
};

} // namespace tandem
