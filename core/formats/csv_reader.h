// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

class QIODevice;

namespace tandem {

enum class CsvProblem : unsigned char {
    None,
    QuoteInCell,    ///< a quote in the middle of a cell that does not begin with one
    TextAfterQuote, ///< something between a closing quote and the separator
    QuoteOpen,      ///< the file ends inside quotes
    CellTooLong,    ///< more than kMostCellBytes
    TooManyCells,   ///< more than kMostCells in a record
    NotRead,        ///< the device failed
};

/// Reads CSV (RFC 4180) record by record. A UTF-8 byte order mark is passed over; lines may end in CR LF, LF or CR. The
/// bytes of a cell are handed out as they stand: encoding and neutralised formulas are the caller's business.
class CsvReader
{
public:
    static constexpr qsizetype kMostCellBytes = 16 * 1024 * 1024;
    static constexpr qsizetype kMostCells = 4096;

    CsvReader(QIODevice &device, char separator) : m_device(device), m_separator(separator) {}

    /// The next record; false at the end and where something is wrong.
    bool next(QList<QByteArray> &cells);
    CsvProblem problem() const { return m_problem; }
    /// The line (from 1) on which the record begins that was read last.
    qint64 line() const { return m_recordLine; }

private:
    static constexpr int kEnd = -1;
    int peek();
    int take();
    bool readCell(QByteArray &cell);
    bool readQuoted(QByteArray &cell);
    bool append(QByteArray &cell, int byte);
    bool fail(CsvProblem problem);
    void endLine(int byte);

    QIODevice &m_device;
    QByteArray m_block;
    qsizetype m_place = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 0;
    char m_separator;
    bool m_begun = false;
    CsvProblem m_problem = CsvProblem::None;
};

} // namespace tandem
