// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QJsonObject>
#include <QTableView>

class QMenu;

namespace tandem {

class CellDelegate;
class FilterModel;
class RowTableModel;
struct UiContext;

/// A table to work in: typing edits the current cell, Enter goes down, Tab to the right, Esc restores. Columns can be
/// chosen, moved and widened, and are remembered by name. What is selected stays selected when rows are filtered.
class RowTableView final : public QTableView
{
    Q_OBJECT
public:
    RowTableView(const UiContext &context, QWidget *parent);

    /// `filter` may be null; then the model is shown as it is.
    void setRows(RowTableModel *model, FilterModel *filter);

    /// The rows that are selected, in the order in which they stand.
    QList<Id> selectedIds() const;
    Id currentId() const;
    /// Makes a row the current one, in the column in which the current cell was; false: it is not shown.
    bool choose(const Id &row);
    /// Opens the editor of a cell.
    void editCell(const Id &row, QByteArrayView column);

    /// Columns, widths, sorting, scroll position.
    QJsonObject saveLayout() const;
    void restoreLayout(const QJsonObject &layout);
    /// Which columns are shown, to be chosen.
    void fillColumnsMenu(QMenu *menu);

    CellDelegate *cells() const { return m_delegate; }

signals:
    /// Another row is the current one; null: none.
    void currentRowChanged(const tandem::Id &row);
    void selectionMoved();
    /// See CellDelegate::refused().
    void refused(const QModelIndex &index, const QString &typed, const tandem::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void step(int key);
    void recall();
    void setUpColumns();
    void fitColumns();
    QModelIndex indexOf(const Id &row, int column) const;
    Id idOf(const QModelIndex &index) const;

    const UiContext &m_context;
    RowTableModel *m_model = nullptr;
    FilterModel *m_filter = nullptr;
    CellDelegate *m_delegate;
    Id m_current;
    QList<Id> m_selected; ///< as it was before rows were rearranged
    int m_column = 0;
    int m_wide = -1;    ///< the column that takes what room is left
    bool m_fits = true; ///< until that column was given a width by hand
    bool m_fitting = false;
    bool m_recalling = false;
};

} // namespace tandem
