// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/block_layout.h"
#include "core/print/look.h"
#include "core/print/words.h"
#include "core/report/document.h"

#include <QString>
#include <vector>

namespace tandem::print {

/// Where a table's columns stand, and where decimal signs stand in them.
struct TableColumns
{
    std::vector<double> edges; ///< units from the page's left edge; one more than columns
    std::vector<double> tails; ///< widest text from the decimal sign on, for each column

    /// Shares the width by weight; a column whose heading's words or whose numbers would be torn gets what it needs
    /// from the others, as far as they can give.
    static TableColumns of(const report::Table &table, const Frame &frame, Words &words, const look::Type &type,
                           QChar decimalSign);
};

/// Where a written number's decimal sign stands in `text`, or would stand: after its last digit.
qsizetype decimalPlace(const QString &text, QChar decimalSign);

/// The width of a text on one line.
double textWidth(Words &words, int face, QStringView text);

} // namespace tandem::print
