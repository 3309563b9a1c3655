// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print_out.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/print/pdf_file.h"
#include "core/workspace/workspace.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/ui_context.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QUrl>

namespace tandem {

namespace {

/// For `lupdate`: the context of the texts below.
struct PrintOut
{
    Q_DECLARE_TR_FUNCTIONS(PrintOut)
};

} // namespace

QString savePages(const UiContext &context, const print::Pages &pages, const QString &proposedName,
                  MessageBar &messages, QWidget *parent)
{
    Settings &settings = context.settings;
    const QString path = context.prompts.fileToSave(parent, PrintOut::tr("Where to put the PDF"),
                                                    QDir(settings.folder(u"export"_s)).filePath(proposedName),
                                                    {PrintOut::tr("PDF document"), {u"pdf"_s}});
    if (path.isEmpty())
        return {};
    settings.setFolder(u"export"_s, QFileInfo(path).path());
    print::PdfOptions options;
    options.produced = context.workspace->environment().clock.now();
    options.creator = u"Tandem "_s + QString::fromLatin1(TANDEM_VERSION);
    if (const auto written = print::writePdf(pages, path, options); !written) {
        messages.showProblem(errorText(written.error(), context.phrases));
        return {};
    }
    messages.showMessage(PrintOut::tr("Saved: %1").arg(QDir::toNativeSeparators(path)), PrintOut::tr("Open it"),
                         [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    return path;
}

void printPages(const UiContext &context, const print::Pages &pages, const QString &name, MessageBar &messages,
                QWidget *parent)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        messages.showProblem(
            PrintOut::tr("This computer knows no printer. Save the pages as PDF, and print that where there is one."));
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setDocName(name);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, pages.count());
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    if (context.prompts.run(dialog) != QDialog::Accepted)
        return;
    const bool range = printer.printRange() == QPrinter::PageRange;
    pages.print(printer, range ? printer.fromPage() - 1 : 0, range ? printer.toPage() - 1 : -1);
    messages.showMessage(PrintOut::tr("Sent to the printer."));
}

} // namespace tandem
