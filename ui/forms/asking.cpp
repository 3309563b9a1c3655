// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/asking.h"

#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/forms/attachments_panel.h"
#include "ui/prompts.h"
#include "ui/ui_context.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tandem {

namespace {

/// Who attached it, as far as the history knows.
QString attachedBy(const UiContext &context, const Attachment &attachment)
{
    HistoryFilter filter;
    filter.entity = EntityKind::Attachment;
    filter.row = attachment.id;
    const Result<QList<HistoryEntry>> entries = context.workspace->history(filter);
    if (!entries || entries->isEmpty() || entries->last().by.isEmpty())
        return {};
    const HistoryEntry &made = entries->last();
    return AttachmentsPanel::tr("%1 attached it on %2.")
        .arg(made.by, context.phrases.date(made.at.toLocalTime().date()));
}

/// What it hangs on, by name.
QString ownerName(const UiContext &context, const Attachment &attachment)
{
    const QByteArray owner = attachment.owner.toLatin1();
    const qsizetype colon = owner.indexOf(':');
    const EntityInfo *info = colon > 0 ? entityByName(QByteArrayView(owner).first(colon)) : nullptr;
    const std::optional<Id> row = Id::fromHex(QByteArrayView(owner).sliced(colon + 1));
    return info && row ? rowName(info->kind, *row, context.workspace->snapshot(), context.language()) : QString();
}

QString messageText(const UiContext &context, const Attachment &attachment)
{
    return AttachmentsPanel::tr("Hello,\n\nthe attachment “%1” of “%2” has not reached my copy of the programme. Could "
                                "you send me an exchange file with the attachments? (File → Send to colleagues, with "
                                "“With attachments” ticked.)\n\nThank you")
        .arg(attachment.name, ownerName(context, attachment));
}

} // namespace

QString askForAttachment(const UiContext &context, QWidget *parent, const Attachment &attachment)
{
    Workspace &workspace = *context.workspace;
    const QByteArray sha256 = attachment.sha256.toLatin1();
    const bool asked = workspace.wantedContents().contains(sha256);
    QStringList text{AttachmentsPanel::tr("“%1” is not on this computer.").arg(attachment.name)};
    if (const QString who = attachedBy(context, attachment); !who.isEmpty())
        text.append(who);
    const QString explanation =
        asked
            ? AttachmentsPanel::tr("Your exchange files ask for it: whoever receives one and has it is told.")
            : AttachmentsPanel::tr("Your next exchange file can ask for it: whoever receives that and has it is told, "
                                   "and can send it along. In a shared folder it comes by itself.");
    const int answer = context.prompts.ask(
        parent, {.title = AttachmentsPanel::tr("Ask for an attachment"),
                 .text = text.join(u' '),
                 .explanation = explanation,
                 .answers = {asked ? AttachmentsPanel::tr("Ask no longer") : AttachmentsPanel::tr("Ask for it"),
                             AttachmentsPanel::tr("Copy a message"), AttachmentsPanel::tr("Cancel")}});
    if (answer == 1) {
        QGuiApplication::clipboard()->setText(messageText(context, attachment));
        return AttachmentsPanel::tr("The message is copied: paste it into an e-mail.");
    }
    if (answer != 0)
        return {};
    workspace.wantContent(sha256, !asked);
    return asked ? AttachmentsPanel::tr("“%1” is asked for no longer.").arg(attachment.name)
                 : AttachmentsPanel::tr("Your next exchange file asks for “%1”.").arg(attachment.name);
}

} // namespace tandem
