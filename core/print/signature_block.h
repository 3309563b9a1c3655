// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/block_layout.h"
#include "core/print/text_row.h"
#include "core/report/document.h"

#include <vector>

namespace tandem::print {

/// Both sides' names, capacities, places, dates and room to sign, beside each other.
class SignatureBlock : public BlockLayout
{
public:
    SignatureBlock(Words &words, const Frame &frame, const report::SignatureBlocks &signatures);

    int count() const override { return static_cast<int>(m_strips.size()); }
    Strip strip(int index) override;
    Part cut(int index, double after, double room, bool force) override;
    void paint(const Canvas &canvas, int index, const Part &part, double y) override;

private:
    enum class Kind { Introduction, Parties, Place, Date, Name, Capacity, Signature };
    struct Piece
    {
        Kind kind;
        std::size_t person = 0;
    };

    void compose(const Piece &piece);
    void composeSide(const Piece &piece, const report::SignatureSide &side, double left);
    /// A label and its value or a line to write on.
    void field(const QString &label, const QString &value, double left);

    TextRow m_row;
    Frame m_frame;
    const report::SignatureBlocks &m_signatures;
    std::vector<Piece> m_strips;
    double m_side = 0; ///< width of a side
    double m_labelWidth = 0;
    double m_height = 0;         ///< of what was composed, padding included
    std::vector<QRectF> m_lines; ///< lines to write on, from the strip's top
};

} // namespace tandem::print
