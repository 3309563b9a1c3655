// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_table_model.h"

namespace tandem {

/// The rows that belong to one other row, or name it, in their order: an activity's milestones, what a funder gives.
class OwnedRowsModel : public RowTableModel
{
    Q_OBJECT
public:
    /// `ownerField`: the field that names the owner.
    OwnedRowsModel(Workspace &workspace, const Phrases &phrases, EntityKind kind, const QByteArray &ownerField,
                   QList<TableColumn> columns, QObject *parent = nullptr);

    void setOwner(const Id &owner);
    const Id &owner() const { return m_owner; }
    /// Rows without a position stand by this field's canonical text (a day: the oldest first, or last when it falls); at
    /// first, as they were entered.
    void setOrder(const QByteArray &field, Qt::SortOrder order = Qt::AscendingOrder);

protected:
    QList<Id> wantedRows() const override;
    bool movesRows(const RowChange &change) const override;

private:
    int m_field;
    int m_order; ///< place of the field that they are ordered by; -1: by id
    bool m_falling = false;
    Id m_owner;
};

} // namespace tandem
