// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/translations.h"

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

bool hasPairs(const EntityInfo &entity)
{
    return std::any_of(entity.fields.begin(), entity.fields.end(),
                       [](const FieldInfo &field) { return field.language.has_value(); });
}

void addTextsOf(const Snapshot &snapshot, const EntityInfo &entity, const Id &id, QList<TextToTranslate> &texts)
{
    const void *row = snapshot.find(entity.kind, id);
    if (!row)
        return;
    const quint64 stale = snapshot.state(entity.kind, id).staleFields;
    for (std::size_t i = 0; i + 1 < entity.fields.size(); ++i) {
        if (entity.fields[i].language != Language::French)
            continue;
        const bool french = entity.fields[i].isSet(row);
        const bool english = entity.fields[i + 1].isSet(row);
        if (french && !english)
            texts.append({entity.kind, id, int(i + 1), Language::English, false});
        else if (english && !french)
            texts.append({entity.kind, id, int(i), Language::French, false});
        else if (french && english && (stale >> i & 1))
            texts.append({entity.kind, id, int(i), Language::French, true});
        else if (french && english && (stale >> (i + 1) & 1))
            texts.append({entity.kind, id, int(i + 1), Language::English, true});
    }
}

void sort(QList<TextToTranslate> &texts)
{
    std::sort(texts.begin(), texts.end(), [](const TextToTranslate &a, const TextToTranslate &b) {
        return std::tie(a.entity, a.row, a.field) < std::tie(b.entity, b.row, b.field);
    });
}

template <class T>
void addAll(const Snapshot &snapshot, const QList<const T *> &rows, QList<TextToTranslate> &texts)
{
    for (const T *row : rows)
        addTextsOf(snapshot, entityInfo(T::kKind), row->id, texts);
}

} // namespace

QList<TextToTranslate> textsToTranslate(const Snapshot &snapshot)
{
    QList<TextToTranslate> texts;
    for (const EntityInfo &entity : allEntities()) {
        if (!hasPairs(entity))
            continue;
        const TableBase &table = snapshot.table(entity.kind);
        for (qsizetype i = 0; i < table.size(); ++i)
            addTextsOf(snapshot, entity, table.idAt(i), texts);
    }
    sort(texts);
    return texts;
}

QList<TextToTranslate> textsToTranslate(const Snapshot &snapshot, EntityKind kind, const Id &row)
{
    QList<TextToTranslate> texts;
    if (hasPairs(entityInfo(kind)))
        addTextsOf(snapshot, entityInfo(kind), row, texts);
    return texts;
}

QList<TextToTranslate> textsToTranslate(const Snapshot &snapshot, const IdOf<Plan> &plan)
{
    QList<TextToTranslate> texts;
    addTextsOf(snapshot, entityInfo(EntityKind::Plan), plan, texts);
    addAll(snapshot, snapshot.ownedBy<&Objective::plan>(plan), texts);
    addAll(snapshot, snapshot.ownedBy<&Baseline::plan>(plan), texts);
    addAll(snapshot, snapshot.ownedBy<&Decision::plan>(plan), texts);
    for (const Activity *activity : snapshot.ownedBy<&Activity::plan>(plan)) {
        addTextsOf(snapshot, entityInfo(EntityKind::Activity), activity->id, texts);
        addAll(snapshot, snapshot.ownedBy<&ProgressNote::activity>(activity->id), texts);
        addAll(snapshot, snapshot.ownedBy<&Milestone::activity>(activity->id), texts);
        addAll(snapshot, snapshot.ownedBy<&BudgetLine::activity>(activity->id), texts);
    }
    sort(texts);
    return texts;
}

} // namespace tandem
