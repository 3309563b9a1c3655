// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include <utility>

namespace tandem::report {

Paragraph paragraph(const QString &text, Styles style)
{
    Paragraph result;
    if (!text.isEmpty())
        result.runs.push_back({text, style});
    return result;
}

std::vector<Paragraph> bilingual(const QString &first, const QString &second, Styles style)
{
    std::vector<Paragraph> result;
    if (!first.isEmpty())
        result.push_back(paragraph(first, style));
    if (!second.isEmpty())
        result.push_back(paragraph(second, style | Style::Muted));
    return result;
}

Cell cell(const QString &text, Styles style)
{
    Cell result;
    if (!text.isEmpty())
        result.paragraphs.push_back(paragraph(text, style));
    return result;
}

Cell cell(std::vector<Paragraph> paragraphs)
{
    Cell result;
    result.paragraphs = std::move(paragraphs);
    return result;
}

Cell markCell(Mark mark)
{
    Cell result;
    result.mark = mark;
    return result;
}

Row groupRow(const QString &text, int columns, RowKind kind)
{
    Cell only = cell(text);
    only.span = columns;
    Row result;
    result.kind = kind;
    result.cells.push_back(std::move(only));
    return result;
}

QString plainText(const Paragraph &paragraph)
{
    QString text;
    for (const Run &run : paragraph.runs)
        text += run.text;
    return text;
}

QString plainText(const std::vector<Paragraph> &paragraphs)
{
    QString text;
    for (const Paragraph &each : paragraphs) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += plainText(each);
    }
    return text;
}

} // namespace tandem::report
