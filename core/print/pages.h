// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QPageLayout>
#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace tandem::print {

/// The paper. Which way round it lies is the document's own affair.
struct PageSetup
{
    QSizeF paper{595.276, 841.89}; ///< points, upright; A4
    double margin = 45.354;        ///< points on all sides, at least 42.52 (15 mm); 16 mm
};

/// A line of the PDF's bookmarks.
struct Bookmark
{
    QString title;
    int level = 1; ///< 1 and more
    int page = 0;  ///< from 0
    double y = 0;  ///< points from the page's upper edge

    bool operator==(const Bookmark &) const = default;
};

/// An area that leads to a place in the document.
struct PageLink
{
    int page = 0;       ///< from 0
    QRectF area;        ///< points from the page's upper left corner
    int targetPage = 0; ///< from 0
    double targetY = 0; ///< points

    bool operator==(const PageLink &) const = default;
};

/// A document broken into pages. Screen preview, printer and PDF paint these same pages: lines and pages break alike
/// everywhere. Keeps the document and where each strip stands; lines of text are set again when a page is painted.
///
/// Needs a QGuiApplication (its fonts). To be used in the thread that laid it out.
class Pages
{
public:
    static Pages layOut(report::Document document, const PageSetup &setup = {});

    Pages(Pages &&) noexcept;
    Pages &operator=(Pages &&) noexcept;
    ~Pages();

    /// At least 1.
    int count() const;

    /// A page's size in points, as it lies. `page` from 0.
    QSizeF size(int page) const;

    /// Paints a page with its upper left corner at the painter's zero, a point being the painter's unit: scale the
    /// painter to the screen's or printer's resolution first. Paints no background. Notes the page's links if asked.
    void paint(int page, QPainter &painter, std::vector<PageLink> *links = nullptr) const;

    /// Paints all pages on a printer or PDF, setting size and orientation of each; `device` is in full page mode and
    /// has nothing on it yet. `from` and `to` count from 0 and include `to`; -1: to the last.
    void print(QPagedPaintDevice &device, int from = 0, int to = -1, std::vector<PageLink> *links = nullptr) const;

    /// Headings and the rows that have a bookmark, in the order of the pages.
    std::vector<Bookmark> bookmarks() const;

    const report::Document &document() const;

private:
    struct Layout;
    explicit Pages(std::unique_ptr<Layout> layout);

    std::unique_ptr<Layout> m_layout;
};

} // namespace tandem::print
