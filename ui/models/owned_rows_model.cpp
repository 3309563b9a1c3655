// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/owned_rows_model.h"

#include <algorithm>

namespace tandem {

OwnedRowsModel::OwnedRowsModel(Workspace &workspace, const Phrases &phrases, EntityKind kind,
                               const QByteArray &ownerField, QList<TableColumn> columns, QObject *parent)
    : RowTableModel(workspace, phrases, kind, std::move(columns), parent),
      m_field(entityInfo(kind).indexOf(ownerField)),
      m_order(entityInfo(kind).indexOf("pos"))
{
    Q_ASSERT(m_field >= 0);
}

void OwnedRowsModel::setOwner(const Id &owner)
{
    m_owner = owner;
    resetRows();
}

void OwnedRowsModel::setOrder(const QByteArray &field, Qt::SortOrder order)
{
    m_order = entityInfo(kind()).indexOf(field);
    m_falling = order == Qt::DescendingOrder;
    resetRows();
}

QList<Id> OwnedRowsModel::wantedRows() const
{
    if (m_owner.isNull())
        return {};
    const TableBase &table = snapshot().table(kind());
    const std::span<const FieldInfo> fields = entityInfo(kind()).fields;
    const FieldInfo &owner = fields[std::size_t(m_field)];
    QList<Id> rows;
    if (owner.belongs()) {
        rows = table.ownedBy(m_field, m_owner);
    } else { // only what belongs to something is indexed
        const QByteArray wanted = m_owner.hex();
        for (qsizetype i = 0; i < table.size(); ++i) {
            if (owner.read(table.at(i)) == wanted)
                rows.append(table.idAt(i));
        }
    }
    std::sort(rows.begin(), rows.end(), [&](const Id &a, const Id &b) {
        if (m_order >= 0) {
            const FieldInfo &order = fields[std::size_t(m_order)];
            const QByteArray left = order.read(table.find(a));
            const QByteArray right = order.read(table.find(b));
            if (left != right)
                return m_falling ? right < left : left < right;
        }
        return m_falling ? b < a : a < b;
    });
    return rows;
}

bool OwnedRowsModel::movesRows(const RowChange &change) const
{
    if (RowTableModel::movesRows(change))
        return true;
    const auto changed = [&change](int place) { return place >= 0 && (change.fields >> place) & 1; };
    return change.entity == kind() && (changed(m_field) || changed(m_order));
}

} // namespace tandem

#include "moc_owned_rows_model.cpp"
