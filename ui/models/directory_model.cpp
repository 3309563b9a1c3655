// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/directory_model.h"

#include "core/base/text.h"
#include "core/figures/used_by.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

bool isUsed(EntityKind kind)
{
    const std::span<const EntityInfo> entities = allEntities();
    return std::any_of(entities.begin(), entities.end(), [kind](const EntityInfo &info) {
        return std::any_of(info.fields.begin(), info.fields.end(), [kind](const FieldInfo &field) {
            return field.type == FieldType::Reference && field.target == kind && !field.belongs();
        });
    });
}

QList<TableColumn> withUses(const DirectoryTable &table)
{
    QList<TableColumn> columns = table.columns;
    if (table.showUses && isUsed(table.kind))
        columns.append(figureColumn("used", QT_TRANSLATE_NOOP("TableColumn", "Used"), 82));
    return columns;
}

} // namespace

TableColumn figureColumn(const QByteArray &name, const char *label, int width, bool number)
{
    TableColumn column;
    column.name = name;
    column.label = label;
    column.width = width;
    column.computedNumber = number;
    return column;
}

DirectoryModel::DirectoryModel(Workspace &workspace, const Phrases &phrases, const DirectoryTable &table,
                               QObject *parent)
    : RowTableModel(workspace, phrases, table.kind, withUses(table), parent), m_table(table), m_used(columnOf("used"))
{
    int figures = 0;
    for (int place = 0; place < columnCount(); ++place)
        m_figureOf.append(column(place).field || place == m_used ? -1 : figures++);
    resetRows();
}

qsizetype DirectoryModel::uses(const Id &row) const
{
    if (!m_uses)
        m_uses = useCounts(snapshot(), kind());
    return m_uses->value(row);
}

QList<Id> DirectoryModel::wantedRows() const
{
    const TableBase &table = snapshot().table(kind());
    const QSet<Id> listed = m_table.listed ? m_table.listed(snapshot()) : QSet<Id>();
    QList<Id> rows;
    rows.reserve(table.size());
    for (qsizetype i = 0; i < table.size(); ++i) {
        if (!m_table.listed || listed.contains(table.idAt(i)))
            rows.append(table.idAt(i));
    }
    const FieldInfo *position = entityInfo(kind()).field(QByteArrayView("pos"));
    std::sort(rows.begin(), rows.end(), [&](const Id &a, const Id &b) {
        if (position) {
            const QByteArray left = position->read(table.find(a));
            const QByteArray right = position->read(table.find(b));
            if (left != right)
                return left < right;
        }
        return a < b;
    });
    return rows;
}

bool DirectoryModel::movesRows(const RowChange &change) const
{
    return m_table.listedBy.contains(change.entity) || (m_table.listed && change.entity == kind()) ||
           RowTableModel::movesRows(change);
}

const Figure *DirectoryModel::figure(const Id &row, int column) const
{
    if (!m_table.figures)
        return nullptr;
    if (!m_figures)
        m_figures = m_table.figures(snapshot());
    const auto found = m_figures->constFind(row);
    const int place = m_figureOf.at(column);
    return found == m_figures->cend() || place >= found->size() ? nullptr : &found->at(place);
}

QVariant DirectoryModel::special(const void *row, int column, int role) const
{
    if (column == m_used) {
        const qsizetype count = role == Qt::DisplayRole || role == CellRole::Quiet ? uses(m_table.idOf(row)) : 0;
        if (role == Qt::DisplayRole)
            return count > 0 ? phrases().number(qint64(count)) : QString(u'–');
        return role == CellRole::Quiet ? QVariant(count == 0) : QVariant();
    }
    if (m_figureOf.at(column) < 0)
        return {};
    const Figure *shown = figure(m_table.idOf(row), column);
    if (!shown)
        return {};
    if (role == Qt::DisplayRole)
        return shown->text;
    if (role == Qt::ToolTipRole && !shown->toolTip.isEmpty())
        return shown->toolTip;
    if (role == CellRole::Share && shown->share)
        return *shown->share;
    return {};
}

std::optional<double> DirectoryModel::sortNumber(const void *row, int column) const
{
    if (column == m_used)
        return double(uses(m_table.idOf(row)));
    const Figure *shown = figure(m_table.idOf(row), column);
    return shown ? shown->number : std::nullopt;
}

QString DirectoryModel::searchText(const void *row) const
{
    const QString text = RowTableModel::searchText(row);
    return m_table.moreWords ? QString(text + m_table.moreWords(snapshot(), m_table.idOf(row))) : text;
}

void DirectoryModel::addTouchedColumns(const ChangeSet &changes, QList<int> &touched) const
{
    RowTableModel::addTouchedColumns(changes, touched);
    const auto changed = [&changes](const auto &matters) {
        return std::any_of(changes.rows.begin(), changes.rows.end(),
                           [&](const RowChange &change) { return matters(change.entity); });
    };
    if (m_used >= 0 && changed([this](EntityKind entity) { return canRefer(entity, kind()); })) {
        m_uses.reset();
        touched.append(m_used);
    }
    if (m_table.figures &&
        changed([this](EntityKind entity) { return entity == kind() || m_table.figuresOf.contains(entity); })) {
        m_figures.reset();
        for (int place = 0; place < columnCount(); ++place) {
            if (m_figureOf.at(place) >= 0)
                touched.append(place);
        }
    }
}

void DirectoryModel::dropCaches()
{
    m_figures.reset();
    m_uses.reset();
}

} // namespace tandem

#include "moc_directory_model.cpp"
