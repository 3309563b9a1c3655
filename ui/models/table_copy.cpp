// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/table_copy.h"

#include "core/base/text.h"
#include "core/formats/csv_writer.h"
#include "ui/models/row_table_model.h"

#include <QMimeData>

namespace tandem {

namespace {

QString harmless(const QString &text)
{
    return QString::fromUtf8(neutralised(text.toUtf8()));
}

/// One cell as one line of text; a number as the language writes its decimals, so that the same spreadsheet that is
/// used beside us understands it.
QString plainText(const PlainCell &cell, const QLocale &locale)
{
    if (cell.number)
        return QString(*cell.number).replace(u'.', locale.decimalPoint());
    if (cell.day.isValid())
        return cell.day.toString(Qt::ISODate); // read alike everywhere
    return harmless(QString(cell.text).replace(u'\t', u' ').replace(u'\n', u' '));
}

QString htmlCell(const PlainCell &cell, const Phrases &phrases)
{
    if (cell.number) // LibreOffice reads sdval, Excel x:num
        return u"<td align=\"right\" sdval=\"%1\" sdnum=\"1033;\" x:num=\"%1\">%2</td>"_s.arg(
            *cell.number, plainText(cell, phrases.locale()));
    if (cell.day.isValid()) {
        const qint64 serial = QDate(1899, 12, 30).daysTo(cell.day);
        return u"<td align=\"right\" sdval=\"%1\" sdnum=\"1033;0;DD/MM/YYYY\" x:num=\"%1\" "
               "style=\"mso-number-format:'dd\\/mm\\/yyyy'\">%2</td>"_s.arg(QString::number(serial),
                                                                            phrases.date(cell.day));
    }
    const QString text = harmless(cell.text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    // As text, or a code such as 01-02 would become a day.
    return u"<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">%1</td>"_s.arg(text);
}

} // namespace

std::unique_ptr<QMimeData> copyRows(const RowTableModel &model, const QList<int> &rows, const QList<int> &columns)
{
    const Phrases &phrases = model.phrases();
    QString text;
    QString html = u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head>"
                   "<body><table>"_s;
    if (rows.size() > 1) {
        QStringList titles;
        html += u"<tr>"_s;
        for (const int column : columns) {
            titles.append(model.plainTitle(column));
            html += u"<th align=\"left\">"_s + titles.last().toHtmlEscaped() + u"</th>"_s;
        }
        html += u"</tr>"_s;
        text += titles.join(u'\t') + u'\n';
    }
    for (const int row : rows) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const int column : columns) {
            const PlainCell cell = model.plainCell(row, column);
            cells.append(plainText(cell, phrases.locale()));
            html += htmlCell(cell, phrases);
        }
        html += u"</tr>"_s;
        text += cells.join(u'\t') + u'\n';
    }
    html += u"</table></body></html>"_s;
    auto copy = std::make_unique<QMimeData>();
    copy->setText(text);
    copy->setHtml(html);
    return copy;
}

} // namespace tandem
