// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/searchable.h"

#include <QAbstractProxyModel>
#include <QStringList>

#include <vector>

namespace tandem {

/// One step of an order: rows are compared by the first, equal ones by the next.
struct SortStep
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortStep &) const = default;
};

/// The rows of a table that contain certain words, in a certain order, as a list of row numbers. QSortFilterProxyModel
/// asks for each value again and again and takes half a second to clear a filter on 100,000 rows.
///
/// A row that is edited keeps its place until the order or the words are set again, and a new row is shown whatever the
/// words are: nothing runs away from under the hand.
class FilterModel final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit FilterModel(QObject *parent = nullptr);

    /// `model` must be a flat table that is Searchable.
    void setSourceModel(QAbstractItemModel *model) override;

    /// Shows the rows in which every one of these words occurs, in any order; accents and case do not matter.
    void setWords(const QString &text);
    const QString &words() const { return m_text; }
    /// How many rows there are, shown or not.
    int total() const { return int(m_order.size()); }

    /// Sorts by this column first and by what it was sorted by before next; -1: the rows' own order again.
    void sort(int column, Qt::SortOrder order) override;
    void setSortSteps(const QList<SortStep> &steps);
    const QList<SortStep> &sortSteps() const { return m_steps; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;

signals:
    /// Rows are about to come and go because of words or order, not because the file changed.
    void aboutToRearrange();
    /// Which rows are shown, or in which order, was chosen anew.
    void rearranged();

private:
    std::vector<int> matching(const std::vector<int> &rows) const;
    void orderRows();
    void show(std::vector<int> rows);
    void showPieces(const std::vector<int> &rows);
    void rebuild();
    void findPlaces();
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void onInserted(int first, int last);
    void onAboutToRemove(int first, int last);
    void onRemoved(int first, int last);

    const Searchable *m_rows = nullptr;
    QString m_text;
    QStringList m_words;
    QList<SortStep> m_steps;
    std::vector<int> m_order;  ///< all rows of the source, as sorted
    std::vector<int> m_shown;  ///< those of them that are shown
    std::vector<int> m_places; ///< where each row of the source is shown; -1: not
    bool m_stale = false;      ///< a row that is not shown was changed: it may belong to what is shown now
};

} // namespace tandem
