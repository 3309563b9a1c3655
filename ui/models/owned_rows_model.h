// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_table_model.h"

namespace tandem {

/// The rows that belong to one other row, in their order: an activity's milestones, its budget lines.
class OwnedRowsModel final : public RowTableModel
{
    Q_OBJECT
public:
    /// `ownerField`: the field that names the owner.
    OwnedRowsModel(Workspace &workspace, const Phrases &phrases, EntityKind kind, const QByteArray &ownerField,
                   QList<TableColumn> columns, QObject *parent = nullptr);

    void setOwner(const Id &owner);
    const Id &owner() const { return m_owner; }

protected:
    QList<Id> wantedRows() const override;

private:
    int m_field;
    Id m_owner;
};

} // namespace tandem
