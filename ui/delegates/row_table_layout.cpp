// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table: which, where, how wide, in what order the rows stand; and what is remembered of that.
#include "core/base/text.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/delegates/row_table_view.h"
#include "ui/delegates/sort_header.h"
#include "ui/delegates/sticky_group.h"
#include "ui/models/row_table_model.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace tandem {

namespace {

/// What the wide column keeps when the others leave less: a quarter of the table, within these.
constexpr int kLeastWide = 100;
constexpr int kMostKept = 130;

/// As wide as is usual for it, more where type is large; as its title and, where it holds one of a few words, as each of
/// these.
int widthOf(const TableColumn &column, const Phrases &phrases, const QFontMetrics &metrics)
{
    const QFontMetrics strong(fontOf(TextRole::Strong));
    int width = strong.horizontalAdvance(columnLabel(column, phrases)) + 1;
    if (column.field && column.field->type == FieldType::Choice) {
        constexpr int kBeforeWord = sizes::kSymbol + 6; // a status has a symbol
        for (const ChoiceInfo &choice : column.field->choices())
            width =
                std::max(width, metrics.horizontalAdvance(phrases.translate("Choice", choice.label)) + kBeforeWord + 1);
    }
    if (column.part != ColumnPart::Whole) { // a day; which month is the widest is the language's affair
        for (int month = 1; month <= 12; ++month)
            width = std::max(width, metrics.horizontalAdvance(phrases.date(QDate(2028, month, 28))) + 1);
    }
    return std::max(scaledWidth(column.width), width + 2 * spacing::kSmall);
}

} // namespace

int RowTableView::firstWidth(int place) const
{
    return widthOf(m_model->column(place), m_context.phrases, fontMetrics());
}

void RowTableView::setUpColumns()
{
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const TableColumn &column = m_model->column(place);
        setColumnWidth(place, firstWidth(place));
        setColumnHidden(place, !column.shown);
        m_titles->moveSection(m_titles->visualIndex(place), place);
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
    const int kept = std::clamp(viewport()->width() / 4, kLeastWide, scaledWidth(kMostKept));
    setColumnWidth(m_wide, std::max(kept, viewport()->width() - others));
}

void RowTableView::resetColumns()
{
    m_fits = true;
    setUpColumns();
    fitColumns();
    emit layoutChosen();
}

QList<int> RowTableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_titles->count(); ++visual) {
        const int place = m_titles->logicalIndex(visual);
        if (!m_titles->isSectionHidden(place))
            columns.append(place);
    }
    return columns;
}

void RowTableView::sortByCurrent(bool further)
{
    if (currentIndex().isValid())
        m_titles->choose(currentIndex().column(), further);
}

void RowTableView::setSortSteps(const QList<SortStep> &steps)
{
    m_titles->setSteps(steps);
    m_filter->setSortSteps(steps);
}

void RowTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    m_sticky->refresh();
}

QJsonObject RowTableView::saveLayout() const
{
    QJsonArray columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int place = header->logicalIndex(visual);
        const bool shown = !header->isSectionHidden(place);
        QJsonObject column{{u"name"_s, QString::fromLatin1(m_model->column(place).name)}, {u"shown"_s, shown}};
        // A width that nobody chose follows language and font.
        const bool chosen = place == m_wide ? !m_fits : header->sectionSize(place) != firstWidth(place);
        if (shown && chosen)
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
            if (!isColumnHidden(place))
                setColumnWidth(place, width > 0 ? width : firstWidth(place));
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
        if (steps != m_filter->sortSteps())
            setSortSteps(steps);
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
            emit layoutChosen();
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("As at first"));
    reset->setObjectName(u"columnsReset"_s);
    connect(reset, &QAction::triggered, this, &RowTableView::resetColumns);
}

} // namespace tandem
