// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/block_layout.h"
#include "core/print/text_row.h"
#include "core/report/document.h"

namespace tandem::print {

/// A block that is one text: a paragraph, a heading, the sentence of an empty section.
class TextBlock : public BlockLayout
{
public:
    TextBlock(Words &words, const Frame &frame) : m_row(words), m_frame(frame) {}

    int count() const override { return 1; }
    Strip strip(int index) override;
    Part cut(int index, double after, double room, bool force) override;
    void paint(const Canvas &canvas, int index, const Part &part, double y) override;

protected:
    /// Sets the row's texts.
    virtual void compose() = 0;
    virtual double spaceBefore() const { return look::blockGap; }

    TextRow m_row;
    Frame m_frame;
};

class ParagraphBlock : public TextBlock
{
public:
    ParagraphBlock(Words &words, const Frame &frame, const report::Paragraph &paragraph)
        : TextBlock(words, frame), m_paragraph(paragraph)
    {
    }

protected:
    void compose() override;
    double spaceBefore() const override { return m_paragraph.bullet ? pt(2) : pt(5); }

private:
    const report::Paragraph &m_paragraph;
};

class EmptyBlock : public TextBlock
{
public:
    EmptyBlock(Words &words, const Frame &frame, const QString &text) : TextBlock(words, frame), m_text(text) {}

protected:
    void compose() override;

private:
    const QString &m_text;
};

class HeadingBlock : public TextBlock
{
public:
    /// `target`: its number among the document's targets.
    HeadingBlock(Words &words, const Frame &frame, const report::Heading &heading, int target)
        : TextBlock(words, frame), m_heading(heading), m_target(target)
    {
    }

    Strip strip(int index) override;
    void paint(const Canvas &canvas, int index, const Part &part, double y) override;
    int target(int) const override { return m_target; }

protected:
    void compose() override;
    double spaceBefore() const override { return look::headingGap[level()]; }

private:
    std::size_t level() const;

    const report::Heading &m_heading;
    int m_target;
};

} // namespace tandem::print
