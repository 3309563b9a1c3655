// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/cover_block.h"

#include <algorithm>
#include <cmath>

namespace tandem::print {

namespace {

constexpr double ruleGap = pt(12);
constexpr double framePadding = pt(7);

Frame factFrame(const Frame &frame)
{
    const double inset = std::round(frame.width * 0.12);
    return {frame.left + inset, frame.width - 2 * inset};
}

TextLook centered(double size, bool strong, const QColor &ink)
{
    TextLook textLook;
    textLook.type = {size, strong};
    textLook.align = report::Align::Center;
    textLook.ink = ink;
    textLook.paragraphGap = pt(4);
    return textLook;
}

} // namespace

CoverBlock::CoverBlock(Words &words, const Frame &frame, double pageHeight, const report::CoverPage &cover)
    : m_row(words),
      m_frame(frame),
      m_pageHeight(pageHeight),
      m_cover(cover),
      m_facts(words, factFrame(frame), cover.facts, 1)
{
    const auto says = [](const report::Party &party) { return !party.name.empty() || !party.institution.empty(); };
    if (says(cover.first) || says(cover.second))
        m_strips.push_back({Kind::Parties});
    m_strips.push_back({Kind::Title});
    if (!cover.mark.isEmpty())
        m_strips.push_back({Kind::Mark});
    for (int i = 0; i < m_facts.count(); ++i)
        m_strips.push_back({Kind::Fact, i});
    if (!cover.remarks.empty())
        m_strips.push_back({Kind::Remarks});
    // Where there is much to say, in two languages, the title rises, so that no remark stands on a page of its own.
    double beneath = 0;
    for (int i = 0; i < count(); ++i) {
        const Kind kind = m_strips[static_cast<std::size_t>(i)].kind;
        if (kind == Kind::Parties)
            continue;
        const Strip each = strip(i);
        beneath += each.height + (kind == Kind::Title ? 0 : each.before);
    }
    m_titleTop = std::round(std::clamp(m_pageHeight - beneath, 0.0, m_pageHeight * 0.27));
}

void CoverBlock::composeParty(const report::Party &party, double left, double width)
{
    double offset = 0;
    if (!party.name.empty()) {
        TextFlow &name = m_row.add(left);
        name.set(party.name, width, centered(14, true, look::ink));
        offset = name.height() + pt(5);
    }
    if (!party.institution.empty())
        m_row.add(left, offset).set(party.institution, width, centered(10, false, look::ink));
}

/// Returns the height, padding included.
double CoverBlock::compose(Kind kind)
{
    m_row.clear();
    switch (kind) {
    case Kind::Parties: {
        const double half = std::round(m_frame.width / 2);
        composeParty(m_cover.first, m_frame.left + pt(8), half - pt(16));
        composeParty(m_cover.second, m_frame.left + half + pt(8), half - pt(16));
        return m_row.height() + 2 * ruleGap;
    }
    case Kind::Title: {
        double offset = 0;
        const auto add = [&](const std::vector<report::Paragraph> &text, const TextLook &textLook, double gap) {
            if (text.empty())
                return;
            const double inset = std::round(m_frame.width * 0.06);
            TextFlow &flow = m_row.add(m_frame.left + inset, offset);
            flow.set(text, m_frame.width - 2 * inset, textLook);
            offset += flow.height() + gap;
        };
        add(m_cover.kind, centered(12, false, look::mutedInk), pt(10));
        add(m_cover.title, centered(25, true, look::accent), pt(10));
        add(m_cover.subtitle, centered(13, false, look::ink), 0);
        return m_row.height();
    }
    case Kind::Mark: {
        const double inset = std::round(m_frame.width * 0.12) + framePadding;
        m_row.add(m_frame.left + inset).set(m_cover.mark, m_frame.width - 2 * inset, centered(11, true, look::ink));
        return m_row.height() + 2 * framePadding;
    }
    case Kind::Fact:
        break;
    case Kind::Remarks: {
        TextLook textLook;
        textLook.type = {8, false, true};
        m_row.add(m_frame.left).set(m_cover.remarks, m_frame.width, textLook);
        return m_row.height();
    }
    }
    return 0;
}

Strip CoverBlock::strip(int index)
{
    const Piece piece = m_strips[static_cast<std::size_t>(index)];
    Strip strip;
    strip.newPage = index == 0;
    strip.pageAfter = index + 1 == count();
    if (piece.kind == Kind::Fact) {
        const Strip fact = m_facts.strip(piece.fact);
        strip.height = fact.height;
        strip.before = piece.fact == 0 ? pt(26) : 0;
        return strip;
    }
    strip.height = compose(piece.kind);
    switch (piece.kind) {
    case Kind::Title:
        strip.at = m_titleTop;
        strip.before = pt(30);
        break;
    case Kind::Mark:
        strip.before = pt(18);
        break;
    case Kind::Remarks:
        strip.before = pt(20);
        strip.atFoot = true;
        break;
    case Kind::Parties:
    case Kind::Fact:
        break;
    }
    return strip;
}

Part CoverBlock::cut(int index, double after, double room, bool force)
{
    const Piece piece = m_strips[static_cast<std::size_t>(index)];
    if (piece.kind == Kind::Fact)
        return m_facts.cut(piece.fact, after, room, force);
    const double padding = compose(piece.kind) - m_row.height();
    Part part = m_row.cut(after, room - padding, force);
    if (part.height > 0)
        part.height += padding;
    return part;
}

void CoverBlock::paint(const Canvas &canvas, int index, const Part &part, double y)
{
    const Piece piece = m_strips[static_cast<std::size_t>(index)];
    if (piece.kind == Kind::Fact) {
        m_facts.paint(canvas, piece.fact, part, y);
        return;
    }
    QPainter &painter = canvas.painter;
    const double padding = (compose(piece.kind) - m_row.height()) / 2;
    if (piece.kind == Kind::Parties) {
        painter.fillRect(QRectF(m_frame.left, y, m_frame.width, look::heavyRule), look::accent);
        painter.fillRect(QRectF(m_frame.left, y + part.height - look::hairline, m_frame.width, look::hairline),
                         look::accent);
        painter.fillRect(QRectF(m_frame.left + std::round(m_frame.width / 2), y + ruleGap, look::hairline,
                                part.height - 2 * ruleGap),
                         look::line);
    } else if (piece.kind == Kind::Mark) {
        const double inset = std::round(m_frame.width * 0.12);
        painter.setPen(QPen(look::ink, look::heavyRule, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(m_frame.left + inset, y, m_frame.width - 2 * inset, part.height));
    }
    m_row.paint(canvas, part, y + padding);
}

} // namespace tandem::print
