// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_info.h"

#include "core/base/phrases.h"
#include "core/base/text.h"

namespace tandem {

int EntityInfo::indexOf(QByteArrayView fieldName) const
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name.bytes() == fieldName)
            return int(i);
    }
    return -1;
}

const FieldInfo *EntityInfo::field(QByteArrayView fieldName) const
{
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[std::size_t(index)];
}

const EntityInfo &entityInfo(EntityKind kind)
{
    return allEntities()[std::size_t(kind)];
}

const EntityInfo *entityByName(QByteArrayView name)
{
    for (const EntityInfo &info : allEntities()) {
        if (info.name.bytes() == name)
            return &info;
    }
    return nullptr;
}

QString fieldLabel(const FieldInfo &field, const Phrases &phrases)
{
    const QString label = phrases.translate("Field", field.label);
    if (!field.language)
        return label;
    return *field.language == Language::French ? phrases.translate("Field", "%1 (French)").arg(label)
                                               : phrases.translate("Field", "%1 (English)").arg(label);
}

QString choiceLabel(const FieldInfo &field, QByteArrayView word, const Phrases &phrases)
{
    for (const ChoiceInfo &choice : field.choices()) {
        if (word == QByteArrayView(choice.word))
            return phrases.translate("Choice", choice.label);
    }
    return QString::fromUtf8(word);
}

QString entityLabel(EntityKind kind, const Phrases &phrases)
{
    return phrases.translate("Entity", entityInfo(kind).label);
}

QString entityPlural(EntityKind kind, const Phrases &phrases)
{
    return phrases.translate("Entity", entityInfo(kind).plural);
}

QString choiceText(std::span<const ChoiceInfo> choices, int index, const Phrases &phrases)
{
    if (index < 0 || index >= int(choices.size()))
        return {};
    return phrases.translate("Choice", choices[std::size_t(index)].label);
}

} // namespace tandem
