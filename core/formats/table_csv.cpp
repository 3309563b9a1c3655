// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/table_csv.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/model/field_value.h"

#include <QIODevice>

#include <algorithm>
#include <vector>

namespace tandem {

namespace {

/// Which piece of a field a column shows.
enum class Part : unsigned char { Whole, From, To, Amount, Currency, Best };

struct Column
{
    const FieldInfo *field = nullptr;
    Part part = Part::Whole;
    QByteArray header;
};

class TableWriter
{
public:
    TableWriter(const Snapshot &snapshot, EntityKind kind, const TableCsvOptions &options, QIODevice &device)
        : m_snapshot(snapshot),
          m_entity(entityInfo(kind)),
          m_options(options),
          m_names(options.columns == CsvColumns::English ? Language::English : Language::French),
          m_values(options.language.value_or(m_names.language())),
          m_csv(device, options.dialect)
    {
        if (options.columns == CsvColumns::Technical)
            addTechnicalColumns();
        else
            addNamedColumns();
    }

    bool write(const QList<Id> &rows)
    {
        const bool technical = m_options.columns == CsvColumns::Technical;
        m_csv.typed(technical ? QByteArray("id") : m_names.translate("Csv", "Identifier").toUtf8());
        for (const Column &column : m_columns)
            m_csv.typed(column.header);
        m_csv.endRow();
        for (const Id &id : rows) {
            const void *row = m_snapshot.find(m_entity.kind, id);
            if (!row)
                continue;
            uuid(id.hex());
            for (const Column &column : m_columns) {
                if (technical)
                    technicalCell(*column.field, column.field->read(row));
                else
                    namedCell(column, row);
            }
            m_csv.endRow();
        }
        return m_csv.finish();
    }

private:
    void addTechnicalColumns()
    {
        for (const FieldInfo &field : m_entity.fields) {
            if (!m_options.language || !field.language || *field.language == *m_options.language)
                m_columns.push_back({&field, Part::Whole, field.name.bytes().toByteArray()});
        }
    }

    void addNamedColumns()
    {
        for (const FieldInfo &field : m_entity.fields) {
            const QString label = fieldLabel(field, m_names);
            const auto add = [&](Part part, const QString &header) {
                m_columns.push_back({&field, part, header.toUtf8()});
            };
            switch (field.type) {
            case FieldType::Position:
                break; // says nothing to people
            case FieldType::Period:
                add(Part::From, m_names.translate("Csv", "%1 (from)").arg(label));
                add(Part::To, m_names.translate("Csv", "%1 (to)").arg(label));
                break;
            case FieldType::Money:
                add(Part::Amount, label);
                add(Part::Currency, m_names.translate("Csv", "%1 (currency)").arg(label));
                break;
            default:
                if (!field.language || !m_options.language)
                    add(Part::Whole, label);
                else if (*field.language == *m_options.language)
                    add(Part::Best, m_names.translate("Field", field.label));
            }
        }
    }

    void uuid(QByteArrayView hex)
    {
        char text[36];
        char *to = text;
        for (qsizetype i = 0; i < hex.size(); ++i) {
            if (i == 8 || i == 12 || i == 16 || i == 20)
                *to++ = '-';
            *to++ = hex[i];
        }
        m_csv.typed(QByteArrayView(text, to - text));
    }

    void number(QByteArray text)
    {
        if (m_options.decimalSign != '.')
            text.replace('.', m_options.decimalSign);
        m_csv.typed(text);
    }

    void technicalCell(const FieldInfo &field, const QByteArray &canonical)
    {
        if (canonical.isEmpty()) {
            m_csv.typed({});
            return;
        }
        switch (field.type) {
        case FieldType::Line:
        case FieldType::Text:
            m_csv.text(canonical);
            break;
        case FieldType::Reference:
            uuid(canonical);
            break;
        case FieldType::Decimal:
            number(canonical);
            break;
        case FieldType::Money:
        case FieldType::Owner:
            number(technicalText(field, canonical).toUtf8());
            break;
        default:
            m_csv.typed(canonical);
        }
    }

    /// As a spreadsheet of that language takes it for a date; in English the day's and the month's order is not
    /// sure, so there it stays ISO.
    void day(const PartialDate &date)
    {
        QByteArrayList parts = date.text().split('-');
        if (m_values.language() == Language::French)
            std::reverse(parts.begin(), parts.end());
        m_csv.typed(parts.join(m_values.language() == Language::French ? '/' : '-'));
    }

    void namedCell(const Column &column, const void *row)
    {
        const FieldInfo &field = *column.field;
        QByteArray canonical = field.read(row);
        if (column.part == Part::Best && canonical.isEmpty())
            canonical = twinOf(field).read(row);
        if (canonical.isEmpty()) {
            m_csv.typed({});
            return;
        }
        switch (field.type) {
        case FieldType::Line:
        case FieldType::Text:
            m_csv.text(canonical);
            break;
        case FieldType::Integer:
        case FieldType::Currency:
        case FieldType::Digest:
            m_csv.typed(canonical);
            break;
        case FieldType::Decimal:
            number(canonical);
            break;
        case FieldType::Period: {
            const Period period = Period::fromCanonical(canonical).value_or(Period());
            day(PartialDate::of(column.part == Part::From ? period.from : period.to));
            break;
        }
        case FieldType::Date:
        case FieldType::PartialDate:
            day(PartialDate::fromCanonical(canonical).value_or(PartialDate()));
            break;
        case FieldType::Money: {
            const QByteArray text = Money::fromCanonical(canonical).value_or(Money()).majorText().toLatin1();
            const qsizetype space = text.indexOf(' ');
            if (column.part == Part::Amount)
                number(text.first(space));
            else
                m_csv.typed(text.sliced(space + 1));
            break;
        }
        default:
            m_csv.text(valueText(field, canonical, m_snapshot, m_values).toUtf8());
        }
    }

    /// The other half of a bilingual pair is its neighbour.
    static const FieldInfo &twinOf(const FieldInfo &field)
    {
        return *field.language == Language::French ? *(&field + 1) : *(&field - 1);
    }

    const Snapshot &m_snapshot;
    const EntityInfo &m_entity;
    const TableCsvOptions &m_options;
    const Phrases m_names;
    const Phrases m_values;
    CsvWriter m_csv;
    std::vector<Column> m_columns;
};

} // namespace

bool writeTableCsv(const Snapshot &snapshot, EntityKind kind, const QList<Id> &rows, const TableCsvOptions &options,
                   QIODevice &device)
{
    return TableWriter(snapshot, kind, options, device).write(rows);
}

} // namespace tandem
