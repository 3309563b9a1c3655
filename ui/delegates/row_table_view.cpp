// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/row_table_view.h"

#include "core/base/text.h"
#include "ui/delegates/cell_delegate.h"
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
    : QTableView(parent), m_context(context), m_delegate(new CellDelegate(context, viewport(), this))
{
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
    verticalHeader()->setDefaultSectionSize(tandem::rowHeight(context.settings.compactRows()));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(40);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu(this);
        fillColumnsMenu(&menu);
        menu.exec(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting)
            return;
        if (section == m_wide)
            m_fits = false;
        else
            fitColumns();
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
    if (!filter) {
        horizontalHeader()->setSectionsClickable(false);
        connect(model, &QAbstractItemModel::modelReset, this, &RowTableView::recall);
        return;
    }
    connect(filter, &FilterModel::aboutToRearrange, this, [this] {
        m_selected = selectedIds();
        m_recalling = true;
    });
    connect(filter, &FilterModel::rearranged, this, &RowTableView::recall);
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true); // the third click: the rows' own order
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, filter,
            [filter](int column, Qt::SortOrder order) { filter->sort(column, order); });
}

void RowTableView::setUpColumns()
{
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const TableColumn &column = m_model->column(place);
        setColumnWidth(place, column.width);
        setColumnHidden(place, !column.shown);
        if (m_wide < 0 && column.isBilingual())
            m_wide = place;
    }
    m_wide = std::max(0, m_wide);
}

void RowTableView::fitColumns()
{
    if (m_wide < 0 || !m_fits || m_fitting || !m_model)
        return;
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    int others = 0;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        if (place != m_wide)
            others += columnWidth(place); // 0 when it is hidden
    }
    setColumnWidth(m_wide, std::max(kLeastWide, viewport()->width() - others));
}

void RowTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
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
    const QModelIndex index = indexOf(row, place);
    if (place < 0 || !index.isValid() || isColumnHidden(place))
        return;
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void RowTableView::recall()
{
    m_recalling = true;
    // What was chosen is chosen again where it is still shown; the page's editor keeps it in any case.
    QItemSelection selection;
    for (const Id &id : std::as_const(m_selected)) {
        if (const QModelIndex index = indexOf(id, 0); index.isValid())
            selection.select(index, index.siblingAtColumn(m_model->columnCount() - 1));
    }
    const QModelIndex current = indexOf(m_current, std::max(0, m_column));
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (selection.isEmpty() && current.isValid())
        selection.select(current.siblingAtColumn(0), current.siblingAtColumn(m_model->columnCount() - 1));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid())
        scrollTo(current);
    m_recalling = false;
    m_selected.clear();
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

QJsonObject RowTableView::saveLayout() const
{
    QJsonArray columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int place = header->logicalIndex(visual);
        const bool shown = !header->isSectionHidden(place);
        QJsonObject column{{u"name"_s, QString::fromLatin1(m_model->column(place).name)}, {u"shown"_s, shown}};
        if (shown && !(place == m_wide && m_fits))
            column.insert(u"width"_s, header->sectionSize(place));
        columns.append(column);
    }
    QJsonArray order;
    if (m_filter) {
        for (const SortStep &step : m_filter->sortSteps())
            order.append(QJsonObject{{u"column"_s, QString::fromLatin1(m_model->column(step.column).name)},
                                     {u"descending"_s, step.order == Qt::DescendingOrder}});
    }
    return {{u"columns"_s, columns}, {u"order"_s, order}, {u"scroll"_s, verticalScrollBar()->value()}};
}

void RowTableView::restoreLayout(const QJsonObject &layout)
{
    {
        const QScopedValueRollback<bool> fitting(m_fitting, true);
        int visual = 0;
        const QJsonArray columns = layout.value(u"columns"_s).toArray();
        for (const QJsonValue &value : columns) {
            const QJsonObject column = value.toObject();
            const int place = m_model->columnOf(column.value(u"name"_s).toString().toLatin1());
            if (place < 0) // of a newer version
                continue;
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(place), visual++);
            setColumnHidden(place, !column.value(u"shown"_s).toBool(true));
            const int width = column.value(u"width"_s).toInt();
            if (width > 0)
                setColumnWidth(place, width);
            if (place == m_wide)
                m_fits = width <= 0;
        }
    }
    fitColumns();
    if (m_filter) {
        QList<SortStep> steps;
        const QJsonArray order = layout.value(u"order"_s).toArray();
        for (const QJsonValue &value : order) {
            const int place = m_model->columnOf(value[u"column"_s].toString().toLatin1());
            if (place >= 0)
                steps.append({place, value[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(steps.isEmpty() ? -1 : steps.first().column,
                                             steps.isEmpty() ? Qt::AscendingOrder : steps.first().order);
        m_filter->setSortSteps(steps);
    }
    verticalScrollBar()->setValue(layout.value(u"scroll"_s).toInt());
}

void RowTableView::fillColumnsMenu(QMenu *menu)
{
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int place = horizontalHeader()->logicalIndex(visual);
        QAction *action = menu->addAction(columnLabel(m_model->column(place), m_context.phrases));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(place));
        action->setEnabled(place != m_wide);
        connect(action, &QAction::toggled, this, [this, place](bool shown) {
            setColumnHidden(place, !shown);
            fitColumns();
        });
    }
}

} // namespace tandem

#include "moc_row_table_view.cpp"
