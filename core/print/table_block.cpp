// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/table_block.h"

#include "core/base/text.h"
#include "core/print/symbols.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tandem::print {

using report::Align;
using report::Cell;
using report::Mark;
using report::Row;
using report::RowKind;

namespace {

constexpr double markHeight = pt(7);

bool names(RowKind kind)
{
    return kind == RowKind::Group || kind == RowKind::Subgroup;
}

bool sums(RowKind kind)
{
    return kind == RowKind::Subtotal || kind == RowKind::Total;
}

/// `pattern`: "%1 (continued)".
void sayContinued(report::Paragraph &name, const QString &pattern)
{
    const qsizetype at = pattern.indexOf("%1"_L1);
    if (at < 0) {
        name.runs.push_back({u" "_s + pattern, report::Style::Muted});
        return;
    }
    if (at > 0)
        name.runs.insert(name.runs.begin(), {pattern.first(at), report::Style::Muted});
    name.runs.push_back({pattern.sliced(at + 2), report::Style::Muted});
}

} // namespace

TableBlock::TableBlock(Words &words, const Frame &frame, const report::Table &table, const report::Document &document,
                       Targets &targets)
    : m_words(words),
      m_row(words),
      m_frame(frame),
      m_table(table),
      m_document(document),
      m_decimalSign(QLocale(document.language).decimalPoint().at(0)),
      m_type(table.dense ? look::denseTable : look::table),
      m_columns(TableColumns::of(table, frame, words, m_type, m_decimalSign))
{
    for (const Row &each : m_table.header)
        m_headerHeight += rowHeight(each, Place::Header);
    int group = -1;
    int subgroup = -1;
    m_group.reserve(m_table.rows.size());
    m_subgroup.reserve(m_table.rows.size());
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        const Row &each = m_table.rows[i];
        if (each.kind == RowKind::Group || each.kind == RowKind::Total)
            group = subgroup = -1;
        if (each.kind == RowKind::Subgroup)
            subgroup = -1;
        m_group.push_back(group);
        m_subgroup.push_back(subgroup);
        if (each.kind == RowKind::Group)
            group = static_cast<int>(i);
        if (each.kind == RowKind::Subgroup)
            subgroup = static_cast<int>(i);
        if (!each.bookmark.isEmpty() || !each.key.isEmpty()) {
            m_targets.resize(m_table.rows.size(), -1);
            Target target;
            target.bookmark = each.bookmark;
            target.key = each.key;
            target.level = each.kind == RowKind::Group ? 4 : 5;
            target.heading = false;
            m_targets[i] = targets.add(std::move(target));
        }
    }
}

int TableBlock::count() const
{
    if (m_table.rows.empty())
        return m_table.empty.isEmpty() ? 0 : 1;
    return static_cast<int>(m_table.rows.size());
}

TextLook TableBlock::lookOf(RowKind kind, Place place) const
{
    TextLook textLook;
    textLook.type = m_type;
    textLook.paragraphGap = pt(1.5);
    if (place == Place::Header || names(kind) || sums(kind))
        textLook.type.strong = true;
    if (place == Place::Body && kind == RowKind::Group)
        textLook.ink = look::accent;
    if (kind == RowKind::Struck) {
        textLook.struck = true;
        textLook.type.muted = true;
    }
    return textLook;
}

void TableBlock::compose(const Row &row, Place place)
{
    m_row.clear();
    const TextLook base = lookOf(row.kind, place);
    const std::size_t columns = m_table.columns.size();
    std::size_t column = 0;
    for (const Cell &cell : row.cells) {
        if (column >= columns)
            break;
        const std::size_t end = std::min(columns, column + static_cast<std::size_t>(std::max(1, cell.span)));
        const double left = m_columns.edges[column] + look::cellPadX;
        const double width = m_columns.edges[end] - m_columns.edges[column] - 2 * look::cellPadX;
        TextLook textLook = base;
        textLook.align = cell.align.value_or(end == column + 1 ? m_table.columns[column].align : Align::Left);
        if (place == Place::Header && textLook.align == Align::Decimal)
            textLook.align = Align::Right;
        const double offset = cell.mark == Mark::None ? 0 : markHeight + pt(2);
        if (textLook.align == Align::Decimal && end == column + 1 && cell.mark == Mark::None)
            composeDecimal(cell, column, left, width, textLook);
        else if (!cell.paragraphs.empty())
            m_row.add(left, offset).set(cell.paragraphs, width, textLook);
        column = end;
    }
}

/// Each paragraph is a number of its own: a cell may hold a sum for every currency.
void TableBlock::composeDecimal(const Cell &cell, std::size_t column, double left, double width, const TextLook &base)
{
    double offset = 0;
    for (const report::Paragraph &paragraph : cell.paragraphs) {
        TextLook textLook = base;
        textLook.align = Align::Left;
        TextFlow &flow = m_row.add(left, offset);
        flow.set(paragraph, width, textLook);
        if (flow.lineCount() != 1 || paragraph.runs.size() != 1) {
            textLook.align = Align::Right;
            flow.set(paragraph, width, textLook);
        }
        offset += flow.height() + textLook.paragraphGap;
        if (textLook.align == Align::Right)
            continue;
        const report::Run &run = paragraph.runs.front();
        const qsizetype place = decimalPlace(run.text, m_decimalSign);
        const bool strong = textLook.type.strong || run.style.testFlag(report::Style::Strong);
        const double tail = textWidth(m_words, m_words.face(textLook.type.size, strong), run.text.sliced(place));
        const double behind = std::max(0.0, m_columns.tails[column] - tail);
        m_row.move(m_row.count() - 1, left + std::max(0.0, width - flow.lineWidth(0) - behind));
    }
}

double TableBlock::rowHeight(const Row &row, Place place)
{
    compose(row, place);
    double height = m_row.height();
    for (const Cell &cell : row.cells) {
        if (cell.mark != Mark::None)
            height = std::max(height, markHeight + pt(2));
    }
    if (height == 0)
        height = std::round(pt(m_type.size) * look::leading); // a row without a word keeps a line's height
    return height + 2 * look::cellPadY;
}

Strip TableBlock::strip(int index)
{
    Strip strip;
    strip.before = index == 0 ? look::blockGap : 0;
    if (m_table.rows.empty()) {
        m_row.clear();
        TextLook muted;
        muted.type.muted = true;
        m_row.add(m_frame.left).set(m_table.empty, m_frame.width, muted);
        strip.height = m_row.height();
        return strip;
    }
    strip.height = rowHeight(row(index), Place::Body);
    const bool sumFollows = index + 1 < count() && sums(row(index + 1).kind);
    strip.keepWithNext = names(row(index).kind) || sumFollows;
    const auto rows = m_table.rows.begin();
    const bool first = std::all_of(rows, rows + index, [](const Row &each) { return names(each.kind); });
    strip.pairWithNext = index + 2 == count() || (first && index + 1 < count());
    return strip;
}

std::vector<int> TableBlock::openGroups(int index) const
{
    std::vector<int> open;
    const auto i = static_cast<std::size_t>(index);
    if (m_document.continued.isEmpty() || m_table.rows.empty())
        return open;
    if (m_group[i] >= 0)
        open.push_back(m_group[i]);
    if (m_subgroup[i] >= 0)
        open.push_back(m_subgroup[i]);
    return open;
}

Row TableBlock::continuedRow(const Row &group) const
{
    Row copy = group;
    if (copy.cells.empty())
        return copy;
    std::vector<report::Paragraph> &name = copy.cells.front().paragraphs;
    const QStringList patterns = m_document.continued.split(u'\n');
    const std::size_t languages = std::min(name.size(), static_cast<std::size_t>(patterns.size()));
    for (std::size_t i = 0; i < languages; ++i)
        sayContinued(name[i], patterns.at(static_cast<qsizetype>(i)));
    return copy;
}

double TableBlock::headHeight(int index)
{
    if (m_table.rows.empty())
        return 0;
    double height = m_headerHeight;
    for (const int group : openGroups(index))
        height += rowHeight(continuedRow(row(group)), Place::Body);
    return height;
}

void TableBlock::paintHead(const Canvas &canvas, int index, double y)
{
    if (m_table.rows.empty())
        return;
    Part part;
    for (const Row &each : m_table.header) {
        part.height = rowHeight(each, Place::Header);
        paintRow(canvas, each, Place::Header, part, y);
        y += part.height;
    }
    if (!m_table.header.empty()) {
        canvas.painter.fillRect(QRectF(m_frame.left, y - m_headerHeight, m_frame.width, look::heavyRule), look::accent);
        canvas.painter.fillRect(QRectF(m_frame.left, y - look::rule, m_frame.width, look::rule), look::accent);
    }
    for (const int group : openGroups(index)) {
        const Row again = continuedRow(row(group));
        part.height = rowHeight(again, Place::Body);
        paintRow(canvas, again, Place::Body, part, y);
        y += part.height;
    }
}

Part TableBlock::cut(int index, double after, double room, bool force)
{
    if (m_table.rows.empty()) {
        strip(index);
        return m_row.cut(after, room, force);
    }
    compose(row(index), Place::Body);
    Part part = m_row.cut(after, room - 2 * look::cellPadY, force);
    if (part.height > 0)
        part.height += 2 * look::cellPadY;
    return part;
}

void TableBlock::paint(const Canvas &canvas, int index, const Part &part, double y)
{
    if (m_table.rows.empty()) {
        strip(index);
        m_row.paint(canvas, part, y);
        return;
    }
    compose(row(index), Place::Body);
    paintRow(canvas, row(index), Place::Body, part, y);
}

/// The row is composed already.
void TableBlock::paintRow(const Canvas &canvas, const Row &row, Place place, const Part &part, double y)
{
    QPainter &painter = canvas.painter;
    const QRectF area(m_frame.left, y, m_frame.width, part.height);
    if (place == Place::Header || row.kind == RowKind::Total)
        painter.fillRect(area, look::headFill);
    else if (names(row.kind))
        painter.fillRect(area, look::groupFill);
    if (part.after < 0) {
        if (row.kind == RowKind::Total)
            painter.fillRect(QRectF(area.left(), y, area.width(), look::rule), look::ink);
        paintMarks(canvas, row, y + look::cellPadY);
    }
    m_row.paint(canvas, part, y + look::cellPadY);
    const bool total = row.kind == RowKind::Total && part.last;
    const double thickness = total ? look::rule : look::hairline;
    painter.fillRect(QRectF(area.left(), area.bottom() - thickness, area.width(), thickness),
                     total ? look::ink : look::line);
}

void TableBlock::paintMarks(const Canvas &canvas, const Row &row, double y) const
{
    std::size_t column = 0;
    for (const Cell &cell : row.cells) {
        if (column >= m_table.columns.size())
            break;
        const std::size_t end =
            std::min(m_table.columns.size(), column + static_cast<std::size_t>(std::max(1, cell.span)));
        const double inset = pt(1);
        paintMark(canvas.painter, cell.mark,
                  QRectF(m_columns.edges[column] + inset, y + pt(1.5),
                         m_columns.edges[end] - m_columns.edges[column] - 2 * inset, markHeight));
        column = end;
    }
}

int TableBlock::target(int index) const
{
    return m_targets.empty() ? -1 : m_targets[static_cast<std::size_t>(index)];
}

} // namespace tandem::print
