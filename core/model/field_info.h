// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/language.h"
#include "core/model/entity_kind.h"
#include "core/model/enumerations.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace tandem {

class Phrases;

/// What a field holds; it decides its canonical text, its columns, its editor and how a person writes it.
enum class FieldType : unsigned char {
    Line, ///< a text of one line
    Text, ///< a text of several lines
    Integer,
    Decimal,
    Date,        ///< `2020-03-10`
    PartialDate, ///< `2013-06`
    Period,      ///< `2020-03-10/2020-03-14`; columns `<name>_from`, `<name>_to`
    Money,       ///< `1250050 EUR` (minor units); columns `<name>_amount`, `<name>_currency`
    Currency,    ///< `EUR`
    Choice,      ///< a word of an enumeration
    Reference,   ///< a row's id, 32 hexadecimal digits
    Owner,       ///< `<entity>:<id>`, where rows of several entities may own this one
    Digest,      ///< a SHA-256, 64 hexadecimal digits
    Position,    ///< a fractional index
};

enum FieldFlag : unsigned {
    kRequired = 1,  ///< of a bilingual pair: at least one language
    kQuiet = 2,     ///< a disagreement between two copies settles itself
    kKey = 4,       ///< part of the row's identity: never changes (journal.md, 8.3)
    kBelongs = 8,   ///< the row belongs to the row that this names, and is deleted with it
    kMultiLine = 16 ///< a text of several lines
};

/// A permanent name, at most 40 characters (journal.md, 3).
struct FieldName
{
    char text[41] = {};
    unsigned char size = 0;

    constexpr FieldName(const char *name, const char *suffix = "")
    {
        for (; *name; ++name)
            text[size++] = *name;
        for (; *suffix; ++suffix)
            text[size++] = *suffix;
    }
    constexpr std::string_view view() const { return {text, size}; }
    QLatin1StringView latin1() const { return QLatin1StringView(text, size); }
    QByteArrayView bytes() const { return {text, size}; }
    QString string() const { return latin1(); }
};

/// The one description of a field: schema, journal, CSV, labels, history texts and validation follow from it.
struct FieldInfo
{
    FieldName name;
    FieldType type;
    unsigned flags;
    std::optional<Language> language;         ///< which half of a bilingual pair; the other half is its neighbour
    EntityKind target;                        ///< of a Reference
    std::span<const ChoiceInfo> (*choices)(); ///< of a Choice
    qint64 least;                             ///< of an Integer, or of a Decimal's or Money's whole part
    qint64 most;                              ///< the same; of a text: the greatest number of characters
    const char *label;                        ///< context "Field"
    QByteArray (*read)(const void *row);      ///< canonical text; empty when absent
    bool (*write)(void *row, QByteArrayView canonical); ///< empty clears; false: not canonical, nothing changed
    // What is asked of every row when a file is opened, without making the canonical text.
    bool (*isSet)(const void *row);                        ///< whether read() would give anything
    Id (*reference)(const void *row);                      ///< of a Reference; null function for all other types
    bool (*fits)(const void *row, const FieldInfo &field); ///< true: checkValue() has nothing against it; false: ask it

    bool isRequired() const { return flags & kRequired; }
    bool isQuiet() const { return flags & kQuiet; }
    bool isKey() const { return flags & kKey; }
    bool belongs() const { return flags & kBelongs; }
    bool isComposite() const { return type == FieldType::Period || type == FieldType::Money; }
    bool isText() const { return type == FieldType::Line || type == FieldType::Text; }
};

/// How a row of an entity gets its id.
enum class Identity : unsigned char {
    Random, ///< UUID version 7
    Keys,   ///< UUID version 5 of the key fields, in their order
};

/// The one description of an entity.
struct EntityInfo
{
    EntityKind kind;
    FieldName name;
    Identity identity;
    std::span<const FieldInfo> fields;
    const char *label;  ///< one of them, context "Entity"
    const char *plural; ///< many of them, context "Entity"

    /// The field's place in `fields`; -1: there is none of this name.
    int indexOf(QByteArrayView fieldName) const;
    const FieldInfo *field(QByteArrayView fieldName) const;
    const FieldInfo *field(const QByteArray &fieldName) const { return field(QByteArrayView(fieldName)); }
    const FieldInfo *field(const QString &fieldName) const { return field(QByteArrayView(fieldName.toUtf8())); }
};

const EntityInfo &entityInfo(EntityKind kind);
/// Null when there is no entity of this name.
const EntityInfo *entityByName(QByteArrayView name);
std::span<const EntityInfo> allEntities();

/// "Title", or "Title (French)" for one half of a bilingual pair.
QString fieldLabel(const FieldInfo &field, const Phrases &phrases);
/// The label of a choice's word; the raw word when a newer version wrote it.
QString choiceLabel(const FieldInfo &field, QByteArrayView word, const Phrases &phrases);
QString entityLabel(EntityKind kind, const Phrases &phrases);
QString entityPlural(EntityKind kind, const Phrases &phrases);

/// The label of an enumerator.
QString choiceText(std::span<const ChoiceInfo> choices, int index, const Phrases &phrases);
template <class Enumeration>
QString choiceText(Enumeration value, const Phrases &phrases)
{
    return choiceText(choicesOf<Enumeration>(), int(value), phrases);
}
/// Its permanent word.
template <class Enumeration>
QString choiceWord(Enumeration value)
{
    return QString::fromLatin1(choicesOf<Enumeration>()[std::size_t(value)].word);
}

} // namespace tandem
