// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_html.h"

#include "core/base/text.h"
#include "ui/theme.h"

namespace tandem {

namespace {

class HtmlWriter
{
public:
    explicit HtmlWriter(const Theme &theme) : m_theme(theme) {}

    void operator()(const report::Heading &heading)
    {
        endList();
        m_html += u"<h3 style=\"margin-top:8px;margin-bottom:4px\">"_s + heading.text.toHtmlEscaped() + u"</h3>"_s;
    }
    void operator()(const report::Paragraph &paragraph)
    {
        if (!paragraph.bullet)
            endList();
        else if (!std::exchange(m_inList, true))
            m_html += u"<ul style=\"margin-top:4px;margin-bottom:4px\">"_s;
        const QString text = textOf(paragraph);
        m_html += paragraph.bullet ? u"<li>"_s + text + u"</li>"_s
                                   : u"<p style=\"margin-top:2px;margin-bottom:2px\">"_s + text + u"</p>"_s;
    }
    void operator()(const report::Table &table)
    {
        endList();
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" style=\"margin-bottom:12px\">"_s;
        for (const report::Row &row : table.header)
            addRow(table, row, true);
        for (const report::Row &row : table.rows)
            addRow(table, row, false);
        m_html += u"</table>"_s;
    }
    template <class Other>
    void operator()(const Other &)
    {
    }

    QString finish()
    {
        endList();
        return m_html;
    }

private:
    void endList()
    {
        if (std::exchange(m_inList, false))
            m_html += u"</ul>"_s;
    }
    QString textOf(const report::Paragraph &paragraph) const
    {
        QString html;
        for (const report::Run &run : paragraph.runs) {
            QString text = run.text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
            if (run.style.testFlag(report::Style::Strong))
                text = u"<b>"_s + text + u"</b>"_s;
            if (run.style.testFlag(report::Style::Muted))
                text = u"<span style=\"color:%1\">%2</span>"_s.arg(m_theme.muted.name(), text);
            html += text;
        }
        return html;
    }
    QString textOf(const report::Cell &cell) const
    {
        QStringList parts;
        for (const report::Paragraph &paragraph : cell.paragraphs)
            parts.append(textOf(paragraph));
        return parts.join(u"<br/>"_s);
    }
    void addRow(const report::Table &table, const report::Row &row, bool header)
    {
        m_html += u"<tr>"_s;
        double all = 0;
        for (const report::Column &column : table.columns)
            all += column.weight;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const report::Cell &cell = row.cells[i];
            const bool right = i < table.columns.size() && table.columns[i].align == report::Align::Right;
            const QString width =
                header ? u" width=\"%1%\""_s.arg(int(100 * table.columns[i].weight / all)) : QString();
            QString text = textOf(cell);
            if (right && i + 1 < row.cells.size())
                text += u"\u00A0\u00A0\u00A0"_s; // away from what stands at the left of the next column
            if (header)
                text = u"<span style=\"color:%1\">%2</span>"_s.arg(m_theme.muted.name(), text);
            else if (row.kind == report::RowKind::Group)
                text = u"<b>"_s + text + u"</b>"_s;
            m_html += u"<td valign=\"top\" align=\"%1\" colspan=\"%2\"%3 style=\"border-bottom:1px solid %4\">"_s.arg(
                          right ? u"right"_s : u"left"_s, QString::number(cell.span), width, m_theme.border.name()) +
                      text + u"</td>"_s;
        }
        m_html += u"</tr>"_s;
    }

    const Theme &m_theme;
    QString m_html;
    bool m_inList = false;
};

} // namespace

QString documentHtml(const report::Document &document, const Theme &theme)
{
    HtmlWriter writer(theme);
    for (const report::Block &block : document.blocks)
        std::visit(writer, block);
    return writer.finish();
}

} // namespace tandem
