// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

namespace tandem::report {

/// How an institution was called on a day: a document of 2019 shows the name of 2019.
struct InstitutionTitle
{
    BilingualText name;
    QString acronym;

    bool operator==(const InstitutionTitle &) const = default;
};

/// Empty when there is no such institution; today's name when `day` is invalid.
InstitutionTitle institutionOn(const Snapshot &snapshot, const IdOf<Institution> &institution, QDate day);

} // namespace tandem::report
