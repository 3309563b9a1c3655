// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <QDialog>

namespace tandem {

class AttachmentsPanel;
class MessageBar;
struct UiContext;

/// The files that are attached to a plan: the signed scan, the minutes of the committee.
class AttachmentsDialog final : public QDialog
{
    Q_OBJECT
public:
    AttachmentsDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent = nullptr);

private:
    const UiContext &m_context;
    MessageBar *m_messages;
    AttachmentsPanel *m_panel;
};

} // namespace tandem
