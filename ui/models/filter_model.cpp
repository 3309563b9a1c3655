// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_model.h"

#include "core/base/halves.h"
#include "core/base/text.h"
#include "ui/models/cell_roles.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <string>

namespace tandem {

namespace {

/// Beyond so many changed rows, views are told once that all of them may look different.
constexpr int kManyRows = 24;
/// So many rows take longer to look through than a thread to begin.
constexpr std::size_t kWorthAThread = 4000;

int headerEntry(std::size_t group)
{
    return -1 - int(group);
}

} // namespace

FilterModel::FilterModel(QObject *parent) : QAbstractProxyModel(parent) {}

void FilterModel::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (QAbstractItemModel *old = sourceModel())
        old->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    m_rows = dynamic_cast<const Searchable *>(model);
    Q_ASSERT(!model || m_rows);
    if (model) {
        connect(model, &QAbstractItemModel::dataChanged, this, &FilterModel::onDataChanged);
        connect(model, &QAbstractItemModel::headerDataChanged, this, &FilterModel::headerDataChanged);
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { onInserted(first, last); });
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { onAboutToRemove(first, last); });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { onRemoved(first, last); });
        // Where rows were moved by hand, the view starts anew, with what was chosen in it.
        const auto begin = [this] {
            emit aboutToRearrange();
            beginResetModel();
        };
        const auto end = [this] {
            rebuild();
            endResetModel();
            emit rearranged();
        };
        connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
        connect(model, &QAbstractItemModel::layoutChanged, this, end);
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
        connect(model, &QAbstractItemModel::modelReset, this, end);
    }
    rebuild();
    endResetModel();
}

void FilterModel::setWords(const QString &text)
{
    m_text = text;
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    // One more letter at the end can only hide rows: the others need not be looked at again.
    const bool narrower = !m_stale && !m_words.isEmpty() && words.size() >= m_words.size() &&
                          std::equal(m_words.begin(), m_words.end(), words.begin(),
                                     [](const QString &old, const QString &now) { return now.contains(old); });
    m_words = words;
    m_stale = false;
    show(matching(narrower ? m_hits : m_order));
}

void FilterModel::setChosen(const QByteArray &facet, const QList<QByteArray> &keys)
{
    if (keys == m_chosen.value(facet))
        return;
    if (keys.isEmpty())
        m_chosen.remove(facet);
    else
        m_chosen.insert(facet, keys);
    m_stale = false;
    show(matching(m_order));
}

void FilterModel::setFilter(const QString &words, const QHash<QByteArray, QList<QByteArray>> &choices)
{
    m_text = words;
    m_words = folded(words).split(u' ', Qt::SkipEmptyParts);
    m_chosen = choices;
    m_stale = false;
    show(matching(m_order));
}

void FilterModel::sort(int column, Qt::SortOrder order)
{
    QList<SortStep> steps;
    if (column >= 0) {
        steps.append({column, order});
        for (const SortStep &step : std::as_const(m_steps)) {
            if (step.column != column && steps.size() < 3)
                steps.append(step);
        }
    }
    setSortSteps(steps);
}

void FilterModel::setSortSteps(const QList<SortStep> &steps)
{
    m_steps = steps;
    if (!sourceModel())
        return;
    // The same rows in another order: selections follow them.
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QList<int> entries;
    entries.reserve(from.size());
    for (const QModelIndex &index : from)
        entries.append(m_lines[std::size_t(index.row())]);
    std::vector<bool> fits(m_order.size());
    for (const int row : m_hits)
        fits[std::size_t(row)] = true;
    orderRows();
    m_hits.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_hits),
                 [&fits](int row) { return fits[std::size_t(row)]; });
    m_lines = linesOf(m_hits);
    findPlaces();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int entry = entries.at(i);
        const int line = entry < 0 ? m_groups[std::size_t(-1 - entry)].line : m_places[std::size_t(entry)];
        to.append(index(line, from.at(i).column()));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    show(matching(m_order));
}

QModelIndex FilterModel::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() || row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return {};
    return createIndex(row, column);
}

QModelIndex FilterModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex FilterModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

QModelIndex FilterModel::buddy(const QModelIndex &index) const
{
    return index;
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool FilterModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0 && columnCount() > 0;
}

Qt::ItemFlags FilterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeader(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren; // it can be gone to, and is not among what is chosen
    return QAbstractProxyModel::flags(index) | Qt::ItemIsDragEnabled;
}

QVariant FilterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !sourceModel())
        return {};
    if (isHeader(index.row()))
        return headerCell(*groupAt(index.row()), index.column(), role);
    return sourceModel()->data(mapToSource(index), role);
}

QVariant FilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel())
        return {};
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return tr("Click: sort by this column. Shift and click: as one more column.");
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole) {
        const QString title = sourceModel()->headerData(section, orientation).toString();
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            if (m_steps.at(i).column == section)
                return (m_steps.at(i).order == Qt::AscendingOrder ? tr("%1, sorted upwards (%2)")
                                                                  : tr("%1, sorted downwards (%2)"))
                    .arg(title, QString::number(i + 1));
        }
        return title;
    }
    if (orientation == Qt::Horizontal)
        return sourceModel()->headerData(section, orientation, role);
    return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
}

QModelIndex FilterModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || !sourceModel() || index.row() >= rowCount() || isHeader(index.row()))
        return {};
    return sourceModel()->index(m_lines[std::size_t(index.row())], index.column());
}

QModelIndex FilterModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_places.size())
        return {};
    const int line = m_places[std::size_t(index.row())];
    return line < 0 ? QModelIndex() : createIndex(line, index.column());
}

std::vector<int> FilterModel::matching(const std::vector<int> &rows) const
{
    if (!isFiltering())
        return rows;
    struct Accepted
    {
        const std::vector<qint32> *of;
        std::vector<char> groups; ///< whether its rows fit; the last one: rows without a value
    };
    std::vector<Accepted> facets;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it) {
        const Facet &facet = m_rows->facet(it.key());
        Accepted accepted{&facet.of, std::vector<char>(facet.groups.size() + 1)};
        for (std::size_t i = 0; i < facet.groups.size(); ++i)
            accepted.groups[i] = std::any_of(facet.groups[i].begin(), facet.groups[i].end(),
                                             [&](int key) { return it->contains(facet.keys[std::size_t(key)].key); });
        accepted.groups.back() = it->contains(QByteArray());
        facets.push_back(std::move(accepted));
    }
    const SearchTexts *texts = m_words.isEmpty() ? nullptr : &m_rows->searchTexts();
    std::vector<std::string> words;
    for (const QString &word : m_words)
        words.push_back(word.toStdString());
    // A long word is rarer than a short one: where it is not, the others need not be looked for.
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    const auto fits = [&](int row) {
        const auto at = std::size_t(row);
        for (const Accepted &accepted : facets) {
            const qint32 group = at < accepted.of->size() ? (*accepted.of)[at] : -1;
            if (!accepted.groups[group < 0 ? accepted.groups.size() - 1 : std::size_t(group)])
                return false;
        }
        return std::all_of(words.begin(), words.end(),
                           [&](const std::string &word) { return texts->contains(at, word); });
    };
    std::vector<char> fitting(rows.size());
    inHalves(rows.size(), kWorthAThread, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            fitting[i] = fits(rows[i]);
    });
    std::vector<int> result;
    result.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (fitting[i])
            result.push_back(rows[i]);
    }
    return result;
}

std::vector<int> FilterModel::linesOf(const std::vector<int> &hits) const
{
    if (m_grouping.isEmpty())
        return hits;
    std::vector<int> lines;
    lines.reserve(hits.size() + m_groups.size());
    int last = -1;
    for (const int row : hits) {
        const int group = groupOf(row);
        if (group != last)
            lines.push_back(headerEntry(std::size_t(group)));
        last = group;
        if (!m_groups[std::size_t(group)].folded)
            lines.push_back(row);
    }
    return lines;
}

void FilterModel::orderRows()
{
    m_order.resize(sourceModel() ? std::size_t(sourceModel()->rowCount()) : 0);
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_steps.isEmpty() && m_grouping.isEmpty())
        return;
    struct Key
    {
        const std::vector<qint32> *ranks;
        bool descending;
    };
    std::vector<Key> keys;
    std::vector<qint32> groups;
    if (!m_grouping.isEmpty()) {
        groups.reserve(m_groupOf.size());
        for (const int group : m_groupOf)
            groups.push_back(m_groups[std::size_t(group)].place);
        keys.push_back({&groups, false});
    }
    for (const SortStep &step : std::as_const(m_steps))
        keys.push_back({&m_rows->ranks(step.column), step.order == Qt::DescendingOrder});
    std::sort(m_order.begin(), m_order.end(), [&keys](int a, int b) {
        for (const Key &key : keys) {
            const qint32 left = (*key.ranks)[std::size_t(a)];
            const qint32 right = (*key.ranks)[std::size_t(b)];
            if (left == right)
                continue;
            if (left < 0 || right < 0) // what has no value stands last, in either direction
                return right < 0;
            return key.descending ? right < left : left < right;
        }
        return a < b;
    });
}

void FilterModel::rebuild()
{
    findGroups();
    orderRows();
    m_hits = matching(m_order);
    m_lines = linesOf(m_hits);
    findPlaces();
}

void FilterModel::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    forgetSums();
    regroup();
    if (bottomRight.row() - topLeft.row() > kManyRows) {
        m_stale = true;
        if (rowCount() > 0)
            emit dataChanged(index(0, topLeft.column()), index(rowCount() - 1, bottomRight.column()), roles);
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int line = m_places[std::size_t(row)];
        if (line < 0) {
            m_stale = true;
            continue;
        }
        emit dataChanged(index(line, topLeft.column()), index(line, bottomRight.column()), roles);
        if (const int header = headerOf(line); header >= 0)
            emit dataChanged(index(header, 0), index(header, columnCount() - 1));
    }
}

void FilterModel::onInserted(int first, int last)
{
    const int count = last - first + 1;
    for (std::vector<int> *rows : {&m_order, &m_hits, &m_lines}) {
        for (int &row : *rows) {
            if (row >= first)
                row += count;
        }
    }
    findGroups();
    // Where the rows have their own order, at its place there; otherwise behind all, or behind those of its group.
    const bool byHand = m_steps.isEmpty();
    const auto precedes = [&](int a, int b) {
        const int left = placeOfGroup(a);
        const int right = placeOfGroup(b);
        return left != right ? left < right : byHand && a < b;
    };
    for (std::vector<int> *rows : {&m_order, &m_hits}) {
        for (int row = first; row <= last; ++row)
            rows->insert(std::upper_bound(rows->begin(), rows->end(), row, precedes), row);
    }
    m_places.resize(m_order.size(), -1);
    showLines(linesOf(m_hits), SIZE_MAX);
}

void FilterModel::onAboutToRemove(int first, int last)
{
    const auto goes = [first, last](int row) { return row >= first && row <= last; };
    std::erase_if(m_hits, goes);
    const std::vector<int> lines = linesOf(m_hits);
    std::vector<bool> stays(m_groups.size());
    for (const int entry : lines) {
        if (entry < 0)
            stays[std::size_t(-1 - entry)] = true;
    }
    removeLines([&](int entry) { return entry < 0 ? !stays[std::size_t(-1 - entry)] : goes(entry); });
    findPlaces();
}

void FilterModel::onRemoved(int first, int last)
{
    const int count = last - first + 1;
    std::erase_if(m_order, [first, last](int row) { return row >= first && row <= last; });
    for (std::vector<int> *rows : {&m_order, &m_hits, &m_lines}) {
        for (int &row : *rows) {
            if (row > last)
                row -= count;
        }
    }
    findGroups();
    findPlaces();
    if (!m_grouping.isEmpty() && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); // sums
}

} // namespace tandem

#include "moc_filter_model.cpp"
