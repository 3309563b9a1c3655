// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrases.h"
#include "core/workspace/workspace.h"
#include "ui/models/cell_roles.h"
#include "ui/models/plain_cell.h"
#include "ui/models/searchable.h"
#include "ui/models/table_column.h"

#include <QAbstractTableModel>
#include <QCollator>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace tandem {

/// Rows of one entity as a table, out of the open file's snapshot. Follows the file and touches only what changed.
/// It writes nothing by itself: what is typed into a cell becomes an operation of the workspace.
///
/// What its cells hold is asked for when they are painted; what rows are found by and the orders of columns are
/// computed once, when they are first needed.
class RowTableModel : public QAbstractTableModel, public Searchable
{
    Q_OBJECT
public:
    RowTableModel(Workspace &workspace, const Phrases &phrases, EntityKind kind, QList<TableColumn> columns,
                  QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// For Qt's own editing; our delegates call enter(), which says why a value was refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Gives a cell what a person typed, as one step. `seen`: what the file said when the editor was opened.
    Result<void> enter(const QModelIndex &index, const QString &input, const Seen &seen = {});
    /// The canonical text of what was typed into this cell; for a period's day, of the whole period.
    Result<QByteArray> canonicalOf(const QModelIndex &index, const QString &input) const;

    EntityKind kind() const { return m_kind; }
    Id idAt(int row) const { return m_ids.value(row); }
    /// -1: not among these rows.
    int rowOf(const Id &id) const;
    const QList<TableColumn> &columns() const { return m_columns; }
    const TableColumn &column(int place) const { return m_columns.at(place); }
    /// -1: there is none of this name.
    int columnOf(QByteArrayView name) const;
    Workspace &workspace() const { return m_workspace; }
    const Phrases &phrases() const { return m_phrases; }
    /// The field that is edited in a column; null for what is computed.
    const FieldInfo *editedField(int column) const { return m_columns.at(column).half(m_phrases.language()); }

    const SearchTexts &searchTexts() const override;
    const std::vector<qint32> &ranks(int column) const override;
    /// Of every field that is a choice or a reference, by the field's name.
    const Facet &facet(const QByteArray &name) const override;
    /// What a cell is in a spreadsheet.
    virtual PlainCell plainCell(int row, int column) const;
    /// A column's title there: with the unit of its numbers.
    virtual QString plainTitle(int column) const;
    /// The rows that can be referred to in this cell; null: all there are.
    virtual std::function<QList<Id>()> offered(const Id &row, int column) const;

protected:
    /// The rows that should be there, in their own order.
    virtual QList<Id> wantedRows() const = 0;
    /// Whether this change may have brought, taken away or moved rows.
    virtual bool movesRows(const RowChange &change) const;
    /// A computed column's value for this role; also asked first for every other column (invalid: as usual).
    virtual QVariant special(const void *row, int column, int role) const;
    /// A computed column's value to sort by.
    virtual std::optional<double> sortNumber(const void *row, int column) const;
    /// What a row is found by, before it is folded.
    virtual QString searchText(const void *row) const;
    /// Columns whose values depend on other entities: `touched` gets those that this change set may have changed.
    virtual void addTouchedColumns(const ChangeSet &changes, QList<int> &touched) const;
    /// Makes a facet that is no field's; no keys: there is none of this name.
    virtual Facet computeFacet(const QByteArray &name) const;
    /// The rows are read anew: whatever was computed of them is worth nothing.
    virtual void dropCaches() {}
    virtual bool isEditable(const void *row, int column) const;
    /// Compares texts as the language does.
    const QCollator &collator() const { return m_collator; }

    const Snapshot &snapshot() const { return m_workspace.snapshot(); }
    const void *rowPointer(int row) const { return snapshot().find(m_kind, m_ids.at(row)); }
    /// Compares the rows with those that should be there and takes, adds and moves what differs.
    void updateRows();
    void resetRows();
    void touchColumn(int column);

private:
    QVariant cell(const void *row, int column, int role) const;
    QString cellText(const void *row, const TableColumn &column) const;
    QByteArray canonical(const void *row, const TableColumn &column) const;
    TextMark markOf(int row, const TableColumn &column) const;
    QString problemOf(int row, const TableColumn &column) const;
    /// The first column's.
    QByteArray namingField() const;
    std::vector<qint32> ranksByNumber(int column) const;
    std::vector<qint32> ranksByText(int column) const;
    Facet choiceFacet(const FieldInfo &field) const;
    Facet referenceFacet(const FieldInfo &field) const;
    void onChanged(const ChangeSet &changes);
    void forget(int row);
    void forgetOrders() const;
    void forgetRows();

    Workspace &m_workspace;
    Phrases m_phrases;
    EntityKind m_kind;
    QList<TableColumn> m_columns;
    QCollator m_collator;
    QList<Id> m_ids;
    mutable QHash<Id, int> m_rowOf; ///< made when it is first asked for
    mutable SearchTexts m_searchTexts;
    mutable std::unordered_map<int, std::vector<qint32>> m_ranks;
    mutable QHash<QByteArray, std::shared_ptr<const Facet>> m_facets;
    mutable QHash<Id, QHash<QByteArray, QString>> m_problems; ///< of rows that were painted, by field name
};

} // namespace tandem
