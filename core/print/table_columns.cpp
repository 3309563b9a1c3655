// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/table_columns.h"

#include <algorithm>
#include <cmath>

namespace tandem::print {

using report::Align;

namespace {

double longestWord(Words &words, int face, QStringView text)
{
    double longest = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u' ' && text[i] != u'\n')
            continue;
        if (i > from)
            longest = std::max(longest, words.word(face, text.sliced(from, i - from)).width);
        from = i + 1;
    }
    return longest;
}

bool isStrong(report::RowKind kind)
{
    return kind == report::RowKind::Subtotal || kind == report::RowKind::Total;
}

/// The least width of every column, without padding.
std::vector<double> leastWidths(const report::Table &table, Words &words, const look::Type &type, QChar decimalSign,
                                std::vector<double> &tails)
{
    std::vector<double> least(table.columns.size(), 0);
    std::vector<double> heads(table.columns.size(), 0);
    const auto visit = [&](const report::Row &row, bool header) {
        std::size_t column = 0;
        for (const report::Cell &cell : row.cells) {
            const auto span = static_cast<std::size_t>(std::max(1, cell.span));
            if (column >= table.columns.size())
                break;
            const Align align = table.columns[column].align;
            const bool numbers = align == Align::Decimal || align == Align::Right;
            if (span == 1 && (header || numbers)) {
                for (const report::Paragraph &paragraph : cell.paragraphs) {
                    for (const report::Run &run : paragraph.runs) {
                        const bool strong = header || isStrong(row.kind) || run.style.testFlag(report::Style::Strong);
                        const int face = words.face(type.size, strong);
                        least[column] = std::max(least[column], longestWord(words, face, run.text));
                        if (header || align != Align::Decimal || paragraph.runs.size() != 1)
                            continue;
                        const qsizetype place = decimalPlace(run.text, decimalSign);
                        heads[column] = std::max(heads[column], textWidth(words, face, run.text.first(place)));
                        tails[column] = std::max(tails[column], textWidth(words, face, run.text.sliced(place)));
                    }
                }
            }
            column += span;
        }
    };
    for (const report::Row &row : table.header)
        visit(row, true);
    const bool anyNumbers = std::any_of(table.columns.begin(), table.columns.end(), [](const report::Column &column) {
        return column.align == Align::Decimal || column.align == Align::Right;
    });
    if (anyNumbers) {
        for (const report::Row &row : table.rows)
            visit(row, false);
    }
    for (std::size_t i = 0; i < least.size(); ++i)
        least[i] = std::max(least[i], heads[i] + tails[i]);
    return least;
}

} // namespace

qsizetype decimalPlace(const QString &text, QChar decimalSign)
{
    qsizetype lastDigit = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isDigit())
            lastDigit = i;
        else if (text[i] == decimalSign && lastDigit == i - 1 && i > 0 && i + 1 < text.size() && text[i + 1].isDigit())
            return i;
    }
    return lastDigit < 0 ? text.size() : lastDigit + 1;
}

double textWidth(Words &words, int face, QStringView text)
{
    double width = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u' ')
            continue;
        if (i > from)
            width += words.word(face, text.sliced(from, i - from)).width;
        if (i < text.size())
            width += words.spaceWidth(face);
        from = i + 1;
    }
    return width;
}

TableColumns TableColumns::of(const report::Table &table, const Frame &frame, Words &words, const look::Type &type,
                              QChar decimalSign)
{
    TableColumns result;
    const std::size_t count = table.columns.size();
    result.tails.assign(count, 0);
    const std::vector<double> least = leastWidths(table, words, type, decimalSign, result.tails);

    double weights = 0;
    for (const report::Column &column : table.columns)
        weights += std::max(0.01, column.weight);
    std::vector<double> widths(count, 0);
    double missing = 0;
    double spare = 0;
    for (std::size_t i = 0; i < count; ++i) {
        widths[i] = frame.width * std::max(0.01, table.columns[i].weight) / weights;
        const double slack = widths[i] - least[i] - 2 * look::cellPadX - pt(0.5);
        if (slack < 0)
            missing -= slack;
        else
            spare += slack;
    }
    if (missing > 0 && spare > 0) {
        // Text columns give in proportion to what they have above their own need, half of it at most.
        const double given = std::min(missing, spare / 2);
        for (std::size_t i = 0; i < count; ++i) {
            const double slack = widths[i] - least[i] - 2 * look::cellPadX - pt(0.5);
            widths[i] += slack < 0 ? -slack * given / missing : -slack * given / spare;
        }
    }
    double x = frame.left;
    result.edges.push_back(x);
    for (const double width : widths) {
        x += width;
        result.edges.push_back(std::round(x));
    }
    return result;
}

} // namespace tandem::print
