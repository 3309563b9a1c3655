// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draft.h"

#include "core/base/clock.h"
#include "core/base/fractional_index.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/model/field_value.h"

namespace tandem {

namespace {

const FieldInfo *positionField(const EntityInfo &info)
{
    for (const FieldInfo &field : info.fields) {
        if (field.type == FieldType::Position)
            return &field;
    }
    return nullptr;
}

/// The field through which siblings have their order: an activity's objective does not matter, its plan does.
const FieldInfo *parentField(const EntityInfo &info)
{
    for (const FieldInfo &field : info.fields) {
        if (field.belongs())
            return &field;
    }
    return nullptr;
}

} // namespace

Draft::Draft(const Snapshot &snapshot, const Id &document, const Clock &clock, Random &random)
    : m_after(snapshot), m_document(document), m_clock(clock), m_random(random)
{
}

void Draft::touch(EntityKind kind, const Id &row)
{
    if (m_touched.isEmpty() || m_touched.last() != RowKey{kind, row}) {
        if (!m_touched.contains({kind, row}))
            m_touched.append({kind, row});
    }
}

void Draft::addEdit(Edit edit)
{
    const std::pair cell(edit.row, edit.field);
    const auto it = m_places.constFind(cell);
    if (it != m_places.constEnd()) {
        m_edits[*it].value = edit.value;
        return;
    }
    m_places.insert(cell, m_edits.size());
    m_edits.append(std::move(edit));
}

void Draft::put(EntityKind kind, const Id &row, const FieldInfo &field, const QByteArray &value,
                std::optional<QList<Id>> preds)
{
    const EntityInfo &info = entityInfo(kind);
    m_after.edit(kind).setField(row, info.indexOf(field.name.bytes()), value);
    addEdit({info.name.bytes().toByteArray(), row, field.name.bytes().toByteArray(), value, std::move(preds)});
    touch(kind, row);
}

void Draft::putLife(EntityKind kind, const Id &row, bool alive)
{
    addEdit({entityInfo(kind).name.bytes().toByteArray(), row, kLifeField.toByteArray(), alive ? "1" : "0", {}});
}

Id Draft::rowId(const EntityInfo &info, const FieldValues &values)
{
    QList<QByteArray> keys;
    const auto valueOf = [&values](QByteArrayView name) {
        for (const auto &[field, value] : values) {
            if (field == name)
                return value;
        }
        return QByteArray();
    };
    if (info.kind == EntityKind::Person)
        keys.append(folded(QString::fromUtf8(valueOf("name"))).toUtf8());
    else if (info.identity == Identity::Random)
        return newRowId(m_clock, m_random);
    for (const FieldInfo &field : info.fields) {
        if (field.isKey())
            keys.append(valueOf(field.name.bytes()));
    }
    return derivedRowId(m_document, info.name.bytes(), keys);
}

QByteArray Draft::nextPosition(const EntityInfo &info, const FieldValues &values) const
{
    const FieldInfo *parent = parentField(info);
    const FieldInfo *position = positionField(info);
    const TableBase &table = m_after.table(info.kind);
    QByteArray last;
    const auto consider = [&](const Id &row) {
        const QByteArray pos = position->read(table.find(row));
        if (pos > last)
            last = pos;
    };
    if (parent) {
        Id owner;
        for (const auto &[name, value] : values) {
            if (name == parent->name.bytes())
                owner = Id::fromHex(value).value_or(Id());
        }
        for (const Id &row : table.ownedBy(info.indexOf(parent->name.bytes()), owner))
            consider(row);
    } else {
        for (qsizetype i = 0; i < table.size(); ++i)
            consider(table.idAt(i));
    }
    return tandem::positionBetween(last, {}, m_random);
}

Result<Id> Draft::create(EntityKind kind, FieldValues values)
{
    const EntityInfo &info = entityInfo(kind);
    QHash<QByteArray, QByteArray> given;
    for (const auto &[name, value] : values) {
        if (!info.field(name))
            return Error{
                ErrorCode::FieldUnknown, {QString::fromUtf8(name)}, info.name.string(), QString::fromUtf8(name)};
        given.insert(name, value);
    }
    const Id row = rowId(info, values);
    if (m_after.find(kind, row))
        return Error{ErrorCode::DuplicateRow, {}, info.name.string(), {}};
    if (const FieldInfo *position = positionField(info);
        position && !given.contains(position->name.bytes().toByteArray())) {
        const QByteArray pos = nextPosition(info, values);
        given.insert(position->name.bytes().toByteArray(), pos);
    }
    putLife(kind, row, true);
    m_after.edit(kind).put(row, QList<QByteArray>(qsizetype(info.fields.size())));
    m_after.edit(kind).setState(row, RowState{m_clock.now().toMSecsSinceEpoch(), 0, false});
    touch(kind, row);
    for (const FieldInfo &field : info.fields) {
        const QByteArray value = given.value(field.name.bytes().toByteArray());
        if (Result<void> checked = checkValue(info, field, value); !checked)
            return checked.error();
        // A row whose id is derived may have been there before: creating it again writes every field.
        const bool every = info.identity == Identity::Keys || kind == EntityKind::Person;
        if (!value.isEmpty())
            put(kind, row, field, value, {});
        else if (const auto choice = field.type == FieldType::Choice && field.isRequired()
                                         ? field.read(m_after.find(kind, row))
                                         : QByteArray();
                 !choice.isEmpty())
            put(kind, row, field, choice, {});
        else if (every)
            put(kind, row, field, {}, {});
    }
    return row;
}

Result<void> Draft::set(EntityKind kind, const Id &row, const FieldValues &values, const Seen &seen)
{
    const EntityInfo &info = entityInfo(kind);
    if (!m_after.find(kind, row))
        return Error{ErrorCode::RowNotFound, {row.uuid()}, info.name.string(), {}};
    for (const auto &[name, value] : values) {
        const FieldInfo *field = info.field(name);
        if (!field)
            return Error{
                ErrorCode::FieldUnknown, {QString::fromUtf8(name)}, info.name.string(), QString::fromUtf8(name)};
        if (field->read(m_after.find(kind, row)) == value && !seen.contains(name))
            continue;
        if (field->isKey() && !m_places.contains({row, kLifeField.toByteArray()}))
            return Error{ErrorCode::ValueKeyFixed, {}, info.name.string(), field->name.string()};
        if (Result<void> checked = checkValue(info, *field, value); !checked)
            return checked.error();
        std::optional<QList<Id>> preds;
        // A form that shows the whole row knows its life; where it names no head, it showed nothing.
        if (seen.contains(name) || seen.contains(kLifeField.toByteArray()))
            preds = seen.value(name);
        put(kind, row, *field, value, std::move(preds));
    }
    return {};
}

Result<qsizetype> Draft::remove(EntityKind kind, const Id &row)
{
    if (!m_after.find(kind, row))
        return Error{ErrorCode::RowNotFound, {row.uuid()}, entityInfo(kind).name.string(), {}};
    // What belongs to it goes first, so that the whole deletion stands in one transaction, written out.
    qsizetype removed = 1;
    for (const EntityInfo &info : allEntities()) {
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            const FieldInfo &field = info.fields[i];
            if (!field.belongs() || (field.type == FieldType::Reference && field.target != kind))
                continue;
            for (const Id &child : m_after.table(info.kind).ownedBy(int(i), row)) {
                if (!m_after.find(info.kind, child))
                    continue;
                const Result<qsizetype> more = remove(info.kind, child);
                if (!more)
                    return more.error();
                removed += *more;
            }
        }
    }
    putLife(kind, row, false);
    m_after.edit(kind).remove(row);
    touch(kind, row);
    return removed;
}

QByteArray Draft::positionBetween(const QByteArray &before, const QByteArray &after)
{
    return tandem::positionBetween(before, after, m_random);
}

void Draft::replace(Edit edit)
{
    const EntityInfo *info = entityByName(edit.entity);
    if (info) {
        touch(info->kind, edit.row);
        const int place = info->indexOf(edit.field);
        if (place >= 0 && m_after.find(info->kind, edit.row))
            m_after.edit(info->kind).setField(edit.row, place, edit.value);
        if (edit.field == kLifeField && edit.value == "0")
            m_after.edit(info->kind).remove(edit.row);
    }
    addEdit(std::move(edit));
}

} // namespace tandem
