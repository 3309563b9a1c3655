// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv_reader.h"

#include <QIODevice>

namespace tandem {

namespace {

constexpr qint64 kBlockBytes = 64 * 1024;
constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

} // namespace

int CsvReader::peek()
{
    if (m_place == m_block.size()) {
        m_block = m_device.read(kBlockBytes);
        m_place = 0;
        if (m_block.isEmpty()) {
            if (!m_device.atEnd())
                fail(CsvProblem::NotRead);
            return kEnd;
        }
    }
    return static_cast<unsigned char>(m_block.at(m_place));
}

int CsvReader::take()
{
    const int byte = peek();
    if (byte != kEnd)
        ++m_place;
    return byte;
}

bool CsvReader::fail(CsvProblem problem)
{
    if (m_problem == CsvProblem::None)
        m_problem = problem;
    return false;
}

bool CsvReader::append(QByteArray &cell, int byte)
{
    if (cell.size() >= kMostCellBytes)
        return fail(CsvProblem::CellTooLong);
    cell.append(static_cast<char>(byte));
    return true;
}

bool CsvReader::readQuoted(QByteArray &cell)
{
    for (;;) {
        const int byte = take();
        if (byte == kEnd)
            return fail(CsvProblem::QuoteOpen);
        if (byte == '"') {
            if (peek() != '"')
                break;
            take();
        } else if (byte == '\n' || (byte == '\r' && peek() != '\n')) {
            ++m_line;
        }
        if (!append(cell, byte))
            return false;
    }
    const int after = peek();
    if (after != kEnd && after != m_separator && after != '\r' && after != '\n')
        return fail(CsvProblem::TextAfterQuote);
    return true;
}

bool CsvReader::readCell(QByteArray &cell)
{
    if (peek() == '"') {
        take();
        return readQuoted(cell);
    }
    for (;;) {
        const int byte = peek();
        if (byte == kEnd || byte == static_cast<unsigned char>(m_separator) || byte == '\r' || byte == '\n')
            return m_problem == CsvProblem::None;
        if (byte == '"')
            return fail(CsvProblem::QuoteInCell);
        if (!append(cell, take()))
            return false;
    }
}

void CsvReader::endLine(int byte)
{
    if (byte == '\r' && peek() == '\n')
        take();
    ++m_line;
}

bool CsvReader::next(QList<QByteArray> &cells)
{
    cells.clear();
    if (!m_begun) {
        m_begun = true;
        m_block = m_device.read(kBlockBytes);
        if (m_block.startsWith(kByteOrderMark))
            m_place = kByteOrderMark.size();
    }
    if (m_problem != CsvProblem::None || peek() == kEnd)
        return false;
    m_recordLine = m_line;
    for (;;) {
        QByteArray cell;
        if (!readCell(cell))
            return false;
        if (cells.size() >= kMostCells)
            return fail(CsvProblem::TooManyCells);
        cells.append(cell);
        const int byte = take();
        if (byte == kEnd)
            return m_problem == CsvProblem::None;
        if (byte != static_cast<unsigned char>(m_separator)) {
            endLine(byte);
            return true;
        }
    }
}

} // namespace tandem
