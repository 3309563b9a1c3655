// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/partial_date.h"
#include "core/base/period.h"
#include "core/base/whole_number.h"
#include "core/model/field_info.h"

#include <QDate>

#include <array>
#include <type_traits>

// How a struct's member becomes canonical text and back, by its C++ type; and the builders with which field_tables.cpp
// says each field in one line.

namespace tandem::codec {

template <class T>
struct IsId : std::false_type
{
};
template <class E>
struct IsId<IdOf<E>> : std::true_type
{
    using Target = E;
};

inline QByteArray textOf(const QString &value)
{
    return value.toUtf8();
}
inline QByteArray textOf(const PackedText &value)
{
    return value.utf8().toByteArray();
}
inline QByteArray textOf(const PackedBytes &value)
{
    return value.toByteArray();
}
inline QByteArray textOf(const Period &value)
{
    return value.text();
}
inline QByteArray textOf(const PartialDate &value)
{
    return value.text();
}
inline QByteArray textOf(const Currency &value)
{
    return value.code();
}
inline QByteArray textOf(const QDate &value)
{
    return PartialDate::of(value).text();
}
inline QByteArray textOf(const Money &value)
{
    return value.text();
}
inline QByteArray textOf(const Decimal &value)
{
    return value.text();
}
inline QByteArray textOf(const qint64 &value)
{
    return QByteArray::number(value);
}
template <class E>
QByteArray textOf(const IdOf<E> &value)
{
    return value.isNull() ? QByteArray() : value.hex();
}
template <class E>
requires std::is_enum_v<E> QByteArray textOf(const E &value)
{
    return choicesOf<E>()[std::size_t(value)].word;
}
template <class T>
QByteArray textOf(const std::optional<T> &value)
{
    return value ? textOf(*value) : QByteArray();
}

// Each reads canonical text that is not empty; false: it is not canonical.
inline bool read(QByteArrayView text, QString &value)
{
    value = QString::fromUtf8(text);
    return true;
}
inline bool read(QByteArrayView text, PackedBytes &value)
{
    value = PackedBytes(text);
    return true;
}
template <class T>
bool take(std::optional<T> parsed, T &value)
{
    if (parsed)
        value = std::move(*parsed);
    return parsed.has_value();
}
inline bool read(QByteArrayView text, Period &value)
{
    return take(Period::fromCanonical(text), value);
}
inline bool read(QByteArrayView text, PartialDate &value)
{
    return take(PartialDate::fromCanonical(text), value);
}
inline bool read(QByteArrayView text, Currency &value)
{
    return take(Currency::fromCode(text), value);
}
inline bool read(QByteArrayView text, Money &value)
{
    return take(Money::fromCanonical(text), value);
}
inline bool read(QByteArrayView text, Decimal &value)
{
    return take(Decimal::fromCanonical(text), value);
}
inline bool read(QByteArrayView text, QDate &value)
{
    const std::optional<PartialDate> date = PartialDate::fromCanonical(text);
    if (!date || date->day == 0)
        return false;
    value = date->firstDay();
    return true;
}
inline bool read(QByteArrayView text, qint64 &value)
{
    return take(wholeNumber(text), value);
}
template <class E>
bool read(QByteArrayView text, IdOf<E> &value)
{
    const std::optional<Id> id = Id::fromHex(text);
    if (!id)
        return false;
    value = IdOf<E>(*id);
    return true;
}
template <class E>
requires std::is_enum_v<E>
bool read(QByteArrayView text, E &value)
{
    const std::span<const ChoiceInfo> choices = choicesOf<E>();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (text == QByteArrayView(choices[i].word)) {
            value = E(i);
            return true;
        }
    }
    return false;
}
template <class T>
bool read(QByteArrayView text, std::optional<T> &value)
{
    T parsed{};
    if (!read(text, parsed))
        return false;
    value = std::move(parsed);
    return true;
}

// Whether there is a value at all: what textOf() would say, without the text.
template <class T>
bool isAbsent(const T &value)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, PackedText> || std::is_same_v<T, PackedBytes>)
        return value.isEmpty();
    else if constexpr (IsId<T>::value || std::is_same_v<T, Period> || std::is_same_v<T, PartialDate> ||
                       std::is_same_v<T, Currency>)
        return value.isNull();
    else if constexpr (std::is_same_v<T, QDate>)
        return !value.isValid();
    else
        return false; // a number, an amount, a choice
}
template <class T>
bool isAbsent(const std::optional<T> &value)
{
    return !value || isAbsent(*value);
}

// Whether a value is certainly one that checkValue() lets pass. Where that takes more than a glance: no.
template <class T>
bool isWithin(const T &value, const FieldInfo &field)
{
    if constexpr (std::is_same_v<T, QString>)
        return field.isText() && field.least == 0 && value.size() <= field.most;
    else if constexpr (std::is_same_v<T, PackedText>) // never fewer bytes than characters
        return field.isText() && field.least == 0 && value.utf8().size() <= field.most;
    else if constexpr (std::is_same_v<T, qint64>)
        return value >= field.least && value <= field.most;
    else if constexpr (std::is_same_v<T, Money>)
        return value.minor >= 0 && field.least <= 0 && value.minor <= field.most && !value.currency.isNull();
    else if constexpr (std::is_same_v<T, Period>)
        return !value.isReversed();
    else
        return std::is_same_v<T, QDate> || IsId<T>::value || std::is_enum_v<T>;
}
template <class T>
bool isWithin(const std::optional<T> &value, const FieldInfo &field)
{
    return value && isWithin(*value, field);
}

template <class T>
struct MemberOf;
template <class Row, class Value>
struct MemberOf<Value Row::*>
{
    using RowType = Row;
    using ValueType = Value;
};

template <auto Member>
using RowOf = typename MemberOf<decltype(Member)>::RowType;
template <auto Member>
using ValueOf = typename MemberOf<decltype(Member)>::ValueType;

template <class T>
struct Unwrapped
{
    using Type = T;
};
template <class T>
struct Unwrapped<std::optional<T>>
{
    using Type = T;
};

/// `Half`: which text of a bilingual pair; not used for any other type.
template <auto Member, Language Half = Language::French>
QByteArray readMember(const void *row)
{
    const auto &value = static_cast<const RowOf<Member> *>(row)->*Member;
    if constexpr (std::is_same_v<ValueOf<Member>, BilingualText>)
        return textOf(value.half(Half));
    else
        return textOf(value);
}

template <auto Member, Language Half = Language::French>
bool writeMember(void *row, QByteArrayView text)
{
    auto &value = static_cast<RowOf<Member> *>(row)->*Member;
    if constexpr (std::is_same_v<ValueOf<Member>, BilingualText>) {
        (Half == Language::French ? value.fr : value.en) = PackedText::fromUtf8(text);
        return true;
    } else if (text.isEmpty()) {
        value = ValueOf<Member>{};
        return true;
    } else {
        return read(text, value);
    }
}

template <auto Member, Language Half = Language::French>
bool isMemberSet(const void *row)
{
    const auto &value = static_cast<const RowOf<Member> *>(row)->*Member;
    if constexpr (std::is_same_v<ValueOf<Member>, BilingualText>)
        return !value.half(Half).isEmpty();
    else
        return !isAbsent(value);
}

template <auto Member, Language Half = Language::French>
bool memberFits(const void *row, const FieldInfo &field)
{
    const auto &value = static_cast<const RowOf<Member> *>(row)->*Member;
    if constexpr (std::is_same_v<ValueOf<Member>, BilingualText>)
        return isWithin(value.half(Half), field);
    else
        return isWithin(value, field);
}

template <auto Member>
Id referenceMember(const void *row)
{
    return static_cast<const RowOf<Member> *>(row)->*Member;
}

template <class Value>
constexpr FieldType fieldTypeOf(unsigned flags)
{
    using T = typename Unwrapped<Value>::Type;
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, BilingualText>)
        return flags & kMultiLine ? FieldType::Text : FieldType::Line;
    else if constexpr (std::is_same_v<T, PackedBytes>)
        return FieldType::Position;
    else if constexpr (std::is_same_v<T, qint64>)
        return FieldType::Integer;
    else if constexpr (std::is_same_v<T, Decimal>)
        return FieldType::Decimal;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldType::Date;
    else if constexpr (std::is_same_v<T, PartialDate>)
        return FieldType::PartialDate;
    else if constexpr (std::is_same_v<T, Period>)
        return FieldType::Period;
    else if constexpr (std::is_same_v<T, Money>)
        return FieldType::Money;
    else if constexpr (std::is_same_v<T, Currency>)
        return FieldType::Currency;
    else if constexpr (std::is_enum_v<T>)
        return FieldType::Choice;
    else
        return FieldType::Reference;
}

struct Bounds
{
    qint64 least;
    qint64 most;
};

inline constexpr Bounds kLineBounds{0, 500};
inline constexpr Bounds kTextBounds{0, 100'000};
inline constexpr Bounds kCount{0, 10'000'000};
inline constexpr Bounds kAnyNumber{-999'999'999'999'999, 999'999'999'999'999};

template <class Value>
constexpr Bounds defaultBounds(unsigned flags)
{
    switch (fieldTypeOf<Value>(flags)) {
    case FieldType::Line:
        return kLineBounds;
    case FieldType::Text:
        return kTextBounds;
    case FieldType::Integer:
        return kCount;
    case FieldType::Money:
        return {0, kAnyNumber.most};
    default:
        return kAnyNumber;
    }
}

template <auto Member, Language Half>
constexpr FieldInfo half(FieldName name, const char *label, unsigned flags, Bounds bounds, bool bilingual)
{
    using Value = ValueOf<Member>;
    using T = typename Unwrapped<Value>::Type;
    FieldInfo info{name,
                   fieldTypeOf<Value>(flags),
                   flags,
                   std::nullopt,
                   EntityKind::Programme,
                   nullptr,
                   bounds.least,
                   bounds.most,
                   label,
                   nullptr,
                   nullptr,
                   nullptr,
                   nullptr,
                   nullptr};
    if (bilingual)
        info.language = Half;
    if constexpr (IsId<T>::value) {
        info.target = IsId<T>::Target::kKind;
        info.reference = &referenceMember<Member>;
    }
    if constexpr (std::is_enum_v<T>)
        info.choices = &choicesOf<T>;
    info.read = &readMember<Member, Half>;
    info.write = &writeMember<Member, Half>;
    info.isSet = &isMemberSet<Member, Half>;
    info.fits = &memberFits<Member, Half>;
    return info;
}

/// One line of a field table; a bilingual member gives the two fields `<name>_fr` and `<name>_en`.
template <auto Member>
constexpr auto field(const char *name, const char *label, unsigned flags = 0)
{
    const Bounds bounds = defaultBounds<ValueOf<Member>>(flags);
    if constexpr (std::is_same_v<ValueOf<Member>, BilingualText>) {
        return std::array<FieldInfo, 2>{
            half<Member, Language::French>(FieldName(name, "_fr"), label, flags, bounds, true),
            half<Member, Language::English>(FieldName(name, "_en"), label, flags, bounds, true)};
    } else {
        return std::array<FieldInfo, 1>{half<Member, Language::French>(FieldName(name), label, flags, bounds, false)};
    }
}

template <auto Member>
constexpr auto field(const char *name, const char *label, unsigned flags, Bounds bounds)
{
    auto infos = field<Member>(name, label, flags);
    for (FieldInfo &info : infos) {
        info.least = bounds.least;
        info.most = bounds.most;
    }
    return infos;
}

/// A QString that is no free text.
template <auto Member>
constexpr auto special(FieldType type, const char *name, const char *label, unsigned flags = 0)
{
    auto infos = field<Member>(name, label, flags);
    infos[0].type = type;
    return infos;
}

template <std::size_t... Sizes>
constexpr auto table(const std::array<FieldInfo, Sizes> &...parts)
{
    constexpr std::size_t kTotal = (Sizes + ...);
    return [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        const FieldInfo *flat[kTotal] = {};
        std::size_t next = 0;
        const auto append = [&](const auto &part) {
            for (const FieldInfo &info : part)
                flat[next++] = &info;
        };
        (append(parts), ...);
        return std::array<FieldInfo, kTotal>{*flat[I]...};
    }
    (std::make_index_sequence<kTotal>());
}

} // namespace tandem::codec
