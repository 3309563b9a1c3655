// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/row_form.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace tandem {

/// An activity's status. Where the file asks for more (the reason, the real end), it is asked for right below, and both
/// become one step. What more is needed is the rules' affair: the box tries, and asks for what was missed.
class StatusBox final : public QWidget
{
    Q_OBJECT
public:
    /// The boxes belong to `form`, which must be one of an activity.
    StatusBox(const UiContext &context, RowForm *form, QWidget *parent);

    /// Shows what fits the row that the form shows now.
    void refresh();
    /// Whether something more is being asked for.
    bool isAsking() const { return m_asking; }

private:
    void onRefused(FieldBox *box, const Error &error);
    void ask(ErrorCode code);
    void frame(bool card);
    void apply();
    void giveUp();

    const UiContext &m_context;
    RowForm *m_form;
    FieldBox *m_status;
    BilingualBox *m_reason;
    FieldBox *m_end;
    QFrame *m_frame;
    QLabel *m_question;
    QWidget *m_buttons;
    QPushButton *m_apply;
    bool m_asking = false;
};

} // namespace tandem
