// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "ui/models/filter_model.h"

#include <QJsonObject>
#include <QTableView>

class QMenu;
class QPainter;

namespace tandem {

class CellDelegate;
class RowTableModel;
class SortHeader;
class StickyGroup;
struct UiContext;

/// A table to work in: typing edits the current cell, Enter goes down, Tab to the right, Esc restores. Columns can be
/// chosen, moved and widened, and are remembered by name. What is selected stays selected when rows are filtered.
///
/// Over a FilterModel, rows can be sorted by several columns and gathered in groups: their headers stay at the top while
/// their rows are scrolled, and fold (Left, Right, Enter; a click on the triangle, a double click).
class RowTableView : public QTableView
{
    Q_OBJECT
public:
    RowTableView(const UiContext &context, QWidget *parent);

    /// `filter` may be null; then the model is shown as it is.
    void setRows(RowTableModel *model, FilterModel *filter);

    /// The rows that are selected, in the order in which they stand.
    QList<Id> selectedIds() const;
    /// Null when none is, or the header of a group.
    Id currentId() const;
    /// Makes a row the current one, in the column in which the current cell was; false: it is not shown.
    bool choose(const Id &row);
    /// Selects these rows; the current one stays if it is among them, else the first becomes it.
    void chooseRows(const QList<Id> &rows);
    /// Selects the current row where none is selected: after a deletion, the next command is meant for it.
    void chooseCurrent();
    /// Opens the editor of a cell.
    void editCell(const Id &row, QByteArrayView column);
    /// Opens that of a cell whose value was refused, with what was typed; false: none was.
    bool editRefused();

    /// Columns, widths, sorting, scroll position.
    QJsonObject saveLayout() const;
    void restoreLayout(const QJsonObject &layout);
    /// Which columns are shown, to be chosen; and how they were at first.
    void fillColumnsMenu(QMenu *menu);
    /// Sorts by the current cell's column, see SortHeader::choose().
    void sortByCurrent(bool further);
    void setSortSteps(const QList<SortStep> &steps);
    /// The columns that are shown, from left to right.
    QList<int> shownColumns() const;

    CellDelegate *cells() const { return m_delegate; }
    RowTableModel *rows() const { return m_model; }
    FilterModel *filter() const { return m_filter; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// For what stays at the top: paints a group's header somewhere else.
    void paintHeaderLine(QPainter &painter, int line, const QRect &rect) const;
    /// It was clicked at this distance from the table's left side.
    void goToHeader(int line, int x);
    void setFolded(int line, bool folded);

signals:
    /// Another row is the current one; null: none.
    void currentRowChanged(const tandem::Id &row);
    void selectionMoved();
    /// See CellDelegate::refused().
    void refused(const QModelIndex &index, const QString &typed, const tandem::Error &error);
    /// Columns were chosen, moved or widened by hand, or the order is another one.
    void layoutChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void updateGeometries() override;

private:
    void connectFilter();
    bool onHeaderKey(QKeyEvent *event);
    bool isHeader(const QModelIndex &index) const;
    void resetColumns();
    void step(int key);
    void recall();
    QItemSelection linesOf(const QList<Id> &rows) const;
    void setUpColumns();
    int firstWidth(int column) const;
    void fitColumns();
    QModelIndex indexOf(const Id &row, int column) const;
    Id idOf(const QModelIndex &index) const;

    const UiContext &m_context;
    RowTableModel *m_model = nullptr;
    FilterModel *m_filter = nullptr;
    CellDelegate *m_delegate;
    SortHeader *m_titles;
    StickyGroup *m_sticky;
    Id m_current;
    QByteArray m_group;     ///< of the header that is the current line
    bool m_onGroup = false; ///< the current line is a header
    int m_scroll = 0;       ///< where the table was scrolled to before rows were rearranged
    QList<Id> m_selected;   ///< as it was before rows were rearranged
    int m_column = 0;
    int m_wide = -1;    ///< the column that takes what room is left
    bool m_fits = true; ///< until that column was given a width by hand
    bool m_fitting = false;
    bool m_recalling = false;
};

} // namespace tandem
