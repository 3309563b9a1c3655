// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/text_row.h"
#include "core/report/document.h"

#include <QSizeF>

#include <vector>

namespace tandem::print {

/// What every page carries around its text: the document's name, state and fingerprint, page x of y, the watermark.
class PageFrame
{
public:
    /// `size`: the page in units; `margin` in units on all sides.
    PageFrame(Words &words, const report::Document &document, const QSizeF &size, double margin);

    const QSizeF &size() const { return m_size; }
    Frame text() const { return {m_margin, m_size.width() - 2 * m_margin}; }
    /// Where text begins and ends, units from the page's top.
    double top() const { return m_margin; }
    double bottom() const { return m_footerTop - look::footerGap; }

    /// `page` from 0.
    void paint(const Canvas &canvas, int page, int pages);

private:
    void paintWatermark(const Canvas &canvas);

    const report::Document &m_document;
    QSizeF m_size;
    double m_margin;
    double m_numberWidth = 0;
    double m_footerTop = 0;
    std::vector<report::Paragraph> m_lines;
    TextFlow m_footer;
    TextFlow m_number;
};

} // namespace tandem::print
