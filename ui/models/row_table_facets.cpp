// SPDX-License-Identifier: GPL-3.0-or-later
// What a table's rows are chosen and gathered by, and what its cells are elsewhere.
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "ui/models/row_table_model.h"

#include <algorithm>
#include <numeric>

namespace tandem {

namespace {

QString notStated(const FieldInfo &field, const Phrases &phrases)
{
    return phrases.translate("Facet", "%1: not stated").arg(phrases.translate("Field", field.label));
}

/// Facets whose rows have one value each.
void makeSingleGroups(Facet &facet)
{
    for (std::size_t i = 0; i < facet.keys.size(); ++i)
        facet.groups.push_back({int(i)});
}

} // namespace

const Facet &RowTableModel::facet(const QByteArray &name) const
{
    std::shared_ptr<const Facet> &known = m_facets[name];
    if (!known || known->of.size() != std::size_t(rowCount())) {
        const FieldInfo *field = entityInfo(m_kind).field(QByteArrayView(name));
        Facet made = field && field->type == FieldType::Choice      ? choiceFacet(*field)
                     : field && field->type == FieldType::Reference ? referenceFacet(*field)
                                                                    : computeFacet(name);
        made.of.resize(std::size_t(rowCount()), -1);
        known = std::make_shared<const Facet>(std::move(made));
    }
    return *known;
}

Facet RowTableModel::computeFacet(const QByteArray &) const
{
    return {};
}

Facet RowTableModel::choiceFacet(const FieldInfo &field) const
{
    const std::span<const ChoiceInfo> choices = field.choices();
    const bool status = m_kind == EntityKind::Activity && field.name.view() == "status";
    std::vector<int> choiceOf;
    std::vector<bool> used(choices.size());
    for (int row = 0; row < rowCount(); ++row) {
        const void *pointer = rowPointer(row);
        const QByteArray word = pointer ? field.read(pointer) : QByteArray();
        const auto at = std::find_if(choices.begin(), choices.end(),
                                     [&word](const ChoiceInfo &choice) { return word == QByteArrayView(choice.word); });
        choiceOf.push_back(at == choices.end() ? -1 : int(at - choices.begin()));
        if (at != choices.end())
            used[std::size_t(at - choices.begin())] = true;
    }
    Facet facet;
    std::vector<int> placeOf(choices.size(), -1);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (!used[i])
            continue;
        placeOf[i] = int(facet.keys.size());
        facet.keys.push_back({choices[i].word, m_phrases.translate("Choice", choices[i].label), status ? int(i) : -1});
    }
    makeSingleGroups(facet);
    for (const int choice : choiceOf)
        facet.of.push_back(choice < 0 ? -1 : placeOf[std::size_t(choice)]);
    facet.none = notStated(field, m_phrases);
    return facet;
}

Facet RowTableModel::referenceFacet(const FieldInfo &field) const
{
    struct Value
    {
        Facet::Key key;
        QByteArray pos;
    };
    std::vector<Value> values;
    std::vector<int> valueOf;
    QHash<QByteArray, int> known;
    const FieldInfo *position = entityInfo(field.target).field(QByteArrayView("pos"));
    for (int row = 0; row < rowCount(); ++row) {
        const void *pointer = rowPointer(row);
        const QByteArray value = pointer ? field.read(pointer) : QByteArray();
        const Id id = Id::fromHex(value).value_or(Id());
        const void *target = value.isEmpty() ? nullptr : snapshot().find(field.target, id);
        if (!target) {
            valueOf.push_back(-1);
            continue;
        }
        auto found = known.constFind(value);
        if (found == known.constEnd()) {
            const bool brief = field.target == EntityKind::Institution;
            const QString label = brief ? rowShortName(field.target, id, snapshot(), m_phrases.language())
                                        : rowName(field.target, id, snapshot(), m_phrases.language());
            found = known.insert(value, int(values.size()));
            values.push_back({{value, label}, position ? position->read(target) : QByteArray()});
        }
        valueOf.push_back(*found);
    }
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const Value &left = values[std::size_t(a)];
        const Value &right = values[std::size_t(b)];
        if (left.pos != right.pos)
            return left.pos < right.pos;
        const int compared = m_collator.compare(left.key.label, right.key.label);
        return compared != 0 ? compared < 0 : left.key.key < right.key.key;
    });
    Facet facet;
    std::vector<int> placeOf(values.size());
    for (const int value : order) {
        placeOf[std::size_t(value)] = int(facet.keys.size());
        facet.keys.push_back(values[std::size_t(value)].key);
    }
    makeSingleGroups(facet);
    for (const int value : valueOf)
        facet.of.push_back(value < 0 ? -1 : placeOf[std::size_t(value)]);
    facet.none = notStated(field, m_phrases);
    return facet;
}

QString RowTableModel::plainTitle(int place) const
{
    return columnLabel(column(place), m_phrases);
}

std::function<QList<Id>()> RowTableModel::offered(const Id &, int) const
{
    return {};
}

PlainCell RowTableModel::plainCell(int row, int place) const
{
    const TableColumn &shown = column(place);
    const void *pointer = rowPointer(row);
    if (!pointer || !shown.field)
        return {.text = index(row, place).data().toString()};
    const QByteArray value = shown.part == ColumnPart::Whole ? shown.field->read(pointer) : canonical(pointer, shown);
    switch (shown.field->type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        if (!value.isEmpty())
            return {.number = QString::fromLatin1(value)};
        break;
    case FieldType::Money:
        if (const std::optional<Money> money = Money::fromCanonical(value))
            return {.number = money->majorText().section(u' ', 0, 0)};
        break;
    case FieldType::Date:
        return {.text = cellText(pointer, shown), .day = QDate::fromString(QString::fromLatin1(value), Qt::ISODate)};
    case FieldType::Period:
        if (shown.part != ColumnPart::Whole)
            return {.day = QDate::fromString(QString::fromLatin1(value), Qt::ISODate)};
        break;
    default:
        break;
    }
    return {.text = cellText(pointer, shown)};
}

} // namespace tandem
