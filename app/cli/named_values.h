// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/workspace/draft.h"

#include <QStringList>

namespace tandem::cli {

// How the words of a call become the core's values.

/// EntityUnknown.
Result<EntityKind> entityNamed(const QString &name);
/// By id, or by what people call it (code, reference, name); RowNotFound.
Result<Id> rowNamed(const QString &text, EntityKind kind, const Snapshot &snapshot);
/// By code or id; PlanNotFound.
Result<IdOf<Plan>> planNamed(const QString &text, const Snapshot &snapshot);
/// FIELD=VALUE words; an empty VALUE clears the field. UsageWrong, FieldUnknown, and what valueFromInput() says.
Result<FieldValues> fieldValues(const QStringList &words, EntityKind kind, const Snapshot &snapshot);
/// A day given to an option; OptionValue.
Result<QDate> dayGiven(const QString &option, const QString &value);

} // namespace tandem::cli
