// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/block_layout.h"
#include "core/print/text_row.h"
#include "core/report/document.h"

#include <vector>

namespace tandem::print {

/// The list of headings with the numbers of their pages, which are known by the time it is painted.
class ContentsBlock : public BlockLayout
{
public:
    /// `targets` must hold all headings of the document.
    ContentsBlock(Words &words, const Frame &frame, const report::ContentsList &contents, const Targets &targets);

    int count() const override;
    Strip strip(int index) override;
    Part cut(int index, double after, double room, bool force) override;
    void paint(const Canvas &canvas, int index, const Part &part, double y) override;

private:
    bool hasTitle() const { return !m_contents.title.isEmpty(); }
    void compose(int index);

    TextRow m_row;
    TextFlow m_number;
    Frame m_frame;
    const report::ContentsList &m_contents;
    const Targets &m_targets;
    std::vector<int> m_entries; ///< targets
};

} // namespace tandem::print
