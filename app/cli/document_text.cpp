// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document_text.h"

#include "app/cli/text_table.h"
#include "core/base/text.h"

namespace tandem::cli {

namespace {

constexpr int kWidest = 48; ///< characters of a column

QString textOf(const report::Cell &cell)
{
    return report::plainText(cell.paragraphs).replace(u'\n', u' ');
}

QString textOf(const report::Table &table)
{
    QList<TextTable::Column> columns;
    const std::size_t count = table.columns.size();
    for (std::size_t i = 0; i < count; ++i) {
        const bool named = !table.header.empty() && i < table.header.front().cells.size();
        columns.append({named ? textOf(table.header.front().cells[i]) : QString(),
                        table.columns[i].align == report::Align::Right, kWidest});
    }
    TextTable text(columns);
    for (const report::Row &row : table.rows) {
        QStringList cells;
        for (const report::Cell &cell : row.cells)
            cells.append(textOf(cell));
        while (std::size_t(cells.size()) < count)
            cells.append(QString());
        text.add(cells);
    }
    return text.text();
}

struct Writer
{
    QString text;

    void operator()(const report::Heading &heading) { text += u'\n' + heading.text + u'\n'; }
    void operator()(const report::Paragraph &paragraph)
    {
        text += (paragraph.bullet ? u"- "_s : QString()) + report::plainText(paragraph) + u'\n';
    }
    void operator()(const report::Table &table) { text += textOf(table); }
    template <class Other>
    void operator()(const Other &)
    {
    }
};

} // namespace

QString documentText(const report::Document &document)
{
    Writer writer;
    for (const report::Block &block : document.blocks)
        std::visit(writer, block);
    return writer.text;
}

} // namespace tandem::cli
