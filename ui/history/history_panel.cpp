// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_panel.h"

#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/history/history_delegate.h"
#include "ui/history/history_model.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int kMostRemembered = 20; ///< unfolded steps

} // namespace

HistoryPanel::HistoryPanel(const UiContext &context, const QString &name, const QString &empty, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new HistoryModel(*context.workspace, context.phrases, context.theme, this)),
      m_view(new QTreeView(this)),
      m_note(new QLabel(this)),
      m_takeBack(new QPushButton(tr("Take back this step"), this)),
      m_empty(empty)
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    m_note->setObjectName(name + u"Note");
    m_note->setWordWrap(true);
    setTextRole(m_note, TextRole::Muted);
    layout->addWidget(m_note);
    m_view->setObjectName(name + u"Steps");
    m_view->setAccessibleName(tr("Steps, newest first"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HistoryDelegate(context.theme, m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setUniformRowHeights(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    layout->addWidget(m_view, 1);
    m_takeBack->setObjectName(name + u"TakeBack");
    m_takeBack->setToolTip(tr("Writes what was there before this step, wherever nobody has changed it since"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_takeBack);
    foot->addStretch();
    layout->addLayout(foot);

    connect(m_takeBack, &QPushButton::clicked, this, &HistoryPanel::takeBack);
    connect(m_model, &HistoryModel::progressed, this, &HistoryPanel::onProgress);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::fit);
    connect(m_model, &HistoryModel::failed, this, &HistoryPanel::problem);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &step, int first, int last) {
        for (int row = first; m_unfolded && !step.isValid() && row <= last; ++row)
            m_view->expand(m_model->index(row, 0));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::fit);
    const auto toggle = [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_view->setExpanded(index, !m_view->isExpanded(index));
    };
    connect(m_view, &QTreeView::clicked, this, toggle);
    connect(m_view, &QTreeView::activated, this, [this, toggle](const QModelIndex &index) {
        // Where one click activates, it has toggled already.
        if (!m_view->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_view))
            toggle(index);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!chosen())
            return;
        QMenu menu(this);
        QAction *back = menu.addAction(m_takeBack->text(), this, &HistoryPanel::takeBack);
        back->setEnabled(canTakeBack());
        menu.exec(m_view->viewport()->mapToGlobal(at));
    });
    fit();
}

void HistoryPanel::setFilter(const HistoryFilter &filter, const Id &beside)
{
    m_model->setFilter(filter, beside);
    recall();
    onProgress();
}

void HistoryPanel::stop()
{
    m_model->stop();
}

const HistoryEntry *HistoryPanel::chosen() const
{
    return m_model->entryAt(m_view->currentIndex());
}

bool HistoryPanel::canTakeBack() const
{
    const HistoryEntry *entry = chosen();
    return entry && canBeTakenBack(*entry) && !m_context.workspace->isReadOnly();
}

void HistoryPanel::takeBack()
{
    if (!canTakeBack())
        return;
    const HistoryEntry entry = *chosen(); // the list follows the file
    const HistoryTelling telling{m_model->telling().rows, m_context.phrases, m_context.theme, {}};
    const Result<Outcome> outcome = m_context.workspace->undo(entry.transaction);
    if (!outcome) {
        emit problem(outcome.error());
        return;
    }
    QString text = outcome->transaction.isNull() ? tr("Nothing could be taken back.")
                                                 : tr("Taken back: %1.").arg(stepName(entry, telling));
    if (!outcome->skipped.isEmpty())
        text += u' ' + tr("Left as it is: %1.").arg(skippedNames(outcome->skipped, telling));
    emit tookBack(text, outcome->transaction);
}

QJsonObject HistoryPanel::saveState() const
{
    QJsonArray unfolded;
    for (int row = 0; row < m_model->rowCount() && unfolded.size() < kMostRemembered; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_view->isExpanded(index))
            unfolded.append(QString::fromLatin1(m_model->entryAt(index)->transaction.hex()));
    }
    QJsonObject state{{u"unfolded"_s, unfolded}};
    if (const HistoryEntry *entry = chosen())
        state.insert(u"step"_s, QString::fromLatin1(entry->transaction.hex()));
    return state;
}

void HistoryPanel::restoreState(const QJsonObject &state)
{
    m_remembered = state;
    recall();
}

void HistoryPanel::recall()
{
    // Only among the steps that are read at first: one does not wait for a place far down.
    const auto index = [this](const QJsonValue &value) {
        return m_model->indexOf(Id::fromHex(value.toString().toLatin1()).value_or(Id()));
    };
    const QJsonArray unfolded = m_remembered.value(u"unfolded"_s).toArray();
    for (const QJsonValue &value : unfolded)
        m_view->expand(index(value));
    if (const QModelIndex step = index(m_remembered.value(u"step"_s)); step.isValid()) {
        m_view->setCurrentIndex(step);
        m_remembered = {};
    }
}

void HistoryPanel::onProgress()
{
    if (!m_remembered.isEmpty())
        recall();
    if (!m_model->isReading())
        m_remembered = {};
    fit();
}

void HistoryPanel::fit()
{
    m_takeBack->setEnabled(canTakeBack());
    const bool none = m_model->rowCount() == 0;
    m_note->setText(m_model->isReading() ? tr("Looking further back…") : none ? m_empty : QString());
    m_note->setVisible(none);
    m_view->setVisible(!none);
    m_takeBack->setVisible(!none);
}

void HistoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->doItemsLayout(); // texts wrap elsewhere
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setActive(false);
}

} // namespace tandem

#include "moc_history_panel.cpp"
