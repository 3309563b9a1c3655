// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/used_by.h"

#include "core/base/phrases.h"
#include "core/base/text.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace tandem {

namespace {

using RowOfKind = std::pair<EntityKind, Id>;

bool refers(const FieldInfo &field, EntityKind kind)
{
    return field.type == FieldType::Owner || (field.type == FieldType::Reference && field.target == kind);
}

/// What a reference's canonical text names, as far as it is of this kind.
Id targetOf(const FieldInfo &field, QByteArrayView value, EntityKind kind)
{
    if (field.type == FieldType::Owner) {
        const qsizetype colon = value.indexOf(':');
        if (colon < 0 || value.first(colon) != entityInfo(kind).name.bytes())
            return {};
        value = value.sliced(colon + 1);
    }
    return Id::fromHex(value).value_or(Id());
}

/// Calls `found(place, row, target)` for each value of each field that refers to rows of this kind.
template <class Found>
void forEachReference(const Snapshot &snapshot, const EntityInfo &info, EntityKind kind, const Found &found)
{
    const TableBase &table = snapshot.table(info.kind);
    for (std::size_t place = 0; place < info.fields.size(); ++place) {
        const FieldInfo &field = info.fields[place];
        if (!refers(field, kind))
            continue;
        for (qsizetype i = 0; i < table.size(); ++i) {
            const QByteArray value = field.read(table.at(i));
            if (value.isEmpty())
                continue;
            if (const Id target = targetOf(field, value, kind))
                found(int(place), table.idAt(i), target);
        }
    }
}

/// The rows that go with these, themselves included, as the draft of a deletion finds them.
QSet<RowOfKind> withWhatBelongs(const Snapshot &snapshot, const QList<RowOfKind> &rows)
{
    QSet<RowOfKind> gone;
    QList<RowOfKind> queue = rows;
    while (!queue.isEmpty()) {
        const RowOfKind row = queue.takeLast();
        if (gone.contains(row) || !snapshot.find(row.first, row.second))
            continue;
        gone.insert(row);
        for (const EntityInfo &info : allEntities()) {
            for (std::size_t place = 0; place < info.fields.size(); ++place) {
                if (!info.fields[place].belongs() || !refers(info.fields[place], row.first))
                    continue;
                for (const Id &child : snapshot.table(info.kind).ownedBy(int(place), row.second))
                    queue.append({info.kind, child});
            }
        }
    }
    return gone;
}

/// The field by which rows that only join two others belong to the first of these; null where rows say more than that.
const FieldInfo *ownerOfLink(const EntityInfo &info)
{
    const bool link =
        std::all_of(info.fields.begin(), info.fields.end(), [](const FieldInfo &field) { return field.isKey(); });
    const auto owner = std::find_if(info.fields.begin(), info.fields.end(), [](const FieldInfo &field) {
        return field.belongs() && field.type == FieldType::Reference;
    });
    return link && owner != info.fields.end() ? &*owner : nullptr;
}

} // namespace

QList<Use> usesOf(const Snapshot &snapshot, EntityKind kind, const Id &row)
{
    QList<Use> uses;
    for (const EntityInfo &info : allEntities()) {
        forEachReference(snapshot, info, kind, [&](int place, const Id &from, const Id &target) {
            if (target != row)
                return;
            if (uses.isEmpty() || uses.last().entity != info.kind || uses.last().field != place)
                uses.append({info.kind, place, info.fields[std::size_t(place)].belongs(), {}});
            uses.last().rows.append(from);
        });
    }
    for (Use &use : uses)
        std::sort(use.rows.begin(), use.rows.end());
    return uses;
}

QHash<Id, qsizetype> useCounts(const Snapshot &snapshot, EntityKind kind)
{
    QHash<Id, qsizetype> counts;
    for (const EntityInfo &info : allEntities()) {
        forEachReference(snapshot, info, kind, [&](int place, const Id &, const Id &target) {
            if (!info.fields[std::size_t(place)].belongs())
                ++counts[target];
        });
    }
    return counts;
}

bool canRefer(EntityKind entity, EntityKind kind)
{
    const std::span<const FieldInfo> fields = entityInfo(entity).fields;
    return std::any_of(fields.begin(), fields.end(), [kind](const FieldInfo &field) { return refers(field, kind); });
}

RemovalEffect removalEffect(const Snapshot &snapshot, const QList<RowOfKind> &rows)
{
    RemovalEffect effect;
    const QSet<RowOfKind> gone = withWhatBelongs(snapshot, rows);
    std::map<EntityKind, qsizetype> counts;
    for (const RowOfKind &row : gone)
        ++counts[row.first];
    QList<EntityKind> kinds;
    for (const auto &[kind, count] : counts) {
        kinds.append(kind);
        const auto named = std::count_if(rows.begin(), rows.end(),
                                         [&](const RowOfKind &row) { return row.first == kind && gone.contains(row); });
        if (count > named)
            effect.goesAlong.append({kind, count - named});
    }
    for (const EntityInfo &info : allEntities()) {
        for (const EntityKind kind : std::as_const(kinds)) {
            forEachReference(snapshot, info, kind, [&](int place, const Id &from, const Id &target) {
                if (!gone.contains({kind, target}) || gone.contains({info.kind, from}))
                    return;
                const auto known =
                    std::find_if(effect.leftBehind.begin(), effect.leftBehind.end(),
                                 [&](const Use &use) { return use.entity == info.kind && use.field == place; });
                if (known == effect.leftBehind.end())
                    effect.leftBehind.append({info.kind, place, false, {from}});
                else
                    known->rows.append(from);
            });
        }
    }
    for (Use &use : effect.leftBehind)
        std::sort(use.rows.begin(), use.rows.end());
    return effect;
}

QString countText(EntityKind kind, qsizetype count, const Phrases &phrases)
{
    const QString name = count == 1 ? entityLabel(kind, phrases) : entityPlural(kind, phrases);
    return phrases.translate("UsedBy", "%1 %2").arg(phrases.number(qint64(count)), phrases.locale().toLower(name));
}

QString useText(const Use &use, const Snapshot &snapshot, const Phrases &phrases)
{
    EntityKind kind = use.entity;
    qsizetype count = use.rows.size();
    const FieldInfo *owner = ownerOfLink(entityInfo(use.entity));
    if (owner) {
        QSet<QByteArray> owners;
        for (const Id &row : use.rows)
            owners.insert(snapshot.value(use.entity, row, *owner));
        kind = owner->target;
        count = owners.size();
    }
    const QString label = phrases.translate("Field", use.info().label);
    // A country's institutions have it as their country: that goes without saying.
    if (!owner && use.info().type == FieldType::Reference && label == entityLabel(use.info().target, phrases))
        return countText(kind, count, phrases);
    return phrases.translate("UsedBy", "%1 (%2)").arg(countText(kind, count, phrases), phrases.locale().toLower(label));
}

} // namespace tandem
