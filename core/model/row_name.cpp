// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/model/field_value.h"

#include <array>

namespace tandem {

namespace {

constexpr int kLongestName = 120; ///< of a statement or a commitment's text that stands for its row

const Phrases &phrasesOf(Language language)
{
    static const Phrases kFrench(Language::French);
    static const Phrases kEnglish(Language::English);
    return language == Language::French ? kFrench : kEnglish;
}

/// What a row is known by: short marks and names, as members of the entities that have them.
template <class T>
QString codeOf(const T &row)
{
    if constexpr (requires { row.code; })
        return row.code;
    else if constexpr (requires { row.reference; })
        return row.reference;
    else if constexpr (requires { row.acronym; })
        return row.acronym;
    else if constexpr (std::is_same_v<T, Commitment>)
        return row.number;
    else
        return {};
}

template <class T>
BilingualText nameOf(const T &row)
{
    const auto both = [](const auto &value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, BilingualText>)
            return value;
        else
            return BilingualText{value, {}};
    };
    if constexpr (requires { row.name; })
        return both(row.name);
    else if constexpr (requires { row.title; })
        return both(row.title);
    else if constexpr (requires { row.statement; })
        return both(row.statement);
    else if constexpr (requires { row.label; })
        return both(row.label);
    else if constexpr (requires { row.text; })
        return both(row.text);
    else
        return {};
}

template <class T>
QString moneyOr(const std::optional<Money> &money, const T &phrases)
{
    return money ? moneyText(*money, phrases) : QString();
}

QString joined(const QString &a, const QString &b, QStringView between)
{
    if (a.isEmpty() || b.isEmpty())
        return a + b;
    return a + between + b;
}

/// Names of rows that have none of their own, made of what they say or join.
template <class T>
QString composedName(const T &row, const Snapshot &snapshot, Language language)
{
    const Phrases &phrases = phrasesOf(language);
    const auto shortName = [&](EntityKind kind, const Id &id) { return rowShortName(kind, id, snapshot, language); };
    if constexpr (std::is_same_v<T, Baseline>)
        return joined(shortName(EntityKind::Plan, row.plan), phrases.date(row.adoptedOn), u", ");
    else if constexpr (std::is_same_v<T, ActivityPlan>)
        return joined(shortName(EntityKind::Activity, row.activity), shortName(EntityKind::Plan, row.plan), u" – ");
    else if constexpr (std::is_same_v<T, ActivityInstitution>)
        return joined(shortName(EntityKind::Activity, row.activity),
                      shortName(EntityKind::Institution, row.institution), u" – ");
    else if constexpr (std::is_same_v<T, ActivityCommitment>)
        return joined(shortName(EntityKind::Activity, row.activity), shortName(EntityKind::Commitment, row.commitment),
                      u" – ");
    else if constexpr (std::is_same_v<T, ProgressNote>)
        return joined(shortName(EntityKind::Activity, row.activity), phrases.date(row.notedOn), u", ");
    else if constexpr (std::is_same_v<T, Funding>)
        return joined(shortName(EntityKind::Institution, row.funder), moneyOr(row.money, phrases), u", ");
    else if constexpr (std::is_same_v<T, BudgetLine>)
        return joined(choiceText(row.category, phrases), moneyOr(row.planned, phrases), u", ");
    else if constexpr (std::is_same_v<T, ExchangeRate>)
        return joined(row.currency.name(), phrases.date(row.fromOn), u", ");
    else if constexpr (std::is_same_v<T, Attendance>)
        return joined(shortName(EntityKind::Activity, row.activity),
                      joined(phrases.date(row.heldOn), shortName(EntityKind::Country, row.country), u", "), u", ");
    else if constexpr (std::is_same_v<T, Measurement>)
        return joined(shortName(EntityKind::Indicator, row.indicator), phrases.date(row.measuredOn), u", ");
    else if constexpr (std::is_same_v<T, Waiver>)
        return row.issueKind;
    else
        return {};
}

/// What the functions below need of an entity's struct.
struct Naming
{
    QString (*code)(const void *row);
    BilingualText (*name)(const void *row);
    QString (*composed)(const void *row, const Snapshot &snapshot, Language language);
};

template <class T>
constexpr Naming namingOf()
{
    return {[](const void *row) { return codeOf(*static_cast<const T *>(row)); },
            [](const void *row) { return nameOf(*static_cast<const T *>(row)); },
            [](const void *row, const Snapshot &snapshot, Language language) {
                return composedName(*static_cast<const T *>(row), snapshot, language);
            }};
}

template <class... T>
constexpr std::array<Naming, kEntityCount> namings()
{
    std::array<Naming, kEntityCount> result{};
    ((result[std::size_t(T::kKind)] = namingOf<T>()), ...);
    return result;
}

constexpr std::array<Naming, kEntityCount> kNamings =
    namings<Programme, Person, Country, Institution, InstitutionName, Contact, Domain, Step, Memorandum, Commitment,
            Plan, Baseline, Signatory, Objective, Activity, ActivityPlan, ActivityInstitution, ActivityCommitment,
            ProgressNote, Milestone, Funding, BudgetLine, ExchangeRate, Attendance, Indicator, Measurement, Decision,
            Attachment, Waiver>();

const Naming &naming(EntityKind kind)
{
    return kNamings[std::size_t(kind)];
}

/// Whether the short mark stands in front of the name. An acronym stands for it and is not repeated beside it.
bool codeLeads(EntityKind kind)
{
    return kind != EntityKind::Institution && kind != EntityKind::InstitutionName && kind != EntityKind::Programme &&
           kind != EntityKind::Country;
}

/// The row of which exactly one text folds to `wanted`; `several` says that there was more than one.
template <class Texts>
Id onlyMatch(const TableBase &table, const QString &wanted, bool &several, const Texts &texts)
{
    Id found;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QStringList candidates = texts(table.at(i), table.idAt(i));
        const bool matches = std::any_of(candidates.begin(), candidates.end(), [&](const QString &text) {
            return !text.isEmpty() && folded(text) == wanted;
        });
        if (!matches)
            continue;
        if (!found.isNull()) {
            several = true;
            return {};
        }
        found = table.idAt(i);
    }
    return found;
}

} // namespace

QString rowName(EntityKind kind, const Id &id, const Snapshot &snapshot, Language language)
{
    const void *row = snapshot.find(kind, id);
    if (!row)
        return {};
    const QString code = codeLeads(kind) ? naming(kind).code(row) : QString();
    const QString name = shortened(naming(kind).name(row).best(language), kLongestName);
    const QString text = joined(code, name, u" – ");
    return text.isEmpty() ? naming(kind).composed(row, snapshot, language) : text;
}

QString rowShortName(EntityKind kind, const Id &id, const Snapshot &snapshot, Language language)
{
    const void *row = snapshot.find(kind, id);
    if (!row)
        return {};
    const QString code = kind == EntityKind::Country ? QString() : naming(kind).code(row);
    return code.isEmpty() ? rowName(kind, id, snapshot, language) : code;
}

Id findRow(EntityKind kind, const QString &text, const Snapshot &snapshot)
{
    const TableBase &table = snapshot.table(kind);
    if (const std::optional<Id> id = Id::fromText(QStringView(text).trimmed()))
        return table.find(*id) ? *id : Id();
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return {};
    const Naming &names = naming(kind);
    bool several = false;
    Id found =
        onlyMatch(table, wanted, several, [&](const void *row, const Id &) { return QStringList{names.code(row)}; });
    if (!found.isNull() || several)
        return found;
    found = onlyMatch(table, wanted, several, [&](const void *row, const Id &) {
        const BilingualText name = names.name(row);
        return QStringList{name.fr, name.en};
    });
    if (!found.isNull() || several)
        return found;
    return onlyMatch(table, wanted, several, [&](const void *, const Id &id) {
        return QStringList{rowName(kind, id, snapshot, Language::French),
                           rowName(kind, id, snapshot, Language::English)};
    });
}

} // namespace tandem
