// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/pages.h"
#include "core/print/pdf_file.h"

#include <QByteArray>

#include <vector>

namespace tandem::print {

/// Adds to a PDF written by Qt what Qt does not write: bookmarks, language, links, spaces that are copied as spaces,
/// and an identity that depends on the content alone. Throws std::exception when `pdf` cannot be read.
QByteArray finishPdf(const QByteArray &pdf, const Pages &pages, const std::vector<PageLink> &links,
                     const PdfOptions &options);

/// The XMP metadata that PDF/A asks for.
QByteArray xmpMetadata(const report::Document &document, const PdfOptions &options);

/// What made the file; the metadata says it twice, and both must agree.
QString pdfProducer();

} // namespace tandem::print
