// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "core/base/text.h"

#include <QTimer>

#include <algorithm>
#include <iterator>

namespace tandem {

namespace {

constexpr qsizetype kPage = 60; ///< steps that are read ahead of what is seen
constexpr qsizetype kSlice = 20;
constexpr int kSliceTime = 12;  ///< milliseconds: reading never holds up a key press for longer
constexpr int kFollowTime = 60; ///< for the few steps that are new

} // namespace

HistoryModel::HistoryModel(Workspace &workspace, const Phrases &phrases, const Theme &theme, QObject *parent)
    : QAbstractItemModel(parent),
      m_workspace(workspace),
      m_phrases(phrases),
      m_theme(theme),
      m_soon(new QTimer(this)),
      m_following(new QTimer(this))
{
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &HistoryModel::readOn);
    m_following->setInterval(0);
    m_following->setSingleShot(true);
    connect(m_following, &QTimer::timeout, this, &HistoryModel::follow);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = m_cursor != nullptr;
        if (m_stale && m_active)
            m_following->start();
    });
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::setFilter(const HistoryFilter &filter, const Id &beside)
{
    beginResetModel();
    m_filter = filter;
    m_beside = beside;
    m_entries.clear();
    m_html.clear();
    m_takenBack.clear();
    m_cursor = std::make_unique<HistoryCursor>(m_workspace, filter);
    m_stale = false;
    m_ended = false;
    m_wanted = kPage;
    endResetModel();
    m_soon->start();
    readOn(); // the first ones are there at once
}

void HistoryModel::setActive(bool active)
{
    m_active = active;
    if (m_active && m_stale)
        m_following->start();
}

void HistoryModel::stop()
{
    beginResetModel();
    m_soon->stop();
    m_following->stop();
    m_cursor.reset();
    m_entries.clear();
    m_stale = false;
    m_ended = true;
    endResetModel();
}

const HistoryEntry *HistoryModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const qsizetype row = index.internalId() == 0 ? index.row() : stepOf(index);
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

QModelIndex HistoryModel::indexOf(const Id &transaction) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).transaction == transaction)
            return index(row, 0);
    }
    return {};
}

HistoryTelling HistoryModel::telling() const
{
    return {m_cursor ? m_cursor->rows() : m_workspace.snapshot(), m_phrases, m_theme, m_beside};
}

bool HistoryModel::isReading() const
{
    return m_soon->isActive();
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(m_newest - parent.row()) : quintptr(0));
}

QModelIndex HistoryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(stepOf(index), 0, quintptr(0));
}

int HistoryModel::stepOf(const QModelIndex &index) const
{
    return int(m_newest - qint64(index.internalId()));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    return parent.internalId() == 0 ? 1 : 0;
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryEntry *entry = entryAt(index);
    if (!entry)
        return {};
    if (index.internalId() != 0) {
        if (role == HistoryRole::Html) {
            QString &html = m_html[entry->transaction];
            if (html.isEmpty())
                html = changesHtml(*entry, telling());
            return html;
        }
        return role == Qt::DisplayRole ? QVariant(changesText(*entry, telling())) : QVariant();
    }
    switch (role) {
    case HistoryRole::Name:
        return stepName(*entry, telling());
    case HistoryRole::Rows:
        return stepRows(*entry, telling());
    case HistoryRole::Source: {
        const QString source = stepSource(*entry, telling());
        if (!m_takenBack.contains(entry->transaction))
            return source;
        return telling().phrases.translate("HistoryWords", "%1 · taken back").arg(source);
    }
    case HistoryRole::TakenBack:
        return m_takenBack.contains(entry->transaction);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{stepName(*entry, telling()), stepRows(*entry, telling()),
                          data(index, HistoryRole::Source).toString()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_ended && !isReading();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = m_entries.size() + kPage;
    m_soon->start();
}

void HistoryModel::readOn()
{
    QList<HistoryEntry> entries;
    const Result<bool> ended = m_cursor->read(entries, kSlice, kSliceTime);
    if (!ended) {
        m_ended = true;
        m_soon->stop();
        emit failed(ended.error());
        return;
    }
    m_ended = *ended;
    append(std::move(entries));
    if (m_ended || m_entries.size() >= m_wanted)
        m_soon->stop();
    emit progressed();
}

void HistoryModel::append(QList<HistoryEntry> entries)
{
    if (entries.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(entries.size()) - 1);
    m_entries.append(std::move(entries));
    noteTakenBack();
    endInsertRows();
}

void HistoryModel::noteTakenBack()
{
    // Newest first: what took something back is met before that. A redo takes back the taking back.
    m_takenBack.clear();
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        if ((entry.kind == TransactionKind::Undo || entry.kind == TransactionKind::Redo) &&
            !m_takenBack.contains(entry.transaction))
            m_takenBack.insert(entry.ref);
    }
}

void HistoryModel::follow()
{
    if (!m_cursor)
        return;
    m_stale = false;
    if (m_soon->isActive() || m_entries.isEmpty()) {
        setFilter(m_filter, m_beside);
        return;
    }
    // What was there stays where it is; the new steps come above it.
    auto cursor = std::make_unique<HistoryCursor>(m_workspace, m_filter);
    QList<HistoryEntry> entries;
    const Result<bool> ended = cursor->read(entries, m_entries.size() + kSlice, kFollowTime);
    const qsizetype fresh = std::distance(
        entries.cbegin(), std::find_if(entries.cbegin(), entries.cend(), [this](const HistoryEntry &entry) {
            return entry.transaction == m_entries.first().transaction;
        }));
    const bool same =
        ended && fresh + m_entries.size() <= entries.size() &&
        std::equal(m_entries.cbegin(), m_entries.cend(), entries.cbegin() + fresh,
                   [](const HistoryEntry &a, const HistoryEntry &b) { return a.transaction == b.transaction; });
    if (!same) {
        setFilter(m_filter, m_beside);
        return;
    }
    m_html.clear();
    m_cursor = std::move(cursor);
    m_ended = *ended;
    if (fresh > 0)
        beginInsertRows({}, 0, int(fresh) - 1);
    const qsizetype known = m_entries.size();
    m_newest += fresh;
    m_entries = entries.first(fresh + known);
    if (fresh > 0)
        endInsertRows();
    noteTakenBack(); // not within: while rows are inserted the others say what they said
    append(entries.sliced(fresh + known));
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0)); // names and what was taken back may be others
    emit progressed();
}

} // namespace tandem

#include "moc_history_model.cpp"
