// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tandem::cli {

/// A table for reading on a terminal: columns side by side, as wide as what stands in them.
class TextTable
{
public:
    struct Column
    {
        QString header;
        bool right = false;      ///< numbers
        int mostCharacters = 40; ///< longer texts are cut at a word's end
    };

    explicit TextTable(QList<Column> columns) : m_columns(std::move(columns)) {}
    /// One text a column.
    void add(const QStringList &cells);
    /// Its lines, the header first; empty when there is no row.
    QString text() const;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace tandem::cli
