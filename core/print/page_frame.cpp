// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/page_frame.h"

#include "core/base/text.h"

#include <QPainterPath>

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
/// over. Drawn as outlines: a person who searches or copies text does not want to find it on every page.
void PageFrame::paintWatermark(const Canvas &canvas)
{
    constexpr double size = 100;
    QString text = m_document.watermark;
    text.replace(u' ', QChar(QChar::Nbsp));
    const Word &word = canvas.words.word(canvas.words.face(size, true), text);
    QPainterPath outline;
    for (const Word::Stretch &stretch : word.stretches) {
        for (int i = stretch.from; i < stretch.to; ++i) {
            const auto glyph = static_cast<std::size_t>(i);
            outline.addPath(
                canvas.words.font(stretch.font).pathForGlyph(word.glyphs[glyph]).translated(word.places[glyph]));
        }
    }
    const double wanted = std::hypot(m_size.width(), m_size.height()) * 0.62;
    const double scale = std::min(wanted / std::max(1.0, word.width), 1.5);
    canvas.painter.save();
    canvas.painter.translate(m_size.width() / 2, (top() + bottom()) / 2);
    canvas.painter.rotate(-std::atan2(m_size.height(), m_size.width()) * 180 / 3.14159265358979);
    canvas.painter.scale(scale, scale);
    canvas.painter.translate(-word.width / 2, pt(size) * 0.36);
    canvas.painter.fillPath(outline, look::watermark);
    canvas.painter.restore();
}

} // namespace tandem::print
