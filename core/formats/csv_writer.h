// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

namespace tandem {

struct CsvDialect
{
    char separator = ';';
    bool byteOrderMark = true; ///< UTF-8's, so that Excel opens accents
};

/// Writes CSV (RFC 4180) cell by cell: lines end in CR LF, a cell is quoted when it holds the separator, a quote or a
/// line break. Holds no more than a buffer in memory, however long the table.
class CsvWriter
{
public:
    CsvWriter(QIODevice &device, const CsvDialect &dialect);

    /// A cell that is written as it is: a number, a date, an id, a word of ours.
    void typed(QByteArrayView bytes);
    /// A text that a person wrote (UTF-8). What a spreadsheet would run as a formula gets an apostrophe in front, see
    /// neutralised().
    void text(QByteArrayView utf8);
    void endRow();
    /// Hands what is left to the device; false when the device did not take everything (see its errorString()).
    [[nodiscard]] bool finish();

private:
    void separate();
    void quoted(QByteArrayView bytes, bool apostrophe);
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    char m_separator;
    bool m_rowBegun = false;
    bool m_rowIsEmptyCell = false;
    bool m_ok = true;
};

/// Whether a spreadsheet would run a text as a formula: it begins with = + - @ (also the full-width ones), tab or a
/// line break. Apostrophes in front count as not there, so that what writing adds can be taken away without loss.
bool looksLikeFormula(QByteArrayView utf8);

/// The text with an apostrophe in front where looksLikeFormula() holds, and back.
QByteArray neutralised(QByteArrayView utf8);
QByteArray withoutNeutralisation(QByteArrayView utf8);

} // namespace tandem
