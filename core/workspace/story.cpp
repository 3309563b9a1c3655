// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/story.h"

#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace tandem {

namespace {

/// The story is compiled in: what is wrong with it is the programmer's mistake, and the tests find it.
Error storyError(const QString &what)
{
    return Error{ErrorCode::TransactionInvalid, {u"demonstration: "_s + what}, {}, {}};
}

BilingualText bilingual(const QJsonObject &object, const QString &name)
{
    return {object.value(name + "_fr"_L1).toString(), object.value(name + "_en"_L1).toString()};
}

void addSignatories(Adoption &adoption, Side side, const QJsonArray &signatories)
{
    for (const QJsonValue &each : signatories) {
        const QJsonObject object = each.toObject();
        adoption.signatories.append({side, object.value("name"_L1).toString(), bilingual(object, u"capacity"_s)});
    }
}

} // namespace

Result<QList<StoryStep>> demonstrationStory()
{
    const QDir folder(u":/demo"_s);
    QList<StoryStep> steps;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::InputNotRead, {name, file.errorString()}, {}, {}};
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        if (error.error != QJsonParseError::NoError)
            return storyError(name + u": "_s + error.errorString());
        const QJsonArray array = document.array();
        for (const QJsonValue &each : array) {
            const QJsonObject content = each.toObject();
            const QDateTime at = QDateTime::fromString(content.value("at"_L1).toString(), Qt::ISODate);
            if (!at.isValid())
                return storyError(name + u": "_s + content.value("at"_L1).toString());
            steps.append({at.toOffsetFromUtc(at.offsetFromUtc()), content.value("by"_L1).toString(), content});
        }
    }
    if (steps.isEmpty())
        return storyError(u"the program carries no story"_s);
    std::stable_sort(steps.begin(), steps.end(), [](const StoryStep &a, const StoryStep &b) { return a.at < b.at; });
    return steps;
}

void StoryRandom::beginRow(QByteArrayView entity, const QString &key)
{
    const QByteArray name = entity.toByteArray() + '\x1f' + key.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    quint64 seed = 0;
    for (qsizetype i = 0; i < 8; ++i)
        seed = seed << 8 | static_cast<unsigned char>(digest.at(i));
    m_numbers = SeededRandom(seed);
}

Operation StoryTeller::operation(const StoryStep &step)
{
    if (step.content.contains("adopt"_L1))
        return adoption(step.content.value("adopt"_L1).toObject());
    Operation operation;
    operation.kind =
        transactionKindFromName(step.content.value("kind"_L1).toString().toUtf8()).value_or(TransactionKind::Edit);
    operation.label = step.content.value("label"_L1).toString().toUtf8();
    operation.prepare = [this, content = step.content](Draft &draft) -> Result<void> {
        const QJsonArray rows = content.value("rows"_L1).toArray();
        for (const QJsonValue &row : rows) {
            if (const Result<void> told = tellRow(row.toObject(), draft); !told)
                return told;
        }
        const QJsonArray removals = content.value("remove"_L1).toArray();
        for (const QJsonValue &each : removals) {
            const QJsonArray removal = each.toArray();
            if (const Result<void> removed = removeRow(removal.at(0).toString(), removal.at(1).toString(), draft);
                !removed)
                return removed;
        }
        return {};
    };
    return operation;
}

Operation StoryTeller::adoption(const QJsonObject &adopt)
{
    const QString plan = adopt.value("plan"_L1).toString();
    Adoption adoption;
    adoption.plan = IdOf<Plan>(rowOf(EntityKind::Plan, plan));
    adoption.adoptedOn = QDate::fromString(adopt.value("on"_L1).toString(), Qt::ISODate);
    adoption.adoptedAt = adopt.value("place"_L1).toString();
    adoption.meeting = bilingual(adopt, u"meeting"_s);
    adoption.reason = bilingual(adopt, u"reason"_s);
    addSignatories(adoption, Side::First, adopt.value("first"_L1).toArray());
    addSignatories(adoption, Side::Second, adopt.value("second"_L1).toArray());
    m_random.beginRow("baseline", plan + u' ' + adopt.value("on"_L1).toString());
    return adoptPlan(adoption);
}

Result<void> StoryTeller::tellRow(const QJsonObject &row, Draft &draft)
{
    const QString name = row.value("entity"_L1).toString();
    const QString key = row.value("key"_L1).toString();
    const EntityInfo *entity = entityByName(name.toUtf8());
    if (!entity || key.isEmpty())
        return storyError(name + u' ' + key);
    const Result<FieldValues> given = values(*entity, row, draft.snapshot());
    if (!given)
        return given.error();
    if (const Id known = rowOf(entity->kind, key); !known.isNull())
        return setFields(entity->kind, known, *given).prepare(draft);
    m_random.beginRow(entity->name.bytes(), key);
    const Result<Id> made = draft.create(entity->kind, *given);
    if (!made)
        return made.error();
    m_rows.insert({entity->kind, key}, *made);
    return {};
}

Result<void> StoryTeller::removeRow(const QString &entity, const QString &key, Draft &draft)
{
    const EntityInfo *info = entityByName(entity.toUtf8());
    const Id row = info ? rowOf(info->kind, key) : Id();
    if (row.isNull())
        return storyError(entity + u' ' + key);
    const Result<qsizetype> removed = draft.remove(info->kind, row);
    if (!removed)
        return removed.error();
    return {};
}

Result<FieldValues> StoryTeller::values(const EntityInfo &entity, const QJsonObject &row,
                                        const Snapshot &snapshot) const
{
    FieldValues result;
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it.key() == "entity"_L1 || it.key() == "key"_L1)
            continue;
        const FieldInfo *field = entity.field(it.key());
        if (!field)
            return Error{ErrorCode::FieldUnknown, {it.key()}, entity.name.string(), {}};
        const Result<QByteArray> canonical = value(entity, *field, it.value().toString(), snapshot);
        if (!canonical)
            return canonical.error();
        result.append({field->name.bytes().toByteArray(), *canonical});
    }
    return result;
}

/// The story names rows by its own keys; everything else is written as on the command line.
Result<QByteArray> StoryTeller::value(const EntityInfo &entity, const FieldInfo &field, const QString &text,
                                      const Snapshot &snapshot) const
{
    const Error missing{ErrorCode::ReferenceMissing, {text}, entity.name.string(), field.name.string()};
    if (text.isEmpty())
        return QByteArray();
    if (field.type == FieldType::Reference) {
        const Id row = rowOf(field.target, text);
        return row.isNull() ? Result<QByteArray>(missing) : Result<QByteArray>(row.hex());
    }
    if (field.type == FieldType::Owner) {
        const QString owner = text.section(u':', 0, 0);
        const EntityInfo *info = entityByName(owner.toUtf8());
        const Id row = info ? rowOf(info->kind, text.section(u':', 1)) : Id();
        return row.isNull() ? Result<QByteArray>(missing) : Result<QByteArray>(owner.toUtf8() + ':' + row.hex());
    }
    return valueFromInput(entity, field, text, snapshot);
}

} // namespace tandem
