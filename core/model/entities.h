// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/money.h"
#include "core/base/packed_bytes.h"
#include "core/base/partial_date.h"
#include "core/base/period.h"
#include "core/model/entity_kind.h"
#include "core/model/enumerations.h"

#include <QDate>
#include <QString>

#include <optional>

// One value struct per entity. What the members mean stands in the field tables (field_tables.cpp); a required choice
// is a plain enumeration, an optional one is std::optional, "absent" of everything else is its null or empty value.

namespace tandem {

struct Programme
{
    static constexpr EntityKind kKind = EntityKind::Programme;
    IdOf<Programme> id;
    BilingualText name;
    QString acronym;
    BilingualText objective;
    Period period;
    std::optional<Money> budget;
    Currency currency; ///< of every total
    QString iatiReportingOrg;
    BilingualText notes;
    bool operator==(const Programme &) const = default;
};

struct Country
{
    static constexpr EntityKind kKind = EntityKind::Country;
    IdOf<Country> id;
    QString code; ///< ISO 3166-1 alpha-2
    BilingualText name;
    bool operator==(const Country &) const = default;
};

struct Institution
{
    static constexpr EntityKind kKind = EntityKind::Institution;
    IdOf<Institution> id;
    BilingualText name;
    QString acronym;
    IdOf<Country> country;
    InstitutionKind kind = InstitutionKind::Ministry;
    QString city;
    QString web;
    QString iatiRef;
    QString notes;
    bool operator==(const Institution &) const = default;
};

/// A name that an institution had until a day.
struct InstitutionName
{
    static constexpr EntityKind kKind = EntityKind::InstitutionName;
    IdOf<InstitutionName> id;
    IdOf<Institution> institution;
    BilingualText name;
    QString acronym;
    QDate until;
    bool operator==(const InstitutionName &) const = default;
};

/// Who works in the file.
struct Person
{
    static constexpr EntityKind kKind = EntityKind::Person;
    IdOf<Person> id;
    QString name;
    IdOf<Institution> institution;
    QString email;
    bool operator==(const Person &) const = default;
};

struct Contact
{
    static constexpr EntityKind kKind = EntityKind::Contact;
    IdOf<Contact> id;
    QString name;
    BilingualText position;
    IdOf<Institution> institution;
    QString email;
    QString telephone;
    QString notes;
    bool operator==(const Contact &) const = default;
};

/// One of the programme's fields of work.
struct Domain
{
    static constexpr EntityKind kKind = EntityKind::Domain;
    IdOf<Domain> id;
    QString code;
    BilingualText name;
    PackedBytes pos;
    bool operator==(const Domain &) const = default;
};

/// One of the programme's methodological steps.
struct Step
{
    static constexpr EntityKind kKind = EntityKind::Step;
    IdOf<Step> id;
    QString code;
    BilingualText name;
    PackedBytes pos;
    bool operator==(const Step &) const = default;
};

struct Memorandum
{
    static constexpr EntityKind kKind = EntityKind::Memorandum;
    IdOf<Memorandum> id;
    QString reference;
    BilingualText title;
    IdOf<Country> firstCountry;
    IdOf<Country> secondCountry;
    IdOf<Institution> firstInstitution;
    IdOf<Institution> secondInstitution;
    PartialDate signedOn;
    QString signedAt; ///< the place
    QDate inForceOn;
    QDate expiresOn;
    std::optional<Renewal> renewal;
    MemorandumStatus status = MemorandumStatus::InNegotiation;
    BilingualText summary;
    bool operator==(const Memorandum &) const = default;
};

struct Commitment
{
    static constexpr EntityKind kKind = EntityKind::Commitment;
    IdOf<Commitment> id;
    IdOf<Memorandum> memorandum;
    QString number;
    BilingualText text;
    IdOf<Domain> domain;
    PackedBytes pos;
    bool operator==(const Commitment &) const = default;
};

/// The annual action plan of a memorandum; memorandum and year never change.
struct Plan
{
    static constexpr EntityKind kKind = EntityKind::Plan;
    IdOf<Plan> id;
    IdOf<Memorandum> memorandum;
    std::optional<qint64> year;
    QString code;
    BilingualText title;
    Period period;
    PlanStatus status = PlanStatus::Draft;
    QDate submittedOn;
    Currency currency;
    std::optional<qint64> minimumCompleted; ///< activities that must be carried out
    BilingualText notes;
    bool operator==(const Plan &) const = default;
};

/// A plan as it was adopted (number 0) or amended (1, 2, ...), frozen.
struct Baseline
{
    static constexpr EntityKind kKind = EntityKind::Baseline;
    IdOf<Baseline> id;
    IdOf<Plan> plan;
    std::optional<qint64> number;
    QDate adoptedOn;
    QString adoptedAt; ///< the place
    BilingualText meeting;
    BilingualText reason;
    QString snapshot; ///< SHA-256 of the frozen plan, 64 hexadecimal digits
    bool operator==(const Baseline &) const = default;
};

struct Signatory
{
    static constexpr EntityKind kKind = EntityKind::Signatory;
    IdOf<Signatory> id;
    QString of; ///< `memorandum:<id>` or `baseline:<id>`
    Side side = Side::First;
    QString name;
    BilingualText capacity;
    bool operator==(const Signatory &) const = default;
};

struct Objective
{
    static constexpr EntityKind kKind = EntityKind::Objective;
    IdOf<Objective> id;
    IdOf<Plan> plan;
    IdOf<Domain> domain;
    QString code;
    BilingualText statement;
    PackedBytes pos;
    bool operator==(const Objective &) const = default;
};

struct Activity
{
    static constexpr EntityKind kKind = EntityKind::Activity;
    IdOf<Activity> id;
    IdOf<Plan> plan;
    IdOf<Objective> objective;
    QString code;
    BilingualText title;
    BilingualText description;
    IdOf<Domain> domain;
    IdOf<Step> step;
    ActivityKind kind = ActivityKind::Other;
    IdOf<Institution> lead;
    IdOf<Contact> responsible;
    QString place;
    IdOf<Country> country;
    Period planned;
    Period actual;
    ActivityStatus status = ActivityStatus::Planned;
    BilingualText statusReason;
    std::optional<qint64> progress; ///< 0 to 100
    std::optional<Decimal> weight;  ///< its share in the plan's progress; absent counts as 1
    BilingualText expectedResult;
    BilingualText verification;
    std::optional<RiskLevel> riskLevel;
    BilingualText risk;
    BilingualText remarks;
    IdOf<Activity> carriedOverFrom;
    PackedBytes pos;
    bool operator==(const Activity &) const = default;
};

/// Another plan in which the activity is shown too.
struct ActivityPlan
{
    static constexpr EntityKind kKind = EntityKind::ActivityPlan;
    IdOf<ActivityPlan> id;
    IdOf<Activity> activity;
    IdOf<Plan> plan;
    bool operator==(const ActivityPlan &) const = default;
};

struct ActivityInstitution
{
    static constexpr EntityKind kKind = EntityKind::ActivityInstitution;
    IdOf<ActivityInstitution> id;
    IdOf<Activity> activity;
    IdOf<Institution> institution;
    InstitutionRole role = InstitutionRole::Partner;
    bool operator==(const ActivityInstitution &) const = default;
};

struct ActivityCommitment
{
    static constexpr EntityKind kKind = EntityKind::ActivityCommitment;
    IdOf<ActivityCommitment> id;
    IdOf<Activity> activity;
    IdOf<Commitment> commitment;
    bool operator==(const ActivityCommitment &) const = default;
};

struct ProgressNote
{
    static constexpr EntityKind kKind = EntityKind::ProgressNote;
    IdOf<ProgressNote> id;
    IdOf<Activity> activity;
    QDate notedOn;
    Assessment assessment = Assessment::OnTrack;
    BilingualText text;
    bool operator==(const ProgressNote &) const = default;
};

struct Milestone
{
    static constexpr EntityKind kKind = EntityKind::Milestone;
    IdOf<Milestone> id;
    IdOf<Activity> activity;
    BilingualText title;
    QDate dueOn;
    QDate doneOn;
    PackedBytes pos;
    bool operator==(const Milestone &) const = default;
};

/// What a funder gives to the programme.
struct Funding
{
    static constexpr EntityKind kKind = EntityKind::Funding;
    IdOf<Funding> id;
    IdOf<Institution> funder;
    std::optional<Money> money;
    bool operator==(const Funding &) const = default;
};

struct BudgetLine
{
    static constexpr EntityKind kKind = EntityKind::BudgetLine;
    IdOf<BudgetLine> id;
    IdOf<Activity> activity;
    IdOf<Institution> funder;
    BudgetCategory category = BudgetCategory::Other;
    BilingualText label;
    std::optional<Money> planned;
    std::optional<Money> committed;
    std::optional<Money> spent;
    PackedBytes pos;
    bool operator==(const BudgetLine &) const = default;
};

/// How many of `currency` are one of the programme's, from a day on.
struct ExchangeRate
{
    static constexpr EntityKind kKind = EntityKind::ExchangeRate;
    IdOf<ExchangeRate> id;
    Currency currency;
    std::optional<Decimal> rate;
    QDate fromOn;
    bool operator==(const ExchangeRate &) const = default;
};

/// Participants of one country on one day: numbers only, never names.
struct Attendance
{
    static constexpr EntityKind kKind = EntityKind::Attendance;
    IdOf<Attendance> id;
    IdOf<Activity> activity;
    QDate heldOn;
    QString place;
    IdOf<Country> country;
    IdOf<Institution> institution;
    std::optional<qint64> women;
    std::optional<qint64> men;
    std::optional<qint64> notStated; ///< sex not recorded
    std::optional<qint64> young;     ///< of all these, up to 35 years
    QString kind;
    QString source;
    bool operator==(const Attendance &) const = default;
};

struct Indicator
{
    static constexpr EntityKind kKind = EntityKind::Indicator;
    IdOf<Indicator> id;
    QString code;
    BilingualText title;
    IndicatorLevel level = IndicatorLevel::Output;
    IndicatorUnit unit = IndicatorUnit::Number;
    IndicatorSource source = IndicatorSource::Measured;
    std::optional<Decimal> baseline;
    QDate baselineOn;
    std::optional<Decimal> target;
    QDate targetOn;
    std::optional<Direction> direction;
    IdOf<Memorandum> memorandum; ///< none: the whole programme
    BilingualText verification;
    PackedBytes pos;
    bool operator==(const Indicator &) const = default;
};

struct Measurement
{
    static constexpr EntityKind kKind = EntityKind::Measurement;
    IdOf<Measurement> id;
    IdOf<Indicator> indicator;
    QDate measuredOn;
    std::optional<Decimal> value;
    IdOf<Country> country;
    std::optional<qint64> respondents;
    QString note;
    bool operator==(const Measurement &) const = default;
};

struct Decision
{
    static constexpr EntityKind kKind = EntityKind::Decision;
    IdOf<Decision> id;
    IdOf<Plan> plan;
    QDate takenOn;
    DecisionKind kind = DecisionKind::Decision;
    std::optional<DecisionSource> source;
    BilingualText text;
    IdOf<Contact> responsible;
    QDate dueOn;
    QDate doneOn;
    BilingualText outcome;
    bool operator==(const Decision &) const = default;
};

struct Attachment
{
    static constexpr EntityKind kKind = EntityKind::Attachment;
    IdOf<Attachment> id;
    QString owner; ///< `<entity>:<id>` of programme, memorandum, plan, activity or decision
    QString name;
    QString mediaType;
    std::optional<qint64> size; ///< bytes
    QString sha256;
    bool operator==(const Attachment &) const = default;
};

/// "This duplicate, or this broken rule, is meant."
struct Waiver
{
    static constexpr EntityKind kKind = EntityKind::Waiver;
    IdOf<Waiver> id;
    QString issueKind;
    QString keys;
    bool operator==(const Waiver &) const = default;
};

} // namespace tandem
