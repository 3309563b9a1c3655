// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/replay.h"

#include "core/journal/stale_texts.h"

#include <QSet>

namespace tandem {

void Replay::apply(const Id &id, const Transaction &transaction)
{
    for (const Change &change : transaction.changes) {
        const EntityInfo *info = entityByName(change.entity);
        if (!info)
            continue;
        RowCells &cells = m_rows[{info->kind, change.row}];
        cells.entity = info->kind;
        cells.row = change.row;
        advance(cells.heads[change.field], Head{id, transaction.stamp, change.value, change.preds});
        const qint64 at = transaction.at.toMSecsSinceEpoch() == 0 ? 1 : transaction.at.toMSecsSinceEpoch();
        if (change.field == kLifeField && change.value == "1" && (cells.madeAt == 0 || at < cells.madeAt))
            cells.madeAt = at;
    }
}

Snapshot Replay::snapshot() const
{
    Snapshot snapshot;
    QList<const RowCells *> dead;
    const auto show = [&snapshot](const RowCells &cells, bool contested) {
        const EntityInfo &info = entityInfo(cells.entity);
        QList<QByteArray> values;
        const auto shown = [&cells](const FieldInfo &field) {
            const QList<Head> heads = cells.heads.value(field.name.bytes().toByteArray());
            const Head *best = winner(heads);
            return best ? *best : Head{};
        };
        for (const FieldInfo &field : info.fields)
            values.append(shown(field).value);
        TableBase &table = snapshot.edit(cells.entity);
        table.put(cells.row, values);
        table.setState(cells.row, RowState{cells.madeAt, staleTexts(info, values, shown), contested});
    };
    for (const RowCells &cells : m_rows) {
        QList<Head> fields;
        for (auto it = cells.heads.begin(); it != cells.heads.end(); ++it) {
            const FieldInfo *field = entityInfo(cells.entity).field(it.key());
            if (field && !field->isQuiet())
                fields += it.value();
        }
        const Life life = lifeOf(cells.heads.value(kLifeField.toByteArray()), fields);
        if (life == Life::Dead)
            dead.append(&cells);
        else
            show(cells, life == Life::Contested);
    }
    // A deleted row that living ones belong to is shown with them, and so on upwards.
    bool moved = true;
    while (moved) {
        moved = false;
        for (qsizetype i = dead.size() - 1; i >= 0; --i) {
            const RowCells &cells = *dead.at(i);
            for (const EntityInfo &info : allEntities()) {
                for (std::size_t f = 0; f < info.fields.size(); ++f) {
                    const FieldInfo &field = info.fields[f];
                    const bool fits =
                        field.belongs() && (field.type == FieldType::Owner || field.target == cells.entity);
                    if (fits && snapshot.find(cells.entity, cells.row) == nullptr &&
                        !snapshot.table(info.kind).ownedBy(int(f), cells.row).isEmpty()) {
                        show(cells, true);
                        moved = true;
                    }
                }
            }
            if (snapshot.find(cells.entity, cells.row))
                dead.removeAt(i);
        }
    }
    return snapshot;
}

} // namespace tandem
