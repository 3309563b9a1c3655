// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/signature_block.h"

#include <algorithm>
#include <cmath>

namespace tandem::print {

using report::Signatory;
using report::SignatureSide;

namespace {

constexpr double between = pt(34);
constexpr double signingRoom = pt(46);
constexpr double gap = pt(5);

TextLook labelLook()
{
    TextLook textLook;
    textLook.type = {8, false, true};
    return textLook;
}

} // namespace

SignatureBlock::SignatureBlock(Words &words, const Frame &frame, const report::SignatureBlocks &signatures)
    : m_row(words), m_frame(frame), m_signatures(signatures), m_side(std::round((frame.width - between) / 2))
{
    TextFlow flow(words);
    for (const QString *label : {&signatures.nameLabel, &signatures.capacityLabel, &signatures.placeLabel,
                                 &signatures.dateLabel, &signatures.signatureLabel}) {
        flow.set(*label, m_side, labelLook());
        m_labelWidth = std::max(m_labelWidth, flow.widest());
    }
    m_labelWidth = std::min(m_labelWidth + pt(8), std::round(m_side * 0.4));

    if (!signatures.introduction.empty())
        m_strips.push_back({Kind::Introduction});
    m_strips.push_back({Kind::Parties});
    m_strips.push_back({Kind::Place});
    m_strips.push_back({Kind::Date});
    const std::size_t people =
        std::max({signatures.first.signatories.size(), signatures.second.signatories.size(), std::size_t(1)});
    for (std::size_t i = 0; i < people; ++i) {
        for (const Kind kind : {Kind::Name, Kind::Capacity, Kind::Signature})
            m_strips.push_back({kind, i});
    }
}

void SignatureBlock::field(const QString &label, const QString &value, double left)
{
    const double labelDown = pt(0.8); // smaller type on the same baseline
    TextFlow &name = m_row.add(left, labelDown);
    name.set(label, m_labelWidth - pt(4), labelLook());
    m_height = std::max(m_height, std::max(name.height() + labelDown, pt(13)) + gap);
    if (value.isEmpty()) {
        m_lines.emplace_back(left + m_labelWidth, pt(11), m_side - m_labelWidth, look::hairline);
        return;
    }
    TextFlow &text = m_row.add(left + m_labelWidth);
    text.set(value, m_side - m_labelWidth, {});
    m_height = std::max(m_height, text.height() + gap);
}

void SignatureBlock::composeSide(const Piece &piece, const SignatureSide &side, double left)
{
    const std::size_t people = std::max<std::size_t>(1, side.signatories.size());
    if (piece.person >= people)
        return; // the other side has more
    const Signatory person = side.signatories.empty() ? Signatory() : side.signatories[piece.person];
    switch (piece.kind) {
    case Kind::Introduction:
        break;
    case Kind::Parties: {
        TextLook textLook;
        textLook.type = {10, true};
        TextFlow &party = m_row.add(left, pt(6));
        party.set(side.party, m_side, textLook);
        m_height = std::max(m_height, pt(6) + party.height() + pt(8));
        break;
    }
    case Kind::Place:
        field(m_signatures.placeLabel, side.place, left);
        break;
    case Kind::Date:
        field(m_signatures.dateLabel, side.date, left);
        break;
    case Kind::Name:
        field(m_signatures.nameLabel, person.name, left);
        break;
    case Kind::Capacity:
        field(m_signatures.capacityLabel, person.capacity, left);
        break;
    case Kind::Signature:
        m_row.add(left, pt(0.8)).set(m_signatures.signatureLabel, m_labelWidth - pt(4), labelLook());
        m_lines.emplace_back(left + m_labelWidth, signingRoom, m_side - m_labelWidth, look::hairline);
        m_height = std::max(m_height, signingRoom + pt(4));
        break;
    }
}

void SignatureBlock::compose(const Piece &piece)
{
    m_row.clear();
    m_lines.clear();
    m_height = 0;
    if (piece.kind == Kind::Introduction) {
        m_row.add(m_frame.left).set(m_signatures.introduction, m_frame.width, {});
        m_height = m_row.height() + pt(10);
        return;
    }
    composeSide(piece, m_signatures.first, m_frame.left);
    composeSide(piece, m_signatures.second, m_frame.left + m_side + between);
}

Strip SignatureBlock::strip(int index)
{
    compose(m_strips[static_cast<std::size_t>(index)]);
    Strip strip;
    strip.height = m_height;
    const Piece &piece = m_strips[static_cast<std::size_t>(index)];
    strip.before = index == 0 ? pt(14) : piece.kind == Kind::Name ? pt(10) : 0;
    strip.keepWithNext = index + 1 < count();
    return strip;
}

Part SignatureBlock::cut(int index, double after, double room, bool force)
{
    compose(m_strips[static_cast<std::size_t>(index)]);
    const double padding = m_height - m_row.height();
    Part part = m_row.cut(after, room - padding, force);
    if (part.height > 0)
        part.height += padding;
    return part;
}

void SignatureBlock::paint(const Canvas &canvas, int index, const Part &part, double y)
{
    const Piece &piece = m_strips[static_cast<std::size_t>(index)];
    compose(piece);
    if (piece.kind == Kind::Parties && part.after < 0) {
        for (const double left : {m_frame.left, m_frame.left + m_side + between})
            canvas.painter.fillRect(QRectF(left, y, m_side, look::rule), look::accent);
    }
    m_row.paint(canvas, part, y);
    for (const QRectF &line : m_lines) {
        if (line.top() > part.after && line.top() - part.from < part.height)
            canvas.painter.fillRect(line.translated(0, y - part.from), look::ink);
    }
}

} // namespace tandem::print
