// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_table_model.h"

#include "core/base/text.h"
#include "core/figures/problems.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"

#include <QSet>

#include <algorithm>

namespace tandem {

namespace {

/// Beyond so many changed rows, views are told once that everything may look different.
constexpr qsizetype kManyChanges = 200;

QDate dayOf(const QByteArray &canonical, ColumnPart part)
{
    const Period period = Period::fromCanonical(canonical).value_or(Period());
    return part == ColumnPart::From ? period.from : period.to;
}

} // namespace

RowTableModel::RowTableModel(Workspace &workspace, const Phrases &phrases, EntityKind kind, QList<TableColumn> columns,
                             QObject *parent)
    : QAbstractTableModel(parent),
      m_workspace(workspace),
      m_phrases(phrases),
      m_kind(kind),
      m_columns(std::move(columns)),
      m_collator(phrases.locale())
{
    m_collator.setNumericMode(true); // ...-9 stands before ...-10
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(&workspace, &Workspace::changed, this, &RowTableModel::onChanged);
    connect(&workspace, &Workspace::loaded, this, &RowTableModel::resetRows);
}

int RowTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == CellRole::Id)
        return idAt(index.row()).hex();
    const void *row = rowPointer(index.row());
    if (!row) // deleted, and this table is told in a moment
        return {};
    if (role == CellRole::Problem && column(index.column()).field)
        return problemOf(index.row(), column(index.column()));
    if (role == CellRole::Mark)
        return int(markOf(index.row(), column(index.column())));
    return cell(row, index.column(), role);
}

QVariant RowTableModel::cell(const void *row, int place, int role) const
{
    if (QVariant value = special(row, place, role); value.isValid())
        return value;
    const TableColumn &shown = column(place);
    if (role == Qt::TextAlignmentRole)
        return int((shown.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (!shown.field)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, shown);
    case Qt::EditRole: {
        if (shown.part == ColumnPart::Whole && shown.isBilingual())
            return QString::fromUtf8(editedField(place)->read(row));
        return cellText(row, shown);
    }
    case CellRole::Canonical:
        return shown.part == ColumnPart::Whole ? editedField(place)->read(row) : canonical(row, shown);
    default:
        return {};
    }
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return columnLabel(column(section), m_phrases);
    if (role == Qt::TextAlignmentRole)
        return int((column(section).isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const void *row = rowPointer(index.row());
    if (row && isEditable(row, index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RowTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && enter(index, value.toString()).ok();
}

Result<QByteArray> RowTableModel::canonicalOf(const QModelIndex &index, const QString &input) const
{
    const TableColumn &shown = column(index.column());
    const EntityInfo &info = entityInfo(m_kind);
    const FieldInfo *field = editedField(index.column());
    if (!field)
        return Error{ErrorCode::FieldUnknown, {QString::fromLatin1(shown.name)}, info.name.string(), {}};
    if (shown.part == ColumnPart::Whole)
        return valueFromInput(info, *field, input, snapshot());
    const void *row = rowPointer(index.row());
    Period period = row ? Period::fromCanonical(field->read(row)).value_or(Period()) : Period();
    const QDate day = dateFromInput(input);
    if (!day.isValid() && !input.trimmed().isEmpty())
        return Error{ErrorCode::ValueNotDate, {input}, info.name.string(), field->name.string()};
    (shown.part == ColumnPart::From ? period.from : period.to) = day;
    return period.text();
}

Result<void> RowTableModel::enter(const QModelIndex &index, const QString &input, const Seen &seen)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Error{ErrorCode::RowNotFound, {}, entityInfo(m_kind).name.string(), {}};
    Result<QByteArray> value = canonicalOf(index, input);
    if (!value)
        return value.error();
    const FieldInfo *field = editedField(index.column());
    const Result<Outcome> outcome =
        m_workspace.run(setFields(m_kind, idAt(index.row()), {{field->name.bytes().toByteArray(), *value}}, seen));
    if (!outcome)
        return outcome.error();
    return {};
}

int RowTableModel::columnOf(QByteArrayView name) const
{
    const auto at =
        std::find_if(m_columns.begin(), m_columns.end(), [name](const TableColumn &c) { return c.name == name; });
    return at == m_columns.end() ? -1 : int(at - m_columns.begin());
}

QByteArray RowTableModel::canonical(const void *row, const TableColumn &column) const
{
    QByteArray value = column.field->read(row);
    if (column.part == ColumnPart::Whole)
        return value;
    return PartialDate::of(dayOf(value, column.part)).text();
}

QString RowTableModel::cellText(const void *row, const TableColumn &column) const
{
    if (column.isBilingual()) {
        const QByteArray wanted = column.half(m_phrases.language())->read(row);
        return QString::fromUtf8(wanted.isEmpty() ? column.half(otherLanguage(m_phrases.language()))->read(row)
                                                  : wanted);
    }
    const QByteArray value = column.field->read(row);
    if (value.isEmpty())
        return {};
    if (column.part != ColumnPart::Whole)
        return m_phrases.date(dayOf(value, column.part));
    if (column.field->type == FieldType::Reference) {
        const std::optional<Id> target = Id::fromHex(value);
        return target ? rowShortName(column.field->target, *target, snapshot(), m_phrases.language()) : QString();
    }
    return valueText(*column.field, value, snapshot(), m_phrases);
}

TextMark RowTableModel::markOf(int row, const TableColumn &column) const
{
    if (!column.isBilingual())
        return TextMark::None;
    const FieldInfo *field = column.half(m_phrases.language());
    const void *values = rowPointer(row);
    if (field->read(values).isEmpty()) {
        const bool other = !column.half(otherLanguage(m_phrases.language()))->read(values).isEmpty();
        return other ? TextMark::Missing : TextMark::None;
    }
    const auto place = unsigned(field - entityInfo(m_kind).fields.data());
    return (snapshot().state(m_kind, idAt(row)).staleFields >> place) & 1 ? TextMark::Older : TextMark::None;
}

QString RowTableModel::problemOf(int row, const TableColumn &column) const
{
    const Id id = idAt(row);
    auto found = m_problems.constFind(id);
    if (found == m_problems.constEnd()) {
        QHash<QByteArray, QString> sentences;
        for (const RowProblem &problem : problemsOf(snapshot(), m_kind, id))
            sentences.insert(problem.field.toUtf8(), problemText(problem, snapshot(), m_phrases));
        // What is said of the row as a whole stands where it is named.
        for (const RowProblem &problem : disagreementsOf(snapshot(), m_kind, id))
            sentences.insert(problem.field.isEmpty() ? namingField() : problem.field.toUtf8(),
                             problemText(problem, snapshot(), m_phrases));
        found = m_problems.insert(id, sentences);
    }
    if (found->isEmpty() || !column.field)
        return {};
    QString sentence = found->value(column.field->name.bytes().toByteArray());
    if (sentence.isEmpty() && column.twin)
        sentence = found->value(column.twin->name.bytes().toByteArray());
    return sentence;
}

QByteArray RowTableModel::namingField() const
{
    for (const TableColumn &column : m_columns) {
        if (column.field)
            return column.field->name.bytes().toByteArray();
    }
    return {};
}

bool RowTableModel::movesRows(const RowChange &change) const
{
    if (change.entity != m_kind)
        return false;
    if (change.added || change.removed)
        return true;
    const EntityInfo &info = entityInfo(m_kind);
    for (std::size_t i = 0; i < info.fields.size(); ++i) {
        if ((change.fields >> i) & 1 && (info.fields[i].belongs() || info.fields[i].type == FieldType::Position))
            return true;
    }
    return false;
}

QVariant RowTableModel::special(const void *, int, int) const
{
    return {};
}

std::optional<double> RowTableModel::sortNumber(const void *, int) const
{
    return std::nullopt;
}

bool RowTableModel::isEditable(const void *, int place) const
{
    const FieldInfo *field = column(place).field;
    return field && !field->isKey() && field->type != FieldType::Position && !m_workspace.isReadOnly() &&
           m_workspace.isLoaded();
}

QString RowTableModel::searchText(const void *row) const
{
    QString text;
    for (const TableColumn &shown : m_columns) {
        if (!shown.field || shown.field->type == FieldType::Text)
            continue;
        text += (shown.isBilingual()
                     ? QString::fromUtf8(shown.field->read(row)) % u' ' % QString::fromUtf8(shown.twin->read(row))
                     : cellText(row, shown)) %
                u' ';
    }
    return text;
}

const SearchTexts &RowTableModel::searchTexts() const
{
    if (m_searchTexts.size() != std::size_t(m_ids.size())) {
        m_searchTexts.clear();
        m_searchTexts.reserve(std::size_t(m_ids.size()));
        for (int row = 0; row < rowCount(); ++row)
            m_searchTexts.append(folded(searchText(rowPointer(row))));
    }
    return m_searchTexts;
}

void RowTableModel::addTouchedColumns(const ChangeSet &changes, QList<int> &touched) const
{
    for (int place = 0; place < m_columns.size(); ++place) {
        const FieldInfo *field = column(place).field;
        if (field && field->type == FieldType::Reference && field->target != m_kind && changes.touches(field->target))
            touched.append(place);
    }
}

void RowTableModel::onChanged(const ChangeSet &changes)
{
    if (changes.everything) {
        resetRows();
        return;
    }
    m_problems.clear(); // a rule may look at other rows; only what is painted is checked again
    bool moved = false;
    QSet<Id> changed;
    for (const RowChange &change : changes.rows) {
        moved = moved || movesRows(change);
        if (change.entity == m_kind)
            changed.insert(change.row);
    }
    if (!changed.isEmpty())
        forgetOrders();
    if (moved)
        updateRows();
    QList<int> touched;
    addTouchedColumns(changes, touched);
    if (changed.size() > kManyChanges || !touched.isEmpty()) {
        m_searchTexts.clear();
        forgetOrders();
    }
    if (rowCount() == 0)
        return;
    if (changed.size() > kManyChanges) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const Id &id : std::as_const(changed)) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        forget(row);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    for (const int place : std::as_const(touched))
        emit dataChanged(index(0, place), index(rowCount() - 1, place));
}

void RowTableModel::forget(int row)
{
    if (m_searchTexts.size() == std::size_t(rowCount()))
        m_searchTexts.replace(std::size_t(row), folded(searchText(rowPointer(row))));
}

void RowTableModel::forgetOrders() const
{
    m_ranks.clear();
    m_facets.clear();
}

/// Rows came, went or moved: what is known by their numbers is worth nothing.
void RowTableModel::forgetRows()
{
    m_rowOf.clear();
    m_searchTexts.clear();
    forgetOrders();
}

int RowTableModel::rowOf(const Id &id) const
{
    if (m_rowOf.isEmpty()) {
        m_rowOf.reserve(m_ids.size());
        for (qsizetype row = 0; row < m_ids.size(); ++row)
            m_rowOf.insert(m_ids.at(row), int(row));
    }
    return m_rowOf.value(id, -1);
}

void RowTableModel::touchColumn(int place)
{
    forgetOrders();
    if (rowCount() > 0)
        emit dataChanged(index(0, place), index(rowCount() - 1, place));
}

void RowTableModel::resetRows()
{
    beginResetModel();
    dropCaches();
    m_ids = wantedRows();
    m_problems.clear();
    forgetRows();
    endResetModel();
}

void RowTableModel::updateRows()
{
    const QList<Id> wanted = wantedRows();
    if (wanted == m_ids)
        return;
    const QSet<Id> kept(wanted.begin(), wanted.end());
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (kept.contains(m_ids.at(last)))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(m_ids.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_ids.remove(first, last - first + 1);
        forgetRows();
        endRemoveRows();
        last = first;
    }
    // What is left stands in `wanted` too; where its order is another one, views are told in one go.
    const QSet<Id> present(m_ids.begin(), m_ids.end());
    QList<Id> order;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(order),
                 [&](const Id &id) { return present.contains(id); });
    if (order != m_ids) {
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &old : from)
            to.append(index(int(order.indexOf(m_ids.at(old.row()))), old.column()));
        m_ids = order;
        forgetRows();
        changePersistentIndexList(from, to);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < m_ids.size() && m_ids.at(row) == wanted.at(row))
            continue;
        int last = row;
        while (last + 1 < wanted.size() && (row >= m_ids.size() || wanted.at(last + 1) != m_ids.at(row)))
            ++last;
        beginInsertRows({}, row, last);
        for (int i = row; i <= last; ++i)
            m_ids.insert(i, wanted.at(i));
        forgetRows();
        endInsertRows();
        row = last;
    }
}

} // namespace tandem

#include "moc_row_table_model.cpp"
