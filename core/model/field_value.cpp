// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_value.h"

#include "core/base/fractional_index.h"
#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/base/whole_number.h"

#include <QRegularExpression>

namespace tandem {

namespace {

constexpr qsizetype kDigestLength = 64;

Error fieldError(const EntityInfo &entity, const FieldInfo &field, ErrorCode code, QStringList arguments = {})
{
    return Error{code, std::move(arguments), entity.name.string(), field.name.string()};
}

/// What a person reads of a value that is refused; a long text is cut so that the sentence stays readable.
QString shown(QByteArrayView canonical)
{
    return shortened(QString::fromUtf8(canonical), 80);
}

bool isHexDigest(QByteArrayView text)
{
    return text.size() == kDigestLength && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

/// The entities whose rows may own one of these (data-model: `of`, `owner`).
bool mayOwn(EntityKind owner, EntityKind owned)
{
    if (owned == EntityKind::Signatory)
        return owner == EntityKind::Memorandum || owner == EntityKind::Baseline;
    return owner == EntityKind::Programme || owner == EntityKind::Memorandum || owner == EntityKind::Plan ||
           owner == EntityKind::Activity || owner == EntityKind::Decision;
}

const EntityInfo *ownerEntity(const EntityInfo &entity, QByteArrayView name)
{
    const EntityInfo *owner = entityByName(name);
    return owner && mayOwn(owner->kind, entity.kind) ? owner : nullptr;
}

Error outOfRange(const EntityInfo &entity, const FieldInfo &field, QByteArrayView canonical)
{
    return fieldError(entity, field, ErrorCode::ValueOutOfRange,
                      {shown(canonical), QString::number(field.least), QString::number(field.most)});
}

Result<void> checkText(const EntityInfo &entity, const FieldInfo &field, QByteArrayView canonical)
{
    // Characters are never more than bytes: the usual short text needs no decoding.
    if (field.least == 0 && canonical.size() <= field.most)
        return {};
    const qsizetype size = QString::fromUtf8(canonical).size();
    if (size > field.most)
        return fieldError(entity, field, ErrorCode::ValueTooLong, {shown(canonical), QString::number(field.most)});
    if (size < field.least)
        return fieldError(entity, field, ErrorCode::ValueNotAllowed, {shown(canonical)});
    if (entity.kind == EntityKind::Country && field.name.view() == "code") {
        const bool capitals =
            std::all_of(canonical.begin(), canonical.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (!capitals)
            return fieldError(entity, field, ErrorCode::ValueNotAllowed, {shown(canonical)});
    }
    return {};
}

Result<void> checkInteger(const EntityInfo &entity, const FieldInfo &field, QByteArrayView canonical)
{
    const std::optional<qint64> number = wholeNumber(canonical);
    if (!number)
        return fieldError(entity, field, ErrorCode::ValueNotNumber, {shown(canonical)});
    if (*number < field.least || *number > field.most)
        return outOfRange(entity, field, canonical);
    return {};
}

Result<void> checkDecimal(const EntityInfo &entity, const FieldInfo &field, QByteArrayView canonical)
{
    const std::optional<Decimal> value = Decimal::fromCanonical(canonical);
    if (!value)
        return fieldError(entity, field, ErrorCode::ValueNotNumber, {shown(canonical)});
    if (*value < Decimal::fromInteger(field.least) || *value > Decimal::fromInteger(field.most))
        return outOfRange(entity, field, canonical);
    return {};
}

Result<void> checkMoney(const EntityInfo &entity, const FieldInfo &field, QByteArrayView canonical)
{
    const std::optional<Money> money = Money::fromCanonical(canonical);
    if (!money)
        return fieldError(entity, field, ErrorCode::ValueNotMoney, {shown(canonical)});
    const qint64 major = money->minor / powerOfTen(money->currency.minorDigits());
    if ((money->minor < 0 && field.least >= 0) || major < field.least || major > field.most) {
        return fieldError(entity, field, ErrorCode::ValueOutOfRange,
                          {money->majorText(), QString::number(field.least), QString::number(field.most)});
    }
    return {};
}

Result<void> refusedUnless(bool good, const EntityInfo &entity, const FieldInfo &field, ErrorCode code,
                           QByteArrayView canonical)
{
    if (good)
        return {};
    return fieldError(entity, field, code, {shown(canonical)});
}

bool isOwner(const EntityInfo &entity, QByteArrayView canonical)
{
    const qsizetype colon = canonical.indexOf(':');
    return colon > 0 && ownerEntity(entity, canonical.first(colon)) && Id::fromHex(canonical.sliced(colon + 1));
}

bool isChoice(const FieldInfo &field, QByteArrayView canonical)
{
    const std::span<const ChoiceInfo> choices = field.choices();
    return std::any_of(choices.begin(), choices.end(),
                       [&](const ChoiceInfo &choice) { return canonical == QByteArrayView(choice.word); });
}

bool isWholeDate(QByteArrayView canonical)
{
    const std::optional<PartialDate> date = PartialDate::fromCanonical(canonical);
    return date && date->day != 0;
}

// ---- What people type

/// The days that one side of a period can mean: `03/2020` is the whole month.
std::optional<Period> daysOf(QStringView text)
{
    const std::optional<PartialDate> date = PartialDate::fromInput(text);
    if (!date)
        return std::nullopt;
    const QDate first = date->firstDay();
    if (date->day != 0)
        return Period{first, first};
    return Period{first, date->month == 0 ? first.addYears(1).addDays(-1) : first.addMonths(1).addDays(-1)};
}

/// Where a period's two sides part: at the slash of the ISO form, or at a dash or word between two dates.
std::optional<std::pair<QString, QString>> sidesOf(const QString &text)
{
    static const QRegularExpression kIso(
        uR"(^((?:\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?)?)\s*/\s*((?:\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?)?)$)"_s);
    static const QRegularExpression kBetween(uR"(^(?:du\s+|from\s+)?(.+?)\s*(?:\s-\s|[–—]|\sau\s|\sto\s)\s*(.+)$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kSince(u"^(?:depuis\\s+le|depuis|since)\\s+(.+)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kUntil(u"^(?:jusqu['’]au|until)\\s+(.+)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (const auto match = kIso.match(text); match.hasMatch() && match.capturedLength(0) > 1)
        return std::pair(match.captured(1), match.captured(2));
    if (const auto match = kSince.match(text); match.hasMatch())
        return std::pair(match.captured(1), QString());
    if (const auto match = kUntil.match(text); match.hasMatch())
        return std::pair(QString(), match.captured(1));
    if (const auto match = kBetween.match(text); match.hasMatch())
        return std::pair(match.captured(1), match.captured(2));
    return std::nullopt;
}

std::optional<Period> periodFromInput(const QString &text)
{
    const auto sides = sidesOf(text);
    if (!sides)
        return daysOf(text);
    Period period;
    if (!sides->first.isEmpty()) {
        const std::optional<Period> from = daysOf(sides->first);
        if (!from)
            return std::nullopt;
        period.from = from->from;
    }
    if (!sides->second.isEmpty()) {
        const std::optional<Period> to = daysOf(sides->second);
        if (!to)
            return std::nullopt;
        period.to = to->to;
    }
    return period.isNull() ? std::nullopt : std::optional(period);
}

std::optional<QByteArray> choiceFromInput(const FieldInfo &field, const QString &text)
{
    static const Phrases kFrench(Language::French);
    static const Phrases kEnglish(Language::English);
    const QString wanted = folded(text);
    const std::span<const ChoiceInfo> choices = field.choices();
    for (const ChoiceInfo &choice : choices) {
        if (wanted == QLatin1StringView(choice.word))
            return QByteArray(choice.word);
    }
    for (const ChoiceInfo &choice : choices) {
        for (const Phrases *phrases : {&kFrench, &kEnglish}) {
            if (folded(phrases->translate("Choice", choice.label)) == wanted)
                return QByteArray(choice.word);
        }
    }
    return std::nullopt;
}

std::optional<QByteArray> currencyFromInput(const QString &text)
{
    QString code = text.toUpper();
    if (code == u"€"_s)
        code = u"EUR"_s;
    else if (code == u"FCFA"_s)
        code = u"XOF"_s;
    const std::optional<Currency> currency = Currency::fromCode(code);
    return currency ? std::optional(currency->code()) : std::nullopt;
}

std::optional<QByteArray> ownerFromInput(const EntityInfo &entity, const QString &text, const Snapshot &snapshot)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1)
        return std::nullopt;
    const QByteArray name = text.left(colon).trimmed().toUtf8();
    const EntityInfo *owner = ownerEntity(entity, name);
    if (!owner)
        return std::nullopt;
    const Id id = findRow(owner->kind, text.mid(colon + 1), snapshot);
    return id.isNull() ? std::nullopt : std::optional(QByteArray(name + ':' + id.hex()));
}

std::optional<QByteArray> integerFromInput(const QString &text)
{
    const std::optional<Decimal> value = Decimal::fromInput(text);
    return value && value->scale == 0 ? std::optional(QByteArray::number(value->coefficient)) : std::nullopt;
}

Result<QByteArray> referenceFromInput(const EntityInfo &entity, const FieldInfo &field, const QString &text,
                                      const Snapshot &snapshot)
{
    const Id id = findRow(field.target, text, snapshot);
    if (!id.isNull())
        return id.hex();
    const bool isId = Id::fromText(text).has_value();
    return fieldError(entity, field, isId ? ErrorCode::ReferenceMissing : ErrorCode::ValueNotReference, {text});
}

/// The canonical text before its bounds are looked at; none: `code` says what it is not.
std::optional<QByteArray> canonicalOf(const EntityInfo &entity, const FieldInfo &field, const QString &text,
                                      const Snapshot &snapshot, ErrorCode &code)
{
    const auto canonical = [](const auto &value) { return value ? std::optional(value->text()) : std::nullopt; };
    switch (field.type) {
    case FieldType::Line:
    case FieldType::Text:
        if (entity.kind == EntityKind::Country && field.name.view() == "code")
            return text.toUpper().toUtf8();
        return text.toUtf8();
    case FieldType::Integer:
        code = ErrorCode::ValueNotNumber;
        return integerFromInput(text);
    case FieldType::Decimal:
        code = ErrorCode::ValueNotNumber;
        return canonical(Decimal::fromInput(text));
    case FieldType::Date: {
        code = ErrorCode::ValueNotDate;
        const QDate date = dateFromInput(text);
        return date.isValid() ? std::optional(PartialDate::of(date).text()) : std::nullopt;
    }
    case FieldType::PartialDate:
        code = ErrorCode::ValueNotDate;
        return canonical(PartialDate::fromInput(text));
    case FieldType::Period:
        code = ErrorCode::ValueNotPeriod;
        return canonical(periodFromInput(text));
    case FieldType::Money:
        code = ErrorCode::ValueNotMoney;
        return canonical(Money::fromInput(text, snapshot.currency()));
    case FieldType::Currency:
        code = ErrorCode::ValueNotAllowed;
        return currencyFromInput(text);
    case FieldType::Choice:
        code = ErrorCode::ValueNotAllowed;
        return choiceFromInput(field, text);
    case FieldType::Owner:
        code = ErrorCode::ValueNotReference;
        return ownerFromInput(entity, text, snapshot);
    case FieldType::Digest:
        return text.toLower().toLatin1();
    case FieldType::Reference: // has errors of its own
    case FieldType::Position:
        break;
    }
    return text.toLatin1();
}

/// A year is written without a group separator.
bool isYear(const FieldInfo &field)
{
    return field.type == FieldType::Integer && field.least >= 1000 && field.most <= 9999;
}

QString referenceText(EntityKind kind, QByteArrayView hex, const Snapshot &snapshot, const Phrases &phrases)
{
    const Id id = Id::fromHex(hex).value_or(Id());
    const QString name = rowName(kind, id, snapshot, phrases.language());
    return name.isEmpty() ? phrases.translate("Field", "(deleted)") : name;
}

} // namespace

Result<void> checkValue(const EntityInfo &entity, const FieldInfo &field, QByteArrayView canonical)
{
    if (canonical.isEmpty())
        return {};
    const auto unless = [&](bool good, ErrorCode code) { return refusedUnless(good, entity, field, code, canonical); };
    switch (field.type) {
    case FieldType::Line:
    case FieldType::Text:
        return checkText(entity, field, canonical);
    case FieldType::Integer:
        return checkInteger(entity, field, canonical);
    case FieldType::Decimal:
        return checkDecimal(entity, field, canonical);
    case FieldType::Money:
        return checkMoney(entity, field, canonical);
    case FieldType::Date:
        return unless(isWholeDate(canonical), ErrorCode::ValueNotDate);
    case FieldType::PartialDate:
        return unless(PartialDate::fromCanonical(canonical).has_value(), ErrorCode::ValueNotDate);
    case FieldType::Period:
        return unless(Period::fromCanonical(canonical).has_value(), ErrorCode::ValueNotPeriod);
    case FieldType::Currency:
        return unless(Currency::fromCode(canonical).has_value(), ErrorCode::ValueNotAllowed);
    case FieldType::Choice:
        return unless(isChoice(field, canonical), ErrorCode::ValueNotAllowed);
    case FieldType::Reference:
        return unless(Id::fromHex(canonical).has_value(), ErrorCode::ValueNotReference);
    case FieldType::Owner:
        return unless(isOwner(entity, canonical), ErrorCode::ValueNotReference);
    case FieldType::Digest:
        return unless(isHexDigest(canonical), ErrorCode::ValueNotAllowed);
    case FieldType::Position:
        return unless(isPosition(canonical), ErrorCode::ValueNotAllowed);
    }
    return {};
}

Result<QByteArray> valueFromInput(const EntityInfo &entity, const FieldInfo &field, const QString &input,
                                  const Snapshot &snapshot)
{
    const QString text = field.type == FieldType::Text ? cleanText(input) : cleanLine(input);
    if (text.isEmpty())
        return QByteArray();
    if (field.type == FieldType::Reference)
        return referenceFromInput(entity, field, text, snapshot);
    ErrorCode code = ErrorCode::ValueNotAllowed;
    const std::optional<QByteArray> canonical = canonicalOf(entity, field, text, snapshot, code);
    if (!canonical)
        return fieldError(entity, field, code, {text});
    if (Result<void> checked = checkValue(entity, field, *canonical); !checked) {
        Error error = checked.error();
        if (error.code == ErrorCode::ValueNotAllowed || error.code == ErrorCode::ValueOutOfRange)
            error.arguments[0] = text; // as it was typed
        return error;
    }
    return *canonical;
}

QString valueText(const FieldInfo &field, QByteArrayView canonical, const Snapshot &snapshot, const Phrases &phrases)
{
    if (canonical.isEmpty())
        return {};
    const auto worded = [](const auto &value, const auto &word) { return value ? word(*value) : QString(); };
    switch (field.type) {
    case FieldType::Integer: {
        const qint64 number = canonical.toByteArray().toLongLong();
        return isYear(field) ? QString::number(number) : phrases.number(number);
    }
    case FieldType::Decimal:
        return worded(Decimal::fromCanonical(canonical), [&](const Decimal &v) { return decimalText(v, phrases); });
    case FieldType::Date:
        return worded(PartialDate::fromCanonical(canonical),
                      [&](const PartialDate &v) { return phrases.date(v.firstDay()); });
    case FieldType::PartialDate:
        return worded(PartialDate::fromCanonical(canonical),
                      [&](const PartialDate &v) { return partialDateText(v, phrases); });
    case FieldType::Period:
        return worded(Period::fromCanonical(canonical), [&](const Period &v) { return periodText(v, phrases); });
    case FieldType::Money:
        return worded(Money::fromCanonical(canonical), [&](const Money &v) { return moneyText(v, phrases); });
    case FieldType::Choice:
        return choiceLabel(field, canonical, phrases);
    case FieldType::Reference:
        return referenceText(field.target, canonical, snapshot, phrases);
    case FieldType::Owner: {
        const qsizetype colon = canonical.indexOf(':');
        const EntityInfo *owner = colon > 0 ? entityByName(canonical.first(colon)) : nullptr;
        if (owner)
            return referenceText(owner->kind, canonical.sliced(colon + 1), snapshot, phrases);
        break;
    }
    case FieldType::Line:
    case FieldType::Text:
    case FieldType::Currency:
    case FieldType::Digest:
    case FieldType::Position:
        break;
    }
    return QString::fromUtf8(canonical);
}

QString technicalText(const FieldInfo &field, QByteArrayView canonical)
{
    if (field.type == FieldType::Money) {
        if (const std::optional<Money> money = Money::fromCanonical(canonical))
            return money->majorText();
    } else if (field.type == FieldType::Reference) {
        if (const std::optional<Id> id = Id::fromHex(canonical))
            return id->uuid();
    } else if (field.type == FieldType::Owner) {
        const qsizetype colon = canonical.indexOf(':');
        if (const std::optional<Id> id = Id::fromHex(canonical.sliced(colon + 1)))
            return QString::fromUtf8(canonical.first(colon + 1)) + id->uuid();
    }
    return QString::fromUtf8(canonical);
}

} // namespace tandem
