// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv_writer.h"

#include <QIODevice>

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype kBufferBytes = 64 * 1024;

bool needsQuotes(QByteArrayView bytes, char separator)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [separator](char c) { return c == separator || c == '"' || c == '\r' || c == '\n'; });
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, const CsvDialect &dialect) : m_device(device), m_separator(dialect.separator)
{
    m_buffer.reserve(kBufferBytes + 4096);
    if (dialect.byteOrderMark)
        m_buffer.append("\xEF\xBB\xBF");
}

void CsvWriter::separate()
{
    if (m_rowBegun)
        m_buffer.append(m_separator);
    m_rowIsEmptyCell = !m_rowBegun;
    m_rowBegun = true;
}

void CsvWriter::typed(QByteArrayView bytes)
{
    separate();
    if (bytes.isEmpty())
        return;
    m_rowIsEmptyCell = false;
    if (needsQuotes(bytes, m_separator))
        quoted(bytes, false);
    else
        m_buffer.append(bytes);
}

void CsvWriter::text(QByteArrayView utf8)
{
    if (!looksLikeFormula(utf8)) {
        typed(utf8);
        return;
    }
    separate();
    m_rowIsEmptyCell = false;
    quoted(utf8, true);
}

void CsvWriter::quoted(QByteArrayView bytes, bool apostrophe)
{
    m_buffer.append('"');
    if (apostrophe)
        m_buffer.append('\'');
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype quote = bytes.indexOf('"', from);
        if (quote < 0) {
            m_buffer.append(bytes.sliced(from));
            break;
        }
        m_buffer.append(bytes.sliced(from, quote + 1 - from)).append('"');
        from = quote + 1;
    }
    m_buffer.append('"');
}

void CsvWriter::endRow()
{
    // An empty line would be no record at all to many readers.
    if (m_rowIsEmptyCell)
        m_buffer.append("\"\"");
    m_buffer.append("\r\n");
    m_rowBegun = false;
    m_rowIsEmptyCell = false;
    if (m_buffer.size() >= kBufferBytes)
        flush();
}

void CsvWriter::flush()
{
    if (m_ok && !m_buffer.isEmpty())
        m_ok = m_device.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0); // keeps the room that it has
}

bool CsvWriter::finish()
{
    flush();
    return m_ok;
}

bool looksLikeFormula(QByteArrayView utf8)
{
    qsizetype start = 0;
    while (start < utf8.size() && utf8[start] == '\'')
        ++start;
    if (start == utf8.size())
        return false;
    switch (utf8[start]) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\n':
        return true;
    default:
        break;
    }
    const QByteArrayView rest = utf8.sliced(start);
    return rest.startsWith("\xEF\xBC\x9D") || rest.startsWith("\xEF\xBC\x8B") || rest.startsWith("\xEF\xBC\x8D") ||
           rest.startsWith("\xEF\xBC\xA0"); // full-width = + - @
}

QByteArray neutralised(QByteArrayView utf8)
{
    return looksLikeFormula(utf8) ? '\'' + utf8.toByteArray() : utf8.toByteArray();
}

QByteArray withoutNeutralisation(QByteArrayView utf8)
{
    const bool added = utf8.startsWith('\'') && looksLikeFormula(utf8);
    return (added ? utf8.sliced(1) : utf8).toByteArray();
}

} // namespace tandem
