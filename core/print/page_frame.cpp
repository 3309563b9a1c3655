// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page_frame.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace tandem::print {

namespace {

constexpr double underRule = pt(4);

TextLook footerLook()
{
    TextLook textLook;
    textLook.type = {look::smallest, false, true};
    textLook.paragraphGap = 0;
    return textLook;
}

QString pageNumber(const report::Document &document, int page, int pages)
{
    const QString pattern = document.pageNumber.isEmpty() ? u"%1 / %2"_s : document.pageNumber;
    return pattern.arg(QString::number(page), QString::number(pages));
}

} // namespace

PageFrame::PageFrame(Words &words, const report::Document &document, const QSizeF &size, double margin)
    : m_document(document), m_size(size), m_margin(margin), m_footer(words), m_number(words)
{
    const double width = m_size.width() - 2 * m_margin;
    m_number.set(pageNumber(document, 8888, 8888), width, footerLook());
    m_numberWidth = std::min(m_number.widest(), width / 2);

    report::Paragraph name = report::paragraph(document.title, report::Style::Strong);
    if (!document.subtitle.isEmpty())
        name.runs.push_back({(name.runs.empty() ? QString() : u" · "_s) + document.subtitle, report::Style::Plain});
    if (!name.runs.empty())
        m_lines.push_back(name);
    for (const QString *text : {&document.footer, &document.fingerprint}) {
        if (!text->isEmpty())
            m_lines.push_back(report::paragraph(*text));
    }
    m_footer.set(m_lines, width - m_numberWidth - pt(12), footerLook());
    const double height = std::max(m_footer.height(), m_number.height());
    m_footerTop = m_size.height() - m_margin - height - underRule;
}

void PageFrame::paint(const Canvas &canvas, int page, int pages)
{
    if (!m_document.watermark.isEmpty())
        paintWatermark(canvas);
    const double width = m_size.width() - 2 * m_margin;
    canvas.painter.fillRect(QRectF(m_margin, m_footerTop, width, look::hairline), look::mutedInk);
    m_footer.set(m_lines, width - m_numberWidth - pt(12), footerLook());
    m_footer.paint(canvas, m_margin, m_footerTop + underRule);
    TextLook textLook = footerLook();
    textLook.align = report::Align::Right;
    m_number.set(pageNumber(m_document, page + 1, pages), m_numberWidth, textLook);
    m_number.paint(canvas, m_margin + width - m_numberWidth, m_footerTop + underRule);
}

/// As large as the page allows, from the lower left to the upper right, behind everything and light enough to read
/// over.
void PageFrame::paintWatermark(const Canvas &canvas)
{
    TextLook textLook;
    textLook.type = {40, true};
    textLook.ink = look::watermark;
    TextFlow word(canvas.words);
    word.set(m_document.watermark, 1e7, textLook);
    const double wanted = std::hypot(m_size.width(), m_size.height()) * 0.62;
    const double size = std::clamp(std::round(40 * wanted / std::max(1.0, word.widest())), 12.0, 150.0);
    textLook.type.size = size;
    word.set(m_document.watermark, 1e7, textLook);
    canvas.painter.save();
    canvas.painter.translate(m_size.width() / 2, (top() + bottom()) / 2);
    canvas.painter.rotate(-std::atan2(m_size.height(), m_size.width()) * 180 / 3.14159265358979);
    word.paint(canvas, -std::round(word.widest() / 2), -std::round(word.height() / 2));
    canvas.painter.restore();
}

} // namespace tandem::print
