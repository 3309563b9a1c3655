// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/block_layout.h"
#include "core/print/text_row.h"
#include "core/report/document.h"

#include <vector>

namespace tandem::print {

/// Labels and values, several pairs beside each other; a strip is a line of pairs.
class FactBlock : public BlockLayout
{
public:
    FactBlock(Words &words, const Frame &frame, const std::vector<report::Fact> &facts, int columns);

    int count() const override;
    Strip strip(int index) override;
    Part cut(int index, double after, double room, bool force) override;
    void paint(const Canvas &canvas, int index, const Part &part, double y) override;

private:
    void compose(int index);

    TextRow m_row;
    Frame m_frame;
    const std::vector<report::Fact> &m_facts;
    int m_columns;
    double m_labelWidth;
};

} // namespace tandem::print
