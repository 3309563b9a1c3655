// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/refusal_text.h"

#include "app/cli/arguments.h"
#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/formats/row_order.h"
#include "core/model/field_info.h"

#include <algorithm>

namespace tandem::cli {

namespace {

constexpr qsizetype kMost = 40; ///< names that a sentence lists

/// Whether a call lacks something (see missing()).
bool isMissing(const Error &error)
{
    return error.code == ErrorCode::UsageWrong && error.arguments.size() > 1;
}

QString listed(const QStringList &names)
{
    return names.size() <= kMost ? names.join(u", "_s) : names.first(kMost).join(u", "_s) + u", …"_s;
}

QString tables(const Phrases &phrases, bool onlyOfPlans = false)
{
    QStringList names;
    for (const EntityInfo &entity : allEntities()) {
        if (!onlyOfPlans || canBelongToPlan(entity.kind))
            names.append(entity.name.string());
    }
    return (onlyOfPlans ? phrases.translate("Cli", "The tables whose rows belong to a plan: %1.")
                        : phrases.translate("Cli", "The tables: %1."))
        .arg(listed(names));
}

QString commands(const Phrases &phrases)
{
    QStringList names;
    for (const Command *command : allCommands())
        names.append(QString::fromLatin1(command->name));
    return phrases.translate("Cli", "The commands: %1.").arg(names.join(u", "_s));
}

QString choices(const QStringList &words, const Phrases &phrases)
{
    return phrases.translate("Cli", "Choices: %1.").arg(listed(words));
}

QString fieldsOf(const Error &error, const Phrases &phrases)
{
    const EntityInfo *entity = entityByName(error.entity.toUtf8());
    if (!entity)
        return {};
    QStringList names;
    for (const FieldInfo &field : entity->fields) {
        if (field.type != FieldType::Position && field.type != FieldType::Digest) // nobody types these
            names.append(field.name.string());
    }
    return phrases.translate("Cli", "The fields of %1: %2.").arg(error.entity, listed(names));
}

/// The words of a field's choices, each with what it is called where that says more.
QString choicesOfField(const Error &error, const Phrases &phrases)
{
    const EntityInfo *entity = entityByName(error.entity.toUtf8());
    const FieldInfo *field = entity ? entity->field(error.field) : nullptr;
    if (!field || field->type != FieldType::Choice)
        return {};
    QStringList words;
    for (const ChoiceInfo &choice : field->choices()) {
        const QString word = QString::fromLatin1(choice.word);
        const QString label = choiceLabel(*field, choice.word, phrases);
        const bool same = folded(label) == QString(word).replace(u'_', u' ');
        words.append(same ? word : u"%1 (%2)"_s.arg(word, label));
    }
    return choices(words, phrases);
}

/// What an option takes instead, by its form in the usage: `csv|pdf`.
QString valuesOfOption(const Error &error, const Invocation &call, const Phrases &phrases)
{
    const QString &name = error.arguments.first();
    const QString word = error.arguments.value(1);
    if (name == "--plan"_L1)
        return entityByName(word.toUtf8()) ? tables(phrases, true) : QString();
    if (!call.values(name.sliced(2)).contains(word)) // it is not wrong, but one too many
        return {};
    const auto isMeant = [&name](const Option &option) { return name == "--"_L1 + QLatin1StringView(option.name); };
    for (const std::span<const Option> &options :
         {globalOptions(), call.command ? call.command->options : std::span<const Option>()}) {
        const auto option = std::find_if(options.begin(), options.end(), isMeant);
        if (option == options.end() || !option->value || !QByteArrayView(option->value).contains('|'))
            continue;
        QStringList values;
        for (const QString &value : QString::fromLatin1(option->value).split(u'|')) {
            if (value != word) // it may be a value, and not be one here
                values.append(value.front().isPunct() ? phrases.translate("Cli", "“%1”").arg(value) : value);
        }
        return choices(values, phrases);
    }
    return {};
}

/// What would have been right; empty where that is no list.
QString whatIsRight(const Error &error, const Invocation &call, const Phrases &phrases)
{
    switch (error.code) {
    case ErrorCode::EntityUnknown:
        return tables(phrases);
    case ErrorCode::FieldUnknown:
        return fieldsOf(error, phrases);
    case ErrorCode::ValueNotAllowed:
        return choicesOfField(error, phrases);
    case ErrorCode::OptionValue:
        return valuesOfOption(error, call, phrases);
    case ErrorCode::UsageWrong:
        if (!call.command && !error.arguments.first().startsWith(u'-'))
            return commands(phrases);
        if (isMissing(error) && error.arguments.first().endsWith("ENTITY"_L1))
            return tables(phrases);
        return {};
    default:
        return {};
    }
}

QString whatIsWrong(const Error &error, const Invocation &call, const Phrases &phrases)
{
    if (error.code != ErrorCode::UsageWrong)
        return errorText(error, phrases);
    const QString help =
        call.command ? u"tandem-cli %1 --help"_s.arg(QLatin1StringView(call.command->name)) : u"tandem-cli --help"_s;
    return (isMissing(error) ? phrases.translate("Cli", "%1 is missing. See %2.")
                             : phrases.translate("Cli", "“%1” was not understood. See %2."))
        .arg(error.arguments.first(), help);
}

} // namespace

QString refusalText(const Error &error, const Invocation &call, const Phrases &phrases)
{
    QString sentence = whatIsWrong(error, call, phrases);
    if (const QString right = whatIsRight(error, call, phrases); !right.isEmpty())
        sentence += u' ' + right;
    return error.field.isEmpty() ? sentence : phrases.translate("Cli", "%1: %2").arg(error.field, sentence);
}

} // namespace tandem::cli
