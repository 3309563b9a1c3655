// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/searchable.h"

#include <QAbstractProxyModel>
#include <QHash>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace tandem {

/// One step of an order: rows are compared by the first, equal ones by the next.
struct SortStep
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const SortStep &) const = default;
};

/// The rows of a table that contain certain words and have certain values, in a certain order, gathered in groups or
/// not, as a list of row numbers. QSortFilterProxyModel asks for each value again and again and takes half a second to
/// clear a filter on 100,000 rows.
///
/// Each group begins with a line of its own, its header, which is no row of the table: it can be the current one, it
/// tells what CellRole::Group and its neighbours say, and folds its rows away.
///
/// A row that is edited keeps its place until the order, the words or the values are set again, and a new row is shown
/// whatever they are: nothing runs away from under the hand. A row whose group is another one now goes there at once.
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
    /// Shows the rows that have one of these values (keys of Searchable::facet(); an empty key: none at all) and fit
    /// all other choices. An empty list: whatever they have.
    void setChosen(const QByteArray &facet, const QList<QByteArray> &keys);
    QList<QByteArray> chosen(const QByteArray &facet) const { return m_chosen.value(facet); }
    const QHash<QByteArray, QList<QByteArray>> &choices() const { return m_chosen; }
    /// Words and values in one go, for what was remembered and what clears all of them.
    void setFilter(const QString &words, const QHash<QByteArray, QList<QByteArray>> &choices);
    /// The source's, for those who offer its values.
    const Facet &facet(const QByteArray &name) const { return m_rows->facet(name); }
    bool isFiltering() const { return !m_words.isEmpty() || !m_chosen.isEmpty(); }
    /// How many rows there are, shown or not.
    int total() const { return int(m_order.size()); }
    /// How many of them fit, those of folded groups too.
    int fitting() const { return int(m_hits.size()); }

    /// Sorts by this column first and by what it was sorted by before next; -1: the rows' own order again.
    void sort(int column, Qt::SortOrder order) override;
    void setSortSteps(const QList<SortStep> &steps);
    const QList<SortStep> &sortSteps() const { return m_steps; }

    /// Gathers the rows by this property; empty: not at all.
    void setGrouping(const QByteArray &facet, const QList<QByteArray> &folded = {});
    const QByteArray &grouping() const { return m_grouping; }
    bool isHeader(int line) const { return line >= 0 && line < rowCount() && m_lines[std::size_t(line)] < 0; }
    /// The line of the header above a line; the line itself when it is one, -1: rows are not grouped.
    int headerOf(int line) const;
    /// The keys of the group that this line belongs to, joined by spaces; empty: that of the rows without any.
    QByteArray groupKey(int line) const;
    /// The line of the header of this group; -1: it is not shown.
    int headerLine(const QByteArray &groupKey) const;
    bool isFolded(int line) const;
    /// Whether a row of the source fits and is folded away; and the key of its group.
    bool hides(int sourceRow) const;
    QByteArray keyOfRow(int sourceRow) const;
    /// Folds or unfolds the group of a line.
    void setFolded(int line, bool folded);
    void setAllFolded(bool folded);
    /// The keys of the folded groups.
    QList<QByteArray> foldedGroups() const;
    /// Unfolds the group of a row of the source; whether the row is shown now.
    bool reveal(int sourceRow);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    QModelIndex buddy(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;

signals:
    /// Rows are about to come, go or move because of words, values, order or groups.
    void aboutToRearrange();
    /// Which rows are shown, or in which order, was chosen anew.
    void rearranged();

private:
    struct Group
    {
        QByteArray key;
        QString label;
        int status = -1;
        bool folded = false;
        int place = 0;    ///< among the groups
        int line = -1;    ///< of its header; -1: none of its rows fits
        int firstHit = 0; ///< of its rows in m_hits
        int hits = 0;
    };

    // filter_model.cpp
    std::vector<int> matching(const std::vector<int> &rows) const;
    std::vector<int> linesOf(const std::vector<int> &hits) const;
    void orderRows();
    void show(std::vector<int> hits);
    void showLines(const std::vector<int> &lines, std::size_t most);
    void removeLines(const std::function<bool(int)> &goes);
    void rebuild();
    void findPlaces();
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void onInserted(int first, int last);
    void onAboutToRemove(int first, int last);
    void onRemoved(int first, int last);

    // filter_groups.cpp
    QVariant headerCell(const Group &group, int column, int role) const;
    void findGroups();
    bool regroup();
    void sortByGroup(std::vector<int> &rows) const;
    int groupOf(int row) const { return m_groupOf.empty() ? 0 : m_groupOf[std::size_t(row)]; }
    int placeOfGroup(int row) const { return m_groupOf.empty() ? 0 : m_groups[std::size_t(groupOf(row))].place; }
    const Group *groupAt(int line) const;
    std::span<const int> hitsOf(const Group &group) const;
    void forgetSums() { m_sums.clear(); }

    const Searchable *m_rows = nullptr;
    QString m_text;
    QStringList m_words;
    QHash<QByteArray, QList<QByteArray>> m_chosen;
    QList<SortStep> m_steps;
    QByteArray m_grouping;
    std::vector<Group> m_groups;                        ///< all that were ever seen while grouped like this
    std::vector<int> m_groupOf;                         ///< of each row of the source; empty: not grouped
    std::vector<int> m_order;                           ///< all rows of the source, as grouped and sorted
    std::vector<int> m_hits;                            ///< those of them that fit
    std::vector<int> m_lines;                           ///< what is shown: rows, and headers as -1 - group
    std::vector<int> m_places;                          ///< the line of each row of the source; -1: none
    mutable QHash<std::pair<int, int>, QString> m_sums; ///< by group and column
    bool m_stale = false; ///< a row that is not shown was changed: it may belong to what is shown now
};

} // namespace tandem
