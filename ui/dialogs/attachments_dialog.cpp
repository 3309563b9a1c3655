// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attachments_dialog.h"

#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/forms/attaching.h"
#include "ui/forms/attachments_panel.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem {

AttachmentsDialog::AttachmentsDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_messages(new MessageBar(context.theme, this)),
      m_panel(new AttachmentsPanel(context, u"planAttachments"_s, this))
{
    setObjectName(u"attachmentsDialog"_s);
    setWindowTitle(tr("Attachments of the plan"));
    resize(620, 420);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, spacing::kLarge);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(spacing::kHuge, spacing::kLarge, spacing::kHuge, spacing::kMedium);
    column->setSpacing(spacing::kMedium);
    auto *heading =
        new QLabel(rowName(EntityKind::Plan, plan, context.workspace->snapshot(), context.language()), this);
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    setTextRole(heading, TextRole::PageTitle);
    column->addWidget(heading);
    m_panel->setOwner(EntityKind::Plan, plan);
    column->addWidget(m_panel);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *closing = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    closing->setObjectName(u"close"_s);
    closing->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    layout->addLayout(column, 1);

    auto *drop = new FileDrop(this, [this] { return m_panel->canAdd(); });
    connect(drop, &FileDrop::dropped, m_panel, &AttachmentsPanel::attach);
    connect(m_panel, &AttachmentsPanel::problem, this,
            [this](const Error &error) { m_messages->showProblem(errorText(error, m_context.phrases)); });
    listenTo(*m_panel, *m_messages);
}

} // namespace tandem

#include "moc_attachments_dialog.cpp"
