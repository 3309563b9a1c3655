// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_table_model.h"

#include <QSet>

#include <functional>

namespace tandem {

/// What a computed cell shows.
struct Figure
{
    QString text{};
    std::optional<double> number{}; ///< to sort by
    std::optional<int> share{};     ///< 0 to 100, painted as a bar
    QString toolTip{};
};

/// By row, in the order of the computed columns.
using Figures = QHash<Id, QList<Figure>>;

/// Which rows of an entity a table lists, and what it computes of them.
struct DirectoryTable
{
    EntityKind kind = EntityKind::Institution;
    QList<TableColumn> columns{};
    bool showUses = true; ///< whether "used" is added to them where anything can refer to such rows
    Id (*idOf)(const void *row) = nullptr;
    /// Which rows are listed; null: all.
    std::function<QSet<Id>(const Snapshot &)> listed{};
    QList<EntityKind> listedBy{}; ///< whose changes may change that, beside the entity itself
    /// The computed columns of all rows at once; null: there are none.
    std::function<Figures(const Snapshot &)> figures{};
    QList<EntityKind> figuresOf{}; ///< whose changes may change them
    /// What a row is found by beside its columns; null: nothing more.
    std::function<QString(const Snapshot &, const Id &row)> moreWords{};
};

template <class T>
Id idOfRow(const void *row)
{
    return static_cast<const T *>(row)->id;
}

/// A computed column; `label` is marked by QT_TRANSLATE_NOOP("TableColumn", ...).
TableColumn figureColumn(const QByteArray &name, const char *label, int width, bool number = true);

/// The rows of a page of the directory, with the figures of their entity and how often each is used.
class DirectoryModel final : public RowTableModel
{
    Q_OBJECT
public:
    DirectoryModel(Workspace &workspace, const Phrases &phrases, const DirectoryTable &table,
                   QObject *parent = nullptr);

    /// How often other rows refer to this one.
    qsizetype uses(const Id &row) const;
    /// Whether anything can refer to rows of this entity at all.
    bool countsUses() const { return m_used >= 0; }

protected:
    QList<Id> wantedRows() const override;
    bool movesRows(const RowChange &change) const override;
    QVariant special(const void *row, int column, int role) const override;
    std::optional<double> sortNumber(const void *row, int column) const override;
    QString searchText(const void *row) const override;
    void addTouchedColumns(const ChangeSet &changes, QList<int> &touched) const override;
    void dropCaches() override;

private:
    const Figure *figure(const Id &row, int column) const;

    DirectoryTable m_table;
    int m_used;            ///< -1: no such column
    QList<int> m_figureOf; ///< of each column: its place among the figures; -1: not computed
    mutable std::optional<Figures> m_figures;
    mutable std::optional<QHash<Id, qsizetype>> m_uses;
};

} // namespace tandem
