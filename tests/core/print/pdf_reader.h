// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <vector>

namespace tandem::test {

/// A character as a PDF places it, read from the page's own instructions with libqpdf: what a search finds.
struct PdfCharacter
{
    QString text;
    double x = 0; ///< points from the page's left edge
    double y = 0; ///< points from its upper edge, of the baseline
    double size = 0;
};

struct PdfPage
{
    QSizeF size; ///< points
    std::vector<PdfCharacter> characters;
    std::vector<QRectF> links; ///< points from the upper left corner

    /// Characters in the order of painting; a new line where the baseline or the column changes.
    QStringList lines() const;
    QString text() const;
    bool contains(const QString &words) const { return text().contains(words); }
};

struct PdfBookmark
{
    QString title;
    int depth = 0;
    int page = -1; ///< from 0
};

struct PdfContent
{
    std::vector<PdfPage> pages;
    std::vector<PdfBookmark> bookmarks;
    QString title;
    QString author;
    QString creationDate;
    QString language;
    QString pageMode;
    QString metadata; ///< XMP
    bool fontsEmbedded = false;
    bool outputIntent = false;
    QByteArray version;
};

PdfContent readPdf(const QByteArray &pdf);

} // namespace tandem::test
