// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/owned_rows_model.h"

#include <algorithm>

namespace tandem {

OwnedRowsModel::OwnedRowsModel(Workspace &workspace, const Phrases &phrases, EntityKind kind,
                               const QByteArray &ownerField, QList<TableColumn> columns, QObject *parent)
    : RowTableModel(workspace, phrases, kind, std::move(columns), parent), m_field(entityInfo(kind).indexOf(ownerField))
{
    Q_ASSERT(m_field >= 0);
}

void OwnedRowsModel::setOwner(const Id &owner)
{
    m_owner = owner;
    resetRows();
}

QList<Id> OwnedRowsModel::wantedRows() const
{
    if (m_owner.isNull())
        return {};
    const TableBase &table = snapshot().table(kind());
    QList<Id> rows = table.ownedBy(m_field, m_owner);
    const FieldInfo *position = entityInfo(kind()).field(QByteArrayView("pos"));
    std::sort(rows.begin(), rows.end(), [&](const Id &a, const Id &b) {
        if (position) {
            const QByteArray left = position->read(table.find(a));
            const QByteArray right = position->read(table.find(b));
            if (left != right)
                return left < right;
        }
        return a < b;
    });
    return rows;
}

} // namespace tandem

#include "moc_owned_rows_model.cpp"
