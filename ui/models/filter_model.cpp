// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_model.h"

#include "core/base/text.h"

#include <algorithm>
#include <climits>
#include <iterator>
#include <numeric>

namespace tandem {

namespace {

/// Up to so many pieces, rows come and go one piece at a time, so that views keep their selection; beyond, a view is
/// quicker when it starts anew.
constexpr int kPieces = 24;

struct Piece
{
    bool insert = false;
    int at = 0; ///< the row in the list as it is when the piece is applied
    int count = 0;
};

/// How `from` becomes `to`, which keep the same order of what they share; more than kPieces pieces when it is not worth
/// the trouble. `rank[row]`: the row's place in the order that both follow.
std::vector<Piece> piecesBetween(const std::vector<int> &from, const std::vector<int> &to, const std::vector<int> &rank)
{
    std::vector<Piece> pieces;
    const auto add = [&pieces](bool insert, int at) {
        if (!pieces.empty() && pieces.back().insert == insert) {
            Piece &last = pieces.back();
            if (insert ? at == last.at + last.count : at == last.at) {
                ++last.count;
                return;
            }
        }
        pieces.push_back({insert, at, 1});
    };
    std::size_t i = 0;
    std::size_t j = 0;
    int at = 0;
    while ((i < from.size() || j < to.size()) && pieces.size() <= std::size_t(kPieces)) {
        const int left = i < from.size() ? rank[std::size_t(from[i])] : INT_MAX;
        const int right = j < to.size() ? rank[std::size_t(to[j])] : INT_MAX;
        if (left == right) {
            ++i;
            ++j;
            ++at;
        } else if (left < right) {
            add(false, at);
            ++i;
        } else {
            add(true, at);
            ++j;
            ++at;
        }
    }
    return pieces;
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
        // Rows that are moved by hand are rare: the view starts anew.
        const auto begin = [this] { beginResetModel(); };
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
    show(matching(narrower ? m_shown : m_order));
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
    QModelIndexList sources;
    sources.reserve(from.size());
    for (const QModelIndex &index : from)
        sources.append(mapToSource(index));
    orderRows();
    m_shown.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown),
                 [this](int row) { return m_places[std::size_t(row)] >= 0; });
    findPlaces();
    QModelIndexList to;
    to.reserve(sources.size());
    for (const QModelIndex &index : std::as_const(sources))
        to.append(mapFromSource(index));
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

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool FilterModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0 && columnCount() > 0;
}

QVariant FilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel())
        return {};
    if (orientation == Qt::Horizontal)
        return sourceModel()->headerData(section, orientation, role);
    return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
}

QModelIndex FilterModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || !sourceModel() || index.row() >= rowCount())
        return {};
    return sourceModel()->index(m_shown[std::size_t(index.row())], index.column());
}

QModelIndex FilterModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_places.size())
        return {};
    const int row = m_places[std::size_t(index.row())];
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

std::vector<int> FilterModel::matching(const std::vector<int> &rows) const
{
    if (m_words.isEmpty())
        return rows;
    const std::vector<QString> &texts = m_rows->searchTexts();
    std::vector<int> result;
    result.reserve(rows.size());
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(result), [&](int row) {
        const QString &text = texts[std::size_t(row)];
        return std::all_of(m_words.begin(), m_words.end(),
                           [&text](const QString &word) { return text.contains(word); });
    });
    return result;
}

void FilterModel::orderRows()
{
    m_order.resize(sourceModel() ? std::size_t(sourceModel()->rowCount()) : 0);
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_steps.isEmpty())
        return;
    struct Key
    {
        const std::vector<qint32> *ranks;
        bool descending;
    };
    std::vector<Key> keys;
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

void FilterModel::show(std::vector<int> rows)
{
    emit aboutToRearrange();
    showPieces(rows);
    emit rearranged();
}

void FilterModel::showPieces(const std::vector<int> &rows)
{
    std::vector<int> rank(m_order.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        rank[std::size_t(m_order[i])] = int(i);
    const std::vector<Piece> pieces = piecesBetween(m_shown, rows, rank);
    if (pieces.size() > std::size_t(kPieces)) {
        beginResetModel();
        m_shown = rows;
        findPlaces();
        endResetModel();
        return;
    }
    for (const Piece &piece : pieces) {
        const auto at = m_shown.begin() + piece.at;
        if (piece.insert) {
            beginInsertRows({}, piece.at, piece.at + piece.count - 1);
            // What stands at `at` in the end is what `rows` has there: everything before is in its final place.
            m_shown.insert(at, rows.begin() + piece.at, rows.begin() + piece.at + piece.count);
            findPlaces();
            endInsertRows();
        } else {
            beginRemoveRows({}, piece.at, piece.at + piece.count - 1);
            m_shown.erase(at, at + piece.count);
            findPlaces();
            endRemoveRows();
        }
    }
}

void FilterModel::rebuild()
{
    orderRows();
    m_shown = matching(m_order);
    findPlaces();
}

void FilterModel::findPlaces()
{
    m_places.assign(m_order.size(), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_places[std::size_t(m_shown[i])] = int(i);
}

void FilterModel::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (bottomRight.row() - topLeft.row() > kPieces) {
        m_stale = true;
        if (rowCount() > 0)
            emit dataChanged(index(0, topLeft.column()), index(rowCount() - 1, bottomRight.column()), roles);
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int place = m_places[std::size_t(row)];
        if (place < 0)
            m_stale = true;
        else
            emit dataChanged(index(place, topLeft.column()), index(place, bottomRight.column()), roles);
    }
}

void FilterModel::onInserted(int first, int last)
{
    const int count = last - first + 1;
    const auto shift = [first, count](std::vector<int> &rows) {
        for (int &row : rows) {
            if (row >= first)
                row += count;
        }
    };
    shift(m_order);
    shift(m_shown);
    std::vector<int> added(std::size_t(count), 0);
    std::iota(added.begin(), added.end(), first);
    const auto placeFor = [this, first](std::vector<int> &rows) {
        return m_steps.isEmpty() ? std::lower_bound(rows.begin(), rows.end(), first) : rows.end();
    };
    m_order.insert(placeFor(m_order), added.begin(), added.end());
    const auto at = placeFor(m_shown);
    const int row = int(at - m_shown.begin());
    beginInsertRows({}, row, row + count - 1);
    m_shown.insert(at, added.begin(), added.end());
    findPlaces();
    endInsertRows();
}

void FilterModel::onAboutToRemove(int first, int last)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto goes = [&](int at) {
            const int source = m_shown[std::size_t(at)];
            return source >= first && source <= last;
        };
        if (!goes(row))
            continue;
        int start = row;
        while (start > 0 && goes(start - 1))
            --start;
        beginRemoveRows({}, start, row);
        m_shown.erase(m_shown.begin() + start, m_shown.begin() + row + 1);
        findPlaces();
        endRemoveRows();
        row = start;
    }
}

void FilterModel::onRemoved(int first, int last)
{
    const int count = last - first + 1;
    std::erase_if(m_order, [first, last](int row) { return row >= first && row <= last; });
    for (std::vector<int> *rows : {&m_order, &m_shown}) {
        for (int &row : *rows) {
            if (row > last)
                row -= count;
        }
    }
    findPlaces();
}

} // namespace tandem

#include "moc_filter_model.cpp"
