// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of a FilterModel and its lines: which row is in which, what their headers say, and how they come and go.
#include "core/base/text.h"
#include "ui/models/cell_roles.h"
#include "ui/models/filter_model.h"
#include "ui/models/line_changes.h"

#include <algorithm>

namespace tandem {

namespace {

/// Up to so many changes, lines come and go one change at a time, so that views keep their selection; beyond, a view is
/// quicker when it starts anew.
constexpr std::size_t kMostChanges = 24;

} // namespace

void FilterModel::setGrouping(const QByteArray &facet, const QList<QByteArray> &folded)
{
    emit aboutToRearrange();
    beginResetModel();
    m_grouping = facet;
    m_groups.clear();
    rebuild();
    bool any = false;
    for (Group &group : m_groups) {
        group.folded = folded.contains(group.key);
        any = any || group.folded;
    }
    if (any) {
        m_lines = linesOf(m_hits);
        findPlaces();
    }
    endResetModel();
    emit rearranged();
}

void FilterModel::findGroups()
{
    m_groupOf.clear();
    forgetSums();
    if (m_grouping.isEmpty() || !m_rows)
        return;
    const Facet &facet = m_rows->facet(m_grouping);
    QHash<QByteArray, int> known;
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        known.insert(m_groups[i].key, int(i));
    const auto groupOfKey = [&](const QByteArray &key, const QString &label, int status, int place) {
        auto found = known.constFind(key);
        if (found == known.constEnd()) {
            found = known.insert(key, int(m_groups.size()));
            m_groups.push_back({.key = key, .label = {}});
        }
        Group &group = m_groups[std::size_t(*found)];
        group.label = label;
        group.status = status;
        group.place = place;
        return *found;
    };
    std::vector<int> ids;
    ids.reserve(facet.groups.size());
    for (const std::vector<int> &keys : facet.groups) {
        QByteArrayList joined;
        QStringList labels;
        for (const int key : keys) {
            joined.append(facet.keys[std::size_t(key)].key);
            labels.append(facet.keys[std::size_t(key)].label);
        }
        const int status = keys.size() == 1 ? facet.keys[std::size_t(keys.front())].status : -1;
        ids.push_back(groupOfKey(joined.join(' '), labels.join(u" + "_s), status, int(ids.size())));
    }
    const int none = groupOfKey({}, facet.none, -1, int(ids.size()));
    m_groupOf.reserve(facet.of.size());
    for (const qint32 group : facet.of)
        m_groupOf.push_back(group < 0 ? none : ids[std::size_t(group)]);
    m_groupOf.resize(std::max(std::size_t(1), std::size_t(sourceModel()->rowCount())), none);
}

void FilterModel::sortByGroup(std::vector<int> &rows) const
{
    const bool byHand = m_steps.isEmpty();
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const int left = placeOfGroup(a);
        const int right = placeOfGroup(b);
        return left != right ? left < right : byHand && a < b;
    });
}

/// The rows changed: those whose group is another one now move there. Whether any did.
bool FilterModel::regroup()
{
    if (m_grouping.isEmpty())
        return false;
    const std::vector<int> before = m_groupOf;
    std::vector<int> places;
    for (const Group &group : m_groups)
        places.push_back(group.place);
    findGroups();
    bool renamed = false; // the groups themselves have another order
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = 0; j < i && !renamed; ++j)
            renamed = (places[i] < places[j]) != (m_groups[i].place < m_groups[j].place);
    }
    const auto moved = [&](int row) {
        const auto at = std::size_t(row);
        return at >= before.size() || before[at] != m_groupOf[at];
    };
    if (!renamed && std::none_of(m_order.begin(), m_order.end(), moved))
        return false;
    emit aboutToRearrange();
    if (renamed) {
        beginResetModel();
        sortByGroup(m_order);
        sortByGroup(m_hits);
        m_lines = linesOf(m_hits);
        findPlaces();
        endResetModel();
    } else {
        removeLines([&](int entry) { return entry >= 0 && moved(entry); });
        sortByGroup(m_order);
        sortByGroup(m_hits);
        showLines(linesOf(m_hits), SIZE_MAX);
    }
    emit rearranged();
    return true;
}

const FilterModel::Group *FilterModel::groupAt(int line) const
{
    if (m_grouping.isEmpty() || line < 0 || line >= rowCount())
        return nullptr;
    const int entry = m_lines[std::size_t(line)];
    return &m_groups[std::size_t(entry < 0 ? -1 - entry : groupOf(entry))];
}

std::span<const int> FilterModel::hitsOf(const Group &group) const
{
    return std::span(m_hits).subspan(std::size_t(group.firstHit), std::size_t(group.hits));
}

int FilterModel::headerOf(int line) const
{
    const Group *group = groupAt(line);
    return group ? group->line : -1;
}

QByteArray FilterModel::groupKey(int line) const
{
    const Group *group = groupAt(line);
    return group ? group->key : QByteArray();
}

int FilterModel::headerLine(const QByteArray &groupKey) const
{
    for (const Group &group : m_groups) {
        if (group.key == groupKey)
            return group.line;
    }
    return -1;
}

bool FilterModel::isFolded(int line) const
{
    const Group *group = groupAt(line);
    return group && group->folded;
}

void FilterModel::setFolded(int line, bool folded)
{
    const Group *group = groupAt(line);
    if (!group || group->folded == folded)
        return;
    m_groups[std::size_t(group - m_groups.data())].folded = folded;
    show(m_hits);
}

void FilterModel::setAllFolded(bool folded)
{
    for (Group &group : m_groups)
        group.folded = folded;
    show(m_hits);
}

QList<QByteArray> FilterModel::foldedGroups() const
{
    QList<QByteArray> keys;
    for (const Group &group : m_groups) {
        if (group.folded && group.hits > 0)
            keys.append(group.key);
    }
    return keys;
}

bool FilterModel::hides(int sourceRow) const
{
    return !m_grouping.isEmpty() && sourceRow >= 0 && std::size_t(sourceRow) < m_places.size() &&
           m_places[std::size_t(sourceRow)] < 0 && m_groups[std::size_t(groupOf(sourceRow))].folded &&
           std::find(m_hits.begin(), m_hits.end(), sourceRow) != m_hits.end();
}

QByteArray FilterModel::keyOfRow(int sourceRow) const
{
    return m_groupOf.empty() || sourceRow < 0 ? QByteArray() : m_groups[std::size_t(groupOf(sourceRow))].key;
}

bool FilterModel::reveal(int sourceRow)
{
    if (hides(sourceRow))
        setFolded(m_groups[std::size_t(groupOf(sourceRow))].line, false);
    return sourceRow >= 0 && std::size_t(sourceRow) < m_places.size() && m_places[std::size_t(sourceRow)] >= 0;
}

QVariant FilterModel::headerCell(const Group &group, int column, int role) const
{
    switch (role) {
    case CellRole::Group:
        return group.label;
    case CellRole::GroupCount:
        return group.hits;
    case CellRole::GroupFolded:
        return group.folded;
    case CellRole::Status:
        return group.status >= 0 ? QVariant(group.status) : QVariant();
    case Qt::TextAlignmentRole:
        return sourceModel()->headerData(column, Qt::Horizontal, role);
    case Qt::DisplayRole: {
        const std::pair cell(int(&group - m_groups.data()), column);
        auto found = m_sums.constFind(cell);
        if (found == m_sums.constEnd())
            found = m_sums.insert(cell, m_rows->groupText(hitsOf(group), column));
        return *found;
    }
    case Qt::AccessibleTextRole: {
        const QString sum = headerCell(group, column, Qt::DisplayRole).toString();
        const QString counted = group.label + u" ("_s + QString::number(group.hits) + u')';
        const QString name = group.folded ? tr("%1, folded").arg(counted) : counted;
        return sum.isEmpty() ? name : QString(name + u", " + sum);
    }
    default:
        return {};
    }
}

void FilterModel::show(std::vector<int> hits)
{
    emit aboutToRearrange();
    m_hits = std::move(hits);
    showLines(linesOf(m_hits), kMostChanges);
    emit rearranged();
}

void FilterModel::showLines(const std::vector<int> &lines, std::size_t most)
{
    if (!m_grouping.isEmpty())
        findPlaces(); // views ask the headers for their sums before the first line has gone
    std::vector<int> ranks(m_places.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        ranks[std::size_t(m_order[i])] = int(i) + 1;
    const auto rank = [&](int entry) {
        const qint64 group = entry < 0 ? m_groups[std::size_t(-1 - entry)].place : placeOfGroup(entry);
        return (group << 32) + (entry < 0 ? 0 : ranks[std::size_t(entry)]);
    };
    const std::vector<LineChange> changes = changesBetween(m_lines, lines, rank, most);
    if (changes.size() > most) {
        beginResetModel();
        m_lines = lines;
        findPlaces();
        endResetModel();
        return;
    }
    for (const LineChange &change : changes) {
        const auto at = m_lines.begin() + change.at;
        if (change.insert) {
            beginInsertRows({}, change.at, change.at + change.count - 1);
            // What stands there in the end is what `lines` has there: everything before is in its final place.
            m_lines.insert(at, lines.begin() + change.at, lines.begin() + change.at + change.count);
            findPlaces();
            endInsertRows();
        } else {
            beginRemoveRows({}, change.at, change.at + change.count - 1);
            m_lines.erase(at, at + change.count);
            findPlaces();
            endRemoveRows();
        }
    }
    if (changes.empty())
        findPlaces();
    // How many rows a group has, and their sums, stand in its header, whether lines came or went or not.
    for (const Group &group : m_groups) {
        if (group.line >= 0)
            emit dataChanged(index(group.line, 0), index(group.line, columnCount() - 1));
    }
}

void FilterModel::removeLines(const std::function<bool(int)> &goes)
{
    if (!m_grouping.isEmpty())
        findPlaces();
    for (int line = rowCount() - 1; line >= 0; --line) {
        if (!goes(m_lines[std::size_t(line)]))
            continue;
        int start = line;
        while (start > 0 && goes(m_lines[std::size_t(start - 1)]))
            --start;
        beginRemoveRows({}, start, line);
        m_lines.erase(m_lines.begin() + start, m_lines.begin() + line + 1);
        findPlaces();
        endRemoveRows();
        line = start;
    }
}

void FilterModel::findPlaces()
{
    forgetSums();
    m_places.assign(m_order.size(), -1);
    for (Group &group : m_groups) {
        group.line = -1;
        group.firstHit = 0;
        group.hits = 0;
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i] < 0)
            m_groups[std::size_t(-1 - m_lines[i])].line = int(i);
        else
            m_places[std::size_t(m_lines[i])] = int(i);
    }
    if (m_grouping.isEmpty())
        return;
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        Group &group = m_groups[std::size_t(groupOf(m_hits[i]))];
        if (group.hits++ == 0)
            group.firstHit = int(i);
    }
}

} // namespace tandem
