// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/block_layout.h"
#include "core/print/table_columns.h"
#include "core/print/text_row.h"
#include "core/report/document.h"

#include <QString>
#include <vector>

namespace tandem::print {

/// A table; a strip is a row. Header rows stand above the first row of every page, and beneath them the names of the
/// groups that go on from the page before.
class TableBlock : public BlockLayout
{
public:
    /// `targets` receives the rows that have a bookmark or a key.
    TableBlock(Words &words, const Frame &frame, const report::Table &table, const report::Document &document,
               Targets &targets);

    int count() const override;
    Strip strip(int index) override;
    double headHeight(int index) override;
    void paintHead(const Canvas &canvas, int index, double y) override;
    Part cut(int index, double after, double room, bool force) override;
    void paint(const Canvas &canvas, int index, const Part &part, double y) override;
    int target(int index) const override;

private:
    enum class Place { Body, Header };

    const report::Row &row(int index) const { return m_table.rows[static_cast<std::size_t>(index)]; }
    void compose(const report::Row &row, Place place);
    void composeDecimal(const report::Cell &cell, std::size_t column, double left, double width, const TextLook &look);
    TextLook lookOf(report::RowKind kind, Place place) const;
    double rowHeight(const report::Row &row, Place place);
    void paintRow(const Canvas &canvas, const report::Row &row, Place place, const Part &part, double y);
    void paintMarks(const Canvas &canvas, const report::Row &row, double y) const;
    report::Row continuedRow(const report::Row &group) const;
    /// The groups above a row, outermost first; without the row itself.
    std::vector<int> openGroups(int index) const;

    Words &m_words;
    TextRow m_row;
    Frame m_frame;
    const report::Table &m_table;
    const report::Document &m_document;
    QChar m_decimalSign;
    look::Type m_type;
    TableColumns m_columns;
    double m_headerHeight = 0;
    std::vector<int> m_group;    ///< for each row, the group it stands in, or -1
    std::vector<int> m_subgroup; ///< the same one level below
    std::vector<int> m_targets;  ///< for each row, or empty when no row has one
};

} // namespace tandem::print
