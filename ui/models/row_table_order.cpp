// SPDX-License-Identifier: GPL-3.0-or-later
// The orders of a table's columns: every value is looked at once, and a rank remembered for it.
#include "core/base/halves.h"
#include "ui/models/row_table_model.h"
#include "ui/models/text_ranks.h"

#include <algorithm>

namespace tandem {

namespace {

/// So many rows take longer to read than a thread to begin.
constexpr std::size_t kWorthAThread = 4000;

QDate dayOf(const QByteArray &canonical, ColumnPart part)
{
    const Period period = Period::fromCanonical(canonical).value_or(Period());
    return part == ColumnPart::From ? period.from : period.to;
}

int choiceIndex(const FieldInfo &field, QByteArrayView word)
{
    const std::span<const ChoiceInfo> choices = field.choices();
    const auto at = std::find_if(choices.begin(), choices.end(),
                                 [word](const ChoiceInfo &c) { return word == QByteArrayView(c.word); });
    return at == choices.end() ? -1 : int(at - choices.begin());
}

} // namespace

const std::vector<qint32> &RowTableModel::ranks(int place) const
{
    const auto found = m_ranks.find(place);
    if (found != m_ranks.end())
        return found->second;
    const TableColumn &shown = column(place);
    const bool text = shown.field && (shown.field->isText() || shown.field->type == FieldType::Reference ||
                                      shown.field->type == FieldType::Currency);
    return m_ranks.emplace(place, text ? ranksByText(place) : ranksByNumber(place)).first->second;
}

std::vector<qint32> RowTableModel::ranksByNumber(int place) const
{
    const TableColumn &shown = column(place);
    const auto number = [&](const void *row) -> std::optional<double> {
        if (!shown.field)
            return sortNumber(row, place);
        const QByteArray value = shown.field->read(row);
        if (value.isEmpty())
            return std::nullopt;
        switch (shown.field->type) {
        case FieldType::Choice:
            return choiceIndex(*shown.field, value);
        case FieldType::Period: {
            const QDate day = dayOf(value, shown.part == ColumnPart::Whole ? ColumnPart::From : shown.part);
            return day.isValid() ? std::optional<double>(double(day.toJulianDay())) : std::nullopt;
        }
        case FieldType::Date:
        case FieldType::PartialDate:
            return double(PartialDate::fromCanonical(value).value_or(PartialDate()).firstDay().toJulianDay());
        case FieldType::Money:
            return double(Money::fromCanonical(value).value_or(Money()).minor);
        default:
            return value.toDouble();
        }
    };
    std::vector<std::pair<double, int>> keys;
    for (int row = 0; row < rowCount(); ++row) {
        if (const std::optional<double> key = number(rowPointer(row)))
            keys.emplace_back(*key, row);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<qint32> ranks(std::size_t(rowCount()), -1);
    qint32 rank = -1;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i == 0 || keys[i - 1].first < keys[i].first)
            ++rank;
        ranks[std::size_t(keys[i].second)] = rank;
    }
    return ranks;
}

std::vector<qint32> RowTableModel::ranksByText(int place) const
{
    const TableColumn &shown = column(place);
    std::vector<QString> texts;
    texts.reserve(std::size_t(rowCount()));
    std::vector<int> keyOf(std::size_t(rowCount()), -1);
    const auto add = [&](std::size_t row, QString &&text) {
        if (text.isEmpty())
            return -1;
        keyOf[row] = int(texts.size());
        texts.push_back(std::move(text));
        return keyOf[row];
    };
    if (shown.field->isText()) {
        std::vector<QString> cells(keyOf.size());
        inHalves(cells.size(), kWorthAThread, [&](std::size_t first, std::size_t last) {
            for (std::size_t row = first; row < last; ++row)
                cells[row] = cellText(rowPointer(int(row)), shown);
        });
        for (std::size_t row = 0; row < cells.size(); ++row)
            add(row, std::move(cells[row]));
    } else { // few names for many rows
        QHash<QByteArray, int> known;
        for (std::size_t row = 0; row < keyOf.size(); ++row) {
            const void *pointer = rowPointer(int(row));
            const QByteArray value = shown.field->read(pointer);
            if (value.isEmpty())
                continue;
            const auto found = known.constFind(value);
            if (found != known.constEnd())
                keyOf[row] = *found;
            else
                known.insert(value, add(row, cellText(pointer, shown)));
        }
    }
    const std::vector<qint32> rankOf = textRanks(texts, m_collator);
    std::vector<qint32> ranks(std::size_t(rowCount()), -1);
    for (std::size_t row = 0; row < ranks.size(); ++row) {
        if (keyOf[row] >= 0)
            ranks[row] = rankOf[std::size_t(keyOf[row])];
    }
    return ranks;
}

} // namespace tandem
