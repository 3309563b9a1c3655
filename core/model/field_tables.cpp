// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entities.h"
#include "core/model/field_codec.h"
#include "core/model/field_info.h"

#include <QCoreApplication>

// The one description of every field. Adding a field is one line here, its member in entities.h and its translation:
// columns, journal, CSV, labels, history texts and validation follow. A name, once released, keeps its meaning for ever.

namespace tandem {

namespace {

using namespace codec;

constexpr unsigned kOwner = kRequired | kBelongs;
constexpr unsigned kLong = kMultiLine;

constexpr auto kProgramme =
    table(field<&Programme::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), kRequired),
          field<&Programme::acronym>("acronym", QT_TRANSLATE_NOOP("Field", "Acronym")),
          field<&Programme::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective"), kLong),
          field<&Programme::period>("period", QT_TRANSLATE_NOOP("Field", "Period"), kRequired),
          field<&Programme::budget>("budget", QT_TRANSLATE_NOOP("Field", "Budget")),
          field<&Programme::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency"), kRequired),
          field<&Programme::iatiReportingOrg>("iati_reporting_org",
                                              QT_TRANSLATE_NOOP("Field", "IATI reporting organisation")),
          field<&Programme::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), kLong));

constexpr auto kPerson = table(field<&Person::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), kRequired),
                               field<&Person::institution>("institution", QT_TRANSLATE_NOOP("Field", "Institution")),
                               field<&Person::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail")));

constexpr auto kCountry =
    table(field<&Country::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), kRequired | kKey, Bounds{2, 2}),
          field<&Country::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), kRequired));

constexpr auto kInstitution =
    table(field<&Institution::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), kRequired),
          field<&Institution::acronym>("acronym", QT_TRANSLATE_NOOP("Field", "Acronym")),
          field<&Institution::country>("country", QT_TRANSLATE_NOOP("Field", "Country")),
          field<&Institution::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), kRequired),
          field<&Institution::city>("city", QT_TRANSLATE_NOOP("Field", "City")),
          field<&Institution::web>("web", QT_TRANSLATE_NOOP("Field", "Web site")),
          field<&Institution::iatiRef>("iati_ref", QT_TRANSLATE_NOOP("Field", "IATI reference")),
          field<&Institution::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), kLong));

constexpr auto kInstitutionName =
    table(field<&InstitutionName::institution>("institution", QT_TRANSLATE_NOOP("Field", "Institution"), kOwner),
          field<&InstitutionName::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), kRequired),
          field<&InstitutionName::acronym>("acronym", QT_TRANSLATE_NOOP("Field", "Acronym")),
          field<&InstitutionName::until>("until", QT_TRANSLATE_NOOP("Field", "Until"), kRequired));

constexpr auto kContact = table(field<&Contact::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), kRequired),
                                field<&Contact::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
                                field<&Contact::institution>("institution", QT_TRANSLATE_NOOP("Field", "Institution")),
                                field<&Contact::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail")),
                                field<&Contact::telephone>("telephone", QT_TRANSLATE_NOOP("Field", "Telephone")),
                                field<&Contact::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), kLong));

constexpr auto kDomain = table(field<&Domain::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), kRequired),
                               field<&Domain::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), kRequired),
                               field<&Domain::pos>("pos", QT_TRANSLATE_NOOP("Field", "Position in the list"), kQuiet));

constexpr auto kStep = table(field<&Step::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), kRequired),
                             field<&Step::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), kRequired),
                             field<&Step::pos>("pos", QT_TRANSLATE_NOOP("Field", "Position in the list"), kQuiet));

constexpr auto kMemorandum =
    table(field<&Memorandum::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference"), kRequired),
          field<&Memorandum::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), kRequired),
          field<&Memorandum::firstCountry>("first_country", QT_TRANSLATE_NOOP("Field", "First country"), kRequired),
          field<&Memorandum::secondCountry>("second_country", QT_TRANSLATE_NOOP("Field", "Second country"), kRequired),
          field<&Memorandum::firstInstitution>("first_institution", QT_TRANSLATE_NOOP("Field", "First institution")),
          field<&Memorandum::secondInstitution>("second_institution", QT_TRANSLATE_NOOP("Field", "Second institution")),
          field<&Memorandum::signedOn>("signed_on", QT_TRANSLATE_NOOP("Field", "Signed on"), kRequired),
          field<&Memorandum::signedAt>("signed_at", QT_TRANSLATE_NOOP("Field", "Signed at")),
          field<&Memorandum::inForceOn>("in_force_on", QT_TRANSLATE_NOOP("Field", "In force since")),
          field<&Memorandum::expiresOn>("expires_on", QT_TRANSLATE_NOOP("Field", "Expires on")),
          field<&Memorandum::renewal>("renewal", QT_TRANSLATE_NOOP("Field", "Renewal")),
          field<&Memorandum::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), kRequired),
          field<&Memorandum::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary"), kLong));

constexpr auto kCommitment =
    table(field<&Commitment::memorandum>("memorandum", QT_TRANSLATE_NOOP("Field", "Memorandum"), kOwner),
          field<&Commitment::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), kRequired),
          field<&Commitment::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), kRequired | kLong),
          field<&Commitment::domain>("domain", QT_TRANSLATE_NOOP("Field", "Domain")),
          field<&Commitment::pos>("pos", QT_TRANSLATE_NOOP("Field", "Position in the list"), kQuiet));

constexpr auto kPlan = table(
    field<&Plan::memorandum>("memorandum", QT_TRANSLATE_NOOP("Field", "Memorandum"), kOwner | kKey),
    field<&Plan::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), kRequired | kKey, Bounds{1900, 2999}),
    field<&Plan::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), kRequired),
    field<&Plan::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
    field<&Plan::period>("period", QT_TRANSLATE_NOOP("Field", "Period"), kRequired),
    field<&Plan::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), kRequired),
    field<&Plan::submittedOn>("submitted_on", QT_TRANSLATE_NOOP("Field", "Submitted on")),
    field<&Plan::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency"), kRequired),
    field<&Plan::minimumCompleted>("minimum_completed", QT_TRANSLATE_NOOP("Field", "Activities to be carried out")),
    field<&Plan::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), kLong));

constexpr auto kBaseline = table(
    field<&Baseline::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan"), kOwner),
    field<&Baseline::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), kRequired),
    field<&Baseline::adoptedOn>("adopted_on", QT_TRANSLATE_NOOP("Field", "Adopted on"), kRequired),
    field<&Baseline::adoptedAt>("adopted_at", QT_TRANSLATE_NOOP("Field", "Adopted at")),
    field<&Baseline::meeting>("meeting", QT_TRANSLATE_NOOP("Field", "Meeting")),
    field<&Baseline::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), kLong),
    special<&Baseline::snapshot>(FieldType::Digest, "snapshot", QT_TRANSLATE_NOOP("Field", "Fingerprint"), kRequired));

constexpr auto kSignatory =
    table(special<&Signatory::of>(FieldType::Owner, "of", QT_TRANSLATE_NOOP("Field", "Signatory of"), kOwner),
          field<&Signatory::side>("side", QT_TRANSLATE_NOOP("Field", "Side"), kRequired),
          field<&Signatory::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), kRequired),
          field<&Signatory::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity")));

constexpr auto kObjective =
    table(field<&Objective::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan"), kOwner),
          field<&Objective::domain>("domain", QT_TRANSLATE_NOOP("Field", "Domain")),
          field<&Objective::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), kRequired),
          field<&Objective::statement>("statement", QT_TRANSLATE_NOOP("Field", "Statement"), kRequired | kLong),
          field<&Objective::pos>("pos", QT_TRANSLATE_NOOP("Field", "Position in the list"), kQuiet));

constexpr auto kActivity =
    table(field<&Activity::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan"), kOwner),
          field<&Activity::objective>("objective", QT_TRANSLATE_NOOP("Field", "Objective")),
          field<&Activity::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), kRequired),
          field<&Activity::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), kRequired),
          field<&Activity::description>("description", QT_TRANSLATE_NOOP("Field", "Description"), kLong),
          field<&Activity::domain>("domain", QT_TRANSLATE_NOOP("Field", "Domain"), kRequired),
          field<&Activity::step>("step", QT_TRANSLATE_NOOP("Field", "Step"), kRequired),
          field<&Activity::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), kRequired),
          field<&Activity::lead>("lead", QT_TRANSLATE_NOOP("Field", "Lead")),
          field<&Activity::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Responsible")),
          field<&Activity::place>("place", QT_TRANSLATE_NOOP("Field", "Place")),
          field<&Activity::country>("country", QT_TRANSLATE_NOOP("Field", "Country")),
          field<&Activity::planned>("planned", QT_TRANSLATE_NOOP("Field", "Planned period")),
          field<&Activity::actual>("actual", QT_TRANSLATE_NOOP("Field", "Real period")),
          field<&Activity::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), kRequired),
          field<&Activity::statusReason>("status_reason", QT_TRANSLATE_NOOP("Field", "Reason of the status"), kLong),
          field<&Activity::progress>("progress", QT_TRANSLATE_NOOP("Field", "Progress"), 0, Bounds{0, 100}),
          field<&Activity::weight>("weight", QT_TRANSLATE_NOOP("Field", "Weight"), 0, Bounds{0, 1'000'000}),
          field<&Activity::expectedResult>("expected_result", QT_TRANSLATE_NOOP("Field", "Expected result"), kLong),
          field<&Activity::verification>("verification", QT_TRANSLATE_NOOP("Field", "Means of verification"), kLong),
          field<&Activity::riskLevel>("risk_level", QT_TRANSLATE_NOOP("Field", "Risk level")),
          field<&Activity::risk>("risk", QT_TRANSLATE_NOOP("Field", "Risk"), kLong),
          field<&Activity::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), kLong),
          field<&Activity::carriedOverFrom>("carried_over_from", QT_TRANSLATE_NOOP("Field", "Carried over from")),
          field<&Activity::pos>("pos", QT_TRANSLATE_NOOP("Field", "Position in the list"), kQuiet));

constexpr auto kActivityPlan =
    table(field<&ActivityPlan::activity>("activity", QT_TRANSLATE_NOOP("Field", "Activity"), kOwner | kKey),
          field<&ActivityPlan::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan"), kOwner | kKey));

constexpr auto kActivityInstitution =
    table(field<&ActivityInstitution::activity>("activity", QT_TRANSLATE_NOOP("Field", "Activity"), kOwner | kKey),
          field<&ActivityInstitution::institution>("institution", QT_TRANSLATE_NOOP("Field", "Institution"),
                                                   kRequired | kKey),
          field<&ActivityInstitution::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), kRequired | kKey));

constexpr auto kActivityCommitment = table(
    field<&ActivityCommitment::activity>("activity", QT_TRANSLATE_NOOP("Field", "Activity"), kOwner | kKey),
    field<&ActivityCommitment::commitment>("commitment", QT_TRANSLATE_NOOP("Field", "Commitment"), kOwner | kKey));

constexpr auto kProgressNote =
    table(field<&ProgressNote::activity>("activity", QT_TRANSLATE_NOOP("Field", "Activity"), kOwner),
          field<&ProgressNote::notedOn>("noted_on", QT_TRANSLATE_NOOP("Field", "Noted on"), kRequired),
          field<&ProgressNote::assessment>("assessment", QT_TRANSLATE_NOOP("Field", "Assessment"), kRequired),
          field<&ProgressNote::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), kRequired | kLong));

constexpr auto kMilestone =
    table(field<&Milestone::activity>("activity", QT_TRANSLATE_NOOP("Field", "Activity"), kOwner),
          field<&Milestone::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), kRequired),
          field<&Milestone::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due on"), kRequired),
          field<&Milestone::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
          field<&Milestone::pos>("pos", QT_TRANSLATE_NOOP("Field", "Position in the list"), kQuiet));

constexpr auto kFunding = table(field<&Funding::funder>("funder", QT_TRANSLATE_NOOP("Field", "Funder"), kRequired),
                                field<&Funding::money>("money", QT_TRANSLATE_NOOP("Field", "Amount"), kRequired));

constexpr auto kBudgetLine =
    table(field<&BudgetLine::activity>("activity", QT_TRANSLATE_NOOP("Field", "Activity"), kOwner),
          field<&BudgetLine::funder>("funder", QT_TRANSLATE_NOOP("Field", "Funder"), kRequired),
          field<&BudgetLine::category>("category", QT_TRANSLATE_NOOP("Field", "Category"), kRequired),
          field<&BudgetLine::label>("label", QT_TRANSLATE_NOOP("Field", "Label")),
          field<&BudgetLine::planned>("planned", QT_TRANSLATE_NOOP("Field", "Planned amount"), kRequired),
          field<&BudgetLine::committed>("committed", QT_TRANSLATE_NOOP("Field", "Committed amount")),
          field<&BudgetLine::spent>("spent", QT_TRANSLATE_NOOP("Field", "Spent amount")),
          field<&BudgetLine::pos>("pos", QT_TRANSLATE_NOOP("Field", "Position in the list"), kQuiet));

constexpr auto kExchangeRate =
    table(field<&ExchangeRate::currency>("currency", QT_TRANSLATE_NOOP("Field", "Currency"), kRequired),
          field<&ExchangeRate::rate>("rate", QT_TRANSLATE_NOOP("Field", "Rate"), kRequired, Bounds{0, 999'999'999}),
          field<&ExchangeRate::fromOn>("from_on", QT_TRANSLATE_NOOP("Field", "Valid from"), kRequired));

constexpr auto kAttendance =
    table(field<&Attendance::activity>("activity", QT_TRANSLATE_NOOP("Field", "Activity"), kOwner),
          field<&Attendance::heldOn>("held_on", QT_TRANSLATE_NOOP("Field", "Held on"), kRequired),
          field<&Attendance::place>("place", QT_TRANSLATE_NOOP("Field", "Place")),
          field<&Attendance::country>("country", QT_TRANSLATE_NOOP("Field", "Country of the participants"), kRequired),
          field<&Attendance::institution>("institution", QT_TRANSLATE_NOOP("Field", "Institution")),
          field<&Attendance::women>("women", QT_TRANSLATE_NOOP("Field", "Women")),
          field<&Attendance::men>("men", QT_TRANSLATE_NOOP("Field", "Men")),
          field<&Attendance::notStated>("not_stated", QT_TRANSLATE_NOOP("Field", "Sex not recorded")),
          field<&Attendance::young>("young", QT_TRANSLATE_NOOP("Field", "Up to 35 years")),
          field<&Attendance::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
          field<&Attendance::source>("source", QT_TRANSLATE_NOOP("Field", "Source")));

constexpr auto kIndicator =
    table(field<&Indicator::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), kRequired),
          field<&Indicator::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), kRequired),
          field<&Indicator::level>("level", QT_TRANSLATE_NOOP("Field", "Level"), kRequired),
          field<&Indicator::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"), kRequired),
          field<&Indicator::source>("source", QT_TRANSLATE_NOOP("Field", "Source of the value"), kRequired),
          field<&Indicator::baseline>("baseline", QT_TRANSLATE_NOOP("Field", "Baseline")),
          field<&Indicator::baselineOn>("baseline_on", QT_TRANSLATE_NOOP("Field", "Date of the baseline")),
          field<&Indicator::target>("target", QT_TRANSLATE_NOOP("Field", "Target")),
          field<&Indicator::targetOn>("target_on", QT_TRANSLATE_NOOP("Field", "Date of the target")),
          field<&Indicator::direction>("direction", QT_TRANSLATE_NOOP("Field", "Direction")),
          field<&Indicator::memorandum>("memorandum", QT_TRANSLATE_NOOP("Field", "Memorandum")),
          field<&Indicator::verification>("verification", QT_TRANSLATE_NOOP("Field", "Means of verification"), kLong),
          field<&Indicator::pos>("pos", QT_TRANSLATE_NOOP("Field", "Position in the list"), kQuiet));

constexpr auto kMeasurement =
    table(field<&Measurement::indicator>("indicator", QT_TRANSLATE_NOOP("Field", "Indicator"), kOwner),
          field<&Measurement::measuredOn>("measured_on", QT_TRANSLATE_NOOP("Field", "Measured on"), kRequired),
          field<&Measurement::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), kRequired),
          field<&Measurement::country>("country", QT_TRANSLATE_NOOP("Field", "Country")),
          field<&Measurement::respondents>("respondents", QT_TRANSLATE_NOOP("Field", "Respondents")),
          field<&Measurement::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), kLong));

constexpr auto kDecision =
    table(field<&Decision::plan>("plan", QT_TRANSLATE_NOOP("Field", "Plan"), kOwner),
          field<&Decision::takenOn>("taken_on", QT_TRANSLATE_NOOP("Field", "Taken on"), kRequired),
          field<&Decision::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), kRequired),
          field<&Decision::source>("source", QT_TRANSLATE_NOOP("Field", "Taken by")),
          field<&Decision::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), kRequired | kLong),
          field<&Decision::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Responsible")),
          field<&Decision::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due on")),
          field<&Decision::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
          field<&Decision::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), kLong));

constexpr auto kAttachment = table(
    special<&Attachment::owner>(FieldType::Owner, "owner", QT_TRANSLATE_NOOP("Field", "Attached to"), kOwner),
    field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), kRequired),
    field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("Field", "Media type")),
    field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Field", "Size"), 0, Bounds{0, 26'214'400}),
    special<&Attachment::sha256>(FieldType::Digest, "sha256", QT_TRANSLATE_NOOP("Field", "Fingerprint"), kRequired));

constexpr auto kWaiver =
    table(field<&Waiver::issueKind>("issue_kind", QT_TRANSLATE_NOOP("Field", "Kind of problem"), kRequired | kKey),
          field<&Waiver::keys>("keys", QT_TRANSLATE_NOOP("Field", "Concerns"), kRequired | kKey, Bounds{0, 10'000}));

#define TANDEM_ENTITY(KIND, NAME, IDENTITY, LABEL, PLURAL)                            \
    EntityInfo                                                                        \
    {                                                                                 \
        EntityKind::KIND, FieldName(NAME), Identity::IDENTITY, k##KIND, LABEL, PLURAL \
    }

// In the order of EntityKind. A person's id is made of the folded name, see personId().
constexpr EntityInfo kEntities[] = {
    TANDEM_ENTITY(Programme, "programme", Random, QT_TRANSLATE_NOOP("Entity", "Programme"),
                  QT_TRANSLATE_NOOP("Entity", "Programmes")),
    TANDEM_ENTITY(Person, "person", Random, QT_TRANSLATE_NOOP("Entity", "Person"),
                  QT_TRANSLATE_NOOP("Entity", "People")),
    TANDEM_ENTITY(Country, "country", Keys, QT_TRANSLATE_NOOP("Entity", "Country"),
                  QT_TRANSLATE_NOOP("Entity", "Countries")),
    TANDEM_ENTITY(Institution, "institution", Random, QT_TRANSLATE_NOOP("Entity", "Institution"),
                  QT_TRANSLATE_NOOP("Entity", "Institutions")),
    TANDEM_ENTITY(InstitutionName, "institution_name", Random, QT_TRANSLATE_NOOP("Entity", "Earlier name"),
                  QT_TRANSLATE_NOOP("Entity", "Earlier names")),
    TANDEM_ENTITY(Contact, "contact", Random, QT_TRANSLATE_NOOP("Entity", "Contact"),
                  QT_TRANSLATE_NOOP("Entity", "Contacts")),
    TANDEM_ENTITY(Domain, "domain", Random, QT_TRANSLATE_NOOP("Entity", "Domain"),
                  QT_TRANSLATE_NOOP("Entity", "Domains")),
    TANDEM_ENTITY(Step, "step", Random, QT_TRANSLATE_NOOP("Entity", "Step"), QT_TRANSLATE_NOOP("Entity", "Steps")),
    TANDEM_ENTITY(Memorandum, "memorandum", Random, QT_TRANSLATE_NOOP("Entity", "Memorandum"),
                  QT_TRANSLATE_NOOP("Entity", "Memoranda")),
    TANDEM_ENTITY(Commitment, "commitment", Random, QT_TRANSLATE_NOOP("Entity", "Commitment"),
                  QT_TRANSLATE_NOOP("Entity", "Commitments")),
    TANDEM_ENTITY(Plan, "plan", Keys, QT_TRANSLATE_NOOP("Entity", "Plan"), QT_TRANSLATE_NOOP("Entity", "Plans")),
    TANDEM_ENTITY(Baseline, "baseline", Random, QT_TRANSLATE_NOOP("Entity", "Adopted version"),
                  QT_TRANSLATE_NOOP("Entity", "Adopted versions")),
    TANDEM_ENTITY(Signatory, "signatory", Random, QT_TRANSLATE_NOOP("Entity", "Signatory"),
                  QT_TRANSLATE_NOOP("Entity", "Signatories")),
    TANDEM_ENTITY(Objective, "objective", Random, QT_TRANSLATE_NOOP("Entity", "Objective"),
                  QT_TRANSLATE_NOOP("Entity", "Objectives")),
    TANDEM_ENTITY(Activity, "activity", Random, QT_TRANSLATE_NOOP("Entity", "Activity"),
                  QT_TRANSLATE_NOOP("Entity", "Activities")),
    TANDEM_ENTITY(ActivityPlan, "activity_plan", Keys, QT_TRANSLATE_NOOP("Entity", "Other plan of an activity"),
                  QT_TRANSLATE_NOOP("Entity", "Other plans of activities")),
    TANDEM_ENTITY(ActivityInstitution, "activity_institution", Keys,
                  QT_TRANSLATE_NOOP("Entity", "Institution of an activity"),
                  QT_TRANSLATE_NOOP("Entity", "Institutions of activities")),
    TANDEM_ENTITY(ActivityCommitment, "activity_commitment", Keys,
                  QT_TRANSLATE_NOOP("Entity", "Commitment served by an activity"),
                  QT_TRANSLATE_NOOP("Entity", "Commitments served by activities")),
    TANDEM_ENTITY(ProgressNote, "progress_note", Random, QT_TRANSLATE_NOOP("Entity", "Progress note"),
                  QT_TRANSLATE_NOOP("Entity", "Progress notes")),
    TANDEM_ENTITY(Milestone, "milestone", Random, QT_TRANSLATE_NOOP("Entity", "Milestone"),
                  QT_TRANSLATE_NOOP("Entity", "Milestones")),
    TANDEM_ENTITY(Funding, "funding", Random, QT_TRANSLATE_NOOP("Entity", "Funding"),
                  QT_TRANSLATE_NOOP("Entity", "Fundings")),
    TANDEM_ENTITY(BudgetLine, "budget_line", Random, QT_TRANSLATE_NOOP("Entity", "Budget line"),
                  QT_TRANSLATE_NOOP("Entity", "Budget lines")),
    TANDEM_ENTITY(ExchangeRate, "exchange_rate", Random, QT_TRANSLATE_NOOP("Entity", "Exchange rate"),
                  QT_TRANSLATE_NOOP("Entity", "Exchange rates")),
    TANDEM_ENTITY(Attendance, "attendance", Random, QT_TRANSLATE_NOOP("Entity", "Attendance"),
                  QT_TRANSLATE_NOOP("Entity", "Attendances")),
    TANDEM_ENTITY(Indicator, "indicator", Random, QT_TRANSLATE_NOOP("Entity", "Indicator"),
                  QT_TRANSLATE_NOOP("Entity", "Indicators")),
    TANDEM_ENTITY(Measurement, "measurement", Random, QT_TRANSLATE_NOOP("Entity", "Measurement"),
                  QT_TRANSLATE_NOOP("Entity", "Measurements")),
    TANDEM_ENTITY(Decision, "decision", Random, QT_TRANSLATE_NOOP("Entity", "Decision"),
                  QT_TRANSLATE_NOOP("Entity", "Decisions")),
    TANDEM_ENTITY(Attachment, "attachment", Random, QT_TRANSLATE_NOOP("Entity", "Attachment"),
                  QT_TRANSLATE_NOOP("Entity", "Attachments")),
    TANDEM_ENTITY(Waiver, "waiver", Keys, QT_TRANSLATE_NOOP("Entity", "Waiver"),
                  QT_TRANSLATE_NOOP("Entity", "Waivers")),
};

#undef TANDEM_ENTITY

static_assert(std::size(kEntities) == kEntityCount);
static_assert([] {
    for (std::size_t i = 0; i < kEntityCount; ++i) {
        if (std::size_t(kEntities[i].kind) != i)
            return false;
    }
    return true;
}());

} // namespace

std::span<const EntityInfo> allEntities()
{
    return kEntities;
}

} // namespace tandem
