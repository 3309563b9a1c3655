// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/figures/scope.h"
#include "core/report/document.h"
#include "core/report/wording.h"

#include <QDate>

namespace tandem {

class Workspace;

enum class PrintedKind : unsigned char { AnnualPlan, ProgressReport };

/// What is to be printed of the open file.
struct PrintChoice
{
    PrintedKind kind = PrintedKind::AnnualPlan;
    Scope scope;   ///< a plan; of a progress report also a memorandum or the whole programme
    Period period; ///< of a progress report
    report::Edition edition = report::Edition::French;
    bool asAdopted = true; ///< of an annual plan that was adopted: its frozen content

    bool operator==(const PrintChoice &other) const
    {
        return kind == other.kind && scope.plan == other.scope.plan && scope.memorandum == other.scope.memorandum &&
               period == other.period && edition == other.edition && asAdopted == other.asAdopted;
    }
};

/// Whether a plan was adopted, so that its frozen content can be printed.
bool hasAdoptedState(const Workspace &workspace, const IdOf<Plan> &plan);

/// The document that was chosen; one without blocks when its plan or memorandum is gone or its period is none.
Result<report::Document> printedDocument(const Workspace &workspace, const PrintChoice &choice, QDate today);

} // namespace tandem
