// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/row_table_view.h"

#include "core/base/text.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/delegates/sort_header.h"
#include "ui/delegates/sticky_group.h"
#include "ui/models/filter_model.h"
#include "ui/models/row_table_model.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kLeastWide = 100;

} // namespace

RowTableView::RowTableView(const UiContext &context, QWidget *parent)
    : QTableView(parent),
      m_context(context),
      m_delegate(new CellDelegate(context, viewport(), this)),
      m_titles(new SortHeader(context.theme, this)),
      m_sticky(new StickyGroup(*this))
{
    setHorizontalHeader(m_titles);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(AnyKeyPressed | DoubleClicked);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(sizes::kCompactRow);
    verticalHeader()->setDefaultSectionSize(tableRowHeight(context.settings.compactRows()));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_titles->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_titles, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        fillColumnsMenu(&menu);
        menu.exec(m_titles->mapToGlobal(at));
    });
    connect(m_titles, &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting)
            return;
        if (section == m_wide)
            m_fits = false;
        else
            fitColumns();
        emit layoutChosen();
    });
    connect(m_titles, &QHeaderView::sectionMoved, this, [this] {
        m_sticky->refresh();
        if (!m_fitting)
            emit layoutChosen();
    });
    connect(m_delegate, &CellDelegate::leftByKey, this, &RowTableView::step);
    connect(m_delegate, &CellDelegate::refused, this, &RowTableView::refused);
}

void RowTableView::setRows(RowTableModel *model, FilterModel *filter)
{
    m_model = model;
    m_filter = filter;
    setModel(filter ? static_cast<QAbstractItemModel *>(filter) : model);
    connect(model, &QAbstractItemModel::dataChanged, m_delegate, &CellDelegate::forgetSettled);
    setUpColumns();
    m_titles->setSectionsClickable(filter != nullptr);
    if (filter)
        connectFilter();
    else
        connect(model, &QAbstractItemModel::modelReset, this, &RowTableView::recall);
}

void RowTableView::connectFilter()
{
    connect(m_filter, &FilterModel::aboutToRearrange, this, [this] {
        if (m_recalling) // one rearrangement within another
            return;
        m_selected = selectedIds();
        m_scroll = verticalScrollBar()->value();
        m_recalling = true;
    });
    connect(m_filter, &FilterModel::rearranged, this, &RowTableView::recall);
    connect(m_titles, &SortHeader::stepsChosen, this, [this](const QList<SortStep> &steps) {
        m_filter->setSortSteps(steps);
        emit layoutChosen();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_sticky, &StickyGroup::refresh);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_sticky, &StickyGroup::refresh);
    connect(m_filter, &QAbstractItemModel::dataChanged, m_sticky, &StickyGroup::refresh);
}

Id RowTableView::idOf(const QModelIndex &index) const
{
    return Id::fromHex(index.data(CellRole::Id).toByteArray()).value_or(Id());
}

QModelIndex RowTableView::indexOf(const Id &row, int column) const
{
    const int place = m_model ? m_model->rowOf(row) : -1;
    if (place < 0)
        return {};
    const QModelIndex index = m_model->index(place, column);
    return m_filter ? m_filter->mapFromSource(index) : index;
}

QList<Id> RowTableView::selectedIds() const
{
    QList<Id> ids;
    if (!selectionModel())
        return ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(idOf(row));
    return ids;
}

Id RowTableView::currentId() const
{
    return idOf(currentIndex());
}

bool RowTableView::choose(const Id &row)
{
    int column = std::max(0, m_column);
    if (isColumnHidden(column))
        column = std::max(0, m_wide);
    if (m_filter)
        m_filter->reveal(m_model->rowOf(row));
    const QModelIndex index = indexOf(row, column);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void RowTableView::editCell(const Id &row, QByteArrayView column)
{
    const int place = m_model->columnOf(column);
    if (m_filter)
        m_filter->reveal(m_model->rowOf(row));
    const QModelIndex index = indexOf(row, place);
    if (place < 0 || !index.isValid() || isColumnHidden(place))
        return;
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

bool RowTableView::editRefused()
{
    const auto cells = m_delegate->refusedCells();
    for (const auto &[row, column] : cells) {
        const int place = m_model->columnOf(column);
        if (place < 0 || isColumnHidden(place) || m_model->rowOf(row) < 0)
            continue;
        setFocus(Qt::OtherFocusReason);
        editCell(row, column);
        return true;
    }
    return false;
}

void RowTableView::chooseCurrent()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && !isHeader(current) && !selectionModel()->hasSelection())
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QItemSelection RowTableView::linesOf(const QList<Id> &rows) const
{
    std::vector<int> lines;
    for (const Id &id : rows) {
        if (const QModelIndex index = indexOf(id, 0); index.isValid())
            lines.push_back(index.row());
    }
    std::sort(lines.begin(), lines.end());
    QItemSelection selection;
    for (std::size_t first = 0; first < lines.size();) { // in few ranges: there may be thousands of rows
        std::size_t last = first;
        while (last + 1 < lines.size() && lines[last + 1] == lines[last] + 1)
            ++last;
        selection.select(model()->index(lines[first], 0), model()->index(lines[last], m_model->columnCount() - 1));
        first = last + 1;
    }
    return selection;
}

void RowTableView::chooseRows(const QList<Id> &rows)
{
    if (rows.isEmpty())
        return;
    choose(rows.contains(currentId()) ? currentId() : rows.first());
    selectionModel()->select(linesOf(rows), QItemSelectionModel::ClearAndSelect);
}

void RowTableView::recall()
{
    m_recalling = true;
    // What was chosen is chosen again where it is still shown; the page's editor keeps it in any case.
    QItemSelection selection = linesOf(m_selected);
    const int column = std::max(0, m_column);
    QModelIndex current = indexOf(m_current, column);
    // On the header of a group; or what was the current row is folded away now.
    if (m_filter && (m_onGroup || (!current.isValid() && m_filter->hides(m_model->rowOf(m_current)))))
        current = model()->index(
            m_filter->headerLine(m_onGroup ? m_group : m_filter->keyOfRow(m_model->rowOf(m_current))), column);
    if (m_filter)
        verticalScrollBar()->setValue(m_scroll);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (selection.isEmpty() && current.isValid() && !isHeader(current))
        selection.select(current.siblingAtColumn(0), current.siblingAtColumn(m_model->columnCount() - 1));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid())
        scrollTo(current);
    m_recalling = false;
    m_selected.clear();
    m_sticky->refresh();
    if (!m_current.isNull() && m_model->rowOf(m_current) < 0) {
        m_current = Id();
        emit currentRowChanged(m_current);
    }
    emit selectionMoved();
}

void RowTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_recalling)
        return;
    if (current.isValid())
        m_column = current.column();
    viewport()->update(); // a header's ring runs across all its cells
    m_onGroup = isHeader(current);
    if (m_onGroup) { // the editor at the side keeps what it shows
        m_group = m_filter->groupKey(current.row());
        return;
    }
    const Id now = idOf(current);
    if (now != m_current) {
        m_current = now;
        emit currentRowChanged(now);
    }
}

void RowTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_recalling)
        emit selectionMoved();
}

void RowTableView::step(int key)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    QModelIndex next;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        next = current.siblingAtRow(current.row() + 1);
    else
        next = moveCursor(key == Qt::Key_Tab ? MoveNext : MovePrevious, Qt::NoModifier);
    if (next.isValid())
        setCurrentIndex(next);
}

void RowTableView::keyPressEvent(QKeyEvent *event)
{
    if (isHeader(currentIndex()) && onHeaderKey(event)) {
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier) {
            const QModelIndex above = currentIndex().siblingAtRow(currentIndex().row() - 1);
            if (above.isValid())
                setCurrentIndex(above);
        } else {
            step(event->key());
        }
        event->accept();
        return;
    case Qt::Key_Escape:
        if (m_delegate->giveUp(currentIndex())) {
            viewport()->update();
            event->accept();
        } else {
            event->ignore();
        }
        return;
    case Qt::Key_Delete:
    case Qt::Key_Insert:
    case Qt::Key_Backspace:
        event->ignore(); // steps of the window, not letters to type
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier) {
            event->ignore(); // moves the row, where rows have an order
            return;
        }
        [[fallthrough]];
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace tandem

#include "moc_row_table_view.cpp"
