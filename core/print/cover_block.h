// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/fact_block.h"
#include "core/print/text_row.h"
#include "core/report/document.h"

#include <vector>

namespace tandem::print {

/// The cover: both parties, the title, a framed mark, the facts, and remarks at the page's foot. A page of its own.
class CoverBlock : public BlockLayout
{
public:
    /// `pageHeight`: of the text area, units.
    CoverBlock(Words &words, const Frame &frame, double pageHeight, const report::CoverPage &cover);

    int count() const override { return static_cast<int>(m_strips.size()); }
    Strip strip(int index) override;
    Part cut(int index, double after, double room, bool force) override;
    void paint(const Canvas &canvas, int index, const Part &part, double y) override;

private:
    enum class Kind { Parties, Title, Mark, Fact, Remarks };
    struct Piece
    {
        Kind kind;
        int fact = 0;
    };

    double compose(Kind kind);
    void composeParty(const report::Party &party, double left, double width);

    TextRow m_row;
    Frame m_frame;
    double m_pageHeight;
    double m_titleTop = 0; ///< at the earliest
    const report::CoverPage &m_cover;
    FactBlock m_facts;
    std::vector<Piece> m_strips;
};

} // namespace tandem::print
