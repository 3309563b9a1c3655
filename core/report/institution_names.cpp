// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/institution_names.h"

namespace tandem::report {

InstitutionTitle institutionOn(const Snapshot &snapshot, const IdOf<Institution> &institution, QDate day)
{
    const Institution *row = snapshot.find(institution);
    if (!row)
        return {};
    const InstitutionName *then = nullptr;
    for (const InstitutionName *name : snapshot.ownedBy<&InstitutionName::institution>(institution)) {
        const bool inUse = day.isValid() && name->until.isValid() && name->until >= day;
        if (inUse && (!then || name->until < then->until))
            then = name;
    }
    if (then)
        return {then->name, then->acronym};
    return {row->name, row->acronym};
}

} // namespace tandem::report
