// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pages.h"

#include "core/print/chart_block.h"
#include "core/print/contents_block.h"
#include "core/print/cover_block.h"
#include "core/print/page_frame.h"
#include "core/print/paginator.h"
#include "core/print/signature_block.h"
#include "core/print/table_block.h"
#include "core/print/text_blocks.h"

#include <QPagedPaintDevice>

#include <algorithm>
#include <cmath>

namespace tandem::print {

using report::Document;
using report::Orientation;

struct Pages::Layout
{
    explicit Layout(Document source) : document(std::move(source)) {}

    Document document;
    Words words;
    Targets targets;
    std::vector<PageFrame> frames; // upright, lying
    std::vector<BlockEntry> blocks;
    std::vector<PagePlan> pages;

    void addHeadings();
    void addBlocks();
    std::unique_ptr<BlockLayout> make(const report::Block &block, const PageFrame &frame, int &heading);
    void locateTargets();
};

namespace {

int frameOf(Orientation orientation)
{
    return orientation == Orientation::Portrait ? 0 : 1;
}

} // namespace

/// All of them first, because a contents list names what comes after it.
void Pages::Layout::addHeadings()
{
    for (const report::Block &block : document.blocks) {
        const auto *heading = std::get_if<report::Heading>(&block);
        if (!heading)
            continue;
        Target target;
        target.title = heading->text;
        target.second = heading->second;
        target.bookmark = heading->bookmark.isEmpty() ? heading->text : heading->bookmark;
        target.key = heading->key;
        target.level = std::clamp(heading->level, 1, 3);
        targets.add(std::move(target));
    }
}

void Pages::Layout::addBlocks()
{
    int frame = frameOf(document.orientation);
    int heading = 0;
    bool newPage = false;
    blocks.reserve(document.blocks.size());
    for (const report::Block &block : document.blocks) {
        if (const auto *pageBreak = std::get_if<report::PageBreak>(&block)) {
            newPage = true;
            if (pageBreak->orientation)
                frame = frameOf(*pageBreak->orientation);
            continue;
        }
        blocks.push_back({make(block, frames[static_cast<std::size_t>(frame)], heading), frame, newPage});
        newPage = false;
    }
}

std::unique_ptr<BlockLayout> Pages::Layout::make(const report::Block &block, const PageFrame &frame, int &heading)
{
    const Frame text = frame.text();
    struct Maker
    {
        Layout &layout;
        const PageFrame &page;
        Frame text;
        int &heading;

        using Made = std::unique_ptr<BlockLayout>;
        Made operator()(const report::CoverPage &cover) const
        {
            return std::make_unique<CoverBlock>(layout.words, text, page.bottom() - page.top(), cover);
        }
        Made operator()(const report::Heading &value) const
        {
            return std::make_unique<HeadingBlock>(layout.words, text, value, heading++);
        }
        Made operator()(const report::Paragraph &value) const
        {
            return std::make_unique<ParagraphBlock>(layout.words, text, value);
        }
        Made operator()(const report::FactTable &value) const
        {
            return std::make_unique<FactBlock>(layout.words, text, value.facts, value.columns);
        }
        Made operator()(const report::Table &value) const
        {
            return std::make_unique<TableBlock>(layout.words, text, value, layout.document, layout.targets);
        }
        Made operator()(const report::Chart &value) const { return ChartBlock::make(layout.words, text, value); }
        Made operator()(const report::SignatureBlocks &value) const
        {
            return std::make_unique<SignatureBlock>(layout.words, text, value);
        }
        Made operator()(const report::ContentsList &value) const
        {
            return std::make_unique<ContentsBlock>(layout.words, text, value, layout.targets);
        }
        Made operator()(const report::EmptySentence &value) const
        {
            return std::make_unique<EmptyBlock>(layout.words, text, value.text);
        }
        Made operator()(const report::PageBreak &) const { return nullptr; } // taken care of by the caller
    };
    return std::visit(Maker{*this, frame, text, heading}, block);
}

void Pages::Layout::locateTargets()
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (const Placement &placement : pages[i].placements) {
            if (placement.part.after >= 0)
                continue;
            const int number = blocks[static_cast<std::size_t>(placement.block)].layout->target(placement.strip);
            if (number < 0)
                continue;
            Target &target = targets.all[static_cast<std::size_t>(number)];
            target.page = static_cast<int>(i);
            target.y = placement.y;
        }
    }
}

Pages Pages::layOut(Document document, const PageSetup &setup)
{
    auto layout = std::make_unique<Layout>(std::move(document));
    const auto units = [](double points) { return std::round(pt(points)); };
    const QSizeF upright(units(setup.paper.width()), units(setup.paper.height()));
    const double margin = std::max(units(setup.margin), std::ceil(mm(15)));
    layout->frames.emplace_back(layout->words, layout->document, upright, margin);
    layout->frames.emplace_back(layout->words, layout->document, upright.transposed(), margin);
    layout->addHeadings();
    layout->addBlocks();

    std::vector<PageRoom> rooms;
    for (const PageFrame &frame : layout->frames)
        rooms.push_back({frame.top(), frame.bottom()});
    layout->pages = Paginator(layout->blocks, rooms).run(frameOf(layout->document.orientation));
    layout->locateTargets();
    return Pages(std::move(layout));
}

Pages::Pages(std::unique_ptr<Layout> layout) : m_layout(std::move(layout)) {}
Pages::Pages(Pages &&) noexcept = default;
Pages &Pages::operator=(Pages &&) noexcept = default;
Pages::~Pages() = default;

int Pages::count() const
{
    return static_cast<int>(m_layout->pages.size());
}

QSizeF Pages::size(int page) const
{
    const PagePlan &plan = m_layout->pages[static_cast<std::size_t>(page)];
    return m_layout->frames[static_cast<std::size_t>(plan.frame)].size() / unitsPerPoint;
}

const Document &Pages::document() const
{
    return m_layout->document;
}

void Pages::paint(int page, QPainter &painter, std::vector<PageLink> *links) const
{
    Layout &layout = *m_layout;
    const PagePlan &plan = layout.pages[static_cast<std::size_t>(page)];
    layout.words.trim();

    std::vector<LinkArea> areas;
    const Canvas canvas{painter, layout.words, layout.targets, links ? &areas : nullptr};
    painter.save();
    painter.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
    painter.setRenderHint(QPainter::Antialiasing);
    layout.frames[static_cast<std::size_t>(plan.frame)].paint(canvas, page, count());
    for (const Placement &placement : plan.placements) {
        BlockLayout &block = *layout.blocks[static_cast<std::size_t>(placement.block)].layout;
        if (placement.head > 0)
            block.paintHead(canvas, placement.strip, placement.y - placement.head);
        block.paint(canvas, placement.strip, placement.part, placement.y);
    }
    painter.restore();

    for (const LinkArea &link : areas) {
        const Target &target = layout.targets.all[static_cast<std::size_t>(link.target)];
        const QRectF area(link.area.topLeft() / unitsPerPoint, link.area.size() / unitsPerPoint);
        links->push_back({page, area, target.page, target.y / unitsPerPoint});
    }
}

void Pages::print(QPagedPaintDevice &device, int from, int to, std::vector<PageLink> *links) const
{
    const int last = to < 0 ? count() - 1 : std::min(to, count() - 1);
    const QSizeF upright = m_layout->frames.front().size() / unitsPerPoint;
    const QPageSize paper(upright, QPageSize::Point, QString(), QPageSize::FuzzyOrientationMatch);
    QPainter painter;
    for (int page = std::max(0, from); page <= last; ++page) {
        const bool lying = m_layout->pages[static_cast<std::size_t>(page)].frame == 1;
        QPageLayout pageLayout(paper, lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
        pageLayout.setMode(QPageLayout::FullPageMode);
        device.setPageLayout(pageLayout);
        if (painter.isActive())
            device.newPage();
        else if (!painter.begin(&device))
            return;
        painter.save();
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        paint(page, painter, links);
        painter.restore();
    }
}

std::vector<Bookmark> Pages::bookmarks() const
{
    std::vector<const Target *> order;
    for (const Target &target : m_layout->targets.all) {
        if (!target.bookmark.isEmpty())
            order.push_back(&target);
    }
    std::stable_sort(order.begin(), order.end(), [](const Target *a, const Target *b) {
        return a->page != b->page ? a->page < b->page : a->y < b->y;
    });
    std::vector<Bookmark> result;
    result.reserve(order.size());
    for (const Target *target : order)
        result.push_back({target->bookmark, target->level, target->page, target->y / unitsPerPoint});
    return result;
}

} // namespace tandem::print
