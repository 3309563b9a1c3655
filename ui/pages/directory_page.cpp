// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory_page.h"

#include "core/base/text.h"
#include "core/figures/used_by.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/delegates/row_table_view.h"
#include "ui/dialogs/row_dialog.h"
#include "ui/file_problems.h"
#include "ui/forms/reveal_field.h"
#include "ui/forms/rows_panel.h"
#include "ui/models/filter_model.h"
#include "ui/pages/directory_part.h"
#include "ui/pages/directory_side.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/row_dragger.h"

#include <QApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kSideBelow = 820; ///< narrower, the chosen row stands below the table
constexpr int kSideWidth = 400;

} // namespace

DirectoryPage::DirectoryPage(const UiContext &context, PlaceKind place, QWidget *parent)
    : Page(context, parent),
      m_entry(directoryEntry(place, context)),
      m_model(new DirectoryModel(*context.workspace, context.phrases, m_entry.table, this)),
      m_filter(new FilterModel(this)),
      m_table(new RowTableView(context, this)),
      m_side(new DirectorySide(context, m_entry, this)),
      m_tables(new QStackedWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_split(new QSplitter(this)),
      m_soon(new QTimer(this))
{
    setObjectName(named(u"Page"_s));
    m_filter->setSourceModel(m_model);
    m_table->setObjectName(named(u"Table"_s));
    m_table->setAccessibleName(m_entry.words.title);
    m_table->setRows(m_model, m_filter);
    m_table->installEventFilter(this);
    if (isOrdered()) {
        m_dragger = new RowDragger(m_table, context.theme);
        connect(m_dragger, &RowDragger::dropped, this, &DirectoryPage::moveTo);
    }
    if (m_entry.sorted) {
        QList<SortStep> steps{{m_model->columnOf(m_entry.firstColumn), Qt::AscendingOrder}};
        if (!m_entry.thenBy.isEmpty())
            steps.append({m_model->columnOf(m_entry.thenBy), Qt::DescendingOrder});
        m_table->setSortSteps(steps);
    }

    body()->addWidget(makeHead());
    m_split->setObjectName(named(u"Split"_s));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(makeTableSide());
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({680, kSideWidth});
    m_stack->addWidget(m_split);
    m_stack->addWidget(makeEmpty());
    body()->addWidget(m_stack, 1);

    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &DirectoryPage::refresh);
    connect(context.workspace, &Workspace::changed, this, &DirectoryPage::onChanged);
    connect(m_table, &RowTableView::currentRowChanged, this, [this](const Id &row) {
        m_side->setRow(row);
        refreshTools();
    });
    connect(m_table, &RowTableView::selectionMoved, this, &DirectoryPage::refreshTools);
    connect(m_table, &RowTableView::refused, this, [this](const QModelIndex &, const QString &, const Error &error) {
        if (concernsFile(error.code))
            showProblem(error);
    });
    connect(m_side, &DirectorySide::problem, this, &Page::showProblem);
    connect(m_side, &DirectorySide::openRequested, this, &Page::openRequested);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &DirectoryPage::showWhatFits);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &DirectoryPage::showWhatFits);
    connect(m_filter, &FilterModel::rearranged, this, &DirectoryPage::showWhatFits);
    refresh();
    showWhatFits();
}

DirectoryPage::~DirectoryPage()
{
    // What is shown goes piece by piece, and tells of rows that are gone: nobody listens any more.
    m_table->disconnect(this);
    m_filter->disconnect(this);
}

QString DirectoryPage::title() const
{
    return m_entry.words.title;
}

void DirectoryPage::goTo(const Place &place)
{
    if (place.chosen.isNull()) {
        if (m_table->currentId().isNull() && m_filter->rowCount() > 0)
            m_table->choose(Id::fromHex(m_filter->index(0, 0).data(CellRole::Id).toByteArray()).value_or(Id()));
        return;
    }
    if (!m_table->choose(place.chosen)) {
        m_words->clear(); // it is hidden by the filter
        m_table->choose(place.chosen);
    }
    if (!place.part.isNull() || !place.field.isEmpty())
        revealField(*m_side, place.part.isNull() ? place.chosen : place.part, place.field);
}

QJsonObject DirectoryPage::saveState() const
{
    QJsonArray sizes;
    for (const int size : m_split->sizes())
        sizes.append(size);
    return {{u"table"_s, m_table->saveLayout()},
            {u"words"_s, m_words->text()},
            {u"row"_s, QString::fromLatin1(m_table->currentId().hex())},
            {u"sizes"_s, m_split->orientation() == Qt::Horizontal ? sizes : QJsonArray()},
            {u"more"_s, m_side->isMoreShown()}};
}

void DirectoryPage::restoreState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    m_words->setText(state.value(u"words"_s).toString());
    m_table->restoreLayout(state.value(u"table"_s).toObject());
    m_side->setMoreShown(state.value(u"more"_s).toBool());
    const QJsonArray sizes = state.value(u"sizes"_s).toArray();
    if (sizes.size() == 2)
        m_split->setSizes({sizes.at(0).toInt(), sizes.at(1).toInt()});
    const Id row = Id::fromHex(state.value(u"row"_s).toString().toLatin1()).value_or(Id());
    if (!row.isNull())
        m_table->choose(row);
}

bool DirectoryPage::commitPending()
{
    const bool cells = m_table->cells()->takeAll();
    return m_side->commit() && cells;
}

bool DirectoryPage::showRefused()
{
    return m_table->editRefused();
}

QJsonObject DirectoryPage::pendingInput() const
{
    QJsonObject input;
    if (const QJsonObject cells = m_table->cells()->pendingTexts(); !cells.isEmpty())
        input.insert(u"cells"_s, cells);
    if (const QJsonObject side = m_side->pendingInput(); !side.isEmpty())
        input.insert(u"side"_s, side);
    return input;
}

void DirectoryPage::restorePendingInput(const QJsonObject &input)
{
    m_table->cells()->setPendingTexts(input.value(u"cells"_s).toObject());
    m_side->restorePendingInput(input.value(u"side"_s).toObject());
    m_table->viewport()->update();
}

bool DirectoryPage::isWritable() const
{
    return !context().workspace->isReadOnly() && context().workspace->isLoaded();
}

bool DirectoryPage::isOrdered() const
{
    return entityInfo(m_entry.table.kind).field(QByteArrayView("pos"));
}

bool DirectoryPage::sideHasFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && m_side->isAncestorOf(focus);
}

QStringList DirectoryPage::handledActions() const
{
    return {u"edit-add"_s,       u"edit-remove"_s,  u"edit-open"_s,     u"edit-find"_s,
            u"edit-duplicate"_s, u"edit-move-up"_s, u"edit-move-down"_s};
}

bool DirectoryPage::canTrigger(const QString &action) const
{
    const RowsPanel *panel = m_side->panelWithFocus();
    if (action == "edit-add"_L1)
        return panel ? panel->canAdd() : isWritable();
    if (action == "edit-remove"_L1)
        return panel ? panel->canRemove() : !sideHasFocus() && m_remove->isEnabled();
    if (action == "edit-duplicate"_L1)
        return m_duplicate && m_duplicate->isEnabled();
    if (action == "edit-move-up"_L1 || action == "edit-move-down"_L1)
        return !sideHasFocus() && canMove(action == "edit-move-up"_L1 ? -1 : 1);
    if (action == "edit-open"_L1)
        return !m_table->currentId().isNull();
    return action == "edit-find"_L1;
}

void DirectoryPage::trigger(const QString &action)
{
    RowsPanel *panel = m_side->panelWithFocus();
    if (action == "edit-add"_L1) {
        panel ? panel->add() : add();
    } else if (action == "edit-remove"_L1) {
        panel ? panel->removeCurrent() : removeSelected();
    } else if (action == "edit-duplicate"_L1) {
        duplicateCurrent();
    } else if (action == "edit-move-up"_L1 || action == "edit-move-down"_L1) {
        moveCurrent(action == "edit-move-up"_L1 ? -1 : 1);
    } else if (action == "edit-open"_L1) {
        m_side->focusFirst();
    } else if (action == "edit-find"_L1) {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    }
}

QWidget *DirectoryPage::focusTarget()
{
    if (sideHasFocus()) // a place named a field there
        return QApplication::focusWidget();
    if (m_filter->total() == 0)
        return findChild<QPushButton *>(named(u"AddFirst"_s));
    return m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_words;
}

bool DirectoryPage::eventFilter(QObject *watched, QEvent *event)
{
    // The table would take them for plain arrow keys.
    if (event->type() == QEvent::KeyPress && isOrdered()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (vertical && key->modifiers() & Qt::AltModifier) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void DirectoryPage::add()
{
    if (!isWritable())
        return;
    if (!m_entry.asked.isEmpty()) {
        askForRow();
        return;
    }
    const Result<Outcome> outcome = context().workspace->run(addRow(m_entry.table.kind, m_entry.newValues()));
    if (!outcome) {
        showProblem(outcome.error());
        return;
    }
    solved();
    if (outcome->created.isEmpty())
        return;
    m_words->clear();
    m_table->setFocus();
    m_table->editCell(outcome->created.first(), m_entry.firstColumn);
}

void DirectoryPage::askForRow()
{
    RowDialog dialog(context(), m_entry.table.kind, m_entry.asked, m_entry.words.addName, m_entry.words.ask,
                     m_entry.newValues ? m_entry.newValues() : FieldValues(), this);
    if (context().prompts.run(dialog) != QDialog::Accepted)
        return;
    solved();
    m_words->clear();
    m_table->choose(dialog.row());
    m_table->setFocus();
}

void DirectoryPage::removeSelected()
{
    const Snapshot before = context().workspace->snapshot();
    const EntityKind kind = m_entry.table.kind;
    QList<std::pair<EntityKind, Id>> rows;
    QList<Id> selected = m_table->selectedIds();
    for (const Id &row : std::as_const(selected))
        rows.append({kind, row});
    if (rows.isEmpty())
        return;
    const QString name = selected.size() == 1 ? rowName(kind, selected.first(), before, context().language())
                                              : countText(kind, selected.size(), context().phrases);
    const qsizetype named = rows.size();
    if (m_entry.alsoRemoved) {
        for (const Id &row : std::as_const(selected))
            rows.append(m_entry.alsoRemoved(before, row));
    }
    RemovalEffect effect = removalEffect(before, rows);
    QHash<EntityKind, qsizetype> also;
    for (qsizetype i = named; i < rows.size(); ++i)
        ++also[rows.at(i).first];
    for (auto it = also.cbegin(); it != also.cend(); ++it)
        effect.goesAlong.append({it.key(), it.value()});
    const Result<Outcome> outcome = context().workspace->run(removeRows(rows));
    if (!outcome) {
        showProblem(outcome.error());
        return;
    }
    m_table->chooseCurrent();
    QStringList along;
    for (const auto &[entity, count] : std::as_const(effect.goesAlong))
        along.append(countText(entity, count, context().phrases));
    QStringList left;
    for (const Use &use : std::as_const(effect.leftBehind))
        left.append(useText(use, before, context().phrases));
    QString text = tr("Deleted: %1.").arg(shortened(name, 80));
    if (!along.isEmpty())
        text += u' ' + tr("With it went %1.").arg(along.join(u", "_s));
    if (!left.isEmpty())
        text += u' ' + tr("What led to it leads nowhere now: %1.").arg(left.join(u", "_s));
    const Id step = outcome->transaction;
    showMessage(text, tr("Undo"), [this, step, row = selected.first()] {
        if (const Result<Outcome> undone = context().workspace->undo(step); !undone) {
            showProblem(undone.error());
            return;
        }
        solved();
        m_table->choose(row);
        m_table->setFocus();
    });
}

void DirectoryPage::duplicateCurrent()
{
    const Id row = m_table->currentId();
    if (row.isNull())
        return;
    const Result<Outcome> outcome = context().workspace->run(duplicateRow(m_entry.table.kind, row));
    if (!outcome) {
        showProblem(outcome.error());
        return;
    }
    solved();
    if (outcome->created.isEmpty())
        return;
    m_table->setFocus();
    m_table->editCell(outcome->created.first(), m_entry.firstColumn);
}

bool DirectoryPage::canReorder() const
{
    return isOrdered() && isWritable() && m_filter->sortSteps().isEmpty() && m_words->text().trimmed().isEmpty();
}

bool DirectoryPage::canMove(int by) const
{
    const int to = m_table->currentIndex().row() + by;
    return canReorder() && m_table->currentIndex().isValid() && to >= 0 && to < m_filter->rowCount();
}

void DirectoryPage::moveCurrent(int by)
{
    if (!canMove(by))
        return;
    const int from = m_model->rowOf(m_table->currentId());
    moveTo(from, by < 0 ? from + by : from + by + 1);
}

void DirectoryPage::moveTo(int from, int before)
{
    const Id row = m_model->idAt(from);
    const Result<Outcome> outcome =
        context().workspace->run(moveRow(m_entry.table.kind, row, m_model->idAt(before - 1), m_model->idAt(before)));
    if (!outcome)
        showProblem(outcome.error());
    else
        m_table->choose(row);
    refreshTools();
}

void DirectoryPage::onChanged()
{
    m_stale = true;
    if (isVisible())
        m_soon->start();
}

void DirectoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void DirectoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Qt::Orientation wanted = width() < kSideBelow ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    if (wanted == Qt::Horizontal)
        m_split->setSizes({width() - kSideWidth, kSideWidth});
    else
        m_split->setSizes({height() / 2, height() / 2});
}

void DirectoryPage::refresh()
{
    m_stale = false;
    if (m_side->row() != m_table->currentId())
        m_side->setRow(m_table->currentId());
    else
        m_side->refresh();
    if (m_summary)
        m_summary->refresh();
    showCount();
    refreshTools();
}

void DirectoryPage::refreshTools()
{
    const bool chosen = isWritable() && !m_table->currentId().isNull();
    m_remove->setEnabled(chosen);
    if (m_dragger)
        m_dragger->setEnabled(canReorder());
    if (m_duplicate)
        m_duplicate->setEnabled(chosen);
    if (m_up) {
        m_up->setEnabled(canMove(-1));
        m_down->setEnabled(canMove(1));
    }
    emit actionsChanged();
}

void DirectoryPage::showCount()
{
    const int total = m_model->rowCount();
    QStringList parts{m_entry.words.count(total)};
    int unused = 0;
    for (int row = 0; m_model->countsUses() && row < total; ++row)
        unused += m_model->uses(m_model->idAt(row)) == 0;
    if (unused > 0)
        parts.append(tr("%n used nowhere", nullptr, unused));
    m_count->setText(parts.join(u" · "_s));
}

void DirectoryPage::showWhatFits()
{
    const int total = m_filter->total();
    const int shown = m_filter->rowCount();
    const bool filtered = !m_words->text().trimmed().isEmpty();
    m_found->setText(
        filtered ? tr("%1 of %2").arg(context().phrases.number(qint64(shown)), context().phrases.number(qint64(total)))
                 : QString());
    m_nothing->setText(tr("Nothing here holds the words “%1”.").arg(shortened(m_words->text(), 60)));
    m_tables->setCurrentIndex(shown == 0 ? 1 : 0);
    m_stack->setCurrentIndex(total == 0 ? 1 : 0);
    refreshTools();
}

} // namespace tandem

#include "moc_directory_page.cpp"
