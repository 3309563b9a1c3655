// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/enumerations.h"

#include <QCoreApplication>

namespace tandem {

template <>
std::span<const ChoiceInfo> choicesOf<InstitutionKind>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"ministry", QT_TRANSLATE_NOOP("Choice", "Ministry")},
        {"public_agency", QT_TRANSLATE_NOOP("Choice", "Public agency")},
        {"implementing_agency", QT_TRANSLATE_NOOP("Choice", "Implementing agency")},
        {"funder", QT_TRANSLATE_NOOP("Choice", "Funder")},
        {"local_authority", QT_TRANSLATE_NOOP("Choice", "Local authority")},
        {"civil_society", QT_TRANSLATE_NOOP("Choice", "Civil society")},
        {"university", QT_TRANSLATE_NOOP("Choice", "University")},
        {"international_organisation", QT_TRANSLATE_NOOP("Choice", "International organisation")},
        {"private", QT_TRANSLATE_NOOP("Choice", "Private sector")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<Renewal>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"none", QT_TRANSLATE_NOOP("Choice", "None")},
        {"tacit", QT_TRANSLATE_NOOP("Choice", "Tacit")},
        {"express", QT_TRANSLATE_NOOP("Choice", "Express")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<MemorandumStatus>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"in_negotiation", QT_TRANSLATE_NOOP("Choice", "In negotiation")},
        {"signed", QT_TRANSLATE_NOOP("Choice", "Signed")},
        {"in_force", QT_TRANSLATE_NOOP("Choice", "In force")},
        {"expired", QT_TRANSLATE_NOOP("Choice", "Expired")},
        {"denounced", QT_TRANSLATE_NOOP("Choice", "Denounced")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<PlanStatus>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
        {"submitted", QT_TRANSLATE_NOOP("Choice", "Submitted")},
        {"adopted", QT_TRANSLATE_NOOP("Choice", "Adopted")},
        {"closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<Side>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"first", QT_TRANSLATE_NOOP("Choice", "First party")},
        {"second", QT_TRANSLATE_NOOP("Choice", "Second party")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<ActivityKind>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"exchange_visit", QT_TRANSLATE_NOOP("Choice", "Exchange visit")},
        {"training", QT_TRANSLATE_NOOP("Choice", "Training")},
        {"workshop", QT_TRANSLATE_NOOP("Choice", "Workshop")},
        {"study", QT_TRANSLATE_NOOP("Choice", "Study")},
        {"internship", QT_TRANSLATE_NOOP("Choice", "Internship")},
        {"volunteering", QT_TRANSLATE_NOOP("Choice", "Volunteering")},
        {"forum", QT_TRANSLATE_NOOP("Choice", "Forum")},
        {"tool", QT_TRANSLATE_NOOP("Choice", "Tool")},
        {"pilot_action", QT_TRANSLATE_NOOP("Choice", "Pilot action")},
        {"campaign", QT_TRANSLATE_NOOP("Choice", "Campaign")},
        {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<ActivityStatus>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
        {"in_preparation", QT_TRANSLATE_NOOP("Choice", "In preparation")},
        {"under_way", QT_TRANSLATE_NOOP("Choice", "Under way")},
        {"completed", QT_TRANSLATE_NOOP("Choice", "Completed")},
        {"postponed", QT_TRANSLATE_NOOP("Choice", "Postponed")},
        {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<RiskLevel>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"none", QT_TRANSLATE_NOOP("Choice", "None")},
        {"low", QT_TRANSLATE_NOOP("Choice", "Low")},
        {"medium", QT_TRANSLATE_NOOP("Choice", "Medium")},
        {"high", QT_TRANSLATE_NOOP("Choice", "High")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<InstitutionRole>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"co_lead", QT_TRANSLATE_NOOP("Choice", "Co-lead")},
        {"partner", QT_TRANSLATE_NOOP("Choice", "Partner")},
        {"host", QT_TRANSLATE_NOOP("Choice", "Host")},
        {"beneficiary", QT_TRANSLATE_NOOP("Choice", "Beneficiary")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<Assessment>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"on_track", QT_TRANSLATE_NOOP("Choice", "On track")},
        {"minor_issues", QT_TRANSLATE_NOOP("Choice", "Minor issues")},
        {"major_issues", QT_TRANSLATE_NOOP("Choice", "Major issues")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<BudgetCategory>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"expertise", QT_TRANSLATE_NOOP("Choice", "Expertise")},
        {"travel", QT_TRANSLATE_NOOP("Choice", "Travel")},
        {"accommodation", QT_TRANSLATE_NOOP("Choice", "Accommodation")},
        {"venue", QT_TRANSLATE_NOOP("Choice", "Venue")},
        {"equipment", QT_TRANSLATE_NOOP("Choice", "Equipment")},
        {"publication", QT_TRANSLATE_NOOP("Choice", "Publication")},
        {"communication", QT_TRANSLATE_NOOP("Choice", "Communication")},
        {"grant", QT_TRANSLATE_NOOP("Choice", "Grant")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<IndicatorLevel>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"impact", QT_TRANSLATE_NOOP("Choice", "Impact")},
        {"outcome", QT_TRANSLATE_NOOP("Choice", "Outcome")},
        {"output", QT_TRANSLATE_NOOP("Choice", "Output")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<IndicatorUnit>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"number", QT_TRANSLATE_NOOP("Choice", "Number")},
        {"percent", QT_TRANSLATE_NOOP("Choice", "Percent")},
        {"score", QT_TRANSLATE_NOOP("Choice", "Score")},
        {"yes_no", QT_TRANSLATE_NOOP("Choice", "Yes or no")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<IndicatorSource>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"measured", QT_TRANSLATE_NOOP("Choice", "Measured")},
        {"plans_adopted", QT_TRANSLATE_NOOP("Choice", "Memoranda with an adopted plan")},
        {"activities_completed_per_plan", QT_TRANSLATE_NOOP("Choice", "Activities completed per plan")},
        {"participants", QT_TRANSLATE_NOOP("Choice", "Participants")},
        {"women_share", QT_TRANSLATE_NOOP("Choice", "Share of women")},
        {"spending_rate", QT_TRANSLATE_NOOP("Choice", "Spending rate")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<Direction>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"increase", QT_TRANSLATE_NOOP("Choice", "Increase")},
        {"decrease", QT_TRANSLATE_NOOP("Choice", "Decrease")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<DecisionKind>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"decision", QT_TRANSLATE_NOOP("Choice", "Decision")},
        {"recommendation", QT_TRANSLATE_NOOP("Choice", "Recommendation")},
    };
    return kChoices;
}

template <>
std::span<const ChoiceInfo> choicesOf<DecisionSource>()
{
    static constexpr ChoiceInfo kChoices[] = {
        {"joint_committee", QT_TRANSLATE_NOOP("Choice", "Joint committee")},
        {"steering_committee", QT_TRANSLATE_NOOP("Choice", "Steering committee")},
        {"mid_term_review", QT_TRANSLATE_NOOP("Choice", "Mid-term review")},
        {"audit", QT_TRANSLATE_NOOP("Choice", "Audit")},
        {"supervision_mission", QT_TRANSLATE_NOOP("Choice", "Supervision mission")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    };
    return kChoices;
}

} // namespace tandem
