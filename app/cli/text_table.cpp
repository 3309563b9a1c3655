// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include "core/base/text.h"

#include <algorithm>

namespace tandem::cli {

void TextTable::add(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        row.append(shortened(cells.value(i).simplified(), m_columns.at(i).mostCharacters));
    m_rows.append(row);
}

QString TextTable::text() const
{
    if (m_rows.isEmpty())
        return {};
    QStringList header;
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        header.append(m_columns.at(i).header);
        qsizetype width = header.last().size();
        for (const QStringList &row : m_rows)
            width = std::max(width, row.at(i).size());
        widths.append(width);
    }
    QString out;
    const auto addLine = [&](const QStringList &cells) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString &cell = cells.at(i);
            line += m_columns.at(i).right ? cell.rightJustified(widths.at(i)) : cell.leftJustified(widths.at(i));
            line += "  "_L1;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    };
    addLine(header);
    for (const QStringList &row : m_rows)
        addLine(row);
    return out;
}

} // namespace tandem::cli
