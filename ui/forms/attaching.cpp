// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/attaching.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/attachments.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/forms/attachments_panel.h"
#include "ui/page.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/ui_context.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QFileInfo>

namespace tandem {

namespace {

/// A sentence, with "Undo" beside it where there is a step.
void tell(Page &page, const QString &text, const Id &step)
{
    if (step.isNull()) {
        page.showMessage(text);
        return;
    }
    page.showMessage(text, AttachmentsPanel::tr("Undo"), [&page, step] {
        if (const Result<Outcome> undone = page.context().workspace->undo(step); !undone)
            page.showProblem(undone.error());
        else
            page.solved();
    });
}

} // namespace

Result<Attached> attachFilesTo(const UiContext &context, EntityKind kind, const Id &row, const QStringList &paths)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<Outcome> outcome = context.workspace->run(attachFiles(kind, row, paths));
    QApplication::restoreOverrideCursor();
    if (!outcome)
        return outcome.error();
    const Snapshot &snapshot = context.workspace->snapshot();
    Attached result{{}, false, outcome->transaction};
    QStringList names;
    QStringList hints;
    for (const Id &id : outcome->created) {
        const Attachment *attachment = snapshot.find(IdOf<Attachment>(id));
        names.append(attachment->name);
        if (const auto hint = sizeHint(*attachment))
            hints.append(errorText(*hint, context.phrases));
    }
    const QString owner = rowShortName(kind, row, snapshot, context.language());
    result.large = !hints.isEmpty();
    result.text = names.size() == 1
                      ? AttachmentsPanel::tr("“%1” is attached to %2.").arg(names.first(), owner)
                      : AttachmentsPanel::tr("%n file(s) attached to %1.", nullptr, int(names.size())).arg(owner);
    if (result.large)
        result.text = hints.join(u' ');
    return result;
}

QString chooseFileToAttach(const UiContext &context, QWidget *parent)
{
    const QString path =
        context.prompts.fileToOpen(parent, AttachmentsPanel::tr("Attach a file"), context.settings.folder(u"attach"_s),
                                   {AttachmentsPanel::tr("All files"), {QString()}});
    if (!path.isEmpty())
        context.settings.setFolder(u"attach"_s, QFileInfo(path).path());
    return path;
}

void attachOnPage(Page &page, EntityKind kind, const Id &row, const QStringList &paths)
{
    if (const Result<Attached> done = attachFilesTo(page.context(), kind, row, paths); !done)
        page.showProblem(done.error());
    else
        tell(page, done->text, done->step);
}

void listenTo(AttachmentsPanel &panel, Page &page)
{
    QObject::connect(&panel, &AttachmentsPanel::problem, &page, &Page::showProblem);
    QObject::connect(&panel, &AttachmentsPanel::told, &page,
                     [&page](const QString &text, const Id &step) { tell(page, text, step); });
}

void listenTo(AttachmentsPanel &panel, MessageBar &bar)
{
    QObject::connect(&panel, &AttachmentsPanel::told, &bar, [&panel, &bar](const QString &text, const Id &step) {
        if (step.isNull()) {
            bar.showMessage(text);
            return;
        }
        bar.showMessage(text, AttachmentsPanel::tr("Undo"), [&panel, &bar, step] {
            const UiContext &context = panel.context();
            if (const Result<Outcome> undone = context.workspace->undo(step); !undone)
                bar.showProblem(errorText(undone.error(), context.phrases));
            else
                bar.dismiss();
        });
    });
}

} // namespace tandem
