// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_model.h"

namespace tandem {

void FactModel::setColumns(const QStringList &titles, const QList<int> &right)
{
    beginResetModel();
    m_titles = titles;
    m_right = right;
    endResetModel();
}

void FactModel::setRows(const QList<FactRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void FactModel::add(const FactRow &row)
{
    const int place = int(m_rows.size());
    beginInsertRows({}, place, place);
    m_rows.append(row);
    endInsertRows();
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

int FactModel::alignmentOf(int column) const
{
    return int(m_right.contains(column) ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FactRow &row = m_rows.at(index.row());
    if (role == StrongRole)
        return row.strong;
    if (index.column() >= row.cells.size())
        return {};
    const FactCell &cell = row.cells.at(index.column());
    const auto numbered = [](const std::optional<int> &value) { return value ? QVariant(*value) : QVariant(); };
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case ActivityRole:
        return numbered(cell.activityStatus);
    case PlanRole:
        return numbered(cell.planStatus);
    case LateRole:
        return cell.late;
    case MutedRole:
        return cell.muted;
    case PlaceRole:
        if (cell.leadsTo)
            return QVariant::fromValue(*cell.leadsTo);
        return index.column() == 0 && row.leadsTo ? QVariant::fromValue(*row.leadsTo) : QVariant();
    case BarRole: {
        if (cell.bar.isEmpty())
            return {};
        QVariantList shares;
        for (const double share : cell.bar)
            shares.append(share);
        return shares;
    }
    default:
        return {};
    }
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_titles.value(section);
    return role == Qt::TextAlignmentRole ? QVariant(alignmentOf(section) | int(Qt::AlignVCenter)) : QVariant();
}

} // namespace tandem

#include "moc_fact_model.cpp"
