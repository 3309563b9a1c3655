// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/field_info.h"
#include "core/model/snapshot.h"

namespace tandem {

/// Whether canonical text may stand in a field by itself (form, bounds, choice); required is a rule of the row.
Result<void> checkValue(const EntityInfo &entity, const FieldInfo &field, QByteArrayView canonical);

/// Canonical text of what a person typed, on screen, in CSV or on the command line. References are understood as an
/// id or as the row's code, reference, acronym or name in either language (accents and case do not matter). Errors
/// name the field; ValueNot… codes carry what was typed.
Result<QByteArray> valueFromInput(const EntityInfo &entity, const FieldInfo &field, const QString &input,
                                  const Snapshot &snapshot);

/// The value as the language writes it: dates and money formatted, choices and references by their names.
QString valueText(const FieldInfo &field, QByteArrayView canonical, const Snapshot &snapshot, const Phrases &phrases);

/// The value as the command line and CSV's technical columns write it: ISO dates, money in major units with a point,
/// words of choices, references as UUID. Read back by valueFromInput() without loss.
QString technicalText(const FieldInfo &field, QByteArrayView canonical);

/// How a row is called where something refers to it: its code and title, or its name.
QString rowName(EntityKind kind, const Id &id, const Snapshot &snapshot, Language language);
/// The short form for tables: code, reference or acronym, else the name.
QString rowShortName(EntityKind kind, const Id &id, const Snapshot &snapshot, Language language);
/// The living row that a text means (see valueFromInput); null when none or more than one does.
Id findRow(EntityKind kind, const QString &text, const Snapshot &snapshot);

} // namespace tandem
