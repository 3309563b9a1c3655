// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commitments_model.h"

#include "core/figures/coverage.h"

namespace tandem {

namespace {

TableColumn servedColumn()
{
    TableColumn column;
    column.name = "served";
    column.label = QT_TRANSLATE_NOOP("TableColumn", "Served by");
    column.width = 150;
    return column;
}

} // namespace

CommitmentsModel::CommitmentsModel(Workspace &workspace, const Phrases &phrases, QObject *parent)
    : OwnedRowsModel(workspace, phrases, EntityKind::Commitment, "memorandum",
                     {fieldColumn(EntityKind::Commitment, "number", 76),
                      fieldColumn(EntityKind::Commitment, "text", 320), servedColumn()},
                     parent),
      m_column(columnOf("served"))
{
}

int CommitmentsModel::served(const Id &commitment) const
{
    if (m_served.isEmpty()) {
        for (const CommitmentCoverage &each : coverageOf(snapshot(), IdOf<Memorandum>(owner())))
            m_served.insert(each.commitment->id, int(each.activities.size()));
    }
    return m_served.value(commitment);
}

QVariant CommitmentsModel::special(const void *row, int column, int role) const
{
    if (column != m_column)
        return {};
    const int count = served(static_cast<const Commitment *>(row)->id);
    switch (role) {
    case Qt::DisplayRole:
        return count > 0 ? tr("%n activity(ies)", nullptr, count) : tr("none yet");
    case Qt::ToolTipRole:
        return count > 0 ? QVariant() : QVariant(tr("No activity of any plan serves this commitment."));
    case CellRole::Status:
        return count > 0 ? QVariant(int(ActivityStatus::Completed)) : QVariant();
    case CellRole::Late:
        return count == 0;
    default:
        return {};
    }
}

void CommitmentsModel::addTouchedColumns(const ChangeSet &changes, QList<int> &touched) const
{
    OwnedRowsModel::addTouchedColumns(changes, touched);
    m_served.clear();
    if (changes.touches(EntityKind::ActivityCommitment) || changes.touches(EntityKind::Activity))
        touched.append(m_column);
}

} // namespace tandem

#include "moc_commitments_model.cpp"
