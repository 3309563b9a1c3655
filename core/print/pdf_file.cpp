// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_file.h"

#include "core/base/text.h"
#include "core/print/pdf_finish.h"
#include "core/print/units.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

#include <exception>
#include <utility>

namespace tandem::print {

namespace {

Error notWritten(const QString &path, const QString &words)
{
    Error error;
    error.code = ErrorCode::OutputNotWritten;
    error.arguments = {path, words};
    return error;
}

QByteArray paintPdf(const Pages &pages, std::vector<PageLink> &links, const PdfOptions &options)
{
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(72 * unitsPerPoint); // the layout's own units: nothing is scaled, numbers stay whole
    writer.setTitle(pages.document().title);
    writer.setDocumentXmpMetadata(xmpMetadata(pages.document(), options));
    pages.print(writer, 0, -1, &links);
    return raw;
}

} // namespace

Result<void> writePdf(const Pages &pages, QIODevice &device, const PdfOptions &options)
{
    try {
        std::vector<PageLink> links;
        const QByteArray raw = paintPdf(pages, links, options);
        const QByteArray finished = finishPdf(raw, pages, links, options);
        if (device.write(finished) != finished.size())
            return notWritten(QString(), device.errorString());
    } catch (const std::exception &exception) {
        return notWritten(QString(), QString::fromUtf8(exception.what()));
    }
    return {};
}

Result<void> writePdf(report::Document document, const QString &path, const PdfOptions &options)
{
    return writePdf(Pages::layOut(std::move(document)), path, options);
}

Result<void> writePdf(const Pages &pages, const QString &path, const PdfOptions &options)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    const Result<void> written = writePdf(pages, file, options);
    if (!written)
        return notWritten(path, written.error().arguments.value(1));
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace tandem::print
