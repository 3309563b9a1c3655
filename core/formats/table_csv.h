// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv_writer.h"
#include "core/model/snapshot.h"

#include <optional>

class QIODevice;

namespace tandem {

/// What the columns of an exported table are called, and with that, whom it is for.
enum class CsvColumns : unsigned char {
    Technical, ///< every field by its permanent name, values as the command line writes them: comes back without loss
    French,    ///< for people: amounts beside their currency, periods as two dates, words and names instead of codes
    English,
};

/// The defaults are the command line's, whatever its locale.
struct TableCsvOptions
{
    CsvDialect dialect;
    char decimalSign = '.';
    CsvColumns columns = CsvColumns::Technical;
    /// Of bilingual texts, and with columns for people of every word and date; none: both texts, a column each, and
    /// the words in the columns' language. A text that is missing is given in the other language, unless the columns
    /// are technical.
    std::optional<Language> language;
};

/// Writes these rows of a table, its header first. False when the device did not take everything.
[[nodiscard]] bool writeTableCsv(const Snapshot &snapshot, EntityKind kind, const QList<Id> &rows,
                                 const TableCsvOptions &options, QIODevice &device);

} // namespace tandem
