// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace tandem {

/// Every kind of row that a programme file holds (data-model: one table, one struct, one field table each).
enum class EntityKind : unsigned char {
    Programme,
    Person,
    Country,
    Institution,
    InstitutionName,
    Contact,
    Domain,
    Step,
    Memorandum,
    Commitment,
    Plan,
    Baseline,
    Signatory,
    Objective,
    Activity,
    ActivityPlan,
    ActivityInstitution,
    ActivityCommitment,
    ProgressNote,
    Milestone,
    Funding,
    BudgetLine,
    ExchangeRate,
    Attendance,
    Indicator,
    Measurement,
    Decision,
    Attachment,
    Waiver,
};

/// For pairs of an entity and an id as keys of QHash and QSet.
inline std::size_t qHash(EntityKind kind, std::size_t seed = 0) noexcept
{
    return seed ^ std::size_t(kind);
}

inline constexpr std::size_t kEntityCount = std::size_t(EntityKind::Waiver) + 1;

} // namespace tandem
