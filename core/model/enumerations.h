// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace tandem {

/// One value of an enumeration: the word that is stored, for ever, and its label (context "Choice").
struct ChoiceInfo
{
    const char *word;
    const char *label;
};

enum class InstitutionKind : signed char {
    Ministry,
    PublicAgency,
    ImplementingAgency,
    Funder,
    LocalAuthority,
    CivilSociety,
    University,
    InternationalOrganisation,
    Private,
    Other
};
enum class Renewal : signed char { None, Tacit, Express };
enum class MemorandumStatus : signed char { InNegotiation, Signed, InForce, Expired, Denounced };
enum class PlanStatus : signed char { Draft, Submitted, Adopted, Closed };
enum class Side : signed char { First, Second };
enum class ActivityKind : signed char {
    ExchangeVisit,
    Training,
    Workshop,
    Study,
    Internship,
    Volunteering,
    Forum,
    Tool,
    PilotAction,
    Campaign,
    Meeting,
    Other
};
enum class ActivityStatus : signed char { Planned, InPreparation, UnderWay, Completed, Postponed, Cancelled };
enum class RiskLevel : signed char { None, Low, Medium, High };
enum class InstitutionRole : signed char { CoLead, Partner, Host, Beneficiary };
enum class Assessment : signed char { OnTrack, MinorIssues, MajorIssues };
enum class BudgetCategory : signed char {
    Expertise,
    Travel,
    Accommodation,
    Venue,
    Equipment,
    Publication,
    Communication,
    Grant,
    Other
};
enum class IndicatorLevel : signed char { Impact, Outcome, Output };
enum class IndicatorUnit : signed char { Number, Percent, Score, YesNo };
enum class IndicatorSource : signed char {
    Measured,
    PlansAdopted,
    ActivitiesCompletedPerPlan,
    Participants,
    WomenShare,
    SpendingRate
};
enum class Direction : signed char { Increase, Decrease };
enum class DecisionKind : signed char { Decision, Recommendation };
enum class DecisionSource : signed char {
    JointCommittee,
    SteeringCommittee,
    MidTermReview,
    Audit,
    SupervisionMission,
    Other
};

/// The values of an enumeration in their order: the index is the enumerator.
template <class Enumeration>
std::span<const ChoiceInfo> choicesOf();

template <>
std::span<const ChoiceInfo> choicesOf<InstitutionKind>();
template <>
std::span<const ChoiceInfo> choicesOf<Renewal>();
template <>
std::span<const ChoiceInfo> choicesOf<MemorandumStatus>();
template <>
std::span<const ChoiceInfo> choicesOf<PlanStatus>();
template <>
std::span<const ChoiceInfo> choicesOf<Side>();
template <>
std::span<const ChoiceInfo> choicesOf<ActivityKind>();
template <>
std::span<const ChoiceInfo> choicesOf<ActivityStatus>();
template <>
std::span<const ChoiceInfo> choicesOf<RiskLevel>();
template <>
std::span<const ChoiceInfo> choicesOf<InstitutionRole>();
template <>
std::span<const ChoiceInfo> choicesOf<Assessment>();
template <>
std::span<const ChoiceInfo> choicesOf<BudgetCategory>();
template <>
std::span<const ChoiceInfo> choicesOf<IndicatorLevel>();
template <>
std::span<const ChoiceInfo> choicesOf<IndicatorUnit>();
template <>
std::span<const ChoiceInfo> choicesOf<IndicatorSource>();
template <>
std::span<const ChoiceInfo> choicesOf<Direction>();
template <>
std::span<const ChoiceInfo> choicesOf<DecisionKind>();
template <>
std::span<const ChoiceInfo> choicesOf<DecisionSource>();

} // namespace tandem
