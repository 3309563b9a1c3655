// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/workspace/draft.h"

#include <QList>

namespace tandem {

/// Something with a short mark and a name: a domain, a step, a country.
struct NamedCode
{
    QString code;
    BilingualText name;
};

/// What a new programme can begin with.
struct ProgrammeTemplate
{
    BilingualText name;
    QList<NamedCode> domains;
    QList<NamedCode> steps;
};

/// The templates that are compiled into the program (`:/templates`, see resources/templates/README.md), in their order.
QList<ProgrammeTemplate> programmeTemplates();

/// Countries by their two-letter codes, as both languages call them.
const QList<NamedCode> &knownCountries();

/// The country that a person means: its name in either language, its code, or "Name (XX)" for any other. None: it is
/// not known and has no code.
std::optional<NamedCode> countryFromInput(const QString &text, Language language);

/// The values of such a row, for startProgramme() and addRow().
FieldValues rowValues(const NamedCode &row);

} // namespace tandem
