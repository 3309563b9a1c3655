// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/print/pages.h"
#include "core/report/document.h"

#include <QDateTime>
#include <QString>

#include <optional>

class QIODevice;

namespace tandem::print {

struct PdfOptions
{
    /// The date of production in the file's metadata. Without it the file holds no date, and the same document gives
    /// the same bytes whenever it is written.
    std::optional<QDateTime> produced;
    /// The program's name and version, as the file names its creator.
    QString creator;
};

/// Writes the document as PDF/A-1b: fonts embedded as subsets, title, author, language, bookmarks, working links, text
/// that can be searched and copied. Needs a QGuiApplication (platform `offscreen` will do).
///
/// Errors: OutputNotWritten. `device` is open for writing.
Result<void> writePdf(const Pages &pages, QIODevice &device, const PdfOptions &options = {});

/// Lays the document out and writes it to a file, which is replaced only when the whole of it is written.
Result<void> writePdf(report::Document document, const QString &path, const PdfOptions &options = {});
Result<void> writePdf(const Pages &pages, const QString &path, const PdfOptions &options = {});

} // namespace tandem::print
