// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/applier.h"

#include "core/journal/stale_texts.h"

#include <algorithm>

namespace tandem {

namespace {

/// The row that a reference or owner field names; none for anything that is no id.
std::optional<RowKey> target(const FieldInfo &field, const QByteArray &value)
{
    if (value.isEmpty())
        return std::nullopt;
    if (field.type != FieldType::Owner) {
        const std::optional<Id> id = Id::fromHex(value);
        return id ? std::optional(RowKey{field.target, *id}) : std::nullopt;
    }
    const qsizetype colon = value.indexOf(':');
    const EntityInfo *owner = entityByName(QByteArrayView(value).first(qMax<qsizetype>(0, colon)));
    const std::optional<Id> id = Id::fromHex(QByteArrayView(value).sliced(colon + 1));
    return owner && id ? std::optional(RowKey{owner->kind, *id}) : std::nullopt;
}

} // namespace

Applier::Applier(JournalTables &journal, Projection &projection) : m_journal(journal), m_projection(projection) {}

void Applier::forget()
{
    m_touched.clear();
    m_unsettled.clear();
    m_bilingual.clear();
    m_cells.clear();
}

void Applier::touch(const RowKey &key, std::optional<Life> before)
{
    if (!m_touched.contains(key))
        m_touched.insert(key, before.value_or(Life::Dead) != Life::Dead);
}

void Applier::append(const Transaction &transaction, const Id &id, QByteArrayView body)
{
    apply(transaction, m_journal.append(transaction, id, body));
}

void Applier::reapply(const Transaction &transaction, qint64 t)
{
    m_journal.index(transaction, t);
    apply(transaction, t);
}

void Applier::apply(const Transaction &transaction, qint64 t)
{
    for (const Id &id : transaction.buried)
        m_journal.bury(id);
    const QList<Change> &changes = transaction.changes;
    for (qsizetype first = 0; first < changes.size();) {
        qsizetype last = first + 1;
        while (last < changes.size() && changes.at(last).row == changes.at(first).row &&
               changes.at(last).entity == changes.at(first).entity)
            ++last;
        applyRow(entityByName(changes.at(first).entity), transaction, first, last, t);
        first = last;
    }
}

void Applier::applyRow(const EntityInfo *info, const Transaction &transaction, qsizetype first, qsizetype last,
                       qint64 t)
{
    const Id row = transaction.changes.at(first).row;
    Projection::Write write;
    bool lifeWritten = false;
    bool parentsMoved = false;
    quint64 bilingual = 0;
    if (info) {
        const bool moves = std::any_of(transaction.changes.begin() + first, transaction.changes.begin() + last,
                                       [info](const Change &change) {
                                           const FieldInfo *field = info->field(change.field);
                                           return change.field == kLifeField || (field && field->belongs());
                                       });
        if (moves)
            noteParents(*info, row); // those that it had until now
        parentsMoved = moves;
    }
    const std::optional<Life> before = info ? m_projection.life(info->kind, row) : std::nullopt;
    for (qsizetype i = first; i < last; ++i) {
        const Change &change = transaction.changes.at(i);
        const Cell cell{change.entity, change.row, change.field};
        const Head shown = advanceCell(cell, change, t, info && !before);
        if (!info) {
            m_journal.markStrange(t, row, change.entity);
            continue;
        }
        m_cells.append(cell);
        if (change.field == kLifeField) {
            lifeWritten = true;
            continue;
        }
        const int place = info->indexOf(change.field);
        if (place < 0) {
            m_journal.markStrange(t, row, change.field);
            continue;
        }
        const FieldInfo &field = info->fields[std::size_t(place)];
        if (field.type == FieldType::Choice && !change.value.isEmpty()) {
            const std::span<const ChoiceInfo> choices = field.choices();
            const bool known = std::any_of(choices.begin(), choices.end(), [&change](const ChoiceInfo &choice) {
                return change.value == QByteArrayView(choice.word);
            });
            if (!known)
                m_journal.markStrange(t, row, change.field);
        }
        if (field.language)
            bilingual |= quint64(1) << place;
        write.values.append({place, shown.value});
    }
    if (!info)
        return;
    std::sort(write.values.begin(), write.values.end(), [](const auto &a, const auto &b) { return a.first < b.first; });

    // A field that is written cannot end a life that no deletion disputes.
    if (lifeWritten || before.value_or(Life::Dead) != Life::Alive) {
        const Life life = lifeFromHeads(*info, row);
        if (life != before)
            write.life = life;
        if (life == Life::Dead || before == Life::Needed || before == Life::Dead)
            m_unsettled.insert({info->kind, row});
    }
    if (lifeWritten) {
        const std::optional<Projection::Row> old = before ? m_projection.read(info->kind, row) : std::nullopt;
        const auto isBirth = [&](const Change &change) { return change.field == kLifeField && change.value == "1"; };
        if (std::any_of(transaction.changes.begin() + first, transaction.changes.begin() + last, isBirth)) {
            // 0 says that nobody knows; a computer with an empty battery starts in that very millisecond.
            const qint64 at = transaction.at.toMSecsSinceEpoch() == 0 ? 1 : transaction.at.toMSecsSinceEpoch();
            if (!old || old->state.madeAt == 0 || at < old->state.madeAt)
                write.madeAt = at;
        }
    }
    m_projection.write(info->kind, row, write);
    if (bilingual && before) // of a new row both halves come from this transaction
        m_bilingual.insert({info->kind, row});
    if ((parentsMoved || write.life) && before) { // an edit that nobody had seen brings its row back, too
        noteParents(*info, row);
    } else if (parentsMoved) {
        for (const auto &[place, value] : write.values) {
            const FieldInfo &field = info->fields[std::size_t(place)];
            if (const std::optional<RowKey> parent = field.belongs() ? target(field, value) : std::nullopt)
                m_unsettled.insert(*parent);
        }
    }
    touch({info->kind, row}, before);
}

Head Applier::advanceCell(const Cell &cell, const Change &change, qint64 t, bool fresh)
{
    const QList<qint64> before = fresh ? QList<qint64>() : m_journal.heads(cell);
    QList<qint64> after;
    for (const qint64 head : before) {
        if (!std::binary_search(change.preds.begin(), change.preds.end(), m_journal.key(head).id))
            after.append(head);
    }
    after.append(t);
    m_journal.addOp(cell, t);
    if (before.size() > 1 || after.size() > 1)
        m_journal.setFork(cell, after);
    const JournalTables::Key own = m_journal.key(t);
    Head shown{own.id, own.stamp, change.value, {}};
    for (qsizetype i = 0; i + 1 < after.size(); ++i) {
        const JournalTables::Key key = m_journal.key(after.at(i));
        if (outranks(Head{key.id, key.stamp, {}, {}}, shown))
            shown = m_journal.head(after.at(i), cell);
    }
    return shown;
}

Life Applier::lifeFromHeads(const EntityInfo &info, const Id &row)
{
    const QByteArray entity = info.name.bytes().toByteArray();
    const QList<Head> life = m_journal.loadHeads({entity, row, kLifeField.toByteArray()});
    const bool onlyDeletions =
        std::all_of(life.begin(), life.end(), [](const Head &head) { return head.value == "0"; });
    QList<Head> fields;
    if (onlyDeletions && !life.isEmpty()) {
        for (const auto &[name, heads] : m_journal.rowHeads(entity, row)) {
            const FieldInfo *field = info.field(name);
            if (!field || field->isQuiet())
                continue;
            for (const qint64 t : heads)
                fields.append({m_journal.key(t).id, m_journal.key(t).stamp, {}, {}});
        }
    }
    return lifeOf(life, fields);
}

void Applier::markStaleTexts(const EntityInfo &info, const Id &row)
{
    const std::optional<Projection::Row> now = m_projection.read(info.kind, row);
    if (!now)
        return;
    const QByteArray entity = info.name.bytes().toByteArray();
    const quint64 stale = staleTexts(info, now->values, [&](const FieldInfo &field) {
        QList<Head> heads;
        for (const qint64 t : m_journal.heads({entity, row, field.name.bytes().toByteArray()}))
            heads.append({m_journal.key(t).id, m_journal.key(t).stamp, {}, {}});
        const Head *best = winner(heads);
        return best ? *best : Head{};
    });
    if (stale == now->state.staleFields)
        return;
    Projection::Write bits;
    bits.stale = stale;
    m_projection.write(info.kind, row, bits);
}

void Applier::noteParents(const EntityInfo &info, const Id &row)
{
    const std::optional<Projection::Row> now = m_projection.read(info.kind, row);
    if (!now)
        return;
    for (std::size_t i = 0; i < info.fields.size(); ++i) {
        if (!info.fields[i].belongs())
            continue;
        if (const std::optional<RowKey> parent = target(info.fields[i], now->values.at(qsizetype(i))))
            m_unsettled.insert(*parent);
    }
}

bool Applier::isNeeded(const RowKey &key)
{
    for (const EntityInfo &info : allEntities()) {
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            const FieldInfo &field = info.fields[i];
            if (!field.belongs() || (field.type == FieldType::Reference && field.target != key.entity))
                continue;
            if (m_projection.hasLivingChild(info.kind, int(i), key.entity, key.row))
                return true;
        }
    }
    return false;
}

void Applier::settle(const RowKey &key, QList<RowKey> &queue)
{
    const std::optional<Life> before = m_projection.life(key.entity, key.row);
    if (!before || *before == Life::Alive || *before == Life::Contested)
        return;
    const Life life = isNeeded(key) ? Life::Needed : Life::Dead;
    if (life == *before)
        return;
    Projection::Write write;
    write.life = life;
    m_projection.write(key.entity, key.row, write);
    touch(key, before);
    // What it belongs to may be needed now, or no longer.
    const QSet<RowKey> others = std::exchange(m_unsettled, {});
    noteParents(entityInfo(key.entity), key.row);
    for (const RowKey &parent : m_unsettled)
        queue.append(parent);
    m_unsettled = others;
}

void Applier::finish()
{
    const QSet<RowKey> rows = std::exchange(m_unsettled, {});
    QList<RowKey> queue(rows.begin(), rows.end());
    while (!queue.isEmpty())
        settle(queue.takeFirst(), queue);
    // Once a row, however often it was changed: what counts is what is shown in the end.
    const QSet<RowKey> bilingual = std::exchange(m_bilingual, {});
    for (const RowKey &key : bilingual)
        markStaleTexts(entityInfo(key.entity), key.row);
}

} // namespace tandem
